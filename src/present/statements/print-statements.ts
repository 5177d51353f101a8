/** From anything to the HTML that stands inside a statements tag: for servers. */
import { statements as welsh } from '../../locales/cy/statements.js';
import { statements as english } from '../../locales/en/statements.js';
import { fillStrings, makeLocale } from '../../locales/make-locale.js';
import { parse } from '../../person/parse.js';
import type { Id, Lang, Problem } from '../../person/record.js';
import type { Reading } from '../line.js';
import type { Given } from '../problems.js';
import { pageOf } from './page.js';
import { statementsToHTML } from './to-html.js';
import { ownWelsh } from '../../statements/own-cy.js';
import { ownEnglish } from '../../statements/own-en.js';
import { ownSet } from '../../statements/own.js';
import { readSet } from '../../statements/read-set.js';
import type { StatementSet } from '../../statements/set.js';

/** Our own set in this language, English where there is none. */
export const ownSetFor = (lang: Lang): StatementSet => ownSet(lang.startsWith('cy') ? ownWelsh : ownEnglish);

export interface AskingForStatements {
  /** A set or its JSON; without it, our own in the language of the interface. */
  readonly set?: unknown;
  /** Of the interface; default `en`. Another language's words must have been imported (`say-so/define/locales/cy.js`). */
  readonly lang?: string | undefined;
  readonly reading?: Reading | undefined;
  /** Today as an ISO date, `2026-11-21`. */
  readonly now: string;
  /** Of the title, 1 to 6; default 2. */
  readonly headingLevel?: number | undefined;
  /** `service`: beside what services should do. */
  readonly side?: 'person' | 'service' | undefined;
  /** Only one, for `<say-i-statement>`: this one, or the first. */
  readonly one?: boolean | undefined;
  readonly statement?: Id | undefined;
}

export interface PrintedStatements {
  /** One `<article>`, every word in it escaped. */
  readonly html: string;
  /** What could not be read, of the record or the numbers and of the set: path and message. The HTML says so in place. */
  readonly problems: readonly Problem[];
}

/**
 * The HTML that stands inside `<say-i-statements>` or `<say-i-statement>`: a person's answers, as the element draws them.
 * `given` is a record, its JSON, or null where there is none yet. Never throws for what is in the record or the set:
 * problems come back beside the HTML. It brings the words it needs, English, and Welsh where Welsh was imported.
 */
export function printStatements(given: unknown, asking: AskingForStatements): PrintedStatements {
  fillStrings('en', english);
  // only for a page that speaks it already: a language of which there are these words alone would hide the English
  if (makeLocale(asking.lang ?? 'en').lang.startsWith('cy')) fillStrings('cy', welsh);
  const locale = makeLocale(asking.lang ?? 'en');
  const read = asking.set === undefined ? { set: ownSetFor(locale.lang), problems: [] } : readSet(asking.set);
  const parsed: Given = given === null ? { person: null, problems: [] } : parse(given);
  const { reading, now, headingLevel } = asking;
  const page = pageOf(parsed, read.set, {
    locale,
    now,
    reading,
    shows: asking.side === 'service' ? 'we' : 'answers',
    statement: asking.one ? (asking.statement ?? read.set?.statements[0]?.id) : undefined,
  });
  const { lang, dir } = locale;
  const html = statementsToHTML(page, { lang, dir, reading, ...(headingLevel && { headingLevel }) });
  return { html, problems: [...parsed.problems, ...read.problems] };
}
