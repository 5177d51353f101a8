import { makeLocale } from '../../locales/make-locale.js';
import type { Lang } from '../../person/record.js';
import { loadSetReader } from './given-set.js';
import { ownSetIn } from './words.js';
import { summaryWordsFor } from './summary-words.js';

/**
 * Loads what statements and their summary wait for: the words of this language, our own set in it, and what reads another
 * set. From then on they are drawn the moment they are given a record. A page need not call it, because the elements do.
 * A server that renders them with `@lit-labs/ssr` does so before it renders, and its pages before they hydrate.
 */
export async function loadStatements(lang: Lang = 'en'): Promise<void> {
  const known = makeLocale(lang).lang;
  const words = async (): Promise<void> => {
    // first those of the answers, then those of the summary
    for (let coming = summaryWordsFor(known); coming; coming = summaryWordsFor(known)) await coming;
  };
  await Promise.all([words(), ownSetIn(known), loadSetReader()]);
}
