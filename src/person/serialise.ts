import type { Person } from './record.js';
import { bare, placeBack } from './unread.js';

/** The record as JSON text, what could not be read in its place: `parse` of it gives the same record again. */
export function serialise(person: Person): string {
  const { unread = {}, ...rest } = person;
  const top = bare(rest);
  const left = placeBack(top, unread);
  return JSON.stringify(Object.keys(left).length ? { ...top, unread: left } : top);
}
