/** A list that sets only the rows which are another thing than before, drawn as any page of ours is. */
import { assert } from '@open-wc/testing';
import { html, render } from 'lit';
import { each } from '../../src/present/each.js';

interface Row {
  readonly text: string;
}
const row = (text: string): Row => ({ text });

describe('rows of a list', () => {
  let box: HTMLElement;
  let asked: string[];
  let broken = '';
  beforeEach(() => {
    box = document.createElement('div');
    asked = [];
    broken = '';
  });
  const draw = ({ text }: Row): unknown => {
    asked.push(text);
    if (text === broken) throw new Error(`${text} cannot be drawn`);
    return html`<li>${text}</li>`;
  };
  const show = (rows: readonly Row[], around?: unknown): readonly (string | null)[] => {
    asked = [];
    render(
      html`<ul>
        ${each(rows, draw, around)}
      </ul>`,
      box,
    );
    return [...box.querySelectorAll('li')].map((li) => li.textContent);
  };

  it('are drawn again only where they are another thing, or all when what is around them is', () => {
    const [a, b, c] = [row('a'), row('b'), row('c')];
    show([a, b, c]);
    const nodes = [...box.querySelectorAll('li')];
    assert.deepEqual(show([a, row('B'), c]), ['a', 'B', 'c']);
    assert.deepEqual(asked, ['B']);
    assert.deepEqual([...box.querySelectorAll('li')], nodes, 'no row is taken away');
    show([a, row('B'), c], 'rtl');
    assert.deepEqual(asked, ['a', 'B', 'c']);
  });

  it('come and go, to none and back, and one may stand there twice', () => {
    const [a, b, c] = [row('a'), row('b'), row('c')];
    const one = [[a], [a, b, c], [c], [], [a, a], [b, a], [a, b]];
    const three = [[a, b, c], [b], [b, c, a], [c, a], [], [a]];
    const no = [[], [a, b], [b], [b, a, c]];
    for (const shown of [one, three, no]) {
      box = document.createElement('div');
      for (const rows of shown)
        assert.deepEqual(
          show(rows),
          rows.map(({ text }) => text),
        );
    }
  });

  it('are drawn again after one of them could not be', () => {
    const [a, b] = [row('a'), row('b')];
    broken = 'b';
    assert.throws(() => show([a, b]), 'b cannot be drawn');
    broken = '';
    assert.deepEqual(show([a, b]), ['a', 'b'], 'the first time');
    const other = row('other');
    broken = 'other';
    assert.throws(() => show([a, other]), 'other cannot be drawn');
    broken = '';
    assert.deepEqual(show([a, other]), ['a', 'other'], 'and later');
  });
});
