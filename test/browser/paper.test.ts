/** What is laid out on paper, as each engine lays it out. */
import { assert } from '@open-wc/testing';
import type { Block, Line } from '../../src/present/blocks.js';
import { layOut } from '../../src/printing/sheet.js';
import { moreStyles } from '../../src/styles/more.js';
import { oneSideStyles } from '../../src/styles/one-side.js';
import { pageStyles } from '../../src/styles/page.js';

/** Each a letter longer than the one before it: some of them end a little before the side does. */
const lines = Array.from({ length: 60 }, (_, n): Line => ({
  id: `line-${n}`,
  words: { text: `I like it${'m'.repeat(n)}.` },
  whose: { text: 'Grandmother said it, and so did I', mark: 'half' },
  figures: [],
  beside: [],
}));

/** Where the first word of an element begins. */
function firstWord(element: Element): DOMRect {
  const inner = element.ownerDocument;
  const texts = inner.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const range = inner.createRange();
  range.setStart(texts.nextNode()!, 0);
  range.setEnd(texts.currentNode, 3);
  return range.getBoundingClientRect();
}

describe('on paper', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('it is a document of the usual kind, in which a table has the letters of what is around it', async () => {
    const list: Block = { type: 'list', lines };
    const sheet = await layOut([list], { page: document, styles: [pageStyles], lang: 'en' });
    assert.strictEqual(sheet.article.ownerDocument.compatMode, 'CSS1Compat');
    const table = sheet.article.appendChild(sheet.article.ownerDocument.createElement('table'));
    const { getComputedStyle } = sheet.frame.contentWindow!;
    assert.strictEqual(getComputedStyle(table).fontSize, getComputedStyle(sheet.article).fontSize);
    sheet.remove();
    assert.isNull(document.querySelector('iframe'));
  });

  for (const dir of ['ltr', 'rtl'] as const)
    for (const [look, styles] of [
      ['several sides', [pageStyles, moreStyles]],
      ['one side', [pageStyles, moreStyles, oneSideStyles]],
    ] as const)
      it(`the mark of whose words they are is never parted from the first of them: ${look}, ${dir}`, async () => {
        document.documentElement.dir = dir;
        const list: Block = { type: 'list', lines };
        const sheet = await layOut([list], { page: document, styles, lang: 'en', dir });
        const begins = [...sheet.article.querySelectorAll('.who')].map((who) => ({
          line: who.parentElement!.getBoundingClientRect().top,
          mark: who.getClientRects()[0]!.bottom,
          word: firstWord(who).bottom,
        }));
        sheet.remove();
        const over = begins.filter(({ line, mark }) => mark - line > 30);
        assert.isAbove(over.length, 0, 'some begin the next line');
        assert.isBelow(over.length, begins.length, 'and some do not');
        for (const { mark, word } of begins) assert.closeTo(word, mark, 6);
      });
});
