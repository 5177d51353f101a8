/** One row that two sides changed. */
import type { Id, Json } from './record.js';
import { isList, isObject, own, same } from './json.js';
import type { Row } from './tables.js';

export interface How {
  /** Whose version stays where both changed the same field. Absent: the words themselves decide, so that both sides decide alike. */
  readonly stays?: 'mine';
  /** Rows that stay although one side took them out: their placements stay too. */
  readonly kept?: ReadonlySet<Id>;
}

const text = (x: Json): string => JSON.stringify(x) ?? '';
const list = (x: Json): readonly Json[] => (isList(x) ? x : []);

/** Own words before those of others, then any order that both sides find alone. */
const order = (row: Row): string => `${isObject(row.said) && row.said.voice === 'own' ? 0 : 1}${text(row)}`;

/**
 * An ordered union: what either side added is in it, what either side took out is not.
 * The order is that of the side which moved things; additions stand after what they stood after.
 */
export function mergeList(base: Json, mine: Json, theirs: Json, kept?: ReadonlySet<Json>): Json[] {
  const [b, m, t] = [base, mine, theirs].map((x) => new Map(list(x).map((item) => [text(item), item])));
  const moved = (x: ReadonlyMap<string, Json>): boolean =>
    text([...x.keys()].filter((key) => b!.has(key))) !== text([...b!.keys()].filter((key) => x.has(key)));
  const [first, second] =
    moved(m!) !== moved(t!)
      ? moved(m!)
        ? [m!, t!]
        : [t!, m!]
      : text(mine) <= text(theirs)
        ? [m!, t!]
        : [t!, m!];
  const stays = (key: string, item: Json): boolean =>
    !b!.has(key) || (m!.has(key) && t!.has(key)) || !!kept?.has(item);
  const keys = [...first].filter(([key, item]) => stays(key, item)).map(([key]) => key);
  let after = -1;
  for (const [key, item] of second) {
    const at = keys.indexOf(key);
    if (at >= 0) after = at;
    else if (stays(key, item)) keys.splice(++after, 0, key);
  }
  return keys.map((key) => (m!.has(key) ? m! : t!).get(key));
}

/** Undefined: the row is gone. Words that both sides changed: one stays, the other whole row stands `alongside` it. */
export function mergeRow(
  base: Row | undefined,
  mine: Row | undefined,
  theirs: Row | undefined,
  how: How = {},
): Row | undefined {
  const { stays, kept } = how;
  if (!kept?.size) {
    if (same(mine, theirs) || same(base, theirs)) return mine;
    if (same(base, mine)) return theirs;
  }
  // Taken out here and changed there: it stays. (On the way back to an earlier version, what came later stays as it is.)
  if (!mine || !theirs) return stays ? mine : (mine ?? theirs);
  let clash = false;
  const mineStays = stays ?? order(mine) <= order(theirs);
  const winner = mineStays ? mine : theirs;

  // Parts belong to their kind: where the kinds differ, both come from one side.
  const unit = (row: Row = {}): Json => [row.kind, row.parts];
  const kind =
    mine.kind === theirs.kind
      ? undefined
      : same(unit(base), unit(theirs))
        ? mine
        : same(unit(base), unit(mine))
          ? theirs
          : winner;

  /** `depth` below `sections`: 0 for the row's own fields, 1 for a section, 2 for what is in it. */
  const field = (key: string, b: Json, m: Json, t: Json, depth: number): Json => {
    if (kind && depth === 0 && (key === 'kind' || key === 'parts')) {
      clash ||= kind === winner && !same(unit(base), unit(kind === mine ? theirs : mine));
      return kind[key];
    }
    const lists = isList(m) && isList(t);
    const both = [...list(m), ...list(t)];
    if (lists && depth === 2 && kept?.size) return mergeList(b, m, t, kept);
    if (isObject(m) && isObject(t) && (depth ? depth === 1 : ['sections', 'parts', 'frozen'].includes(key)))
      return fields(isObject(b) ? b : {}, m, t, depth || key === 'sections' ? depth + 1 : 3);
    if (same(m, t) || same(b, t)) return m;
    if (same(b, m)) return t;
    if (m === undefined || t === undefined) return stays || t === undefined ? m : t;
    // Withholding wins: only those whom both sides let see it.
    if (key === 'onlyFor')
      return list(m)
        .filter((who) => list(t).includes(who))
        .sort();
    if (lists && (both.every((item) => typeof item === 'string') || key === 'views' || key === 'versions'))
      return mergeList(b, m, t);
    // Where it stands in a list is nobody's words: not worth a choice.
    if (key !== 'rank') clash = true;
    return mineStays ? m : t;
  };
  const fields = (b: Row, m: Row, t: Row, depth = 0): Row =>
    Object.fromEntries(
      [...new Set([...Object.keys(m), ...Object.keys(t)])]
        .map((key) => [key, field(key, own(b, key), own(m, key), own(t, key), depth)] as const)
        .filter(([, value]) => value !== undefined),
    );

  const [{ alongside: b, ...was }, { alongside: m, ...mineOnly }, { alongside: t, ...theirsOnly }] = [
    base ?? {},
    mine,
    theirs,
  ];
  const row = fields(was, mineOnly, theirsOnly);
  const alongside = [...mergeList(b, m, t), ...(clash ? [mineStays ? theirsOnly : mineOnly] : [])].filter(
    (other, i, all) => !same(other, row) && all.findIndex((it) => same(it, other)) === i,
  );
  return alongside.length ? { ...row, alongside } : row;
}
