import { test } from 'node:test';
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { FILE_FORMAT, fromFile, toFile } from '../../../src/exchange/file.js';
import { memoryFiles } from '../../../src/keeping/memory-files.js';
import { FORMAT, type Person } from '../../../src/person/record.js';

const person = (...files: string[]): Person => ({
  format: FORMAT,
  id: 'idris',
  lang: 'cy',
  called: 'Idris',
  entries: {},
  people: {},
  media: Object.fromEntries(files.map((file, i) => [`m${i}`, { id: `m${i}`, type: 'image/jpeg', file }])),
  documents: {},
});
const photo = (size: number): Blob => new Blob([randomBytes(size)], { type: 'image/jpeg' });
const json = (value: unknown): Blob => new Blob([JSON.stringify(value)]);
const bytes = async (blob: Blob | undefined): Promise<string> =>
  Buffer.from(await blob!.arrayBuffer()).toString('hex');

interface Written {
  format: string;
  person: unknown;
  files: Record<string, { type: string; base64: string }>;
}
async function written(...sizes: number[]): Promise<{ names: string[]; value: Written }> {
  const files = memoryFiles();
  const names: string[] = [];
  for (const size of sizes) names.push(await files.put(photo(size)));
  const value = JSON.parse(await (await toFile(person(...names), files)).text()) as Written;
  return { names, value };
}

test('a record and its bytes come back as they were, at sizes around every seam', async () => {
  const files = memoryFiles();
  const sizes = [0, 1, 2, 3, 24_575, 24_576, 24_577, 300_000];
  const blobs = sizes.map(photo);
  const names: string[] = [];
  for (const blob of blobs) names.push(await files.put(blob));
  const opened = await fromFile(await toFile(person(...names), files));
  assert.deepEqual(opened.person, person(...names));
  assert.equal(opened.problem, undefined);
  assert.deepEqual([...opened.files.keys()].sort(), [...names].sort());
  for (const [i, name] of names.entries()) {
    assert.equal(opened.files.get(name)?.type, 'image/jpeg');
    assert.equal(await bytes(opened.files.get(name)), await bytes(blobs[i]));
  }
});

test('only what the record names travels, the words come first, and a missing picture stops nothing', async () => {
  const files = memoryFiles();
  const wanted = await files.put(photo(10));
  const other = await files.put(photo(10));
  const missing = `sha256-${'0'.repeat(64)}`;
  const text = await (await toFile(person(wanted, missing), files)).text();
  const value = JSON.parse(text) as Written;
  assert.deepEqual(Object.keys(value), ['format', 'person', 'files']);
  assert.equal(value.format, FILE_FORMAT);
  assert.deepEqual(Object.keys(value.files), [wanted]);
  assert.ok(!text.includes(other));
  assert.deepEqual(await fromFile(await toFile(person())), { person: person(), files: new Map() });
});

test('a picture named in a row that could not be read travels too', async () => {
  const files = memoryFiles();
  const name = await files.put(photo(10));
  const opened = await fromFile(await toFile({ ...person(), unread: { 'media/x': { file: name } } }, files));
  assert.ok(opened.files.has(name));
});

test('a bare record is opened, also with a byte order mark', async () => {
  assert.deepEqual(await fromFile(json(person())), { person: person(), files: new Map() });
  const marked = new Blob(['\ufeff', JSON.stringify(person())]);
  assert.equal((await fromFile(marked)).problem, undefined);
});

test('a record of a newer format is handed on for parse to judge', async () => {
  const newer = { format: 'say-so/file@7', person: { format: 'say-so/person@9' }, files: {}, more: [] };
  assert.deepEqual(await fromFile(json(newer)), { person: newer.person, files: new Map() });
});

test('a wrong hash is named and left out; the rest is there', async () => {
  const { names, value } = await written(50, 60);
  value.files[names[0]!]!.base64 = Buffer.from('something else').toString('base64');
  const opened = await fromFile(json(value));
  assert.equal(opened.problem, 'wrong-bytes');
  assert.deepEqual(opened.person, person(...names));
  assert.deepEqual([...opened.files.keys()], [names[1]]);
});

test('rows that are no bytes at all are left out', async () => {
  for (const row of [null, 7, 'text', [], {}, { base64: 7 }, { base64: '@@@', type: 'image/png' }]) {
    const { names, value } = await written(50);
    const files = { ...value.files, [`sha256-${'1'.repeat(64)}`]: row };
    const opened = await fromFile(json({ ...value, files }));
    assert.equal(opened.problem, 'wrong-bytes', JSON.stringify(row));
    assert.deepEqual([...opened.files.keys()], names);
  }
  for (const files of [null, 'x', [], 7]) {
    const opened = await fromFile(json({ format: FILE_FORMAT, person: person(), files }));
    assert.equal(opened.problem, 'wrong-bytes');
    assert.deepEqual(opened.person, person());
  }
});

test('a name is a hash and nothing else', async () => {
  const { names, value } = await written(5);
  const row = value.files[names[0]!]!;
  const text = JSON.stringify({ ...value, files: {} }).replace(
    '"files":{}',
    `"files":${JSON.stringify({ '../../x': row, constructor: row })}`.replace('"constructor"', '"__proto__"'),
  );
  const opened = await fromFile(new Blob([text]));
  assert.equal(opened.problem, 'wrong-bytes');
  assert.equal(opened.files.size, 0);
});

test('bytes that would run when opened by their address lose their type', async () => {
  for (const type of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'image/jpeg;x', '', 7]) {
    const { names, value } = await written(50);
    const row = { ...value.files[names[0]!], type };
    const opened = await fromFile(json({ ...value, files: { [names[0]!]: row } }));
    assert.equal(opened.files.get(names[0]!)?.type, 'application/octet-stream', String(type));
  }
});

test('what is no record says so', async () => {
  for (const value of [null, 7, 'words', [], {}, { format: 7 }, { format: 'other/thing@1' }]) {
    const opened = await fromFile(json(value));
    assert.equal(opened.problem, 'not-ours', JSON.stringify(value));
    assert.deepEqual(opened.person, value);
  }
  assert.equal((await fromFile(json({ format: FILE_FORMAT }))).problem, 'not-ours');
  for (const text of ['', '{', 'Dear Ama,', '{"format":"say-so/file@1","person":{"fo'])
    assert.deepEqual(await fromFile(new Blob([text])), {
      person: undefined,
      files: new Map(),
      problem: 'not-json',
    });
});

test('over 50 MB is not read', async () => {
  const big = {
    size: 50 * 2 ** 20 + 1,
    text: () => Promise.reject(new Error('it was read')),
  } as unknown as Blob;
  assert.deepEqual(await fromFile(big), { person: undefined, files: new Map(), problem: 'too-big' });
});

test('a thousand levels, a 5 MB string and lone surrogates come back', async () => {
  let deep: unknown = 'words';
  for (let i = 0; i < 1000; i++) deep = [deep];
  const hard = { ...person(), called: `\ud800${'x'.repeat(5_000_000)}`, unread: { deep } };
  assert.deepEqual((await fromFile(await toFile(hard))).person, hard);
});

test('it never rejects, whatever is in the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify(value)),
        fc.jsonValue().map((files) => JSON.stringify({ format: FILE_FORMAT, person: {}, files })),
        fc.jsonValue().map((read) => JSON.stringify({ format: FILE_FORMAT, person: read })),
      ),
      async (text) => {
        const opened = await fromFile(new Blob([text]));
        assert.ok(opened.files instanceof Map);
      },
    ),
  );
});
