/** Words that turn the direction of text, beside words of ours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { closed } from '../../../src/present/said.js';

const OPEN = '\u2067';
const CLOSE = '\u2069';

describe('words that stand beside ours', () => {
  it('close what they open, and nothing else', () => {
    for (const [text, kept] of [
      ['Tea first.', 'Tea first.'],
      [`a${OPEN}b${CLOSE}c`, `a${OPEN}b${CLOSE}c`],
      [`a${OPEN}b`, `a${OPEN}b${CLOSE}`],
      [`a${CLOSE}\u202eb`, 'a\u202eb'],
      [`${CLOSE}${OPEN}${OPEN}a`, `${OPEN}${OPEN}a${CLOSE}${CLOSE}`],
      [`a${OPEN}b\nc${CLOSE}d`, `a${OPEN}b${CLOSE}\ncd`],
      ['\u202eturned\u202c', '\u202eturned\u202c'],
    ] as const)
      assert.equal(closed(text), kept);
  });

  it('are the same words, each paragraph closed, and stay as they are once they are', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '\n', '\u2066', '\u2067', '\u2068', CLOSE, '\u202e'),
    });
    fc.assert(
      fc.property(text, (before) => {
        const after = closed(before);
        const plain = (all: string) => all.replaceAll(CLOSE, '');
        assert.equal(plain(after), plain(before));
        for (const paragraph of after.split('\n')) {
          let open = 0;
          for (const mark of paragraph) {
            if (/[\u2066-\u2068]/.test(mark)) open++;
            if (mark === CLOSE) assert.ok(open-- > 0, 'closed too often');
          }
          assert.equal(open, 0, 'left open');
        }
        assert.equal(closed(after), after);
      }),
    );
  });
});
