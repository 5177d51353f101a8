/** Passports on paper: what is made for one side fits on it, what is longer says so, and nothing is cut or split. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bare, printed } from './helpers-paper.js';
import type { Pdf } from './helpers-pdf.js';
import { site } from './helpers.js';

const A4 = [595, 842] as const;

function isPaper(pdf: Pdf, [width, height]: readonly [number, number], letters: number): void {
  for (const side of pdf.sides) {
    assert.ok(
      Math.abs(side.width - width) < 1.5 && Math.abs(side.height - height) < 1.5,
      `${side.width} × ${side.height}`,
    );
    // margin boxes are the browser's own, 11 points
    const own = side.sizes.filter((size) => size !== 11);
    assert.ok((own[0] ?? 0) >= letters - 0.1, `no letter under ${letters} pt: ${own.join(', ')}`);
  }
  assert.ok(pdf.tagged, 'tagged');
}
/** The words of a side: not what the browser writes in its margin, nor the signs of sections, which are pictures. */
const wordsOf = (text: string): string => bare(text.replace(/^Side \d+ of \d+ /, '')).replace(/[!★♥]/g, '');
/** The words of all sides, what each repeats said once. */
const onPaper = (pdf: Pdf, repeated: string): string =>
  pdf.sides
    .map(({ text }) => wordsOf(text))
    .map((text, i) => (i ? text.replace(wordsOf(repeated), '') : text))
    .join('');
const same = (is: string, should: string): void => {
  const [a, b] = [is, wordsOf(should)];
  if (a === b) return;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  assert.fail(
    `not in reading order: …${a.slice(at - 30, at + 60)}… where it should be …${b.slice(at - 30, at + 60)}…`,
  );
};

describe('grab sheet on paper', () => {
  const there = site();
  for (const example of ['ordinary', 'long', 'right-to-left'])
    it(`${example}: one side, no letter under 14 points, every word`, async () => {
      const { paper, pdf } = await printed(there, `/examples/grab-sheet/${example}/`);
      assert.equal(pdf.sides.length, 1);
      isPaper(pdf, A4, 14);
      assert.doesNotMatch(paper.words, /more than one side/);
      if (example === 'right-to-left') return; // its letters come out of a PDF in the order they are seen
      same(onPaper(pdf, ''), paper.words);
    });
  it('very long: goes on over, every side says so and whose it is, every word', async () => {
    const { paper, pdf } = await printed(there, '/examples/grab-sheet/very-long/');
    assert.ok(pdf.sides.length > 1);
    isPaper(pdf, A4, 14);
    const head = 'Dougal · Dougal Iain MacAskill · Born 2 May 1982 · Checked on 19 October 2026.';
    const over = 'This goes on over more than one side. Read every side.';
    for (const { text } of pdf.sides) assert.ok(text.includes(`${head} ${over}`), text.slice(0, 200));
    same(onPaper(pdf, `${head} ${over}`), paper.words);
  });
});

describe('what must be known, on paper', () => {
  const there = site();
  for (const [element, example] of [
    ['hospital-passport', 'ordinary'],
    ['hospital-passport', 'very-long'],
    ['grab-sheet', 'very-long'],
  ] as const)
    it(`${element}, ${example}: no entry is split over two sides, none is cut`, async () => {
      const { paper, pdf } = await printed(there, `/examples/${element}/${example}/`);
      assert.ok(pdf.sides.length > 1);
      const sides = pdf.sides.map(({ text }) => bare(text));
      const entries = [...paper.html.matchAll(/<li class="line">(.*?)<\/li>/gs)].map(([, html = '']) =>
        bare(
          html
            .replace(/<!--.*?-->|<[^>]*>/gs, '')
            .replaceAll('&nbsp;', ' ')
            .replaceAll('&amp;', '&'),
        ),
      );
      assert.ok(entries.length > 15);
      for (const entry of entries)
        assert.ok(
          sides.some((side) => side.includes(entry)),
          `whole on one side: ${entry}`,
        );
    });
});
