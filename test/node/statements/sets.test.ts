import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  buildingTheRightSupport,
  buildingTheRightSupportWelsh,
} from '../../../src/statements/building-the-right-support.js';
import { ownWelsh } from '../../../src/statements/own-cy.js';
import { ownEnglish } from '../../../src/statements/own-en.js';
import { ownSet } from '../../../src/statements/own.js';
import { MANY, MOST, readSet } from '../../../src/statements/read-set.js';
import { statementSetSchema } from '../../../src/statements/schema.js';
import { askedIn, withParts, type StatementSet } from '../../../src/statements/set.js';
import { small } from './build.js';

const english = ownSet(ownEnglish);
const welsh = ownSet(ownWelsh);
const validate = new Ajv2020({ allErrors: true }).compile(statementSetSchema);
const words = (text: string): number => text.split(/\s+/u).length;

describe('our own set', () => {
  it('is read without a problem, in both languages, and fits the published schema', () => {
    for (const set of [english, welsh]) {
      assert.deepEqual(readSet(JSON.stringify(set)), { set, problems: [] });
      assert.ok(validate(JSON.parse(JSON.stringify(set))), JSON.stringify(validate.errors));
      assert.equal(set.checkedBy, 'none');
    }
  });

  it('says the same in both: ids, themes, marks', () => {
    const bones = ({ themes, statements, id, version }: StatementSet) => [
      id,
      version,
      themes.map((theme) => theme.id),
      statements.map((s) => [
        s.id,
        s.theme,
        s.mayDisclose,
        s.picture,
        Object.keys(s)
          .sort()
          .filter((k) => k !== 'easy'),
      ]),
    ];
    assert.deepEqual(bones(welsh), bones(english));
    for (const [i, { text }] of welsh.statements.entries())
      assert.notEqual(text, english.statements[i]!.text);
  });

  it('has the ten themes, each with statements, and some that are marked as likely to disclose harm', () => {
    assert.equal(english.themes.length, 10);
    for (const { id } of english.themes)
      assert.ok(english.statements.filter(({ theme }) => theme === id).length >= 3, id);
    const marked = english.statements.filter(({ mayDisclose }) => mayDisclose).map(({ id }) => id);
    assert.deepEqual(marked, ['h2', 's1', 's2', 'o2', 'o3', 'p3', 'e3', 'c2', 'm1']);
  });

  it('has one idea in a statement: at most 12 words, no “and” or “but” between sentences, no service word', () => {
    for (const { text, easy, we, anotherWay, eitherOr, id } of english.statements) {
      assert.ok(words(text) <= 12, `${id}: ${text}`);
      assert.ok(!easy || words(easy) <= 12, `${id}: ${easy}`);
      for (const sentence of [text, easy ?? '', anotherWay ?? '', ...eitherOr!]) {
        assert.doesNotMatch(sentence, /[;%"']|\b(?:service user|placement|staff team|outcomes?)\b/u, id);
        for (const one of sentence.split(/(?<=[.?!])\s/u)) assert.ok(words(one) <= 15, `${id}: ${one}`);
      }
      assert.match(we ?? '', /^We\b/u, id);
    }
  });

  it('asks again with a pair that is not the statement turned round', () => {
    for (const { text, eitherOr, id } of english.statements) {
      assert.notEqual(eitherOr![1], text, id);
      assert.notEqual(eitherOr![0], eitherOr![1], id);
    }
  });
});

describe('plain parts for a published set', () => {
  const published = small({
    id: 'btrs-2022-ch5',
    themes: [],
    statements: [
      { id: '5.1', text: 'Number one, as its publisher words it.' },
      { id: '5.2', text: 'Number two.' },
      { id: '5.3', text: 'Number three.' },
      { id: '6.1', text: 'Another.' },
    ],
  });

  it('are answered in place of a statement that asks several things, and are ours', () => {
    for (const parts of [buildingTheRightSupport, buildingTheRightSupportWelsh]) {
      const set = withParts(published, parts);
      assert.deepEqual(
        askedIn(set).map(({ id }) => id),
        ['5.1/1', '5.1/2', '5.1/3', '5.2/1', '5.3/1', '5.3/2', '6.1'],
      );
      assert.equal(set.statements[0]!.text, 'Number one, as its publisher words it.');
      assert.equal(parts.by, 'say-so');
      assert.deepEqual(readSet(set).problems, []);
    }
  });

  it('leave any other set as it is', () => {
    const other = small();
    assert.equal(withParts(other, buildingTheRightSupport), other);
  });
});

describe('a set from somewhere', () => {
  const names = (given: unknown, known?: Parameters<typeof readSet>[1]) => {
    const { set, problems } = readSet(given, known);
    for (const { message } of problems) assert.match(message, /\.$/);
    return [set !== undefined, ...problems.map(({ name, path }) => `${name} ${path}`)];
  };
  const without = (key: keyof StatementSet): unknown => ({ ...small(), [key]: undefined });

  it('that is as it should be has no problem', () => {
    assert.deepEqual(names(small()), [true]);
    assert.deepEqual(names(JSON.stringify(small())), [true]);
  });

  it('may leave to the host what the publisher’s file does not say', () => {
    const file = {
      id: 'x',
      title: 'X',
      source: 'X, 2026',
      licence: 'OGL 3.0',
      statements: [{ id: '1', text: 'I.' }],
    };
    assert.deepEqual(names(file), [false, 'no-version /version', 'no-language /lang']);
    assert.deepEqual(names(file, { version: '2026', lang: 'en-GB' }), [true]);
  });

  it('may name its themes only where they are used', () => {
    const [a, b] = small().statements;
    const given = {
      ...small(),
      themes: undefined,
      statements: [
        { ...a!, theme: 'My cup' },
        { ...b!, theme: 'My cup' },
      ],
    };
    assert.deepEqual(readSet(given).set!.themes, [{ id: 'My cup', title: 'My cup' }]);
  });

  it('is all there or not at all: every problem has a name', () => {
    const [a, b] = small().statements;
    const cases: readonly (readonly [string, unknown, ...string[]])[] = [
      ['not JSON', '{', 'not-json '],
      ['no object', '[]', 'wrong '],
      ['no source', without('source'), 'no-source /source'],
      ['an empty source', small({ source: ' ' }), 'no-source /source'],
      ['no licence', without('licence'), 'no-licence /licence'],
      ['no id', without('id'), 'no-id /id'],
      ['no statements', small({ statements: [] }), 'no-statements /statements'],
      ['one id twice', small({ statements: [a!, { ...b!, id: 'a' }] }), 'twice /statements/1/id'],
      [
        'the id of a part twice',
        small({ statements: [a!, { ...b!, parts: [{ id: 'a', text: 'I.' }] }] }),
        'twice /statements/1/parts/0/id',
      ],
      [
        'a theme twice',
        small({
          themes: [
            { id: 'cup', title: '1' },
            { id: 'cup', title: '2' },
          ],
        }),
        'twice /themes/1/id',
      ],
      [
        'a theme that is not there',
        small({ statements: [{ ...a!, theme: 'pot' }] }),
        'no-theme /statements/0/theme',
      ],
      [
        'a text that is none',
        small({ statements: [{ ...a!, text: 4 as unknown as string }] }),
        'wrong /statements/0/text',
      ],
      ['no text', small({ statements: [{ ...a!, text: ' ' }] }), 'wrong /statements/0/text'],
      [
        'a pair of one',
        small({ statements: [{ ...a!, eitherOr: ['I.'] as never }] }),
        'wrong /statements/0/eitherOr',
      ],
      ['a scale nobody knows', small({ scale: 'ten' as never }), 'wrong /scale'],
      [
        'an id that means something to JavaScript',
        small({ statements: [{ ...a!, id: '__proto__' }] }),
        'wrong /statements/0/id',
      ],
    ];
    for (const [what, given, ...problems] of cases)
      assert.deepEqual(names(given), [false, ...problems], what);
  });

  it('has all its problems said at once', () => {
    const [a, b] = small().statements;
    const given = {
      ...small({ scale: 'ten' as never, themes: [{ id: 'cup', title: 'Cup' }, { id: 'pot' } as never] }),
      source: undefined,
      title: undefined,
      statements: [
        { ...a!, text: 4 },
        null,
        b!,
        { ...b!, theme: 'pot' },
        { id: '1', text: 'I.', eitherOr: [] },
      ],
    };
    assert.deepEqual(names(given), [
      false,
      'no-source /source',
      'wrong /title',
      'wrong /scale',
      'wrong /themes/1/title',
      'wrong /statements/0/text',
      'wrong /statements/1',
      'twice /statements/3/id',
      'wrong /statements/4/eitherOr',
    ]);
    assert.deepEqual(names({ ...given, statements: 'none', themes: 7 }), [
      false,
      'no-source /source',
      'no-statements /statements',
      'wrong /title',
      'wrong /scale',
      'wrong /themes',
    ]);
  });
  it('with HTML in a text is shown as it is written, and noted', () => {
    const [a] = small().statements;
    const text = 'I have <b>my own</b> cup.';
    const { set, problems } = readSet(small({ statements: [{ ...a!, text }] }));
    assert.equal(set!.statements[0]!.text, text);
    assert.deepEqual(
      problems.map(({ name, note, path }) => [name, note, path]),
      [['markup', true, '/statements/0/text']],
    );
    assert.deepEqual(
      readSet(small({ statements: [{ ...a!, text: 'I weigh < 70 kg & more.' }] })).problems,
      [],
    );
  });
  it('with a name that is not known is noted once, with those that are: a slip would ask it of everybody', () => {
    const [a, b] = small().statements;
    const slip = { mayDislose: true };
    const { set, problems } = readSet(
      small({
        statements: [
          { ...a!, ...slip },
          { ...b!, ...slip },
        ],
      }),
    );
    assert.ok(set);
    assert.deepEqual(
      problems.map(({ name, note, path }) => [name, note, path]),
      [['unknown', true, '/statements/0/mayDislose']],
    );
    assert.match(problems[0]!.message, /Known: .*mayDisclose/);
  });

  it('of 10,000 statements is noted, of more is not read, and neither takes long', () => {
    const many = (n: number) =>
      small({
        themes: [],
        statements: Array.from({ length: n }, (_, i) => ({ id: `s${i}`, text: `I am number ${i}.` })),
      });
    const from = performance.now();
    assert.deepEqual(names(many(MANY)), [true]);
    assert.deepEqual(names(many(MOST)), [true, 'many /statements']);
    assert.deepEqual(names(many(MOST + 1)), [false, 'too-many /statements']);
    assert.ok(performance.now() - from < 2000);
  });

  it('never throws, whatever it is', () => {
    const deep: unknown[] = [];
    let at = deep;
    for (let i = 0; i < 1000; i++) at.push((at = []));
    for (const given of [
      undefined,
      null,
      0,
      'x',
      [],
      deep,
      () => 1,
      new Map(),
      { statements: 'x' },
      {
        get id() {
          throw new Error('x');
        },
      },
    ])
      assert.equal(readSet(given).set, undefined);
  });

  it('is refused by the schema where the reader refuses it', () => {
    assert.ok(validate(small()));
    for (const given of [
      without('source'),
      without('licence'),
      small({ statements: [] }),
      small({ scale: 'ten' as never }),
    ])
      assert.equal(validate(JSON.parse(JSON.stringify(given))), false);
  });
});
