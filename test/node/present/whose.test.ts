/** Who is named beside words, where more than one person had a part in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyPerson } from '../../../src/person/empty.js';
import type { Connection, Said } from '../../../src/person/record.js';
import { firstNear, people, writerOf } from '../../../src/present/whose.js';
import { makeLocale } from '../../../src/locales/make-locale.js';

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
    assert.deepEqual(firstNear(none, writerOf(said, none), said.by, undefined), []);
  });
});
