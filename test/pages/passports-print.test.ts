/** Passports on paper: what is made for one side fits on it, what is longer says so, and nothing is cut or split. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bare, printed, type Paper } from './helpers-paper.js';
import { pdfOf, readPdf, type Pdf } from './helpers-pdf.js';
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

const there = site();

describe('grab sheet on paper', () => {
  for (const example of process.env.ALL ? ['ordinary', 'long', 'right-to-left'] : ['ordinary', 'long'])
    it(`${example}: one side, no letter under 14 points, every word`, async () => {
      const { paper, pdf } = await printed(there, `/examples/grab-sheet/${example}/`);
      assert.equal(pdf.sides.length, 1);
      isPaper(pdf, A4, 14);
      assert.doesNotMatch(paper.words, /more than 1 side/);
      if (example === 'right-to-left') return; // its letters come out of a PDF in the order they are seen
      same(onPaper(pdf, ''), paper.words);
    });
  it('ordinary, in letters a sixth wider than those of Arial: one side all the same', async () => {
    const { paper, pdf } = await printed(
      there,
      '/examples/grab-sheet/ordinary/',
      {},
      'print',
      {},
      'DejaVu Sans',
    );
    assert.match(paper.html, /font-family: &quot;DejaVu Sans&quot;/);
    assert.equal(pdf.sides.length, 1);
    isPaper(pdf, A4, 14);
    assert.doesNotMatch(paper.words, /more than 1 side/);
    same(onPaper(pdf, ''), paper.words);
  });
  it('very long: goes on over, every side says so and whose it is, every word', async () => {
    const { paper, pdf } = await printed(there, '/examples/grab-sheet/very-long/');
    assert.ok(pdf.sides.length > 1);
    isPaper(pdf, A4, 14);
    const head = 'Dougal · Dougal Iain MacAskill · Born 2 May 1982 · Checked on 19 October 2026.';
    const over = 'This is on more than 1 side. Read every side.';
    for (const { text } of pdf.sides) assert.ok(text.includes(`${head} ${over}`), text.slice(0, 200));
    same(onPaper(pdf, `${head} ${over}`), paper.words);
  });
});

describe('the browser’s own print of a passport', () => {
  for (const [path, most, smallest] of [
    ['grab-sheet/ordinary', 1, 14],
    ['hospital-passport/ordinary', 5, 12],
  ] as const)
    it(`${path}: no last side for a few lines, and whose it is on each`, async () => {
      const { page, close } = await there.open(`/examples/${path}/`);
      const tag = `say-${path.split('/')[0]}`;
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.side'),
        {},
        tag,
      );
      const head = await page.$eval(tag, ({ shadowRoot }) => shadowRoot!.querySelector('.side')!.textContent);
      // letters a sixth wider than those of Arial
      await page.evaluate(() => (document.body.style.fontFamily = 'DejaVu Sans'));
      const { sides } = await readPdf(await pdfOf(page));
      await close();
      assert.ok(sides.length <= most, `${sides.length} sides`);
      for (const { text, sizes } of sides) {
        assert.ok(bare(text).includes(bare(head)), text.slice(0, 200));
        assert.ok((sizes[0] ?? 0) >= smallest - 0.1, sizes.join(', '));
      }
    });
  it('in easy read: neither a heading nor what it begins with is broken over two sides', async () => {
    const { page, close } = await there.open('/examples/hospital-passport/ordinary/?reading=easy');
    const tag = 'say-hospital-passport';
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.side'),
      {},
      tag,
    );
    await page.evaluate(() => (document.body.style.fontFamily = 'DejaVu Sans'));
    const { sides } = await readPdf(await pdfOf(page));
    // where a heading of two lines comes to stand is the paper's; that it may not be broken is ours
    await page.emulateMediaType('print');
    const broken = await page.$eval(tag, ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('.heading')].flatMap((heading) =>
        getComputedStyle(heading).breakInside === 'avoid' ? [] : [heading.textContent],
      ),
    );
    await close();
    assert.deepEqual(broken, []);
    const whole = 'Next of kin does not mean power to decide. Staff should still ask family.';
    assert.ok(sides.some(({ text }) => bare(text).includes(bare(whole))));
  });
});

describe('what must be known, on paper', () => {
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

describe('on paper without colour', () => {
  it('hospital passport: what must be known comes first, and each band has its word, its sign and its line', async () => {
    const { paper, pdf } = await printed(there, '/examples/hospital-passport/ordinary/');
    const text = pdf.sides.map((side) => bare(side.text)).join('');
    assert.match(text, /!Youmustknow.*★Importanttome.*♥Likesanddislikes/s);
    // as a copier sees them: every band in one ink, and no two lines alike
    const look = (sign: string): string =>
      [...paper.css.matchAll(/\.section\[data-sign="(\w+)"\] \{([^}]*)\}/g)]
        .filter(([, its]) => its === sign)
        .map(([, , rules = '']) => /border-inline-start-style: (\w+)/.exec(rules)?.[1] ?? 'solid')
        .join();
    assert.deepEqual(['must', 'important', 'like'].map(look), ['solid', 'double', 'dashed']);
    assert.match(paper.css, /\.section\[data-sign\] \{ --_c: #000;/);
  });
  it('a sound and a film say that they can be played, and what is said in them', async () => {
    const { pdf } = await printed(there, '/examples/communication-passport/sound-and-picture/');
    const text = pdf.sides
      .map((side) => side.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    assert.match(
      text,
      /A sound\. You can play it on a screen\. In words: Two notes that go up\. My speech therapist Ola wrote it down\./,
    );
    assert.match(
      text,
      /A film\. You can play it on a screen\. In words: My flat hand comes down on the table\./,
    );
  });
});

describe('the communication passport in its forms', () => {
  const of = (example: string, form?: string) =>
    printed(there, `/examples/communication-passport/${example}/`, form ? { form } : {});
  /** Entries as they stand in the document, in its order; what stands in two places is looked for once. */
  const entriesIn = (html: string): readonly string[] => [
    ...new Set(
      [...html.matchAll(/<p class="words"[^>]*>(.*?)<\/p>/gs)].map(([, words = '']) =>
        bare(words.replace(/<!--.*?-->|<[^>]*>/gs, '').replaceAll('&amp;', '&')),
      ),
    ),
  ];
  /** A chart in cards says its columns in each cell, and above it only to who does not see. */
  const withoutHeads = ({ html, words }: Paper): string =>
    [...html.matchAll(/<thead.*?<\/thead>/gs)].reduce(
      (left, [head]) => left.replace(bare(head.replace(/<!--.*?-->|<[^>]*>/gs, '')), ''),
      bare(words),
    );
  const A5 = [420, 595] as const;
  const across = [842, 595] as const;

  it('no word of a chart breaks, on upright A4 either', async () => {
    // the room inside the margins, in CSS pixels: a word that breaks there is one that would stand out of its cell
    const { page, close } = await there.open('/examples/communication-chart/very-long/', { width: 695 });
    await page.emulateMediaType('print');
    const broken = await page.$eval('say-communication-chart', ({ shadowRoot }) => {
      const whole = new CSSStyleSheet();
      whole.replaceSync('.page * { overflow-wrap: normal !important }');
      shadowRoot!.adoptedStyleSheets.push(whole);
      const cells = [...shadowRoot!.querySelectorAll('.table tbody :is(th, td)')];
      return {
        cells: cells.length,
        out: cells.filter((one) => one.scrollWidth > one.clientWidth + 1).length,
        row: getComputedStyle(cells[0]!.parentElement!).display,
      };
    });
    assert.equal(
      broken.row,
      'grid',
      'cells beside each other: below each other, a chart takes twice the sides',
    );
    assert.ok(broken.cells > 100);
    assert.equal(broken.out, 0);
    await close();
  });

  for (const [path, inlineSize] of [
    ['communication-chart/very-long', '958px'],
    ['document/ordinary', '721px'],
    ['document/welsh', '721px'],
  ] as const)
    it(`nor in the narrowest columns that a screen gives ${path}`, async () => {
      const { page, close } = await there.open(`/examples/${path}/`);
      const shown = await page.$eval(
        `say-${path.split('/')[0]}`,
        (chart, inlineSize) => {
          // letters a sixth wider than those of Arial
          Object.assign((chart as HTMLElement).style, { inlineSize, fontFamily: 'DejaVu Sans' });
          const cells = [...chart.shadowRoot!.querySelectorAll('.table tbody :is(th, td)')];
          const broken: string[] = [];
          for (const cell of cells) {
            const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            for (let text = walker.nextNode(); text; text = walker.nextNode())
              for (const { 0: word, index } of text.textContent!.matchAll(/[^\s-]+/g)) {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
              }
          }
          return { display: getComputedStyle(cells[0]!).display, broken };
        },
        inlineSize,
      );
      assert.deepEqual(shown, { display: 'table-cell', broken: [] });
      await close();
    });

  for (const example of process.env.ALL ? ['ordinary', 'very-long'] : ['ordinary'])
    it(`${example}: a booklet is A5 pages, their number a multiple of four, every word in reading order, an index that is right`, async () => {
      const { paper, pdf } = await of(example, 'booklet');
      const all = await of(example);
      assert.equal(pdf.sides.length % 4, 0);
      isPaper(pdf, A5, 12);
      const pages = pdf.sides.map(({ text }) => wordsOf(text));
      const whole = pages.join('');
      same(whole, withoutHeads(paper));
      let at = 0;
      for (const entry of entriesIn(all.paper.html)) {
        const found = whole.indexOf(entry, at);
        assert.ok(found >= 0, `in its order: ${entry}`);
        at = found;
      }
      for (const [i, page] of pages.entries()) {
        assert.ok(page.startsWith(bare(paper.title)), `whose it is: page ${i + 1}`);
        assert.ok(page.endsWith(bare(`Page ${i + 1} of ${pages.length}`)), `page ${i + 1}`);
      }
      const index = [...paper.html.matchAll(/<a href="#([^"]*)">(.*?)<\/a>/gs)];
      assert.ok(index.length > 10);
      for (const [, , link = ''] of index) {
        const [, heading = '', page = ''] =
          /^(.*) · page (\d+)$/.exec(link.replace(/<!--.*?-->|<[^>]*>/gs, '').trim()) ?? [];
        assert.ok(pages[Number(page) - 1]?.includes(bare(heading)), `${heading} is on page ${page}`);
      }
      const last = pages.findLastIndex((page) => !page.includes(bare('This page is for what people learn')));
      assert.ok(pages.length - last <= 4, 'no more empty pages than the multiple needs');
    });

  for (const [form, size, letters, most] of [
    ['sheet', A4, 14, 1],
    ['tri-fold', across, 12, 2],
    ['card', across, 12, 2],
  ] as const)
    it(`${form}: its size, and every word of the parts it holds, in order`, async () => {
      const { paper, pdf } = await of('ordinary', form);
      isPaper(pdf, size, letters);
      assert.ok(pdf.sides.length <= most, `${pdf.sides.length} sides`);
      const whole = pdf.sides.map(({ text }) => wordsOf(text)).join('');
      assert.equal(whole, wordsOf(paper.words), 'what is laid out is what is printed, in order');
      for (const said of ['I nod my fist', '01632 960 733', 'Please read the rest.'])
        assert.ok(whole.includes(bare(said)), said);
      assert.ok(!whole.includes(bare('The password')), 'nothing else');
      assert.equal(paper.html.includes('class="panel"'), form !== 'sheet', 'folded at its marks');
    });

  it('very long: nothing of a card or a tri-fold is cut', async () => {
    for (const form of ['card', 'tri-fold'] as const) {
      const { paper, pdf } = await of('very-long', form);
      assert.equal(pdf.sides.map(({ text }) => wordsOf(text)).join(''), wordsOf(paper.words));
      for (const said of [
        'I shut my eyes tight and turn my head left.',
        'I chose the voice.',
        '01632 960 518',
      ])
        assert.ok(bare(paper.words).includes(bare(said)), `${form}: ${said}`);
    }
  });

  it('a notice is never divided over two panels, also where it does not fit below whose it is', async () => {
    const noticesIn = ({ html }: Paper): readonly string[] =>
      [...html.matchAll(/<p class="notice"[^>]*>(.*?)<\/p>/gs)].map(([, notice = '']) =>
        bare(notice.replace(/<!--.*?-->|<[^>]*>/gs, '')),
      );
    const pages = (await of('hostile')).paper;
    const whole = noticesIn(pages);
    assert.equal(whole.length, 2);
    assert.match(pages.css, /\.notice[^{}]*\{ break-inside: avoid;/, 'nor over two sides');
    for (const form of ['card', 'tri-fold'] as const) {
      const { paper, pdf } = await of('hostile', form);
      assert.deepEqual(noticesIn(paper), [...whole, bare('This is only a part. Please read the rest.')]);
      // each side has its three panels
      const panels = [...paper.html.matchAll(/class="panel"/g)].length;
      assert.equal(panels, 3 * pdf.sides.length, form);
    }
  });

  it('the card that asks people to read it says nothing of what is in it', async () => {
    const { paper, pdf } = await of('ordinary', 'ask');
    assert.equal(pdf.sides.length, 1);
    isPaper(pdf, A4, 14);
    assert.match(paper.words, /Please read it\./);
    assert.doesNotMatch(paper.words, /Born|01632|nod my fist/);
  });

  it('`print-form` says which form, and whoever prints may say otherwise', async () => {
    const as = (options?: object) =>
      printed(there, '/examples/communication-passport/ordinary/', options, 'print', { 'print-form': 'ask' });
    assert.match((await as()).paper.words, /Please read it\./);
    const whole = await as({ form: 'pages' });
    assert.match(whole.paper.words, /I nod my fist/);
    assert.ok(whole.pdf.sides.length > 1);
  });

  it('a form that the document has not is refused, and those it has are named', async () => {
    await assert.rejects(
      printed(there, '/examples/grab-sheet/ordinary/', { form: 'origami' }),
      /no print form “origami”\. It has: pages, sheet\./,
    );
  });
});
