/** What was promised because of an answer, and whether it was done. */
import type { Entry, Id, Person } from '../person/record.js';

export type Action = Entry<'action'>;
export type Kept = 'done' | 'late' | 'open';

/** `now` is an ISO date. Late once the day, month or year that was named is over; never because nobody named one. */
export function kept({ parts }: Action, now: string): Kept {
  if (parts?.done) return 'done';
  const by = parts?.by?.on;
  return by && now.slice(0, by.length) > by ? 'late' : 'open';
}

/** By the answer they come from, in the person's order. */
export function promisesIn({ entries }: Person): ReadonlyMap<Id, readonly Action[]> {
  const found = new Map<Id, Action[]>();
  for (const entry of Object.values(entries)) {
    if (entry.kind !== 'action') continue;
    const { from } = (entry as Action).parts ?? {};
    if (from === undefined) continue;
    const list = found.get(from);
    if (list) list.push(entry as Action);
    else found.set(from, [entry as Action]);
  }
  for (const list of found.values())
    list.sort((a, b) => (a.rank < b.rank || (a.rank === b.rank && a.id < b.id) ? -1 : 1));
  return found;
}
