import type { Json, Person, RowChange, Table } from './record.js';
import { same } from './json.js';
import { tablesOf } from './tables.js';

export { same } from './json.js';

/** What changed between two versions of a record, as whole rows: for "what has changed since", and for one change out of many keystrokes. */
export function compare(before: Person, after: Person): readonly RowChange[] {
  if (before === after) return [];
  const [was, is] = [tablesOf(before), tablesOf(after)];
  return (Object.keys(is) as Table[]).flatMap((table) => {
    const [a, b]: { readonly [id: string]: Json }[] = [was[table], is[table]];
    if (a === b) return [];
    return [...new Set([...Object.keys(a!), ...Object.keys(b!)])]
      .filter((id) => !same(a![id], b![id]))
      .map((id) => ({ table, id, ...(id in a! && { before: a![id] }), ...(id in b! && { after: b![id] }) }));
  });
}
