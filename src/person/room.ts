/** Which entries a section has room for, and of how many it only says that they are there. */
import type { Section } from '../documents/outline.js';
import type { Entry, Id, Person } from './record.js';

export const inOrder = (a: Entry, b: Entry): number =>
  a.rank < b.rank || (a.rank === b.rank && a.id < b.id) ? -1 : 1;

const levels: readonly (string | undefined)[] = ['life', 'serious', 'not-sure', undefined, 'other'];
/** What could kill comes first; otherwise the person's order. */
const worstFirst = (all: readonly Entry[]): readonly Entry[] => {
  const level = (e: Entry) =>
    levels.indexOf(e.kind === 'alert' ? (e as Entry<'alert'>).parts?.level : undefined);
  return all.some((e) => e.kind === 'alert') ? [...all].sort((a, b) => level(a) - level(b)) : all;
};

/** How many it has room for; undefined: for all. */
export const roomIn = ({ max }: Section): number | undefined => (max && max > 0 ? max : undefined);
/** Those it shows, of all in the person's order. */
export const thoseShown = (all: readonly Entry[], section: Section): readonly Entry[] =>
  worstFirst(all).slice(0, roomIn(section));

/** How many more there are of what is not in a shared copy, because the page only counts it. `of`: what the section repeats for. */
export const countedIn = (
  { sharedCopy }: Person,
  document: Id | undefined,
  section: string,
  of: Id | undefined,
): number =>
  sharedCopy?.more?.find((one) => one.document === document && one.section === section && one.of === of)?.n ??
  0;
