/** JSON Schema (2020-12) of a set of statements, made from the same shapes as the reader. For publishing: no page needs it. */
import { $schema, schemaOf, textsOf, type Schema } from '../person/schema.js';
import { MOST, setPatterns, setShapes } from './read-set.js';

const set = schemaOf(setShapes.set);

export const statementSetSchema: Schema = {
  $schema,
  $id: 'urn:say-so:statements@1',
  title: 'A set of "I" statements',
  $comment: 'What no schema can say: no two statements have one id, and every theme that is named is there.',
  ...set,
  properties: {
    ...(set['properties'] as Schema),
    statements: { type: 'array', minItems: 1, maxItems: MOST, items: { $ref: '#/$defs/statement' } },
  },
  $defs: Object.fromEntries([
    ...textsOf(setPatterns),
    ...Object.entries(setShapes).map(([name, shape]) => [name, schemaOf(shape)] as const),
  ]),
};
