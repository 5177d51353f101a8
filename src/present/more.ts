/**
 * What documents say beyond lists of words: parts of entries, sections in sections, sections that depend on an answer.
 * Handed to `present` by what needs it, with what else its outline asks for (tables, questions, people: see `more/`), so
 * that a document loads nothing that only another one shows.
 */
import type { Outline, Section } from '../documents/outline.js';
import { capital, fillStrings } from '../locales/make-locale.js';
import type { Strings } from '../locales/locale.js';
import type { Kind } from '../person/kinds.js';
import type { Connection, Entry } from '../person/record.js';
import { saysUnread } from '../person/nones.js';
import { countedIn, thoseShown } from '../person/room.js';
import {
  answers,
  answersFor,
  headFacts,
  headsSides,
  isNeverBlank,
  isOff,
  linksTo,
  withheld,
} from '../person/takes.js';
import type { Block, Entered, Words } from './blocks.js';
import { readAs } from './line.js';
import { said } from './said.js';
import { factsOf, labelOf, partsOf } from './parts.js';
import { mayShow, notAllHere, placed, plainId, type At, type More } from './present.js';
import { named } from './whose.js';

/** How entries are shown, by what their section says: `shows`. */
export type Draw = (all: readonly Entry[], section: Section, at: At) => readonly Block[];

/** What an outline may ask for that not every outline does. */
export interface Means {
  /** Beside `list`. */
  readonly draws?: Readonly<Record<string, Draw>>;
  /** Sections without entries of their own, by what they show: people to call, rings. */
  readonly people?: Readonly<Record<string, (section: Section, at: At) => readonly Block[]>>;
  /** What stands where nothing is listed; `isListed`: below what is, where something could not be read. */
  readonly question?: (section: Section, at: At, isListed?: boolean) => readonly Block[];
  /** Sections that are repeated for each entry of a kind. */
  readonly repeated?: (section: Section, at: At, place: Place) => readonly Block[];
  /** A list of the sections, before the first of them. */
  readonly index?: (blocks: readonly Block[], at: At) => readonly Block[];
  /** Whose words, in as few words as it can be. */
  readonly brief?: (at: At) => At;
}

/** The kinds that these sections take, whose parts its words name; words and facts have none. */
const kindsIn = (sections: readonly Section[]): readonly Kind[] => [
  'words',
  'fact',
  ...sections.flatMap(({ takes, sections: inner = [] }) => [
    ...(takes ? [takes.kind] : []),
    ...kindsIn(inner),
  ]),
];
/** A page may give any element an outline of its own. A section that this one cannot draw says so in its place. */
const asksTooMuch = ({ shows, each, answer, takes }: Section, { means, kinds }: Place): boolean =>
  !!kinds &&
  ((!!each && !means.repeated) ||
    (!!takes && !kinds.includes(takes.kind)) ||
    (!!answer && !means.question) ||
    (shows !== 'list' && !(takes ? means.draws : means.people)?.[shows]));

/** What an outline may ask for, and the words it is said in. `own`: the one these are for, unless they are all there are. */
export function moreBy(words: readonly Strings[], means: Means, own?: Outline): More {
  const kinds = own && kindsIn(own.sections);
  const english = Object.assign({}, ...words) as Strings;
  return {
    words: english,
    ready: () => fillStrings('en', english),
    lacks: ({ index, brief }) => !!own && ((!!index && !means.index) || (!!brief && !means.brief)),
    section: (section, at) =>
      sectionBlocks(section, (at.outline.brief && means.brief?.(at)) || at, { depth: 1, means, kinds }),
    frame: (blocks, at) =>
      headsSides(at.outline)
        ? [
            {
              type: 'sides',
              head: sideHead(at),
              blocks: (at.outline.index && means.index?.(blocks, at)) || blocks,
            },
          ]
        : blocks,
  };
}

/** Where a section stands. */
export interface Place {
  readonly depth: number;
  readonly means: Means;
  /** Those that it has words for, where that is not every one. */
  readonly kinds: readonly Kind[] | undefined;
  /** The entry for which a section is repeated. */
  readonly of?: Entry;
  /** What is around it was taken off. */
  readonly off?: boolean;
}

export const find = ({ around: { locale } }: At, key: string): string | undefined => locale.find(key);
/** The document's own wording, else what all documents call a section of this id. */
export function wordsOf(
  at: At,
  section: Section,
  own: Parameters<At['words']>[0],
  what: string,
): Words | undefined {
  const key = `${section.id}.${what}`;
  const words = at.words(own, key);
  if (words) return words;
  const text = find(at, `part.${key}`);
  return text ? { text } : undefined;
}

/** Entries anyone who sees this document may see, in the person's order. */
export const open = ({ person, document }: At): readonly Entry[] =>
  Object.values(person.entries).filter((e) => !withheld(e, document));

export function sectionBlocks(section: Section, at: At, place: Place): readonly Block[] {
  const { person, document } = at;
  const off = isOff(section, document, place.off);
  if (off && !isNeverBlank(section)) return [];
  // looked for only where a section depends on it: it goes through the whole record
  if (
    section.only &&
    !isAsked(
      section,
      answersFor(person, document, (all) => mayShow(all, document, person)),
    )
  )
    return [];
  if (section.each && place.means.repeated) return place.means.repeated(section, at, { ...place, off });
  const own = off ? [] : contentOf(section, at, place);
  const nested = (section.sections ?? []).flatMap((s) =>
    sectionBlocks(s, at, { ...place, off, depth: place.depth + 1 }),
  );
  if (asksTooMuch(section, place)) nested.unshift(notAllHere(`Section “${section.id}”`));
  if (!own.length && !nested.length) return [];
  return [wrapped(section, headingOf(section, at), [...leadOf(section, at), ...own, ...nested], place)];
}

/** False while the answer that the section depends on has not been given. */
export const isAsked = ({ only }: Section, entries: readonly Entry[]): boolean =>
  !only || entries.some((e) => answers(only, e));

/** Without words for it, its id, in letters that can be read. */
export const headingOf = (section: Section, at: At): Words =>
  wordsOf(at, section, section.heading, 'heading') ?? { text: plainId(section.id) };

export function leadOf(section: Section, at: At): readonly Block[] {
  const lead = wordsOf(at, section, section.lead, 'lead');
  return lead ? [{ type: 'paragraph', runs: [readAs(at.around.reading, lead)] }] : [];
}

export const wrapped = (
  section: Section,
  heading: Words,
  blocks: readonly Block[],
  { depth }: Place,
): Block =>
  depth === 1
    ? { type: 'section', id: section.id, heading, ...(section.sign && { sign: section.sign }), blocks }
    : { type: 'part', id: section.id, heading, ...(section.keepTogether && { keep: true }), blocks };

/** What a section itself shows, before the sections in it. */
function contentOf(section: Section, at: At, place: Place): readonly Block[] {
  const { shows } = section;
  const { of, means } = place;
  if (!section.takes) return means.people?.[shows]?.(section, at) ?? [];
  const asks = section.answer || saysUnread(section);
  // what belongs to one of several stands there because it links to it: nobody can choose it once more for each
  const all = of
    ? placed({ ...section, pick: 'all' }, at.document, at.person).filter((e) => linksTo(e, of))
    : placed(section, at.document, at.person);
  if (!all.length && !(shows === 'facts' && section.fields?.length && section.takes.kind === 'fact'))
    return (asks && means.question?.(section, at)) || [];
  const shown = thoseShown(all, section);
  const left = all.length - shown.length + countedIn(at.person, at.document?.id, section.id, of?.id);
  // of someone, an answer or a text has no place for the name, and a plain line none for what was said
  const isSomeone = section.takes.kind === 'someone' && shows !== 'table';
  const blocks = ((isSomeone ? means.draws?.people : means.draws?.[shows]) ?? list)(shown, section, at);
  const more = left > 0 && at.around.locale.find('state.more', { n: left });
  return [
    ...blocks,
    ...(more ? [{ type: 'paragraph', runs: [{ text: more }] } as const] : []),
    ...((asks && means.question?.(section, at, true)) || []),
  ];
}

const list: Draw = (all, section, at) => {
  const entries = all.map((e) =>
    entered(e, section, section.fields ?? (e.parts ? partsOf([e], at) : []), at),
  );
  return entries.some(({ facts }) => facts.length)
    ? [{ type: 'entries', entries }]
    : [{ type: 'list', lines: entries.map(({ line }) => line) }];
};

const personOf = (entry: Entry, { person }: At): Connection | undefined =>
  entry.kind === 'someone' ? person.people[(entry as Entry<'someone'>).parts?.who ?? ''] : undefined;
/** An entry and these of its parts. Someone's line is their name; what was said of them is a fact beside it. */
export function entered(entry: Entry, section: Section, fields: readonly string[], at: At): Entered {
  const line = at.lineOf(entry);
  const who = personOf(entry, at);
  if (!who) return { line, facts: factsOf(entry, section, at, fields) };
  const others = fields.filter((name) => name !== 'who');
  return {
    line: { ...line, words: { text: capital(named(who, at.around.locale)) } },
    facts: [
      ...(entry.said.text.trim()
        ? [{ label: labelOf(section, entry.kind, 'said', at), runs: [line.words] }]
        : []),
      ...factsOf(entry, section, at, others),
    ],
  };
}

// --- every side of paper

/** Whose it is, so that no side is mixed up with another person's: name, full name, date of birth, when it was checked. */
function sideHead(at: At): readonly Words[] {
  const { person, document, around } = at;
  const { locale } = around;
  const [name, born] = headFacts(open(at)).map((entry): Words | undefined => entry && said(entry.said));
  const called = said({ text: person.called, lang: person.lang });
  const { checked } = document ?? {};
  const between: Words = { text: '·' };
  return [
    called,
    ...(name && name.text !== called.text ? [between, name] : []),
    ...(born ? [between, { text: find(at, 'side.born') ?? '' }, born] : []),
    between,
    {
      text:
        (checked && locale.when(checked, 'at')
          ? locale.find('side.checked', { when: (l) => l.when(checked, 'at') })
          : locale.find('side.notChecked')) ?? '',
    },
  ];
}
