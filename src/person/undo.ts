import type { Change, Doing, Id, Person, Table } from './record.js';
import { changed } from './edit.js';
import { mapRowLinks } from './links.js';
import { mergeAll } from './merge.js';
import { put, tablesOf, withTables, type Tables } from './tables.js';

/**
 * Takes a change back; itself a change, so it can be taken back too. Where something was changed since,
 * what came later stays, and the earlier words stand `alongside` it;
 * a row that something else has linked to since stays too.
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
  const next = withTables(merged, withoutLost(tablesOf(merged), tablesOf(person), change));
  return { person: next, change: changed(person, next, doing, 'undo') };
}

/** A row that comes back may link to what was taken out since. */
function withoutLost(tables: Tables, now: Tables, { rows }: Change): Tables {
  return put(
    tables,
    rows.flatMap(({ table, id }) => {
      const row = tables[table][id];
      if (!row) return [];
      const links = new Set<string>();
      if (now[table][id]) mapRowLinks(table, now[table][id], (to, its) => !!links.add(`${to}/${its}`));
      const there = (to: string, its: Id) =>
        Object.hasOwn(tables[to as Table], its) || links.has(`${to}/${its}`);
      return [{ table, id, after: mapRowLinks(table, row, there) }];
    }),
  );
}
