/** Many people's answers: the contract of every element, where the numbers come from, and what is withheld in words. */
import { assert } from '@open-wc/testing';
import { SayPerson } from '../../src/elements/person/say-person.js';
import { SayStatementSummary } from '../../src/elements/statement-summary/say-statement-summary.js';
import { examples } from '../../src/examples/index.js';
import { dayServiceCounted, heronCourtCounted, houseCounted } from '../../src/examples/people/service.js';
import { ownEnglish } from '../../src/statements/own-en.js';
import { ownSet } from '../../src/statements/own.js';
import type { StatementSummary } from '../../src/statements/summary.js';
import { clear, draw, folded, pageOf, settled, stage, whatPrints, wordsOf, type Said } from './helpers.js';
import { everyElement } from './suites/every-element.js';

type Numbers = Said & { summary: unknown; set: unknown; readonly problems: readonly { path: string }[] };
const make = (): Numbers => document.createElement('say-statement-summary') as unknown as Numbers;
const json = (text: string): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
};
const minimumOf = (element: Numbers): number | undefined =>
  (element.summary as StatementSummary | undefined)?.minimum;
const at = (minimum: number): StatementSummary => ({ ...houseCounted, minimum });

const [h1, ...rest] = heronCourtCounted.statements;
const withFirst = (change: Partial<StatementSummary['statements'][number]>): StatementSummary => ({
  ...heronCourtCounted,
  statements: [{ ...h1!, ...change }, ...rest],
});

function comesFrom(): void {
  afterEach(clear);

  it('its own property beats the JSON inside, and undefined takes that again', async () => {
    const element = make();
    element.append(json(JSON.stringify(at(6))));
    element.summary = at(7);
    stage().append(element);
    await settled(element);
    assert.strictEqual(minimumOf(element), 7);
    element.summary = JSON.stringify(at(8));
    await settled(element);
    assert.strictEqual(minimumOf(element), 8, 'its JSON is taken too');
    element.summary = undefined;
    await settled(element);
    assert.strictEqual(minimumOf(element), 6);
  });

  for (const tree of ['shadow', 'light'])
    it(`not given yet: the words of the page stay; known to be none: they go (${tree})`, async () => {
      const element = make();
      element.tree = tree;
      element.append(document.createElement('p'));
      element.firstElementChild!.textContent = 'Words of the page.';
      stage().append(element);
      await settled(element);
      const words = element.querySelector('p');
      assert.isUndefined(element.summary);
      assert.isAbove(words?.getBoundingClientRect().height ?? 0, 0);
      element.summary = null;
      await settled(element);
      assert.isNull(element.summary);
      assert.isNotOk(words?.isConnected && words.getClientRects().length);
      assert.include(folded(pageOf(element)?.textContent), 'There are no numbers yet.');
      element.summary = heronCourtCounted;
      await settled(element);
      assert.include(wordsOf(element), '40peopleanswered');
    });

  it('reads JSON that comes, or changes, later; and a null in it', async () => {
    const element = make();
    stage().append(element);
    await settled(element);
    assert.isUndefined(element.summary);
    const script = json(JSON.stringify(at(6)));
    element.append(script);
    await settled(element);
    await settled(element);
    assert.strictEqual(minimumOf(element), 6);
    script.textContent = 'null';
    await settled(element);
    await settled(element);
    assert.isNull(element.summary);
  });

  it('upgrades from HTML with the numbers given before, and can be made with new', async () => {
    class Late extends SayStatementSummary {}
    const early = document.createElement('say-late-summary') as Numbers;
    early.summary = heronCourtCounted;
    stage().append(early);
    customElements.define('say-late-summary', Late);
    customElements.upgrade(early);
    await settled(early);
    assert.include(wordsOf(early), '40peopleanswered');
    const made = new Late();
    assert.isEmpty(made.getAttributeNames());
    assert.isEmpty(made.childNodes);
  });

  it('takes heading level and reading from the person it stands in, unless it says its own', async () => {
    const around = document.createElement('say-person') as Said;
    around.headingLevel = 4;
    around.reading = 'easy';
    const element = make();
    element.summary = heronCourtCounted;
    around.append(element);
    stage({ under: 3 }).append(around);
    await settled(around, element);
    assert.isOk(pageOf(element)?.querySelector('h4.title'));
    assert.strictEqual(pageOf(element)?.dataset['reading'], 'easy');
    element.headingLevel = 2;
    element.reading = 'standard';
    await settled(element);
    assert.isOk(pageOf(element)?.querySelector('h2.title'));
    assert.strictEqual(pageOf(element)?.dataset['reading'], 'standard');
  });
}

everyElement({
  name: 'statement-summary',
  element: SayStatementSummary,
  provider: SayPerson,
  instead: {
    comesFrom,
    changes: {
      'numbers change': { summary: withFirst({ answers: { yes: 12, sometimes: 17, no: null } }) },
      'a number is withheld': {
        summary: withFirst({ people: null, other: null, answers: { yes: null, sometimes: null, no: null } }),
      },
      'other people are counted': { summary: dayServiceCounted },
      'nothing can be shown': { summary: houseCounted },
      'there are none': { summary: null },
    },
  },
});

describe('what a summary says', () => {
  afterEach(clear);
  const example = (name: string) =>
    examples.find((one) => one.element === 'statement-summary' && one.name === name)!;
  const cells = (root: ParentNode) => [...root.querySelectorAll('td')];

  it('a withheld number says so in words: no cell is blank, none is 0', async () => {
    for (const name of ['ordinary', 'some-withheld', 'parts', 'welsh']) {
      const { drawn } = await draw(example(name));
      const counts = cells(drawn.shadowRoot!).map((td) => folded(td.querySelector('.count')?.textContent));
      assert.isAbove(counts.length, 10);
      for (const text of counts) assert.match(text, /^([5-9]|[1-9]\d+|not shown|heb ei ddangos)$/);
      clear();
    }
    const { drawn } = await draw(example('all-withheld'));
    assert.isEmpty(cells(drawn.shadowRoot!));
    assert.include(folded(pageOf(drawn)?.textContent), 'Too few people answered.');
  });

  it('every number has its row and its column: real headers, also where the table is cards', async () => {
    const { drawn } = await draw(example('parts'));
    for (const table of drawn.shadowRoot!.querySelectorAll('table')) {
      assert.isOk(folded(table.caption?.textContent));
      const columns = [...table.tHead!.rows[0]!.cells];
      assert.isTrue(columns.every((th) => th.scope === 'col' && folded(th.textContent)));
      for (const tr of table.tBodies[0]!.rows) {
        const [head, ...its] = tr.cells;
        assert.strictEqual((head as HTMLTableCellElement).scope, 'row');
        assert.strictEqual(its.length, columns.length - 1);
        for (const [i, td] of its.entries())
          assert.strictEqual(
            folded(td.querySelector('.label')?.textContent),
            folded(columns[i + 1]?.textContent),
          );
      }
    }
  });

  it('the bars are as long as the numbers beside them, and dotted where there is none', async () => {
    const { drawn } = await draw(example('some-withheld'));
    let bars = 0;
    for (const tr of drawn.shadowRoot!.querySelectorAll('tbody tr')) {
      const counts = [...tr.querySelectorAll('td .count')].slice(0, 3).map((it) => Number(it.textContent));
      const drawnBars = [...tr.querySelectorAll('.bars > :not(.mark)')];
      assert.strictEqual(drawnBars.length, 3);
      for (const [i, bar] of drawnBars.entries()) {
        const n = counts[i]!;
        assert.isTrue(bar.classList.contains(Number.isNaN(n) ? 'dotted' : 'bar'));
        if (Number.isNaN(n)) continue;
        bars += 1;
        assert.closeTo((bar as SVGGraphicsElement).getBBox().width, n * 5, 0.1, 'of 20 people');
      }
    }
    assert.isAbove(bars, 5);
  });

  it('where people said no comes first, most people first, and is no average', async () => {
    const { drawn } = await draw(example('ordinary'));
    const [first] = drawn.shadowRoot!.querySelectorAll('.section');
    assert.include(folded(first?.textContent), 'Where people said no');
    const said = [...first!.querySelectorAll('.told')].map((p) => parseInt(p.textContent ?? '', 10));
    assert.deepEqual(
      said,
      [...said].sort((a, b) => b - a),
    );
    assert.strictEqual(said[0], 24);
    assert.notMatch(pageOf(drawn)?.textContent ?? '', /average|per cent|%/i);
  });

  for (const [name, says, path] of [
    ['not-json', 'could not be read', ''],
    ['newer', 'not numbers of answers', '/format'],
    ['below-minimum', 'too small to be shown', '/statements/0/answers/no'],
    ['given-away', 'could be worked out', '/statements/0'],
    ['theme-gives-away', 'could be worked out', '/themes/0/answers/no'],
    ['other-set', 'about other sentences', '/set'],
  ] as const)
    it(`${name}: says what is wrong where it stands, and shows no number`, async () => {
      const { drawn } = await draw(example(name));
      assert.include(folded(drawn.shadowRoot?.querySelector('.notice')?.textContent), says);
      assert.isEmpty(cells(drawn.shadowRoot!));
      assert.notMatch(folded(pageOf(drawn)?.textContent), /\d/);
      assert.deepEqual(
        (drawn as Numbers).problems.map((problem) => problem.path),
        [path],
      );
    });

  it('print() waits for the set, and prints nothing while no numbers were given', async () => {
    const printing = (element: Numbers): Promise<readonly string[]> =>
      whatPrints(() => (element as unknown as SayStatementSummary).print());
    const element = make();
    stage().append(element);
    assert.isEmpty(await printing(element), 'nothing was given');
    element.summary = heronCourtCounted;
    element.set = JSON.stringify(ownSet(ownEnglish));
    const frames = (await printing(element)).map(folded);
    assert.lengthOf(frames, 1);
    assert.include(frames[0], 'Where people said no');
    assert.notInclude(frames[0], 'could not be read');
  });

  it('where people said no, it says of how many other sentences nothing is known', async () => {
    const { drawn } = await draw(example('some-withheld'));
    const [first] = drawn.shadowRoot!.querySelectorAll('.section');
    const listed = first!.querySelectorAll('li').length;
    assert.isAbove(listed, 5);
    assert.include(
      folded(first!.textContent),
      `For ${dayServiceCounted.statements.length - listed} other sentences this number is not shown.`,
    );
  });

  it('a set that cannot be read is named, and no number is shown', async () => {
    const { drawn } = await draw({ ...example('ordinary'), set: { id: 'x' } });
    assert.include(folded(pageOf(drawn)?.textContent), 'These sentences could not be read');
    assert.isEmpty(cells(drawn.shadowRoot!));
    assert.isNotEmpty((drawn as Numbers).problems);
  });
});
