/** Parts of the editor that come when they are opened: late, or not at all. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { asksAgain, block, hold, skip } from '../run.js';
import { rest, until } from '../helpers.js';
import { Hands, leave } from './hands.js';

const FAILED = 'This part did not load.';
const WORDS = 'Write it in your words';
const MEDIA = 'Add a picture, a sound or a film';
const atHome = {
  ...ama,
  documents: { home: { ...Object.values(ama.documents)[0], id: 'home', variant: 'home' } },
};

const remembers = 'This engine asks once for a module that did not come';

const at = (hands: Hands): string | undefined => hands.focused?.dataset['key'];
/** Presses what opens a part that does not come yet: `hands.press` would wait for it. */
const open = async (hands: Hands, name: string | RegExp): Promise<void> => {
  const button = hands.button(name);
  button.focus();
  button.click();
  await hands.element.updateComplete;
  await rest(50);
};

describe('a part of the editor that does not load', () => {
  afterEach(async () => {
    await block();
    leave();
  });

  it('says so where it was opened, and the way back is there', async () => {
    await block('/helped-form');
    const hands = await Hands.as('self', ama);
    await hands.press(/^Change who helped/);
    await until(() => hands.text.includes(FAILED), 'the message');
    assert.include(hands.text, 'Nothing you wrote is lost.');
    assert.strictEqual(at(hands), 'late', 'whoever opened it is there');
    await hands.press('Cancel');
    assert.strictEqual(at(hands), 'change-helped');
  });

  it('comes when it is tried again, and the focus is in it', async function () {
    if (!(await asksAgain())) await skip(this, remembers);
    await block('/helped-form');
    const hands = await Hands.as('self', ama);
    await hands.press(/^Change who helped/);
    await until(() => hands.text.includes(FAILED), 'the message again');
    await block();
    await hands.press('Try again');
    assert.isOk(hands.find('legend', /^How was this/), hands.text.slice(-300));
    assert.strictEqual(at(hands), 'way-helped', 'on what is chosen: arrow keys would choose something else');
  });

  it('for pictures says so at its button, where it can be tried again', async function () {
    await block('/media-tool');
    const hands = await Hands.as('self', ama);
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.press(MEDIA);
    await until(() => hands.text.includes(FAILED), 'the message');
    assert.strictEqual(at(hands), 'media-tea', 'whoever pressed it is still there');
    assert.isOk(hands.field(WORDS), 'and what was open');
    if (!(await asksAgain())) await skip(this, remembers);
    await block();
    await hands.press('Try again');
    await until(() => at(hands) === 'media-title-tea', 'the focus in the tool');
    assert.notInclude(hands.text, FAILED);
  });

  it('leaves the questions that every profile asks, where those for a place do not come', async () => {
    await block('/variants');
    const hands = await Hands.as('self', atHome);
    await hands.press('Add something important');
    assert.include(hands.text, 'What makes a day good for you? Say how you like it.');
  });
});

describe('a part of the editor that comes late', () => {
  afterEach(async () => {
    await hold();
    leave();
  });

  it('takes the focus of whoever waits for it, and of nobody who went on', async () => {
    await hold('/documents-panel');
    const hands = await Hands.as('self', ama);
    await open(hands, 'My profiles');
    assert.strictEqual(at(hands), 'late', 'there is a place to wait');
    await hold();
    await until(() => at(hands) === 'documents', 'the focus in the panel');
    await hands.press('Close');
    await hold('/photo-editor');
    await open(hands, 'Change the photo');
    assert.strictEqual(at(hands), 'late');
    hands.button('Stop for now').focus();
    await hold();
    await until(() => hands.find('button', 'Choose a photo from a file'), 'the tool');
    assert.strictEqual(at(hands), 'stop-button');
  });
});
