/** Paper: one A4 side where it fits, every word in reading order, tagged, and nothing of the interface. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pdfOf, readPdf, type Pdf } from './helpers-pdf.js';
import { site } from './helpers.js';
import { bare, printed as printedBy } from './helpers-paper.js';

describe('print', () => {
  const there = site();
  const printed = (path: string) => printedBy(there, path);

  const shownIn = (page: Page): Promise<string> =>
    page.$eval('say-one-page-profile', (element) => {
      const root: ParentNode = element.shadowRoot ?? element;
      return (root.querySelector('.page') as HTMLElement).innerText;
    });

  const isPaper = (pdf: Pdf, sides: number) => {
    assert.equal(pdf.sides.length, sides, 'sides');
    for (const { width, height, sizes } of pdf.sides) {
      assert.ok(Math.abs(width - 595) < 1.5 && Math.abs(height - 842) < 1.5, `A4: ${width} × ${height}`);
      assert.ok((sizes[0] ?? 0) >= 11.9, `no letter under 12 pt: ${sizes.join(', ')}`);
    }
    assert.ok(pdf.tagged, 'tagged');
    for (const role of ['H1', 'H2', 'L', 'LI', 'P']) assert.ok(pdf.roles.includes(role), `tagged ${role}`);
  };

  for (const [example, sides] of [
    ['ordinary', 1],
    ['long', 1],
    ['too-long', 2],
    ['disagreeing', 1],
    ['mixed', 1],
  ] as const)
    it(`${example}: ${sides} side${sides > 1 ? 's' : ''}, every word, in order`, async () => {
      const path = `/examples/one-page-profile/${example}/`;
      const { page, close } = await there.open(path);
      await page.waitForSelector('say-one-page-profile:defined');
      const view = await shownIn(page);
      await close();
      const { paper, pdf } = await printed(path);
      isPaper(pdf, sides);
      const onPaper = bare(pdf.sides.map(({ text }) => text).join(' '));
      assert.equal(onPaper, bare(paper.words), 'in reading order');
      if (sides === 1)
        return assert.equal(bare(paper.words), bare(view), 'what view shows, no more and no less');
      const turns = ['There is more on the next side.', `${paper.title} · side 2 of 2`];
      let left = onPaper;
      for (const turn of turns) {
        assert.ok(left.includes(bare(turn)), turn);
        left = left.replace(bare(turn), '');
      }
      assert.equal(left, bare(view), 'what view shows, and where the side ends');
      assert.ok(
        pdf.sides[1]?.text.startsWith(`${paper.title} · side 2 of 2`),
        'the second side says whose it is',
      );
      assert.ok(pdf.sides[0]?.text.endsWith('There is more on the next side.'));
    });

  it('goes back to the button it was pressed on: the frame takes the focus, and a keyboard has no other place', async () => {
    const { page, close, errors } = await there.open('/examples/one-page-profile/ordinary/?mode=edit', {
      before: () => {
        window.print = () => void setTimeout(() => window.dispatchEvent(new Event('afterprint')), 50);
      },
    });
    const at = () =>
      page.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-key') ??
          document.activeElement?.localName,
      );
    for (const key of ['#writer', '[data-key=writer-start]', '[data-key=print-button]']) {
      const control = await page.waitForSelector(`say-one-page-profile >>> ${key}`);
      await control?.focus();
      await page.keyboard.press('Space');
    }
    await page.waitForSelector('iframe');
    await page.waitForFunction(() => !document.querySelector('iframe'));
    assert.equal(await at(), 'print-button');
    assert.deepEqual(errors, []);
    await close();
  });

  for (const mode of ['view', 'edit'])
    for (const tree of ['shadow', 'light'])
      it(`the browser’s own print gives the same, in ${mode}, ${tree} tree`, async () => {
        const path = `/examples/one-page-profile/ordinary/`;
        const { paper } = await printed(path);
        const { page, close } = await there.open(`${path}?mode=${mode}&tree=${tree}`);
        await page.waitForSelector('say-one-page-profile:defined');
        if (mode === 'edit')
          await page.waitForFunction(() =>
            document.querySelector('say-one-page-profile')?.shadowRoot?.querySelector('.editor'),
          );
        const pdf = await readPdf(await pdfOf(page));
        await close();
        assert.equal(bare(pdf.sides.map(({ text }) => text).join(' ')), bare(paper.words));
        assert.equal(pdf.sides.length, 1);
        assert.ok(pdf.tagged);
      });
});
