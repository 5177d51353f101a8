import { statementSummary as english } from '../../locales/en/statement-summary.js';
import { fillStrings } from '../../locales/make-locale.js';
import type { Lang } from '../../person/record.js';
import { further } from '../further.js';
import { baseOf, fill, wordsFor } from './words.js';

/** The interface's words for a summary, answers among them: undefined once they are there, else when they come. */
export function summaryWordsFor(lang: Lang): Promise<void> | undefined {
  fillStrings('en', english);
  return wordsFor(lang) ?? fill(baseOf(lang), further[baseOf(lang)]?.summary);
}
