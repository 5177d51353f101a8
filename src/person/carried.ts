/** An outline that travels in a record, or that a host hands over beside it. */
import type { Outline } from '../documents/outline.js';
import { isObject } from './json.js';
import type { Person } from './record.js';
import { checkOutline, type CheckedOutline } from './check-outline.js';

/** An outline stays the same object while it stands in a record, or in a program: it is checked once, and drawn by the same one. */
const checked = new WeakMap<object, CheckedOutline>();
function checkOnce(given: object): CheckedOutline {
  const known = checked.get(given) ?? checkOutline(given);
  checked.set(given, known);
  return known;
}

/**
 * By its id and version, `our-passport@1`. Checked section by section, like one that a page brings: nobody should have to
 * guess why half a form is missing. Also one that the record could not read whole, which is then among its unread rows.
 */
export function carriedOutline({ outlines, unread }: Person, name: string): CheckedOutline | undefined {
  const given = outlines?.[name] ?? unread?.[`/outlines/${name}`];
  return isObject(given) ? checkOnce(given) : undefined;
}

/**
 * One that a host hands over, which is right or a mistake of its programmer: a TypeError says which. Without what is wrong
 * with it, an allergy might be left out in silence, and by what it does say, something might be told that no page shows.
 */
export function handedOutline(given: unknown, name: string): Outline {
  const { outline, problems } = isObject(given) ? checkOnce(given) : checkOutline(given);
  const wrong = problems.filter(({ note }) => !note);
  if (outline && !wrong.length) return outline;
  throw new TypeError(
    [`The outline “${name}” has to be mended first.`, ...wrong.map(({ message }) => message)].join(' '),
  );
}
