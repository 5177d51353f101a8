/** Parts of the editor that come when they are opened, and do not come. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { block } from '../run.js';
import { until } from '../helpers.js';
import { Hands, leave } from './hands.js';

describe('a part of the editor that does not load', () => {
  afterEach(async () => {
    await block();
    leave();
  });

  it('says so where it was opened, and the way back is there', async () => {
    await block('/helped-form');
    const hands = await Hands.as('self', ama);
    await hands.press(/^Change who helped/);
    await until(() => hands.text.includes('This part did not load.'), 'the message');
    assert.include(hands.text, 'Nothing you wrote is lost.');
    assert.strictEqual(hands.focused?.dataset['key'], 'late', 'whoever opened it is there');
    await hands.press('Cancel');
    assert.strictEqual(hands.focused?.dataset['key'], 'change-helped');
  });

  it('leaves the questions that every profile asks, where those for a place do not come', async () => {
    await block('/variants');
    const hands = await Hands.as('self', {
      ...ama,
      documents: { home: { ...Object.values(ama.documents)[0], id: 'home', variant: 'home' } },
    });
    await hands.press('Add something important');
    assert.include(hands.text, 'What makes a day good for you? Say how you like it.');
  });
});
