/**
 * The one table of kinds and their fields. Types, JSON Schema, reader, edit forms, table columns,
 * locale keys and docs are made from it, so a new kind is one line here and nothing elsewhere.
 */
import type { Id, Said, When } from './record.js';

/**
 * What a field may hold.
 * `text` plain words in the entry's own voice · `said` words with a voice of their own · `when` · `number` ·
 * `yes` (true or absent) · `person`, `people`, `entry` ids of rows · a list of codes: one of them.
 */
export type Field = 'text' | 'said' | 'when' | 'number' | 'yes' | 'person' | 'people' | 'entry' | readonly string[];

export const kinds = {
  words: {},
  fact: {},
  none: { known: ['none', 'not-known'] },
  'yes-no': { answer: ['yes', 'no', 'sometimes', 'not-known'] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>;

type Value<F> = F extends readonly (infer C)[]
  ? C
  : F extends 'said'
    ? Said
    : F extends 'when'
      ? When
      : F extends 'number'
        ? number
        : F extends 'yes'
          ? true
          : F extends 'people'
            ? readonly Id[]
            : string;

export type Kind = keyof typeof kinds;
export type Parts<K extends Kind> = { readonly [F in keyof (typeof kinds)[K]]?: Value<(typeof kinds)[K][F]> };
