/** The forms of what is not words: each kind of part is written, kept as it should be, and read again. */
import { assert } from '@open-wc/testing';
import { denise } from '../../../src/examples/people/denise.js';
import { dougal } from '../../../src/examples/people/dougal.js';
import { mei } from '../../../src/examples/people/mei.js';
import { tove } from '../../../src/examples/people/tove.js';
import type { Entry } from '../../../src/person/record.js';
import { folded } from '../helpers.js';
import { Hands, leave } from './hands.js';

// what is loaded when editing starts is there: a busy machine takes long to serve it
before(() =>
  Promise.all([
    import('../../../src/editing/document-editor.js'),
    import('../../../src/editing/more-editing.js'),
  ]),
);

describe('forms of parts', () => {
  afterEach(leave);
  const at = (person: unknown): Promise<Hands> => Hands.as('self', person, { tag: 'say-hospital-passport' });

  it('text, a code and a date: an allergy', async () => {
    const hands = await at(tove);
    await hands.choose('Yes. I will write it.', 'Do you have any allergies?');
    await hands.type('Wasp stings');
    await hands.fill('What happens?', 'My face swells.');
    await hands.choose('It makes me very ill', 'How bad is it?');
    await hands.fill('When did it happen?', '2019-08');
    await hands.choose('My words', 'Whose words are these?');
    await hands.press('Save');
    const { parts } = hands.entry('Wasp stings') as Entry<'alert'>;
    assert.include(parts, { reaction: 'My face swells.', level: 'serious' });
    assert.deepEqual(parts?.happened, { said: '', on: '2019-08' });
    assert.match(hands.text, /Wasp stings.*My face swells\..*It makes me very ill.*August 2019/);
  });

  it('arrows go from answer to answer, and only Space or Enter gives one', async () => {
    const hands = await at(tove);
    const known = () =>
      Object.values(hands.person.entries).flatMap((e) =>
        e.kind === 'none' ? (e as Entry<'none'>).parts?.known : [],
      );
    hands.choice('Yes. I will write it.', 'Have any medicines harmed you?').focus();
    await hands.keys('ArrowDown');
    assert.strictEqual(hands.focused, hands.choice(/^No/, 'Have any medicines harmed you?'));
    await hands.keys('ArrowDown');
    assert.deepEqual(known(), []);
    await hands.keys('Space');
    assert.deepEqual(known(), ['not-known']);
    await hands.keys('ArrowUp', 'Enter');
    assert.deepEqual(known(), ['none']);
  });

  it('a date of the calendar stands in its field as people say it, and is kept as one', async () => {
    const hands = await at(denise);
    await hands.press(/^Change: Penicillin/);
    assert.strictEqual(hands.field('When did it happen?').value, 'August 1997');
    await hands.fill('When did it happen?', '3 Aug 1997 ');
    await hands.press('Save');
    const happened = () => (hands.entry('Penicillin') as Entry<'alert'>).parts?.happened;
    assert.deepEqual(happened(), { said: '3 Aug 1997', on: '1997-08-03' });
    await hands.press(/^Change: Penicillin/);
    await hands.fill('When did it happen?', 'August 1997');
    await hands.press('Save');
    assert.deepEqual(happened(), { said: '', on: '1997-08' });
  });

  it('facts by their names', async () => {
    const hands = await at(denise);
    assert.match(hands.text, /My full name Denise Pauline Grant .*Date of birth 14 February 1968/);
  });

  it('a yes, and a date in one’s own words: a medicine', async () => {
    const hands = await at(denise);
    await hands.press(/^Change: Sodium valproate/);
    await hands.fill(/^Copied from my list on/, '2026 when Ros came');
    await hands.choose('Yes', /^Must never be late/);
    await hands.press('Save');
    const { parts } = hands.entry('Sodium valproate') as Entry<'medicine'>;
    assert.deepEqual(parts?.listed, { said: '2026 when Ros came' }, 'it begins like a date');
    assert.notProperty(parts, 'neverLate', 'what was ticked is not any more');
  });

  it('words with a voice of their own: what I think of a limit', async () => {
    const hands = await at(denise);
    await hands.press(/^Change: Bed rails/);
    await hands.fill('What do you think of it?', 'Take them down.');
    await hands.press('Save');
    const { parts } = hands.entry(/^Bed rails/) as Entry<'limit'>;
    assert.include(parts?.view, { text: 'Take them down.', voice: 'own' });
    assert.include(parts?.why, { voice: 'professional' }, 'nobody else’s words are changed');
  });

  it('a part that was changed in two places at once is shown in both versions', async () => {
    const tap = mei.entries['tap'] as Entry<'signal'>;
    const other = { ...tap, parts: { ...tap.parts, means: 'Hello.' } };
    const hands = await Hands.as(
      'self',
      { ...mei, entries: { ...mei.entries, tap: { ...tap, alongside: [other] } } },
      { tag: 'say-communication-chart' },
    );
    const versions = [...hands.row(/^She taps/).querySelectorAll<HTMLElement>('.ask li')];
    assert.deepEqual(
      versions.map(({ innerText }) => /Look at me\.|Hello\./.exec(innerText)?.[0]),
      ['Look at me.', 'Hello.'],
    );
    await hands.press(/^Keep this one/, versions[1]);
    assert.deepEqual(hands.person.entries['tap'], other);
  });

  it('people: who agreed to it', async () => {
    const hands = await at(denise);
    await hands.press(/^Change: Bed rails/);
    await hands.choose(/Marcia$/, /^Agreed by/);
    await hands.press('Save');
    assert.deepEqual((hands.entry(/^Bed rails/) as Entry<'limit'>).parts?.agreedBy, [
      'nurse',
      'brother',
      'marcia',
    ]);
  });

  it('what can be put on a page again is offered as it is read: someone by name, also without words', async () => {
    const page = dougal.documents['passport']!;
    const { people: _, ...sections } = page.sections;
    const near = dougal.entries['kirsty-near']!;
    const hands = await Hands.as(
      'self',
      {
        ...dougal,
        documents: { passport: { ...page, sections } },
        entries: { ...dougal.entries, 'kirsty-near': { ...near, said: { ...near.said, text: '' } } },
      },
      { tag: 'say-communication-passport' },
    );
    const section = hands.find('.heading', 'People who matter to me')!.closest('section')!;
    await hands.press(/^Choose what this page shows/, section);
    const offered = [...section.querySelectorAll<HTMLElement>('.offered li')].map((row) => [
      row.querySelector('.prompt')?.textContent.trim(),
      row.querySelector('button')!.textContent.trim(),
    ]);
    assert.deepEqual(offered.slice(0, 2), [
      ['My sister Kirsty', 'Show it on this page: My sister Kirsty'],
      ['My assistant Paweł', 'Show it on this page: He has learned to wait. It took him a ye…'],
    ]);
  });

  it('whoever is not wanted near in one of two versions is offered nowhere', async () => {
    const [id, one] = Object.entries(denise.people)[0]!;
    const people = { ...denise.people, [id]: { ...one, alongside: [{ ...one, wants: 'not' }] } };
    const hands = await Hands.at({ ...denise, people }, { tag: 'say-hospital-passport' });
    await hands.choose(/^Someone who knows /);
    const names = () => [...hands.root.querySelectorAll('label.choice')].map((l) => folded(l.textContent));
    assert.notInclude(names().join(), one.name);
    await hands.writes('self');
    await hands.press(/^Change who helped/);
    assert.isAbove(names().length, 2);
    assert.notInclude(names().join(), one.name);
  });

  it('another page of a kind that has no other kinds is called that, and no code is read', async () => {
    const page = denise.documents['passport']!;
    const hands = await at({ ...denise, documents: { passport: page, second: { ...page, id: 'second' } } });
    await hands.press('My pages of this kind');
    assert.include(hands.text, 'Which page do you want to change?');
    assert.include(hands.text, 'Make another page of this kind');
    assert.notMatch(hands.editor.querySelector('.card')!.textContent ?? '', /\bother\b|profile/);
    await hands.press('A new page');
    assert.strictEqual(Object.keys(hands.person.documents).length, 3);
  });

  it('none, not known, and the question again', async () => {
    const hands = await at(tove);
    const question = 'Do you have any allergies?';
    await hands.choose('No allergies that we know of', question);
    assert.match(hands.text, /No known allergies\. I said so/);
    await hands.choose('We do not know', question);
    assert.match(hands.text, /Allergies not known\./);
    assert.strictEqual(
      Object.values(hands.person.entries).filter(({ kind, topic }) => kind === 'none' && topic === 'allergy')
        .length,
      1,
      'one answer',
    );
    await hands.press('Undo');
    assert.match(hands.text, /No known allergies\./);
  });

  it('whom to call: a number is shown once that person has said it may be printed', async () => {
    const hands = await at(denise);
    assert.notInclude(hands.text, '01632 960 472');
    await hands.press(/^Change: my support worker Marcia/);
    await hands.choose('Yes', 'Have they said that their number may be printed?');
    await hands.choose('Day or night', 'When can staff call?');
    await hands.press('Save');
    assert.include(hands.text, '01632 960 472');
    assert.deepInclude(hands.person.people['marcia']?.call, { mayPrint: true, when: 'any' });
  });

  it('whom to call: Cancel gives back what was there, of one who was down and of one who was not', async () => {
    const hands = await at(denise);
    const before = hands.person;
    await hands.press(/^Change: my support worker Marcia/);
    await hands.fill('What is the phone number?', '01632 960 999');
    await hands.choose('Yes', 'Have they said that their number may be printed?');
    await hands.press('Cancel');
    assert.deepEqual(hands.person, before);
    assert.strictEqual(hands.focused?.dataset['key'], 'call-marcia');
    await hands.press('Add someone to call');
    await hands.press('Someone else');
    await hands.fill('Their name', 'Winston');
    await hands.press('Add this person');
    assert.strictEqual(
      hands.focused,
      hands.field('What is the phone number?'),
      'on to what is asked of them',
    );
    await hands.fill('What is the phone number?', '01632 960 111');
    await hands.press('Cancel');
    assert.deepEqual(hands.person, before);
    assert.strictEqual(hands.focused?.dataset['key'], 'add-call');
  });

  it('what is hardly ever meant is asked about once, and kept by whoever saves it again', async () => {
    const hands = await at(denise);
    const add = async (topic: string, words: string) => {
      await hands.click(hands.root.querySelector<HTMLElement>('[data-key=add-who]')!);
      await hands.choose(topic);
      await hands.fill(/^Write /, words);
      await hands.choose('My words');
      await hands.press('Save');
    };
    await add('NHS number', '12');
    const asks = 'An NHS number has 10 digits. If yours is right, press Save again.';
    assert.include(hands.text, asks);
    await hands.fill(/^Write /, '123');
    await hands.press('Save');
    assert.include(hands.text, asks, 'of other words again');
    await hands.press('Save');
    assert.notInclude(hands.text, asks);
    assert.isOk(hands.row('123'));
    await hands.press(/^Change: my support worker Marcia/);
    await hands.fill('What is the phone number?', 'ask her');
    await hands.press('Save');
    assert.include(hands.text, 'There is no number in this.');
    await hands.fill('What is the phone number?', '01632 960 999');
    await hands.press('Save');
    assert.strictEqual(hands.focused?.dataset['key'], 'call-marcia');
  });

  it('nothing of it is kept when the form is left with Cancel', async () => {
    const hands = await at(denise);
    const before = hands.person.entries['penicillin'];
    await hands.press(/^Change: Penicillin/);
    await hands.fill('What happens?', 'Nothing much.');
    await hands.choose('It is mild', 'How bad is it?');
    await hands.press('Cancel');
    assert.deepEqual(hands.person.entries['penicillin'], before);
  });
});
