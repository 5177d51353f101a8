/** Outlines of a page that are wrong: what is wrong is said in its place, and the rest is drawn. */
import { assert } from '@open-wc/testing';
import { denise } from '../../src/examples/people/denise.js';
import { printRecord } from '../../src/bin/print-record.js';
import { rhodri } from '../../src/examples/people/rhodri.js';
import { Hands, leave } from './editing/hands.js';
import { folded, pageOf, settled, stage, type Said } from './helpers.js';

const en = (text: string) => ({ en: text });
const likes = {
  id: 'likes',
  heading: en('What I like'),
  takes: { kind: 'words', topics: ['likes'] },
  pick: 'all',
  shows: 'list',
};
const outline = (...sections: readonly unknown[]): object => ({
  format: 'say-so/outline@1',
  id: 'ours',
  version: 1,
  title: en('Our form'),
  sections,
  prints: [],
});

describe('an outline that is wrong, in <say-document>', () => {
  afterEach(leave);
  const show = async (given: unknown, tree?: 'light'): Promise<{ element: Said; text: string }> => {
    const element = document.createElement('say-document') as Said & { outline: unknown };
    if (tree) element.tree = tree;
    element.person = denise;
    element.outline = given;
    stage().append(element);
    await settled(element);
    return { element, text: folded(pageOf(element)?.textContent) };
  };
  const loop: Record<string, unknown> = { ...likes, id: 'loop', heading: en('Round') };
  loop['sections'] = [loop];

  for (const [what, wrong, said] of [
    [
      'a kind nobody knows',
      { ...likes, id: 'b', takes: { kind: 'hologram', topics: [] } },
      /Section “b”: .*kind/,
    ],
    [
      'a heading that is missing',
      { ...likes, id: 'b', heading: undefined },
      /Section “b”: Its heading is missing\./,
    ],
    ['two sections of one id', likes, /Section “likes”: There is another section of this id\./],
    ['a loop', loop, /Section “loop\/loop”: It stands inside itself\./],
    [
      'a way to show that nobody knows',
      { ...likes, id: 'b', shows: 'hologram' },
      /Section “b”: “hologram” is not known here\./,
    ],
  ] as const)
    for (const tree of [undefined, 'light'] as const)
      it(`${what}: section and cause are named, the rest is drawn (${tree ?? 'shadow'} tree)`, async () => {
        const { element, text } = await show(outline(likes, wrong), tree);
        assert.match(folded(pageOf(element)?.querySelector('.notice')?.textContent), said);
        assert.include(text, 'What I like');
        assert.include(text, 'Gregory Isaacs.');
      });

  it('one that travels in the record is told the same way, read, written and printed by a server', async () => {
    const day = { ...rhodri.documents['day']!, outline: 'ours@1', sections: {} };
    const wrong = [
      { ...likes, id: 'b', takes: { kind: 'hologram', topics: [] } },
      { ...likes, id: 'c', heading: undefined },
      likes,
    ];
    const ours = JSON.parse(JSON.stringify(outline(likes, ...wrong))) as object;
    const person = { ...rhodri, documents: { day }, outlines: { 'ours@1': ours } };
    const told =
      /Section “b”: .*kind.*Section “c”: .*heading.*Section “likes”: There is another section of this id\./;
    const hands = await Hands.as('self', person, { tag: 'say-document' });
    assert.match(hands.text, told);
    assert.include(hands.text, 'What I like');
    await hands.press(/^Add.*What I like$/);
    await hands.type('Rhubarb.');
    await hands.choose('My words', 'Whose words are these?');
    await hands.press('Save');
    hands.owner.mode = 'view';
    await settled(hands.owner);
    const text = folded(pageOf(hands.owner)?.textContent);
    assert.match(text, told);
    assert.match(text, /What I like.*Rhubarb\./);
    assert.deepEqual(hands.person.unread?.['/outlines/ours@1'], ours, 'kept as it came');
    const { html } = printRecord(hands.person, { now: '2026-11-21' });
    assert.match(folded(html.replace(/<[^>]*>/g, ' ')), new RegExp(`${told.source}.*What I like.*Rhubarb`));
  });

  it('what is no outline at all is said, and the element goes on with the next one', async () => {
    const { element } = await show('{');
    assert.match(folded(pageOf(element)?.textContent), /This outline is not plain JSON\./);
    for (const given of ['7', 7, [], {}, { sections: 7 }]) {
      (element as Said & { outline: unknown }).outline = given;
      await settled(element);
      assert.isOk(pageOf(element)?.querySelector('.notice'), JSON.stringify(given));
    }
    (element as Said & { outline: unknown }).outline = JSON.stringify(outline(likes));
    await settled(element);
    assert.isNull(pageOf(element)!.querySelector('.notice'));
    assert.include(folded(pageOf(element)?.textContent), 'Gregory Isaacs.');
  });
});
