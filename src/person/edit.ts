import {
  FORMAT,
  type Change,
  type Doing,
  type Entry,
  type Json,
  type Person,
  type PersonDocument,
  type RowChange,
} from './record.js';
import { compare, same } from './compare.js';
import { mapRowLinks } from './links.js';
import { takesBack } from './nones.js';
import { wrongRow } from './read.js';
import { put, tablesOf, withTables, type Tables } from './tables.js';

/** A row to put in place, whole; without `after`: to take out. */
export type RowEdit = Pick<RowChange, 'table' | 'id' | 'after'>;

/**
 * Puts whole rows into the record or takes them out; `before` is filled in here. In the same change, links to a row
 * that goes are dropped (except where a closed review keeps its words), "none known" goes when its list gets an entry,
 * and a page that the person had gone through says that it was changed since, unless it is theirs (`doing.mine`).
 * Throws a TypeError for a row that `parse` would refuse, and for a record of a newer format.
 */
export function edit(
  person: Person,
  rows: readonly RowEdit[],
  doing: Doing,
): { person: Person; change: Change } {
  if (person.format !== FORMAT)
    throw new TypeError('A record of a newer format can be read, and not changed.');
  for (const { table, id, after } of rows) {
    const path = `/${table}/${id}`;
    const problem = after === undefined && table !== 'self' ? undefined : wrongRow(table, id, after, path);
    if (problem) throw new TypeError(`${problem.path}: ${problem.message}`);
  }
  const tables = tablesOf(person);
  const all = [...rows, ...answeredBy(rows, tables)];
  const after = dropLinks(put(tables, all), all);
  const next = withTables(person, put(after, doing.mine ? [] : notSeen(tables, after, doing.at)));
  return { person: next, change: changed(person, next, doing, 'edit') };
}

export const changed = (
  before: Person,
  after: Person,
  { newId, by, at }: Doing,
  why: Change['why'],
): Change => ({
  id: newId(),
  by,
  at,
  why,
  rows: compare(before, after),
});

/** "None known" entries that a new entry answers: said once, it must not come back when the list is emptied again. */
function answeredBy(rows: readonly RowEdit[], { entries }: Tables): RowEdit[] {
  const added = rows
    .filter(({ table, id }) => table === 'entries' && !Object.hasOwn(entries, id))
    .flatMap(({ after }) => (after as Entry | undefined) ?? []);
  const given = new Set(rows.map(({ id }) => id));
  return (Object.values(entries) as unknown as readonly Entry[])
    .filter((said) => added.some((entry) => takesBack(entry, said)))
    .map(({ id }) => ({ table: 'entries' as const, id }))
    .filter(({ id }) => !given.has(id));
}

/** Pages that the person went through before something on them was added, changed or taken off: each says so, and since when. */
function notSeen(before: Tables, after: Tables, at: string): RowEdit[] {
  const shown = ({ entries }: Tables, sections: Json): Json =>
    Object.values(sections as PersonDocument['sections'])
      .flatMap((section) => section.entries)
      .sort()
      .map((id) => [id, entries[id]?.said, entries[id]?.parts, entries[id]?.views]);
  return Object.entries(after.documents).flatMap(([id, row]) => {
    const was = before.documents[id];
    const seen = row.seen as PersonDocument['seen'];
    if (!seen || seen.since || !was || !same(was.seen, seen)) return [];
    if (same(shown(before, was.sections), shown(after, row.sections))) return [];
    const since = { said: '', on: at.slice(0, 10) };
    return [{ table: 'documents' as const, id, after: { ...row, seen: { ...seen, since } } }];
  });
}

function dropLinks(tables: Tables, rows: readonly RowEdit[]): Tables {
  const gone = rows.filter(({ table, id }) => !Object.hasOwn(tables[table], id));
  if (!gone.length) return tables;
  return put(
    tables,
    (Object.keys(tables) as (keyof Tables)[]).flatMap((table) =>
      Object.entries(tables[table]).flatMap(([id, row]) => {
        const after = mapRowLinks(
          table,
          row,
          (to, its) => !gone.some((it) => it.table === to && it.id === its),
        );
        return after === row ? [] : [{ table, id, after }];
      }),
    ),
  );
}
