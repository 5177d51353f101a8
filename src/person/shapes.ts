/** Every shape: the rows every page shows, kinds with their parts, outlines. Links and the JSON Schema are made from it too. */
import { isList, isObject } from './json.js';
import type { Json } from './record.js';
import { kinds, type Field, type Kind } from './kinds.js';
import { insideOf, rowPatterns, rowShapes, type Book, type Fields, type Shape } from './row-shapes.js';

export { LONGEST, MOST, type Fields, type Shape } from './row-shapes.js';

export const shapes = {
  ...rowShapes,
  sharedCopy: { for: 'text', at: 'text', 'more?': 'counted[]', 'unread?': 'place[]' },
  place: { document: 'id', section: 'text' },
  counted: { document: 'id', section: 'text', 'of?': 'id', n: 'count' },
  outlines: {
    format: ['say-so/outline@1'],
    id: 'id',
    version: 'number',
    'words?': 'text',
    'title?': 'text{}',
    'intro?': 'text{}',
    'source?': { by: 'text', licence: 'text', 'url?': 'text' },
    sections: 'section[]',
    'variants?': 'text[]',
    'checkEvery?': 'text',
    'brief?': [true, false],
    'emergency?': [true, false],
    'index?': [true, false],
    prints: 'print[]',
    'alongside?': 'outlines[]',
  },
  print: { name: ['sheet', 'booklet', 'card', 'tri-fold', 'ask'], 'sides?': 'count', 'sections?': 'text[]' },
  section: {
    id: 'id',
    'heading?': 'text{}',
    'lead?': 'text{}',
    'prompts?': 'text{}[]',
    'takes?': { kind: 'kind', topics: 'text[]', 'with?': 'text{}' },
    pick: ['chosen', 'all'],
    shows: 'text',
    'fields?': 'text[]',
    'labels?': 'text{}{}',
    'answer?': ['needed', 'asked'],
    'whenEmpty?': 'text{}',
    'only?': { topic: 'text', is: 'text' },
    'each?': 'kind',
    'sign?': ['must', 'important', 'like'],
    'keepTogether?': [true, false],
    'max?': 'count',
    'sections?': 'section[]',
  },
} as const satisfies { readonly [name: string]: Shape };

export const patterns = {
  ...rowPatterns,
  kind: [
    `^(?:${Object.keys(kinds).join('|')})$`,
    `a kind that this version knows (${Object.keys(kinds).join(', ')})`,
  ],
} as const satisfies Book['patterns'];

const ofField: { readonly [field: string]: Shape } = {
  yes: [true],
  person: '>people',
  people: '>people[]',
  entry: '>entries',
};

const parts = new Map<string, Fields>();
/** The parts an entry of a kind may have. */
export function partsOf(kind: string): Fields {
  let fields = parts.get(kind);
  if (!fields) {
    fields = Object.fromEntries(
      Object.entries<Field>(kinds[kind as Kind] ?? {}).map(([name, field]) => [
        `${name}?`,
        typeof field === 'string' ? (ofField[field] ?? field) : field,
      ]),
    );
    parts.set(kind, fields);
  }
  return fields;
}

export const everything: Book = { shapes, patterns, partsOf };

/**
 * One step down a value along its shape: tells of what is inside it, and with which shape. Undefined where it is one
 * thing; false when the value is no list, table or object where the shape says one.
 */
export function inside(
  shape: Shape,
  x: Json,
  each: (key: string, shape: Shape, value: Json) => void,
): boolean | undefined {
  const its = insideOf(everything, shape);
  if (!its) return undefined;
  if (its.many === 'list') {
    if (!isList(x)) return false;
    x.forEach((item, i) => each(`${i}`, its.of, item));
    return true;
  }
  if (!isObject(x)) return false;
  if (its.many) for (const key of Object.keys(x)) each(key, its.of, x[key]);
  else
    for (const [name, inner] of its.fields)
      each(name, inner === 'parts' ? partsOf(String(x.kind)) : inner, x[name]);
  return true;
}
