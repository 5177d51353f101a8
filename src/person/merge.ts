import { FORMAT, type Id, type Json, type Person, type Table } from './record.js';
import { mapRowLinks } from './links.js';
import { mergeRow, type How } from './merge-row.js';
import { same } from './json.js';
import { tablesOf, withTables, type Row, type Rows, type Tables } from './tables.js';

/**
 * Two versions of a record that grew from `base`. No word is lost: different fields both stay; of the same field one
 * stays and the other whole row stands `alongside`, in `toChoose` until a person chooses; what was taken out here and
 * changed or linked to there stays. Which side is `mine` makes no difference.
 * Throws a TypeError for records of two people, a shared copy (see `mergeShared`) or a newer format.
 */
export function merge(
  base: Person,
  mine: Person,
  theirs: Person,
): { person: Person; toChoose: readonly Id[] } {
  for (const { id, format, sharedCopy } of [base, mine, theirs]) {
    if (id !== mine.id) throw new TypeError('These are records of different people.');
    if (format !== FORMAT) throw new TypeError('A record of a newer format can be read, and not changed.');
    if (sharedCopy)
      throw new TypeError('A shared copy is a part of a record: bring it back with mergeShared.');
  }
  const person = mergeAll(base, mine, theirs);
  const toChoose = Object.values(tablesOf(person)).flatMap((rows: Rows) =>
    Object.keys(rows).filter((id) => (rows[id]!.alongside as readonly Json[] | undefined)?.length),
  );
  return { person, toChoose };
}

/** The merge itself, without asking whether these should be merged. */
export function mergeAll(base: Person, mine: Person, theirs: Person, how: How = {}): Person {
  if (same(base, theirs) || same(mine, theirs)) return mine;
  if (!how.stays && same(base, mine)) return theirs;
  const [b, m, t] = [tablesOf(base), tablesOf(mine), tablesOf(theirs)];
  const kept = new Set(
    how.stays
      ? []
      : [...keptRows(b.entries, m.entries, t.entries), ...keptRows(b.entries, t.entries, m.entries)],
  );

  const next: { [T in Table]?: Record<Id, Row> } = {};
  for (const table of Object.keys(m) as Table[]) {
    const rows: Record<Id, Row> = (next[table] = {});
    for (const id of ids(m[table], t[table])) {
      const row = mergeRow(b[table][id], m[table][id], t[table][id], {
        ...how,
        kept: table === 'documents' ? kept : undefined,
      });
      if (row) rows[id] = row;
    }
  }
  const tables = next as Tables;
  bringBack(next as Record<Table, Record<Id, Row>>, m, ...(how.stays ? [] : [t]));
  dropKept(next as Record<Table, Record<Id, Row>>, b, m, t);
  return withTables({ ...mine, unread: mergeUnread(base.unread, mine.unread, theirs.unread) }, tables);
}

const ids = (...rows: readonly Rows[]): ReadonlySet<Id> => new Set(rows.flatMap((its) => Object.keys(its)));

/** Taken out on one side, changed on the other. */
const keptRows = (base: Rows, without: Rows, withThem: Rows): readonly Id[] =>
  Object.keys(withThem).filter((id) => !without[id] && base[id] && !same(base[id], withThem[id]));

/** Rows that one side took out and the other links to. */
function bringBack(tables: Record<Table, Record<Id, Row>>, ...sides: readonly Tables[]): void {
  let found: boolean;
  do {
    found = false;
    for (const [table, rows] of Object.entries(tables))
      for (const row of Object.values(rows))
        mapRowLinks(table, row, (to, id) => {
          const target = tables[to as Table];
          const side = target[id] ? undefined : sides.find((its) => its[to as Table][id]);
          if (side) {
            target[id] = side[to as Table][id]!;
            found = true;
          }
          return true;
        });
  } while (found);
}

/** Where one side opened a closed review again, what the other placed of its kept words went with them. */
function dropKept({ documents, entries }: Record<Table, Record<Id, Row>>, ...sides: readonly Tables[]): void {
  for (const [name, row] of Object.entries(documents)) {
    const wasKept = (id: Id) =>
      sides.some((its) => Object.hasOwn((its.documents[name]?.frozen as object | undefined) ?? {}, id));
    documents[name] = mapRowLinks(
      'documents',
      row,
      (to, id) => to !== 'entries' || Object.hasOwn(entries, id) || !wasKept(id),
    );
  }
}

type Unread = Person['unread'];
function mergeUnread(base: Unread = {}, mine: Unread = {}, theirs: Unread = {}): Unread {
  const out: Record<string, Json> = {};
  for (const path of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [b, m, t] = [base[path], mine[path], theirs[path]];
    const alone =
      same(m, t) || same(b, t)
        ? [m]
        : same(b, m)
          ? [t]
          : m === undefined || t === undefined
            ? [m === undefined ? t : m]
            : undefined;
    const [one, other] = alone ?? [m, t].sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? 1 : -1));
    if (one !== undefined) out[path] = one;
    if (other !== undefined) out[`${path}~`] = other;
  }
  return Object.keys(out).length ? out : undefined;
}
