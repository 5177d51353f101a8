/** How the interface speaks: strings by key, dates and lists, in one language. Filled by locale files, overridden by hosts. */
import type { Lang, When } from '../person/record.js';
import type { view } from './en/view.js';
import type { edit } from './en/edit.js';
import type { helped } from './en/helped.js';
import type { keep } from './en/keep.js';
import type { variants } from './en/variants.js';
import type { photo } from './en/photo.js';
import type { media } from './en/media.js';
import type { forms } from './en/forms.js';
import type { print } from './en/print.js';
import type { parts } from './en/parts.js';
import type { partsEdit } from './en/parts-edit.js';

/** One per CLDR plural category the language has. */
export type Plural = { readonly other: string } & {
  readonly [C in 'zero' | 'one' | 'two' | 'few' | 'many']?: string;
};
/** A sentence, its plural forms, or a list of sentences (prompts). */
export type Message = string | Plural | readonly string[];
export type Strings = Readonly<Record<string, Message>>;
export type ViewKey = keyof typeof view;
export type EditKey = keyof typeof edit;
/** What parts of the editor bring that come when they are opened, or when a page keeps. */
export type HelpedKey = keyof typeof helped;
export type KeepKey = keyof typeof keep;
export type VariantsKey = keyof typeof variants;
/** What the photo tool and printing bring with them: nobody waits for words they do not see. */
export type PhotoKey = keyof typeof photo;
/** Pictures, sounds and films of entries. */
export type MediaKey = keyof typeof media;
export type PrintKey = keyof typeof print;
/** Of print forms other than plain pages. */
export type FormsKey = keyof typeof forms;
/** Of documents with more than lists of words: read, and edited. */
export type PartsKey = keyof typeof parts;
export type PartsEditKey = keyof typeof partsEdit;
export type Key =
  | ViewKey
  | EditKey
  | HelpedKey
  | KeepKey
  | VariantsKey
  | PhotoKey
  | MediaKey
  | PrintKey
  | PartsKey
  | PartsEditKey
  | FormsKey;
/** What stands in a `{place}`. A function is asked in the language that the sentence was found in: for lists and dates. */
export type Values = Readonly<Record<string, string | number | ((its: Locale) => string)>>;

export interface Locale {
  /** The language the strings are in: what an element's own text is marked with. */
  readonly lang: Lang;
  /** The direction that language is written in. */
  readonly dir: 'ltr' | 'rtl';
  /** The string of a key with its {places} filled; `n` chooses the plural form. */
  t(key: Key, values?: Values): string;
  /** The same for a key made from data (an outline's section); undefined when no locale has it. */
  find(key: string, values?: Values): string | undefined;
  /** A list of sentences under a key; [] when there is none. */
  all(key: string, values?: Values): readonly string[];
  /** "Jo, my nan and my teacher". */
  list(items: readonly string[]): string;
  /** What was said, or the date in words when only a date is known: "3 October 2026", "October 2026", "2026". */
  date(when: When): string;
  /** The same inside a sentence: "on 3 October 2026", "in October 2026", "by January 2027", or what was said. */
  when(when: When, how: 'at' | 'by'): string;
}
