import { copy, wrongBy, wrongRowBy } from './check.js';
import { isObject } from './json.js';
import { FORMAT, type Person } from './record.js';
import { rowPatterns, rowShapes, type Book } from './row-shapes.js';

/** Words and facts have no parts; any other kind is read by the whole table. */
const book: Book = {
  shapes: { ...rowShapes, entries: { ...rowShapes.entries, kind: ['words', 'fact'], 'parts?': [] } },
  patterns: rowPatterns,
  partsOf: () => ({}),
};
const self = { format: [FORMAT], id: 'id', lang: 'lang', called: 'text' };
const tables = ['entries', 'people', 'media', 'documents'];

/**
 * A record that holds only words and facts and in which nothing is wrong, the very record `parse` would give; else
 * undefined, and `parse` says what is wrong or reads the rest. Pages that show such a record need no more than this.
 */
export function quickly(given: unknown): Person | undefined {
  try {
    const x = copy(typeof given === 'string' ? JSON.parse(given) : given);
    if (!isObject(x) || wrongBy(book, self, x, '')) return undefined;
    for (const key of Object.keys(x)) if (!(key in self) && !tables.includes(key)) return undefined;
    for (const table of tables) {
      const rows = x[table];
      if (!isObject(rows)) return undefined;
      for (const [id, row] of Object.entries(rows))
        if (wrongRowBy(book, table, id, row, '')) return undefined;
    }
    return x as unknown as Person;
  } catch {
    return undefined;
  }
}
