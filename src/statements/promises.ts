/** What was promised because of an answer, and whether it was done. */
import type { Entry, Id, Person } from '../person/record.js';
import { inOrder } from '../person/room.js';
import { isPast } from '../person/when.js';

export type Action = Entry<'action'>;
export type Kept = 'done' | 'late' | 'open';

/** `now` is an ISO date. Late once the day, month or year that was named is over; never because nobody named one. */
export function kept({ parts }: Action, now: string): Kept {
  if (parts?.done) return 'done';
  return isPast(parts?.by, now) ? 'late' : 'open';
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
  for (const list of found.values()) list.sort(inOrder);
  return found;
}
