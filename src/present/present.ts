import type { Outline, Section, Wording } from '../documents/outline.js';
import type { Entry, Person, PersonDocument } from '../person/record.js';
import type { Locale, Strings } from '../locales/locale.js';
import { ownPathOnly } from '../person/own-path.js';
import { inOrder } from '../person/room.js';
import { entriesFor, isOff, isOfWanted, isUnder, nearOf, takes, withheld } from '../person/takes.js';
import type { Block, Line, Words } from './blocks.js';
import { aboutPage, freshness } from './about-page.js';
import { said } from './said.js';
import { figure, line, type Reading, type Surroundings } from './line.js';
import { known } from './whose.js';

export interface Presenting {
  readonly locale: Locale;
  /** Today as an ISO date, `2026-11-21`: the clock comes in. */
  readonly now: string;
  /** Which document; without it, what `findDocument` finds. */
  readonly documentId?: string | undefined;
  readonly reading?: Reading | undefined;
  /** The address of a file's bytes; without it only same-origin paths have one. */
  readonly fileAddress?: ((file: string) => string | undefined) | undefined;
  /** How sections are drawn that hold more than words: see `more.ts`. Without it, each is a list of what is placed in it. */
  readonly more?: More | undefined;
  /** What was drawn before, for a page that draws again: a server draws each record once, and does without. */
  readonly drawn?: Drawn | undefined;
}

/** Where a section is drawn: whose document, by which outline, in which language. */
export interface At {
  readonly person: Person;
  readonly outline: Outline;
  readonly document: PersonDocument | undefined;
  readonly around: Surroundings;
  readonly lineOf: (entry: Entry) => Line;
  readonly words: (own: Wording | undefined, key: string) => Words | undefined;
}
export interface More {
  /** What it says, in English. */
  readonly words: Strings;
  /** Its words are there, before anything is said in them. */
  ready(): void;
  section(section: Section, at: At): readonly Block[];
  /** What it cannot draw of an outline as a whole. */
  lacks(outline: Outline): boolean;
  /** What stands around the whole document. */
  frame(blocks: readonly Block[], at: At): readonly Block[];
}

/** The one that is asked for by a page, which may ask for anything: `constructor` is no document. */
export const documentOf = ({ documents }: Person, id: string): PersonDocument | undefined =>
  Object.hasOwn(documents, id) ? documents[id] : undefined;
/** The person's document of this outline: the one named, else the first current one, else the first. */
export function findDocument(person: Person, outline: Outline, id?: string): PersonDocument | undefined {
  if (id) return documentOf(person, id);
  const name = `${outline.id}@`;
  const mine = Object.values(person.documents).filter((d) => d.outline.startsWith(name));
  return mine.find((d) => d.status === 'current') ?? mine[0];
}

/**
 * An outline's own wording for this language, in this or another country, else in English, else in the first it has; or the
 * locale's string. Undefined when there is neither.
 */
export function wording(
  own: Wording | undefined,
  outline: Outline,
  variant: string | undefined,
  key: string,
  locale: Locale,
): Words | undefined {
  if (own) {
    const said = Object.keys(own).filter((l) => own[l]);
    const nearest = (tag: string) => said.find((l) => `${l.toLowerCase()}-`.startsWith(`${tag}-`));
    const asked = locale.lang.toLowerCase();
    const lang = nearest(asked) ?? nearest(asked.split('-')[0]!) ?? nearest('en') ?? said[0];
    return lang === undefined ? undefined : { text: own[lang] ?? '', lang };
  }
  if (!outline.words) return undefined;
  const text =
    (variant && locale.find(`${outline.words}.${variant}.${key}`)) ?? locale.find(`${outline.words}.${key}`);
  return text ? { text } : undefined;
}

/** What nobody gave a heading is called by its id, in letters that can be read. */
export const plainId = (id: string): string => id.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * Of these, what the document may show: words that stood in a closed one are withheld too when they are withheld now.
 * Never what is said of someone the person does not want near.
 */
export const mayShow = (
  entries: readonly Entry[],
  document: PersonDocument | undefined,
  person: Person,
): readonly Entry[] => {
  const may = (e: Entry): boolean => !withheld(e, document) && isOfWanted(e, person.people);
  return entries.filter((e) => {
    const now = person.entries[e.id];
    return may(e) && (!now || now === e || may(now));
  });
};

/** Which of the topics that a section asks for, by its place among them. */
export const askedAt = ({ takes: its }: Section, { topic }: { readonly topic: string }): number =>
  (its?.topics ?? []).findIndex((one) => isUnder(topic, one));

/** The entries a section shows, in the person's order. `all`: those kept for other audiences too, as in edit. */
export function placed(
  section: Section,
  document: PersonDocument | undefined,
  person: Person,
  all = false,
): readonly Entry[] {
  const any = section.pick === 'all';
  // who somebody is begins with their name, whichever was written first
  const isFact = section.takes?.kind === 'fact';
  const entries = any
    ? (all ? Object.values(person.entries) : entriesFor(person, document, section))
        .filter((e) => !!section.takes && takes(section.takes, e))
        .sort((a, b) => (isFact ? askedAt(section, a) - askedAt(section, b) : 0) || inOrder(a, b))
    : (document?.sections[section.id]?.entries ?? []).flatMap(
        (id) => document?.frozen?.[id] ?? person.entries[id] ?? [],
      );
  // that there is none of something is an answer, and no line: beside what is withheld it would be a false one
  return all
    ? entries
    : mayShow(
        entries.filter(({ kind }) => kind !== 'none'),
        document,
        person,
      );
}

/** Lines by entry: an unchanged entry in unchanged surroundings gives the same object, which printers skip. */
export type Drawn = WeakMap<
  Entry,
  { readonly around: Surroundings; readonly plain: boolean; readonly line: Line }
>;
export function lineOf(entry: Entry, around: Surroundings, plain: boolean, drawn?: Drawn): Line {
  const before = drawn?.get(entry);
  if (
    before?.plain === plain &&
    before.around.locale === around.locale &&
    before.around.reading === around.reading &&
    before.around.fileAddress === around.fileAddress &&
    before.around.person.people === around.person.people &&
    before.around.person.media === around.person.media &&
    before.around.document?.for === around.document?.for
  )
    return before.line;
  const made = line(entry, around, plain);
  drawn?.set(entry, { around, plain, line: made });
  return made;
}

/** For whoever wrote an outline that a page gave to an element that draws less, so in English: in the place of what is missing. */
export const notAllHere = (what: string): Block => ({
  type: 'notice',
  runs: [{ text: `${what} is not all here: use <say-document>.`, lang: 'en' }],
});
/** What is drawn here is lists of words. */
const isMore = ({ shows, takes, lead, answer, only, each, max, sections }: Section): unknown =>
  shows !== 'list' || takes?.kind !== 'words' || lead || answer || only || each || max || sections;

/**
 * What a document of this outline says about this person, as plain blocks. Pure: the same arguments give the same blocks.
 * Decides once, for every printer, what is shown: nothing for sections that hold nothing, whose words for each entry,
 * views beside what they are about, and what stands on the document's face.
 */
export function present(person: Person, outline: Outline, options: Presenting): readonly Block[] {
  const { locale, now } = options;
  const document = findDocument(person, outline, options.documentId);
  const around: Surroundings = {
    person,
    document,
    locale,
    reading: options.reading ?? 'standard',
    fileAddress: options.fileAddress ?? ownPathOnly,
  };
  const forMe = document?.way === 'made-for-me';
  const plain = (entry: Entry) => {
    if (!forMe || entry.said.voice !== 'knows-me') return false;
    const by = nearOf(entry.said.by, person);
    return !!by.length && by.every((id) => document.helped.includes(id));
  };
  const words = (own: Wording | undefined, key: string) =>
    wording(own, outline, document?.variant, key, locale);

  const title: Block = { type: 'title', words: said({ text: person.called, lang: person.lang }) };
  const purpose: Words | undefined = document?.purpose
    ? said(document.purpose)
    : words(outline.title, 'title');
  const header: Block[] = [
    ...figure(document?.photo ? person.media[document.photo] : undefined, around),
    ...(person.called.trim() ? [title] : []),
    ...(purpose ? [{ type: 'lede', words: purpose } as const] : []),
  ];
  if (forMe) {
    const names = known(document.helped, person).map(({ name }) => name);
    const list = (its: Locale): string => its.list(names);
    if (list(locale))
      header.push({ type: 'paragraph', runs: [{ text: locale.t('voice.allForMe', { list }) }] });
  }
  const intro = outline.intro && words(outline.intro, 'intro');
  if (intro) header.push({ type: 'paragraph', runs: [intro] });
  const pointer = words(undefined, 'pointer');

  const at: At = {
    person,
    outline,
    document,
    around,
    lineOf: (entry) => lineOf(entry, around, plain(entry), options.drawn),
    words,
  };
  const section = (s: Section): readonly Block[] => {
    if (options.more) return options.more.section(s, at);
    if (isOff(s, document)) return [];
    const lines = placed(s, document, person).map(at.lineOf);
    const blocks: readonly Block[] = [
      ...(isMore(s) ? [notAllHere(`Section “${s.id}”`)] : []),
      ...(lines.length ? [{ type: 'list', lines } as const] : []),
    ];
    if (!blocks.length) return [];
    return [
      {
        type: 'section',
        id: s.id,
        heading: words(s.heading, `${s.id}.heading`) ?? { text: plainId(s.id) },
        ...(s.sign && { sign: s.sign }),
        blocks,
      },
    ];
  };

  const sections = outline.sections.flatMap(section);
  const { by, licence, url } = outline.source ?? {};
  const foot: readonly Block[] = [
    ...(document ? aboutPage(document, person, locale, now, () => sections) : []),
    ...(by && licence
      ? [
          {
            type: 'paragraph',
            runs: [{ text: locale.t('page.source', { by: url ? `${by}, ${url}` : by, licence }) }],
          } as const,
        ]
      : []),
  ];
  const blocks: readonly Block[] = [
    { type: 'header', blocks: header },
    ...(document ? freshness(document, person, locale, now, outline.words) : []),
    ...(pointer ? [{ type: 'notice', runs: [pointer] } as const] : []),
    ...((options.more?.lacks(outline) ?? (outline.index || outline.brief))
      ? [notAllHere('This document')]
      : []),
    ...sections,
    ...(foot.length ? [{ type: 'footer', blocks: foot } as const] : []),
  ];
  return options.more ? options.more.frame(blocks, at) : blocks;
}
