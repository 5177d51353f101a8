import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, FormError } from './desk.js';
import { button, choiceField, textField } from './fields.js';
import { named } from '../present/whose.js';
import { newConnection } from './people-picker.js';
import type { Writer } from './session.js';

interface Begun {
  readonly as?: Writer['as'];
  readonly name: string;
  readonly role: string;
  readonly here?: boolean;
  /** A row of `people`, or '' for someone new with a name the record has. */
  readonly known?: string | undefined;
}
const begun = new WeakMap<object, Begun>();

/** "Who is writing today?": asked once, nothing chosen in advance. It decides whether the screen says "you" or the name. */
export function writerPanel(desk: Desk): TemplateResult {
  const { session, t, name, errors, person } = desk;
  const now = begun.get(session) ?? { name: '', role: '' };
  const put = (change: Partial<Begun>) => {
    begun.set(session, { ...now, ...change });
    desk.update();
  };
  // a name the record has: it is shown who that is, and two of one name are asked about
  const named0 = now.name.trim().toLowerCase();
  const same = Object.values(person.people).filter(
    (c) =>
      c.wants !== 'not' && named0 && [c.name, named(c, desk.locale)].some((n) => n.toLowerCase() === named0),
  );
  const chosen = now.known ?? (same.length === 1 ? same[0]?.id : undefined);
  const known = same.find((c) => c.id === chosen);
  const start = () => {
    const wrong: FormError[] = [];
    if (!now.as) wrong.push({ field: 'writer', text: t('writer.error') });
    else if (now.as !== 'self' && !now.name.trim())
      wrong.push({ field: 'writer-name', text: t('writer.error.name') });
    if (now.as && now.as !== 'self' && same.length && chosen === undefined)
      wrong.push({ field: 'writer-known', text: t('error.who') });
    if (wrong.length || !now.as) return desk.fail(wrong);
    const helper = now.as === 'self' ? undefined : (known ?? newConnection(now.name, now.role));
    session.writer = {
      as: now.as,
      ...(helper && { id: helper.id }),
      ...(now.here !== undefined && { here: now.here }),
    };
    begun.delete(session);
    if (name || !desk.outline.sections.length) desk.show(undefined, 'tools');
    else desk.show({ what: 'face' }, 'called'); // the questions need a name to ask about
    if (helper && !known) desk.act({ people: { [helper.id]: helper } });
  };
  const who = name || t('writer.noName');
  return html`<section class="card">
    ${choiceField({
      id: 'writer',
      label: t('writer.question'),
      hint: t('writer.hint'),
      errors,
      chosen: now.as ? [now.as] : [],
      choices: (['self', 'together', 'other'] as const).map((value) => ({
        value,
        label: name ? t(`writer.${value}`, { name }) : t(`writer.${value}.noName`),
      })),
      choose: ([as]) => put({ as: as as Writer['as'] }),
    })}
    ${
      now.as && now.as !== 'self'
        ? html`${textField({
            id: 'writer-name',
            label: t(now.as === 'together' ? 'writer.name.together' : 'writer.name'),
            hint: t('writer.name.hint'),
            errors,
            value: now.name,
            input: (text) => put({ name: text, known: undefined }),
          })}
          ${
            same.length
              ? choiceField({
                  id: 'writer-known',
                  label: t('writer.which'),
                  errors,
                  chosen: chosen === undefined ? [] : [chosen || 'new'],
                  choices: [
                    ...same.map((c) => ({ value: c.id, label: named(c, desk.locale) })),
                    { value: 'new', label: t('voice.who.new') },
                  ],
                  choose: ([id]) => put({ known: id === 'new' ? '' : (id ?? '') }),
                })
              : nothing
          }
          ${
            known || (same.length && chosen === undefined)
              ? nothing
              : textField({
                  id: 'writer-role',
                  label: t('writer.relation', { name: who }),
                  hint: t('writer.relation.hint', { name: who }),
                  errors,
                  value: now.role,
                  input: (role) => put({ role }),
                })
          }`
        : nothing
    }
    ${
      now.as === 'other'
        ? html`${choiceField({
            id: 'writer-here',
            label: t('writer.here', { name: who }),
            errors,
            chosen: now.here === undefined ? [] : [now.here ? 'yes' : 'no'],
            choices: [
              { value: 'yes', label: t('writer.here.yes', { name: who }) },
              { value: 'no', label: t('writer.here.no', { name: who }) },
            ],
            choose: ([v]) => put({ here: v === 'yes' }),
          })}
          ${now.here === false ? html`<p class="ask">${t('writer.here.no.note', { name: who })}</p>` : nothing}`
        : nothing
    }
    <div class="row">${button(t('common.next'), start, { look: 'main', key: 'writer-start' })}</div>
  </section>`;
}
