/** "I" statements on paper: the form to fill in by hand, the answers, the counts of many; and nothing is missing from a search. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementsAsk as welshAsk } from '../../src/locales/cy/statements-ask.js';
import { statementsAsk } from '../../src/locales/en/statements-ask.js';
import { ownEnglish } from '../../src/statements/own-en.js';
import { ownWelsh } from '../../src/statements/own-cy.js';
import { ownSet } from '../../src/statements/own.js';
import { pdfOf, readPdf, type Pdf } from './helpers-pdf.js';
import { bare, printed } from './helpers-paper.js';
import { site } from './helpers.js';

const onPaper = ({ sides }: Pdf): string => bare(sides.map(({ text }) => text).join(' '));
const times = (all: string, one: string): number => all.split(bare(one)).length - 1;

function isPaper({ sides, tagged, roles }: Pdf, smallest: number, wanted: readonly string[]): void {
  for (const { width, height, sizes } of sides) {
    assert.ok(Math.abs(width - 595) < 1.5 && Math.abs(height - 842) < 1.5, `A4: ${width} × ${height}`);
    assert.ok((sizes[0] ?? 0) >= smallest - 0.1, `no letter under ${smallest} pt: ${sizes.join(', ')}`);
  }
  assert.ok(tagged, 'tagged');
  for (const role of wanted) assert.ok(roles.includes(role), `tagged ${role}`);
}

describe('statements on paper', () => {
  const there = site();
  const at = (example: string): string => `/examples/${example}`;

  for (const [lang, words, asks, answers, query] of [
    ['en', ownEnglish, statementsAsk, ['Yes', 'Sometimes', 'No'], ''],
    ['cy', ownWelsh, welshAsk, ['Ydy', 'Weithiau', 'Nac ydy'], '?lang=cy'],
  ] as const)
    it(`the form to fill in by hand asks every sentence in easy words, with every answer beside it (${lang})`, async () => {
      const { paper, pdf } = await printed(
        there,
        at(`i-statements/ordinary/${query}`),
        undefined,
        'printBlank',
      );
      isPaper(pdf, 14, ['H1', 'L', 'LI', 'P']);
      const all = onPaper(pdf);
      assert.equal(all, bare(paper.words), 'every word, in reading order');
      const { statements, title } = ownSet(words);
      assert.ok(all.includes(bare(title)));
      for (const { text, easy } of statements) assert.equal(times(all, easy ?? text), 1, text);
      for (const who of ['Sam Okoro', '0117 496 0123']) assert.ok(all.includes(bare(who)), who);
      for (const { text, easy } of statements) {
        const side = pdf.sides.find((one) => bare(one.text).includes(bare(easy ?? text)));
        const after = bare(side?.text ?? '').split(bare(easy ?? text))[1] ?? '';
        // its own boxes: “Yes” and “No” also stand beside the question after them
        const boxes = after.split(bare(asks['statements.more.label'] as string))[0]!;
        assert.notEqual(boxes, after, `${text}: all of it on one side`);
        for (const answer of answers) assert.equal(times(boxes, answer), 1, `${text}: ${answer} on its side`);
      }
    });

  it('the form leaves out what may disclose harm where the page names nobody who reads it', async () => {
    const { pdf } = await printed(there, at('i-statements/asked-twice/'), undefined, 'printBlank');
    const all = onPaper(pdf);
    for (const { text, easy, mayDisclose } of ownSet(ownEnglish).statements)
      assert.equal(times(all, easy ?? text), mayDisclose ? 0 : 1, text);
  });

  const examples = [
    ['i-statements/ordinary', 'say-i-statements'],
    ['i-statements/four-rounds', 'say-i-statements'],
    ['i-statements/someone-else', 'say-i-statements'],
    ['i-statements/parts', 'say-i-statements'],
    ['i-statements/service', 'say-i-statements'],
    ['i-statements/welsh', 'say-i-statements'],
    ['i-statement/four-rounds', 'say-i-statement'],
    ['statement-summary/ordinary', 'say-statement-summary'],
    ['statement-summary/some-withheld', 'say-statement-summary'],
    ['statement-summary/parts', 'say-statement-summary'],
  ] as const;
  // on each commit the one of each element that has most on it
  const most = ['i-statements/four-rounds', 'i-statement/four-rounds', 'statement-summary/some-withheld'];
  for (const [example, tag] of examples.filter(([name]) => process.env.ALL || most.includes(name)))
    it(`${example}: every word that is read, by print() and by the browser's own print`, async () => {
      const path = at(`${example}/`);
      const { pdf } = await printed(there, path);
      isPaper(pdf, 12, ['H1', 'H2', 'P']);
      const { page, close } = await there.open(path);
      await page.setViewport({ width: 1280, height: 900 }); // in less room each cell says its column as well
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.page'),
        {},
        tag,
      );
      const { read, heads } = await page.$eval(tag, (element) => ({
        read: element.shadowRoot!.querySelector<HTMLElement>('.page')!.innerText,
        heads: [...element.shadowRoot!.querySelectorAll<HTMLElement>('thead')].map((head) => head.innerText),
      }));
      // a table that goes on says on every side what its columns are
      const once = (all: string): string =>
        heads.reduce((left, head) => left.replaceAll(bare(head), ''), all);
      assert.equal(once(onPaper(pdf)), once(bare(read)), 'what view shows, no more and no less, in order');
      assert.equal(once(onPaper(await readPdf(await pdfOf(page)))), once(bare(read)));
      await close();
    });

  it('numbers in easy reading have no letter under 14 pt', async () => {
    for (const example of ['ordinary', 'some-withheld'])
      isPaper((await printed(there, at(`statement-summary/${example}/?reading=easy`))).pdf, 14, ['H1', 'TH']);
  });

  it('numbers in easy reading: a sentence has the width of the side, and its numbers stand below their heads', async () => {
    const { page, close } = await there.open(at('statement-summary/ordinary/?reading=easy'));
    await page.setViewport({ width: 700, height: 900 }); // an A4 side without its margins
    await page.emulateMediaType('print');
    const { rows, starts } = await page.$eval('say-statement-summary', ({ shadowRoot }) => {
      const tables = [...shadowRoot!.querySelectorAll('.counts')];
      return {
        rows: tables.flatMap((table) =>
          [...table.querySelectorAll('tbody th')].map(
            (th) => th.getBoundingClientRect().width / table.getBoundingClientRect().width,
          ),
        ),
        starts: tables.map((table) =>
          [...table.querySelectorAll('tr')].map((row) =>
            String([...row.children].slice(1).map((cell) => cell.getBoundingClientRect().left)),
          ),
        ),
      };
    });
    await close();
    assert.ok(rows.length > 30);
    assert.deepEqual(
      rows.filter((share) => share < 0.95),
      [],
    );
    for (const [heads, ...numbers] of starts) for (const each of numbers) assert.equal(each, heads);
  });

  for (const [example, query] of [
    ['ordinary', ''],
    ['ordinary', '?reading=easy'],
    ['some-withheld', ''],
    ['ordinary', '?lang=cy'],
  ] as const)
    it(`numbers, ${example}${query}: no heads of a table at the foot of a side, and no few lines on the last`, async () => {
      const path = at(`statement-summary/${example}/${query}`);
      const { page, close } = await there.open(path);
      await page.waitForFunction(() =>
        document.querySelector('say-statement-summary')?.shadowRoot?.querySelector('.page'),
      );
      // what stands over a table, to its heads, and the first row: all of it without the spaces between
      const tables = await page.$eval('say-statement-summary', ({ shadowRoot }) => {
        return [...shadowRoot!.querySelectorAll('.section:has(.counts)')].map((section) => {
          const [over = [], heads = [], rows = []] = [
            '.heading, .told, caption',
            'thead th',
            'tbody .statement',
          ].map((of) => [...section.querySelectorAll(of)].map((one) => one.textContent.replace(/\s+/gu, '')));
          return { over, heads: heads.join(''), rows };
        });
      });
      assert.ok(tables.length > 5);
      const own = await readPdf(await pdfOf(page));
      await close();
      for (const { sides } of [own, (await printed(there, path)).pdf]) {
        const texts = sides.map(({ text }) => bare(text));
        for (const { over, heads, rows } of tables) {
          const together = texts.find((side) => side.includes(over.join('') + heads + rows[0]));
          assert.ok(together, `on one side: ${over.join(' ')}`);
        }
        const last = texts.at(-1) ?? '';
        const { rows = [] } = tables.at(-1) ?? {};
        for (const row of rows.slice(-2)) assert.ok(last.includes(row), `on the last side: ${row}`);
      }
    });

  it('while it is asked, the browser prints what was answered, whatever is open', async () => {
    const path = at('i-statements/ordinary/');
    const { paper } = await printed(there, path);
    const { page, close } = await there.open(`${path}?mode=edit`);
    await page.waitForFunction(() =>
      document.querySelector('say-i-statements')?.shadowRoot?.querySelector('.editor'),
    );
    const pdf = await readPdf(await pdfOf(page));
    await close();
    assert.equal(onPaper(pdf), bare(paper.words));
  });
});
