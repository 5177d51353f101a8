/** A long list: nothing that is out of sight may be missing from the page. */
import { assert } from '@open-wc/testing';
import { manyStatements } from '../../../src/examples/i-statements.js';
import type { Entry, Person } from '../../../src/person/record.js';
import { cdp, clear, draw, folded, hasCdp, heard, settled, type Heard } from '../helpers.js';
import { noTree, skip } from '../run.js';

const names = (nodes: readonly Heard[]): readonly string[] =>
  nodes.flatMap(({ name = '', children = [] }) => [name, ...names(children)]);

/** What waits to be laid out: whole lists, and rows. */
const later = (root: ParentNode): readonly Element[] => [
  ...root.querySelectorAll('[data-later=all], [data-later=rows] > :not([data-now])'),
];

async function laidOut({ shadowRoot }: Element): Promise<void> {
  while (shadowRoot!.querySelector('[data-later]')) await new Promise((done) => setTimeout(done, 10));
}
/** Drawn, and all of it laid out. */
async function drawWhole(): ReturnType<typeof draw> {
  const all = await draw(manyStatements);
  await laidOut(all.drawn);
  return all;
}

describe('300 statements', () => {
  afterEach(clear);

  it('are in sight before all of them are laid out, and the rest follows', async () => {
    const { drawn } = await draw(manyStatements);
    const far = later(drawn.shadowRoot!);
    const cards = [...drawn.shadowRoot!.querySelectorAll('.card')];
    const waiting = cards.map((card) => far.some((one) => one.contains(card)));
    assert.isAbove(waiting.filter(Boolean).length, 200);
    assert.deepEqual([...new Set(waiting.slice(0, 30))], [false]);
    for (const one of far) assert.strictEqual(getComputedStyle(one).contentVisibility, 'auto');
    await laidOut(drawn);
    for (const one of cards) assert.strictEqual(getComputedStyle(one).contentVisibility, 'visible');
    assert.lengthOf(drawn.shadowRoot!.querySelectorAll('[data-later], [data-now]'), 0, 'no mark is left');
  });

  it('are all on paper, whenever it is printed', async function () {
    if (!hasCdp) return skip(this, noTree);
    const { drawn } = await drawWhole();
    const lists = [...drawn.shadowRoot!.querySelectorAll('.cards')];
    for (const [i, list] of lists.entries()) list.setAttribute('data-later', i % 2 ? 'all' : 'rows');
    const all = later(drawn.shadowRoot!);
    assert.isAbove(all.length, 20);
    const seen = () => [...new Set(all.map((one) => getComputedStyle(one).contentVisibility))];
    assert.deepEqual(seen(), ['auto']);
    await cdp('Emulation.setEmulatedMedia', { media: 'print' });
    assert.deepEqual(seen(), ['visible']);
    await cdp('Emulation.setEmulatedMedia', { media: '' });
  });

  it('are all in the page', async () => {
    const { drawn } = await draw(manyStatements);
    const cards = [...drawn.shadowRoot!.querySelectorAll('.card')];
    assert.strictEqual(cards.length, 300);
    assert.include(folded(cards[299]!.textContent), 'This is sentence 300');
  });

  it('are all in the accessibility tree', async function () {
    if (!hasCdp) return skip(this, noTree);
    await drawWhole();
    const told = names(await heard()).join('\n');
    for (const n of [1, 150, 300]) assert.include(told, `This is sentence ${n},`);
  });

  it('one answer changes one card', async () => {
    const { element, drawn } = await drawWhole();
    const person = manyStatements.person as Person;
    const [id, entry] = Object.entries(person.entries).find(([key]) => key.startsWith('n200-'))!;
    const touched = new Set<string>();
    const watch = new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records)
        for (const node of target instanceof Element && target.matches('.cards')
          ? [...addedNodes, ...removedNodes].filter((one) => one instanceof Element) // the card is another
          : [target]) {
          const from = node instanceof Element ? node : node.parentElement;
          touched.add(folded(from?.closest('.card')?.querySelector('.statement')?.textContent));
        }
    });
    watch.observe(drawn.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const changed = {
      ...entry,
      parts: { ...entry.parts, answer: 'no' },
      said: { ...entry.said, text: 'New.' },
    };
    element.person = { ...person, entries: { ...person.entries, [id]: changed as Entry } };
    await settled(element, drawn);
    assert.deepEqual([...touched], ['This is sentence 200, about as long as people write them.']);
    watch.disconnect();
  });
});
