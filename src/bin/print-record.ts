/** From anything to the HTML that stands inside a tag: what `say-so html` prints and servers can call. */
import { onePageProfile } from '../documents/one-page-profile.js';
import type { Outline } from '../documents/outline.js';
import { makeLocale } from '../locales/make-locale.js';
import { parse } from '../person/parse.js';
import type { Person, Problem } from '../person/record.js';
import { present } from '../present/present.js';
import { problemBlocks } from '../present/problems.js';
import { toHTML } from '../present/to-html.js';

const outlines: Readonly<Record<string, Outline>> = { [onePageProfile.id]: onePageProfile };

export interface Asking {
  /** The id of an outline, `one-page-profile`; without it, that of the document asked for, or of the first current one. */
  readonly outline?: string | undefined;
  readonly documentId?: string | undefined;
  /** Of the interface; default `en`. Another language's words must have been imported (`say-so/define/locales/cy.js`). */
  readonly lang?: string | undefined;
  /** Today as an ISO date, `2026-11-21`. */
  readonly now: string;
  /** 1 to 6; default 2. */
  readonly headingLevel?: number | undefined;
}

export interface Printed {
  readonly html: string;
  /** What could not be read: path and message. The rest is printed. */
  readonly problems: readonly Problem[];
}

/** The outline of the document that is meant: one of ours, or one that travels in the record. */
function outlineOf(person: Person, { outline, documentId }: Asking): Outline | undefined {
  const all = Object.values(person.documents);
  const document = documentId
    ? person.documents[documentId]
    : (all.find(({ status }) => status === 'current') ?? all[0]);
  const id = outline ?? document?.outline.split('@')[0] ?? onePageProfile.id;
  return outlines[id] ?? Object.values(person.outlines ?? {}).find((own) => own.id === id);
}

/** Prints a record, given as an object or as JSON text. Never throws for what is in it: problems come back beside the HTML. */
export function printRecord(given: unknown, asking: Asking): Printed {
  const { person, problems, newer } = parse(given);
  const locale = makeLocale(asking.lang ?? 'en');
  const outline = person && outlineOf(person, asking);
  const { documentId, headingLevel, now } = asking;
  const blocks = [
    ...problemBlocks({ locale, problems, newer: Boolean(newer), unread: !person }),
    ...(person && outline ? present(person, outline, { locale, now, documentId }) : []),
  ];
  return { html: toHTML(blocks, { lang: locale.lang, ...(headingLevel && { headingLevel }) }), problems };
}
