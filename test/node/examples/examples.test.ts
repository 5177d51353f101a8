import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import '../../../src/define/locales/cy.js';
import '../../../src/define/locales/ur.js';
import { outlines } from '../../../src/documents/index.js';
import type { Section } from '../../../src/documents/outline.js';
import { own, person } from '../../../src/examples/build.js';
import { examples, manyEntries, outlineIdOf, type Example } from '../../../src/examples/index.js';
import { locales } from '../../../src/locales/info.js';
import { parse } from '../../../src/person/parse.js';
import { voices, type Entry, type Person, type PersonDocument } from '../../../src/person/record.js';
import { isNoneOf } from '../../../src/person/nones.js';
import { takes } from '../../../src/person/takes.js';
import { printRecord } from '../../../src/bin/print-record.js';
import { printSummary } from '../../../src/present/statements/print-summary.js';

/** Records that are not as they should be, on purpose. */
const wrong = ['hostile', 'hostile-keys', 'newer', 'not-json', 'not-given', 'one-bad-row'];
/** The numbers of many people are no record: below, and test/node/statements/read-summary.test.ts. */
const records = examples.filter(({ summary }) => summary === undefined);
const right = records.filter(({ name }) => !wrong.includes(name));
/** Drawn as documents; statements have pages of their own. */
const ofStatements = ({ element }: { readonly element: string }) => element.startsWith('i-statement');
const people = [...new Set(right.map(({ person }) => person as Person))];
/** Answers, and what follows from them, stand in no document: each says itself who may see it. */
const placeable = ({ kind, topic }: Entry) =>
  kind !== 'answer' && kind !== 'action' && !topic.startsWith('statement');
const root = path.resolve(import.meta.dirname, '../../..');

/** Ours, and those that travel in a record. */
const outlineOf = ({ outline }: PersonDocument, own: Person['outlines'] = {}) =>
  [...Object.values(outlines), ...Object.values(own)].find(({ id }) => outline.startsWith(`${id}@`));
const allSections = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((s) => [s, ...allSections(s.sections ?? [])]);
/** A section that shows all of a kind or repeats for each, or the question to which it is an answer. */
const isShownByAll = (entry: Entry, { documents, outlines: own }: Person): boolean =>
  Object.values(documents)
    .flatMap((d) => allSections(outlineOf(d, own)?.sections ?? []))
    .some(
      (s) =>
        s.each === entry.kind ||
        (!!s.takes && ((s.pick === 'all' && takes(s.takes, entry)) || (!!s.answer && isNoneOf(s, entry)))),
    );

/** Every text in a value, with where it stands. */
function* texts(value: unknown, at = ''): Generator<readonly [at: string, text: string]> {
  if (typeof value === 'string') yield [at, value];
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${at}/${key}`);
}

describe('examples', () => {
  it('have an address each, and one sentence that says who it is', () => {
    const addresses = examples.map(({ element, name }) => `${element}/${name}`);
    assert.deepEqual(addresses, [...new Set(addresses)]);
    for (const address of addresses) assert.match(address, /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/);
    for (const { about } of examples) assert.match(about, /^\p{Lu}[^"']+\.$/u);
  });

  it('are there for every element, each with an ordinary one, none given, and a hostile one', () => {
    for (const element of new Set(examples.map((example) => example.element)))
      for (const name of ['ordinary', 'not-given', 'hostile'])
        assert.ok(
          examples.some((example) => example.element === element && example.name === name),
          `${element}/${name}`,
        );
  });

  it('are read without a problem, unless they are wrong on purpose', () => {
    for (const { element, name, person } of records) {
      const { problems } = parse(person);
      if (wrong.includes(name)) assert.notDeepEqual(problems, [], `${element}/${name}`);
      else assert.deepEqual(problems, [], `${element}/${name}`);
    }
  });

  it('come back the same from JSON', () => {
    for (const { name, person } of records)
      if (name !== 'hostile' && name !== 'hostile-keys')
        assert.deepEqual(JSON.parse(JSON.stringify(person)), person, name);
  });

  it('link only to rows that are there, and leave no entry unplaced', () => {
    for (const person of people) {
      const { id, entries, people: known, media, documents } = person;
      const placed = Object.values(documents).flatMap(({ sections }) =>
        Object.values(sections).flatMap((s) => s.entries),
      );
      for (const entry of placed) assert.ok(entries[entry], `${id}: ${entry}`);
      const numbers = Object.values(known).flatMap(({ contact = [] }) => contact);
      for (const entry of Object.values(entries))
        assert.ok(
          !placeable(entry) ||
            placed.includes(entry.id) ||
            numbers.includes(entry.id) ||
            isShownByAll(entry, person),
          `${id}: ${entry.id} is on no page`,
        );
      for (const { said, views = [], versions = [] } of Object.values(entries))
        for (const one of [said, ...views, ...versions]) {
          for (const who of [
            ...(one.by ?? []),
            ...(one.helpedBy ?? []),
            ...(one.writtenBy ? [one.writtenBy] : []),
          ])
            assert.ok(known[who], `${id}: ${who}`);
          for (const picture of one.media ?? []) assert.ok(media[picture], `${id}: ${picture}`);
        }
      for (const { helped, checkedBy, owner, photo } of Object.values(documents)) {
        for (const who of [...helped, ...[checkedBy, owner].filter((x) => x !== undefined)])
          assert.ok(known[who], `${id}: ${who}`);
        if (photo) assert.ok(media[photo], `${id}: ${photo}`);
      }
    }
  });

  it('keep the order they were written in', () => {
    for (const { entries } of people) {
      const ranks = Object.values(entries).map(({ rank }) => rank);
      assert.deepEqual(ranks, [...ranks].sort());
    }
  });

  it('name who said, helped or wrote wherever it was not the person alone', () => {
    for (const { id, entries } of people)
      for (const { id: entry, said } of Object.values(entries)) {
        const named = {
          own: true,
          'own-with-help': said.helpedBy?.length,
          shown: said.writtenBy,
          'knows-me': said.by?.length,
          professional: said.by?.length,
          'not-known': !said.by,
        };
        assert.ok(named[said.voice], `${id}: ${entry}`);
      }
  });

  it('hold every voice, every view and several languages between them', () => {
    const entries = people.flatMap((one) => Object.values(one.entries));
    assert.deepEqual(new Set(entries.map(({ said }) => said.voice)), new Set(voices));
    assert.deepEqual(
      new Set(entries.flatMap(({ views = [] }) => views.map(({ agrees }) => agrees))),
      new Set(['yes', 'partly', 'no', 'not-asked']),
    );
    assert.deepEqual(new Set(entries.map(({ said }) => said.lang)), new Set(['en-GB', 'cy', 'ur']));
  });

  it('are typed as people print: curly apostrophes and quotation marks, no space at an end', () => {
    for (const one of people)
      for (const [at, text] of texts(one))
        assert.match(text, /^(?!\s)[^"']*(?<!\s)$/u, `${one.id}${at}: ${text}`);
  });

  it('show only pictures that are there', () => {
    for (const { media } of people)
      for (const { file, alt } of Object.values(media)) {
        assert.ok(fs.existsSync(path.join(root, 'docs/portal', file)), file);
        assert.ok(alt?.text, file);
      }
  });

  it('fill one side, and more than one', () => {
    const count = (name: string) => {
      const example = examples.find((one) => one.element === 'one-page-profile' && one.name === name)!;
      return Object.keys((example.person as Person).entries).length;
    };
    assert.ok(count('long') >= 24 && count('long') <= 26);
    assert.ok(count('too-long') > 26);
  });

  it('of which one is as long as it is asked to be', () => {
    for (const n of [0, 1, 3, 1000]) {
      const { person: many, problems } = parse(manyEntries(n));
      assert.deepEqual(problems, []);
      assert.equal(Object.keys(many!.entries).length, n);
      assert.equal(Object.values(many!.documents['all']!.sections).flatMap((s) => s.entries).length, n);
    }
  });

  it('are not written down with one id twice', () => {
    const twice = { id: 'x', called: 'X', lang: 'en', appreciate: { a: own('1') }, support: { a: own('2') } };
    assert.throws(() => person(twice), /two entries with the id a/);
  });
});

describe('examples as they are read', () => {
  const html = ({ element, person, documentId }: Example, lang: string): string => {
    const outline = element === 'who-helped' ? 'one-page-profile' : outlineIdOf(element);
    return printRecord(person, { outline, documentId, lang, now: '2026-11-21' }).html;
  };
  const read = (markup: string): string => markup.replace(/<[^>]*>/g, ' ');

  it('say every sentence whole, in every language', () => {
    for (const example of right.filter((one) => !ofStatements(one)))
      for (const lang of Object.keys(locales)) {
        const { name } = example;
        const words = read(html(example, lang));
        assert.doesNotMatch(words, /[{}]/, `${name} in ${lang}`);
        // A key that no locale has would be shown as it is.
        assert.doesNotMatch(
          words,
          /\b(?:voice|profile|helped|fresh|disagree|problem|date|list|part|field|code|state|topic|side|hospital)\.\w/,
          `${name} in ${lang}`,
        );
        assert.doesNotMatch(words, /undefined|\[object|NaN/, `${name} in ${lang}`);
      }
  });

  it('of many people’s answers, say every sentence whole in English and Welsh, and run nothing', () => {
    const numbers = examples.filter(({ summary }) => summary !== undefined);
    assert.ok(numbers.some(({ name }) => name === 'hostile'));
    for (const { name, summary, set } of numbers)
      for (const lang of ['en', 'cy']) {
        const { html: markup } = printSummary(summary, { set, lang });
        assert.doesNotMatch(read(markup), /\bstatements?\.\w|undefined|\[object|NaN/, `${name} in ${lang}`);
        if (name === 'hostile') assert.match(markup, /&lt;/, 'its harm stands there as text');
        else assert.doesNotMatch(read(markup), /[{}]/, `${name} in ${lang}`);
        assert.doesNotMatch(markup, /<(?:script|img)|<[^>]*\s(?:on\w+|href)=/i, name);
      }
  });

  it('run nothing, whatever is in them', () => {
    for (const example of records.filter((one) => one.name.startsWith('hostile') && !ofStatements(one))) {
      const { name } = example;
      const markup = html(example, 'en');
      assert.doesNotMatch(markup, /<(?:script|img src=x)|javascript:|other\.site/i, name);
      assert.match(read(markup), /This row is as it should be/, name);
      assert.match(read(markup), /\{name\}, \{who\} and \{Who\}: \$&amp; \$1/, name);
    }
  });
});
