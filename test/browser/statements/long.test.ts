/** A long list: nothing that is out of sight may be missing from the page. */
import { assert } from '@open-wc/testing';
import { manyStatements } from '../../../src/examples/i-statements.js';
import type { Entry, Person } from '../../../src/person/record.js';
import { clear, draw, folded, hasCdp, heard, settled, type Heard } from '../helpers.js';
import { noTree, skip } from '../run.js';

const names = (nodes: readonly Heard[]): readonly string[] =>
  nodes.flatMap(({ name = '', children = [] }) => [name, ...names(children)]);

describe('300 statements', () => {
  afterEach(clear);

  it('are all in the page', async () => {
    const { drawn } = await draw(manyStatements);
    const cards = [...drawn.shadowRoot!.querySelectorAll('.card')];
    assert.strictEqual(cards.length, 300);
    assert.include(folded(cards[299]!.textContent), 'This is sentence 300');
  });

  it('are all in the accessibility tree', async function () {
    if (!hasCdp) return skip(this, noTree);
    await draw(manyStatements);
    const told = names(await heard()).join('\n');
    for (const n of [1, 150, 300]) assert.include(told, `This is sentence ${n},`);
  });

  it('one answer changes one card', async () => {
    const { element, drawn } = await draw(manyStatements);
    const person = manyStatements.person as Person;
    const [id, entry] = Object.entries(person.entries).find(([key]) => key.startsWith('n200-'))!;
    const touched = new Set<string>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const from = target instanceof Element ? target : target.parentElement;
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
