import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hospitalPassport } from '../../../src/documents/hospital-passport.js';
import { compare } from '../../../src/person/compare.js';
import { edit } from '../../../src/person/edit.js';
import { emptyPerson } from '../../../src/person/empty.js';
import { merge } from '../../../src/person/merge.js';
import { migrate } from '../../../src/person/migrate.js';
import { parse } from '../../../src/person/parse.js';
import { rankBetween } from '../../../src/person/rank.js';
import type { Doing, Entry, Id, Person, PersonDocument, Said, View } from '../../../src/person/record.js';
import { takes } from '../../../src/person/takes.js';
import { undo } from '../../../src/person/undo.js';

let n = 0;
const doing: Doing = { by: 'nan', at: '2026-11-21T12:00:00Z', newId: () => `change-${n++}` };
const said = (text: string, more: Partial<Said> = {}): Said => ({
  text,
  lang: 'en-GB',
  voice: 'own',
  ...more,
});
const entry = (id: Id, text: string, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'words',
  topic: 'importantTo',
  rank: 'V',
  said: said(text),
  ...more,
});
const profile = (entries: readonly Id[], more: Partial<PersonDocument> = {}): PersonDocument => ({
  id: 'd',
  outline: 'one-page-profile@1',
  for: ['home'],
  helped: [],
  status: 'current',
  sections: { important: { entries } },
  ...more,
});
const ama = (more: Partial<Person> = {}): Person => ({
  ...emptyPerson({ id: 'ama', lang: 'en-GB', called: 'Ama' }),
  entries: { mug: entry('mug', 'My blue mug, milk in first.'), door: entry('door', 'I stand by the door.') },
  people: { nan: { id: 'nan', name: 'my nan' }, jo: { id: 'jo', name: 'Jo' } },
  documents: { d: profile(['mug', 'door']) },
  ...more,
});
const put = (x: Person, ...rows: readonly Entry[]): Person =>
  edit(
    x,
    rows.map((after) => ({ table: 'entries', id: after.id, after })),
    doing,
  ).person;
const placed = (x: Person) => x.documents.d!.sections.important!.entries;

describe('edit', () => {
  it('says what was there before, and keeps what did not change the same object', () => {
    const x = ama();
    const after = entry('mug', 'My red mug.');
    const { person, change } = edit(x, [{ table: 'entries', id: 'mug', after }], doing);
    assert.deepEqual(change.rows, [{ table: 'entries', id: 'mug', before: x.entries.mug, after }]);
    assert.deepEqual([change.by, change.at, change.why], ['nan', doing.at, 'edit']);
    assert.equal(person.entries.door, x.entries.door);
    assert.equal(person.documents, x.documents);
    assert.equal(x.entries.mug!.said.text, 'My blue mug, milk in first.');
  });
  it('drops links to a row that goes, in the same change; undo brings both back', () => {
    const x = ama({
      entries: {
        mug: entry('mug', 'My mug.', {
          said: said('Her mug.', { voice: 'knows-me', by: ['nan', 'jo'], writtenBy: 'nan' }),
        }),
        step: entry('step', 'First', { kind: 'stage', parts: { of: 'mug' } }),
      },
      documents: { d: profile(['mug', 'step'], { oneThing: 'mug', helped: ['nan'], owner: 'nan' }) },
    });
    const { person: without, change } = edit(
      x,
      [
        { table: 'people', id: 'nan' },
        { table: 'entries', id: 'mug' },
      ],
      doing,
    );
    assert.deepEqual(without.entries.step!.parts, {});
    assert.deepEqual(
      [
        placed(without),
        without.documents.d!.oneThing,
        without.documents.d!.helped,
        without.documents.d!.owner,
      ],
      [['step'], undefined, [], undefined],
    );
    assert.deepEqual(change.rows.map(({ id }) => id).sort(), ['d', 'mug', 'nan', 'step']);
    assert.deepEqual(undo(without, change, doing).person, x);
  });
  it('leaves a closed review the words it keeps', () => {
    const kept = entry('mug', 'As it was said then.');
    const x = ama({ documents: { d: profile(['mug'], { frozen: { mug: kept } }) } });
    const { person } = edit(x, [{ table: 'entries', id: 'mug' }], doing);
    assert.deepEqual(placed(person), ['mug']);
    assert.deepEqual(person.documents.d!.frozen, { mug: kept });
  });
  it('takes "none known" out when its list gets an entry; undo brings it back', () => {
    const none = entry('none', 'No allergies that we know of.', {
      kind: 'none',
      topic: 'allergy',
      parts: { known: 'none' },
    });
    const elsewhere = entry('elsewhere', 'None.', { kind: 'none', topic: 'seizure' });
    const x = put(ama(), none, elsewhere);
    const { person, change } = edit(
      x,
      [
        {
          table: 'entries',
          id: 'nuts',
          after: entry('nuts', 'Nuts.', { kind: 'alert', topic: 'allergy/food' }),
        },
      ],
      doing,
    );
    assert.deepEqual(Object.keys(person.entries), ['mug', 'door', 'elsewhere', 'nuts']);
    assert.deepEqual(undo(person, change, doing).person, x);
  });
  describe('on a page that the person went through', () => {
    const seen = { ...said(''), right: 'yes' } as const;
    const alert = entry('nuts', 'Nuts', { kind: 'alert', topic: 'allergy' });
    const passport = profile([], { outline: 'hospital-passport@1', sections: {}, seen });
    const whole = ama({ entries: { tea: entry('tea', 'Tea.') }, documents: { d: passport } });
    const since = (person: Person, after: Entry, more: Partial<Doing> = {}) =>
      edit(person, [{ table: 'entries', id: after.id, after }], { ...doing, ...more }).person.documents['d']!
        .seen!.since?.on;
    const known = { outlines: [hospitalPassport] };
    it('says since when there is something new that nobody had to place there', () => {
      assert.equal(since(whole, alert, known), '2026-11-21');
      assert.equal(since(whole, entry('tea', 'Coffee.'), known), undefined, 'what does not stand on it');
      assert.equal(since(whole, alert, { ...known, mine: true }), undefined);
      const none = entry('none', '', { kind: 'none', topic: 'allergy', parts: { known: 'none' } });
      assert.equal(since(whole, none, known), '2026-11-21', 'that there is none');
    });
    it('says the day it was where it was done', () =>
      assert.equal(since(whole, alert, { ...known, today: '2026-11-22' }), '2026-11-22'));
    it('says nothing where it is closed, and keeps what stood there', () => {
      const tea = whole.entries['tea']!;
      const closed = profile(['tea'], { status: 'replaced', frozen: { tea }, seen });
      assert.equal(since({ ...whole, documents: { d: closed } }, entry('tea', 'Coffee.')), undefined);
      const { frozen: _, ...open } = closed;
      assert.equal(since({ ...whole, documents: { d: open } }, entry('tea', 'Coffee.')), '2026-11-21');
    });
  });
  it('changes what the person is called, and the language, as a row of its own', () => {
    const x = ama();
    const { person, change } = edit(
      x,
      [{ table: 'self', id: 'ama', after: { called: 'Amara', lang: 'cy' } }],
      doing,
    );
    assert.deepEqual([person.called, person.lang], ['Amara', 'cy']);
    assert.deepEqual(undo(person, change, doing).person, x);
  });
  it('refuses a row that could not be read again', () => {
    for (const after of [{}, { ...entry('mug', ''), kind: 'poem' }, entry('other', '')])
      assert.throws(() => edit(ama(), [{ table: 'entries', id: 'mug', after }], doing), TypeError);
    assert.throws(() => edit(ama(), [{ table: 'self', id: 'ama' }], doing), TypeError);
  });
  it('makes one change out of many keystrokes, with compare', () => {
    const before = ama();
    let now = before;
    for (const text of ['M', 'My', 'My tea']) now = put(now, entry('mug', text));
    const { change } = edit(before, compare(before, now), doing);
    assert.deepEqual(change.rows, [
      { table: 'entries', id: 'mug', before: before.entries.mug, after: entry('mug', 'My tea') },
    ]);
    assert.deepEqual(compare(now, { ...now }), []);
  });
});

describe('undo', () => {
  const x = ama();
  const first = edit(x, [{ table: 'entries', id: 'mug', after: entry('mug', 'My red mug.') }], doing);
  it('leaves what came later, with the earlier words alongside', () => {
    const later = put(first.person, entry('mug', 'My green mug.'));
    const { person, change } = undo(later, first.change, doing);
    assert.equal(person.entries.mug!.said.text, 'My green mug.');
    assert.deepEqual(person.entries.mug!.alongside, [x.entries.mug]);
    assert.equal(change.why, 'undo');
  });
  it('takes back only what it changed', () => {
    const later = put(first.person, { ...first.person.entries.mug!, rank: 'X' });
    assert.deepEqual(undo(later, first.change, doing).person.entries.mug, { ...x.entries.mug!, rank: 'X' });
  });
  it('takes one entry off a page that others were put on since', () => {
    const tea = entry('tea', 'Tea.');
    const added = edit(
      x,
      [
        { table: 'entries', id: 'tea', after: tea },
        { table: 'documents', id: 'd', after: profile(['mug', 'tea', 'door']) },
      ],
      doing,
    );
    const more = edit(
      put(added.person, entry('cat', 'My cat.')),
      [{ table: 'documents', id: 'd', after: profile(['cat', 'mug', 'tea', 'door']) }],
      doing,
    ).person;
    const { person } = undo(more, added.change, doing);
    assert.deepEqual(placed(person), ['cat', 'mug', 'door']);
    assert.equal(person.entries.tea, undefined);
  });
  it('does not bring back what was taken out since', () => {
    const gone = edit(first.person, [{ table: 'entries', id: 'mug' }], doing).person;
    assert.deepEqual(undo(gone, first.change, doing).person, gone);
  });
  it('brings no link back to what was taken out since', () => {
    const linked = put(
      x,
      entry('mug', 'Her mug.', { said: said('Her mug.', { voice: 'knows-me', by: ['jo'] }) }),
    );
    const { person: own, change } = edit(
      linked,
      [{ table: 'entries', id: 'mug', after: entry('mug', 'My mug.') }],
      doing,
    );
    const without = edit(own, [{ table: 'people', id: 'jo' }], doing).person;
    const { said: back } = undo(without, change, doing).person.entries.mug!;
    assert.deepEqual([back.text, back.by], ['Her mug.', []]);
  });
  it('leaves a row that something else has linked to since', () => {
    const added = edit(x, [{ table: 'people', id: 'sam', after: { id: 'sam', name: 'Sam' } }], doing);
    const later = put(
      added.person,
      entry('mug', 'Her mug.', { said: said('Her mug.', { voice: 'knows-me', by: ['sam'] }) }),
    );
    assert.ok(undo(later, added.change, doing).person.people.sam);
  });
});

describe('merge', () => {
  const base = ama();
  it('keeps both where different fields changed', () => {
    const views: readonly View[] = [{ ...said('I do not agree.'), agrees: 'no' }];
    const { person, toChoose } = merge(
      base,
      put(base, { ...base.entries.mug!, views }),
      put(base, { ...base.entries.mug!, said: said('My red mug.') }),
    );
    assert.deepEqual(person.entries.mug, { ...base.entries.mug!, said: said('My red mug.'), views });
    assert.deepEqual(toChoose, []);
  });
  it('keeps one and the other whole row alongside where the same field changed; the own words stay', () => {
    const own = put(base, entry('mug', 'Z: my red mug.'));
    const other = put(
      base,
      entry('mug', '', { said: said('A: a red mug.', { voice: 'knows-me', by: ['jo'] }) }),
    );
    const { person, toChoose } = merge(base, other, own);
    assert.equal(person.entries.mug!.said.text, 'Z: my red mug.');
    assert.deepEqual(person.entries.mug!.alongside, [other.entries.mug]);
    assert.deepEqual(toChoose, ['mug']);
  });
  it('forgets the other version once a person has chosen', () => {
    const { person: both } = merge(base, put(base, entry('mug', 'A')), put(base, entry('mug', 'B')));
    const { alongside, ...chosen } = both.entries.mug!;
    assert.equal(alongside!.length, 1);
    const { person, toChoose } = merge(both, put(both, chosen), put(both, entry('tea', 'Tea.')));
    assert.equal(person.entries.mug!.alongside, undefined);
    assert.deepEqual(toChoose, []);
  });
  it('what was taken out here and changed there stays, on its page', () => {
    const without = edit(base, [{ table: 'entries', id: 'mug' }], doing).person;
    const changed = put(base, entry('mug', 'My red mug.'));
    for (const { person } of [merge(base, without, changed), merge(base, changed, without)]) {
      assert.equal(person.entries.mug!.said.text, 'My red mug.');
      assert.deepEqual(placed(person), ['mug', 'door']);
    }
  });
  it('what was taken out here and linked to there stays', () => {
    const without = edit(base, [{ table: 'people', id: 'jo' }], doing).person;
    const linked = put(base, entry('tea', 'Tea.', { said: said('Tea.', { voice: 'knows-me', by: ['jo'] }) }));
    assert.ok(merge(base, without, linked).person.people.jo);
    assert.equal(merge(base, without, put(base, entry('tea', 'Tea.'))).person.people.jo, undefined);
  });
  it('puts lists of sections together in order', () => {
    const pages = (entries: readonly Id[]): Person => ({
      ...base,
      entries: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, entry(id, id)])),
      documents: { d: profile(entries) },
    });
    const both = (b: readonly Id[], m: readonly Id[], t: readonly Id[]) =>
      placed(merge(pages(b), pages(m), pages(t)).person);
    assert.deepEqual(both(['a', 'b', 'c'], ['a', 'd', 'b', 'c'], ['a', 'b', 'c', 'e']), [
      'a',
      'd',
      'b',
      'c',
      'e',
    ]);
    assert.deepEqual(both(['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'b', 'd', 'c']), ['c', 'a', 'b', 'd']);
    assert.deepEqual(both(['a', 'b', 'c'], ['a', 'c'], ['a', 'b', 'c', 'd']), ['a', 'c', 'd']);
    assert.deepEqual(both([], ['a', 'b'], ['b', 'c']), ['a', 'b', 'c']);
  });
  it('two orders of one list are no words to choose from', () => {
    const { person, toChoose } = merge(
      base,
      put(base, { ...base.entries.mug!, rank: 'A' }),
      put(base, { ...base.entries.mug!, rank: 'B' }),
    );
    assert.equal(person.entries.mug!.alongside, undefined);
    assert.deepEqual(toChoose, []);
  });
  it('withholds from whom either side withholds', () => {
    const only = (...onlyFor: string[]) => put(base, { ...base.entries.mug!, onlyFor });
    assert.deepEqual(merge(base, only('home', 'school'), only('school')).person.entries.mug!.onlyFor, [
      'school',
    ]);
    assert.deepEqual(merge(base, only('home'), only()).person.entries.mug!.onlyFor, []);
  });
  it('keeps the views and names that two people gave', () => {
    const view = (text: string): View => ({ ...said(text), agrees: 'no' });
    const { person } = merge(
      base,
      put({ ...base, called: 'Amara' }, { ...base.entries.mug!, views: [view('No.')] }),
      put({ ...base, called: 'Ama K' }, { ...base.entries.mug!, views: [view('Not so.')] }),
    );
    assert.deepEqual(
      new Set(person.entries.mug!.views!.map(({ text }) => text)),
      new Set(['No.', 'Not so.']),
    );
    assert.deepEqual(new Set([person.called, person.alongside![0]!.called]), new Set(['Amara', 'Ama K']));
    assert.deepEqual(parse(person).problems, []);
  });
  it('the parts stay with their kind', () => {
    const alert = entry('mug', 'Hot.', { kind: 'alert', parts: { about: 'danger' } });
    const goal = entry('mug', 'A mug.', { kind: 'goal', parts: { status: 'hope' } });
    const { person } = merge(base, put(base, alert), put(base, goal));
    assert.ok(
      ['alert about', 'goal status'].includes(
        [person.entries.mug!.kind, ...Object.keys(person.entries.mug!.parts!)].join(' '),
      ),
    );
    const { person: one } = merge(base, put(base, alert), put(base, { ...base.entries.mug!, rank: 'X' }));
    assert.deepEqual(one.entries.mug, { ...alert, rank: 'X' });
    assert.deepEqual(parse(person).problems, []);
    assert.equal(person.entries.mug!.alongside!.length, 1);
  });
  it('keeps what neither side could read', () => {
    const unread = (its: Record<string, unknown>): Person => ({ ...base, unread: its });
    const both = merge(
      base,
      unread({ '/entries/a': 1, '/entries/b': 2 }),
      unread({ '/entries/a': 3, '/entries/c': 4 }),
    ).person;
    assert.deepEqual(new Set(Object.values(both.unread!)), new Set([1, 2, 3, 4]));
  });
  it('refuses the records of two people', () =>
    assert.throws(() => merge(base, base, { ...base, id: 'ben' }), TypeError));
});

describe('the rest', () => {
  it('rankBetween keeps ranks short where a list grows at its ends', () => {
    let [first, last] = [rankBetween(), rankBetween()];
    for (let i = 0; i < 100; i++) [first, last] = [rankBetween(undefined, first), rankBetween(last)];
    assert.ok(first.length < 6 && last.length < 6, `${first} ${last}`);
  });
  it('migrate goes step by step to the format there is, and leaves everything else alone', () => {
    const steps = { 0: (x: object) => ({ ...x, format: 'say-so/person@1', called: 'Ama' }) };
    assert.deepEqual(migrate({ format: 'say-so/person@0', id: 'a' }, steps), {
      format: 'say-so/person@1',
      id: 'a',
      called: 'Ama',
    });
    for (const x of [null, 'text', { format: 'say-so/person@1' }, { format: 'say-so/person@7' }, []])
      assert.equal(migrate(x, steps), x);
    assert.deepEqual(migrate({ format: 'say-so/person@0' }, { 0: (x) => x }), { format: 'say-so/person@0' });
    assert.equal(migrate('text'), 'text');
  });
  it('takes: kind, topic and all below it, and the codes asked for', () => {
    const wants = { kind: 'alert', topics: ['allergy'], with: { about: 'allergy' } } as const;
    const alert = (topic: string, parts = {}) => entry('x', '', { kind: 'alert', topic, parts });
    assert.equal(takes(wants, alert('allergy', { about: 'allergy' })), true);
    assert.equal(takes(wants, alert('allergy/food', { about: 'allergy' })), true);
    assert.equal(takes(wants, alert('allergyish', { about: 'allergy' })), false);
    assert.equal(takes(wants, alert('allergy', { about: 'danger' })), false);
    assert.equal(takes(wants, entry('x', '', { topic: 'allergy' })), false);
  });
});
