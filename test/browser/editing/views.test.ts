/** "I do not agree", "Nobody asked me about this": beside the words of others, and taken away by their authors alone. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { leroy } from '../../../src/examples/people/leroy.js';
import { folded } from '../helpers.js';
import { Hands, leave } from './hands.js';

const KEY = /^My own front door key/;
const SUNDAY = /^Leroy likes to spend Sunday/;
const DOMINOES = /^Nobody beats him/;

describe('a view', () => {
  afterEach(leave);

  it('can be given on everything that is not the person’s own, and on nothing that is', async () => {
    const hands = await Hands.as('self', leroy);
    assert.isUndefined(hands.find('button', /agree/, hands.row(KEY)));
    assert.isOk(hands.button('I do not agree', hands.row(DOMINOES)));
    assert.isOk(hands.button('Nobody asked me about this', hands.row(DOMINOES)));
    assert.isOk(
      hands.button('I do not agree', hands.row(/^Lovers rock/)),
      'with help is not the person’s alone',
    );
  });

  it('I do not agree, with a reason or without', async () => {
    const hands = await Hands.as('self', leroy);
    await hands.press('I do not agree', hands.row(DOMINOES));
    assert.include(hands.text, 'You do not have to give a reason.');
    assert.strictEqual(hands.focused, hands.field('What is wrong?'), 'opens with the focus where to write');
    await hands.type('I let him win.');
    await hands.press(/^Save what /);
    assert.deepEqual(hands.entry(DOMINOES).views, [
      { text: 'I let him win.', lang: 'en-GB', voice: 'own', agrees: 'no' },
    ]);
    assert.deepEqual(hands.entry(DOMINOES).said, leroy.entries['dominoes']!.said, 'both stay');
    assert.include(hands.text, 'I do not agree with this. I let him win.');
    assert.strictEqual(hands.focused?.dataset['key'], 'view-dominoes');
    await hands.press('Undo');
    assert.isNotOk(hands.entry(DOMINOES).views?.length);

    await hands.press('I do not agree', hands.row(DOMINOES));
    await hands.press(/^Save what /);
    assert.strictEqual(hands.entry(DOMINOES).views?.[0]?.text, '');
  });

  it('a page does not go on saying “It is right” beside it', async () => {
    const hands = await Hands.as('self', ama);
    assert.include(hands.text, 'It is right.');
    const row = /^Her laugh fills/;
    await hands.press('I do not agree', hands.row(row));
    await hands.press(/^Save what /);
    assert.include(hands.text, 'I have gone through this. I do not agree with all of it.');
    assert.notInclude(hands.text, 'It is right.');
    await hands.press('Undo');
    assert.deepEqual(hands.person, ama, 'one step');
    await hands.press('Do it again');
    await hands.press('I agree now', hands.row(row));
    assert.include(hands.text, 'Something here was added or changed');
    assert.isOk(hands.button('I have gone through this'), 'it can be said again');
  });

  it('cancel says nothing', async () => {
    const hands = await Hands.as('self', leroy);
    await hands.press('I do not agree', hands.row(DOMINOES));
    await hands.type('No!');
    await hands.press('Cancel');
    assert.isUndefined(hands.entry(DOMINOES).views);
    assert.strictEqual(hands.focused?.dataset['key'], 'view-dominoes');
    await hands.press('I do not agree', hands.row(DOMINOES));
    assert.strictEqual(hands.field('What is wrong?').value, '');
  });

  it('nobody asked me', async () => {
    const hands = await Hands.as('self', leroy);
    await hands.press('Nobody asked me about this', hands.row(DOMINOES));
    assert.strictEqual(hands.entry(DOMINOES).views?.[0]?.agrees, 'not-asked');
    assert.include(hands.row(DOMINOES).textContent, 'Nobody asked me about this.');
    assert.strictEqual(hands.focused?.dataset['key'], 'view-dominoes');
  });

  it('is taken back by its author: their own, and no one else’s', async () => {
    const hands = await Hands.as('self', leroy);
    await hands.press('I agree now', hands.row(SUNDAY));
    const views = hands.entry(SUNDAY).views!;
    assert.deepEqual(
      views.filter(({ voice }) => voice === 'knows-me'),
      leroy.entries['sunday']!.views!.filter(({ voice }) => voice === 'knows-me'),
      'mum’s stays',
    );
    assert.isEmpty(views.filter(({ voice, agrees }) => voice === 'own' && agrees !== 'yes'));
    await hands.press('Undo');
    assert.deepEqual(hands.entry(SUNDAY).views, leroy.entries['sunday']!.views);
  });

  it('through a helper, the person’s view is what they showed, and the helper’s own is the helper’s', async () => {
    const hands = await Hands.as('other', leroy, { helper: 'Tina' });
    const tina = 'tina';
    await hands.press('Leroy does not agree', hands.row(DOMINOES));
    await hands.type('He shook his head.');
    await hands.press(/^Save what /);
    assert.deepEqual(hands.entry(DOMINOES).views, [
      { text: 'He shook his head.', lang: 'en-GB', voice: 'shown', writtenBy: tina, agrees: 'no' },
    ]);
    await hands.press('I see it differently (Tina)', hands.row(DOMINOES));
    await hands.fill('What is wrong?', 'He lets them win.');
    await hands.press(/^Save what /);
    assert.deepEqual(hands.entry(DOMINOES).views?.[1], {
      text: 'He lets them win.',
      lang: 'en-GB',
      voice: 'knows-me',
      by: [tina],
      writtenBy: tina,
      agrees: 'no',
    });
  });

  it('through a helper it says who wrote it and no more than they know; the person agrees in their own voice', async () => {
    const hands = await Hands.as('other', leroy, { helper: 'Tina' });
    const text = () => folded(hands.row(DOMINOES).textContent);
    await hands.press('Leroy does not agree', hands.row(DOMINOES));
    await hands.press(/^Save what /);
    assert.include(text(), 'Tina wrote down that I do not agree with this.');
    await hands.press('Nobody asked Leroy about this', hands.row(DOMINOES));
    assert.include(text(), 'Nobody asked me about this.');
    await hands.press('Someone else is writing now');
    await hands.writes('self');
    await hands.press('I agree now', hands.row(DOMINOES));
    assert.include(text(), 'I agree with this.');
    assert.notInclude(text(), 'wrote down');
    assert.deepInclude(hands.entry(DOMINOES).views?.[0], { voice: 'own', agrees: 'yes' });
  });

  it('a helper takes back their own and not the person’s', async () => {
    const hands = await Hands.as('other', leroy, { helper: 'my mum' });
    await hands.press('I agree now', hands.row(SUNDAY));
    const views = hands.entry(SUNDAY).views!;
    assert.isOk(
      views.some((v) => v.voice === 'own' && v.agrees === 'partly'),
      'Leroy’s own stays',
    );
    assert.isNotOk(views.some((v) => v.by?.includes('mum') && v.agrees === 'no'));
    assert.isUndefined(
      hands.find('button', 'I agree now', hands.row(/^His phone stays/)),
      'what Leroy said there is not hers to take away',
    );
  });
});
