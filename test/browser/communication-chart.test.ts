/** The chart where there is little room, and where it is long. */
import { assert } from '@open-wc/testing';
import { examples, manySignals } from '../../src/examples/index.js';
import { mei } from '../../src/examples/people/mei.js';
import { Hands, leave } from './editing/hands.js';
import { clear, draw, hasCdp, heard, pageOf, type Heard } from './helpers.js';
import { noTree, setViewport, skip } from './run.js';

const ordinary = examples.find(
  ({ element, name }) => element === 'communication-chart' && name === 'ordinary',
)!;
const all = (tree: Heard | undefined, role: string): readonly Heard[] =>
  tree
    ? [...(tree.role === role ? [tree] : []), ...(tree.children ?? []).flatMap((child) => all(child, role))]
    : [];

describe('communication chart as cards', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 900 });
  });
  for (const [where, width, reading] of [
    ['at 320 px', 320, 'standard'],
    ['in easy read', 1600, 'easy'],
  ] as const)
    for (const tree of ['shadow', 'light'] as const)
      it(`${where}, each cell keeps its headers and shows them (${tree})`, async function () {
        if (!hasCdp) return skip(this, noTree);
        await setViewport({ width, height: 900 });
        const { drawn } = await draw(ordinary, { tree, reading });
        const table = pageOf(drawn)!.querySelector('.table')!;
        assert.strictEqual(
          getComputedStyle(table.querySelector(':scope > tbody > tr')!).display,
          'block',
          'cards',
        );
        const columns = [...table.querySelectorAll(':scope > thead th')].map((th) => th.textContent?.trim());
        for (const row of table.querySelectorAll(':scope > tbody > tr'))
          for (const [i, cell] of [...row.children].entries()) {
            const label = cell.querySelector<HTMLElement>('.label')!;
            assert.strictEqual(label.textContent?.trim(), columns[i]);
            if (!cell.matches('.nothing')) assert.notStrictEqual(getComputedStyle(label).display, 'none');
          }
        const [first] = (await heard()).flatMap((top) => all(top, 'table'));
        assert.strictEqual(all(first, 'columnheader').length, columns.length);
        assert.strictEqual(
          all(first, 'rowheader').length,
          table.querySelectorAll(':scope > tbody > tr').length,
        );
        assert.isAbove(all(first, 'cell').length, 0);
      });
});

describe('communication chart with a picture in a row', () => {
  afterEach(clear);
  it('shows it in the row’s header, with its words beside it', async () => {
    const away = mei.entries['away']!;
    const file = { id: 'photo', type: 'image/svg+xml', file: '/media/iris.svg', alt: away.said };
    const { drawn } = await draw({
      ...ordinary,
      person: {
        ...mei,
        media: { photo: file },
        entries: { ...mei.entries, away: { ...away, said: { ...away.said, media: ['photo'] } } },
      },
    });
    const header = pageOf(drawn)!.querySelector('.table > tbody > tr > th')!;
    assert.strictEqual(header.querySelector('img')?.alt, away.said.text);
    assert.include(header.textContent, away.said.text);
  });
});

describe('communication chart of 200 rows', () => {
  // what is loaded when editing starts is there: it is not what is looked at here
  before(() =>
    Promise.all([
      import('../../src/editing/document-editor.js'),
      import('../../src/editing/more-editing.js'),
    ]),
  );
  afterEach(leave);
  it('is written and put in another order like a short one', async function () {
    this.timeout(60_000);
    const hands = await Hands.as('self', manySignals(200), { tag: 'say-communication-chart' });
    await hands.press(/^Change: Sign 101 of 200/);
    await hands.type(' And then at you.');
    await hands.press('Save');
    assert.match(hands.entry(/^Sign 101 of 200/).said.text, /And then at you\./);
    await hands.press(/Move up: Sign 101 of 200/);
    const order = hands.sections['fromMe']!;
    assert.deepEqual(order.slice(98, 102), ['s98', 's100', 's99', 's101']);
    assert.strictEqual(order.length, 200);
    assert.strictEqual(hands.focused?.dataset['key'], 'up-s100', 'where the hand is');
  });
});
