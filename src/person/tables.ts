/** The record as tables of rows, and back: what edits, merges and compares it need not know which table is which. */
import type { Id, Json, Person, Table } from './record.js';

export type Row = { readonly [field: string]: Json };
export type Rows = { readonly [id: Id]: Row };
export type Tables = { readonly [T in Table]: Rows };

export function tablesOf(person: Person): Tables {
  const { format, id, entries, people, media, documents, outlines = {}, sharedCopy, unread, ...self } = person;
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
