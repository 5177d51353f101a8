import type { Section } from '../documents/outline.js';
import { isList } from './json.js';
import { mapRowLinks } from './links.js';
import {
  FORMAT,
  type Audience,
  type Connection,
  type Entry,
  type Id,
  type Json,
  type Person,
  type PersonDocument,
} from './record.js';
import { inside, type Shape } from './shapes.js';
import { tablesOf, withTables, type Row, type Rows, type Tables } from './tables.js';
import {
  answers,
  answersFor,
  calledFor,
  entriesFor,
  headFacts,
  headsSides,
  isNoneOf,
  isOff,
  linksTo,
  noneOf,
  repeatsFor,
  takes,
} from './takes.js';

/**
 * What one audience may see, and nothing else. Make it on a server: what has reached a browser has been seen.
 * In it: the documents for that audience; the entries placed in them (not in sections that are taken off), or taken by a
 * section of theirs that shows all; the answers that open one; entries that are `onlyFor` it; the full name and date of
 * birth, where they head every side; the people that a section shows by themselves (whom to call, everyone by how close);
 * the people and media these refer to. That there is none of something, only where the page of this audience says so.
 * `onlyFor` that does not name the audience withholds, and withholding wins. Never in it: people the person does not want
 * near, what could not be read, fields this version does not know, who else may see what.
 *
 * `at` is an ISO date and time. `outlines`, by `id@version`, are those that do not travel in the record: a section that
 * shows all (alerts) is only known from its outline.
 * Throws a TypeError for a newer format: this version does not know its rules.
 */
export function share(
  person: Person,
  audience: Audience,
  at: string,
  outlines: Person['outlines'] = {},
): Person {
  if (person.format !== FORMAT)
    throw new TypeError('A record of a newer format cannot be shared by this version.');
  const isOpen = ({ onlyFor }: Entry): boolean => onlyFor?.includes(audience) ?? true;
  // what stood there at a closed review is withheld with what the entry is now
  const mayShow = (entry: Entry): boolean => isOpen(entry) && isOpen(person.entries[entry.id] ?? entry);
  const isFor = (document: PersonDocument): boolean => document.for.includes(audience);
  const allOutlines = new Map(Object.entries({ ...outlines, ...person.outlines }));
  const outlineOf = (name: string) => allOutlines.get(name);
  const sectionsOf = ({ outline }: PersonDocument) => sectionsIn(outlineOf(outline));

  const shownEntry = (entry: Entry): Entry => ({
    ...entry,
    ...(entry.onlyFor && { onlyFor: [audience] }),
    ...(entry.alongside && { alongside: entry.alongside.filter(isOpen).map(shownEntry) }),
  });
  /** What each section of a document shows although nobody chose it, and which answers open it. */
  const drawnIn = (document: PersonDocument): readonly Drawn[] => {
    const given = answersFor(person, document).filter(mayShow);
    const from = (section: Section) => entriesFor(person, document, section).filter(mayShow);
    return sectionsOf(document)
      .filter(({ within, when }) => !isOffIn(within, document) && when.every((is) => given.some(is)))
      .map(({ section, eaches, when }) => {
        const ids = document.sections[section.id]?.entries ?? [];
        const ones = eaches.reduce<readonly Entry[] | undefined>(
          (of, each) => from(each).filter((one) => repeatsFor(each, one, of)),
          undefined,
        );
        const none: Entry | undefined = noneOf(section, person, mayShow);
        const people = peopleIn(section, ones, person);
        const isWantedBy = wantedBy(section, ones, people);
        const wants = (entry: Entry) => isWantedBy(entry) || entry === none;
        const has = !!people.length || from(section).some(wants) || given.some(({ id }) => ids.includes(id));
        const kept = !!document.frozen && !section.answer && section.shows !== 'people';
        return { wants, opens: has ? when : [], kept, people };
      });
  };
  /** Whose it is stands on every side, though no section shows it. */
  const headOf = ({ outline }: PersonDocument): Drawn => {
    const its = outlineOf(outline);
    const head = its && headsSides(its) ? headFacts(Object.values(person.entries).filter(mayShow)) : [];
    return { wants: (entry) => head.includes(entry), opens: [], kept: false, people: [] };
  };
  const asking = Object.values(person.documents)
    .filter(isFor)
    .flatMap(sectionsOf)
    .filter(({ section }) => section.answer);
  /** A "none" goes only where each page that asks says it, by whichever door: in the copy nobody knows what is withheld. */
  const isSaid = (entry: Entry): boolean =>
    asking.every(({ section }) => !isNoneOf(section, entry) || !!noneOf(section, person, mayShow));
  /** Of the record, or of what a closed document kept: what may be seen of it. */
  const entriesIn = (
    all: Person['entries'],
    drawn: readonly Drawn[],
    isPlaced: (entry: Entry) => boolean,
    kept = false,
  ): Person['entries'] => {
    const shows = (entry: Entry) =>
      isPlaced(entry) || drawn.some((one) => one.kept === kept && one.wants(entry));
    const opens = (entry: Entry) => drawn.some((one) => one.opens.some((is) => is(entry)));
    const seen = pick(all, (entry) => mayShow(entry) && isSaid(entry) && (shows(entry) || opens(entry)));
    return mapValues(seen, (entry) => shownEntry(shows(entry) ? entry : bare(entry)));
  };
  const shownDocument = (document: PersonDocument): PersonDocument => {
    const on = new Map(
      sectionsOf(document).map(({ section, within }) => [section.id, !isOffIn(within, document)]),
    );
    // of a section that the outline does not have, nobody knows that it must not be missing
    const sections = mapValues(document.sections, (section, id) =>
      (on.get(id) ?? !section.off) ? section : { ...section, entries: [] },
    );
    const placed = placedIn(sections);
    return {
      ...document,
      for: [audience],
      sections,
      ...(document.frozen && {
        frozen: entriesIn(document.frozen, drawnIn(document), ({ id }) => placed.has(id), true),
      }),
      ...(document.alongside && { alongside: document.alongside.filter(isFor).map(shownDocument) }),
    };
  };

  const documents = mapValues(pick(person.documents, isFor), shownDocument);
  const papers = Object.values(documents);
  const placed = new Set(
    papers.flatMap(({ sections, frozen = {} }) =>
      [...placedIn(sections)].filter((id) => !Object.hasOwn(frozen, id)),
    ),
  );
  const drawn = Object.values(person.documents)
    .filter(isFor)
    .flatMap((document) => [...drawnIn(document), headOf(document)]);
  const entries = entriesIn(person.entries, drawn, ({ id, onlyFor }) => placed.has(id) || !!onlyFor);

  const all = tablesOf(person);
  const used = new Set(papers.map(({ outline }) => outline));
  const shown: Tables = {
    self: all.self,
    entries: entries as unknown as Rows,
    people: pick(all.people, (_, id) => drawn.some(({ people }) => people.some((one) => one.id === id))),
    media: {},
    documents: documents as unknown as Rows,
    outlines: pick(all.outlines, (_, id) => used.has(id)),
  };
  const wanted = pick(person.people, isWanted) as unknown as Rows;
  const referred = referredTo(shown, { people: wanted, media: all.media });
  // in the order of the record, which is the page's where nothing else says
  const people = pick(wanted, (_, id) => Object.hasOwn({ ...shown.people, ...referred.people }, id));
  const within = { ...shown, ...referred, people };
  // the person may be named like anyone else, and is no row of the table
  const links = (to: string, id: Id): boolean =>
    (to === 'people' && id === person.id) || Object.hasOwn(within[to as keyof Tables], id);
  const tables = mapValues(within as Record<string, Rows>, (rows, table) =>
    mapValues(rows, (row) =>
      mapRowLinks(table, (table === 'outlines' ? row : known(table, row)) as Row, links),
    ),
  );
  return withTables(
    { ...person, sharedCopy: { for: audience, at }, unread: undefined },
    tables as unknown as Tables,
  );
}

type Its<T> = Readonly<Record<string, T>>;
const mapValues = <T, U>(table: Its<T>, to: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value, key)]));
const pick = <T>(table: Its<T>, which: (value: T, key: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(table).filter(([key, value]) => which(value, key)));

const placedIn = (sections: PersonDocument['sections']): Set<Id> =>
  new Set(Object.values(sections).flatMap(({ entries }) => entries));
const isOffIn = (within: readonly Section[], document: PersonDocument): boolean =>
  within.some((section) => isOff(section, document));
/** An answer that opens a section and stands in none: without what was said with it. */
const bare = ({ id, kind, topic, parts, rank, onlyFor, said: { lang, voice } }: Entry): Entry => ({
  id,
  kind,
  topic,
  said: { text: '', lang, voice },
  ...(parts && { parts }),
  rank,
  ...(onlyFor && { onlyFor }),
});
/** While two versions stand side by side, one "not" is enough. */
const isWanted = ({ wants, alongside = [] }: Connection): boolean =>
  wants !== 'not' && alongside.every(isWanted);

interface Place {
  readonly section: Section;
  /** The section and those around it. */
  readonly within: readonly Section[];
  /** What some entry must be for it to be shown. */
  readonly when: readonly ((entry: Entry) => boolean)[];
  /** The sections around it that repeat, the outermost first. */
  readonly eaches: readonly Section[];
}
interface Drawn {
  readonly wants: (entry: Entry) => boolean;
  readonly opens: readonly ((entry: Entry) => boolean)[];
  /** Drawn from what a closed document kept. */
  readonly kept: boolean;
  /** Whom it shows without an entry that names them. */
  readonly people: readonly Connection[];
}
/** Whom a section shows by themselves: those to call, as many as it has room for, or everyone by how close they are. */
function peopleIn(
  { takes: its, each, shows, max }: Section,
  ones: readonly Entry[] | undefined,
  { people }: Person,
): readonly Connection[] {
  // what stands in a section that repeats is not drawn where there is nothing that it repeats for
  if (its || each || ones?.length === 0) return [];
  const wanted = pick(people, isWanted);
  if (shows === 'people') return calledFor(wanted).slice(0, max || undefined);
  return shows === 'rings' ? Object.values(wanted).filter(({ ring }) => ring) : [];
}
/** What a section shows without anybody's choosing it: all that fits, what it repeats for, and what belongs to one of `ones`. */
function wantedBy(
  section: Section,
  ones: readonly Entry[] | undefined,
  people: readonly Connection[],
): (entry: Entry) => boolean {
  const { each, pick: how, takes: its } = section;
  if (each) return (entry) => repeatsFor(section, entry, ones);
  if (!its) {
    const called = section.shows === 'people' ? people : [];
    const numbers = new Set(called.flatMap(({ call, contact = [] }) => (call?.mayPrint ? contact : [])));
    return ({ id }) => numbers.has(id);
  }
  if (ones) return (entry) => takes(its, entry) && ones.some((one) => linksTo(entry, one));
  return (entry) => how === 'all' && takes(its, entry);
}
function sectionsIn(
  outline: { readonly sections: readonly Section[] } | undefined,
  around: Omit<Place, 'section'> = { within: [], when: [], eaches: [] },
): readonly Place[] {
  return (outline?.sections ?? []).flatMap((section) => {
    const { only } = section;
    const place = {
      within: [...around.within, section],
      when: only ? [...around.when, (entry: Entry) => answers(only, entry)] : around.when,
    };
    const { eaches } = around;
    const inner = section.each ? [...eaches, section] : eaches;
    return [
      { section, ...place, eaches },
      ...sectionsIn({ sections: section.sections ?? [] }, { ...place, eaches: inner }),
    ];
  });
}

/** The rows that shown rows link to, and those that these link to in turn. */
function referredTo(
  shown: Tables,
  from: { readonly people: Rows; readonly media: Rows },
): { people: Rows; media: Rows } {
  const found: { people: Record<Id, Row>; media: Record<Id, Row> } = { people: {}, media: {} };
  const follow = (table: string, row: Row): void =>
    void mapRowLinks(table, row, (to, id) => {
      if ((to === 'people' || to === 'media') && !found[to][id] && from[to][id]) {
        found[to][id] = from[to][id];
        follow(to, from[to][id]);
      }
      return true;
    });
  for (const [table, rows] of Object.entries(shown))
    for (const row of Object.values(rows)) follow(table, row);
  return found;
}

/** Only what the shape names: what a field of a newer version or a host's own means is not known, so nobody may see it. */
function known(shape: Shape, x: Json): Json {
  const next = new Map<string, Json>();
  const whole = inside(shape, x, (key, inner, value) => {
    if (value !== undefined) next.set(key, known(inner, value));
  });
  if (!whole) return x;
  if (isList(x)) return [...next.values()];
  // in the order of the row, and not of the shape: that is the order in which a page shows the parts of an entry
  return Object.fromEntries(
    Object.keys(x as object).flatMap((key) => (next.has(key) ? [[key, next.get(key)]] : [])),
  );
}
