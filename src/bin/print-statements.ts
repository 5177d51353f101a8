/** From anything to the HTML that stands inside a statements tag: for servers. */
import { statements as welsh } from '../locales/cy/statements.js';
import { statements as english } from '../locales/en/statements.js';
import { fillStrings, makeLocale } from '../locales/make-locale.js';
import { parse } from '../person/parse.js';
import type { Id, Lang, Problem } from '../person/record.js';
import type { Reading } from '../present/line.js';
import type { Given } from '../present/problems.js';
import { pageOf } from '../present/statements/page.js';
import { statementsToHTML } from '../present/statements/to-html.js';
import { ownWelsh } from '../statements/own-cy.js';
import { ownEnglish } from '../statements/own-en.js';
import { ownSet } from '../statements/own.js';
import { readSet } from '../statements/read-set.js';
import type { StatementSet } from '../statements/set.js';

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
  readonly headingLevel?: number | undefined;
  /** `service`: beside what services should do. */
  readonly side?: 'person' | 'service' | undefined;
  /** Only one, for `<say-i-statement>`: this one, or the first. */
  readonly one?: boolean | undefined;
  readonly statement?: Id | undefined;
}

/** Prints a person's answers. Never throws for what is in the record or the set: problems come back beside the HTML. */
export function printStatements(
  given: unknown,
  asking: AskingForStatements,
): { readonly html: string; readonly problems: readonly Problem[] } {
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
