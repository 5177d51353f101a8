import { html, nothing, type TemplateResult } from 'lit';
import { asBefore, saidByWriter, type Desk } from '../desk.js';
import { outlineTitle } from '../entries/entry-acts.js';
import { button, choiceField, textField } from './fields.js';

/** The head of the page: the name, what it is for, who it is for. */
export function faceForm(desk: Desk): TemplateResult {
  const { person, document, t, twin, errors, outline } = desk;
  const variants = outline.variants ?? [];
  const put = (change: object) => desk.type({ documents: { [document.id]: { ...document, ...change } } });
  const done = () => {
    if (!person.called.trim()) return desk.fail([{ field: 'called', text: t('profile.called.error') }]);
    // phone keyboards leave a space behind
    desk.type({ self: { [person.id]: { called: person.called.trim(), lang: person.lang } } });
    desk.session.finish();
    desk.show(undefined, 'change-face');
    desk.saved();
  };
  const before = desk.open?.what === 'face' ? desk.open.before : undefined;
  const cancel = ({ called, page }: NonNullable<typeof before>) => {
    desk.act({
      self: { [person.id]: { called, lang: person.lang } },
      ...(person.documents[document.id] && {
        documents: { [document.id]: page && asBefore(document, page, ['purpose', 'variant', 'for']) },
      }),
    });
    desk.show(undefined, 'change-face');
  };
  return html`<div class="form card">
    ${desk.summary()}
    ${textField({
      id: 'called',
      label: twin('profile.called'),
      hint: t('profile.called.hint'),
      errors,
      value: person.called,
      input: (called) => desk.type({ self: { [person.id]: { called, lang: person.lang } } }),
    })}
    ${textField({
      id: 'purpose',
      label: twin('profile.purpose'),
      hint: t('profile.purpose.hint', { title: outlineTitle(desk) ?? t('profile.title') }),
      errors,
      value: document.purpose?.text ?? '',
      input: (text) => put({ purpose: text ? saidByWriter(desk, text) : undefined }),
    })}
    ${
      variants.length
        ? html`${choiceField({
            id: 'which',
            label: t('profile.which'),
            errors,
            chosen: [document.variant ?? 'other'],
            choices: [...variants, 'other'].map((value) => ({
              value,
              label: desk.locale.find(`${outline.words}.which.${value}`) ?? value,
            })),
            choose: ([variant]) => put({ variant: variant === 'other' ? undefined : variant }),
          })}
          ${choiceField({
            id: 'sees',
            label: twin('profile.see'),
            hint: `${t('profile.see.hint')} ${twin('profile.see.limit')}`,
            errors,
            many: true,
            chosen: document.for,
            choices: [...new Set([...variants, ...document.for])].map((value) => ({
              value,
              label: desk.locale.find(`audience.${value}`) ?? value,
            })),
            choose: (audiences) => put({ for: audiences }),
          })}`
        : nothing
    }
    <div class="row">
      ${button(t('common.save'), done, { look: 'main', key: 'save' })}
      ${before?.called ? button(t('common.cancel'), () => cancel(before)) : nothing}
    </div>
  </div>`;
}
