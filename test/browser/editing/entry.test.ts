/** One entry: written, said whose words it is, asked about, taken back. */
import { assert } from '@open-wc/testing';
import { examples } from '../../../src/examples/index.js';
import { ama } from '../../../src/examples/people/ama.js';
import { until } from '../helpers.js';
import { Hands, leave } from './hands.js';

const IMPORTANT = 'Add something important';
const SUPPORT = 'Add a way to support me';

describe('a form that was opened before', () => {
  afterEach(leave);

  it('has every choice in the way of Tab again, though nothing is chosen', async () => {
    const hands = await Hands.as('self', ama);
    for (const adds of [
      'Add something important',
      'Add something important',
      'Add something people appreciate',
    ]) {
      await hands.click(hands.button(adds));
      for (let i = 0; i < 9 && hands.focused?.id !== 'voice'; i++) await hands.keys('Tab');
      assert.strictEqual(hands.focused?.id, 'voice', adds);
      await hands.keys('Tab', 'Tab');
      await hands.press('Cancel');
    }
  });
});

describe('an entry', () => {
  afterEach(leave);

  it('is written letter by letter: none is lost and the field keeps the focus', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press(IMPORTANT);
    const field = hands.field('Write it in your words');
    assert.strictEqual(hands.focused, field, 'opens with the focus where to write');
    const words = 'Porridge — with salt, not sugar. “Proper”.';
    await hands.type(words);
    assert.strictEqual(hands.field('Write it in your words'), field, 'the same field');
    assert.strictEqual(hands.focused, field);
    assert.strictEqual(field.value, words);
    assert.strictEqual(hands.entry(words).said.voice, 'not-known', 'not said yet');
    await hands.keys('Home', 'A', 'Space');
    assert.strictEqual(field.value, `A ${words}`, 'the caret stays where it was put');
  });

  it('nothing is chosen in advance, and it says what is missing, with the way there', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press(SUPPORT);
    for (const input of hands.root.querySelectorAll('.form input[type=radio]'))
      assert.isFalse((input as HTMLInputElement).checked);
    await hands.press('Save');
    const links = () => [...hands.root.querySelectorAll<HTMLElement>('.summary a')];
    assert.deepEqual(
      links().map((a) => a.textContent),
      ['Write something here.', 'Choose whose words these are.'],
    );
    assert.strictEqual(hands.focused?.dataset['key'], 'errors', 'goes to what is wrong');
    assert.isOk(hands.focused?.closest('.opened'), 'in the form, not at the top of the page');
    await hands.click(links()[1]!);
    assert.strictEqual(hands.focused?.id, 'voice');
    await hands.click(links()[0]!);
    const field = hands.field('Write it in your words');
    assert.strictEqual(hands.focused, field);
    assert.strictEqual(field.getAttribute('aria-invalid'), 'true');
    const described = field.getAttribute('aria-describedby') ?? '';
    assert.include(
      described.split(' ').map((id) => hands.root.getElementById(id)?.textContent),
      'Write something here.',
    );
    await hands.type('Wait.');
    await hands.choose('My words');
    await hands.press('Save');
    assert.isEmpty(links());
    assert.strictEqual(hands.entry('Wait.').said.voice, 'own');
  });

  it('holds whose words it is, as the person says it', async () => {
    const hands = await Hands.as('self', ama);
    const own = await hands.add(IMPORTANT, 'Rain on the roof.', 'My words');
    assert.deepEqual(own.said, { text: 'Rain on the roof.', lang: 'en-GB', voice: 'own' });

    const helped = await hands.add(IMPORTANT, 'A bath on Sunday.', 'My words, with help', async () => {
      await hands.choose('my friend Jo', 'Who helped?');
      await hands.choose('Someone wrote down what I said', 'What help was there?');
    });
    assert.deepEqual(helped.said, {
      text: 'A bath on Sunday.',
      lang: 'en-GB',
      voice: 'own-with-help',
      helpedBy: ['jo'],
      help: 'scribe',
    });

    const shown = await hands.add(IMPORTANT, 'The window seat.', 'I showed this', () =>
      hands.choose('my nan', 'Who wrote it down?'),
    );
    assert.deepEqual(shown.said, {
      text: 'The window seat.',
      lang: 'en-GB',
      voice: 'shown',
      writtenBy: 'nan',
    });

    const says = await hands.add(SUPPORT, 'Ask her twice.', 'Someone who knows me', async () => {
      await hands.choose('my nan', 'Who said it?');
      await hands.choose('my friend Jo', 'Who said it?');
    });
    assert.sameMembers([...says.said.by!], ['jo', 'nan']);
    assert.isUndefined(says.said.writtenBy);

    const nurse = await hands.add(SUPPORT, 'Check the left ear.', 'A nurse, teacher', () =>
      hands.choose('my teacher', 'Who said it?'),
    );
    assert.deepEqual(nurse.said.by, ['teacher']);
    assert.strictEqual(nurse.said.voice, 'professional');
  });

  it('through a helper, always holds the name of who wrote it', async () => {
    const hands = await Hands.as('other', ama);
    const ffion = Object.values(hands.person.people).find(({ name }) => name === 'Ffion')!.id;
    const own = await hands.add(SUPPORT, 'Give me the bus times.', 'Ama’s own words');
    assert.strictEqual(own.said.writtenBy, ffion);
    const shown = await hands.add(SUPPORT, 'She leans in when she wants more.', 'Ama showed this');
    assert.deepEqual(shown.said.writtenBy, ffion);
    const says = await hands.add(SUPPORT, 'Ring before you come.', 'Someone who knows Ama');
    assert.deepEqual(says.said.by, [ffion]);
    assert.strictEqual(says.said.writtenBy, ffion);
  });

  it('changing whose words it is takes the other names away', async () => {
    const hands = await Hands.as('self', ama);
    const entry = await hands.add(SUPPORT, 'Say it once.', 'Someone who knows me', async () => {
      await hands.choose('my nan', 'Who said it?');
      await hands.choose('My words', 'Whose words are these?');
    });
    assert.deepEqual(entry.said, { text: 'Say it once.', lang: 'en-GB', voice: 'own' });
  });

  it('needs to know who, and a new person can be added by name', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press(SUPPORT);
    await hands.type('Sing the first line.');
    await hands.choose('My words, with help');
    await hands.press('Save');
    const link = hands.root.querySelector<HTMLElement>('.summary a')!;
    assert.strictEqual(link.textContent, 'Say who helped.');
    await hands.click(link);
    assert.strictEqual(hands.focused?.id, 'who');
    await hands.press('Someone else');
    assert.strictEqual(hands.focused, hands.field('Their name'), 'the focus goes to the name');
    await hands.press('Add this person');
    assert.include(hands.text, 'Write a name.');
    await hands.fill('Their name', 'Idris');
    await hands.fill('Who are they to you?', 'my brother');
    await hands.press('Add this person');
    assert.isTrue(hands.choice('my brother Idris').checked);
    await hands.press('Save');
    const { helpedBy } = hands.entry('Sing the first line.').said;
    assert.strictEqual(hands.person.people[helpedBy![0]!]?.name, 'Idris');
    assert.include(hands.text, 'my words, my brother Idris helped');
  });

  it('someone else’s words that say “I” are asked about, once', async () => {
    const hands = await Hands.as('other', ama);
    await hands.press(SUPPORT);
    await hands.type('I like it quiet.');
    await hands.choose('Someone who knows Ama', 'Whose words are these?');
    await hands.press('Save');
    assert.include(hands.text, 'This says “I”. Did Ama say this?');
    await hands.press('No, I wrote it for Ama');
    assert.notInclude(hands.text, 'This says “I”');
    assert.strictEqual(hands.entry('I like it quiet.').said.voice, 'knows-me', 'we change nothing');
    await hands.press('Save');
    assert.notInclude(hands.text, 'This says “I”');
    assert.isUndefined(hands.find('button', 'Save'));

    await hands.press(SUPPORT);
    await hands.type('My hat stays on.');
    await hands.choose('Someone who knows Ama', 'Whose words are these?');
    await hands.press('Save');
    await hands.press('Yes, Ama said this');
    assert.strictEqual(hands.focused?.dataset['key'], 'save');
    await hands.keys('Enter');
    assert.strictEqual(hands.entry('My hat stays on.').said.voice, 'own');
  });

  it('what a helper thinks is needed moves to support, and back with undo', async () => {
    const hands = await Hands.as('other', ama);
    await hands.press(IMPORTANT);
    await hands.type('Walks with a stick after dark.');
    await hands.choose('Someone who knows Ama', 'Whose words are these?');
    await hands.choose('I think Ama needs this');
    const moved = hands.entry('Walks with a stick after dark.');
    assert.strictEqual(moved.topic, 'support');
    assert.include(hands.sections['support']!, moved.id);
    assert.notInclude(hands.sections['important']!, moved.id);
    assert.include(hands.text, 'We moved it to “How best to support me”. You can undo this.');
    assert.isOk(hands.field('Write it here'), 'still open, where it is now');
    await hands.press('Save');
    await hands.press('Undo');
    assert.include(hands.sections['important']!, moved.id);
  });

  it('cancel puts it back as it was', async () => {
    const hands = await Hands.as('self', ama);
    const before = ama.entries['tea'];
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.fill('Write it in your words', 'Coffee');
    await hands.choose('I showed this');
    await hands.press('Cancel');
    assert.deepEqual(hands.person.entries['tea'], before);
    assert.strictEqual(hands.focused?.dataset['key'], 'change-tea');
  });

  it('cancel of a new one leaves nothing', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press(SUPPORT);
    await hands.type('Never mind');
    await hands.press('Cancel');
    assert.deepEqual(Object.keys(hands.person.entries), Object.keys(ama.entries));
    assert.deepEqual(hands.sections, sectionsOf(ama));
    assert.strictEqual(hands.focused?.dataset['key'], 'add-support');
    await hands.press(SUPPORT);
    await hands.press('Cancel');
    assert.deepEqual(Object.keys(hands.person.entries), Object.keys(ama.entries));
  });

  it('other questions can be looked at', async () => {
    const hands = await Hands.as('self', { ...ama, documents: {} });
    await hands.press(IMPORTANT);
    await hands.press('Show me other questions');
    assert.include(hands.text, 'What do you always take with you?');
  });

  it('one is open at a time', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('Change', hands.row(/^Tea with/));
    assert.strictEqual(hands.root.querySelectorAll('textarea').length, 1);
    assert.isUndefined(hands.find('button', 'Change'), 'no other can be opened');
    assert.isUndefined(hands.find('button', SUPPORT));
    assert.isUndefined(hands.find('button', 'Change the name or what it is for'));
  });

  it('works with the keyboard alone', async () => {
    const hands = await Hands.as('self', ama);
    hands.button(SUPPORT).focus();
    await hands.keys('Enter');
    await hands.type('Knock first.');
    for (let i = 0; i < 20 && hands.focused?.id !== 'voice'; i++) await hands.keys('Tab');
    await hands.keys('Space');
    assert.strictEqual(hands.entry('Knock first.').said.voice, 'own');
    await hands.keys('ArrowDown', 'ArrowUp');
    for (let i = 0; i < 20 && hands.focused?.dataset['key'] !== 'save'; i++) await hands.keys('Tab');
    await hands.keys('Enter');
    assert.strictEqual(hands.focused?.dataset['key'], `change-${hands.entry('Knock first.').id}`);
    await until(() => hands.told === 'It is only on this page.', 'said aloud');
  });

  it('Save says no more than is true: of a page that keeps nothing, that it is on the page', async () => {
    const hands = await Hands.as('self', ama);
    await hands.add(SUPPORT, 'Knock first.', 'My words');
    const lost = 'If you close this page, what you did here may be lost.';
    assert.include(hands.text, 'It is only on this page.');
    assert.notInclude(hands.text, 'Saved');
    await hands.press('Stop for now');
    assert.include(hands.text, lost);
    assert.notInclude(hands.text, 'come back');
    assert.isOk(hands.button('Print this profile'), 'what can be done about it');
    // the page takes it
    const { owner } = hands;
    owner.person = hands.person;
    await hands.rest();
    assert.notInclude(hands.text, lost);
    assert.include(hands.text, 'You can come back later.');
    owner.addEventListener('say-change', ({ person }) => (owner.person = person));
    await hands.press('Carry on');
    await hands.writes('self');
    await hands.add(SUPPORT, 'Then wait.', 'My words');
    assert.include(hands.text, 'It is on this page.');
  });

  it('while a form is open, nothing lies over it, and no Undo changes what stands behind it', async () => {
    const hands = await Hands.as('self', ama);
    await hands.add(SUPPORT, 'Knock first.', 'My words');
    assert.isOk(hands.button('Undo'));
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.type('!');
    assert.isUndefined(hands.find('button', 'Undo'));
    assert.isNull(hands.root.querySelector('.bar'));
    await hands.press('Cancel');
    assert.isOk(hands.button('Undo'));
    for (const form of ['Change the name or what it is for', /^Change who helped/, 'Stop for now']) {
      await hands.press(form);
      assert.isUndefined(hands.find('button', 'Undo'), `${form}`);
      await hands.press(/^(Save|Carry on)$/);
      if (form === 'Stop for now') await hands.writes('self');
    }
  });

  it('an empty page tells where to begin', async () => {
    const hands = await Hands.as('self', { ...ama, entries: {}, documents: {} });
    assert.include(hands.text, 'Start with one thing you like about yourself.');
  });
});

describe('a record that means harm', () => {
  const harmed: string[] = [];
  const { alert } = window;
  before(() => {
    window.alert = (text) => void harmed.push(String(text));
  });
  after(() => {
    window.alert = alert;
  });
  afterEach(leave);

  for (const name of ['hostile', 'hostile-keys'])
    it(`${name}: is written in like any other, runs nothing and loses nothing unread`, async () => {
      const { person } = examples.find((e) => e.element === 'one-page-profile' && e.name === name)!;
      const hands = await Hands.as('self', person);
      const before = hands.person;
      await hands.add('Add a way to support me', '<b onclick="alert(9)">{name}</b> $&', 'My words');
      await hands.press('Change', hands.row('This row is as it should be, and has to be shown.'));
      await hands.fill('Write it in your words', 'Changed.');
      await hands.choose('Someone who knows me');
      await hands.choose(/^my \{name\}/, 'Who said it?');
      await hands.press('Save');
      assert.deepEqual(hands.entry('Changed.').said.by, ['mallory']);
      assert.deepEqual(hands.person.unread, before.unread);
      assert.deepEqual(harmed, []);
      assert.isUndefined(({} as { polluted?: true }).polluted);
      for (const old of Object.keys(before.entries)) assert.property(hands.person.entries, old);
    });
});

const sectionsOf = (person: typeof ama): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(Object.values(person.documents)[0]!.sections).map(([id, s]) => [id, s.entries]),
  );
