import type { Change, Doing, Person } from './record.js';
import { changed } from './edit.js';
import { mergeAll } from './merge.js';
import { put, tablesOf, withTables } from './tables.js';

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
  const next = mergeAll(then, person, before, { stays: 'mine' });
  return { person: next, change: changed(person, next, doing, 'undo') };
}
