/** What a section of an outline shows of a record. Reading, writing and sharing go by the same rules. */
import type { Outline, Section } from '../documents/outline.js';
import { isObject } from './json.js';
import type { Connection, Entry, Json, Person, PersonDocument, Topic } from './record.js';

/** A topic, or one below it: `talk` takes `talk/yes`. */
export const isUnder = (topic: Topic, above: Topic): boolean =>
  topic === above || topic.startsWith(`${above}/`);

/** Whether a section, or one in it, holds what must never be missing. */
export const isNeverBlank = ({ answer, sections = [] }: Section): boolean =>
  answer === 'needed' || sections.some(isNeverBlank);

/** Whether a section was taken off a document. What must never be missing cannot be: a ward would not know that it was. */
export const isOff = (section: Section, document: PersonDocument | undefined): boolean =>
  !!document?.sections[section.id]?.off && !isNeverBlank(section);

/** One side of paper is its owner's; what is read in an emergency says whose it is on a second one too, if there is one. */
export const headsSides = ({ prints, sections }: Outline): boolean =>
  sections.some(isNeverBlank) ||
  !prints.some(({ name, sides, sections: only }) => name === 'sheet' && sides === 1 && !only);
/** Full name and date of birth, in this order: the first of each that says something. */
export const headFacts = (entries: readonly Entry[]): readonly (Entry | undefined)[] =>
  ['person/name', 'person/born'].map((topic) =>
    entries.find((e) => e.kind === 'fact' && e.topic === topic && e.said.text.trim()),
  );

type Kept = Pick<PersonDocument, 'frozen'> | undefined;
/**
 * The entries that a section draws from where nobody chooses. A closed document draws from those it kept: what was changed,
 * deleted or written since is not on it. What must not be missing is as it is now: nobody may go by last year's allergies.
 */
export const entriesFor = ({ entries }: Person, kept: Kept, { answer }: Section): readonly Entry[] =>
  Object.values((!answer && kept?.frozen) || entries);
/** The answers that open its sections: as they were given when it was closed, where it kept them. */
export const answersFor = ({ entries }: Person, kept: Kept): readonly Entry[] =>
  Object.values({ ...entries, ...kept?.frozen });

type Called = Connection & { readonly call: NonNullable<Connection['call']> };
/** Whom to call, the first one first; never someone the person does not want near. */
export const calledFor = (people: Person['people']): readonly Called[] =>
  Object.values(people)
    .filter((one): one is Called => !!one.call && one.wants !== 'not')
    .sort((a, b) => (a.call.order ?? 0) - (b.call.order ?? 0));

/** Whether an entry belongs to another: some part of it names that one. */
export const linksTo = (entry: Entry, of: Entry): boolean => Object.values(entry.parts ?? {}).includes(of.id);

/** All that belongs to an entry: what links to it, and to that in turn. */
export function belongingTo(of: Entry, entries: Person['entries']): readonly Entry[] {
  const found = new Set([of]);
  // a set goes on to what is added to it meanwhile, and holds nothing twice: two that link to each other come to an end
  for (const one of found) for (const e of Object.values(entries)) if (linksTo(e, one)) found.add(e);
  return [...found].slice(1);
}

/** Whether an entry fits what a section takes: its kind, its topic, and the codes it asks for. */
export const takes = (
  { kind, topics, with: codes = {} }: NonNullable<Section['takes']>,
  entry: Entry,
): boolean =>
  entry.kind === kind &&
  topics.some((topic) => isUnder(entry.topic, topic)) &&
  Object.entries(codes).every(
    ([part, code]) => (entry.parts as { readonly [part: string]: unknown } | undefined)?.[part] === code,
  );

/**
 * Whether an entry says of what a section lists that there is none, or that it is not known. A list is asked about by its
 * first topic alone: who says that no medicine ever harmed them has not said that they take none, though both are about
 * medicines, and who says so of one thing that a list holds has not said it of the others.
 */
export const isNoneOf = ({ takes: its }: Section, { kind, topic }: Entry): boolean =>
  kind === 'none' && topic === its?.topics[0];

/**
 * Who said that there is none, or that it is not known, of what a section lists; while two say different things, nobody
 * knows. Nobody, while something is listed: an entry that this reader may not see, or that could not be read, is not none.
 */
export function noneOf(
  section: Section,
  { entries, unread = {} }: Person,
  mayShow: (entry: Entry) => boolean,
): Entry<'none'> | undefined {
  const { takes: its, answer } = section;
  const all = Object.values(entries);
  if (!answer || !its || all.some((e) => takes(its, e))) return undefined;
  // its topic tells that a row is about something else; its kind does not, for that may be what could not be read
  const mayBeOn = (row: Json): boolean =>
    !isObject(row) ||
    typeof row.topic !== 'string' ||
    its.topics.some((one) => isUnder(row.topic as Topic, one));
  if (Object.entries(unread).some(([path, row]) => /^\/entries(\/|$)/.test(path) && mayBeOn(row)))
    return undefined;
  const said = all.filter((e): e is Entry<'none'> => isNoneOf(section, e) && mayShow(e));
  const known = (as?: string) => said.find(({ parts }) => parts?.known && parts.known !== as);
  return known('none') ?? known();
}

/** Whether an entry is one that a section repeats for; inside one that repeats, `of`: what belongs to one of these. */
export const repeatsFor = (
  { each, takes: its }: Pick<Section, 'each' | 'takes'>,
  entry: Entry,
  of?: readonly Entry[],
): boolean =>
  entry.kind === each && (!its || takes(its, entry)) && (!of || of.some((one) => linksTo(entry, one)));

/** Whether an entry is the answer that a section waits for. */
export const answers = ({ topic, is }: NonNullable<Section['only']>, entry: Entry): boolean =>
  entry.kind === 'yes-no' && entry.topic === topic && (entry as Entry<'yes-no'>).parts?.answer === is;
