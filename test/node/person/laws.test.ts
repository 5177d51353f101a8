import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compare, same } from '../../../src/person/compare.js';
import { edit } from '../../../src/person/edit.js';
import { isObject } from '../../../src/person/json.js';
import { mapRowLinks } from '../../../src/person/links.js';
import { merge } from '../../../src/person/merge.js';
import { parse, serialise } from '../../../src/person/parse.js';
import { rankBetween } from '../../../src/person/rank.js';
import type { Change, Json, Person, Table } from '../../../src/person/record.js';
import { inside, type Shape } from '../../../src/person/shapes.js';
import { tablesOf } from '../../../src/person/tables.js';
import { undo } from '../../../src/person/undo.js';
import { anEdit, doing, edits, person, rowOf, runs, spoil, type Edit } from './arbitrary.js';

const law = <T>(name: string, arbitrary: fc.Arbitrary<T>, check: (x: T) => void): void => {
  it(name, () =>
    fc.assert(fc.property(arbitrary, check), {
      numRuns: runs,
      ...(process.env.SEED && { seed: Number(process.env.SEED) }),
    }),
  );
};

const after = (before: Person, its: readonly Edit[]): Person =>
  its.reduce((now, its) => edit(now, [rowOf(its, now)], doing).person, before);

/** A record and two that grew from it. */
const three = fc
  .tuple(person, edits, edits)
  .map(([base, m, t]) => ({ base, mine: after(base, m), theirs: after(base, t) }));

/** Every text a person can read, with where it stands left out. */
function words(shape: Shape, x: Json, found = new Set<string>()): Set<string> {
  inside(shape, x, (key, inner, value) => {
    if (value !== undefined && !['rank', 'for', 'onlyFor'].includes(key)) words(inner, value, found);
  });
  if (shape === 'text' && typeof x === 'string') found.add(x);
  return found;
}
const allWords = (its: Person): Set<string> => {
  const found = new Set<string>();
  for (const [table, rows] of Object.entries(tablesOf(its)))
    for (const row of Object.values(rows)) words(table, row, found);
  return found;
};
/** Links to rows that are not there. */
const dangling = (its: Person): string[] => {
  const all = tablesOf(its);
  const found: string[] = [];
  for (const [table, rows] of Object.entries(all))
    for (const row of Object.values(rows))
      mapRowLinks(
        table,
        row,
        (to, id) => (Object.hasOwn(all[to as Table], id) || found.push(`${to}/${id}`), true),
      );
  return found;
};

describe('parse', () => {
  law(
    'never throws, on anything',
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
      withNullPrototype: true,
    }),
    (x) => {
      parse(x);
      parse({
        format: 'say-so/person@1',
        id: 'a',
        lang: 'en',
        called: 'A',
        entries: x,
        people: { a: x },
        unread: x,
      });
    },
  );
  law('never throws, on any text', fc.string({ unit: 'binary' }), (x) => void parse(x));
  law('reads every record whole', person, (x) => {
    const { person: read, problems, newer } = parse(x);
    assert.deepEqual(problems, []);
    assert.equal(newer, undefined);
    assert.ok(same(read, x));
  });
  law('and from its text', person, (x) => assert.ok(same(parse(JSON.stringify(x)).person, x)));
  law(
    'serialise of parse is the same record, what could not be read included',
    fc.tuple(person, fc.array(spoil, { maxLength: 3 })),
    ([x, spoils]) => {
      const given = JSON.parse(
        JSON.stringify(spoils.reduce<Json>((now, does) => does(now), x)) ?? 'null',
      ) as Json;
      const { person: read, problems } = parse(given);
      if (!read || !isObject(given)) return assert.ok(problems.length);
      const tables = { entries: {}, people: {}, media: {}, documents: {} };
      if (given.unread === undefined)
        assert.ok(same(JSON.parse(serialise(read)), { ...tables, ...given }), JSON.stringify([given, read]));
      const again = parse(serialise(read));
      assert.ok(same(again.person, read), 'read again');
      assert.equal(again.problems.length, problems.length);
    },
  );
});

describe('edit and undo', () => {
  law(
    'an edit leaves no link dangling, and a record that reads whole',
    fc.tuple(person, edits),
    ([x, its]) => {
      const now = after(x, its);
      assert.deepEqual(dangling(now), []);
      assert.deepEqual(parse(now).problems, []);
    },
  );
  law('undo after any edits gives back the same record', fc.tuple(person, edits), ([x, its]) => {
    const changes: Change[] = [];
    let now = x;
    for (const make of its) {
      const done = edit(now, [rowOf(make, now)], doing);
      changes.push(done.change);
      now = done.person;
    }
    for (const change of changes.reverse()) now = undo(now, change, doing).person;
    assert.ok(same(now, x), JSON.stringify(compare(x, now)));
  });
  law('an undo can be undone', fc.tuple(person, anEdit), ([x, make]) => {
    const done = edit(x, [rowOf(make, x)], doing);
    const back = undo(done.person, done.change, doing);
    assert.ok(same(undo(back.person, back.change, doing).person, done.person));
  });
  law(
    'undo of an earlier edit loses none of the later words, and leaves no link dangling',
    fc.tuple(person, anEdit, edits),
    ([x, make, later]) => {
      const done = edit(x, [rowOf(make, x)], doing);
      const now = after(done.person, later);
      const back = undo(now, done.change, doing).person;
      const kept = allWords(back);
      for (const word of allWords(now)) if (!allWords(done.person).has(word)) assert.ok(kept.has(word), word);
      assert.deepEqual(dangling(back), []);
      assert.deepEqual(parse(back).problems, []);
    },
  );
  law('what compare finds, edit does', three, ({ mine, theirs }) => {
    fc.pre(!Object.values(theirs.entries).some(({ kind }) => kind === 'none'));
    const rows = compare(mine, theirs);
    assert.ok(same(edit(mine, rows, doing).person, theirs));
    assert.deepEqual(compare(mine, mine), []);
  });
});

describe('merge', () => {
  law('one side changed: that side', three, ({ base, mine }) => {
    assert.ok(same(merge(base, mine, base).person, mine));
    assert.ok(same(merge(base, base, mine).person, mine));
    assert.ok(same(merge(base, mine, mine).person, mine));
  });
  law('which side is mine makes no difference', three, ({ base, mine, theirs }) => {
    const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)];
    assert.ok(same(one.person, other.person), JSON.stringify(compare(one.person, other.person)));
    assert.deepEqual(new Set(one.toChoose), new Set(other.toChoose));
  });
  law('no row doubled, no link dangling, a record that reads whole', three, ({ base, mine, theirs }) => {
    const { person: both } = merge(base, mine, theirs);
    assert.deepEqual(dangling(both), []);
    assert.deepEqual(parse(both).problems, []);
    for (const { sections } of Object.values(both.documents))
      for (const { entries } of Object.values(sections)) assert.equal(new Set(entries).size, entries.length);
  });
  law('every word new on either side is in the result', three, ({ base, mine, theirs }) => {
    const [before, kept] = [allWords(base), allWords(merge(base, mine, theirs).person)];
    for (const word of [...allWords(mine), ...allWords(theirs)])
      if (!before.has(word)) assert.ok(kept.has(word), word);
  });
  law('merging again changes nothing', three, ({ base, mine, theirs }) => {
    const { person: both } = merge(base, mine, theirs);
    assert.ok(same(merge(mine, both, mine).person, both));
  });
});

describe('rankBetween', () => {
  law('stands between', fc.array(fc.nat(), { maxLength: 60 }), (places) => {
    const ranks: string[] = [];
    for (const place of places) {
      const i = place % (ranks.length + 1);
      ranks.splice(i, 0, rankBetween(ranks[i - 1], ranks[i]));
    }
    assert.deepEqual([...new Set(ranks)].sort(), ranks);
  });
  law(
    'comes after what it was put after, whatever the texts',
    fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })),
    ([a, b]) => {
      assert.ok(rankBetween(a, b) > a);
      assert.ok(rankBetween(a) > a);
    },
  );
});
