/** The record as tables of rows, and back: what edits, merges and compares it need not know which table is which. */
import type { Id, Json, Person, RowChange, Table } from './record.js';

export type Row = { readonly [field: string]: Json };
export type Rows = { readonly [id: Id]: Row };
export type Tables = { readonly [T in Table]: Rows };

export function tablesOf(person: Person): Tables {
  const {
    format,
    id,
    entries,
    people,
    media,
    documents,
    outlines = {},
    sharedCopy,
    unread,
    ...self
  } = person;
  void [format, sharedCopy, unread];
  return { self: { [id]: self }, entries, people, media, documents, outlines } as unknown as Tables;
}

/** The same record with other rows. */
export function withTables(person: Person, { self, outlines, ...tables }: Tables): Person {
  const { format, id, sharedCopy, unread } = person;
  return {
    format,
    ...self[id],
    id,
    ...tables,
    ...(Object.keys(outlines).length && { outlines }),
    ...(sharedCopy && { sharedCopy }),
    ...(unread && { unread }),
  } as unknown as Person;
}

/** The same tables with some rows put in, or taken out where there is no `after`. Tables that do not change stay the same object. */
export function put(tables: Tables, rows: readonly Pick<RowChange, 'table' | 'id' | 'after'>[]): Tables {
  const next: { [T in Table]?: Record<Id, Row> } = {};
  for (const { table, id, after } of rows) {
    const copy = (next[table] ??= { ...tables[table] });
    if (after === undefined) delete copy[id];
    else copy[id] = after as Row;
  }
  return { ...tables, ...next };
}
