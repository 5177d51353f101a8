import type { Id, RowChange } from '../../person/record.js';
import type { FormError } from '../desk.js';
import type { Begun } from './screens.js';
import type { Sheet, Sitting } from './sheet.js';
import { someone } from './write.js';

/** What keeps the person from starting. */
export function notReady({ help, helper }: Begun, t: Sheet['t']): FormError | undefined {
  if (!help) return { field: 'writer', text: t('statements.before.help.error') };
  if (help !== 'no' && !helper.trim()) return { field: 'helper', text: t('statements.before.helper.error') };
  return undefined;
}

/** Who is here becomes rows of the record's people, unless they are there already. */
export function sitDown(
  { person, session, locale }: Sheet,
  { helper, room }: Begun,
  help: Sitting['help'],
): Sitting {
  const rows: RowChange[] = [];
  const named = (name: string): Id => {
    const before = rows.find(({ after }) => (after as { name?: string }).name === name.trim());
    if (before) return before.id;
    const found = someone(person, name);
    rows.push(...found.rows);
    return found.id;
  };
  const its = help === 'no' ? undefined : named(helper);
  const others = room
    .split(',')
    .filter((name) => name.trim())
    .map(named);
  session.writeAs(its && help === 'answer' ? { as: 'together', id: its } : { as: 'self' }, locale.lang, rows);
  return { help, helper: its, present: [...new Set([...(its ? [its] : []), ...others])] };
}

/** A round that begins today, beside one that did already. */
export const newRound = ({ asking: { today }, answers: { rounds } }: Sheet): string =>
  rounds.includes(today) ? `${today} ${rounds.length + 1}` : today;
