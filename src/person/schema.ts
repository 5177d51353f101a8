/** JSON Schema (2020-12) of the record and of an outline, made from the same tables as the reader. For publishing: no page needs it. */
import type { Json } from './record.js';
import { kinds, type Kind } from './kinds.js';
import type { Book } from './row-shapes.js';
import { LONGEST, MOST, partsOf, patterns, shapes, type Fields, type Shape } from './shapes.js';

export type Schema = { readonly [keyword: string]: Json };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

export function schemaOf(shape: Shape): Schema {
  if (typeof shape !== 'string') return Array.isArray(shape) ? { enum: shape } : fieldsOf(shape as Fields);
  const inner = shape.slice(0, -2);
  if (shape.endsWith('[]')) return { type: 'array', items: schemaOf(inner) };
  if (shape.endsWith('{}'))
    return { type: 'object', propertyNames: ref('id'), additionalProperties: schemaOf(inner) };
  if (shape === 'number') return { type: 'number' };
  if (shape === 'count') return { type: 'integer', minimum: 1, maximum: MOST };
  return shape.startsWith('>')
    ? { ...ref('id'), description: `The id of one of the ${shape.slice(1)}.` }
    : ref(shape);
}

/** Fields that are not named here are allowed and kept. */
function fieldsOf(fields: Fields): Schema {
  const named = Object.entries(fields).filter(([, shape]) => shape !== 'parts');
  return {
    type: 'object',
    required: named.map(([key]) => key).filter((key) => !key.endsWith('?')),
    properties: Object.fromEntries(named.map(([key, shape]) => [key.replace('?', ''), schemaOf(shape)])),
  };
}

export const textsOf = (of: Book['patterns']): readonly [string, Schema][] =>
  Object.entries(of).map(([name, [pattern]]): [string, Schema] => [
    name,
    { type: 'string', maxLength: LONGEST, ...(pattern && { pattern }) },
  ]);
const texts = textsOf(patterns);
const rows = Object.entries(shapes).map(([name, fields]): [string, Schema] => [name, fieldsOf(fields)]);
const entry = {
  ...fieldsOf(shapes.entries),
  allOf: (Object.keys(kinds) as Kind[]).map((kind) => ({
    if: { properties: { kind: { const: kind } } },
    then: { properties: { parts: fieldsOf(partsOf(kind)) } },
  })),
};
const $defs = Object.fromEntries([...texts, ...rows, ['entries', entry]]);
export const $schema = 'https://json-schema.org/draft/2020-12/schema';

export const personSchema: Schema = {
  $schema,
  $id: 'urn:say-so:person@1',
  title: 'A record about one person',
  $comment: 'What no schema can say: a row stands under its own id.',
  type: 'object',
  required: ['format', 'id', 'lang', 'called'],
  properties: {
    format: { const: 'say-so/person@1' },
    id: ref('id'),
    ...(fieldsOf(shapes.self).properties as Schema),
    ...Object.fromEntries(
      ['entries', 'people', 'media', 'documents', 'outlines'].map((table) => [table, schemaOf(`${table}{}`)]),
    ),
    sharedCopy: ref('sharedCopy'),
    unread: { type: 'object', maxProperties: 0 },
  },
  propertyNames: ref('id'),
  $defs,
};

export const outlineSchema: Schema = {
  $schema,
  $id: 'urn:say-so:outline@1',
  title: 'An outline of a document',
  ...ref('outlines'),
  $defs,
};
