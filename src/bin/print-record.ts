/** From anything to the HTML that stands inside a tag: what `say-so html` prints. */
import { carriedOutline } from '../person/carried.js';
import type { CheckedOutline } from '../person/check-outline.js';
import { onePageProfile, outlines } from '../documents/index.js';
import { makeLocale } from '../locales/make-locale.js';
import { parse } from '../person/parse.js';
import type { Person, PersonDocument, Problem } from '../person/record.js';
import { aboutPart } from '../present/about-page.js';
import type { Block, Printing } from '../present/blocks.js';
import type { Reading } from '../present/line.js';
import { present } from '../present/index.js';
import { documentOf } from '../present/present.js';
import { outlineNotices } from '../present/outline-notices.js';
import { framed, type Given } from '../present/problems.js';
import { toHTML } from '../present/to-html.js';

export interface Asking {
  /**
   * The id of an outline, `one-page-profile`, or `who-helped` for that part of a document alone;
   * without it, the outline of the document asked for, or of the first current one.
   */
  readonly outline?: string | undefined;
  readonly documentId?: string | undefined;
  /** Of the interface; default `en`. Another language's words must have been imported (`say-so/define/locales/cy.js`). */
  readonly lang?: string | undefined;
  readonly reading?: Reading | undefined;
  /** Today as an ISO date, `2026-11-21`. */
  readonly now: string;
  /** 1 to 6; default 2. */
  readonly headingLevel?: number | undefined;
}

export interface Printed {
  readonly html: string;
  /** What the HTML was printed from, and how. */
  readonly blocks: readonly Block[];
  readonly printing: Printing;
  /** What could not be read: path and message. The rest is printed. */
  readonly problems: readonly Problem[];
}

/** The document asked for, else the first current one. */
export const meant = (person: Person, id: string | undefined): PersonDocument | undefined => {
  const all = Object.values(person.documents);
  return id ? documentOf(person, id) : (all.find(({ status }) => status === 'current') ?? all[0]);
};

/** One of ours, or one that travels in the record. */
export function outlineOf(
  person: Person,
  { outline, documentId }: Pick<Asking, 'outline' | 'documentId'>,
): CheckedOutline | undefined {
  const document = meant(person, documentId);
  const id = outline ?? document?.outline.split('@')[0] ?? onePageProfile.id;
  if (Object.hasOwn(outlines, id)) return { outline: outlines[id], problems: [] };
  const all = [document, ...Object.values(person.documents)].flatMap((one) => one?.outline ?? []);
  const name = [...all, ...Object.keys(person.outlines ?? {})].find((one) => one.startsWith(`${id}@`));
  return name ? carriedOutline(person, name) : undefined;
}

/** Everything `outline` may ask for: ours, those that travel in the record, and the part that can stand alone. */
export const outlinesFor = (person: Person): readonly string[] => [
  ...new Set([
    ...Object.keys(outlines),
    ...Object.values(person.outlines ?? {}).map(({ id }) => id),
    'who-helped',
  ]),
];

/** Prints a record, given as an object or as JSON text. Never throws for what is in it: problems come back beside the HTML. */
export function printRecord(given: unknown, asking: Asking): Printed {
  const { reading, headingLevel = 2 } = asking;
  const locale = makeLocale(asking.lang ?? 'en');
  const parsed: Given = given === null ? { person: null, problems: [] } : parse(given);
  const part = asking.outline === 'who-helped';
  const blocks = framed(parsed, locale, (person) => {
    const document = meant(person, asking.documentId);
    if (part) return document ? aboutPart(document, person, locale, asking.now) : [];
    const { outline, problems = [] } = outlineOf(person, asking) ?? {};
    return [...outlineNotices(problems), ...(outline ? present(person, outline, { ...asking, locale }) : [])];
  });
  const level = part ? headingLevel - 1 : headingLevel;
  const printing = { lang: locale.lang, dir: locale.dir, headingLevel: level, reading };
  return { html: toHTML(blocks, printing), blocks, printing, problems: parsed.problems };
}
