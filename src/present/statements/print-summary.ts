/** From anything to the HTML that stands inside a summary's tag: for servers. */
import { statementSummary as welshSummary } from '../../locales/cy/statement-summary.js';
import { statements as welsh } from '../../locales/cy/statements.js';
import { statementSummary as englishSummary } from '../../locales/en/statement-summary.js';
import { statements as english } from '../../locales/en/statements.js';
import { fillStrings, makeLocale } from '../../locales/make-locale.js';
import { summaryPageOf } from './summary-page.js';
import { summaryToHTML } from './summary-to-html.js';
import { readSummary } from '../../statements/read-summary.js';
import { readSet } from '../../statements/read-set.js';
import { ownSetFor, type AskingForStatements, type PrintedStatements } from './print-statements.js';

export type AskingForSummary = Pick<AskingForStatements, 'set' | 'lang' | 'reading' | 'headingLevel'>;

/**
 * The HTML that stands inside `<say-statement-summary>`, as the element draws it. `given` is what `summarise()` gave, its
 * JSON, or null where there are no numbers yet. Never throws for what is in it: problems come back beside the HTML, and
 * then it shows no number.
 */
export function printSummary(
  given: unknown,
  { set: asked, lang: wanted = 'en', reading, headingLevel }: AskingForSummary = {},
): PrintedStatements {
  fillStrings('en', { ...english, ...englishSummary });
  // only for a page that speaks it already: a language of which there are these words alone would hide the English
  if (makeLocale(wanted).lang.startsWith('cy')) fillStrings('cy', { ...welsh, ...welshSummary });
  const locale = makeLocale(wanted);
  const read = asked === undefined ? { set: ownSetFor(locale.lang), problems: [] } : readSet(asked);
  const summary = readSummary(given, read.set);
  const page = summaryPageOf(summary, read.set, { locale, reading });
  const { lang, dir } = locale;
  return {
    html: summaryToHTML(page, { lang, dir, reading, ...(headingLevel && { headingLevel }) }),
    problems: [...summary.problems, ...read.problems],
  };
}
