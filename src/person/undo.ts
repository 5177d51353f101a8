import type { Change, Doing, Id, Person, Table } from './record.js';
import { changed } from './edit.js';
import { mapRowLinks } from './links.js';
import { mergeAll } from './merge.js';
import { put, tablesOf, withTables, type Tables } from './tables.js';

/**
 * Takes a change back; itself a change, so it can be taken back too. Where something was changed since,
 * what came later stays, and the earlier words stand `alongside` it.
 */
export function undo(person: Person, change: Change, doing: Doing): { person: Person; change: Change } {
  const then = withTables(person, put(tablesOf(person), change.rows));
  const before = withTables(
    then,
    put(
      tablesOf(then),
      change.rows.map(({ table, id, before: after }) => ({ table, id, after })),
    ),
  );
  const merged = mergeAll(then, person, before, { stays: 'mine' });
  const next = merged === before ? merged : withTables(merged, withoutLost(merged, change));
  return { person: next, change: changed(person, next, doing, 'undo') };
}

/** Rows that come back may link to what was taken out since. */
function withoutLost(person: Person, change: Change): Tables {
  const tables = tablesOf(person);
  const there = (to: string, id: Id): boolean =>
    Object.hasOwn(tables[to as Table], id) || Object.hasOwn(person.unread ?? {}, `/${to}/${id}`);
  return put(
    tables,
    change.rows.flatMap(({ table, id }) => {
      const row = tables[table][id];
      return row ? [{ table, id, after: mapRowLinks(table, row, there) }] : [];
    }),
  );
}
