import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { fileName, nameOf, sha256 } from '../../../src/pictures/sha256.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('our own SHA-256 agrees with node:crypto at every length up to three blocks', () => {
  for (let n = 0; n <= 192; n++) {
    const bytes = randomBytes(n);
    assert.equal(hex(sha256(bytes)), expected(bytes), `${n} bytes`);
  }
});

test('it agrees on a megabyte, and on a part of a larger buffer', () => {
  const bytes = randomBytes(1_000_003);
  assert.equal(hex(sha256(bytes)), expected(bytes));
  assert.equal(hex(sha256(bytes.subarray(7, 777))), expected(bytes.subarray(7, 777)));
});

test(
  'a length whose bits need more than 32 bits is counted',
  { skip: !process.env['LONG'] && 'LONG=1: half a gigabyte' },
  () => {
    const bytes = new Uint8Array(2 ** 29 + 5);
    assert.equal(hex(sha256(bytes)), expected(bytes));
  },
);

test('a name is the same with and without crypto.subtle', async () => {
  const blob = new Blob([randomBytes(70_001)]);
  const name = await nameOf(blob);
  assert.match(name, fileName);
  const there = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  try {
    for (const crypto of [undefined, {}]) {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
      assert.equal(await nameOf(blob), name);
    }
  } finally {
    Object.defineProperty(globalThis, 'crypto', there);
  }
});
