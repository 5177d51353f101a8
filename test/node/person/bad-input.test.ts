import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printRecord } from '../../../src/bin/print-record.js';
import { same } from '../../../src/person/compare.js';
import { edit } from '../../../src/person/edit.js';
import { emptyPerson } from '../../../src/person/empty.js';
import { merge } from '../../../src/person/merge.js';
import { isOwnPath, parse, serialise } from '../../../src/person/parse.js';
import { isWhole, type Entry, type Json, type Person } from '../../../src/person/record.js';
import { doing } from './arbitrary.js';

const said = { text: 'I like toast.', lang: 'en-GB', voice: 'own' } as const;
const toast: Entry = { id: 'toast', kind: 'words', topic: 'likes', rank: 'V', said };
const ama: Person = { ...emptyPerson({ id: 'ama', lang: 'en-GB', called: 'Ama' }), entries: { toast } };
const withEntry = (more: object, id = 'bad'): Json => ({
  ...ama,
  entries: { ...ama.entries, [id]: { ...toast, id, ...more } },
});
/** One row is refused, with a message; the rest is read, and what is written back is what came. */
function oneRowRefused(x: Json, path: string, row = '/entries/bad'): void {
  const { person, problems } = parse(x);
  assert.deepEqual(
    problems.map((problem) => problem.path),
    [path],
  );
  assert.ok(problems[0]!.message.length > 5);
  assert.deepEqual(person!.entries.toast, toast);
  assert.deepEqual(Object.keys(person!.unread!), [row]);
  assert.ok(same(JSON.parse(serialise(person!)), x));
}
const nested = (levels: number): Json => {
  let x: Json = 'deep';
  for (let i = 0; i < levels; i++) x = { x };
  return x;
};

describe('bad input', () => {
  it('not JSON, or not a record: one message, no record', () => {
    for (const x of [
      '',
      '{',
      'hello',
      '[]',
      '"text"',
      '7',
      'null',
      null,
      undefined,
      7,
      true,
      [],
      {},
      { format: 'other@1' },
      { format: 'say-so/person@0' },
      { format: 'say-so/person@x' },
      { format: ['say-so/person@1'] },
      1n,
      Symbol('x'),
      () => 1,
      new Map(),
    ]) {
      const { person, problems } = parse(x);
      assert.equal(person, undefined);
      assert.equal(problems.length, 1);
    }
  });
  it('a newer format is shown as far as it reads, flagged, written back as it was, and not changed, merged or saved', () => {
    const x = {
      ...ama,
      format: 'say-so/person@2',
      entries: { toast, song: { id: 'song', sung: true } },
      songs: [1],
    };
    const { person, problems, newer } = parse(JSON.stringify(x));
    assert.equal(newer, true);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/format', '/entries/song/kind'],
    );
    assert.deepEqual(person!.entries, { toast });
    assert.ok(same(JSON.parse(serialise(person!)), x));
    assert.equal(isWhole(person!), false);
    assert.throws(() => edit(person!, [{ table: 'entries', id: 'toast' }], doing), TypeError);
    assert.throws(() => merge(ama, ama, person!), TypeError);
  });
  it('a text of 5 MB: not JSON, or in a row', () => {
    assert.equal(parse('x'.repeat(5e6)).problems.length, 1);
    oneRowRefused(withEntry({ said: { ...said, text: 'x'.repeat(5e6) } }), '/entries/bad/said/text');
    assert.equal(
      parse(JSON.stringify(withEntry({ said: { ...said, text: 'x'.repeat(1e6) } }))).problems.length,
      0,
    );
  });
  it('1,000 levels deep', () => {
    oneRowRefused(withEntry({ x: nested(1000) }), '/entries/bad');
    oneRowRefused(JSON.parse(JSON.stringify(withEntry({ x: nested(1000) }))), '/entries/bad');
    const { person } = parse({ ...ama, x: nested(1000) });
    assert.deepEqual(person!.entries, { toast });
    assert.deepEqual(Object.keys(person!.unread!), ['/x']);
  });
  it('100,000 levels deep: no record, or one without that row, and a message', () => {
    const { problems } = parse(
      `{"format":"say-so/person@1","id":"a","lang":"en","called":"A","entries":{"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`,
    );
    assert.equal(problems.length, 1);
  });
  it('lone surrogates in words are words; in an id they are refused', () => {
    const x = { ...ama, entries: { toast: { ...toast, said: { ...said, text: 'a\ud800b' } } } };
    assert.deepEqual(parse(x).problems, []);
    assert.ok(same(JSON.parse(serialise(parse(JSON.stringify(x)).person!)), x));
    oneRowRefused(withEntry({}, '\udc00'), '/entries/\udc00', '/entries/\udc00');
  });
  it('ids that mean something to JavaScript are refused, and nothing is changed by them', () => {
    for (const id of [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '__defineGetter__',
      '',
    ]) {
      const text = JSON.stringify(withEntry({}, 'bad')).replaceAll('"bad"', JSON.stringify(id));
      oneRowRefused(JSON.parse(text), `/entries/${id}`, `/entries/${id}`);
      assert.throws(() => edit(ama, [{ table: 'entries', id, after: { ...toast, id } }], doing), TypeError);
    }
    const { person, problems } = parse(
      '{"format":"say-so/person@1","id":"a","lang":"en","called":"A","__proto__":{"polluted":true},"unread":{"/__proto__/x":1,"/__proto__":{"polluted":true}}}',
    );
    assert.ok(problems.length >= 1);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.equal((person as { polluted?: boolean }).polluted, undefined);
    assert.equal(Object.getPrototypeOf(person), Object.prototype);
    oneRowRefused(
      {
        ...ama,
        documents: {
          d: JSON.parse(
            '{"id":"d","outline":"o@1","for":[],"helped":[],"status":"draft","sections":{"__proto__":{"entries":[]}}}',
          ) as Json,
        },
      },
      '/documents/d/sections/__proto__',
      '/documents/d',
    );
  });
  it('a page and an outline that are called like something of JavaScript are not there', () => {
    const d = { id: 'd', outline: 'toString@1', for: [], helped: [], status: 'current', sections: {} };
    const x = { ...ama, documents: { d } };
    assert.deepEqual(parse(x).problems, []);
    const asked = { now: '2026-11-23' };
    for (const more of [
      {},
      { outline: 'constructor' },
      { documentId: 'constructor' },
      { documentId: '__proto__' },
    ])
      assert.doesNotMatch(printRecord(x, { ...asked, ...more }).html, /native code|undefined/);
  });
  it('a name of bytes in capitals is refused: nothing would find them by it', () => {
    const photo = { id: 'photo', type: 'image/jpeg', file: `sha256-${'A'.repeat(64)}` };
    const { problems } = parse({ ...ama, media: { photo } });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/media/photo/file'],
    );
  });
  it('one bad row among good ones', () => {
    oneRowRefused(withEntry({ kind: 'poem' }), '/entries/bad/kind');
    oneRowRefused(withEntry({ said: { ...said, voice: undefined } }), '/entries/bad/said/voice');
    oneRowRefused(withEntry({ said: { ...said, voice: 'robot' } }), '/entries/bad/said/voice');
    oneRowRefused(withEntry({ said: { ...said, lang: 'not a language' } }), '/entries/bad/said/lang');
    oneRowRefused(withEntry({ kind: 'alert', parts: { level: 'high' } }), '/entries/bad/parts/level');
    oneRowRefused(withEntry({ onlyFor: 'home' }), '/entries/bad/onlyFor');
    oneRowRefused(withEntry({ views: [{ ...said, agrees: 'maybe' }] }), '/entries/bad/views/0/agrees');
    oneRowRefused(withEntry({ alongside: [{ ...toast, rank: 7 }] }), '/entries/bad/alongside/0/rank');
    oneRowRefused(withEntry({ id: 'other' }), '/entries/bad/id');
    oneRowRefused({ ...ama, entries: { toast, bad: 'text' } }, '/entries/bad');
    oneRowRefused({ ...ama, entries: { toast, bad: null } }, '/entries/bad');
    oneRowRefused({ ...ama, entries: { toast, bad: [] } }, '/entries/bad');
    oneRowRefused({ ...ama, outlines: { 'o@1': { id: 'o' } } }, '/outlines/o@1/format', '/outlines/o@1');
  });
  it('what a closed page kept under the key of something else', () => {
    const document = { id: 'd', outline: 'o@1', for: [], helped: [], status: 'current', sections: {} };
    const kept = (id: string): Json => ({
      ...ama,
      documents: { d: { ...document, frozen: { [id]: toast } } },
    });
    assert.deepEqual(parse(kept('toast')).problems, []);
    oneRowRefused(kept('other'), '/documents/d/frozen/other/id', '/documents/d');
  });
  it('lists in place of tables', () => oneRowRefused({ ...ama, people: [], note: 1 }, '/people', '/people'));
  it('a broken mark of a shared copy still marks it', () => {
    const { person } = parse({ ...ama, sharedCopy: true });
    assert.equal(isWhole(person!), false);
    assert.ok(same(JSON.parse(serialise(person!)), { ...ama, sharedCopy: true }));
  });
  it('a copy that says how many more there are in what is no count: a problem, and the rest is read', () => {
    const counting = (n: Json): Json => ({
      ...ama,
      sharedCopy: { for: 'school', at: '', more: [{ document: 'd', section: 's', n }] },
    });
    assert.deepEqual(parse(counting(1)).problems, []);
    for (const n of [-3, 0, 1.5, 1_000_001, 1e308, '2', null]) {
      const { person, problems } = parse(counting(n));
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['/sharedCopy/more/0/n'],
        String(n),
      );
      assert.equal(isWhole(person!), false);
      assert.equal(person!.sharedCopy?.more, undefined);
      assert.deepEqual(Object.keys(person!.entries), Object.keys(ama.entries));
    }
  });
  it('no name, language or id: shown without, and written back as it was until there is one', () => {
    const { person, problems } = parse({ format: 'say-so/person@1', entries: { toast }, called: 7 });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/id', '/lang', '/called'],
    );
    assert.deepEqual(person!.entries, { toast });
    assert.ok(
      same(JSON.parse(serialise(person!)), {
        format: 'say-so/person@1',
        entries: { toast },
        called: 7,
        people: {},
        media: {},
        documents: {},
      }),
    );
    assert.equal((JSON.parse(serialise({ ...person!, called: 'Ama' })) as Person).called, 'Ama');
  });
  it('an unread row whose place is taken stays unread', () => {
    const { person } = parse(withEntry({ kind: 'poem' }));
    const filled = { ...person!, entries: { ...person!.entries, bad: { ...toast, id: 'bad' } } };
    const again = parse(serialise(filled));
    assert.ok(same(again.person, filled));
    assert.deepEqual(
      again.problems.map(({ path }) => path),
      ['/entries/bad'],
    );
  });
  it('an unread row that a later version can read is read', () => {
    const { person, problems } = parse({ ...ama, entries: {}, unread: { '/entries/toast': toast } });
    assert.deepEqual([person, problems], [ama, []]);
  });
  it('cyclic objects, getters that throw, and what is no JSON', () => {
    const cyclic: Record<string, Json> = { ...toast, id: 'bad' };
    cyclic.self = cyclic;
    const thrower = {
      ...toast,
      id: 'bad',
      get topic(): string {
        throw new Error('no');
      },
    };
    for (const bad of [
      cyclic,
      thrower,
      { ...toast, id: 'bad', x: () => 1 },
      { ...toast, id: 'bad', x: 1n },
      { ...toast, id: 'bad', x: NaN },
    ]) {
      const { person, problems } = parse({ ...ama, entries: { toast, bad } });
      assert.deepEqual(person!.entries, { toast });
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['/entries/bad'],
      );
      assert.doesNotThrow(() => serialise(person!));
    }
    for (const x of [
      {
        ...ama,
        entries: {
          get toast(): Json {
            throw new Error('no');
          },
        },
      },
      {
        get format(): string {
          throw new Error('no');
        },
      },
      new Proxy(
        {},
        {
          get() {
            throw new Error('no');
          },
        },
      ),
    ])
      assert.equal(parse(x).problems.length, 1);
  });
  it('does not follow what the host changes later', () => {
    const given = JSON.parse(JSON.stringify(ama)) as { entries: { toast: { said: { text: string } } } };
    const { person } = parse(given);
    given.entries.toast.said.text = 'changed';
    assert.deepEqual(person, ama);
  });
  it('script in a text is a text', () =>
    assert.deepEqual(
      parse(withEntry({ said: { ...said, text: '<script>alert(1)</script>\u202e' } })).problems,
      [],
    ));
  it('files: only our own names, and paths on this site', () => {
    const media = (file: Json): Json => ({ ...ama, media: { bad: { id: 'bad', type: 'image/png', file } } });
    for (const file of [
      `sha256-${'ab'.repeat(32)}`,
      '/photos/ama.jpg',
      'photos/my nan.jpg',
      './a.png',
      '../a.png',
      'a.png?size=2#x',
      'ŵy.png',
    ])
      assert.deepEqual(parse(media(file)).problems, [], file);
    for (const file of [
      '',
      ' ',
      'https://other.site/x.png',
      'HTTP:x',
      '//other.site/x.png',
      '/\\other.site/x.png',
      '\\\\other.site',
      '/a\\b',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' //other.site',
      '\t//other.site',
      '/\t/other.site',
      '\u0000//x',
      'data:image/png,x',
      'blob:x',
      '/%2fother.site',
      '%6aavascript:x',
      '/a//b',
      '///x',
      'x\u202ey.png',
      '\ud800',
      'sha256-12',
      `sha256-${'g'.repeat(64)}`,
      `sha256-${'a'.repeat(65)}`,
      7,
      null,
    ])
      oneRowRefused(media(file), '/media/bad/file', '/media/bad');
    assert.equal(isOwnPath('/photos/ama.jpg'), true);
    assert.equal(isOwnPath(`sha256-${'ab'.repeat(32)}`), false);
    assert.equal(isOwnPath('//other.site/x.png'), false);
    for (const file of ['/a/b.png', 'a b.png', '../a?b#c'])
      assert.equal(new URL(file, 'https://portal.example/x/y').origin, 'https://portal.example');
  });
});
