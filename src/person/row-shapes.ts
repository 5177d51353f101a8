/**
 * The shape of the rows every page shows, as data, and what it takes to check a value against a shape. What only some
 * pages need (kinds with parts, outlines) is in `shapes.ts`, which builds on this: one table, read in two portions.
 * A shape is a name (of a text's pattern or of a shape), a shape with `[]` (a list) or `{}` (a table by id),
 * a list of codes, or fields, where `?` marks one that may be absent. `>people` is the id of a row of that table: a link.
 */
import {
  agreements,
  helps,
  makings,
  renderings,
  rights,
  rings,
  statuses,
  voices,
  ways,
  wishes,
  type Json,
} from './record.js';
import { isList, isObject } from './json.js';
import { DATE, FILE, ID, LANG } from './patterns.js';

export { LONGEST, MOST } from './patterns.js';

export type Fields = { readonly [field: string]: Shape };
export type Shape = string | readonly (string | number | boolean)[] | Fields;

const said = {
  text: 'text',
  'media?': '>media[]',
  lang: 'lang',
  voice: voices,
  'by?': '>people[]',
  'helpedBy?': '>people[]',
  'writtenBy?': '>people',
  'on?': 'when',
  'help?': helps,
  'how?': ways,
} as const;

export const rowShapes = {
  when: { said: 'text', 'on?': 'date' },
  said,
  version: { ...said, as: renderings, of: 'text' },
  view: { ...said, agrees: agreements },
  self: { lang: 'lang', called: 'text', 'alongside?': 'self[]' },
  entries: {
    id: 'id',
    kind: 'kind',
    topic: 'text',
    said: 'said',
    'parts?': 'parts',
    'versions?': 'version[]',
    'views?': 'view[]',
    rank: 'text',
    'onlyFor?': 'text[]',
    'alongside?': 'entries[]',
  },
  people: {
    id: 'id',
    name: 'text',
    'role?': 'text',
    'ring?': rings,
    'paid?': [true, false],
    'wants?': wishes,
    'photo?': '>media',
    'contact?': '>entries[]',
    'call?': {
      order: 'number',
      when: ['day', 'night', 'any'],
      'canStay?': [true, false],
      'mayPrint?': [true, false],
    },
    'alongside?': 'people[]',
  },
  media: {
    id: 'id',
    type: 'text',
    file: 'file',
    'alt?': 'said',
    'transcript?': 'said',
    'credit?': 'text',
    'on?': 'when',
    'alongside?': 'media[]',
  },
  documents: {
    id: 'id',
    outline: 'text',
    'variant?': 'text',
    'title?': 'said',
    'purpose?': 'said',
    'photo?': '>media',
    for: 'text[]',
    helped: '>people[]',
    'way?': makings,
    'seen?': { ...said, right: rights, 'since?': 'when' },
    'there?': [true, false],
    'oneThing?': '>entries',
    status: statuses,
    'checked?': 'when',
    'checkAgain?': 'when',
    'checkedBy?': '>people',
    'owner?': '>people',
    sections: 'placed{}',
    'points?': [12, 14],
    'frozen?': 'entries{}',
    'alongside?': 'documents[]',
  },
  placed: { entries: '>entries[]', 'off?': [true, false] },
} as const satisfies { readonly [name: string]: Shape };

/** What a name that is no shape stands for: the pattern of a text, and what to call it in a message. */
export const rowPatterns = {
  text: ['', 'text'],
  id: [`^${ID}$`, 'an id'],
  lang: [`^${LANG}$`, 'a language, such as en-GB'],
  date: [`^${DATE}$`, 'a date, such as 2026-10-03'],
  file: [`^${FILE}$`, 'sha256- and 64 hex digits, or a path on this site'],
} as const satisfies { readonly [name: string]: readonly [pattern: string, called: string] };

/** The shapes and patterns a check goes by, and the parts an entry of a kind may have. */
export interface Book {
  readonly shapes: { readonly [name: string]: Fields };
  readonly patterns: { readonly [name: string]: readonly [pattern: string, called: string] };
  readonly partsOf: (kind: string) => Fields;
}

/** Told of each thing inside a value, with the shape it should have. `id`: the key is one, for `inside` goes through a table. */
export type Each = (key: string, shape: Shape, value: Json, needed: boolean, id?: boolean) => void;

const taken = new WeakMap<Fields, readonly (readonly [name: string, shape: Shape, needed: boolean])[]>();
/** The fields of a shape taken apart; once, because every row goes through here. */
function fieldsOf(shape: Fields) {
  let fields = taken.get(shape);
  if (!fields) {
    fields = Object.entries(shape).map(([key, inner]) => [key.replace('?', ''), inner, !key.endsWith('?')]);
    taken.set(shape, fields);
  }
  return fields;
}

/**
 * One step down a value along its shape: tells of what is inside it.
 * Undefined at a leaf; false when the value is no list, table or object where the shape says one.
 */
export function stepInto(book: Book, shape: Shape, x: Json, each: Each): boolean | undefined {
  if (typeof shape === 'string') {
    if (shape.endsWith('[]')) {
      if (!isList(x)) return false;
      const inner = shape.slice(0, -2);
      x.forEach((item, i) => each(`${i}`, inner, item, true));
      return true;
    }
    if (shape.endsWith('{}')) {
      if (!isObject(x)) return false;
      const inner = shape.slice(0, -2);
      for (const key of Object.keys(x)) each(key, inner, x[key], true, true);
      return true;
    }
    const known = book.shapes[shape];
    return known && stepInto(book, known, x, each);
  }
  if (isList(shape)) return undefined;
  if (!isObject(x)) return false;
  for (const [name, inner, needed] of fieldsOf(shape))
    each(name, inner === 'parts' ? book.partsOf(String(x.kind)) : inner, x[name], needed);
  return true;
}
