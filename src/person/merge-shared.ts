import { isList, isObject, own, same } from './json.js';
import { merge } from './merge.js';
import { mergeList } from './merge-row.js';
import type { Id, Json, Person } from './record.js';
import { share } from './share.js';
import { tablesOf, withTables, type Tables } from './tables.js';

/**
 * Brings a shared copy back into the whole: `given` as it was given out, `back` as it came back. What was withheld stays
 * as it is, whatever came back; who may see what can be narrowed by it, not widened; the rest is merged as by `merge`.
 * `outlines` as they were given to `share`. Throws a TypeError unless the two are copies of this record for one audience,
 * and for an outline with a mistake in it, as `share` does.
 */
export function mergeShared(
  whole: Person,
  given: Person,
  back: Person,
  outlines?: Person['outlines'],
): { person: Person; toChoose: readonly Id[] } {
  const [mark, its] = [given.sharedCopy, back.sharedCopy];
  const fits = [given, back].every(({ id, format }) => id === whole.id && format === whole.format);
  if (!mark || !same(mark, its) || !fits)
    throw new TypeError('This is not a shared copy of this record that came back.');
  const now = tablesOf(share(whole, mark.for, mark.at, outlines));
  const [then, came, all] = [tablesOf(given), tablesOf(back), tablesOf(whole)];
  // Rows they were given and may not see any more: what they saw is what they were given.
  const seen = Object.fromEntries(
    Object.entries(now).map(([table, rows]) => [table, { ...then[table as keyof Tables], ...rows }]),
  );
  const asWhole = (copy: Tables): Person => withTables(whole, lift('', seen, copy, all) as Tables);
  return merge(asWhole(then), whole, asWhole(came));
}

/** A value of the copy as it would stand in the whole, where `seen` is the whole's own value as readers of the copy see it. */
function lift(key: string, seen: Json, copy: Json, whole: Json): Json {
  // Withheld: nobody with a copy can have changed it.
  if (same(seen, copy) || (seen === undefined && whole !== undefined)) return whole;
  if (isList(seen) && isList(copy) && isList(whole)) {
    if (key === 'onlyFor' || key === 'for')
      return mergeList(seen, whole, copy).filter((who) => whole.includes(who));
    if (same(seen, whole)) return copy;
    if (whole.every((item) => typeof item === 'string')) return mergeList(seen, whole, copy);
    // What holds something withheld stays, beside what the readers made of it.
    const aligned = seen.length === whole.length;
    const gone = (item: Json, i: number) =>
      aligned && same(seen[i], item) && !copy.some((its) => same(its, item));
    return [
      ...whole.filter((item, i) => !gone(item, i)),
      ...copy.filter((item) => !seen.some((its) => same(its, item))),
    ];
  }
  if (!isObject(seen) || !isObject(copy) || !isObject(whole)) return copy;
  const isOther = copy.kind !== undefined && copy.kind !== whole.kind;
  const kind = isOther && otherKind(seen.parts, whole.parts);
  const lifted = [...new Set([...Object.keys(whole), ...Object.keys(copy)])].map((its) => {
    const [shown, made, is] = [own(seen, its), own(copy, its), own(whole, its)];
    if (kind && (its === 'kind' || its === 'parts')) return [its, kind === 'stays' ? is : made] as const;
    const takenOut = made === undefined && same(shown, is) && its !== 'onlyFor';
    return [its, takenOut ? undefined : made === undefined ? is : lift(its, shown, made, is)] as const;
  });
  return Object.fromEntries(lifted.filter(([, value]) => value !== undefined));
}

/**
 * Parts belong to their kind: where the copy says that it is of another kind, both come from one side. Whoever has not
 * seen all the parts cannot have said so: they stay with their kind.
 */
function otherKind(seen: Json, is: Json): 'stays' | 'changed' {
  const parts = isObject(is) ? Object.keys(is) : [];
  return parts.every((its) => isObject(seen) && own(seen, its) !== undefined) ? 'changed' : 'stays';
}
