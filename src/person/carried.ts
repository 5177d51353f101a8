/** An outline that travels in a record. */
import { isObject } from './json.js';
import type { Person } from './record.js';
import { checkOutline, type CheckedOutline } from './check-outline.js';

/** An outline stays the same object while it stands in a record: it is checked once, and drawn by the same one. */
const checked = new WeakMap<object, CheckedOutline>();

/**
 * By its id and version, `our-passport@1`. Checked section by section, like one that a page brings: nobody should have to
 * guess why half a form is missing. Also one that the record could not read whole, which is then among its unread rows.
 */
export function carriedOutline({ outlines, unread }: Person, name: string): CheckedOutline | undefined {
  const given = outlines?.[name] ?? unread?.[`/outlines/${name}`];
  if (!isObject(given)) return undefined;
  const known = checked.get(given) ?? checkOutline(given);
  checked.set(given, known);
  return known;
}
