/** The person's own order, what is on the page and what is not, and the way back from each. */
import { assert } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { ama } from '../../../src/examples/people/ama.js';
import { bronagh } from '../../../src/examples/people/bronagh.js';
import { until } from '../helpers.js';
import { Hands, leave } from './hands.js';

const important = ['tea', 'choir', 'next', 'nightly'];

describe('the order', () => {
  afterEach(leave);

  it('changes by buttons: the focus stays, and where it is now is said aloud', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press(/Move down/, hands.row(/^Tea with/));
    assert.deepEqual(hands.sections['important'], ['choir', 'tea', 'next', 'nightly']);
    assert.strictEqual(hands.focused?.dataset['key'], 'down-tea');
    await until(() => hands.told === 'Moved. It is now number 2 of 4.', 'said aloud');
    await hands.keys('Enter');
    assert.deepEqual(hands.sections['important'], ['choir', 'next', 'tea', 'nightly']);
    assert.strictEqual(hands.focused?.dataset['key'], 'down-tea');
    await hands.press(/Move up/, hands.row(/^Speaking to my nan/));
    assert.deepEqual(hands.sections['important'], ['choir', 'next', 'nightly', 'tea']);
    assert.strictEqual(hands.focused?.dataset['key'], 'up-nightly');
    assert.deepEqual(hands.rows('What is important to me').length, 4);
    for (let i = 0; i < 3; i++) await hands.press('Undo');
    assert.deepEqual(hands.sections['important'], important);
  });

  it('the first does not go up, nor the last down; the focus is not lost there', async () => {
    const hands = await Hands.as('self', ama);
    const up = hands.button(/Move up/, hands.row(/^Tea with/));
    assert.strictEqual(up.getAttribute('aria-disabled'), 'true');
    await hands.click(up);
    await hands.press(/Move down/, hands.row(/^Speaking to my nan/));
    assert.deepEqual(hands.sections['important'], important);
    assert.strictEqual(hands.changes.length, 0);
  });

  it('moved to the end, the button that was pressed still has the focus', async () => {
    const hands = await Hands.as('self', ama);
    const down = hands.button(/Move down/, hands.row(/^Knowing what comes next/));
    down.focus();
    await hands.keys('Enter');
    assert.deepEqual(hands.sections['important'], ['tea', 'choir', 'nightly', 'next']);
    assert.strictEqual(hands.focused?.dataset['key'], 'down-next');
  });

  const drag = async (hands: Hands, from: HTMLElement, to: HTMLElement, place: number) => {
    from.scrollIntoView({ block: 'center' });
    const a = from.querySelector('.handle')!.getBoundingClientRect();
    const b = to.getBoundingClientRect();
    const position = (x: number, y: number): [number, number] => [Math.round(x), Math.round(y)];
    const x = a.left + a.width / 2;
    await sendMouse({ type: 'move', position: position(x, a.top + a.height / 2) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: position(x, (a.top + b.top) / 2) });
    await sendMouse({ type: 'move', position: position(x, b.top + b.height * place) });
    return hands;
  };

  it('changes by pointer, and the place is shown before it is let go', async () => {
    const hands = await Hands.as('self', ama);
    await drag(hands, hands.row(/^Tea with/), hands.row(/^Knowing what comes next/), 0.8);
    assert.isOk(hands.root.querySelector('.drop-after'), 'where it will be');
    assert.deepEqual(hands.sections['important'], important, 'not before it is let go');
    await sendMouse({ type: 'up' });
    await hands.rest();
    assert.deepEqual(hands.sections['important'], ['choir', 'next', 'tea', 'nightly']);
    assert.isNotOk(hands.root.querySelector('.drop-after, .dragged'));
    await drag(hands, hands.row(/^Speaking to my nan/), hands.row(/^Choir/), 0.2);
    await sendMouse({ type: 'up' });
    await hands.rest();
    assert.deepEqual(hands.sections['important'], ['nightly', 'choir', 'next', 'tea']);
    await hands.press('Undo');
    await hands.press('Undo');
    assert.deepEqual(hands.sections['important'], important);
  });

  it('a drag to where it was is no change', async () => {
    const hands = await Hands.as('self', ama);
    await drag(hands, hands.row(/^Tea with/), hands.row(/^Tea with/), 0.5);
    await sendMouse({ type: 'up' });
    await hands.rest();
    assert.deepEqual(hands.sections['important'], important);
    assert.strictEqual(hands.changes.length, 0);
  });
});

describe('off the page, and out of the record', () => {
  afterEach(leave);

  it('off this page is not out of the record, and it can be put back', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.press('Take it off this page');
    assert.deepEqual(hands.sections['important'], ['choir', 'next', 'nightly']);
    assert.deepEqual(hands.person.entries['tea'], ama.entries['tea']);
    assert.include(hands.text, 'Taken off this page. You can put it back later.');
    assert.strictEqual(hands.focused?.dataset['key'], 'add-important');
    await hands.press(/^Choose what this page shows/);
    await hands.press('Show it on this page');
    assert.deepEqual(hands.sections['important'], ['choir', 'next', 'nightly', 'tea']);
    await hands.press('Undo');
    await hands.press('Undo');
    assert.deepEqual(hands.sections['important'], important);
  });

  it('says where else it still is', async () => {
    const hands = await Hands.as('self', bronagh, { documentId: 'school' });
    await hands.press('Change', hands.row(/^I do not give up/));
    await hands.press('Take it off this page');
    assert.include(
      hands.text,
      'Taken off this page. It is still on: My profile at home, My profile at work and My profile in hospital.',
    );
    assert.isOk(hands.person.documents['home']!.sections['appreciate']!.entries.includes('stubborn'));
  });

  it('deleted everywhere: asks, says where it is, and can be undone', async () => {
    const hands = await Hands.as('self', bronagh, { documentId: 'school' });
    await hands.press('Change', hands.row(/^Finishing my own sentence/));
    await hands.press('Delete it everywhere');
    assert.include(hands.text, 'Delete this from every page?');
    assert.include(hands.text, 'My profile at home, My profile at work');
    assert.property(hands.person.entries, 'finish', 'not yet');
    for (const no of [() => hands.press('No, keep it'), () => hands.keys('Escape')]) {
      await no();
      assert.strictEqual(hands.focused?.dataset['key'], 'words', 'the form is open again');
      assert.notInclude(hands.text, 'Delete this from every page?');
      await hands.type('More. ');
      await hands.press('Delete it everywhere');
    }
    await hands.keys('Escape');
    await hands.press('Cancel');
    assert.deepEqual(hands.person, bronagh, 'what was typed and not saved is not kept');
    await hands.press('Change', hands.row(/^Finishing my own sentence/));
    await hands.press('Delete it everywhere');
    await hands.press('Yes, delete it');
    assert.notProperty(hands.person.entries, 'finish');
    for (const { sections } of Object.values(hands.person.documents))
      for (const { entries } of Object.values(sections)) assert.notInclude(entries, 'finish');
    assert.include(hands.text, 'Deleted. You can undo this.');
    await hands.press('Undo');
    assert.deepEqual(hands.person, bronagh);
  });

  it('deleted from the only page it is on', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.press('Delete it everywhere');
    assert.include(hands.text, 'It is only on this page.');
    await hands.keys('Enter'); // pressed twice by a hand that shakes: nothing is lost
    assert.property(hands.person.entries, 'tea');
    await hands.press('Delete it everywhere');
    await hands.keys('Shift+Tab', 'Enter');
    assert.notProperty(hands.person.entries, 'tea');
  });

  it('undo goes back step by step, to the beginning and no further', async () => {
    const hands = await Hands.as('self', ama);
    await hands.add('Add something important', 'One.', 'My words');
    await hands.add('Add something important', 'Two.', 'My words');
    await hands.press(/Move up/, hands.row('Two.'));
    for (let i = 0; i < 12 && hands.button('Undo').getAttribute('aria-disabled') !== 'true'; i++)
      await hands.press('Undo');
    assert.deepEqual(hands.person, ama);
    await hands.press('Undo');
    assert.deepEqual(hands.person, ama);
  });
});
