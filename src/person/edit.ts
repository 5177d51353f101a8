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
import type { Section } from '../documents/outline.js';
import { isNoneOf, takesBack } from './nones.js';
import { wrongRow } from './read.js';
import { put, tablesOf, withTables, type Tables } from './tables.js';
import { entriesFor, takes } from './takes.js';

/** A row to put in place, whole; without `after`: to take out. */
export type RowEdit = Pick<RowChange, 'table' | 'id' | 'after'>;

/**
 * Puts whole rows into the record or takes them out; `before` is filled in here. In the same change, links to a row
 * that goes are dropped (except where a closed review keeps its words), "none known" goes when its list gets an entry,
 * and a page that the person had gone through says that it was changed since, unless it is theirs (`doing.mine`). What
 * stands there because a section shows all (allergies) is known by its outline: give it in `doing.outlines`.
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
  const next = withTables(person, put(after, doing.mine ? [] : notSeen(tables, after, doing)));
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

/** All that stands on a page: what is placed there, and what a section shows that shows all; as it was kept, where it is closed. */
function standsOn(document: PersonDocument, entries: Person['entries'], outlines: Doing['outlines']): Json {
  const placed = Object.values(document.sections).flatMap((section) => section.entries);
  const outline = outlines?.find(({ id, version }) => document.outline === `${id}@${version}`);
  const all = (sections: readonly Section[] = []): readonly Entry[] =>
    sections.flatMap((section) => [
      ...(section.pick === 'all'
        ? entriesFor({ entries }, document, section).filter(
            (entry) => (section.takes && takes(section.takes, entry)) || isNoneOf(section, entry),
          )
        : []),
      ...all(section.sections),
    ]);
  const on = [
    ...placed.flatMap((id) => document.frozen?.[id] ?? entries[id] ?? []),
    ...all(outline?.sections),
  ].map(({ id, said, parts, views }) => [id, [said, parts, views]] as const);
  return Object.fromEntries(on);
}

/** Pages that the person went through before something on them was added, changed or taken off: each says so, and since when. */
function notSeen(before: Tables, after: Tables, { at, today, outlines }: Doing): RowEdit[] {
  const shown = ({ entries }: Tables, document: Json): Json =>
    standsOn(document as PersonDocument, entries as unknown as Person['entries'], outlines);
  return Object.entries(after.documents).flatMap(([id, row]) => {
    const was = before.documents[id];
    const seen = row.seen as PersonDocument['seen'];
    if (!seen || seen.since || !was || !same(was.seen, seen)) return [];
    if (same(shown(before, was), shown(after, row))) return [];
    const since = { said: '', on: today ?? at.slice(0, 10) };
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
