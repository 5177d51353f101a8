/** Who is writing today, and how the screen speaks to them. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { emptyPerson } from '../../../src/person/empty.js';
import { folded } from '../helpers.js';
import { Hands, leave } from './hands.js';

describe('who is writing', () => {
  afterEach(leave);

  it('is asked first, with nothing chosen, and the page can be read meanwhile', async () => {
    const hands = await Hands.at(ama);
    for (const input of hands.root.querySelectorAll('input')) assert.isFalse(input.checked);
    assert.include(hands.text, 'Tea with the milk in first');
    assert.isUndefined(hands.find('button', 'Change'));
    await hands.press('Next');
    assert.include(hands.text, 'Choose who is writing today.');
    assert.strictEqual(hands.focused?.dataset['key'], 'errors');
    await hands.click(hands.root.querySelector('.summary a')!);
    assert.strictEqual(hands.focused?.id, 'writer');
    assert.strictEqual(hands.changes.length, 0);
  });

  it('a helper nobody chose: it says what is missing, not what was chosen', async () => {
    const hands = await Hands.at(ama);
    await hands.choose('Ama and a helper, together');
    await hands.press('Next');
    assert.include(hands.text, 'Choose a name.');
    assert.notInclude(hands.text, 'Choose who is writing today.');
    await hands.click(hands.root.querySelector('.summary a')!);
    assert.strictEqual(hands.focused?.id, 'writer-known');
  });

  it('the person: the screen says you', async () => {
    const hands = await Hands.as('self', ama);
    assert.include(hands.text, 'Ama is writing.');
    await hands.press('Add a way to support me');
    assert.isOk(hands.field('Write it in your words'));
    assert.isOk(hands.choice('My words'));
    assert.isOk(hands.choice('Someone who knows me'));
    assert.isOk(hands.choice('I showed this'));
    await hands.press('Cancel');
    await hands.press(/^Change who helped/);
    assert.isOk(hands.choice('I made it on my own'));
  });

  it('someone who knows them: the screen says the name, never “this person”', async () => {
    const hands = await Hands.as('other', ama);
    assert.include(hands.text, 'Ffion is writing.');
    assert.notMatch(hands.text, /this person|the person/);
    await hands.press(/^Add something important/);
    assert.isOk(hands.field('Write it here'));
    assert.isOk(hands.choice('Ama’s own words'));
    assert.isOk(hands.choice('Someone who knows Ama'));
    assert.notMatch(hands.text, /this person|the person/);
  });

  it('a helper is a person of the record, once, with what they are to the person', async () => {
    const hands = await Hands.as('other', ama);
    const ffion = Object.values(hands.person.people).filter(({ name }) => name === 'Ffion');
    assert.strictEqual(ffion.length, 1);
    assert.strictEqual(ffion[0]!.role, 'my sister');
    assert.strictEqual(hands.changes.length, 1);
    await hands.press('Someone else is writing now');
    await hands.writes('together', 'Jo');
    assert.include(hands.text, 'Ama and Jo are writing.');
    assert.strictEqual(Object.values(hands.person.people).filter(({ name }) => /^jo$/i.test(name)).length, 1);
  });

  it('whoever writes is somebody: Undo does not take away who they are, and what they save is theirs', async () => {
    const hands = await Hands.as('other', ama);
    const ffion = Object.values(hands.person.people).find(({ name }) => name === 'Ffion')!;
    assert.isUndefined(hands.find('button', 'Undo'), 'nothing was written yet');
    await hands.press(/^Add something important/);
    await hands.type('Her bus pass.');
    await hands.press('Someone else is writing now');
    await hands.writes('other', 'Jo', 'my friend');
    const jo = Object.values(hands.person.people).find(({ name }) => name === 'Jo')!;
    await hands.choose('Someone who knows Ama');
    await hands.press('Save');
    await hands.press('Undo');
    assert.isUndefined(Object.values(hands.person.entries).find(({ said }) => said.text === 'Her bus pass.'));
    assert.deepInclude(hands.person.people, { [ffion.id]: ffion, [jo.id]: jo });
    assert.include(hands.text, 'Jo is writing.');
    assert.strictEqual(hands.button('Undo').ariaDisabled, 'true');
  });

  it('the person is not there: their own words are asked about in the form, and say who wrote them', async () => {
    const hands = await Hands.at(ama);
    await hands.choose(/^Someone who knows /);
    await hands.choose('Someone else', 'What is your name?');
    await hands.fill('Their name', 'Ffion');
    await hands.choose(/is not here$/);
    await hands.press('Next');
    await hands.press(/^Add something important/);
    await hands.type('My bus pass.');
    assert.notInclude(hands.text, 'Ama is not here now.');
    await hands.choose('Ama’s own words');
    assert.include(hands.text, 'Ama is not here now. Ask Ama if this is right before you share it.');
    await hands.press('Save');
    assert.include(folded(hands.row('My bus pass.').textContent), 'my words, Ffion wrote them down');
  });

  it('a helper needs a name', async () => {
    const hands = await Hands.at(ama);
    await hands.choose(/^Someone who knows /);
    await hands.press('Next');
    await hands.click(hands.root.querySelector('.summary a')!);
    assert.strictEqual(hands.focused?.id, 'writer-known', 'those the record knows are offered');
    await hands.choose('Someone else', 'What is your name?');
    await hands.press('Next');
    await hands.click(hands.root.querySelector('.summary a')!);
    assert.strictEqual(hands.focused, hands.field('Their name'));
    await hands.type('Ffion');
    await hands.choose(/is not here$/);
    assert.include(hands.text, 'Go through this with Ama before you share it.');
    await hands.press('Next');
    assert.include(hands.text, 'Ffion is writing.');
  });

  it('nobody else after all: Cancel leaves whoever was writing', async () => {
    const hands = await Hands.at(ama);
    assert.isUndefined(hands.find('button', 'Cancel'), 'the first time there is nobody to go back to');
    await hands.writes('self');
    await hands.press('Someone else is writing now');
    await hands.choose('Ama and a helper, together');
    await hands.press('Cancel');
    assert.include(hands.text, 'Ama is writing.');
    assert.strictEqual(hands.focused, hands.button('Someone else is writing now'));
    await hands.press('Someone else is writing now');
    assert.isFalse(hands.choice('Ama and a helper, together').checked, 'asked anew');
    await hands.press('Cancel');
    await hands.press('Add a way to support me');
    await hands.type('Ask me twice.');
    await hands.press('Someone else is writing now');
    await hands.press('Cancel');
    assert.strictEqual(hands.focused, hands.field('Write it in your words'), 'in the form that had to wait');
    assert.strictEqual(hands.field('Write it in your words').value, 'Ask me twice.');
    await hands.press('Cancel');
    await hands.press('Stop for now');
    assert.strictEqual(hands.focused?.getAttribute('role'), 'group');
    assert.strictEqual(hands.focused?.ariaLabel, 'You can stop here.');
    await hands.press('Carry on');
    assert.isUndefined(hands.find('button', 'Cancel'), 'after a stop, neither');
  });

  it('works with the keyboard alone', async () => {
    const hands = await Hands.at(ama);
    hands.choice(/^I am /).focus();
    await hands.keys('Space', 'Tab', 'Tab', 'Tab', 'Enter');
    assert.include(hands.text, 'Ama is writing.');
    assert.strictEqual(hands.focused?.dataset['key'], 'tools', 'the focus goes on to the page');
  });

  it('works with two keys, as one switch has: each choice can be come to, and left', async () => {
    const hands = await Hands.at(ama);
    hands.choice(/^I am /).focus();
    await hands.keys('Tab', 'Tab', 'Enter');
    assert.isTrue((hands.focused as HTMLInputElement).checked);
    assert.strictEqual(hands.focused, hands.choice(/^Someone who knows /));
    await hands.keys('Tab');
    assert.notMatch(hands.focused?.id ?? '', /^writer(-together|-other)?$/);
  });

  it('is heard from its first choice again by whoever went through it and chose nothing', async () => {
    const hands = await Hands.at(ama);
    hands.choice(/^I am /).focus();
    await hands.keys('Tab', 'Tab', 'Tab', 'Enter');
    assert.include(hands.text, 'There is a problem');
    await hands.keys('Tab');
    assert.strictEqual(hands.focused?.localName, 'a', 'what is missing');
    const met: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await hands.keys('Tab');
      met.push(hands.focused?.id);
    }
    assert.deepEqual(met, ['writer', 'writer-together', 'writer-other']);
    await hands.keys('Tab', 'Shift+Tab');
    assert.strictEqual(hands.focused?.id, 'writer-other', 'from the other side at its last');
  });

  it('asks when there is no name yet, and no record yet', async () => {
    for (const nobody of [null, emptyPerson({ id: 'p1', lang: 'en-GB', called: '' })]) {
      const hands = await Hands.at(nobody);
      await hands.choose('I am the person this is about');
      await hands.press('Next');
      assert.strictEqual(hands.focused, hands.field(/^What do you like to be called/));
      assert.strictEqual(hands.changes.length, 0, 'nothing is written before something is said');
      assert.include(hands.text, 'You are writing.');
      leave();
    }
  });
});
