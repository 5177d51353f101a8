import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { heronCourtCounted, riverTownCounted } from '../../../src/examples/people/service.js';
import { readSummary } from '../../../src/statements/read-summary.js';
import { ownEnglish } from '../../../src/statements/own-en.js';
import { ownSet } from '../../../src/statements/own.js';
import type { StatementSummary } from '../../../src/statements/summary.js';
import { summarise } from '../../../src/statements/summary.js';
import { answering, small, type Giving } from './build.js';

const good = heronCourtCounted;
const [first, ...rest] = good.statements;
const withFirst = (change: object): unknown => ({ ...good, statements: [{ ...first!, ...change }, ...rest] });
const named = (given: unknown): readonly (readonly [string, string])[] => {
  const { summary, problems } = readSummary(given);
  assert.equal(summary, undefined, 'nothing of it');
  return problems.map(({ name, path }) => [name, path]);
};

describe('reading a summary', () => {
  it('takes what summarise() gives, as an object or its JSON, and null for none', () => {
    for (const summary of [good, riverTownCounted]) {
      assert.deepEqual(readSummary(summary), { summary, problems: [] });
      assert.deepEqual(readSummary(JSON.stringify(summary)).summary, summary);
    }
    for (const none of [null, 'null']) assert.deepEqual(readSummary(none), { summary: null, problems: [] });
  });

  it('names what is no summary', () => {
    const circle: { me?: unknown } = {};
    circle.me = circle;
    for (const given of ['{', '', circle, Symbol('x'), () => 0, 1n])
      assert.deepEqual(named(given), [['not-json', '']]);
    for (const given of [1, true, [], '"text"']) assert.deepEqual(named(given), [['wrong', '']]);
    assert.deepEqual(named({ ...good, format: 'say-so/statement-summary@2' }), [['wrong', '/format']]);
    assert.deepEqual(named({ ...good, set: 1 }), [['wrong', '/set']]);
    assert.deepEqual(named({ ...good, statements: {} }), [['wrong', '/statements']]);
    assert.deepEqual(named({ ...good, themes: undefined }), [['wrong', '/themes']]);
    assert.deepEqual(named({ ...good, statements: [first, first] }), [['wrong', '/statements/1/statement']]);
    assert.deepEqual(named(withFirst({ answers: [1] })), [['wrong', '/statements/0']]);
    for (const n of [5.5, '7', -7.5, true, undefined])
      assert.deepEqual(named(withFirst({ other: n })), [['wrong', '/statements/0/other']]);
  });

  it('names a number below the minimum, and a minimum below 3', () => {
    for (const n of [0, 1, 4, -6])
      assert.deepEqual(named(withFirst({ forThem: n })), [['below', '/statements/0/forThem']]);
    assert.deepEqual(named({ ...good, people: 4 }), [['below', '/people']]);
    assert.deepEqual(named({ ...good, minimum: 2 }), [['below', '/minimum']]);
    const [theme, ...themes] = good.themes;
    const small_ = { ...theme!, answers: { ...theme!.answers, no: 3 } };
    assert.deepEqual(named({ ...good, themes: [small_, ...themes] }), [['below', '/themes/0/answers/no']]);
  });

  it('names a row that gives away what is withheld in it', () => {
    const row = (
      people: number | null,
      yes: number | null,
      sometimes: number | null,
      no: number | null,
      other: number | null,
    ) => withFirst({ people, answers: { yes, sometimes, no }, other });
    const given = [['given-away', '/statements/0']] as const;
    assert.deepEqual(named(row(30, 10, 9, 8, null)), given, 'one alone is left over from the total');
    assert.deepEqual(named(row(20, 10, 9, null, null)), given, 'the rest is smaller than the minimum');
    assert.deepEqual(named(row(30, 10, 9, 8, 7)), given, 'it does not add up');
    assert.deepEqual(named(row(null, 10, null, null, null)), given, 'without a total nothing is shown');
    assert.deepEqual(readSummary(row(27, 10, 9, null, null)).problems, []);
  });

  it('names how many answered in all, where a row withholds how many answered it', () => {
    const hidden = withFirst({
      people: null,
      answers: { yes: null, sometimes: null, no: null },
      other: null,
    });
    assert.deepEqual(named(hidden), [['given-away', '/people']]);
    assert.deepEqual(readSummary({ ...(hidden as object), people: null }).problems, []);
  });

  it('names, beside its set, a number of a theme that one of its statements withholds', () => {
    const one = small({ statements: [{ id: 'a', theme: 'cup', text: 'I have my own cup.' }] });
    const hidden = { yes: null, sometimes: null, no: null };
    const given = (theme: object, row: object = {}): unknown => ({
      format: 'say-so/statement-summary@1',
      set: one.id,
      version: one.version,
      minimum: 5,
      people: 13,
      statements: [{ statement: 'a', people: 13, answers: hidden, other: null, forThem: null, ...row }],
      themes: [{ theme: 'cup', people: 13, answers: hidden, ...theme }],
    });
    const problems = (...all: Parameters<typeof given>): unknown =>
      readSummary(given(...all), one).problems.map(({ name, path }) => [name, path]);
    assert.deepEqual(problems({}), []);
    assert.deepEqual(problems({ answers: { yes: 6, sometimes: 6, no: null } }), [
      ['given-away', '/themes/0/answers/yes'],
    ]);
    const none = { people: null };
    assert.deepEqual(
      readSummary({ ...(given({}, none) as object), people: null }, one).problems.map(({ path }) => path),
      ['/themes/0/people'],
    );
    assert.deepEqual(problems({ answers: { ...hidden, never: 7 } }), [['wrong', '/themes/0/answers/never']]);
    assert.deepEqual(problems({}, { answers: { ...hidden, never: null } }), [
      ['wrong', '/statements/0/answers/never'],
    ]);
  });

  it('names numbers of another set, another version, other statements or another scale', () => {
    const set = ownSet(ownEnglish);
    assert.deepEqual(readSummary(good, set).problems, []);
    const { no: _, ...answers } = first!.answers;
    for (const other of [
      { ...good, set: 'another' },
      { ...good, version: '0' },
      { ...good, statements: rest },
      { ...good, statements: [{ ...first!, statement: 'another' }, ...rest] },
      { ...good, statements: [...good.statements, { ...first!, statement: 'another' }] },
      { ...good, themes: [{ ...good.themes[0]!, theme: 'another' }] },
      { ...good, statements: [{ ...first!, answers: { ...answers, maybe: null } }, ...rest] },
    ]) {
      const { summary, problems } = readSummary(other, set);
      assert.equal(summary, undefined);
      assert.deepEqual(
        problems.map(({ name, path }) => [name, path]),
        [['set', '/set']],
      );
    }
  });

  it('finds nothing wrong with any that summarise() makes', () => {
    const set = small();
    const answer = fc.record({
      statement: fc.constantFrom('a', 'b', 'c'),
      answer: fc.constantFrom('yes', 'sometimes', 'no', undefined),
      voice: fc.constantFrom('own', 'knows-me'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(answer, { maxLength: 4 }), { maxLength: 40 }),
        fc.integer({ min: 3, max: 8 }),
        (all, minimum) => {
          const people = all.map((given) =>
            answering(
              set,
              given.map(({ statement, answer: code, voice }): Giving => ({
                statement,
                ...(code ? { answer: code } : { wayOut: 'not-sure' }),
                said: { voice: voice as 'own' },
              })),
            ),
          );
          const summary: StatementSummary = summarise(people, set, { minimum });
          assert.deepEqual(readSummary(JSON.stringify(summary), set), { summary, problems: [] });
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 100) },
    );
  });
});
