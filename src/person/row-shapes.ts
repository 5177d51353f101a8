/**
 * The shape of the rows every page shows, as data, and what it takes to go through a value along its shape. What only some
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
} from './record.js';
import { isList } from './json.js';
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

/** One field of an object. `parts` is a shape that goes by the kind of the entry. */
export type FieldOf = readonly [name: string, shape: Shape, needed: boolean];
const taken = new WeakMap<Fields, readonly FieldOf[]>();
/** The fields of a shape taken apart; once, because every row goes through here. */
function fieldsOf(shape: Fields): readonly FieldOf[] {
  let fields = taken.get(shape);
  if (!fields) {
    fields = Object.entries(shape).map(([key, inner]) => [key.replace('?', ''), inner, !key.endsWith('?')]);
    taken.set(shape, fields);
  }
  return fields;
}

/** What a value of a shape has inside: a list of one shape, a table of one by id, or fields. Undefined: it is one thing. */
export type Inside =
  | { readonly many: 'list' | 'table'; readonly of: string; readonly fields?: never }
  | { readonly many?: never; readonly fields: readonly FieldOf[] };

export function insideOf({ shapes }: Book, shape: Shape): Inside | undefined {
  if (typeof shape !== 'string') return isList(shape) ? undefined : { fields: fieldsOf(shape) };
  if (shape.endsWith('[]')) return { many: 'list', of: shape.slice(0, -2) };
  if (shape.endsWith('{}')) return { many: 'table', of: shape.slice(0, -2) };
  const known = shapes[shape];
  return known && { fields: fieldsOf(known) };
}
