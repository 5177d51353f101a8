/** What a page of "I" statements is made of, as plain data: both printers draw these and decide nothing. */
import type { Id } from '../../person/record.js';
import type { Kept } from '../../statements/promises.js';
import type { Sign } from '../../statements/scales.js';
import type { Figure, Whose, Words } from '../blocks.js';

export interface AnswerLine {
  readonly code: string;
  readonly sign?: Sign | undefined;
  readonly label: string;
  /** Somebody answered for the person: it never looks like theirs. */
  readonly forMe?: true | undefined;
  readonly whose: Whose;
  /** The pair it was asked with, when it was asked again. */
  readonly again?: string | undefined;
  readonly because?: Words | undefined;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

export interface Promised {
  readonly words: Words;
  readonly kept: Kept;
  readonly notes: readonly string[];
  /** Did it help, in the person's view. */
  readonly helped?: Words;
}

export interface Card {
  readonly id: Id;
  readonly words: Words;
  /** Of several ideas: shown as published, and answered by its parts, which are ours. */
  readonly parts?: string;
  /** One of those parts. */
  readonly part?: true;
  readonly we?: Words;
  /** Address of a picture beside the words, which say the same. */
  readonly picture?: string;
  readonly answers: readonly AnswerLine[];
  readonly notes: readonly string[];
  /** What changed since the round before. */
  readonly told?: string | undefined;
  readonly moved?: true | undefined;
  /** Said before the promises; absent where nothing was asked for. */
  readonly next?: string | undefined;
  /** In place of promises, where the person wants a change and there are none. */
  readonly none?: string | undefined;
  readonly promises: readonly Promised[];
}

export interface Group {
  readonly id: string;
  readonly heading: Words;
  readonly cards: readonly Card[];
}

export interface RoundsPart {
  readonly heading: string;
  readonly summary: string;
  /** Each statement whose answer moved, and how, in words. */
  readonly moved: readonly { readonly words: Words; readonly told: string }[];
  readonly caption: string;
  readonly columns: readonly string[];
  /** Of the columns that count a word of the scale. */
  readonly signs: readonly Sign[];
  readonly rows: readonly { readonly when: string; readonly counts: readonly number[] }[];
}

export interface StatementsPage {
  readonly title?: Words | undefined;
  readonly lede: Words;
  /** To be known before reading on. */
  readonly notices: readonly string[];
  readonly empty?: string | undefined;
  readonly groups: readonly Group[];
  readonly rounds?: RoundsPart | undefined;
  readonly foot: readonly string[];
}
