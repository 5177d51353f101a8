/** From anything to the HTML that stands inside a summary's tag: for servers. */
import { statementSummary as welshSummary } from '../locales/cy/statement-summary.js';
import { statements as welsh } from '../locales/cy/statements.js';
import { statementSummary as englishSummary } from '../locales/en/statement-summary.js';
import { statements as english } from '../locales/en/statements.js';
import { fillStrings, makeLocale } from '../locales/make-locale.js';
import type { Problem } from '../person/record.js';
import { summaryPageOf } from '../present/statements/summary-page.js';
import { summaryToHTML } from '../present/statements/summary-to-html.js';
import { readSummary } from '../statements/read-summary.js';
import { readSet } from '../statements/read-set.js';
import { ownSetFor, type AskingForStatements } from './print-statements.js';

/** Prints what `summarise()` gave; null: there are no numbers yet. Never throws for what is in it: problems come back beside the HTML. */
export function printSummary(
  given: unknown,
  {
    set: asked,
    lang: wanted = 'en',
    reading,
    headingLevel,
  }: Omit<AskingForStatements, 'now' | 'side' | 'one' | 'statement'>,
): { readonly html: string; readonly problems: readonly Problem[] } {
  fillStrings('en', { ...english, ...englishSummary });
  // only for a page that speaks it already: a language of which there are these words alone would hide the English
  if (makeLocale(wanted).lang.startsWith('cy')) fillStrings('cy', { ...welsh, ...welshSummary });
  const locale = makeLocale(wanted);
  const read = asked === undefined ? { set: ownSetFor(locale.lang), problems: [] } : readSet(asked);
  const summary = readSummary(given);
  const page = summaryPageOf(summary, read.set, { locale, reading });
  const { lang, dir } = locale;
  return {
    html: summaryToHTML(page, { lang, dir, reading, ...(headingLevel && { headingLevel }) }),
    problems: [...summary.problems, ...read.problems],
  };
}
