/** Documents with more in them than lists of words, written: what is missing, and the forms of the parts. */
import { assert } from '@open-wc/testing';
import { dougal } from '../../../src/examples/people/dougal.js';
import { mei } from '../../../src/examples/people/mei.js';
import { Hands, leave } from './hands.js';

describe('what a sheet for an emergency does not say yet', () => {
  afterEach(leave);
  const missing = (hands: Hands): readonly string[] =>
    [...hands.root.querySelectorAll('nav.notice a')].map((link) => link.textContent?.trim() ?? '');

  it('is listed, and leads to where it is written', async () => {
    const hands = await Hands.as('self', mei, { tag: 'say-grab-sheet' });
    assert.deepEqual(missing(hands), ['Eating, drinking and choking', 'A photo, so that nobody is mixed up']);
    await hands.click(hands.find('nav a', /^Eating/)!);
    assert.strictEqual(hands.focused?.dataset['key'], 'question-swallow');
    await hands.choose('No. It is safe with no changes.');
    assert.deepEqual(missing(hands), ['A photo, so that nobody is mixed up']);
    await hands.click(hands.find('nav a', /^A photo/)!);
    assert.strictEqual(hands.focused?.dataset['key'], 'change-photo');
  });

  it('has a number that nobody has said may be printed, and a date of birth', async () => {
    const { born: _, ...entries } = dougal.entries;
    const aunt = { ...dougal.people['aunt']!, call: { order: 3, when: 'any' as const } };
    const hands = await Hands.as(
      'self',
      { ...dougal, entries, people: { ...dougal.people, aunt } },
      {
        tag: 'say-grab-sheet',
      },
    );
    assert.deepEqual(missing(hands), [
      'Date of birth',
      'A phone number that may be printed, for my aunt Morag',
      'A photo, so that nobody is mixed up',
    ]);
    await hands.click(hands.find('nav a', /Morag/)!);
    assert.strictEqual(hands.focused?.dataset['key'], 'call-aunt');
  });

  it('is not there while something is open, and on no other document', async () => {
    const hands = await Hands.as('self', mei, { tag: 'say-grab-sheet' });
    await hands.press('Change the name or what it is for');
    assert.deepEqual(missing(hands), []);
    leave();
    assert.deepEqual(missing(await Hands.as('self', mei, { tag: 'say-hospital-passport' })), []);
  });
});
