import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../../src/person/record.js';
import {
  answerIn,
  answersIn,
  codeOf,
  mayAsk,
  nextToAsk,
  ownAsked,
  ownStatements,
  roundNow,
  toReadToday,
} from '../../../src/statements/answers.js';
import { kept, promisesIn, type Action } from '../../../src/statements/promises.js';
import { roundsTable, told } from '../../../src/statements/rounds.js';
import { saysNo, scales, signOf } from '../../../src/statements/scales.js';
import { askedIn } from '../../../src/statements/set.js';
import { answering, small } from './build.js';

const set = small();
const asked = askedIn(set);
const words = (id: string, text: string): Entry => ({
  id,
  kind: 'words',
  topic: 'statement/mine',
  said: { text, lang: 'en-GB', voice: 'own' },
  rank: 'Z',
});

describe('answers', () => {
  it('belong to a statement of the set; those for a statement or a version that is not there are kept apart', () => {
    const person = answering(set, [
      { statement: 'a', answer: 'yes' },
      { statement: 'z', answer: 'no' },
      { statement: 'b', answer: 'no', parts: { version: '2', wording: 'I choose when.' } },
      {
        statement: 'a',
        answer: 'no',
        round: '2026-01',
        parts: { version: '2', wording: 'I have my own cup.' },
      },
      { statement: 'a', answer: 'no', parts: { set: 'other' } },
    ]);
    const { of, gone, rounds } = answersIn(person, set);
    assert.deepEqual(
      [...of].map(([id, all]) => [id, all.map(({ id }) => id)]),
      [['a', ['e3', 'e0']]],
    );
    assert.deepEqual(
      gone.map(({ id }) => id),
      ['e1', 'e2'],
    );
    assert.deepEqual(rounds, ['2026-01', '2026-10-01']);
  });

  it('to the person’s own statements stand beside the set’s', () => {
    const person = answering(
      set,
      [
        { statement: 'w', answer: 'no', parts: { set: 'mine' } },
        { statement: 'gone', answer: 'no', parts: { set: 'mine' } },
      ],
      [words('w', 'I sing every day.')],
    );
    assert.deepEqual(
      ownStatements(person).map(({ said }) => said.text),
      ['I sing every day.'],
    );
    const answers = answersIn(person, set);
    assert.equal(codeOf(answers.of.get('w')![0]!), 'no');
    assert.deepEqual(
      answers.gone.map(({ id }) => id),
      ['e1'],
    );
  });

  it('to a sentence of the person’s own never stand as theirs to a statement of the same id', () => {
    const person = answering(
      set,
      [
        { statement: 'a', answer: 'yes' },
        { statement: 'a', answer: 'no', parts: { set: 'mine' } },
        { statement: 'c', answer: 'no', parts: { set: 'mine' } },
      ],
      [words('a', 'I sing every day.'), words('c', 'I dance.')],
    );
    const { of } = answersIn(person, set);
    assert.deepEqual(of.get('a')!.map(codeOf), ['yes']);
    assert.deepEqual(
      [...ownAsked(person, set)].map(([as, { id }]) => [id, of.get(as)!.map(codeOf)]),
      [
        ['a', ['no']],
        ['c', ['no']],
      ],
    );
    assert.deepEqual(toReadToday(person, set), []);
  });

  it('of the person come before one given for them, and asking again keeps both', () => {
    const person = answering(set, [
      { statement: 'a', answer: 'yes', said: { voice: 'knows-me', by: ['sam'] } },
      { statement: 'a', answer: 'no', said: { voice: 'shown' } },
      { statement: 'a', answer: 'yes', topic: 'statement/again' },
      { statement: 'b', answer: 'yes', said: { voice: 'professional' } },
    ]);
    const answers = answersIn(person, set);
    assert.equal(answerIn(answers, 'a', '2026-10-01')?.id, 'e1');
    assert.equal(answerIn(answers, 'a', '2026-10-01', true)?.id, 'e2');
    assert.equal(answerIn(answers, 'b', '2026-10-01')?.id, 'e3');
    assert.equal(told(answers, 'b'), undefined, 'somebody else’s answer is never compared with the person’s');
  });

  it('go on where the person stopped', () => {
    const next = (answered: string, from?: string) => nextToAsk(asked, (id) => answered.includes(id), from);
    assert.equal(next(''), 'a');
    assert.equal(next('a'), 'b');
    assert.equal(next('b'), 'c', 'what was skipped waits until the end');
    assert.equal(next('bc'), 'a');
    assert.equal(next('a', 'b'), 'c');
    assert.equal(next('', 'c'), 'a', 'from the end, the first that was left out');
    assert.equal(next('abc'), undefined);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), (all) => {
        const order: string[] = [...all];
        for (let i = 0; i < 4; i++) {
          const one = nextToAsk(asked, (id) => order.includes(id));
          if (one === undefined) break;
          assert.ok(!order.includes(one));
          order.push(one);
        }
        assert.equal(order.length, 3, 'every statement is reached, once');
      }),
    );
  });

  it('are written in the round that is not finished, else in a new one', () => {
    const round = (...given: Parameters<typeof answering>[1]) =>
      roundNow(answersIn(answering(set, given), set), asked, '2026-11-22');
    assert.equal(round(), '2026-11-22');
    assert.equal(round({ statement: 'a', answer: 'yes', round: 'spring' }), 'spring');
    assert.equal(
      round(
        ...['a', 'b', 'c'].map((statement) => ({
          statement,
          wayOut: 'rather-not' as const,
          round: 'spring',
        })),
      ),
      '2026-11-22',
    );
  });

  it('that may be a sign of harm are asked for only with a reader and a contact, and are never only counted', () => {
    const [a, , c] = set.statements;
    assert.ok(mayAsk(a!, {}));
    for (const telling of [{}, { reader: 'Jo' }, { contact: 'Jo, 01' }, { reader: ' ', contact: 'x' }])
      assert.ok(!mayAsk(c!, telling));
    assert.ok(mayAsk(c!, { reader: 'Jo', contact: 'Jo, 0117 496 0000' }));
    const person = answering(set, [
      { statement: 'c', answer: 'no' },
      { statement: 'c', wayOut: 'rather-not', round: '2026-01' },
      { statement: 'c', answer: 'yes', round: '2026-02' },
      { statement: 'a', answer: 'no' },
    ]);
    assert.deepEqual(
      toReadToday(person, set).map(({ id }) => id),
      ['e1', 'e0'],
    );
  });

  it('to read today: those since they were read last, of any wording, and each that has no date', () => {
    const person = answering(set, [
      { statement: 'c', answer: 'no', round: '2020-03-01' },
      { statement: 'c', answer: 'no', round: '2026-11-21' },
      { statement: 'c', answer: 'no', parts: { version: '2', wording: 'They take my tea.' } },
      { statement: 'c', answer: 'no', round: 'spring', said: { on: undefined } },
      { statement: 'c', answer: 'no', round: 'autumn', said: { on: { said: '', on: '2026-11' } } },
    ]);
    const ids = (since?: string) =>
      toReadToday(person, set, since)
        .map(({ id }) => id)
        .sort();
    assert.deepEqual(ids(), ['e0', 'e1', 'e2', 'e3', 'e4']);
    assert.deepEqual(ids('2026-10-01'), ['e1', 'e2', 'e3', 'e4']);
    assert.deepEqual(ids('2026-11-21'), ['e1', 'e3', 'e4']);
  });

  it('to the parts of one that may be a sign of harm may be one too, but where a part says that it is not', () => {
    const parts = [
      { id: 'c/1', text: 'My tea is mine.' },
      { id: 'c/2', text: 'I like tea.', mayDisclose: false },
    ];
    const its = small({
      statements: set.statements.map((one) => (one.id === 'c' ? { ...one, parts } : one)),
    });
    assert.deepEqual(
      askedIn(its).map((one) => mayAsk(one, {})),
      [true, true, false, true],
    );
    const person = answering(its, [
      { statement: 'c/1', answer: 'no' },
      { statement: 'c/2', answer: 'no' },
    ]);
    assert.deepEqual(
      toReadToday(person, its).map(({ id }) => id),
      ['e0'],
    );
    assert.deepEqual(
      [undefined, 'c', 'c/2', 'a', 'nobody'].map((only) => askedIn(its, only).map(({ id }) => id)),
      [['a', 'b', 'c/1', 'c/2'], ['c/1', 'c/2'], ['c/2'], ['a'], []],
    );
  });

  it('without a round are of the day they were given', () => {
    const person = answering(set, [
      { statement: 'a', answer: 'no', round: '2026-01-05' },
      { statement: 'a', answer: 'yes', round: '2026-06-05' },
    ]);
    const entries = Object.fromEntries(
      Object.entries(person.entries).map(([id, entry]) => {
        const { round: _, ...parts } = (entry as Entry<'answer'>).parts!;
        return [id, { ...entry, parts }];
      }),
    );
    const it = told(answersIn({ ...person, entries }, set), 'a');
    assert.equal(it?.how, 'moved');
    assert.equal(it?.before?.id, 'e0');
  });
});

describe('scales', () => {
  it('have a neutral sign for each word, and say which words are a no', () => {
    for (const scale of Object.values(scales)) {
      assert.equal(new Set(scale.map(({ sign }) => sign)).size, scale.length);
      for (const { code, sign } of scale) assert.ok(signOf(code), sign);
    }
    assert.deepEqual([...scales.three, ...scales.five].map(({ code }) => code).filter(saysNo), [
      'no',
      'not-often',
      'never',
    ]);
  });
});

describe('rounds', () => {
  const person = answering(set, [
    { statement: 'a', answer: 'no', round: '2025-10-01' },
    { statement: 'a', answer: 'sometimes', round: '2026-10-01' },
    { statement: 'b', answer: 'yes', round: '2025-10-01' },
    { statement: 'b', answer: 'yes', round: '2026-10-01' },
    { statement: 'c', wayOut: 'not-sure', round: '2026-10-01' },
    { statement: 'a', answer: 'yes', round: '2026-11-01', said: { voice: 'knows-me' } },
    { statement: 'b', answer: 'no', round: '2026-10-01', topic: 'statement/again' },
  ]);

  it('tell what changed for each statement', () => {
    const answers = answersIn(person, set);
    const of = (id: string) => {
      const it = told(answers, id);
      return it && [it.how, it.before && codeOf(it.before), codeOf(it.now)];
    };
    assert.deepEqual(of('a'), ['moved', 'no', 'sometimes']);
    assert.deepEqual(of('b'), ['same', 'yes', 'yes']);
    assert.deepEqual(of('c'), ['first', undefined, 'not-sure']);
    assert.equal(of('z'), undefined);
  });

  it('are counted by answer, never averaged; somebody else’s answers apart', () => {
    assert.deepEqual(roundsTable(person, set), [
      { round: '2025-10-01', on: '2025-10-01', counts: { yes: 1, sometimes: 0, no: 1 }, other: 0, forMe: 0 },
      { round: '2026-10-01', on: '2026-10-01', counts: { yes: 1, sometimes: 1, no: 0 }, other: 1, forMe: 0 },
      { round: '2026-11-01', on: '2026-11-01', counts: { yes: 0, sometimes: 0, no: 0 }, other: 0, forMe: 1 },
    ]);
  });
});

describe('promises', () => {
  const action = (id: string, parts: Action['parts'], rank = 'a'): Action => ({
    id,
    kind: 'action',
    topic: 'action',
    said: { text: 'A key for my door', lang: 'en-GB', voice: 'own' },
    parts: { from: 'e0', ...parts },
    rank,
  });

  it('are late once the day that was named is over, and stay visible', () => {
    const of = (by: string | undefined, done?: string) =>
      kept(
        action('x', {
          ...(by && { by: { said: '', on: by } }),
          ...(done && { done: { said: '', on: done } }),
        }),
        '2026-11-22',
      );
    assert.equal(of('2026-11-21'), 'late');
    assert.equal(of('2026-11-22'), 'open');
    assert.equal(of('2026-11'), 'open', 'the month is not over');
    assert.equal(of('2026-10'), 'late');
    assert.equal(of('2025'), 'late');
    assert.equal(of(undefined), 'open', 'nobody named a day');
    assert.equal(of('2026-01-01', '2026-03'), 'done');
  });

  it('stand by the answer they come from, in order', () => {
    const person = answering(
      set,
      [{ statement: 'a', answer: 'no' }],
      [action('y', {}, 'b'), action('x', {}, 'a'), { ...action('z', {}), parts: {} }],
    );
    assert.deepEqual(
      [...promisesIn(person)].map(([id, all]) => [id, all.map((one) => one.id)]),
      [['e0', ['x', 'y']]],
    );
  });
});
