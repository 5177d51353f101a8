/** Records out of nothing, made from the same tables as the reader: valid ones, edits of them, and spoilt ones. */
import fc from 'fast-check';
import { kinds, type Kind } from '../../../src/person/kinds.js';
import { mapRowLinks } from '../../../src/person/links.js';
import {
  FORMAT,
  type Doing,
  type Id,
  type Json,
  type Person,
  type Table,
} from '../../../src/person/record.js';
import type { RowEdit } from '../../../src/person/edit.js';
import { partsOf, shapes, type Fields, type Shape } from '../../../src/person/shapes.js';
import { tablesOf, withTables, type Row, type Rows, type Tables } from '../../../src/person/tables.js';

/** Times each law is tried: `RUNS=10000` at night. */
export const runs = Number(process.env.RUNS ?? 200);

const pool: Readonly<Record<string, readonly Id[]>> = {
  entries: ['e1', 'e2', 'e3', 'e4', 'e5'],
  people: ['p1', 'p2', 'p3'],
  media: ['m1', 'm2'],
  documents: ['d1', 'd2'],
  outlines: ['o1@1', 'x.example.org/o2@3'],
};
export const audiences = ['home', 'school', 'hospital'];

const words = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  // Lone surrogates among them.
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom('', '<script>', '\u202e', '__proto__', 'Yr wyf i’n hoffi te') },
);
const leaves: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  text: words,
  id: fc.constantFrom('a1', 'b-2', 'ç', 'a/b', '~', '1'),
  lang: fc.constantFrom('en-GB', 'cy', 'ur', 'zh-Hant-TW'),
  date: fc.constantFrom('2026', '2026-10', '2026-10-03'),
  file: fc.constantFrom(`sha256-${'0a'.repeat(32)}`, '/photos/ama.jpg', 'ama and nan.png', '../a/b?c=d#e'),
  kind: fc.constantFrom(...Object.keys(kinds)),
  number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  count: fc.integer({ min: 1, max: 1_000_000 }),
};

/** A field no table names: to be kept as it is. */
const more = (...keys: string[]) =>
  fc.option(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 }), {
    nil: {},
    freq: 6,
  });
const unknown = more('x-host', '__proto__', 'later');
/** In the record itself such a key is refused, and kept unread. */
const unknownOnTop = more('x-host', 'later');

const made = new Map<string, fc.Arbitrary<Json>>();
/** Any value of a shape. Rows inside rows stop at the second level. */
export function valueOf(shape: Shape, depth = 0): fc.Arbitrary<Json> {
  if (typeof shape !== 'string')
    return Array.isArray(shape)
      ? fc.constantFrom(...(shape as readonly Json[]))
      : fields(shape as Fields, depth);
  const key = `${shape} ${depth}`;
  let arbitrary = made.get(key);
  if (!arbitrary) made.set(key, (arbitrary = named(shape, depth)));
  return arbitrary;
}
function named(shape: string, depth: number): fc.Arbitrary<Json> {
  const inner = shape.slice(0, -2);
  const most = depth > 1 && Object.hasOwn(shapes, inner) ? 0 : 2;
  if (!most) return fc.constant(shape.endsWith('[]') ? [] : {});
  if (shape === 'text[]') return fc.subarray([...audiences], { maxLength: 3 });
  if (shape === '>entries[]') return fc.subarray([...pool.entries!]);
  if (shape.endsWith('[]'))
    return fc.uniqueArray(valueOf(inner, depth), { maxLength: most, selector: (x) => JSON.stringify(x) });
  if (shape.endsWith('{}')) {
    const keys = Object.hasOwn(pool, inner) ? pool[inner]! : ['appreciate', 'important', 'support'];
    return fc
      .dictionary(fc.constantFrom(...keys), valueOf(inner, depth), {
        maxKeys: most,
        noNullPrototype: true,
      })
      .map((rows) =>
        inner === 'entries'
          ? Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, under(id, row, inner)]))
          : rows,
      );
  }
  if (shape.startsWith('>')) return fc.constantFrom(...pool[shape.slice(1)]!);
  if (shape === 'entries')
    return fc.constantFrom(...(Object.keys(kinds) as Kind[])).chain((kind) =>
      fields(
        {
          ...shapes.entries,
          kind: [kind],
          topic: ['appreciate', 'importantTo', 'talk/yes', 'allergy'],
          rank: ['V', 'W', '0V'],
          'parts?': partsOf(kind),
        },
        depth,
      ),
    );
  const known: Fields | undefined = (shapes as Readonly<Record<string, Fields>>)[shape];
  return known ? fields(known, depth) : leaves[shape]!;
}
function fields(shape: Fields, depth: number): fc.Arbitrary<Json> {
  const all = Object.entries(shape).map(
    ([key, inner]) => [key.replace('?', ''), valueOf(inner, depth + 1)] as const,
  );
  const needed = Object.keys(shape).filter((key) => !key.endsWith('?'));
  // Fewer optional fields, or a record is nothing but help and how.
  const optional = Object.fromEntries(
    all
      .filter(([key]) => !needed.includes(key))
      .map(([key, value]) => [
        key,
        fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value }),
      ]),
  );
  return fc
    .tuple(
      fc.record(Object.fromEntries(all.filter(([key]) => needed.includes(key)))),
      fc.record(optional),
      unknown,
    )
    .map(([must, may, more]) => ({
      ...more,
      ...must,
      ...Object.fromEntries(Object.entries(may).filter(([, value]) => value !== undefined)),
    }));
}

const under = (id: Id, row: Json, table: string): Row =>
  table === 'outlines' ? (row as Row) : { ...(row as Row), id };
const table = (name: string): fc.Arbitrary<Rows> =>
  fc
    .subarray([...pool[name]!])
    .chain((ids) =>
      fc.tuple(...ids.map((id) => valueOf(name).map((row) => [id, under(id, row, name)] as const))),
    )
    .map((rows) => Object.fromEntries(rows));

/** Links only to rows that are there. */
export function settled(person: Person): Person {
  const all = tablesOf(person);
  const tables = Object.fromEntries(
    Object.entries(all).map(([name, rows]) => [
      name,
      Object.fromEntries(
        Object.entries(rows).map(([id, row]) => [
          id,
          mapRowLinks(name, row, (to, its) => Object.hasOwn(all[to as Table], its)),
        ]),
      ),
    ]),
  ) as unknown as Tables;
  return withTables(person, tables);
}

export const person: fc.Arbitrary<Person> = fc
  .record({
    more: unknownOnTop,
    lang: leaves.lang!,
    called: words,
    entries: table('entries'),
    people: table('people'),
    media: table('media'),
    documents: table('documents'),
    outlines: table('outlines'),
  })
  .map(({ more, outlines, ...rest }) =>
    settled({
      ...more,
      format: FORMAT,
      id: 'ama',
      ...rest,
      ...(Object.keys(outlines).length && { outlines }),
    } as unknown as Person),
  );

const self = valueOf('self').map((row) =>
  Object.fromEntries(Object.entries(row as Row).filter(([key]) => key !== '__proto__')),
);

export interface Edit {
  readonly table: Table;
  readonly id: Id;
  readonly value: Json;
  readonly act: 'put' | 'take out' | 'field';
  readonly n: number;
}
/** An edit of whatever record it meets: a row put in, a row taken out, or one field of a row from another. */
export const anEdit: fc.Arbitrary<Edit> = fc
  .constantFrom(
    ...(['self', 'entries', 'entries', 'people', 'media', 'documents', 'documents', 'outlines'] as const),
  )
  .chain((table) =>
    fc.record({
      table: fc.constant(table),
      id: fc.constantFrom(...(pool[table] ?? ['ama'])),
      value: table === 'self' ? self : valueOf(table),
      act: fc.constantFrom('put' as const, 'take out' as const, 'field' as const, 'field' as const),
      n: fc.nat(),
    }),
  );
/** What an edit does to this record. */
export function rowOf({ table, id, value, act, n }: Edit, before: Person): RowEdit {
  const tables = tablesOf(before);
  const was = tables[table][id];
  if (act === 'take out' && table !== 'self') return { table, id };
  const made = table === 'self' ? (value as Row) : under(id, value, table);
  const keys = Object.keys(made).filter((key) => key !== 'kind' && key !== 'parts');
  const key = keys[n % keys.length]!;
  const after = act === 'field' && was ? { ...was, [key]: made[key] } : made;
  const links = (to: string, its: Id) =>
    (to === table && its === id) || Object.hasOwn(tables[to as Table], its);
  return { table, id, after: mapRowLinks(table, after, links) };
}
export const edits = fc.array(anEdit, { maxLength: 5 });

/** One place of a JSON value spoilt: a field taken away, or something else put there. */
export const spoil: fc.Arbitrary<(x: Json) => Json> = fc
  .tuple(
    fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('__proto__', '//other.site/x.png', 'javascript:alert(1)', undefined),
      fc.constantFrom(-3, 0, 1.5, 1_000_001, 1e308),
    ),
  )
  .map(
    ([path, value]) =>
      (x: Json): Json =>
        spoilt(x, path, value),
  );
function spoilt(x: Json, [step, ...rest]: readonly number[], value: Json): Json {
  if (step === undefined || typeof x !== 'object' || x === null) return value;
  const keys = Object.keys(x);
  if (!keys.length) return value;
  const key = keys[step % keys.length]!;
  const inner = rest.length ? spoilt((x as Readonly<Record<string, Json>>)[key], rest, value) : value;
  if (Array.isArray(x)) return x.map((item: Json, i) => (i === Number(key) ? (inner ?? null) : item));
  return Object.fromEntries(
    Object.entries(x)
      .map(([its, item]) => [its, its === key ? inner : item] as const)
      .filter(([, item]) => item !== undefined),
  );
}

let count = 0;
export const doing: Doing = { by: 'p1', at: '2026-11-21T12:00:00Z', newId: () => `c${count++}` };
