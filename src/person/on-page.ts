/** What stands on the page of a document, found without drawing it: a shared copy holds that, and its page says the same. */
import type { Outline, Section } from '../documents/outline.js';
import { kinds, type Field } from './kinds.js';
import { isUnreadOn, noneOf, saysUnread } from './nones.js';
import type { Connection, Entry, Id, Person, PersonDocument } from './record.js';
import { inOrder, roomIn, thoseShown } from './room.js';
import {
  answers,
  answersFor,
  calledFor,
  entriesFor,
  headFacts,
  headsSides,
  isNeverBlank,
  isOff,
  isWanted,
  linksTo,
  repeatsFor,
  takes,
} from './takes.js';

/** A section where it stands in the outline of a document. */
export interface Place {
  readonly section: Section;
  /** It shows nothing of its own: it, or what is around it, was taken off. */
  readonly off: boolean;
  /** The answers that it waits for, and those that what is around it waits for. */
  readonly when: readonly NonNullable<Section['only']>[];
  /** The sections around it that repeat, the outermost first. */
  readonly eaches: readonly Section[];
}
export function placesIn(
  outline: { readonly sections: readonly Section[] } | undefined,
  document: PersonDocument,
  around: Omit<Place, 'section'> = { off: false, when: [], eaches: [] },
): readonly Place[] {
  return (outline?.sections ?? []).flatMap((section) => {
    const { only, each, sections = [] } = section;
    const off = isOff(section, document, around.off);
    const when = only ? [...around.when, only] : around.when;
    const eaches = each ? [...around.eaches, section] : around.eaches;
    return [
      { section, off, when, eaches: around.eaches },
      ...placesIn({ sections }, document, { off, when, eaches }),
    ];
  });
}

/** What it shows of entries, by their ids: all of one, the words of one that another names, that one is the answer. */
export interface Seen {
  readonly whole: Set<Id>;
  readonly words: Set<Id>;
  readonly answers: Set<Id>;
}
const nothing = (): Seen => ({ whole: new Set(), words: new Set(), answers: new Set() });
export interface OnPage {
  /** Of the record as it is. */
  readonly now: Seen;
  /** Of what a closed document kept. */
  readonly then: Seen;
  /** Whom it shows without an entry that names them. */
  readonly people: Set<Id>;
  /** What it only says that there is more of. */
  readonly counted: Beyond[];
  /** The sections that must never be blank, of which it may say that something could not be read. */
  readonly unread: Section[];
}
/** The entries for which a section has no room; `of`: the one that it stands under, where it repeats. */
interface Beyond {
  readonly section: Section;
  readonly of: Entry | undefined;
  readonly beyond: readonly Entry[];
  /** They are what a closed document kept. */
  readonly isKept: boolean;
}

/** These show the words of an entry, and none of its parts. */
const wordsAlone: readonly string[] = ['paragraphs', 'facts', 'yes-no'];

export function onPage(
  person: Person,
  document: PersonDocument,
  outline: Outline | undefined,
  mayShow: (entry: Entry) => boolean,
): OnPage {
  const { frozen = {} } = document;
  const page: OnPage = { now: nothing(), then: nothing(), people: new Set(), counted: [], unread: [] };
  const open = (all: readonly Entry[]): readonly Entry[] => all.filter(mayShow);
  const from = (section: Section): readonly Entry[] => open(entriesFor(person, document, section));
  const given = answersFor(person, document, open);
  /** Where a closed page looks for answers, and for what its entries name: as it was kept, if that may be shown. */
  const foundIn = (id: Id): Seen => (frozen[id] && mayShow(frozen[id]) ? page.then : page.now);

  for (const { section, off, when, eaches } of placesIn(outline, document)) {
    const { id, takes: its, each, answer, shows, fields = [] } = section;
    // a group that was taken off stays as the heading of what must not be missing
    if (off && !(each && isNeverBlank(section))) continue;
    if (!when.every((only) => given.some((entry) => answers(only, entry)))) continue;
    const ones = eaches.reduce<readonly Entry[] | undefined>(
      (of, one) => from(one).filter((entry) => repeatsFor(one, entry, of)),
      undefined,
    );
    // what stands in a section that repeats is not drawn where there is nothing that it repeats for
    if (ones?.length === 0) continue;

    const isChosen = !each && !ones && section.pick === 'chosen';
    const isKept = !isChosen && !!document.frozen && !answer;
    const fitting = each
      ? from(section).filter((entry) => repeatsFor(section, entry, ones))
      : !its
        ? []
        : isChosen
          ? open((document.sections[id]?.entries ?? []).flatMap((e) => frozen[e] ?? person.entries[e] ?? []))
          : from(section)
              .filter((e) => takes(its, e))
              .sort(inOrder);
    const listed = fitting.filter(({ kind }) => kind !== 'none');
    const shown = new Set(each ? listed : []);
    // in a section that repeats, as many under each
    for (const of of each ? [] : (ones ?? [undefined])) {
      const all = of ? listed.filter((e) => linksTo(e, of)) : listed;
      const fits = thoseShown(all, section);
      for (const entry of fits) shown.add(entry);
      // what was chosen is given whole, and the page of a copy counts it by itself
      const beyond = all.filter((entry) => !fits.includes(entry));
      if (!isChosen) page.counted.push({ section, of, beyond, isKept });
    }
    for (const entry of shown) {
      const isThen = isChosen ? !!frozen[entry.id] : isKept;
      (isThen ? page.then : page.now).whole.add(entry.id);
      if (each || !wordsAlone.includes(shows))
        for (const linked of linksIn(entry, fields)) (isThen ? foundIn(linked) : page.now).words.add(linked);
    }

    const people = its || each ? [] : peopleIn(section, person);
    for (const one of people) {
      page.people.add(one.id);
      if (one.call?.mayPrint && shows === 'people')
        for (const number of one.contact ?? []) page.now.whole.add(number);
    }

    const hasBlanks = shows === 'facts' && !!fields.length && its?.kind === 'fact';
    const asks = !each && !shown.size && !people.length && !hasBlanks && (its || shows === 'people');
    const none = asks ? noneOf(section, person, mayShow) : undefined;
    if (none) page.now.whole.add(none.id);

    const says = shown.size || people.length || none || (asks && answer === 'needed') || (!each && hasBlanks);
    // only where the page says it: of a place that does not stand there, the copy would know more than its page. What
    // repeats says it also where there is nothing that it repeats for
    const isUnread =
      (says || each || asks) && saysUnread(section) && isUnreadOn(section, person, document.id);
    if (isUnread) page.unread.push(section);
    for (const only of says || isUnread ? when : [])
      for (const entry of given) if (answers(only, entry)) foundIn(entry.id).answers.add(entry.id);
  }
  // whose it is stands on every side, though no section shows it
  for (const entry of outline && headsSides(outline) ? headFacts(open(Object.values(person.entries))) : [])
    if (entry) page.now.whole.add(entry.id);
  return page;
}

/** The entries that these parts of one hold. */
const linksIn = ({ kind, parts = {} }: Entry, names: readonly string[]): readonly Id[] => {
  const fields: Readonly<Record<string, Field>> = kinds[kind];
  return names.flatMap((name) => {
    const id = fields[name] === 'entry' && (parts as Readonly<Record<string, unknown>>)[name];
    return typeof id === 'string' ? id : [];
  });
};

/** Whom a section shows by themselves: those to call, as many as it has room for, or everyone by how close they are. */
function peopleIn(section: Section, { people }: Person): readonly Connection[] {
  if (section.shows === 'people') return calledFor(people).slice(0, roomIn(section));
  return section.shows === 'rings' ? Object.values(people).filter((one) => one.ring && isWanted(one)) : [];
}
