import type { Change, Doing, Id, Json, Person, RowChange, Table } from './record.js';
import { compare } from './compare.js';
import { mapLinks } from './links.js';
import { isId, tablesOf, withTables, type Row, type Rows, type Tables } from './tables.js';

/**
 * Puts whole rows into the record (`after`), or takes them out (no `after`); `before` is filled in here.
 * In the same change, links to a row that goes are dropped, except where a document keeps the words as they stood,
 * and a "none known" goes when its list gets an entry.
 * Throws a TypeError for an id that cannot be one, or a row under another's id.
 */
export function edit(
  person: Person,
  rows: readonly Pick<RowChange, 'table' | 'id' | 'after'>[],
  doing: Doing,
  why: Change['why'] = 'edit',
): { person: Person; change: Change } {
  const next = withTables(person, settle(put(tablesOf(person), rows), rows));
  return {
    person: next,
    change: { id: doing.newId(), by: doing.by, at: doing.at, why, rows: compare(person, next) },
  };
}
