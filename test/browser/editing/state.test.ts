/** What the page around it hears and gives: events, form values, other records, elements that come and go. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { leroy } from '../../../src/examples/people/leroy.js';
import { parse } from '../../../src/person/parse.js';
import type { Entry, Person } from '../../../src/person/record.js';
import { editorOf, rest, settled, until, type Said } from '../helpers.js';
import { Hands, leave, type Sitting } from './hands.js';

const WORDS = 'Write it in your words';
const open = async (sitting: Sitting = {}): Promise<Hands> => {
  const hands = await Hands.as('self', ama, sitting);
  await hands.press('Change', hands.row(/^Tea with/));
  return hands;
};
const withText = (person: Person, id: string, text: string): Person => ({
  ...person,
  entries: {
    ...person.entries,
    [id]: { ...person.entries[id]!, said: { ...person.entries[id]!.said, text } },
  },
});
const formWith = (): HTMLFormElement => {
  const form = document.createElement('form');
  form.className = 'stage-form';
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
};
const valueIn = (form: HTMLFormElement): Person =>
  JSON.parse(new FormData(form).get('profile') as string) as Person;

for (const around of [false, true])
  describe(around ? 'the state, inside <say-person>' : 'the state, alone', () => {
    afterEach(leave);

    it('say-change: on Save, with the record now and what changed', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea.');
      assert.strictEqual(hands.changes.length, 0, 'not while typing');
      await hands.press('Save');
      assert.strictEqual(hands.changes.length, 1);
      const { person, change, bubbles, composed } = hands.changes[0]!;
      assert.strictEqual(person, hands.person);
      assert.strictEqual(person.entries['tea']!.said.text, 'Tea.');
      assert.deepEqual(
        change.rows.map(({ table, id, before, after }) => [
          table,
          id,
          (before as Entry).said.text,
          (after as Entry).said.text,
        ]),
        [['entries', 'tea', ama.entries['tea']!.said.text, 'Tea.']],
      );
      assert.strictEqual(change.why, 'edit');
      assert.strictEqual(change.by, 'ama');
      assert.isTrue(bubbles && composed);
    });

    it('say-change: after a second’s rest', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea.');
      await rest(500);
      assert.strictEqual(hands.changes.length, 0);
      await until(() => hands.changes.length === 1, 'the event', 2000);
      assert.strictEqual(hands.changes[0]!.person.entries['tea']!.said.text, 'Tea.');
      assert.isOk(hands.field(WORDS), 'still open');
      assert.strictEqual(hands.focused, hands.field(WORDS));
    });

    it('say-change: on leaving the field', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea.');
      await hands.keys('Tab');
      assert.strictEqual(hands.changes.length, 1);
    });

    it('the form’s value follows every letter, before any event is heard', async () => {
      const form = formWith();
      const hands = await open({ around, inside: form, name: 'profile' });
      const heard: string[] = [];
      form.addEventListener('input', () => heard.push(valueIn(form).entries['tea']!.said.text));
      hands.owner.addEventListener('say-change', () => heard.push(valueIn(form).entries['tea']!.said.text));
      await hands.fill(WORDS, 'Tea');
      await hands.press('Save');
      assert.deepEqual(heard, ['T', 'Te', 'Tea', 'Tea']);
    });

    it('told later which form it belongs to, its words are in that form at once', async () => {
      const { owner } = await Hands.at(ama, { around });
      const form = document.body.appendChild(formWith());
      owner.setAttribute('name', 'profile');
      owner.person = withText(ama, 'tea', 'Milk');
      form.id = 'later';
      owner.setAttribute('form', 'later');
      assert.strictEqual(valueIn(form).entries['tea']!.said.text, 'Milk');
      form.remove();
    });

    it('only the outermost has a name in the form, and Enter does not send it', async () => {
      const form = formWith();
      let sent = 0;
      form.addEventListener('submit', () => sent++);
      const hands = await open({ around, inside: form, name: 'profile' });
      assert.deepEqual([...new FormData(form).keys()], ['profile']);
      await hands.press('Save');
      await hands.press('Change the name or what it is for');
      hands.field(/^What do you like to be called/).focus();
      await hands.keys('Enter');
      assert.strictEqual(sent, 0);
    });

    it('what the event gave, given back, changes nothing', async () => {
      const hands = await open({ around });
      hands.owner.addEventListener('say-change', ({ person }) => (hands.owner.person = person));
      const field = hands.field(WORDS);
      await hands.fill(WORDS, 'Tea.');
      await until(() => hands.changes.length === 1);
      await hands.rest();
      assert.strictEqual(hands.field(WORDS), field);
      assert.strictEqual(hands.focused, field);
      await hands.type(' And toast.');
      await hands.press('Save');
      assert.strictEqual(hands.person.entries['tea']!.said.text, 'Tea. And toast.');
      assert.strictEqual(hands.changes.length, 2);
      await hands.press('Undo');
      await hands.press('Undo');
      assert.deepEqual(hands.person, ama);
    });

    it('given back as a copy, or as text, changes nothing either', async () => {
      for (const copy of [structuredClone, JSON.stringify] as ((p: Person) => unknown)[]) {
        const hands = await open({ around });
        hands.owner.addEventListener('say-change', ({ person }) => (hands.owner.person = copy(person)));
        await hands.fill(WORDS, 'Tea.');
        await until(() => hands.changes.length === 1);
        await hands.rest();
        await hands.type(' Hot.');
        assert.strictEqual(hands.field(WORDS).value, 'Tea. Hot.');
        assert.strictEqual(hands.focused, hands.field(WORDS));
        leave();
      }
    });

    it('another record while words are unsaved: both stay', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea, mine.');
      hands.owner.person = withText(ama, 'choir', 'Choir, theirs.');
      await hands.rest();
      assert.strictEqual(hands.person.entries['tea']!.said.text, 'Tea, mine.');
      assert.strictEqual(hands.person.entries['choir']!.said.text, 'Choir, theirs.');
      assert.strictEqual(hands.field(WORDS).value, 'Tea, mine.');
      await hands.press('Save');
      const { person } = hands.changes.at(-1)!;
      assert.strictEqual(person.entries['tea']!.said.text, 'Tea, mine.');
      assert.strictEqual(person.entries['choir']!.said.text, 'Choir, theirs.');
    });

    it('another record with the same entry changed: both versions stay until someone chooses', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea, mine.');
      hands.owner.person = withText(ama, 'tea', 'Tea, theirs.');
      await hands.rest();
      const texts = (entry: Entry): string[] => [
        entry.said.text,
        ...(entry.alongside ?? []).map((e) => e.said.text),
      ];
      assert.sameMembers(texts(hands.person.entries['tea']!), ['Tea, mine.', 'Tea, theirs.']);
      await hands.press('Save');
      assert.include(hands.text, 'There are two versions of this. Choose one.');
      // seen, not only heard: which button keeps which words
      for (const words of ['Tea, mine.', 'Tea, theirs.'])
        assert.match(
          hands.button(`Keep this one: ${words}`).closest('li')!.innerText,
          new RegExp(`^${words}`),
        );
      await hands.press('Keep this one: Tea, mine.');
      assert.deepEqual(texts(hands.person.entries['tea']!), ['Tea, mine.']);
    });

    it('both may be kept, as often as it comes: on every page, and nothing is written over', async () => {
      const hands = await Hands.as('self', ama, { around });
      const kept = ['Tea, mine.'];
      for (const theirs of ['Tea, theirs.', 'Tea, once more.']) {
        const { alongside: _, ...tea } = hands.person.entries['tea']!;
        const mine = { ...tea, said: { ...tea.said, text: 'Tea, mine.' } };
        const other = { ...tea, said: { ...tea.said, text: theirs } };
        const work = { ...ama.documents['profile']!, id: 'work', variant: 'work' };
        hands.owner.person = {
          ...hands.person,
          documents: { work, ...hands.person.documents },
          entries: { ...hands.person.entries, tea: { ...mine, alongside: [other] } },
        };
        await hands.rest();
        await hands.press('Keep both');
        kept.push(theirs);
        const texts = Object.values(hands.person.entries).map(({ said }) => said.text);
        for (const text of kept) assert.include(texts, text);
        for (const { sections } of Object.values(hands.person.documents)) {
          const on = sections['important']!.entries.map((id) => hands.person.entries[id]!.said.text);
          for (const text of kept.slice(-2)) assert.include(on, text);
        }
      }
      assert.strictEqual(new Set(kept).size, 3);
    });

    it('another record with nothing unsaved takes its place', async () => {
      const hands = await Hands.as('self', ama, { around });
      hands.owner.person = withText(ama, 'tea', 'Tea, from the server.');
      await hands.rest();
      assert.isOk(hands.row('Tea, from the server.'));
      assert.strictEqual(hands.changes.length, 0);
    });

    it('what it was given first, given again, takes back what was changed since', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea, changed.');
      await hands.press('Save');
      hands.owner.person = ama;
      await hands.rest();
      assert.deepEqual(hands.person, ama);
      assert.isOk(hands.row(/^Tea with/));
      await hands.press('Change', hands.row(/^Tea with/));
      await hands.fill(WORDS, 'Tea, once more.');
      await hands.press('Save');
      hands.owner.person = ama;
      await hands.rest();
      assert.isOk(hands.row(/^Tea with/), 'as often as it is given');
    });

    it('what it was given first, given again while words are typed, takes nothing away', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea, half wri');
      hands.owner.person = ama; // a framework draws its page again
      hands.owner.person = ama;
      await hands.rest();
      assert.strictEqual(hands.field(WORDS).value, 'Tea, half wri');
      assert.notProperty(hands.person.entries['tea'], 'alongside');
    });

    it('taken out and put back mid-word: nothing is lost', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea, half wri');
      const { parentElement } = hands.owner;
      hands.owner.remove();
      await rest(50);
      parentElement!.append(hands.owner);
      await hands.rest();
      assert.strictEqual(hands.field(WORDS).value, 'Tea, half wri');
      await hands.click(hands.field(WORDS));
      await hands.keys('End');
      await hands.type('tten');
      await hands.press('Save');
      assert.strictEqual(hands.person.entries['tea']!.said.text, 'Tea, half written');
      assert.strictEqual(hands.changes.at(-1)!.person, hands.person);
    });

    it('taken out for good mid-word: the page hears of the words', async () => {
      const hands = await open({ around });
      await hands.fill(WORDS, 'Tea, half wri');
      hands.owner.remove();
      await until(() => hands.changes.length === 1, 'the event', 2000);
      assert.strictEqual(hands.changes[0]!.person.entries['tea']!.said.text, 'Tea, half wri');
    });

    it('taken out for good mid-word: a page that listens further up hears of them too', async () => {
      const hands = await open({ around });
      let heard: Person | undefined;
      document.addEventListener('say-change', ({ person }) => (heard = person), { once: true });
      await hands.fill(WORDS, 'Tea, half wri');
      hands.owner.remove();
      await until(() => heard, 'the event', 2000);
      assert.strictEqual(heard!.entries['tea']!.said.text, 'Tea, half wri');
    });

    it('warns on leaving while words are nowhere else, and no longer once the page has them', async () => {
      const hands = await open({ around });
      const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
      assert.isFalse(leaving(), 'nothing was typed');
      await hands.fill(WORDS, 'Tea.');
      assert.isTrue(leaving());
      hands.owner.person = hands.person;
      assert.isFalse(leaving());
    });

    it('a disabled fieldset: can be read, not changed; what was typed is still there', async () => {
      const fieldset = document.createElement('fieldset');
      const hands = await open({ around, inside: fieldset, name: 'profile' });
      await hands.fill(WORDS, 'Tea, typed.');
      fieldset.disabled = true;
      await hands.rest();
      await hands.rest();
      assert.isNull(editorOf(hands.element));
      assert.include(hands.root.textContent, 'Tea, typed.');
      fieldset.disabled = false;
      await hands.rest();
      await hands.rest();
      assert.strictEqual(hands.field(WORDS).value, 'Tea, typed.');
    });

    it('a form that is reset gets the first record back', async () => {
      const form = formWith();
      const hands = await open({ around, inside: form, name: 'profile' });
      await hands.fill(WORDS, 'Tea, typed.');
      await hands.press('Save');
      form.reset();
      await hands.rest();
      assert.deepEqual(parse(hands.person).person, parse(ama).person);
      assert.deepEqual(valueIn(form).entries['tea'], JSON.parse(JSON.stringify(ama.entries['tea'])));
      assert.isOk(hands.row(/^Tea with/));
      await hands.press('Change', hands.row(/^Tea with/));
      await hands.fill(WORDS, 'Tea, typed again.');
      await hands.press('Save');
      form.reset();
      await hands.rest();
      assert.isOk(hands.row(/^Tea with/), 'and again');
    });

    it('a form that is reset mid-word gets the first record back, and the page hears of the words', async () => {
      const form = formWith();
      const hands = await open({ around, inside: form, name: 'profile' });
      await hands.fill(WORDS, 'Tea, half wri');
      form.reset();
      await until(() => hands.person.entries['tea']!.said.text.startsWith('Tea with'), 'the first record');
      assert.deepEqual(parse(hands.person).person, parse(ama).person);
      assert.strictEqual(hands.changes.at(-1)!.person.entries['tea']!.said.text, 'Tea, half wri');
    });

    it('a page that comes back from history has the words', async () => {
      const hands = await Hands.at(ama, { around });
      const owner = hands.owner as unknown as { formStateRestoreCallback(state: unknown): void };
      owner.formStateRestoreCallback(JSON.stringify(withText(ama, 'tea', 'Tea, restored.')));
      await hands.rest();
      assert.include(hands.text, 'Tea, restored.');
      hands.owner.person = ama; // a page that starts gives its record, perhaps twice
      await hands.rest();
      assert.include(hands.text, 'Tea, restored.');
    });

    it('a page that comes back from history never has them in another person’s record', async () => {
      const hands = await Hands.at(leroy, { around });
      const owner = hands.owner as unknown as { formStateRestoreCallback(state: unknown): void };
      for (const state of [JSON.stringify(ama), '{"format":"say-so/person@1"', 'null', new FormData()])
        owner.formStateRestoreCallback(state);
      await hands.rest();
      assert.deepEqual(hands.person, leroy);
    });

    it('nobody’s photo stays with another person’s record', async () => {
      const hands = await Hands.at(ama, { around });
      const file = `sha256-${'a'.repeat(64)}`;
      const other = `sha256-${'b'.repeat(64)}`;
      const owner = hands.owner as unknown as { files: ReadonlyMap<string, Blob> };
      owner.files = new Map([
        [file, new Blob(['ama'])],
        [other, new Blob(['leroy'])],
      ]);
      const media = { m: { id: 'm', type: 'image/jpeg', file: other } };
      hands.owner.person = { ...leroy, media };
      await hands.rest();
      assert.deepEqual([...owner.files.keys()], [other], 'what the record names was given for it');
    });
  });

describe('elements that come and go', () => {
  afterEach(leave);

  it('another element takes over mid-word: same record, same words, still open', async () => {
    const hands = await open({ around: true });
    await hands.fill(WORDS, 'Tea, half wri');
    hands.element.remove();
    const other = document.createElement('say-one-page-profile') as Said;
    hands.owner.append(other);
    await until(() => editorOf(other));
    await settled(other);
    const field = other.shadowRoot!.querySelector('textarea');
    assert.strictEqual(field?.value, 'Tea, half wri');
  });

  it('two elements of one record: what one writes, the other shows', async () => {
    const hands = await open({ around: true });
    const other = document.createElement('say-one-page-profile') as Said;
    other.mode = 'view';
    hands.owner.append(other);
    await hands.fill(WORDS, 'Tea, twice.');
    await settled(other);
    assert.include(other.shadowRoot!.textContent, 'Tea, twice.');
  });

  it('of two people on one page each keeps their own', async () => {
    const first = await Hands.as('self', ama);
    const second = await Hands.as('self', leroy);
    await first.press('Change', first.row(/^Tea with/));
    await first.fill(WORDS, 'Tea.');
    await second.press('Change', second.row(/^My own front door key/));
    await second.fill(WORDS, 'Key.');
    assert.strictEqual(first.person.called, 'Ama');
    assert.strictEqual(first.person.entries['tea']!.said.text, 'Tea.');
    assert.notProperty(second.person.entries, 'tea');
  });

  it('a newer record is not edited, a shared copy is not saved over the whole', async () => {
    const main = document.createElement('main');
    main.className = 'stage';
    document.body.append(main);
    const element = document.createElement('say-one-page-profile') as Said;
    element.mode = 'edit';
    element.person = { ...ama, format: 'say-so/person@2' };
    main.append(element);
    await rest(300);
    await settled(element);
    assert.isNull(editorOf(element));
    assert.include(element.shadowRoot!.textContent, 'You cannot change it here.');
  });

  it('in the light tree too, writing is in the shadow tree', async () => {
    const hands = await open({ tree: 'light' });
    await hands.fill(WORDS, 'Tea, light.');
    await hands.press('Save');
    assert.include(hands.element.textContent, 'Tea, light.', 'the words to be read follow');
    hands.element.mode = 'view';
    await hands.rest();
    assert.isAbove(hands.element.querySelector('.page')!.getBoundingClientRect().height, 100);
    assert.isNull(editorOf(hands.element));
  });
});
