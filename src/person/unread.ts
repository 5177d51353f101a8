/** Where what `parse` could not read belongs. */
import type { Json } from './record.js';
import { isObject } from './json.js';

/** Any key may be set here, `__proto__` too. */
export type Bare = Record<string, Json>;
export const bare = (x: object): Bare => Object.assign(Object.create(null) as Bare, x);

/** What `parse` shows where a value of the record itself could not be read: not words, so the value may come back. */
export const instead: { readonly [key: string]: Json } = {
  id: '',
  lang: 'und',
  called: '',
  // A broken mark is still a mark: a partial copy must never pass for the whole.
  sharedCopy: { for: '', at: '' },
};
const free = (x: Json): boolean =>
  x === undefined ||
  ['{}', ...Object.values(instead).map((value) => JSON.stringify(value))].includes(JSON.stringify(x));

/** Puts unread values back in their places in `top`, a record still or again in parts; answers those whose place is taken. */
export function placeBack(top: Bare, unread: { readonly [path: string]: Json }): Bare {
  const left = bare({});
  for (const [path, value] of Object.entries(unread)) {
    const [, key, id] = /^\/([^/]*)(?:\/(.*))?$/s.exec(path) ?? [];
    const table = key === undefined ? undefined : (top[key] ?? {});
    if (key !== undefined && id === undefined && free(top[key])) top[key] = value;
    else if (key !== undefined && id !== undefined && isObject(table) && !Object.hasOwn(table, id))
      (top[key] = bare(table))[id] = value;
    else left[path] = value;
  }
  return left;
}
