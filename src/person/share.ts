import { carriedOutline, handedOutline } from './carried.js';
import { isList } from './json.js';
import type { Parts } from './kinds.js';
import { mapRowLinks } from './links.js';
import { isNoneOf, noneOf } from './nones.js';
import { MOST } from './patterns.js';
import { onPage, placesIn, type OnPage, type Seen } from './on-page.js';
import {
  FORMAT,
  type Audience,
  type Connection,
  type Counted,
  type Entry,
  type Id,
  type Json,
  type Person,
  type PersonDocument,
} from './record.js';
import { countedIn } from './room.js';
import { inside, type Shape } from './shapes.js';
import { isOfWanted, isWanted, linksTo, takes } from './takes.js';
import { tablesOf, withTables, type Row, type Rows, type Tables } from './tables.js';

/**
 * What one audience may see, and nothing else. Make it on a server: what has reached a browser has been seen.
 * In it: the documents for that audience; the entries placed in them (not in sections that are taken off), or taken by a
 * section of theirs that shows all, as many as it has room for, and how many more there are; the words of one that these
 * name, where the page says them beside it; the answers that open a section; entries that are `onlyFor` it; the full name
 * and date of birth, where they head every side; the people that a section shows by themselves (whom to call, everyone by
 * how close); the media these refer to, and the names of people they do. That there is none of something, only where the
 * page of this audience says so. `onlyFor` that does not name the audience withholds, and withholding wins.
 * Never in it: people the person does not want near and what is said of them, what could not be read (but an outline, which
 * the page draws without what is wrong with it, and where a page says that there is such a thing), fields this version does
 * not know, who else may see what.
 *
 * `at` is an ISO date and time. `outlines`, by `id@version`, are those that do not travel in the record: a section that
 * shows all (alerts) is only known from its outline.
 * Throws a TypeError for a newer format, whose rules this version does not know, for an `at` that is no time, and for an
 * outline of `outlines` that one of these documents needs and `checkOutline` finds a mistake in.
 */
export function share(
  person: Person,
  audience: Audience,
  at: string,
  outlines: Person['outlines'] = {},
): Person {
  if (person.format !== FORMAT)
    throw new TypeError('A record of a newer format cannot be shared by this version.');
  if (Number.isNaN(Date.parse(at)))
    throw new TypeError(
      `share() takes the time as an ISO date and time (2026-11-21T10:00:00Z). It was given “${at}”.`,
    );
  const isOpen = (entry: Entry): boolean =>
    (entry.onlyFor?.includes(audience) ?? true) && isOfWanted(entry, person.people);
  // what stood there at a closed review is withheld with what the entry is now
  const mayShow = (entry: Entry): boolean => isOpen(entry) && isOpen(person.entries[entry.id] ?? entry);
  const isFor = (document: PersonDocument): boolean => document.for.includes(audience);
  const given = new Map(Object.entries(outlines));
  // one that travels in the record is drawn without what is wrong with it
  const outlineOf = ({ outline }: PersonDocument) =>
    carriedOutline(person, outline)?.outline ??
    (given.has(outline) ? handedOutline(given.get(outline), outline) : undefined);
  const placesOf = (document: PersonDocument) => placesIn(outlineOf(document), document);
  const pageOf = (document: PersonDocument) => onPage(person, document, outlineOf(document), mayShow);

  const papers = Object.values(person.documents).filter(isFor);
  const pages = papers.map(pageOf);
  const asking = papers.flatMap(placesOf).filter(({ section }) => section.answer);
  /** A "none" goes only where each page that asks says it: in the copy nobody knows what is withheld. */
  const isSaid = (none: Entry): boolean =>
    asking.every(({ section }) => !isNoneOf(section, none) || !!noneOf(section, person, mayShow));

  const ranked = new Set(
    pages.flatMap(({ counted }) => counted.flatMap(({ of, beyond }) => (of ? [] : beyond))),
  );
  const shownEntry = (entry: Entry): Entry => ({
    ...entry,
    ...(entry.onlyFor && { onlyFor: [audience] }),
    ...(entry.alongside && { alongside: entry.alongside.filter(isOpen).map(shownEntry) }),
  });
  /** Of the record, or of what a closed document kept: what is seen of it, by whichever door. */
  const entriesIn = (
    all: Person['entries'],
    seen: readonly Seen[],
    isPlaced: (entry: Entry) => boolean,
  ): Person['entries'] => {
    const has = (what: keyof Seen, { id }: Entry) => seen.some((one) => one[what].has(id));
    const isWhole = (entry: Entry): boolean =>
      entry.kind === 'none' ? has('whole', entry) && isSaid(entry) : has('whole', entry) || isPlaced(entry);
    return mapValues(
      pick(
        all,
        (entry) => mayShow(entry) && (isWhole(entry) || has('words', entry) || has('answers', entry)),
      ),
      (entry) =>
        shownEntry(
          isWhole(entry) ? entry : bare(entry, has('words', entry), has('answers', entry), ranked.has(entry)),
        ),
    );
  };

  /** What is placed in it, and not in what was taken off. */
  const sectionsOf = (document: PersonDocument): PersonDocument['sections'] => {
    const off = new Map(placesOf(document).map((place) => [place.section.id, place.off]));
    // of a section that the outline does not have, nobody knows that it must not be missing
    return mapValues(document.sections, (section, id) =>
      (off.get(id) ?? section.off) ? { ...section, entries: [] } : section,
    );
  };
  const placed = new Set(
    papers.flatMap((document) =>
      [...placedIn(sectionsOf(document))].filter((id) => !Object.hasOwn(document.frozen ?? {}, id)),
    ),
  );
  const entries = entriesIn(
    person.entries,
    pages.map(({ now }) => now),
    ({ id, onlyFor }) => placed.has(id) || !!onlyFor,
  );
  const shownDocument = (document: PersonDocument, { then } = pageOf(document)): PersonDocument => {
    const { frozen: kept = {} } = document;
    const sections = sectionsOf(document);
    const its = placedIn(sections);
    // what was kept stands before the answer of today: without it, that one would open its sections
    const asked = new Set(placesOf(document).flatMap(({ when }) => when.map(({ topic }) => topic)));
    for (const { id, kind, topic } of Object.values(entries))
      if (kind === 'yes-no' && asked.has(topic)) then.answers.add(id);
    const frozen = entriesIn(kept, [then], ({ id }) => its.has(id));
    // what it kept and must not show is not there as it is by now, either
    const isThere = (id: Id): boolean => Object.hasOwn(frozen, id) || !Object.hasOwn(kept, id);
    return {
      ...document,
      for: [audience],
      sections: mapValues(sections, (section) => ({ ...section, entries: section.entries.filter(isThere) })),
      ...(document.frozen && { frozen }),
      ...(document.alongside && {
        alongside: document.alongside.filter(isFor).map((one) => shownDocument(one)),
      }),
    };
  };
  const documents = Object.fromEntries(
    papers.map((document, i) => [document.id, shownDocument(document, pages[i])]),
  );

  const more = papers.flatMap(({ id }, i) => countedOn(person, documents[id]!, entries, pages[i]!.counted));
  const unread = papers.flatMap(({ id }, i) =>
    pages[i]!.unread.map((section) => ({ document: id, section: section.id })),
  );
  const all = tablesOf(person);
  const used = new Set(papers.map(({ outline }) => outline));
  // one that could not be read whole is still drawn by: its page says what is wrong with it, and that of the copy does
  const drawnBy = pick(person.unread ?? {}, (_, path) =>
    [...used].some((name) => path === `/outlines/${name}` && carriedOutline(person, name)?.outline),
  );
  const shown: Tables = {
    self: all.self,
    entries: entries as unknown as Rows,
    people: pick(all.people, (_, id) => pages.some(({ people }) => people.has(id))),
    media: {},
    documents: documents as unknown as Rows,
    outlines: pick(all.outlines, (_, id) => used.has(id)),
  };
  const wanted = mapValues(pick(person.people, isWanted), (one, id) =>
    Object.hasOwn(shown.people, id) ? withoutWish(one) : nameAlone(one),
  ) as unknown as Rows;
  const referred = referredTo(shown, { people: wanted, media: all.media });
  // in the order of the record, which is the page's where nothing else says
  const people = pick(wanted, (_, id) => Object.hasOwn({ ...shown.people, ...referred.people }, id));
  const within = { ...shown, ...referred, people };
  const kept = new Set(Object.values(documents).flatMap(({ frozen = {} }) => Object.keys(frozen)));
  // the person may be named like anyone else, and is no row of the table; on a closed page what must not be missing
  // stands as it is now, and may belong to what that page kept
  const links = (from: string, to: string, id: Id): boolean =>
    Object.hasOwn(within[to as keyof Tables], id) ||
    (to === 'people' ? id === person.id : from === 'entries' && to === 'entries' && kept.has(id));
  const tables = mapValues(within as Record<string, Rows>, (rows, table) =>
    mapValues(rows, (row) =>
      mapRowLinks(table, (table === 'outlines' ? row : known(table, row)) as Row, (to, id) =>
        links(table, to, id),
      ),
    ),
  );
  return withTables(
    {
      ...person,
      sharedCopy: { for: audience, at, ...(more.length && { more }), ...(unread.length && { unread }) },
      unread: Object.keys(drawnBy).length ? drawnBy : undefined,
    },
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
/** Of an entry that stands in no section: its words, where one that does names it; what it answers, where that opens a section. */
const bare = (
  { id, kind, topic, parts, rank, onlyFor, said: { text, lang, voice } }: Entry,
  hasWords: boolean,
  isAnswer: boolean,
  isCounted: boolean,
): Entry => ({
  id,
  kind,
  topic,
  said: { text: hasWords ? text : '', lang, voice },
  ...(isAnswer && parts && { parts }),
  // a section that counts it has to know where it stands, or it would show this one in the place of a worse one
  ...(isCounted && kind === 'alert' && parts && { parts: { level: (parts as Parts<'alert'>).level } }),
  rank,
  ...(onlyFor && { onlyFor }),
});

/** Whether the person wants to see more or less of them is on no page. */
const withoutWish = ({ wants: _, alongside, ...one }: Connection): Connection => ({
  ...one,
  ...(alongside && { alongside: alongside.map(withoutWish) }),
});
/** Of someone who only said something or helped: who they are, and not how close they are or whether they may be called. */
const nameAlone = ({ id, name, role, alongside }: Connection): Connection => ({
  id,
  name,
  ...(role !== undefined && { role }),
  ...(alongside && { alongside: alongside.map(nameAlone) }),
});

/** What the page only counts, but for what the copy holds for another reason: that its page counts by itself. */
const countedOn = (
  person: Person,
  { id, frozen = {} }: PersonDocument,
  entries: Person['entries'],
  counted: OnPage['counted'],
): readonly Counted[] =>
  counted.flatMap(({ section: { id: section, takes: its }, of, beyond, isKept }) => {
    const isThere = (entry: Entry): boolean => {
      const row = (isKept ? frozen : entries)[entry.id];
      return !!row && !!its && takes(its, row) && (!of || linksTo(row, of));
    };
    const n = beyond.filter((entry) => !isThere(entry)).length + countedIn(person, id, section, of?.id);
    // a copy of a copy may count both, and what it says has to be read again
    return n ? [{ document: id, section, ...(of && { of: of.id }), n: Math.min(n, MOST) }] : [];
  });

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
