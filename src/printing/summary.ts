import type { Locale } from '../locales/locale.js';
import type { Reading } from '../present/line.js';
import type { SummaryPage } from '../present/statements/summary-page.js';
import { summaryToLit } from '../present/statements/summary-to-lit.js';
import { pageStyles } from '../styles/page.js';
import { summaryStyles } from '../styles/summary.js';
import { onPaper } from './on-paper.js';

const styles = [pageStyles, summaryStyles];

/** Many people's answers, as they are read. */
export function printSummary(
  summary: SummaryPage,
  { locale, page, reading }: { readonly locale: Locale; readonly page: Document; readonly reading: Reading },
): Promise<void> {
  const { lang, dir } = locale;
  const drawn = summaryToLit(summary, { lang, dir, headingLevel: 1, reading });
  return onPaper(drawn, { locale, page, name: summary.title.text, styles });
}
