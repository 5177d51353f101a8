/** What a section of an outline shows of a record. Reading, writing and sharing go by the same rules. */
import type { Outline, Section } from '../documents/outline.js';
import type { Connection, Entry, Id, Person, PersonDocument, Topic } from './record.js';

/** A topic, or one below it: `talk` takes `talk/yes`. */
export const isUnder = (topic: Topic, above: Topic): boolean =>
  topic === above || topic.startsWith(`${above}/`);

/** Whether a section, or one in it, holds what must never be missing. */
export const isNeverBlank = ({ answer, sections = [] }: Section): boolean =>
  answer === 'needed' || sections.some(isNeverBlank);

/**
 * Whether a section was taken off a document, by itself or with what is `around` it. What must never be missing cannot be,
 * nor what stands in it: a ward would not know that it was. Of a group it leaves the heading, and nothing else.
 */
export const isOff = (
  { id, answer }: Section,
  document: PersonDocument | undefined,
  around = false,
): boolean => answer !== 'needed' && (around || !!document?.sections[id]?.off);

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
export const entriesFor = (
  { entries }: Pick<Person, 'entries'>,
  kept: Kept,
  { answer }: Section,
): readonly Entry[] => Object.values((!answer && kept?.frozen) || entries);
/**
 * The answers that open its sections, of those that `may` be shown: as they were given when it was closed, where it kept
 * them. One of then that is withheld does not stand before what it is now: nobody with a copy would know of it.
 */
export const answersFor = (
  { entries }: Person,
  kept: Kept,
  may: (all: readonly Entry[]) => readonly Entry[],
): readonly Entry[] => [
  ...new Map(
    may([...Object.values(entries), ...Object.values(kept?.frozen ?? {})]).map((e) => [e.id, e]),
  ).values(),
];

type Called = Connection & { readonly call: NonNullable<Connection['call']> };
/** Not someone the person does not want near. While two versions stand side by side, one "not" is enough. */
export const isWanted = ({ wants, alongside }: Connection): boolean =>
  wants !== 'not' && (!alongside || alongside.every(isWanted));
/**
 * Of those who said something, or helped, the ones a page names: never someone the person does not want near. Left out before
 * anything is made of who is there: the copy of its readers has no more.
 */
export function nearOf(ids: readonly Id[] | undefined, { people }: Pick<Person, 'people'>): readonly Id[] {
  if (!ids?.length) return nobody;
  const isNear = (id: Id): boolean => !people[id] || isWanted(people[id]);
  return ids.every(isNear) ? ids : ids.filter(isNear);
}
const nobody: readonly Id[] = [];
/** Withheld: kept for audiences this document is not for. `[]` is for the person alone. */
export const withheld = ({ onlyFor }: Entry, document: PersonDocument | undefined): boolean =>
  !!onlyFor && !(document?.for.length && document.for.every((audience) => onlyFor.includes(audience)));
/** Whether a part only says where an answer belongs, in ids: nobody can read them. What was asked is in its `wording`. */
export const isPlace = (kind: string, part: string): boolean =>
  kind === 'answer' && ['set', 'version', 'statement', 'round'].includes(part);
/** Whether it may stand on a page at all: what is said of someone the person does not want near may not. */
export const isOfWanted = (entry: Entry, people: Person['people']): boolean => {
  const who = entry.kind === 'someone' && people[(entry as Entry<'someone'>).parts?.who ?? ''];
  return !who || isWanted(who);
};

/** Not one that was typed and deleted again. */
export const isNumber = (entry: Entry | undefined): entry is Entry => !!entry?.said.text.trim();
/** Whom to call, the first one first; never someone the person does not want near. */
export const calledFor = (people: Person['people']): readonly Called[] =>
  Object.values(people)
    .filter((one): one is Called => !!one.call && isWanted(one))
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
