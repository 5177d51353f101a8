import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hospitalPassport } from '../../../src/documents/hospital-passport.js';
import { outlines } from '../../../src/documents/index.js';
import type { Outline } from '../../../src/documents/outline.js';
import { same } from '../../../src/person/compare.js';
import { edit } from '../../../src/person/edit.js';
import { emptyPerson } from '../../../src/person/empty.js';
import { mapRowLinks } from '../../../src/person/links.js';
import { merge } from '../../../src/person/merge.js';
import { mergeShared } from '../../../src/person/merge-shared.js';
import { parse } from '../../../src/person/parse.js';
import {
  isWhole,
  type Connection,
  type Entry,
  type Json,
  type Person,
  type PersonDocument,
  type Table,
  type Topic,
} from '../../../src/person/record.js';
import { examples } from '../../../src/examples/index.js';
import { denise } from '../../../src/examples/people/denise.js';
import { greenLane } from '../../../src/examples/green-lane.js';
import { rhodri } from '../../../src/examples/people/rhodri.js';
import { makeLocale } from '../../../src/locales/make-locale.js';
import { carriedOutline } from '../../../src/person/carried.js';
import { share } from '../../../src/person/share.js';
import { present, toHTML } from '../../../src/present/index.js';
import { tablesOf } from '../../../src/person/tables.js';
import { shownTo, stored } from './arbitrary-pages.js';
import { doing, edits, person, rowOf, runs, settled, type Edit } from './arbitrary.js';

const at = '2026-11-21T12:00:00Z';
const ours = Object.fromEntries(Object.values(outlines).map((one) => [`${one.id}@${one.version}`, one]));
/** Somebody says that there is none of it. */
const noneOf = (topic: Topic, said: Entry['said']): Entry => ({
  id: 'none',
  kind: 'none',
  topic,
  said,
  parts: { known: 'none' },
  rank: 'a',
});
const law = <T>(name: string, arbitrary: fc.Arbitrary<T>, check: (x: T) => void): void => {
  it(name, () => fc.assert(fc.property(arbitrary, check), { numRuns: runs }));
};

/** Every text of a row made its own, so that each can be told apart wherever it turns up. */
function marked(x: Person): Person {
  let n = 0;
  const mark = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((item) => mark(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        // `of` holds words in an easier version, and a code or an id elsewhere
        Object.entries(value).map(([its, inner]) => [
          its,
          mark(inner, its === 'of' && 'as' in value ? 'text' : its),
        ]),
      );
    return ['text', 'name', 'role', 'credit', 'said'].includes(key) ? `word-${n++}.` : value;
  };
  return {
    ...x,
    entries: mark(x.entries, ''),
    people: mark(x.people, ''),
    media: mark(x.media, ''),
    documents: mark(x.documents, ''),
  } as Person;
}
const texts = (x: Json): string[] => JSON.stringify(x).match(/word-\d+\./g) ?? [];

/** While two versions stand side by side, one "not" is enough. */
const wanted = ({ wants, alongside = [] }: Connection): boolean => wants !== 'not' && alongside.every(wanted);
/** Whom an entry is about, where it is about someone. */
const whoOf = (x: Person, { kind, parts }: Entry): Connection | undefined =>
  kind === 'someone' ? x.people[(parts as { readonly who?: string })?.who ?? ''] : undefined;

/** The rule said another way: which entries an audience sees. No page of theirs asks what there is none of. */
function visible(x: Person, audience: string): Set<string> {
  const seen = new Set<string>();
  for (const entry of Object.values(x.entries)) {
    if (entry.onlyFor ? !entry.onlyFor.includes(audience) : false) continue;
    if (entry.kind === 'none') continue;
    const who = whoOf(x, entry);
    if (who && !wanted(who)) continue;
    const inDocument = Object.values(x.documents).some(
      (d) =>
        d.for.includes(audience) &&
        !d.frozen?.[entry.id] &&
        Object.values(d.sections).some((s) => !s.off && s.entries.includes(entry.id)),
    );
    if (inDocument || entry.onlyFor) seen.add(entry.id);
  }
  return seen;
}

/** One document is for the school and shows what there is; one person is not wanted near: or there is little to see. */
const made = person.map((x) =>
  marked({
    ...x,
    people: x.people.p2 ? { ...x.people, p2: { ...x.people.p2, wants: 'not' } } : x.people,
    documents: x.documents.d1
      ? {
          ...x.documents,
          d1: {
            ...x.documents.d1,
            for: ['home', 'school'],
            sections: { ...x.documents.d1.sections, more: { entries: Object.keys(x.entries).slice(1) } },
          },
        }
      : x.documents,
  }),
);

describe('share', () => {
  law('shows the entries its audience may see, none more and none fewer', made, (x) => {
    assert.deepEqual(new Set(Object.keys(share(x, 'school', at).entries)), visible(x, 'school'));
  });
  law('shows the documents for it, and says nothing of who else may see what', made, (x) => {
    const copy = share(x, 'school', at);
    assert.deepEqual(
      Object.keys(copy.documents),
      Object.values(x.documents)
        .filter((d) => d.for.includes('school'))
        .map((d) => d.id),
    );
    assert.doesNotMatch(JSON.stringify([copy.entries, copy.documents]), /"(home|hospital)"/);
  });
  law('holds no text of what is withheld', made, (x) => {
    const copy = share(x, 'school', at);
    const seen = visible(x, 'school');
    const there = new Set(texts(copy));
    const hidden = (entries: readonly Entry[]): Entry[] =>
      entries.flatMap((e) => [
        ...(e.onlyFor && !e.onlyFor.includes('school') ? [e] : []),
        ...hidden(e.alongside ?? []),
      ]);
    const withheld: Json[] = [
      ...Object.values(x.entries).filter(({ id }) => !seen.has(id)),
      ...hidden(Object.values(x.entries)),
      ...Object.values(x.documents).filter((d) => !d.for.includes('school')),
      ...Object.values(x.documents).flatMap((d) => hidden(Object.values(d.frozen ?? {}))),
      ...Object.values(x.people).filter(({ wants }) => wants === 'not'),
      ...Object.values(x.people).filter(({ id }) => !copy.people[id]),
      ...Object.values(x.media).filter(({ id }) => !copy.media[id]),
    ];
    for (const word of texts(withheld)) assert.ok(!there.has(word), word);
  });
  law('leaves no id or link to what is not in it', made, (x) => {
    const copy = share(x, 'school', at);
    const all = tablesOf(copy);
    const frozen = Object.values(copy.documents).flatMap((d) => Object.keys(d.frozen ?? {}));
    for (const [table, rows] of Object.entries(all)) {
      // what is said now may belong to what a closed page kept
      const isKept = (to: string, id: string) =>
        table === 'entries' && to === 'entries' && frozen.includes(id);
      for (const row of Object.values(rows))
        mapRowLinks(
          table,
          row,
          (to, id) => (assert.ok(Object.hasOwn(all[to as Table], id) || isKept(to, id), `${to}/${id}`), true),
        );
    }
    const gone = (Object.keys(tablesOf(x)) as Table[]).flatMap((table) =>
      Object.keys(tablesOf(x)[table]).filter((id) => !(id in all[table]) && table !== 'outlines'),
    );
    for (const id of gone) if (!frozen.includes(id)) assert.ok(!JSON.stringify(copy).includes(`"${id}"`), id);
  });
  law('shows the people and media that are referred to, and none that are not wanted near', made, (x) => {
    const copy = share(x, 'school', at);
    const linked = new Set<string>();
    for (const [table, rows] of Object.entries(tablesOf(copy)))
      for (const row of Object.values(rows)) mapRowLinks(table, row, (to, id) => !!linked.add(`${to}/${id}`));
    for (const id of Object.keys(copy.people)) assert.ok(linked.has(`people/${id}`));
    for (const id of Object.keys(copy.media)) assert.ok(linked.has(`media/${id}`));
    for (const entry of Object.values(copy.entries))
      for (const id of x.entries[entry.id]!.said.by ?? [])
        if (x.people[id] && wanted(x.people[id])) assert.ok(copy.people[id]);
    for (const one of Object.values(copy.people))
      assert.ok(
        [one, ...(one.alongside ?? [])].every(({ wants }) => !wants),
        'what the person wants of them',
      );
  });
  law('is a record that reads whole, marked as a copy, shared again the same', made, (x) => {
    const copy = share({ ...x, unread: { '/entries/zz': 'secret' }, note: 'secret' } as Person, 'school', at);
    assert.deepEqual(parse(copy).problems, []);
    assert.deepEqual(copy.sharedCopy, { for: 'school', at });
    assert.equal(copy.unread, undefined);
    assert.doesNotMatch(JSON.stringify(copy), /secret/);
    assert.ok(same(share(copy, 'school', at), copy));
  });
});

/** What it says of one document, by the outline that travels in the record. */
function pageOf(of: Person, id: string): string {
  const { outline, problems = [] } = carriedOutline(of, of.documents[id]!.outline) ?? {};
  const blocks = outline
    ? present(of, outline, { locale: makeLocale('en'), now: '2026-11-21', documentId: id })
    : [];
  return [toHTML(blocks, { lang: 'en' }), ...problems.map(({ message }) => message)].join('\n');
}

describe('the page of a shared copy', () => {
  const read = stored.map((given) => settled(parse(given).person!));
  law('is the page of its audience, and the copy has no words but those', read, (x) => {
    const copy = share(x, 'school', at);
    const theirs = shownTo(x, 'school');
    const pages = Object.keys(copy.documents).map((id) => {
      const page = pageOf(theirs, id);
      assert.equal(pageOf(copy, id), page, id);
      return page;
    });
    assert.ok(same(share(copy, 'school', at), copy));
    assert.ok(same(mergeShared(x, copy, copy).person, x), 'brought back as it was given');
    // placed there, or kept for them: somebody chose that they have it
    const documents = Object.values(copy.documents);
    const placed = documents.flatMap(({ sections }) => Object.values(sections).flatMap((s) => s.entries));
    for (const all of [copy.entries, ...documents.map(({ frozen = {} }) => frozen)])
      for (const { id, onlyFor, said } of Object.values(all))
        assert.ok(onlyFor || placed.includes(id) || pages.join().includes(said.text), said.text);
    const all = [x.entries, ...Object.values(x.documents).map(({ frozen = {} }) => frozen)].flatMap((one) =>
      Object.values(one).flatMap((entry) => [entry, ...(entry.alongside ?? [])]),
    );
    const isOfUnwanted = (entry: Entry): boolean => whoOf(x, entry)?.wants === 'not';
    const others = new Set(all.filter((entry) => !isOfUnwanted(entry)).map(({ said }) => said.text));
    for (const { said } of all.filter(isOfUnwanted))
      if (![...others].some((text) => text.includes(said.text)))
        assert.ok(!`${JSON.stringify(copy)} ${pages.join()}`.includes(said.text), said.text);
  });
});

describe('what repeats and must never be blank', () => {
  const answer: Entry = {
    id: 'a',
    kind: 'yes-no',
    topic: 'x.example.org/a',
    rank: 'V',
    said: { text: '', lang: 'en', voice: 'own' },
    parts: { answer: 'no' },
  };
  const goalsFor = (is: string): object => ({
    id: 'goals',
    heading: { en: 'Goals' },
    shows: 'list',
    pick: 'all',
    each: 'goal',
    answer: 'needed',
    takes: { kind: 'goal', topics: ['x.example.org/b'] },
    only: { topic: 'x.example.org/a', is },
  });
  const outline = { format: 'say-so/outline@1', id: 'o', version: 1, title: { en: 'O' }, prints: [] };
  const goal = {
    id: 'g',
    kind: 'goal',
    topic: 'x.example.org/b',
    rank: 'V',
    said: { ...answer.said, text: 'Swim.' },
  };
  const givenBy = (is: string, entries: object = {}): Person =>
    ({
      ...emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' }),
      entries,
      unread: { '/entries/e': { topic: 'x.example.org/b', said: 7 } },
      outlines: { 'o@1': { ...outline, sections: [goalsFor(is)] } },
      documents: {
        d: {
          id: 'd',
          outline: 'o@1',
          for: ['school'],
          helped: [],
          status: 'current',
          sections: {},
          frozen: { a: answer, ...entries },
        },
      },
    }) as unknown as Person;
  it('says of rows that could not be read that there are such, below what there is or alone, on page and copy', () => {
    for (const entries of [{}, { g: goal }]) {
      const given = givenBy('no', entries);
      const copy = share(given, 'school', at);
      const page = pageOf(given, 'd');
      assert.match(page, /could not read/);
      assert.equal(page.includes('Swim.'), 'g' in entries);
      assert.equal(pageOf(copy, 'd'), page);
      assert.deepEqual(copy.sharedCopy?.unread, [{ document: 'd', section: 'goals' }]);
      assert.ok(same(share(copy, 'school', at), copy));
    }
  });
  it('says nothing of that in a copy where the place does not stand on the page', () => {
    const given = givenBy('yes');
    const copy = share(given, 'school', at);
    assert.doesNotMatch(pageOf(given, 'd'), /could not read/);
    assert.deepEqual(copy.sharedCopy, { for: 'school', at });
    assert.ok(same(share(copy, 'school', at), copy));
  });
});

describe('an alert of which a page has only the words', () => {
  const said = { text: 'Nuts.', lang: 'en', voice: 'own' } as const;
  const levelOf = (...more: object[]): Json => {
    const takes = { kind: 'action', topics: ['x.a'] };
    const named = { id: 'does', heading: { en: 'Do' }, shows: 'table', pick: 'all', takes, fields: ['from'] };
    const outline = { format: 'say-so/outline@1', id: 'o', version: 1, title: { en: 'O' }, prints: [] };
    const given = {
      ...emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' }),
      entries: {
        nuts: { id: 'nuts', kind: 'alert', topic: 'x.b', rank: 'V', said, parts: { level: 'other' } },
        egg: { id: 'egg', kind: 'alert', topic: 'x.b', rank: 'W', said, parts: { level: 'life' } },
        pen: { id: 'pen', kind: 'action', topic: 'x.a', rank: 'V', said, parts: { from: 'nuts' } },
      },
      outlines: { 'o@1': { ...outline, sections: [named, ...more] } },
      documents: {
        d: { id: 'd', outline: 'o@1', for: ['work'], helped: [], status: 'current', sections: {} },
      },
    } as unknown as Person;
    const copy = share(given, 'work', at);
    assert.equal(pageOf(copy, 'd'), pageOf(given, 'd'));
    assert.equal(copy.entries.nuts?.said.text, 'Nuts.');
    return copy.entries.nuts?.parts;
  };
  it('its level stays at home', () => assert.equal(levelOf(), undefined));
  it('its level goes along where a section has no room for it, and shows the worst first', () => {
    const takes = { kind: 'alert', topics: ['x.b'] };
    const worst = { id: 'worst', heading: { en: 'Worst' }, shows: 'list', pick: 'all', takes, max: 1 };
    assert.deepEqual(levelOf(worst), { level: 'other' });
  });
});

describe('what is said of someone the person does not want near', () => {
  const who = (id: string, text: string, more: object = {}): Entry => ({
    id,
    kind: 'someone',
    topic: 'people/close',
    rank: 'V',
    said: { text, lang: 'en', voice: 'own' },
    parts: { who: id },
    ...more,
  });
  const both = { kat: who('kat', 'She sings.'), sasha: who('sasha', 'He hits.') };
  const pat = (entries: Person['entries'], document: Partial<PersonDocument> = {}): Person => ({
    ...emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' }),
    people: {
      kat: { id: 'kat', name: 'Kat' },
      sasha: { id: 'sasha', name: 'Sasha', ring: 'closest', wants: 'not' },
    },
    entries,
    documents: {
      d: {
        id: 'd',
        outline: 'communication-passport@1',
        for: ['work'],
        helped: [],
        status: 'current',
        sections: { people: { entries: Object.keys(both) } },
        ...document,
      },
    },
  });
  const outline = (shows: string, pick = 'chosen') =>
    ({
      format: 'say-so/outline@1',
      id: 'communication-passport',
      version: 1,
      prints: [],
      sections: [
        {
          id: 'people',
          takes: { kind: 'someone', topics: ['people'] },
          pick,
          shows,
          answer: 'needed',
          heading: { en: 'People' },
        },
      ],
    }) as unknown as Outline;
  const none = noneOf('people', { text: 'Nobody.', lang: 'en', voice: 'own' });
  const whole: Readonly<Record<string, Person>> = {
    placed: pat(both),
    closed: pat(both, { frozen: both }),
    'closed, and about somebody else now': pat(
      { ...both, sasha: who('sasha', 'Hm.', { parts: { who: 'kat' } }) },
      {
        frozen: both,
      },
    ),
    'a version alongside': pat({
      kat: who('kat', 'She sings.', { alongside: [who('kat', 'He hits.', { parts: { who: 'sasha' } })] }),
    }),
    'alone, and somebody said there is nobody': pat({ sasha: both.sasha, none }),
    'unwanted in one of two versions': {
      ...pat(both),
      people: {
        kat: { id: 'kat', name: 'Kat' },
        sasha: { id: 'sasha', name: 'Sasha', alongside: [{ id: 'sasha', name: 'Sasha', wants: 'not' }] },
      },
    },
  };
  for (const [name, x] of Object.entries(whole))
    it(`stands on no page and goes in no copy: ${name}`, () => {
      for (const shows of ['people', 'rings', 'list', 'table', 'facts', 'paragraphs'])
        for (const pick of ['chosen', 'all']) {
          const its = outline(shows, pick);
          const page = (of: Person): string =>
            toHTML(present(of, its, { locale: makeLocale('en'), now: '2026-11-21' }), {
              lang: 'en',
            });
          const copy = share(x, 'work', at, { 'communication-passport@1': its });
          assert.doesNotMatch(JSON.stringify(copy), /He hits|Sasha|"who":"sasha"|Nobody\./, shows);
          assert.doesNotMatch(page(x), /He hits|Sasha|Nobody\./, shows);
          if (x.entries['kat']) assert.match(page(x), /Kat.*She sings|She sings.*Kat/s, `${shows} has both`);
          assert.equal(page(copy), page(x), shows);
          assert.ok(same(mergeShared(x, copy, copy).person, x));
        }
    });
});

it('someone the person does not want near is named by no page as who said it, who helped or who does it', () => {
  const takes = { kind: 'action', topics: ['x.a'] };
  const does = { id: 'does', heading: { en: 'Do' }, shows: 'table', pick: 'all', takes, answer: 'needed' };
  const outline = { format: 'say-so/outline@1', id: 'o', version: 1, title: { en: 'O' }, prints: [] };
  const said = (text: string, more: object) => ({ text, lang: 'en', ...more });
  const its = { kind: 'action', topic: 'x.a', rank: 'V' };
  const given = {
    ...emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' }),
    people: { kat: { id: 'kat', name: 'Kat' }, sasha: { id: 'sasha', name: 'Sasha', wants: 'not' } },
    entries: {
      a: {
        ...its,
        id: 'a',
        said: said('Ay.', { voice: 'knows-me', by: ['sasha'] }),
        parts: { who: 'sasha' },
      },
      b: { ...its, id: 'b', said: said('Bee.', { voice: 'knows-me', by: ['kat', 'sasha'] }) },
      c: { ...its, id: 'c', said: said('Sea.', { voice: 'own-with-help', helpedBy: ['sasha'] }) },
    },
    outlines: { 'o@1': { ...outline, sections: [does] } },
    documents: {
      d: {
        id: 'd',
        outline: 'o@1',
        for: ['work'],
        helped: ['sasha', 'kat'],
        checkedBy: 'sasha',
        checked: { said: '', on: '2026-10-03' },
        status: 'current',
        sections: {},
      },
    },
  } as unknown as Person;
  const page = pageOf(given, 'd');
  const copy = share(given, 'work', at);
  assert.doesNotMatch(page, /Sasha/);
  assert.doesNotMatch(JSON.stringify(copy), /Sasha/);
  for (const words of ['Ay.', 'Bee.', 'Sea.', 'Kat']) assert.ok(page.includes(words), words);
  assert.equal(pageOf(copy, 'd'), page);
  assert.deepEqual(given.entries.a?.said.by, ['sasha'], 'the record keeps who said it');
});

describe('a shared copy', () => {
  const changed = (x: Person, its: readonly Edit[]): Person =>
    its.reduce((now, make) => edit(now, [rowOf(make, now)], doing).person, x);
  law('brought back as it was given changes nothing', made, (x) => {
    const given = share(x, 'school', at);
    assert.ok(same(mergeShared(x, given, given).person, x));
  });
  law('brought back to a record that went on changes nothing of it', fc.tuple(made, edits), ([x, its]) => {
    const given = share(x, 'school', at);
    const now = changed(x, its);
    assert.ok(same(mergeShared(now, given, given).person, now));
  });
  law(
    'edited and brought back loses nothing that was withheld',
    fc.tuple(made, edits, edits),
    ([x, theirs, its]) => {
      const given = share(x, 'school', at);
      const back = changed(given, theirs);
      const now = changed(x, its);
      const { person: whole } = mergeShared(now, given, back);
      const kept = new Set(texts(whole));
      const seen = new Set(texts(share(now, 'school', at)));
      for (const word of texts([now.entries, now.people, now.media, now.documents]))
        if (!seen.has(word) && !texts(given).includes(word)) assert.ok(kept.has(word), word);
      assert.deepEqual(parse(whole).problems, []);
      assert.equal(whole.sharedCopy, undefined);
    },
  );
  it('of another kind by now, does not get the parts of that kind', () => {
    const said = { text: 'Into town', lang: 'en-GB', voice: 'own' } as const;
    const was: Person = {
      ...emptyPerson({ id: 'ama', lang: 'en-GB', called: 'Ama' }),
      entries: { e1: { id: 'e1', kind: 'path', topic: 'my-week', rank: 'a', said } },
      documents: {
        d1: {
          id: 'd1',
          outline: 'week@1',
          for: ['school'],
          helped: [],
          status: 'current',
          sections: { all: { entries: ['e1'] } },
        },
      },
    };
    const slot = { ...was.entries.e1!, kind: 'slot', parts: { 'x-host': 7, day: 'monday', part: 'morning' } };
    const now = { ...was, entries: { e1: slot } } as Person;
    const given = share(was, 'school', at);
    for (const [whole, then] of [
      [now, given],
      [was, given],
      [now, share(now, 'school', at)],
    ] as const)
      for (const made of [
        { ...was.entries.e1!, said: { ...said, text: 'To the sea' } },
        { ...slot, parts: { day: 'friday', part: 'evening' } },
      ]) {
        const back = { ...then, entries: { e1: made } } as Person;
        const { person: merged } = mergeShared(whole, then, back);
        assert.deepEqual(parse(merged).problems, []);
        assert.match(JSON.stringify(merged), made.kind === 'path' ? /To the sea/ : /friday/);
        if (whole === now) assert.match(JSON.stringify(merged), /x-host/);
      }
  });
  law('edited and brought back shows nobody more of what was there', fc.tuple(made, edits), ([x, theirs]) => {
    const given = share(x, 'school', at);
    const { person: whole } = mergeShared(x, given, changed(given, theirs));
    for (const { id, onlyFor } of Object.values(x.entries))
      if (onlyFor)
        for (const who of whole.entries[id]?.onlyFor ?? ['everyone'])
          assert.ok(!whole.entries[id] || onlyFor.includes(who), `${id} ${who}`);
  });
  law('is refused as a whole record', made, (x) => {
    const given = share(x, 'school', at);
    assert.equal(isWhole(x), true);
    assert.equal(isWhole(given), false);
    assert.throws(() => merge(x, x, given), TypeError);
    assert.throws(() => merge(given, given, x), TypeError);
    assert.throws(() => mergeShared(x, x, given), TypeError);
    assert.throws(() => mergeShared({ ...x, id: 'ben' }, given, given), TypeError);
    assert.throws(() => mergeShared(x, given, share(x, 'home', at)), TypeError);
  });
});

describe('sections that show all', () => {
  const entry = (id: string, more: Partial<Entry<'alert'>> = {}): Entry => ({
    id,
    kind: 'alert',
    topic: 'allergy',
    rank: 'V',
    said: { text: id, lang: 'en-GB', voice: 'knows-me' },
    ...more,
  });
  const passport: PersonDocument = {
    id: 'd',
    outline: 'hospital-passport@1',
    for: ['hospital'],
    helped: [],
    status: 'current',
    sections: {},
  };
  const outline: Outline = {
    format: 'say-so/outline@1',
    id: 'hospital-passport',
    version: 1,
    prints: [],
    sections: [
      {
        id: 'red',
        heading: { en: 'Must know' },
        pick: 'all',
        shows: 'list',
        sections: [
          {
            id: 'allergy',
            heading: { en: 'Allergies' },
            pick: 'all',
            shows: 'list',
            takes: { kind: 'alert', topics: ['allergy'], with: { about: 'allergy' } },
          },
        ],
      },
    ],
  };
  const outlines = { 'hospital-passport@1': outline };
  const ama: Person = {
    ...emptyPerson({ id: 'ama', lang: 'en-GB', called: 'Ama' }),
    entries: {
      penicillin: entry('penicillin', { parts: { about: 'allergy' } }),
      secret: entry('secret', { parts: { about: 'allergy' }, onlyFor: [] }),
      other: entry('other', { parts: { about: 'danger' } }),
      below: entry('below', { topic: 'allergy/food', parts: { about: 'allergy' } }),
    },
    documents: { d: passport },
  };
  const shown = (x: Person, its: Person['outlines'] = outlines) =>
    Object.keys(share(x, 'hospital', at, its).entries);
  it('take what fits them although nobody placed it, unless it is withheld', () =>
    assert.deepEqual(shown(ama), ['penicillin', 'below']));
  it('are known from the record itself when their outline travels in it', () =>
    assert.deepEqual(shown({ ...ama, outlines }, {}), ['penicillin', 'below']));
  it('take nothing when they are switched off, or what is around them is', () => {
    assert.deepEqual(
      shown({
        ...ama,
        documents: { d: { ...passport, sections: { allergy: { entries: ['other'], off: true } } } },
      }),
      [],
    );
    assert.deepEqual(
      shown({
        ...ama,
        documents: {
          d: { ...passport, sections: { red: { entries: [], off: true }, allergy: { entries: ['other'] } } },
        },
      }),
      [],
    );
  });
  it('take what must never be missing although somebody took them, or what is around them, off', () => {
    const [red] = outline.sections;
    const needed = red!.sections!.map((s) => ({ ...s, answer: 'needed' as const }));
    const never = { 'hospital-passport@1': { ...outline, sections: [{ ...red!, sections: needed }] } };
    const without = (off: string) => {
      const sections = { [off]: { entries: ['other'], off: true } };
      return shown({ ...ama, documents: { d: { ...passport, sections } } }, never);
    };
    assert.deepEqual(without('allergy'), ['penicillin', 'other', 'below']);
    // the group heads it, and what was placed in the group itself stays off
    assert.deepEqual(without('red'), ['penicillin', 'below']);
  });
  it('take nothing where their question was not answered so', () => {
    const asked = {
      'hospital-passport@1': {
        ...outline,
        sections: [{ ...outline.sections[0]!, only: { topic: 'allergy/any', is: 'yes' } }],
      },
    };
    const answer = (is: string): Entry => ({
      ...entry('a'),
      kind: 'yes-no',
      topic: 'allergy/any',
      parts: { answer: is },
    });
    assert.deepEqual(shown({ ...ama, entries: { ...ama.entries, a: answer('no') } }, asked), []);
    // without the answer, the copy would not show what it opens
    assert.deepEqual(shown({ ...ama, entries: { ...ama.entries, a: answer('yes') } }, asked), [
      'penicillin',
      'below',
      'a',
    ]);
  });
  it('a time that is none is a mistake of the page', () =>
    assert.throws(() => share(ama, 'school', 'yesterday'), /ISO date and time .* It was given “yesterday”/));
  it('an outline with a mistake in it is a mistake of the page, and never tells more or less', () => {
    const by = (form: object): Person =>
      share(ama, 'hospital', at, { 'hospital-passport@1': form as Outline });
    const wrong = (section: object) => by({ ...outline, sections: [...outline.sections, section] });
    const more = { id: 'more', heading: { en: 'More' }, pick: 'all', shows: 'list' };
    const alerts = { takes: { kind: 'alert', topics: ['allergy'] } };
    const loop: { sections: object[] } = { ...more, sections: [] };
    loop.sections.push(loop);
    const mended = /The outline “hospital-passport@1” has to be mended first\. Section “more/;
    for (const [section, why] of [
      [{ ...more, takes: { ...alerts.takes, with: { about: 'alergy' } } }, /takes\/with\/about/],
      [{ ...more, ...alerts, fields: ['reactoin'] }, /“reactoin” is no part of “alert”/],
      [{ ...more, pick: 'some' }, /pick: This should be/],
      [{ ...more, max: '2' }, /max: This should be a whole number/],
      [{ ...more, max: -1 }, /max: This should be a whole number/],
      [loop, /stands inside itself/],
    ] as const) {
      assert.throws(() => wrong(section), mended);
      assert.throws(() => wrong(section), why);
      assert.throws(() => wrong(section), TypeError);
    }
    assert.throws(() => by([]), /has to be mended first\. This is not an outline/);
    // what is drawn all the same is no reason to give nothing
    assert.ok(wrong({ ...more, ...alerts, shows: 'week' }).entries['penicillin']);
    // nor is one that no document for this audience is drawn by
    assert.ok(share(ama, 'school', at, { 'hospital-passport@1': {} as Outline }));
  });
  it('a record of a newer format is not shared', () =>
    assert.throws(() => share({ ...ama, format: 'say-so/person@2' }, 'hospital', at), TypeError));
});

describe('one record, shared with the school', () => {
  const words = (text: string, by?: string): Entry['said'] => ({
    text,
    lang: 'en-GB',
    voice: by ? 'knows-me' : 'own',
    ...(by && { by: [by] }),
  });
  const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
    id,
    kind: 'words',
    topic: 'support',
    rank: 'V',
    said: words(id),
    ...more,
  });
  const profile = (more: Partial<PersonDocument> = {}): PersonDocument => ({
    id: 'd',
    outline: 'one-page-profile@1',
    for: ['home', 'school'],
    helped: ['nan', 'ex'],
    status: 'current',
    sections: { support: { entries: ['open', 'both', 'secret', 'home'] } },
    ...more,
  });
  const x: Person = {
    ...emptyPerson({ id: 'ama', lang: 'en-GB', called: 'Ama' }),
    entries: {
      open: entry('open', { said: words('open', 'ex') }),
      both: entry('both', { onlyFor: ['home', 'school'] }),
      secret: entry('secret', { onlyFor: [] }),
      home: entry('home', { onlyFor: ['home'] }),
      school: entry('school', { onlyFor: ['school'] }),
      nowhere: entry('nowhere'),
    },
    people: {
      nan: { id: 'nan', name: 'my nan' },
      ex: { id: 'ex', name: 'Sasha', wants: 'not' },
      far: { id: 'far', name: 'Ola' },
    },
    documents: { d: profile() },
  };
  const copy = (more: Partial<Person> = {}) => share({ ...x, ...more }, 'school', at);

  it('shows what is placed, less what is withheld', () => {
    assert.deepEqual(Object.keys(copy().entries), ['open', 'both', 'school']);
    assert.deepEqual(copy().documents.d!.sections.support!.entries, ['open', 'both']);
  });
  it('never names those who are not wanted near, nor those nobody refers to', () => {
    assert.deepEqual(Object.keys(copy().people), ['nan']);
    assert.deepEqual([copy().entries.open!.said.by, copy().documents.d!.helped], [[], ['nan']]);
    const either: Connection = {
      id: 'nan',
      name: 'my nan',
      alongside: [{ id: 'nan', name: 'my nan', wants: 'not' }],
    };
    assert.deepEqual(copy({ people: { nan: either } }).people, {});
  });
  it('withholds what stood there at a closed review with what it is now', () => {
    const frozen = {
      open: entry('open'),
      secret: entry('secret'),
      home: entry('home', { onlyFor: ['home'] }),
      gone: entry('gone'),
      off: entry('off'),
    };
    const sections = {
      support: { entries: ['open', 'secret', 'home', 'gone'] },
      more: { entries: ['off'], off: true },
    };
    const seen = copy({ documents: { d: profile({ sections, frozen }) } }).documents.d!;
    assert.deepEqual(Object.keys(seen.frozen!), ['open', 'gone']);
    assert.deepEqual(seen.sections.support!.entries, ['open', 'gone']);
  });
  it('keeps the parts of an entry in their order, in which the page shows them', () => {
    const parts = { lasts: 'a minute', look: 'stiff', often: 'most weeks' } as const;
    for (const keys of [Object.keys(parts), Object.keys(parts).reverse()]) {
      const own = Object.fromEntries(keys.map((key) => [key, parts[key as keyof typeof parts]]));
      const open = entry('open', { kind: 'seizure', parts: own });
      assert.deepEqual(Object.keys(copy({ entries: { open } }).entries.open!.parts!), keys);
    }
  });
  it('of someone who only said something or helped, says who they are and nothing of how it is with them', () => {
    const call = { order: 1, when: 'any', mayPrint: true } as const;
    const nan = {
      id: 'nan',
      name: 'Rosa',
      role: 'my nan',
      ring: 'closest',
      paid: true,
      wants: 'less',
      call,
    } as const;
    const alongside = [{ ...nan, name: 'Rosie' }];
    const its = copy({ people: { ...x.people, nan: { ...nan, alongside } } });
    assert.deepEqual(its.people['nan'], {
      id: 'nan',
      name: 'Rosa',
      role: 'my nan',
      alongside: [{ id: 'nan', name: 'Rosie', role: 'my nan' }],
    });
    const called = share({ ...denise, people: { ...denise.people, nan } }, 'hospital', at, {
      'hospital-passport@1': hospitalPassport,
    }).people['nan'];
    const { wants: _, ...shown } = nan;
    assert.deepEqual(
      called,
      shown,
      'whom the page names to call stands there with how, not with what I want of them',
    );
  });
  it('has a version alongside that is for these readers, and their page says that there are two', () => {
    const two = entry('school', { onlyFor: ['school'] });
    const other = { ...two, said: words('other') };
    const document = profile({ for: ['school'], sections: { support: { entries: ['school'] } } });
    const whole = {
      ...x,
      entries: { ...x.entries, school: { ...two, alongside: [other] } },
      documents: { d: document },
    };
    assert.deepEqual(share(whole, 'school', at).entries['school']!.alongside, [other]);
    const page = (of: Person) =>
      toHTML(present(of, outlines['one-page-profile']!, { locale: makeLocale('en'), now: '2026-11-21' }), {
        lang: 'en',
      });
    assert.match(page(whole), />other</);
    const home = { ...whole, documents: { d: { ...document, for: ['home', 'school'] } } };
    assert.doesNotMatch(page(home), />(?:other|school)</);
  });
  it('withholds the version alongside that is withheld', () => {
    const open = {
      ...x.entries.open!,
      alongside: [
        entry('open', { said: words('other') }),
        entry('open', { said: words('for home'), onlyFor: ['home'] }),
      ],
    };
    assert.deepEqual(
      copy({ entries: { ...x.entries, open } }).entries.open!.alongside!.map(({ said }) => said.text),
      ['other'],
    );
  });

  const back = (change: (given: Person) => Person) => mergeShared(x, copy(), change(copy())).person;
  const withEntry = (more: Partial<Entry>) =>
    back((given) => ({ ...given, entries: { ...given.entries, both: { ...given.entries.both!, ...more } } }));
  it('comes back with new words, and the whole keeps whose they were', () => {
    const whole = back((given) => ({
      ...given,
      entries: {
        ...given.entries,
        open: { ...given.entries.open!, said: { ...given.entries.open!.said, text: 'new words' } },
      },
    }));
    assert.equal(whole.entries.open!.said.text, 'new words');
    assert.deepEqual(whole.entries.open!.said.by, ['ex']);
    assert.deepEqual(whole.documents, x.documents);
    assert.deepEqual(whole.people, x.people);
  });
  it('comes back wider: it is not', () => {
    assert.deepEqual(withEntry({ onlyFor: ['school', 'police'] }).entries.both!.onlyFor, ['home', 'school']);
    assert.deepEqual(withEntry({ onlyFor: undefined }).entries.both!.onlyFor, ['home', 'school']);
    const open = back((given) => ({ ...given, entries: { ...given.entries, school: entry('school') } }));
    assert.deepEqual(open.entries.school!.onlyFor, ['school']);
    const wider = back((given) => ({
      ...given,
      documents: { d: { ...given.documents.d!, for: ['school', 'police'] } },
    }));
    assert.deepEqual(wider.documents.d!.for, ['home', 'school']);
    const taken = back((given) => ({
      ...given,
      entries: { ...given.entries, secret: entry('secret', { said: words('mine now') }) },
    }));
    assert.deepEqual(taken.entries.secret, x.entries.secret);
  });
  it('comes back narrower: it is', () =>
    assert.deepEqual(withEntry({ onlyFor: [] }).entries.both!.onlyFor, ['home']));
  it('comes back in another order, with one more and one less', () => {
    const whole = back((given) => ({
      ...given,
      entries: { both: given.entries.both!, new: entry('new') },
      documents: { d: { ...given.documents.d!, sections: { support: { entries: ['both', 'new'] } } } },
    }));
    assert.deepEqual(whole.documents.d!.sections.support!.entries, ['both', 'secret', 'home', 'new']);
    // It holds a name they could not see: taken off their page, and not out of the record.
    assert.ok(whole.entries.open);
  });
});

describe('what a document draws without anybody choosing it, shared', () => {
  const words = (x: Person): string =>
    toHTML(present(x, greenLane, { locale: makeLocale('en'), now: '2026-11-21' }), { lang: 'en' }).replace(
      /<[^>]*>/g,
      ' ',
    );
  it('shows what it repeats for and what belongs to that, chosen or not, and nothing else of the kind', () => {
    const chosen = {
      ...greenLane,
      sections: greenLane.sections.map((s) => ({
        ...s,
        ...(s.each && { sections: s.sections!.map((inner) => ({ ...inner, pick: 'chosen' as const })) }),
      })),
    };
    const { from: _, ...alone } = (rhodri.entries['form'] as Entry<'action'>).parts!;
    const stray = { ...rhodri.entries['form']!, id: 'stray', parts: alone } as Entry;
    for (const outline of [greenLane, chosen]) {
      const whole = {
        ...rhodri,
        entries: { ...rhodri.entries, stray },
        outlines: { 'green-lane@1': outline },
      };
      const copy = share(whole, 'work', at);
      assert.ok(copy.entries['show'] && copy.entries['bed']);
      assert.equal(copy.entries['stray'], undefined, 'it is on no page');
      assert.equal(words(copy), words(whole));
    }
  });

  it('is what the page shows, whichever section was taken off', () => {
    const ids = (sections: Outline['sections']): string[] =>
      sections.flatMap(({ id, sections: inner = [] }) => [id, ...ids(inner)]);
    for (const off of ids(greenLane.sections)) {
      const day = rhodri.documents['day']!;
      const sections = { ...day.sections, [off]: { entries: [], ...day.sections[off], off: true } };
      const whole = { ...rhodri, documents: { [day.id]: { ...day, sections } } };
      assert.equal(words(share(whole, 'work', at)), words(whole), off);
    }
  });
  it('has the answer that opens a section, and what was said with it only where that is shown', () => {
    const day = rhodri.documents['day']!;
    const said = { ...rhodri.entries['sharp']!.said, text: 'Not the saw.' };
    const entries: Person['entries'] = { ...rhodri.entries, sharp: { ...rhodri.entries['sharp']!, said } };
    const off = { ...day.sections, tools: { entries: [], off: true } };
    const copy = (sections: typeof day.sections, its: Person['entries'] = entries) =>
      share({ ...rhodri, entries: its, documents: { day: { ...day, sections } } }, 'work', at).entries[
        'sharp'
      ];
    assert.equal(copy(day.sections)?.said.text, 'Not the saw.');
    assert.equal(copy(off)?.said.text, '');
    const { knife: _, ...without } = entries;
    assert.equal(copy(off, without), undefined, 'it opens nothing');
  });

  it('is what the page shows where what repeats does so inside what repeats', () => {
    const sections = greenLane.sections.map((s) =>
      s.id === 'grow'
        ? { ...s, sections: [{ ...s.sections![0]!, takes: undefined, each: 'action' as const }] }
        : s,
    );
    const outline = { ...greenLane, sections };
    const stray = { ...rhodri.entries['form']!, id: 'stray', parts: { from: 'leeks' } } as Entry;
    const again = { ...rhodri.entries['show']!, id: 'beans' };
    const whole: Person = {
      ...rhodri,
      entries: { ...rhodri.entries, stray, beans: again },
      outlines: { 'green-lane@1': outline },
    };
    const page = toHTML(present(whole, outline, { locale: makeLocale('en'), now: '2026-11-21' }), {
      lang: 'en',
    });
    assert.equal(page.match(/Dig in the muck/g)?.length, 1, 'under the goal that it belongs to alone');
    const copy = share(whole, 'work', at);
    assert.deepEqual(
      ['bed', 'form', 'stray'].filter((id) => copy.entries[id]),
      ['bed', 'form'],
    );
  });
  it('is what a closed review kept, inside what repeats as well, and not what it is by now', () => {
    const day = rhodri.documents['day']!;
    const then = (e: Entry): Entry => ({ ...e, said: { ...e.said, text: `Then: ${e.id}.` } });
    const frozen = Object.fromEntries(Object.entries(rhodri.entries).map(([id, e]) => [id, then(e)]));
    const later: Entry = { ...rhodri.entries['bed']!, id: 'later' };
    const { form: _, ...left } = rhodri.entries;
    const whole: Person = {
      ...rhodri,
      entries: {
        ...left,
        bed: { ...left['bed']!, onlyFor: [] },
        sharp: { ...left['sharp']!, parts: { answer: 'no' } },
        later,
      },
      documents: { day: { ...day, frozen } },
    };
    const page = words(whole);
    assert.match(page, /Then: show\..*Who does what.*Then: form\./s, 'also what was deleted since');
    assert.match(page, /Then: knife\./, 'asked when it was closed');
    assert.match(page, /Then: hat\./);
    assert.doesNotMatch(page, /Dig in the muck|First in the leeks/, 'what it is now, or was added');
    assert.doesNotMatch(page, /Then: bed\./, 'withheld by now');
    assert.match(page, /Bee stings/);
    assert.doesNotMatch(page, /Then: bees/, 'nobody may go by the allergies of then');
    const copy = share(whole, 'work', at);
    assert.equal(words(copy), page);
    const { entries } = copy;
    for (const id of ['leeks', 'show', 'later', 'bed']) assert.equal(entries[id], undefined, id);
    assert.doesNotMatch(JSON.stringify(copy.documents), /Then: (bed|bees)\./);
  });
  /** Rhodri's day by a form that is changed, or that somebody made a mistake in, and what else is changed. */
  const day = rhodri.documents['day']!;
  const by = (form: (s: Outline['sections'][number]) => object, more: Partial<Person> = {}): Person => {
    const sections = greenLane.sections.map(form);
    return parse({ ...rhodri, outlines: { 'green-lane@1': { ...greenLane, sections } }, ...more }).person!;
  };
  const samePages = (whole: Person): Person => {
    const copy = share(whole, 'work', at);
    for (const id of Object.keys(copy.documents)) assert.equal(pageOf(copy, id), pageOf(whole, id), id);
    return copy;
  };

  it('is drawn by a form with a mistake in it as the page is: the rest of it, and what is wrong', () => {
    // one that the record cannot read whole, and one that it can
    for (const mistake of [{ pick: 'some' }, { heading: undefined }]) {
      const whole = by((s) => (s.id === 'signs' ? { ...s, ...mistake } : s));
      const copy = samePages(whole);
      assert.match(pageOf(copy, 'day'), /My lips swell.*Section “signs”:/s);
      assert.ok(copy.entries['bees'], 'what the rest of it shows');
      assert.equal(copy.entries['hat'], undefined, 'no page shows it');
    }
  });
  it('has the answer that opens a section in which nobody has been asked', () => {
    const whole = by((s) =>
      s.id === 'how' ? { ...s, takes: { kind: 'words', topics: ['x.b'] }, answer: 'needed' } : s,
    );
    const off = { ...day.sections, tools: { entries: [], off: true } };
    const copy = samePages({ ...whole, documents: { day: { ...day, sections: off } } });
    assert.match(pageOf(copy, 'day'), /How I use them/);
    assert.deepEqual(copy.entries['sharp']?.parts, { answer: 'yes' });
  });
  it('has the words that an entry on the page names, and no more of what said them', () => {
    const tasks = { takes: { kind: 'action', topics: ['action'] }, shows: 'table', fields: ['said', 'from'] };
    const whole = by(
      (s) => (s.id === 'grow' ? { id: 'grow', heading: s.heading, pick: 'all', ...tasks } : s),
      {
        entries: {
          ...rhodri.entries,
          show: { ...rhodri.entries['show']!, parts: { status: 'now' } },
        },
      },
    );
    const copy = samePages(whole);
    assert.match(pageOf(copy, 'day'), /First in the leeks at the August show/);
    assert.equal(copy.entries['show']?.parts, undefined);
    const secret = { ...whole.entries['show']!, onlyFor: [] };
    const withheld = samePages({ ...whole, entries: { ...whole.entries, show: secret } });
    assert.doesNotMatch(pageOf(withheld, 'day') + JSON.stringify(withheld), /First in the leeks/);
  });
  it('keeps of a group that was taken off what must never be missing, and the heading over it', () => {
    const extra = { id: 'extra', heading: { en: 'Extra' }, pick: 'all', shows: 'list' };
    const takes = (...topics: string[]) => ({ takes: { kind: 'words', topics } });
    const whole = by(
      (s) =>
        s.id === 'safe'
          ? { ...s, ...takes('importantTo'), sections: [...s.sections!, { ...extra, ...takes('likes') }] }
          : s,
      { documents: { day: { ...day, sections: { safe: { entries: ['ten'], off: true } } } } },
    );
    const copy = samePages(whole);
    assert.match(pageOf(copy, 'day'), /Read this before we start.*My lips swell/s);
    assert.doesNotMatch(pageOf(copy, 'day'), /Extra|Longer than Beryl/);
    for (const id of ['leeks', 'tea']) assert.equal(copy.entries[id], undefined, id);
  });
  it('opens on a closed page what the answer of then opened, whatever another page says now', () => {
    const then = { ...rhodri.entries['sharp']!, parts: { answer: 'no' } } as Entry<'yes-no'>;
    const closed: PersonDocument = { ...day, id: 'closed', frozen: { sharp: then } };
    const copy = samePages({ ...rhodri, documents: { day, closed } });
    assert.match(pageOf(copy, 'day'), /My own knife/);
    assert.doesNotMatch(pageOf(copy, 'closed'), /My own knife/);
    // one of then that they may not see does not count, and leaves no trace
    const hidden = { ...closed, frozen: { sharp: { ...then, onlyFor: ['home'] } } };
    assert.deepEqual(
      samePages({ ...rhodri, documents: { day, closed: hidden } }).documents['closed']!.frozen,
      {},
    );
  });
  it('never shows on a closed page what an entry is by now, where that of then is withheld', () => {
    const frozen = { leeks: { ...rhodri.entries['leeks']!, onlyFor: ['home'] } };
    const copy = samePages({ ...rhodri, documents: { day, closed: { ...day, id: 'closed', frozen } } });
    assert.match(pageOf(copy, 'day'), /Longer than Beryl/);
    assert.doesNotMatch(pageOf(copy, 'closed'), /Longer than Beryl/);
  });
  it('has under what a closed page kept what must not be missing of it, as it is now', () => {
    const { show, form } = rhodri.entries;
    const needed = (s: Outline['sections'][number]) => ({ ...s, answer: 'needed' as const });
    const whole = by((s) => (s.id === 'grow' ? { ...s, sections: s.sections!.map(needed) } : s), {
      // by now it is another thing, which no page shows
      entries: { form: form!, show: { ...show!, kind: 'words', topic: 'x.shows', parts: {} } },
      documents: { day: { ...day, sections: {}, frozen: { show: show! } } },
    });
    const copy = samePages(whole);
    assert.match(pageOf(copy, 'day'), /August show.*Send the entry form/s);
    assert.equal(copy.entries['show'], undefined);
  });
  it('has of what a section shows all of only as many as it has room for, and how many more there are', () => {
    const more = ['four', 'five', 'six'].map((id) => ({
      ...rhodri.entries['welsh']!,
      id,
      rank: `zz${id}`,
      said: { ...rhodri.entries['welsh']!.said, text: `Said by ${id}.` },
    }));
    const entries = { ...rhodri.entries, ...Object.fromEntries(more.map((entry) => [entry.id, entry])) };
    const alerts = ['dust', 'nuts'].map((id): Entry => ({
      ...rhodri.entries['bees']!,
      id,
      rank: id,
      parts: { level: 'other' },
    }));
    const whole = by(
      (s) =>
        s.id === 'talk' || s.id === 'for'
          ? { ...s, max: 2 }
          : { ...s, sections: s.sections?.map((inner) => ({ ...inner, max: 1 })) },
      { entries: { ...entries, ...Object.fromEntries(alerts.map((entry) => [entry.id, entry])) } },
    );
    const copy = samePages(whole);
    assert.match(pageOf(copy, 'day'), /My lips swell.*There are 2 more in my record.*There are 3 more in/s);
    assert.match(pageOf(copy, 'day'), /Dig in the muck.*There is 1 more in my record/s);
    for (const id of ['four', 'five', 'six', 'dust', 'nuts', 'form'])
      assert.ok(!JSON.stringify(copy).includes(`"${id}"`), id);
    assert.ok(copy.entries['tea'], 'placed there: somebody chose that they have it');
    assert.deepEqual(parse(copy).problems, []);
    assert.deepEqual(share(copy, 'work', at), copy);
    // what comes back is no more of the record than what was given
    assert.ok(same(mergeShared(whole, copy, copy).person, whole));
    // where another page has them, that one is counted by itself
    const six = { ...day, id: 'six', sections: { for: { entries: ['six'] } } };
    const both = samePages({ ...whole, documents: { day, six } });
    assert.match(pageOf(both, 'six'), /Said by six/);
    assert.ok(!both.entries['five']);
  });
  it('never shows what it has only the words of in the place of what its section has room for', () => {
    const alert = (id: string): Entry => ({
      ...rhodri.entries['bees']!,
      id,
      said: { ...rhodri.entries['bees']!.said, text: `About ${id}.` },
      rank: id,
      parts: { level: 'other', todo: `Do ${id}.` },
    });
    const task: Entry = { ...rhodri.entries['form']!, parts: { from: 'aaz' } };
    const tasks = { takes: { kind: 'action', topics: ['action'] }, shows: 'table', fields: ['said', 'from'] };
    const whole = by(
      (s) =>
        s.id === 'safe'
          ? { ...s, sections: s.sections!.map((inner) => ({ ...inner, max: 1 })) }
          : s.id === 'grow'
            ? { id: 'grow', heading: s.heading, pick: 'all', ...tasks }
            : s,
      {
        entries: { aay: alert('aay'), aaz: alert('aaz'), form: task },
        documents: { day: { ...day, sections: {} } },
      },
    );
    const copy = samePages(whole);
    assert.match(pageOf(copy, 'day'), /About aay.*Do aay.*There is 1 more in my record.*About aaz/s);
    assert.doesNotMatch(JSON.stringify(copy), /Do aaz/);
  });
  it('counts what it does not hold as it stood, on a closed page', () => {
    const whole = by((s) => (s.id === 'talk' ? { ...s, max: 1 } : s), {
      documents: { day: { ...day, frozen: { ...rhodri.entries } } },
    });
    const copy = samePages(whole);
    assert.match(pageOf(copy, 'day'), /There is 1 more in my record/);
    assert.doesNotMatch(JSON.stringify(copy), /I speak English/);
  });
  it('tells when a newer one was checked only where its readers may see that one', () => {
    const old: PersonDocument = { ...day, id: 'old', status: 'replaced' };
    const copy = samePages({ ...rhodri, documents: { day, old } });
    assert.match(pageOf(copy, 'old'), /There is a newer one from 11 October 2026/);
    const home = { ...day, for: ['home'] };
    assert.doesNotMatch(
      pageOf(samePages({ ...rhodri, documents: { day: home, old } }), 'old'),
      /newer one from/,
    );
  });
  it('has no “none” that no page says: placed it is no line, and nobody asks about it', () => {
    const said = { text: 'No bees.', lang: 'en', voice: 'own' } as const;
    const none = noneOf('x.b', said);
    const documents = { day: { ...day, sections: { for: { entries: ['none'] } } } };
    for (const onlyFor of [undefined, ['work']]) {
      const entries = { ...rhodri.entries, none: { ...none, ...(onlyFor && { onlyFor }) } };
      const copy = samePages({ ...rhodri, entries, documents });
      assert.doesNotMatch(pageOf(copy, 'day') + JSON.stringify(copy), /No bees/);
    }
  });
  it('has no “none” where one page says it, and on another something of it is withheld', () => {
    const said = { text: '', lang: 'en', voice: 'own' } as const;
    const none = noneOf('allergy', said);
    const alerts = (...topics: string[]) => ({ takes: { kind: 'alert', topics }, answer: 'needed' });
    const bees = { ...rhodri.entries['bees']!, topic: 'x.stings', onlyFor: [] };
    const whole = by(
      (s) =>
        s.id === 'talk'
          ? { ...s, shows: 'list', ...alerts('allergy', 'x.stings') }
          : s.id === 'safe'
            ? {
                ...s,
                sections: s.sections!.map((inner) =>
                  inner.takes ? { ...inner, ...alerts('allergy') } : inner,
                ),
              }
            : s,
      { entries: { ...rhodri.entries, bees, none } },
    );
    assert.equal(share(whole, 'work', at).entries['none'], undefined);
  });
  it('says who said that there is none where the page says so, and nowhere else', () => {
    const hospital = { 'hospital-passport@1': hospitalPassport };
    const page = (x: Person): string =>
      toHTML(present(x, hospitalPassport, { locale: makeLocale('en'), now: '2026-11-21' }), { lang: 'en' });
    const { penicillin, plasters: _, ...left } = denise.entries;
    const said = { text: '', lang: 'en-GB', voice: 'knows-me', by: ['brother'] } as const;
    const none = noneOf('allergy', said);
    const clear: Person = { ...denise, entries: { ...left, none } };
    const keptForThem = (x: Person): Person => ({
      ...x,
      entries: { ...x.entries, none: { ...none, onlyFor: ['hospital'] } },
    });
    const placedThere = (x: Person): Person => {
      const [document] = Object.values(x.documents).filter(({ outline }) => outline in hospital);
      const sections = { ...document!.sections, allergy: { entries: ['none'] } };
      return {
        ...x,
        documents: { ...x.documents, [document!.id]: { ...document!, for: ['hospital'], sections } },
      };
    };
    assert.match(page(clear), /No known allergies\./);
    const secret = { ...clear, entries: { ...clear.entries, penicillin: { ...penicillin!, onlyFor: [] } } };
    const unread = { ...clear, unread: { '/entries/p': { ...penicillin, said: 7 } } };
    const listed = { ...clear, entries: { ...clear.entries, penicillin: penicillin! } };
    for (const x of [secret, unread, listed]) assert.doesNotMatch(page(x), /No known allergies/);
    // kept for them alone, or placed on their page, it says no more than the page does
    const doors = [(x: Person) => x, keptForThem, placedThere];
    for (const x of [clear, secret, unread, listed])
      for (const door of doors) assert.equal(page(share(door(x), 'hospital', at, hospital)), page(door(x)));
  });
  it('says where something may stand that could not be read, and nothing of it', () => {
    const hospital = { 'hospital-passport@1': hospitalPassport };
    const page = (x: Person): string =>
      toHTML(present(x, hospitalPassport, { locale: makeLocale('en'), now: '2026-11-21' }), { lang: 'en' });
    const { penicillin, plasters: _, ...entries } = denise.entries;
    const unread = { '/entries/p': { ...penicillin, said: 'Do not say' } };
    const copy = share({ ...denise, entries, unread }, 'hospital', at, hospital);
    assert.match(page(copy), /We could not read something/);
    assert.equal(page(copy), page({ ...denise, entries, unread }));
    assert.doesNotMatch(JSON.stringify(copy), /Do not say/);
    assert.deepEqual(parse(copy).problems, []);
    assert.deepEqual(share(copy, 'hospital', at, hospital), copy);
  });
  it('says below what is listed that more could not be read, and nothing of it', () => {
    const hospital = { 'hospital-passport@1': hospitalPassport };
    const page = (x: Person): string =>
      toHTML(present(x, hospitalPassport, { locale: makeLocale('en'), now: '2026-11-21' }), { lang: 'en' });
    const said = (x: Person): number => page(x).split('We could not read something').length - 1;
    const { penicillin, ...entries } = denise.entries;
    const { brother, ...people } = denise.people;
    const one = { ...denise, entries, unread: { '/entries/p': { ...penicillin, said: 'Do not say' } } };
    const call = { ...denise, people, unread: { '/people/brother': { ...brother, name: ['Do not say'] } } };
    assert.equal(said(denise), 0);
    for (const x of [one, call]) {
      const copy = share(x, 'hospital', at, hospital);
      assert.equal(said(x), 1);
      assert.match(
        page(x),
        /We could not read something. It may belong here.*Ask me, or the people who know me/s,
      );
      assert.equal(page(copy), page(x));
      assert.doesNotMatch(JSON.stringify(copy), /Do not say/);
    }
  });
  it('goes with the numbers that may be printed, of people to call, and with no other', () => {
    const { entries } = share(denise, 'hospital', at, { 'hospital-passport@1': hospitalPassport });
    assert.ok(entries['carlton-phone'], 'a ward has to be able to ring him');
    assert.equal(entries['marcia-phone'], undefined, 'nobody asked her');
    const called = { ...denise.people['brother']!, wants: 'not' as const };
    const not = { ...denise, people: { ...denise.people, brother: called } };
    assert.equal(
      share(not, 'hospital', at, { 'hospital-passport@1': hospitalPassport }).entries['carlton-phone'],
      undefined,
    );
  });
  it('has the people that a section shows by themselves: to call, as many as it shows, and everyone in rings', () => {
    const outline = {
      format: 'say-so/outline@1',
      id: 'ours',
      version: 1,
      prints: [],
      sections: [
        { id: 'call', shows: 'people', pick: 'all', max: 2, answer: 'needed', heading: { en: 'Call' } },
        { id: 'rings', shows: 'rings', pick: 'all', heading: { en: 'Mine' } },
      ],
    } as const satisfies Outline;
    const call = (order: number) => ({ order, when: 'any' }) as const;
    const page: PersonDocument = {
      ...denise.documents['hospital']!,
      id: 'd',
      outline: 'ours@1',
      for: ['work'],
    };
    const pat: Person = {
      ...emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' }),
      people: {
        third: { id: 'third', name: 'Third', call: call(3) },
        not: { id: 'not', name: 'Sasha', call: call(0), wants: 'not', ring: 'closest' },
        second: { id: 'second', name: 'Second', call: call(2) },
        first: { id: 'first', name: 'First', call: call(1) },
        friend: { id: 'friend', name: 'Friend', ring: 'friends' },
        other: { id: 'other', name: 'Other' },
      },
      documents: { d: { ...page, helped: [], sections: {} } },
    };
    const drawn = (x: Person): string =>
      toHTML(present(x, outline, { locale: makeLocale('en'), now: '2026-11-21' }), { lang: 'en' });
    const copy = share(pat, 'work', at, { 'ours@1': outline });
    assert.deepEqual(Object.keys(copy.people), ['second', 'first', 'friend']);
    assert.match(drawn(copy), /First.*Second.*Friend/s);
    assert.equal(drawn(copy), drawn(pat));
    const off = {
      ...pat,
      documents: { d: { ...pat.documents['d']!, sections: { rings: { entries: [], off: true } } } },
    };
    assert.deepEqual(Object.keys(share(off, 'work', at, { 'ours@1': outline }).people), ['second', 'first']);
  });
  it('has the name and the date of birth that head every side, unless they are withheld or nothing has a head', () => {
    const fact = (id: string, topic: string, more: Partial<Entry> = {}): Entry => ({
      id,
      kind: 'fact',
      topic,
      rank: 'V',
      said: { text: id, lang: 'en', voice: 'own' },
      ...more,
    });
    const document: PersonDocument = {
      ...denise.documents['hospital']!,
      id: 'd',
      for: ['work'],
      helped: [],
      sections: {},
    };
    const shared = (outline: string, more: Partial<Entry> = {}) =>
      Object.keys(
        share(
          {
            ...emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' }),
            entries: {
              name: fact('name', 'person/name'),
              born: fact('born', 'person/born', more),
              number: fact('number', 'person/nhsNumber'),
            },
            documents: { d: { ...document, outline } },
          },
          'work',
          at,
          ours,
        ).entries,
      );
    assert.deepEqual(shared('communication-passport@1'), ['name', 'born']);
    assert.deepEqual(shared('communication-passport@1', { onlyFor: ['home'] }), ['name']);
    assert.deepEqual(shared('one-page-profile@1'), []);
  });
  it('is the page drawn for its audience: every example, every document, every audience', () => {
    let pages = 0;
    for (const whole of new Set(examples.map((one) => 'person' in one && one.person))) {
      const { person: x, newer } = whole ? parse(whole) : {};
      if (newer) continue; // its rules are not known: it is not shared
      for (const document of Object.values(x?.documents ?? {}))
        for (const audience of document.for) {
          const outline = { ...ours, ...x!.outlines }[document.outline];
          if (!outline) continue;
          const page = (of: Person): string =>
            toHTML(
              present(of, outline, {
                locale: makeLocale('en'),
                now: '2026-11-21',
                documentId: document.id,
              }),
              {
                lang: 'en',
              },
            );
          const theirs = {
            ...x!,
            documents: { ...x!.documents, [document.id]: { ...document, for: [audience] } },
          };
          assert.equal(
            page(share(x!, audience, at, ours)),
            page(theirs),
            `${x!.id} ${document.id} ${audience}`,
          );
          pages++;
        }
    }
    assert.ok(pages > 20, `${pages}`);
  });
});
