/** Who is named beside words, where more than one person had a part in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onePageProfile } from '../../../src/documents/one-page-profile.js';
import { kasia } from '../../../src/examples/people/kasia.js';
import { makeLocale } from '../../../src/locales/make-locale.js';
import { emptyPerson } from '../../../src/person/empty.js';
import type { Connection, Person, Said } from '../../../src/person/record.js';
import { present } from '../../../src/present/present.js';
import { firstNear, people, writerOf } from '../../../src/present/whose.js';

const called = (name: string, wants?: Connection['wants']): Connection => ({
  id: name.toLowerCase(),
  name,
  ring: 'know',
  ...(wants && { wants }),
});
const withPeople = (...all: readonly Connection[]) => ({
  ...emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' }),
  people: Object.fromEntries(all.map((one) => [one.id, one])),
});
const said: Said = { text: 'Two notes.', lang: 'en', voice: 'knows-me', by: ['jo'], writtenBy: 'sam' };

describe('who is named beside words', () => {
  it('is the first the page may name: never nobody, where somebody else may be', () => {
    const both = withPeople(called('Jo'), called('Sam'));
    assert.deepEqual(firstNear(both, writerOf(said, both), said.by), ['sam']);
    assert.deepEqual(firstNear(both, said.by, writerOf(said, both)), ['jo']);
    const jo = withPeople(called('Jo'), called('Sam', 'not'));
    assert.equal(people(firstNear(jo, writerOf(said, jo), said.by), jo, makeLocale('en')), 'Jo');
    const none = withPeople(called('Jo', 'not'), called('Sam', 'not'));
    assert.deepEqual(firstNear(none, writerOf(said, none), said.by), []);
  });
});

describe('the foot of a page of which nobody said who helped', () => {
  const footOf = (person: Person): string =>
    present(person, onePageProfile, { locale: makeLocale('en'), now: '2026-11-22' })
      .flatMap((b) => (b.type === 'footer' ? b.blocks : []))
      .flatMap((b) => (b.type === 'paragraph' ? b.runs : []))
      .map(({ text }) => text)
      .join(' ');
  const missing = /This page does not say who helped to make it\./;
  const beside =
    /^Beside some of my words, it says who helped me\. Nobody has said who helped with the whole/;

  it('says that it is written beside words, where it is', () => {
    assert.match(footOf(kasia), beside);
    assert.doesNotMatch(footOf(kasia), missing);
  });
  it('does not say so where nobody may be named there, or the words are not on this page', () => {
    const { helper } = kasia.people;
    assert.ok(helper);
    assert.match(
      footOf({ ...kasia, people: { ...kasia.people, helper: { ...helper, wants: 'not' } } }),
      missing,
    );
    const entries = Object.entries(kasia.entries);
    const own = entries.map(([id, e]) => [id, { ...e, said: { ...e.said, voice: 'own' as const } }]);
    assert.match(footOf({ ...kasia, entries: Object.fromEntries(own) as Person['entries'] }), missing);
    const withheld = entries.map(([id, e]) => [id, { ...e, onlyFor: [] }]);
    assert.match(footOf({ ...kasia, entries: Object.fromEntries(withheld) as Person['entries'] }), missing);
    const { home } = kasia.documents;
    assert.ok(home);
    const off = Object.fromEntries(Object.entries(home.sections).map(([id, s]) => [id, { ...s, off: true }]));
    const documents = { home: { ...home, sections: off } };
    assert.match(footOf({ ...kasia, documents }), missing);
  });
  it('does not say so once somebody said who helped', () => {
    const { home } = kasia.documents;
    assert.ok(home);
    assert.match(
      footOf({ ...kasia, documents: { home: { ...home, helped: ['helper'] } } }),
      /^My interpreter/,
    );
  });
});
