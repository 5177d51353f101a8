import { html, nothing, type TemplateResult } from 'lit';
import type { Connection, Id } from '../../person/record.js';
import { isWanted } from '../../person/takes.js';
import { named } from '../../present/whose.js';
import type { Desk } from '../desk.js';
import { button, choiceField, textField } from './fields.js';
import { newId } from '../session.js';

/** Someone new as a row of `people`. */
export const newConnection = (name: string, role: string): Connection => ({
  id: newId(),
  name: name.trim(),
  ...(role.trim() && { role: role.trim() }),
});

/** Someone begun in a picker, when the form is saved without "Add this person": a name that was written is not lost. */
const unfinished = new WeakMap<object, () => void>();
export function addBegun({ session }: Desk): void {
  if (session.notes.picker?.name.trim()) unfinished.get(session)?.();
}

interface Picker {
  readonly id: string;
  readonly label: string;
  readonly chosen: readonly Id[];
  readonly many?: boolean;
  readonly hint?: string;
  /** The person too may be chosen, as who checks a page. */
  readonly self?: boolean;
  /** `added`: a row of `people` to write with the choice. */
  readonly choose: (ids: readonly Id[], added?: Connection) => void;
}

/** Who: those the record knows, and someone new by name and what they are to the person. */
export function peoplePicker(desk: Desk, p: Picker): TemplateResult {
  const { session, person, t, twin } = desk;
  const { picker } = session.notes;
  const mine = picker?.id === p.id ? picker : undefined;
  const all = Object.values(person.people).filter(isWanted);
  const add = () => {
    if (!mine?.name.trim()) return desk.fail([{ field: `${p.id}-name`, text: t('profile.called.error') }]);
    const added = newConnection(mine.name, mine.role);
    session.note({ picker: undefined });
    desk.focus(choices.length ? `${p.id}-${added.id}` : p.id); // their own box, ticked
    // last: where it opens another form, that is where the person goes on
    p.choose(p.many ? [...p.chosen, added.id] : [added.id], added);
  };
  if (mine) unfinished.set(session, add);
  const start = (change: Partial<{ name: string; role: string }>) => {
    session.note({ picker: { name: '', role: '', ...mine, ...change, id: p.id } });
    desk.update();
  };
  const choices = [
    ...(p.self ? [{ value: person.id, label: desk.name }] : []),
    ...all.map((c) => ({ value: c.id, label: named(c, desk.locale) })),
  ];
  return html`${
    choices.length
      ? choiceField({
          id: p.id,
          label: p.label,
          hint: p.hint,
          errors: desk.errors,
          many: !!p.many,
          chosen: p.chosen,
          choices,
          choose: (ids) => p.choose(ids),
        })
      : nothing
  }
  ${
    mine || !choices.length
      ? html`<div class="someone">
          ${textField({
            id: choices.length ? `${p.id}-name` : p.id,
            label: choices.length ? t('voice.who.name') : p.label,
            hint: choices.length ? undefined : t('voice.who.name'),
            errors: desk.errors,
            value: mine?.name ?? '',
            input: (name) => start({ name }),
          })}
          ${textField({
            id: `${p.id}-role`,
            label: twin('voice.who.role'),
            hint: t('voice.who.role.hint'),
            errors: desk.errors,
            value: mine?.role ?? '',
            input: (role) => start({ role }),
          })}
          ${button(t('voice.who.add'), add, { key: `${p.id}-add` })}
        </div>`
      : button(
          t('voice.who.new'),
          () => {
            start({});
            desk.focus(`${p.id}-name`);
          },
          { of: p.label },
        )
  }`;
}
