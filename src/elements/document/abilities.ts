import type { Outline } from '../../documents/outline.js';
import type { Strings } from '../../locales/locale.js';
import { moreToLit } from '../../present/more-to-lit.js';
import { moreBy, type Means } from '../../present/more.js';
import type { LitMore } from '../../present/to-lit.js';
import type { Abilities } from './document-element.js';

/** The forms for what is not words. */
export const edit = (): ReturnType<Abilities['edit']> => import('../../editing/more-editing.js');

/** What a document of ours needs beyond lists of words: its words, what its outline asks for, and a printer of that. */
export const abilitiesFor = (
  outline: Outline,
  words: readonly Strings[],
  means: Means,
  print: LitMore = moreToLit,
): Abilities => ({ more: moreBy(words, means, outline), print, edit });
