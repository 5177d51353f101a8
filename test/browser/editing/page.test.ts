/** What stands around the entries: the face, who helped, several profiles of one person, how much fits on a side. */
import { assert } from '@open-wc/testing';
import { alex } from '../../../src/examples/people/alex.js';
import { ama } from '../../../src/examples/people/ama.js';
import { bronagh } from '../../../src/examples/people/bronagh.js';
import { kasia } from '../../../src/examples/people/kasia.js';
import { monthsLater } from '../../../src/editing/forms/helped-form.js';
import { today } from '../../../src/base/today.js';
import type { Person, PersonDocument } from '../../../src/person/record.js';
import { folded, until } from '../helpers.js';
import { hold } from '../run.js';
import { Hands, leave } from './hands.js';

const only = ({ documents }: Person): PersonDocument => Object.values(documents)[0]!;

// first in this file: such questions come once
describe('a profile for a place', () => {
  afterEach(leave);

  it('questions for a place take the place of those that every profile asks, and disturb no word', async () => {
    await hold('/variants');
    const home = { ...only(ama), variant: 'home' };
    const hands = await Hands.as('self', { ...ama, documents: { [home.id]: home } });
    await hands.press('Add something important');
    assert.include(hands.text, 'What makes a day good for you?');
    await hands.type('Up at sev');
    await hold();
    await until(
      () => hands.text.includes('How do you like your mornings, evenings and weekends?'),
      'the question',
    );
    await hands.type('en.');
    assert.strictEqual(hands.field('Write it in your words').value, 'Up at seven.');
  });
});

describe('a profile from nothing', () => {
  afterEach(leave);

  it('Enter in a field of one line saves, as in any form; not while a word is put together', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('Change the name or what it is for');
    await hands.fill(/^Who is your page for/, 'For my new job.');
    const field = hands.field(/^Who is your page for/);
    for (const how of [{ isComposing: true }, { keyCode: 229 }])
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...how }));
    await hands.rest();
    assert.isTrue(field.isConnected, 'a word is being put together');
    await hands.keys('Enter');
    assert.isFalse(field.isConnected);
    assert.strictEqual(only(hands.person).purpose?.text, 'For my new job.');
    assert.strictEqual(hands.focused?.dataset['key'], 'change-face');

    await hands.press('Add something important');
    await hands.type('Rain.');
    await hands.keys('Enter');
    assert.strictEqual(hands.field('Write it in your words').value, 'Rain.\n', 'a line of its own');
    await hands.choose('Someone who knows me');
    assert.strictEqual(folded(hands.button('Someone else').textContent), 'Someone else: Who said it?');
    await hands.press('Someone else');
    await hands.type('Non');
    await hands.keys('Enter');
    assert.isTrue(hands.choice('Non', 'Who said it?').checked, 'what is nearest: this person is added');
    await hands.press('Cancel');
  });

  it('the name and what it is for: Cancel puts them back, and Undo takes a save back in one step', async () => {
    const hands = await Hands.as('self', ama);
    const change = async () => {
      await hands.press('Change the name or what it is for');
      await hands.fill(/^What do you like to be called/, 'Amara');
      await hands.fill(/^Who is your page for/, 'For my new job.');
      await hands.choose('Work', 'Which profile is this?');
    };
    await change();
    await hands.press('Cancel');
    assert.deepEqual(hands.person, ama);
    assert.strictEqual(hands.focused?.dataset['key'], 'change-face');
    await change();
    await hands.press('Save');
    assert.strictEqual(hands.person.called, 'Amara');
    await hands.press('Undo');
    assert.deepEqual(hands.person, ama);
  });

  it('is made by a person alone, from an empty page to one that says who they are', async () => {
    const hands = await Hands.as('self', null);
    assert.strictEqual(hands.focused, hands.field(/^What do you like to be called/), 'the name first');
    await hands.press('Save');
    assert.include(hands.text, 'Write a name.');
    await hands.click(hands.root.querySelector('.summary a')!);
    await hands.type('Mair');
    await hands.fill(/^Who is your page for/, 'For my new flat.');
    await hands.choose('Home', 'Which profile is this?');
    await hands.press('Save');
    await hands.add('Add something people appreciate', 'I make good bread.', 'My words');
    await hands.add('Add something important', 'Quiet after nine.', 'My words');
    const { person } = hands;
    assert.strictEqual(person.called, 'Mair');
    assert.strictEqual(
      Object.values(person.documents).length,
      1,
      'one document, begun when something was written',
    );
    assert.strictEqual(only(person).variant, 'home');
    assert.strictEqual(only(person).purpose?.text, 'For my new flat.');
    assert.strictEqual(only(person).status, 'draft');
    assert.deepEqual(
      Object.values(person.entries).map(({ said, topic }) => [topic, said.text, said.voice]),
      [
        ['appreciate', 'I make good bread.', 'own'],
        ['importantTo', 'Quiet after nine.', 'own'],
      ],
    );
    hands.owner.mode = 'view';
    await hands.rest();
    assert.include(hands.root.textContent, 'Quiet after nine.');
    assert.include(hands.root.textContent, 'This is a draft.');
  });
});

describe('who helped and when to check', () => {
  afterEach(leave);

  it('is all there to fill in, and stands on the page', async () => {
    const hands = await Hands.as('other', kasia, { helper: 'Ffion' });
    const ffion = Object.values(hands.person.people).find(({ name }) => name === 'Ffion')!.id;
    await hands.press(/^Change who helped/);
    await hands.choose('Someone helped Kasia to make it');
    assert.isTrue(hands.choice('my sister Ffion', 'Who helped to make this?').checked, 'who helps today');
    await hands.choose('Yes. Kasia says that it is right');
    await hands.press('We checked it today');
    await hands.choose('my sister Ffion', 'Who checked it?');
    await hands.choose('Yes', 'Was Kasia there when it was checked?');
    assert.isOk(hands.find('label', 'In 1 year (usual for this page)'));
    await hands.choose('In 6 months');
    await hands.choose('Kasia', 'Who will make sure that happens?');
    await hands.choose('It is ready to use');
    await hands.press('Save');
    const page = only(hands.person);
    assert.deepEqual(
      [page.way, page.helped.includes(ffion), page.seen?.right, page.checkedBy, page.there],
      ['helped', true, 'yes', ffion, true],
    );
    assert.strictEqual(page.checked?.on, today());
    assert.strictEqual(page.checkAgain?.on, monthsLater(today(), 6));
    assert.strictEqual(page.owner, hands.person.id);
    assert.strictEqual(page.status, 'current');
    assert.include(hands.text, 'I have gone through this. It is right.');
    assert.strictEqual(hands.focused?.dataset['key'], 'change-helped');
    for (let i = 0; i < 20 && hands.button('Undo').getAttribute('aria-disabled') !== 'true'; i++)
      await hands.press('Undo');
    const { [ffion]: helper, ...people } = hands.person.people;
    assert.deepEqual({ ...hands.person, people }, kasia, 'to where it began');
    assert.strictEqual(helper?.name, 'Ffion', 'and whoever is writing is still somebody');
    assert.include(hands.text, 'Ffion is writing.');
  });

  it('the person has gone through it, and a part of it is not right', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press(/^Change who helped/);
    await hands.choose('I do not agree with a part');
    await hands.fill('Is there something you want to say about it?', 'The bit about sleeves.');
    await hands.press('Save');
    assert.deepEqual(only(hands.person).seen, {
      text: 'The bit about sleeves.',
      lang: 'en-GB',
      voice: 'own',
      right: 'partly',
    });
    assert.include(hands.text, 'I have gone through this. I do not agree with all of it.');
  });

  it('begins with what was said, and Cancel takes back what was begun', async () => {
    const hands = await Hands.as('together', kasia, { helper: 'Ffion' });
    const ffion = Object.values(hands.person.people).find(({ name }) => name === 'Ffion')!.id;
    const before = hands.person;
    await hands.press(/^Change who helped/);
    assert.isTrue(hands.choice('my sister Ffion', 'Who helped to make this?').checked);
    assert.isTrue(hands.choice('Someone helped Kasia to make it').checked);
    assert.deepEqual(hands.person, before, 'asked, not written');
    await hands.choose('It is ready to use');
    await hands.press('Cancel');
    assert.deepEqual(hands.person, before);
    assert.strictEqual(hands.focused?.dataset['key'], 'change-helped');
    await hands.press(/^Change who helped/);
    await hands.fill('Or say when', '3 October 2027');
    await hands.press('Save');
    assert.deepEqual([only(hands.person).way, only(hands.person).helped], ['helped', [ffion]]);
    assert.deepEqual(only(hands.person).checkAgain, { said: '', on: '2027-10-03' });
    await hands.press(/^Change who helped/);
    assert.strictEqual(hands.field('Or say when').value, '3 October 2027');
    await hands.fill('Or say when', 'when I move house');
    await hands.press('Save');
    assert.deepEqual(only(hands.person).checkAgain, { said: 'when I move house' });
    await hands.press('Undo');
    assert.strictEqual(only(hands.person).checkAgain?.on, '2027-10-03', 'a form is one step');
  });

  it('a page that was not gone through is asked about with “Not yet”, and can be again', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press(/^Change who helped/);
    await hands.choose('Not yet');
    await hands.press('Save');
    assert.isUndefined(only(hands.person).seen);
    assert.include(hands.text, 'I have not gone through this yet.');
  });

  it('an ISO month later is the last day where that month is shorter', () => {
    assert.strictEqual(monthsLater('2026-08-31', 6), '2027-02-28');
    assert.strictEqual(monthsLater('2026-11-21', 12), '2027-11-21');
    assert.strictEqual(monthsLater('2027-12-31', 3), '2028-03-31');
  });
});

describe('several profiles', () => {
  afterEach(leave);

  it('another is chosen, and its own headings and entries show', async () => {
    const hands = await Hands.as('self', bronagh, { documentId: 'school' });
    await hands.press('My profiles');
    await hands.choose('My profile at work');
    assert.include(hands.text, 'What people value about me at work');
    assert.include(hands.text, 'Half the regulars come in');
    assert.strictEqual(hands.focused?.dataset['key'], 'tools');
    const heard = () => document.querySelector('body > [role=status]')?.textContent;
    await until(() => heard() === 'My profile at work', 'which one it is now');
    assert.strictEqual(hands.changes.length, 0, 'looking is no change');
    await hands.press('My profiles');
    await hands.keys('ArrowDown');
    assert.isOk(hands.find('legend', 'Which profile do you want to change?'), 'an arrow only goes there');
    await hands.keys('Space');
    await until(() => heard() === 'My profile in hospital', 'and this one is chosen');
  });

  it('are called by the person’s name, and by where they are for, when someone else writes', async () => {
    const { variant: _, ...home } = bronagh.documents['home']!;
    const hands = await Hands.as(
      'other',
      { ...bronagh, documents: { ...bronagh.documents, home } },
      { documentId: 'school' },
    );
    await hands.press('Bronagh’s profiles');
    const question = hands.find('legend', 'Which profile do you want to change?')!.parentElement!;
    assert.deepEqual(
      [...question.querySelectorAll('label')].map((label) => label.textContent?.trim()),
      ['School or college', 'Bronagh’s profile', 'Work', 'Hospital'],
    );
    assert.notMatch(hands.editor.querySelector('.card')!.textContent ?? '', /\b[Mm]y\b/);
  });

  it('have names that can be told apart, also when nobody said what they are for', async () => {
    const { variant: _, ...home } = bronagh.documents['home']!;
    const documents = { ...bronagh.documents, home, second: { ...home, id: 'second' } };
    const hands = await Hands.as('self', { ...bronagh, documents }, { documentId: 'school' });
    await hands.press('My profiles');
    const question = hands.find('legend', 'Which profile do you want to change?')!.parentElement!;
    const names = [...question.querySelectorAll('label')].map((label) => label.textContent?.trim());
    assert.includeMembers(names, ['My profile', 'My profile (2)']);
    assert.strictEqual(new Set(names).size, names.length);
  });

  it('another is made with nothing on it; what was said before is offered, not inserted', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('My profiles');
    await hands.press('Work');
    assert.strictEqual(Object.keys(hands.person.documents).length, 2);
    const made = Object.values(hands.person.documents).find(({ variant }) => variant === 'work')!;
    assert.strictEqual(made.status, 'draft');
    assert.isEmpty(Object.values(made.sections).flatMap((s) => s.entries));
    const section = hands.find('.heading', 'What is important to me at work')!.closest('section')!;
    await hands.press(/^Choose what this page shows/, section);
    await hands.press(/^Show it on this page: Tea|: Tea with/, section);
    assert.deepEqual(hands.person.documents[made.id]!.sections['important']!.entries, ['tea']);
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.fill('Write it in your words', 'Tea, everywhere.');
    await hands.press('Save');
    assert.strictEqual(hands.person.entries['tea']!.said.text, 'Tea, everywhere.');
    await hands.press('My profiles');
    await hands.choose('This is my profile for college.');
    assert.include(hands.text, 'Tea, everywhere.', 'said once, shown in both');
  });

  it('who a profile is for', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('Change the name or what it is for');
    await hands.choose('people at the hospital', /^Who do you want to see/);
    await hands.press('Save');
    assert.deepEqual(only(hands.person).for, ['school', 'hospital']);
  });
});

describe('one side of paper', () => {
  afterEach(leave);

  it('says by how much it is too long, and the person may choose 12 point', async function () {
    this.timeout(20_000);
    const hands = await Hands.as('self', alex);
    await until(() => hands.find('p', /lines? too long for 1 side/), 'how much too long', 5000);
    assert.include(hands.text, 'It will not be deleted.');
    const lines = () => Number(/about (\d+) lines?/.exec(hands.text)?.[1] ?? 0);
    const before = lines();
    assert.isAbove(before, 0);
    await hands.press(/at 12 point/);
    assert.strictEqual(only(hands.person).points, 12);
    await until(() => lines() < before, 'fewer lines', 5000);
    await hands.press('Undo');
    assert.isUndefined(only(hands.person).points);
  });

  it('says nothing of it where it fits', async () => {
    const hands = await Hands.as('self', ama);
    await new Promise((done) => setTimeout(done, 1200));
    assert.notMatch(hands.text, /too long/);
    assert.isNotOk(document.querySelector('iframe'), 'the paper it is measured on is gone');
  });
});
