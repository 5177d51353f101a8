import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, FormError } from '../desk.js';
import { button, choiceField, textField } from '../forms/fields.js';
import { isWanted } from '../../person/takes.js';
import { named } from '../../present/whose.js';
import { newConnection } from '../forms/people-picker.js';
import type { Writer } from '../session.js';

/** "Who is writing today?": asked once, nothing chosen in advance. It decides whether the screen says "you" or the name. */
export function writerPanel(desk: Desk): TemplateResult {
  const { session, t, name, errors, person } = desk;
  const now = session.notes.writer ?? { name: '', role: '' };
  const put = (change: Partial<typeof now>) => {
    session.note({ writer: { ...now, ...change } });
    desk.update();
  };
  // nobody types a name that the record has: whoever wrote before is at hand
  const offered = Object.values(person.people).filter(isWanted);
  const isNew = !offered.length || now.known === '';
  const known = offered.find((c) => c.id === now.known);
  const start = () => {
    const wrong: FormError[] = [];
    if (!now.as) wrong.push({ field: 'writer', text: t('writer.error') });
    else if (now.as !== 'self' && !known && !(isNew && now.name.trim()))
      wrong.push(
        isNew
          ? { field: 'writer-name', text: t('profile.called.error') }
          : { field: 'writer-known', text: t('writer.known.error') },
      );
    if (wrong.length || !now.as) return desk.fail(wrong);
    const helper = now.as === 'self' ? undefined : (known ?? newConnection(now.name, now.role));
    session.writeAs(
      {
        as: now.as,
        ...(helper && { id: helper.id }),
        ...(now.here !== undefined && { here: now.here }),
      },
      desk.locale.lang,
      helper && !known ? [{ table: 'people', id: helper.id, after: helper }] : [],
    );
    if (session.open?.what === 'writer') desk.show(undefined);
    session.note({ writer: undefined });
    if (session.open || name || !desk.outline.sections.length) desk.goOn();
    else desk.show({ what: 'face' }, 'called'); // the questions need a name to ask about
  };
  /** Nobody else is writing after all. */
  const cancel = () => {
    session.note({ writer: undefined });
    desk.show(undefined, 'writer-change');
    if (session.open) desk.goOn(); // the form that had to wait is there again
  };
  const who = name || t('writer.noName');
  const asksName = t(now.as === 'together' ? 'writer.name.together' : 'writer.name');
  return html`<section class="card">
    ${desk.summary()}
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
        ? html`${
            offered.length
              ? choiceField({
                  id: 'writer-known',
                  label: asksName,
                  errors,
                  chosen: now.known === undefined ? [] : [now.known || 'new'],
                  choices: [
                    ...offered.map((c) => ({ value: c.id, label: named(c, desk.locale) })),
                    { value: 'new', label: t('voice.who.new') },
                  ],
                  choose: ([id]) => put({ known: id === 'new' ? '' : (id ?? '') }),
                })
              : nothing
          }${
            isNew
              ? html`${textField({
                  id: 'writer-name',
                  label: offered.length ? t('voice.who.name') : asksName,
                  hint: t('writer.name.hint'),
                  errors,
                  value: now.name,
                  input: (text) => put({ name: text }),
                })}
                ${textField({
                  id: 'writer-role',
                  label: t('writer.relation', { name: who }),
                  hint: t('writer.relation.hint', { name: who }),
                  errors,
                  value: now.role,
                  input: (role) => put({ role }),
                })}`
              : nothing
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
    <div class="row">
      ${button(t('common.next'), start, { look: 'main', key: 'writer-start' })}
      ${session.writer ? button(t('common.cancel'), cancel) : nothing}
    </div>
  </section>`;
}

/** Who is writing now, in a sentence. */
export function writerNow({ session: { writer }, person, name, t }: Desk): string {
  const helper = writer?.id ? person.people[writer.id]?.name : undefined;
  if (!helper) return name ? t('writer.now.self', { name }) : t('writer.now.self.noName');
  if (writer?.as !== 'together') return t('writer.now', { who: helper });
  return t('writer.now.together', { list: (l) => l.list([name || t('writer.noName'), helper]) });
}
