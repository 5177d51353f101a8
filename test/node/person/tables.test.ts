import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import type { Outline } from '../../../src/documents/outline.js';
import { kinds, type Field, type Kind } from '../../../src/person/kinds.js';
import {
  voices,
  type Connection,
  type Entry,
  type Media,
  type PersonDocument,
  type Said,
  type Self,
  type Version,
  type View,
} from '../../../src/person/record.js';
import { shapes } from '../../../src/person/shapes.js';
import { isUnder } from '../../../src/person/takes.js';
import { aboutMe, aboutMeSection, topics } from '../../../src/person/topics.js';

/** What a shape says, as a type: the shapes and the types of the record must say the same. */
type Shapes = typeof shapes;
type Its<S> = S extends `${infer I}[]`
  ? readonly Its<I>[]
  : S extends `${infer I}{}`
    ? Readonly<Record<string, Its<I>>>
    : S extends 'kind'
      ? Kind
      : S extends 'parts'
        ? object
        : S extends 'number'
          ? number
          : S extends keyof Shapes
            ? Fields<Shapes[S]>
            : S extends string
              ? string
              : S extends readonly (infer C)[]
                ? C
                : Fields<S>;
type Fields<S> = { readonly [K in keyof S as K extends `${string}?` ? never : K]: Its<S[K]> } & {
  readonly [K in keyof S as K extends `${infer N}?` ? N : never]?: Its<S[K]>;
};
type Plain<T> = { [K in keyof T]: T[K] };
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Without<T, K extends string> = Plain<Omit<T, K>>;
const agree: readonly [
  Equal<Fields<Shapes['said']>, Said>,
  Equal<Fields<Shapes['version']>, Version>,
  Equal<Fields<Shapes['view']>, View>,
  Equal<Fields<Shapes['self']>, Self>,
  Equal<Fields<Shapes['people']>, Connection>,
  Equal<Fields<Shapes['media']>, Media>,
  Equal<Without<Fields<Shapes['entries']>, 'parts' | 'alongside'>, Without<Entry, 'parts' | 'alongside'>>,
  Equal<
    Without<Fields<Shapes['documents']>, 'frozen' | 'alongside'>,
    Without<PersonDocument, 'frozen' | 'alongside'>
  >,
  Equal<keyof Fields<Shapes['outlines']>, keyof Outline | 'alongside'>,
] = [true, true, true, true, true, true, true, true, true];

describe('the tables', () => {
  it('say the same as the types', () => assert.ok(agree.every(Boolean)));
  it('names and codes are plain, and each code stands once in its list', () => {
    for (const [kind, fields] of Object.entries<Readonly<Record<string, Field>>>(kinds)) {
      assert.match(kind, /^[a-z]+(-[a-z]+)*$/);
      for (const [name, field] of Object.entries(fields)) {
        assert.match(name, /^[a-z][A-Za-z]*$/);
        if (typeof field === 'string') continue;
        assert.equal(new Set(field).size, field.length);
        for (const code of field) assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }
  });
  it('hold every document and tool of the design', () => {
    const needed =
      'words fact none yes-no cue signal telling alert medicine adjustment limit decision goal stage action check judgement answer working day upset contingency risk learning match duty path money recommendation slot'.split(
        ' ',
      );
    for (const kind of needed) assert.ok(kind in kinds, kind);
  });
});

describe('topics', () => {
  it('are paths, and go to a section of About Me or nowhere', () => {
    for (const [topic, section] of Object.entries(topics)) {
      assert.match(topic, /^[a-z][A-Za-z]*(\/[a-z][A-Za-z]*)?$/);
      assert.ok(section === null || section in aboutMe, topic);
    }
    for (const section of Object.keys(aboutMe))
      assert.ok(Object.values<string | null>(topics).includes(section), section);
  });
  it('a topic below one of ours goes where that goes', () => {
    assert.equal(aboutMeSection('importantTo'), 'mostImportant');
    assert.equal(aboutMeSection('food/breakfast/porridge'), 'howWhen');
    for (const topic of ['allergy', 'x.example.org/food', '', '/', 'constructor', 'foodish'])
      assert.equal(aboutMeSection(topic), undefined);
  });
  it('codes are the seven of the standard', () => assert.equal(new Set(Object.values(aboutMe)).size, 7));
});

describe('the guide to the record', () => {
  const guide = fs.readFileSync(new URL('../../../docs/guides/record.md', import.meta.url), 'utf8');
  /** The cells of the table under this heading of its first column. */
  const table = (first: string): readonly (readonly string[])[] => {
    const lines = guide.split('\n');
    const from = lines.findIndex((line) => line.startsWith(`| ${first} `));
    const end = lines.findIndex((line, i) => i > from && !line.startsWith('|'));
    return lines.slice(from + 2, end).map((line) => line.split('|').map((cell) => cell.trim()));
  };
  const names = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

  it('has every voice, and what to add to it is what words may have', () => {
    const rows = table('`voice`');
    assert.deepEqual(
      rows.flatMap(([, voice]) => names(voice)),
      voices,
    );
    for (const [, , , add] of rows) for (const name of names(add)) assert.ok(`${name}?` in shapes.said, name);
  });
  it('names kinds, topics, parts and codes that there are', () => {
    const rows = table('What ');
    assert.ok(rows.length > 10);
    for (const [, what, kind, topic, parts] of rows) {
      const its = names(kind);
      assert.ok(its.length, what);
      for (const name of its) assert.ok(name in kinds, `${what}: ${name}`);
      for (const name of names(topic))
        assert.ok(
          Object.keys(topics).some((one) => isUnder(one, name)),
          `${what}: ${name}`,
        );
      const fields = its.flatMap((name) => Object.entries<Field>(kinds[name as Kind]));
      const known = fields.flatMap(([name, field]) => [
        name,
        ...(Array.isArray(field)
          ? (field as readonly string[]).flatMap((code) => [code, `"${name}": "${code}"`])
          : []),
      ]);
      for (const name of names(parts)) assert.ok(known.includes(name), `${what}: ${name}`);
    }
  });
});
