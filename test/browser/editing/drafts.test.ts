/** Words that were typed and not saved, after the page went: they come back as the form they were typed in. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { denise } from '../../../src/examples/people/denise.js';
import { iris } from '../../../src/examples/people/iris.js';
import { tove } from '../../../src/examples/people/tove.js';
import type { Draft, Keep } from '../../../src/keeping/keep.js';
import type { Person } from '../../../src/person/record.js';
import { rest, until, type Said } from '../helpers.js';
import { Hands, leave, type Sitting } from './hands.js';

/** What stays when a page goes: as on a device, written as text. */
class Kept implements Keep {
  person: string | undefined;
  draft: string | undefined;
  saves = 0;
  watched = 0;
  constructor(person?: Person) {
    this.person = person && JSON.stringify(person);
  }
  load(): Promise<unknown> {
    return Promise.resolve(this.person);
  }
  save(person: Person): Promise<void> {
    this.saves++;
    this.person = JSON.stringify(person);
    return Promise.resolve();
  }
  loadDraft(): Promise<Draft | undefined> {
    return Promise.resolve(this.draft ? { ...(JSON.parse(this.draft) as Draft), id: 'old' } : undefined);
  }
  saveDraft(draft?: Draft): Promise<void> {
    this.draft = draft && JSON.stringify(draft);
    return Promise.resolve();
  }
  forgetDraft(): Promise<void> {
    const { form } = this.draft ? (JSON.parse(this.draft) as Draft) : {};
    if (!form) this.draft = undefined; // another page has a draft of its own by now
    return Promise.resolve();
  }
  watch(): () => void {
    this.watched++;
    return () => this.watched--;
  }
  get words(): string {
    return this.person ?? '';
  }
}
type Keeping = Said & { keep: Keep };

/** Sits down at a page that keeps; `who`: and says who writes. */
async function at(
  keep: Keep,
  who?: 'self' | 'other',
  person: Person | null = null,
  where: Sitting = {},
): Promise<Hands> {
  const hands = await Hands.at(person, where);
  (hands.element as Keeping).keep = keep;
  await until(() => (keep as Kept).watched > 0, 'what is kept');
  await hands.rest();
  if (who) await hands.writes(who);
  return hands;
}
/** The page goes as a killed browser does: a draft is written, and nothing is heard any more. */
async function gone(keep: Kept): Promise<Kept> {
  await rest(300);
  const left = new Kept();
  left.person = keep.person;
  left.draft = keep.draft;
  leave();
  return left;
}
const WORDS = 'Write it in your words';
const FOUND = 'There are words here that are not saved yet.';

describe('words not yet saved', () => {
  afterEach(leave);

  it('of a new entry come back as the form, with all that was chosen in it', async () => {
    const keep = new Kept(ama);
    const before = await at(keep, 'self');
    await before.press('Add something important');
    await before.type('The radio on, low.');
    await before.choose('Someone who knows me', 'Whose words are these?');
    await before.choose('my nan', 'Who said it?');
    await before.press('Someone else', before.find('.opened', /./));
    await before.type('Non');
    await rest(1200); // also after the second's rest, when the page has heard of them
    assert.notInclude(keep.words, 'The radio', 'what is not saved is in no record that is kept');
    const left = await gone(keep);

    const hands = await at(left);
    assert.include(hands.text, FOUND);
    assert.notInclude(hands.text, 'The radio', 'never merged unseen');
    await until(() => hands.told === FOUND, 'the same, heard');
    await hands.press('Show them');
    assert.strictEqual(hands.focused?.id, 'writer', 'who is writing is asked of whoever comes back');
    await hands.writes('self');
    assert.strictEqual(hands.field(WORDS).value, 'The radio on, low.');
    assert.strictEqual(hands.focused, hands.field(WORDS));
    assert.isTrue(hands.choice('Someone who knows me', 'Whose words are these?').checked);
    assert.isTrue(hands.choice('my nan', 'Who said it?').checked);
    assert.strictEqual(hands.field('Their name').value, 'Non');
    await hands.press('Save');
    const { said } = hands.entry('The radio on, low.');
    assert.deepEqual([said.voice, said.by?.[0]], ['knows-me', 'nan']);
    assert.isTrue(
      Object.values(hands.person.people).some(({ name }) => name === 'Non'),
      'the name as well',
    );
    await until(() => left.words.includes('The radio on, low.'), 'kept');
    await until(() => !left.draft, 'no draft is left');
    await hands.press('Undo');
    assert.notInclude(JSON.stringify(hands.person.entries), 'The radio');
  });

  it('of a passport come back as the form, with the parts that were written in it', async () => {
    const passport = { tag: 'say-hospital-passport' };
    const before = await at(new Kept(tove), 'self', null, passport);
    const keep = (before.element as Keeping).keep as Kept;
    await before.choose('Yes. I will write it.', 'Do you have any allergies?');
    await before.type('Wasp stings');
    await before.fill('What happens?', 'My face swells.');
    await before.choose('It makes me very ill', 'How bad is it?');
    const left = await gone(keep);
    assert.notInclude(left.words, 'Wasp');

    const hands = await at(left, undefined, null, passport);
    assert.include(hands.text, FOUND);
    assert.include(hands.text, 'Nobody has asked me about allergies yet.', 'never merged unseen');
    await hands.press('Show them');
    await hands.writes('self');
    assert.strictEqual(hands.field('What happens?').value, 'My face swells.');
    assert.isTrue(hands.choice('It makes me very ill', 'How bad is it?').checked);
    await hands.choose('My words', 'Whose words are these?');
    await hands.press('Save');
    await until(() => left.words.includes('Wasp stings'), 'kept');
    assert.match(hands.text, /Wasp stings.*My face swells\..*It makes me very ill/);
  });

  it('of an entry that was there come back in it, and Cancel gives back what was kept', async () => {
    const before = await at(new Kept(ama), 'self');
    await before.press('Change', before.row(/^Tea with/));
    await before.fill(WORDS, 'Coffee.');
    const left = await gone((before.element as Keeping).keep as Kept);
    const hands = await at(left, 'self');
    await hands.press('Show them');
    assert.strictEqual(hands.field(WORDS).value, 'Coffee.');
    await hands.press('Cancel');
    assert.isOk(hands.row(/^Tea with/));
    await until(() => !left.draft && !left.words.includes('Coffee.'), 'nothing of it is kept');
  });

  it('of who helped come back in that form, and Cancel gives back what was kept', async () => {
    const before = await at(new Kept(ama), 'self');
    await before.press(/^Change who helped/);
    await before.choose('Not yet');
    await before.choose('It is a draft');
    const left = await gone((before.element as Keeping).keep as Kept);
    const hands = await at(left);
    await hands.press('Show them');
    await hands.writes('self');
    assert.isTrue(hands.choice('It is a draft').checked);
    await hands.press('Cancel');
    assert.deepEqual(hands.person.documents, ama.documents);
  });

  it('of whom to call come back in that form, and Cancel gives back what was kept', async () => {
    const passport = { tag: 'say-hospital-passport' };
    const number = 'What is the phone number?';
    const before = await at(new Kept(denise), 'self', null, passport);
    await before.press(/^Change: my support worker Marcia/);
    await before.fill(number, '01632 960 999');
    const left = await gone((before.element as Keeping).keep as Kept);
    assert.notInclude(left.words, '960 999');
    const hands = await at(left, 'self', null, passport);
    await hands.press('Show them');
    assert.strictEqual(hands.field(number).value, '01632 960 999');
    await hands.press('Cancel');
    assert.deepEqual([hands.person.people, hands.person.entries], [denise.people, denise.entries]);
  });

  it('“Saved.” is said where it is kept, and not where it was refused', async () => {
    const keep = new Kept(ama);
    const hands = await at(keep, 'self');
    await hands.add('Add something important', 'Rain on the roof.', 'My words');
    assert.include(hands.text, 'Saved.');
    keep.save = () => Promise.reject(new Error('no'));
    await hands.add('Add something important', 'The radio on, low.', 'My words');
    await until(() => hands.text.includes('We could not save this.'), 'it says so');
    assert.notInclude(hands.text, 'Saved.');
    assert.include(hands.text, 'It is only on this page.');
  });

  it('thrown away, they are gone, and the focus is on the page', async () => {
    const before = await at(new Kept(ama), 'self');
    await before.press('Change', before.row(/^Tea with/));
    await before.fill(WORDS, 'Coffee.');
    const left = await gone((before.element as Keeping).keep as Kept);
    left.draft = left.draft!.replace('"form"', '"was"');
    const hands = await at(left, 'self');
    await hands.press('Throw them away');
    assert.include(hands.text, 'Throw these words away? They will not come back.');
    assert.strictEqual(hands.focused, hands.button('No, leave them here'), 'not at one press');
    await hands.press('No, leave them here');
    assert.strictEqual(hands.focused, hands.button('Show them'));
    assert.isOk(left.draft);
    await hands.press('Throw them away');
    await hands.press('Yes, throw them away');
    assert.isOk(hands.row(/^Tea with/));
    assert.strictEqual(hands.focused?.dataset['key'], 'tools');
    await until(() => hands.told === 'They are thrown away.');
    await until(() => !left.draft);
  });

  it('a reason not to agree, half written', async () => {
    const before = await at(new Kept(ama), 'self');
    await before.press('I do not agree', before.row(/^Her laugh/));
    await before.type('It is not so lou');
    const left = await gone((before.element as Keeping).keep as Kept);
    const hands = await at(left, 'self');
    await hands.press('Show them');
    assert.strictEqual(hands.focused, hands.field('What is wrong?'));
    assert.strictEqual(hands.field('What is wrong?').value, 'It is not so lou');
  });

  it('a name, in a record that nobody had begun', async () => {
    const before = await at(new Kept(), 'self');
    await before.type('Mai');
    const left = await gone((before.element as Keeping).keep as Kept);
    assert.isUndefined(left.person);
    const hands = await at(left);
    await hands.press('Show them');
    await hands.writes('self');
    assert.strictEqual(hands.focused, hands.field(/^What do you like to be called/));
    assert.strictEqual(hands.field(/^What do you like to be called/).value, 'Mai');
  });

  it('what a photo shows', async () => {
    const keep = new Kept(ama);
    keep.draft = JSON.stringify({
      person: ama,
      base: ama,
      at: '2026-11-21T10:00:00Z',
      form: {
        open: { what: 'photo', document: 'x' },
        notes: { photo: { alt: 'Me, in my coat', year: '2025' } },
      },
    });
    const hands = await at(keep, 'self');
    await hands.press('Show them');
    await until(() => hands.find('button', 'Choose a photo from a file'), 'the photo tool');
  });

  it('of another person are not offered, and a draft that is no form opens nothing', async () => {
    const home = Object.keys(ama.documents)[0];
    const stray = { ...Object.values(ama.entries)[0], id: 'stray' };
    const keep = new Kept(ama);
    keep.draft = JSON.stringify({ person: iris, at: '2026-11-21T10:00:00Z' });
    const hands = await at(keep, 'self');
    assert.notInclude(hands.text, FOUND);
    assert.isOk(keep.draft, 'nor thrown away');
    leave();
    for (const form of [
      7,
      { open: { what: 'entry', id: '__proto__' } },
      { open: { what: 'delete', id: 'tea' } },
      { open: { what: 'entry', id: 'stray', section: 'nowhere', document: home } },
      { open: { what: 'view', id: 'stray', section: 'important', document: home }, notes: {} },
    ]) {
      const other = new Kept(ama);
      other.draft = JSON.stringify({
        person: { ...ama, called: 'Ama B', entries: { ...ama.entries, stray } },
        base: ama,
        at: '2026-11-21',
        form,
      });
      const there = await at(other, 'self');
      await there.press('Show them');
      assert.strictEqual(there.person.called, 'Ama B');
      assert.isOk(there.button('Add something important'), 'nothing is stuck open');
      leave();
    }
  });

  it('stop for now, and carry on where it was', async () => {
    const keep = new Kept(ama);
    const hands = await at(keep, 'self');
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.fill(WORDS, 'Coffee.');
    await hands.press('Stop for now');
    assert.notInclude(keep.words, 'Coffee.');
    await hands.press('Carry on');
    assert.strictEqual(hands.focused?.id, 'writer');
    await hands.writes('self');
    assert.strictEqual(hands.focused, hands.field(WORDS));
    await hands.press('Save');
    await until(() => keep.words.includes('Coffee.'));
  });

  it('an element that is taken away keeps what was typed and listens no more; put back, it goes on', async () => {
    const keep = new Kept(ama);
    const hands = await at(keep, 'self');
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.fill(WORDS, 'Coffee.');
    const { parentElement } = hands.element;
    hands.element.remove();
    assert.strictEqual(keep.watched, 0);
    await until(() => keep.draft?.includes('Coffee.'), 'the draft');
    parentElement!.append(hands.element);
    await hands.rest();
    assert.strictEqual(keep.watched, 1);
    await hands.press('Save');
    await until(() => keep.words.includes('Coffee.'));
  });

  it('words still in the reason hold the page back when nothing keeps them', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('I do not agree', hands.row(/^Her laugh/));
    const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    assert.isFalse(leaving());
    await hands.type('No');
    assert.isTrue(leaving());
    await hands.press('Cancel');
    assert.isFalse(leaving());
  });

  it('a record that is fetched late does not take the place of what was kept', async () => {
    const keep = new Kept({ ...ama, called: 'Ama, kept' });
    const hands = await Hands.at(null, { around: true });
    (hands.owner as Keeping).keep = keep;
    await until(() => keep.watched > 0);
    await hands.rest();
    const src = URL.createObjectURL(new Blob([JSON.stringify({ ...ama, called: 'Ama, fetched' })]));
    (hands.owner as Said & { src: string }).src = src;
    await rest(200);
    assert.strictEqual(hands.person.called, 'Ama, kept');
    URL.revokeObjectURL(src);
  });
});
