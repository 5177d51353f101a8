/** That there is none of something, or that it is not known: of which list somebody said so, and what stands against it. */
import type { Section } from '../documents/outline.js';
import { isObject } from './json.js';
import type { Kind } from './kinds.js';
import type { Entry, Id, Json, Person, Topic } from './record.js';
import { isUnder, takes } from './takes.js';

/**
 * Whether an entry says of what a section lists that there is none, or that it is not known. A list is asked about by its
 * first topic alone: who says that no medicine ever harmed them has not said that they take none, though both are about
 * medicines, and who says so of one thing that a list holds has not said it of the others.
 */
export const isNoneOf = ({ takes: its }: Section, { kind, topic }: Entry): boolean =>
  kind === 'none' && topic === its?.topics[0];

/** Lists with other questions below their topic: of what stands there, only what is of their kind is on them. */
const kindOn: { readonly [topic: string]: Kind } = { medicine: 'medicine', talk: 'cue' };
/** Whether an entry is on the list that `none` is said of, and takes it back: also one of a kind that a page does not list. */
export const takesBack = ({ kind, topic }: Entry, none: Entry): boolean =>
  none.kind === 'none' &&
  kind !== 'none' &&
  isUnder(topic, none.topic) &&
  (!Object.hasOwn(kindOn, none.topic) || kindOn[none.topic] === kind);

/** Whether something that could not be read may be on the list of a section: then nobody can say that nobody was asked. */
function mayBeUnread({ takes: its }: Section, { unread = {} }: Person): boolean {
  // its topic tells that a row is about something else; its kind does not, for that may be what could not be read
  const mayBeOn = (row: Json): boolean =>
    !its ||
    !isObject(row) ||
    typeof row.topic !== 'string' ||
    its.topics.some((one) => isUnder(row.topic as Topic, one));
  const rows = its ? /^\/entries(\/|$)/ : /^\/people(\/|$)/;
  return Object.entries(unread).some(([path, row]) => rows.test(path) && mayBeOn(row));
}

/** What harms somebody when a reader takes the list for all there is. */
const harmful: readonly (Kind | undefined)[] = ['alert', 'medicine', 'swallow', 'seizure'];
/** Lists that say where something could not be read: those that are never blank, and those of what may harm. */
export const saysUnread = ({ answer, pick, takes: its }: Section): boolean =>
  answer === 'needed' || (pick === 'all' && harmful.includes(its?.kind));

/** The same, on a page of a shared copy too: what could not be read is not in it, and only that there is such a thing. */
export const isUnreadOn = (section: Section, person: Person, document: Id | undefined): boolean =>
  mayBeUnread(section, person) ||
  !!person.sharedCopy?.unread?.some((one) => one.document === document && one.section === section.id);

/**
 * Who said that there is none, or that it is not known, of what a section lists; while two say different things, nobody
 * knows. Nobody, while something is listed: an entry that this reader may not see, or that could not be read, is not none.
 */
export function noneOf(
  section: Section,
  person: Person,
  mayShow: (entry: Entry) => boolean,
): Entry<'none'> | undefined {
  const { takes: its, answer } = section;
  const all = Object.values(person.entries);
  if (!answer || !its || all.some((e) => takes(its, e)) || mayBeUnread(section, person)) return undefined;
  const said = all.filter(
    (e): e is Entry<'none'> =>
      isNoneOf(section, e) && mayShow(e) && !all.some((other) => takesBack(other, e)),
  );
  const known = (as?: string) => said.find(({ parts }) => parts?.known && parts.known !== as);
  return known('none') ?? known();
}
