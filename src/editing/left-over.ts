import type { RowEdit } from '../person/edit.js';
import { mapRowLinks } from '../person/links.js';
import type { Id, Person } from '../person/record.js';
import { tablesOf, type Row } from '../person/tables.js';

function addLinks(found: Set<Id>, table: string, row: Row | undefined): void {
  if (row)
    mapRowLinks(table, row, (to, id) => {
      if (to === 'media') found.add(id);
      return true;
    });
}

/**
 * The pictures, sounds and films that nothing refers to any more once these rows are as they shall be: they go in the
 * same change, so that what was thrown away leaves the record, and with its name the store, and comes back when it is undone.
 */
export function leftOver(person: Person, rows: readonly RowEdit[]): readonly RowEdit[] {
  const tables = tablesOf(person);
  const before = new Set<Id>();
  for (const { table, id } of rows) addLinks(before, table, tables[table][id]);
  for (const { table, id, after } of rows) {
    const now = new Set<Id>();
    addLinks(now, table, after as Row | undefined);
    for (const one of now) before.delete(one);
    if (table === 'media') before.delete(id);
  }
  if (!before.size) return [];
  const given = new Map(rows.map((row) => [`${row.table}/${row.id}`, row]));
  const used = new Set<Id>();
  for (const [table, all] of Object.entries(tables))
    for (const [id, row] of Object.entries(all)) if (!given.has(`${table}/${id}`)) addLinks(used, table, row);
  // what could not be read may refer to it as well
  const unread = JSON.stringify(person.unread ?? {});
  return [...before]
    .filter((id) => tables.media[id] && !used.has(id) && !unread.includes(JSON.stringify(id)))
    .map((id) => ({ table: 'media', id, after: undefined }));
}
