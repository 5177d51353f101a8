/** A form of a host while it is written: its own labels, codes that its sections ask for, sections that repeat. */
import { assert } from '@open-wc/testing';
import { greenLane } from '../../../src/examples/green-lane.js';
import { rhodri } from '../../../src/examples/people/rhodri.js';
import type { Section } from '../../../src/documents/outline.js';
import type { Entry, Person } from '../../../src/person/record.js';
import { folded, pageOf, rest, settled, until, type Said } from '../helpers.js';
import { Hands, leave } from './hands.js';

const read = async ({ owner }: Hands): Promise<string> => {
  owner.mode = 'view';
  await settled(owner);
  return folded(pageOf(owner)?.textContent);
};

describe('writing in a form of a host', () => {
  afterEach(leave);
  const at = (outline = greenLane, more: Person['entries'] = {}): Promise<Hands> =>
    Hands.as(
      'self',
      { ...rhodri, entries: { ...rhodri.entries, ...more }, outlines: { 'green-lane@1': outline } },
      { tag: 'say-document' },
    );

  it('a question is asked in the words of the form, and a yes needs no more words', async () => {
    const hands = await at();
    assert.include(hands.text, 'How I use them');
    await hands.press(/^Change: I use the sharp tools/);
    await hands.choose('No', /^The answer|^Answer/);
    await hands.press('Save');
    assert.strictEqual((hands.person.entries['sharp'] as Entry<'yes-no'>).parts?.answer, 'no');
    assert.notInclude(hands.text, 'How I use them', 'asked only after a yes');
    assert.notInclude(await read(hands), 'How I use them', 'shown only after a yes');
  });

  it('what repeats can be changed; what is added inside it belongs to it, and is read there', async () => {
    const hands = await at();
    await hands.press(/^Change: First in the leeks/);
    await hands.fill(/^What do I want|^Write it/, 'First in the leeks. Beat Beryl.');
    await hands.press('Save');
    assert.isOk(hands.entry('First in the leeks. Beat Beryl.'));
    await hands.press('Add: Who does what');
    await hands.type('Buy a longer tape measure.');
    await hands.choose('My words', 'Whose words are these?');
    await hands.press('Save');
    const added = hands.entry('Buy a longer tape measure.') as Entry<'action'>;
    assert.strictEqual(added.kind, 'action');
    assert.strictEqual(added.parts?.from, 'show');
    assert.match(
      await read(hands),
      /Beat Beryl\..*Who does what.*Dig in the muck.*Buy a longer tape measure\./,
    );
  });

  it('of two, each has what belongs to it, and takes it along when it is deleted', async () => {
    const again: Entry = { ...rhodri.entries['show']!, id: 'beans', rank: 'zz' };
    const beans = { ...again, said: { ...again.said, text: 'Runner beans for the café.' } };
    const hands = await at(greenLane, { beans });
    const parts = () =>
      [...hands.root.querySelectorAll('.part')].filter((part) => part.textContent?.includes('Who does what'));
    const of = (words: string) =>
      folded(parts().find((part) => part.textContent?.includes(words))?.textContent);
    assert.include(of('First in the leeks'), 'Dig in the muck');
    assert.notInclude(of('Runner beans'), 'Dig in the muck');
    await hands.press(/^Change: First in the leeks/);
    await hands.press('Delete it everywhere');
    assert.match(hands.text, /This goes with it: .*Dig in the muck before the frost\..*Send the entry form/);
    await hands.press('Yes, delete it');
    assert.hasAllKeys(
      Object.fromEntries(Object.values(hands.person.entries).map((e) => [e.kind, e])),
      [...new Set(Object.values(rhodri.entries).map((e) => e.kind))].filter((kind) => kind !== 'action'),
    );
    await hands.press('Undo');
    assert.include(of('First in the leeks'), 'Dig in the muck');
  });

  it('what repeats inside what repeats is written where it is read, and goes with what it belongs to', async () => {
    const deep = greenLane.sections.map((s): Section =>
      s.id !== 'grow'
        ? s
        : {
            ...s,
            sections: [
              {
                id: 'todo',
                heading: { en: 'Who does what' },
                each: 'action',
                pick: 'all',
                shows: 'list',
                sections: [
                  {
                    id: 'going',
                    heading: { en: 'How it is going' },
                    takes: { kind: 'check', topics: ['check'] },
                    pick: 'all',
                    shows: 'list',
                  },
                ],
              },
            ],
          },
    );
    const other: Entry = { ...rhodri.entries['show']!, id: 'beans', rank: 'zz' };
    const beans = { ...other, said: { ...other.said, text: 'Runner beans for the café.' } };
    const hands = await at({ ...greenLane, sections: deep }, { beans });
    const add = async (to: RegExp, of: string, words: string) => {
      const part = [...hands.root.querySelectorAll('.part')]
        .filter((one) => hands.find('.heading', of, one))
        .at(-1);
      await hands.click(hands.button(to, part));
      await hands.type(words);
      await hands.choose('My words', 'Whose words are these?');
      await hands.press('Save');
    };
    await add(/Who does what$/, 'Runner beans for the café.', 'Put up the canes.');
    await add(/How it is going$/, 'Put up the canes.', 'Six are up.');
    const parts = (words: string) => hands.entry(words).parts as { from?: string; of?: string };
    assert.strictEqual(parts('Put up the canes.').from, 'beans');
    assert.strictEqual(parts('Six are up.').of, hands.entry('Put up the canes.').id);
    assert.match(
      await read(hands),
      /leeks at the August show\.(?:(?!canes).)*Runner beans for the café\.(?:(?!muck).)*canes\..*How it is going.*Six are up\./,
    );
    hands.owner.mode = 'edit';
    await settled(hands.owner);
    await hands.press(/^Change: Runner beans/);
    await hands.press('Delete it everywhere');
    assert.match(hands.text, /This goes with it: .*Put up the canes\..*Six are up\./);
    await hands.press('Yes, delete it');
    assert.notInclude(JSON.stringify(hands.person.entries), 'canes');
    assert.notInclude(JSON.stringify(hands.person.entries), 'Six are up');
  });

  it('that is a booklet as well as a sheet is not told that it is too long for one side', async function () {
    this.timeout(20_000);
    const long: Entry = {
      ...rhodri.entries['show']!,
      id: 'long',
      said: { ...rhodri.entries['show']!.said, text: 'Row after row of leeks. '.repeat(400) },
    };
    const sheet = { name: 'sheet', sides: 1 } as const;
    const hands = await at({ ...greenLane, prints: [{ name: 'booklet', sides: 20 }, sheet] }, { long });
    await rest(2000);
    assert.notInclude(hands.text, 'too long for 1 side');
    (hands.owner as Said & { outline: unknown }).outline = { ...greenLane, prints: [sheet] };
    await until(() => hands.text.includes('too long for 1 side'), 'how much too long', 5000);
  });

  it('what one adds to a section has the code that the section asks for', async () => {
    const [safe, ...others] = greenLane.sections;
    const never = {
      id: 'never',
      heading: { en: 'Never give me' },
      takes: { kind: 'alert', topics: ['medicine/never'], with: { about: 'never-give' } },
      pick: 'all',
      shows: 'list',
    } as const;
    const hands = await at({ ...greenLane, sections: [safe!, never, ...others] });
    await hands.press(/^Add.*: Never give me$/);
    await hands.type('Codeine');
    await hands.choose('My words', 'Whose words are these?');
    await hands.press('Save');
    assert.strictEqual((hands.entry('Codeine') as Entry<'alert'>).parts?.about, 'never-give');
    assert.match(await read(hands), /Never give me.*Codeine/);
  });
});
