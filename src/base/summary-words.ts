import { statementSummary as english } from '../locales/en/statement-summary.js';
import { fillStrings } from '../locales/make-locale.js';
import type { Lang } from '../person/record.js';
import { baseOf, fill, wordsFor, type Load } from './statement-words.js';

/** The words of a summary: loaded where a page shows one in that language, and nowhere else. */
const read: Readonly<Record<string, Load>> = {
  cy: () => import('../locales/cy/statement-summary.js').then(({ statementSummary }) => statementSummary),
};

let begun = false;
/** The interface's words for a summary, answers among them: undefined once they are there, else when they come. */
export function summaryWordsFor(lang: Lang): Promise<void> | undefined {
  if (!begun) {
    begun = true;
    fillStrings('en', english);
  }
  return wordsFor(lang) ?? fill(baseOf(lang), read[baseOf(lang)]);
}
