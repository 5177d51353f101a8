/** Several elements of one record, what is undone elsewhere, where the focus goes, and outlines that a page brings. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { bronagh } from '../../../src/examples/people/bronagh.js';
import { kasia } from '../../../src/examples/people/kasia.js';
import { toChoose } from '../../../src/examples/returned.js';
import type { Outline } from '../../../src/documents/outline.js';
import type { SayOnePageProfile } from '../../../src/elements/one-page-profile/say-one-page-profile.js';
import { edit } from '../../../src/person/edit.js';
import type { Person, PersonDocument } from '../../../src/person/record.js';
import { layOut } from '../../../src/printing/sheet.js';
import { editorOf, rest, settled, until, type Said } from '../helpers.js';
import { asksAgain, block } from '../run.js';
import { Hands, leave } from './hands.js';

const WORDS = 'Write it in your words';
const folded = (element: Element): string => element.textContent.replace(/\s+/g, ' ');
const gone = (person: Person): Person => {
  const page = Object.values(person.documents)[0]!;
  const seen = { text: '', lang: 'en-GB', voice: 'own', right: 'yes' } as const;
  return { ...person, documents: { ...person.documents, [page.id]: { ...page, seen } } };
};
const SINCE = 'I have not gone through that yet.';

describe('two elements of one record', () => {
  afterEach(leave);

  it('who is writing and whether to keep it is asked once, in the first', async () => {
    const hands = await Hands.at(bronagh, { around: true, documentId: 'school' });
    const other = document.createElement('say-one-page-profile') as Said;
    other.documentId = 'work';
    hands.owner.append(other);
    (hands.owner as Said & { keep: unknown }).keep = {
      load: () => Promise.resolve(undefined),
      save: () => Promise.resolve(),
      loadDraft: () =>
        Promise.resolve({ person: { ...bronagh, called: 'Bron' }, base: bronagh, at: '2026-11-21', id: 'd' }),
    };
    await until(() => editorOf(other));
    await until(() => hands.text.includes('not saved yet'), 'the draft');
    await settled(other);
    assert.notInclude(folded(editorOf(other)!), 'Who is writing today?');
    assert.notInclude(folded(editorOf(other)!), 'not saved yet');
    assert.include(
      folded(editorOf(other)!),
      'What people value about me at work',
      'it can be read meanwhile',
    );
    await hands.writes('self');
    await settled(other);
    assert.isOk(hands.find('button', 'Change', editorOf(other)!), 'one answer is for both');

    hands.element.remove();
    await until(() => folded(editorOf(other)!).includes('not saved yet'), 'the next one is the first now');
  });
});

describe('a page that keeps records of its own, and gives none', () => {
  afterEach(leave);
  function keptBy(load: () => Promise<unknown>): { element: SayOnePageProfile; saved: unknown[] } {
    const saved: unknown[] = [];
    const element = document.createElement('say-one-page-profile');
    element.mode = 'edit';
    element.keep = { load, save: (person) => Promise.resolve(void saved.push(person)) };
    document.body.append(element);
    return { element, saved };
  }

  it('one can be begun where none is kept yet', async () => {
    const { element } = keptBy(() => Promise.resolve(undefined));
    await until(() => editorOf(element), 'the editor');
    assert.include(folded(editorOf(element)!), 'Who is writing today?');
    element.remove();
  });

  it('says so in place when it does not answer, and saves nothing over what nobody has read', async () => {
    const { element, saved } = keptBy(() => Promise.reject(new Error('no answer')));
    await until(
      () => element.shadowRoot?.textContent.includes('We could not get this from where it is kept.'),
      'the notice',
    );
    assert.notExists(editorOf(element), 'nobody begins what could never be kept');
    assert.notInclude(element.shadowRoot?.textContent, 'We could not save');
    assert.deepEqual(
      element.problems.map(({ path }) => path),
      ['load'],
    );
    assert.isEmpty(saved);
    // the page tries again
    element.keep = { load: () => Promise.resolve(ama), save: () => Promise.resolve() };
    await until(() => editorOf(element), 'the editor');
    assert.include(folded(editorOf(element)!), 'Ama');
    assert.isEmpty(element.problems);
    element.remove();
  });

  it('what comes after the page keeps somewhere else, or nowhere, is nobody’s: it may be another person’s', async () => {
    const asked: { readonly come: (person: unknown) => void; readonly refuse: (error: Error) => void }[] = [];
    const load = () => new Promise<unknown>((come, refuse) => asked.push({ come, refuse }));
    const save = () => Promise.resolve();
    const { element } = keptBy(load);
    await until(() => asked.length === 1, 'it is asked for');
    element.keep = undefined;
    asked[0]!.come(ama);
    await rest(20);
    assert.notExists(element.person, 'keeping was turned off');
    element.keep = { load, save };
    await until(() => asked.length === 2, 'it is asked for');
    element.keep = { load: () => Promise.resolve(bronagh), save };
    await until(() => element.person, 'the other');
    asked[1]!.come(ama);
    await rest(20);
    assert.strictEqual((element.person as unknown as Person).called, 'Bronagh');
    element.keep = { load, save };
    await until(() => asked.length === 3, 'it is asked for');
    element.keep = undefined;
    asked[2]!.refuse(new Error('too late'));
    await rest(20);
    assert.isEmpty(element.problems);
    element.remove();
  });

  it('a picture that cannot be had takes no draft with it', async () => {
    const media = { photo: { ...ama.media['photo']!, file: `sha256-${'a'.repeat(64)}` } };
    const { element } = keptBy(() => Promise.resolve({ ...ama, media }));
    let watched = 0;
    element.keep = {
      load: () => Promise.resolve({ ...ama, media }),
      save: () => Promise.resolve(),
      files: { get: () => Promise.reject(new Error('gone')), put: () => Promise.resolve('') },
      loadDraft: () =>
        Promise.resolve({ person: { ...ama, media, called: 'Am' }, base: ama, at: '2026-11-21', id: 'd' }),
      watch: () => (watched++, () => undefined),
    };
    await until(() => folded(editorOf(element) ?? element).includes('not saved yet'), 'the draft');
    element.remove();
    assert.strictEqual(watched, 1);
  });

  it('nor where the page says that nobody is there yet', async () => {
    const { element } = keptBy(() => Promise.reject(new Error('no answer')));
    element.person = null;
    await until(() => element.problems.length, 'the problem');
    await settled(element);
    assert.notExists(editorOf(element));
    assert.notInclude(element.shadowRoot?.textContent, 'There is no profile here yet');
    element.remove();
  });
});

describe('a page that asks for what is not there', () => {
  afterEach(leave);

  it('says what is wrong with keep, also once somebody has written', async () => {
    const hands = await Hands.as('self', ama);
    const asked = hands.owner as unknown as Pick<SayOnePageProfile, 'problems'> & Said & { keep: unknown };
    asked.keep = 'cloud';
    await until(() => asked.problems.length, 'the problem');
    await hands.add('Add something important', 'One.', 'My words');
    assert.include(hands.text, 'We could not save this');
    assert.match(asked.problems[0]!.message, /not "cloud"/);
    asked.person = { ...ama, called: 'Ama O.' };
    await settled(asked);
    assert.match(asked.problems[0]?.message ?? '', /not "cloud"/, 'another record is not kept either');
    asked.keep = undefined;
    assert.isEmpty(asked.problems);
  });

  it('says which documents there are', async () => {
    const hands = await Hands.as('self', bronagh, { documentId: 'hom' });
    const asked = hands.element as SayOnePageProfile;
    assert.deepEqual(asked.problems, [
      { path: 'document-id', message: `There is no “hom”: ${Object.keys(bronagh.documents).join(', ')}.` },
    ]);
    asked.documentId = 'home';
    assert.isEmpty(asked.problems);
  });

  it('says once what could not be read, before anybody says who is writing', async () => {
    const element = document.createElement('say-one-page-profile');
    element.mode = 'edit';
    element.person = { ...ama, entries: { ...ama.entries, bad: 7 } };
    document.body.append(element);
    await until(() => editorOf(element), 'the editor');
    assert.lengthOf(folded(editorOf(element)!).match(/We could not read 1 part/g) ?? [], 1);
    element.remove();
  });
});

describe('gone through, and changed after that', () => {
  afterEach(leave);

  it('says so when someone else adds something, and no longer when it is undone or gone through again', async () => {
    const hands = await Hands.as('other', gone(kasia));
    assert.notInclude(hands.text, SINCE);
    await hands.add('Add something people appreciate', 'A good listener.', 'Someone who knows Kasia');
    assert.include(hands.text, SINCE);
    await hands.press('Undo');
    assert.notInclude(hands.text, SINCE);
    await hands.press('Do it again');
    assert.include(hands.text, SINCE);
    hands.owner.mode = 'view';
    await hands.rest();
    assert.include(hands.root.textContent, SINCE, 'readers see it');
    hands.owner.mode = 'edit';
    await hands.rest();
    await hands.press('Say if Kasia has gone through it');
    assert.include(hands.text, 'Something was added or changed after that.');
    assert.strictEqual(hands.focused?.id, 'seen-not-yet', 'what is chosen now, as with Tab');
    await hands.choose('Yes. Kasia says that it is right');
    await hands.press('Save');
    assert.notInclude(hands.text, SINCE);
  });

  it('says nothing of what was begun and not kept, nor of what the person changes', async () => {
    const person = gone(ama);
    const hands = await Hands.as('other', person);
    await hands.press('Change', hands.row(/^Tea with/));
    await hands.fill('Write it here', 'Coffee.');
    assert.include(hands.text, SINCE);
    await hands.press('Cancel');
    assert.notInclude(hands.text, SINCE);
    leave();
    const self = await Hands.as('self', person);
    await self.add('Add something important', 'Rain.', 'My words');
    assert.notInclude(self.text, SINCE);
  });

  it('is there for a server that edits, on the pages that show it and no other', () => {
    const page = Object.values(gone(ama).documents)[0] as PersonDocument;
    const two = {
      ...gone(ama),
      documents: { [page.id]: page, other: { ...page, id: 'other', sections: {} } },
    };
    const tea = two.entries['tea']!;
    const { person, change } = edit(
      two,
      [{ table: 'entries', id: 'tea', after: { ...tea, said: { ...tea.said, text: 'Tea!' } } }],
      { by: 'jo', at: '2026-11-21T10:00:00Z', newId: () => 'c' },
    );
    assert.deepEqual(person.documents[page.id]!.seen?.since, { said: '', on: '2026-11-21' });
    assert.isUndefined(person.documents['other']!.seen?.since);
    assert.deepEqual(
      change.rows.map(({ id }) => id),
      ['tea', page.id],
    );
  });
});

describe('undone, and put back', () => {
  afterEach(leave);

  it('again and again, and not after something else was changed', async () => {
    const hands = await Hands.as('self', ama);
    await hands.add('Add something important', 'Rain.', 'My words');
    assert.isUndefined(hands.find('button', 'Do it again'));
    await hands.press('Undo');
    assert.deepEqual(hands.person, ama);
    await hands.press('Do it again');
    assert.isOk(hands.entry('Rain.'));
    assert.strictEqual(hands.focused?.dataset['key'], 'undo', 'there is nothing more to put back');
    await hands.press('Undo');
    await hands.add('Add something important', 'Snow.', 'My words');
    assert.isUndefined(hands.find('button', 'Do it again'));
  });

  it('on another profile: says which, and shows it', async () => {
    const hands = await Hands.as('self', bronagh, { documentId: 'school' });
    await hands.add('Add something important', 'Rain.', 'My words');
    await hands.press('My profiles');
    await hands.choose('My profile at work');
    await hands.press('Undo');
    assert.include(hands.text, 'It is on another page: My profile at school.');
    assert.include(hands.text, 'What is important to me at school');
    assert.strictEqual(hands.element.documentId, 'school');
  });
});

describe('the focus, after what was pressed is gone', () => {
  afterEach(leave);

  it('goes to what was shown on the page, chosen, added or checked', async () => {
    const hands = await Hands.as('self', toChoose);
    await hands.press(/^Keep this one/);
    assert.match(hands.focused?.dataset['key'] ?? '', /^change-/);
    assert.include(hands.text, 'It is only on this page.');

    await hands.press('Take it off this page', await opened(hands, /^Speaking to my nan/));
    await hands.press(/^Choose what this page shows/);
    await hands.press(/^Show it on this page: Speaking/);
    assert.match(hands.focused?.dataset['key'] ?? '', /^change-/);

    await hands.press(/^Change who helped/);
    await hands.press('We checked it today');
    assert.strictEqual(hands.focused?.id, 'checked');
    await hands.press('Someone else');
    await hands.type('Non');
    await hands.press('Add this person');
    assert.isTrue((hands.focused as HTMLInputElement).checked, 'their own box, ticked');
    assert.include(hands.focused!.closest('label')!.textContent, 'Non');
  });
  async function opened(hands: Hands, words: RegExp): Promise<HTMLElement> {
    await hands.press('Change', hands.row(words));
    return hands.root.querySelector<HTMLElement>('.opened')!;
  }

  it('a helper who was there checks it: who and that is known', async () => {
    const hands = await Hands.as('other', kasia);
    await hands.press(/^Change who helped/);
    await hands.press('We checked it today');
    assert.isTrue(hands.choice('my sister Ffion', 'Who checked it?').checked);
    assert.isTrue(hands.choice('Yes', 'Was Kasia there when it was checked?').checked);
  });
});

describe('an outline that a page brings', () => {
  afterEach(leave);
  const garden: Outline = {
    format: 'say-so/outline@1',
    id: 'x.garden',
    version: 1,
    title: { 'en-GB': 'My garden', cy: 'Fy ngardd' },
    sections: [
      {
        id: 'what-grows',
        heading: { en: 'What grows', cy: 'Beth sy’n tyfu' },
        lead: { en: 'Anything in a pot counts.', cy: 'Mae popeth mewn pot yn cyfri.' },
        prompts: [{ en: 'What did you plant?' }, { en: 'What came up by itself?' }],
        whenEmpty: { en: 'Bare earth so far.' },
        takes: { kind: 'words', topics: ['x.garden/grows'] },
        pick: 'chosen',
        shows: 'list',
      },
      {
        id: 'tools_and-sheds',
        takes: { kind: 'words', topics: ['x.garden/tools'] },
        pick: 'chosen',
        shows: 'list',
      },
    ],
    prints: [{ name: 'sheet' }],
  };

  it('is written with its own words', async () => {
    const hands = await Hands.at(ama, { outline: garden });
    await hands.writes('self');
    assert.include(hands.text, 'What grows');
    assert.include(hands.text, 'Anything in a pot counts.');
    assert.include(hands.text, 'Bare earth so far.');
    assert.isOk(hands.find('.heading', 'tools and sheds'), 'an id as words, where there are none');
    await hands.press('Add');
    assert.include(hands.text, 'What did you plant?');
    await hands.press('Show me other questions');
    assert.include(hands.text, 'What came up by itself?');
    await hands.fill(WORDS, 'Beans.');
    await hands.choose('My words');
    await hands.press('Save');
    const entry = hands.entry('Beans.');
    const [profile] = Object.values(ama.documents);
    assert.strictEqual(entry.topic, 'x.garden/grows');
    // on a page of another outline, this one is called by its own name
    hands.owner.person = {
      ...hands.person,
      outlines: { 'x.garden@1': garden },
      documents: {
        ...hands.person.documents,
        [profile!.id]: { ...profile!, sections: { important: { entries: [entry.id] } } },
      },
    };
    (hands.element as Said & { outline: unknown }).outline = undefined;
    await hands.rest();
    await hands.press('Change', hands.row('Beans.'));
    await hands.fill(WORDS, 'Beans and peas.');
    await hands.press('Delete it everywhere');
    assert.match(hands.text, /It is on these pages: .*My garden/);
  });
});

describe('what does not come', () => {
  afterEach(leave);

  it('a photo tool that does not load can be asked for again', async () => {
    const again = await asksAgain();
    const hands = await Hands.as('self', ama);
    await block('/photo-editor');
    await hands.press('Change the photo');
    await until(() => hands.text.includes('This part did not load.'), 'the message');
    await block();
    await hands.press('Try again');
    // Firefox, and most Chromiums, remember what did not come until the page is opened again: the message says so
    const come = () => !!hands.find('button', 'Choose a photo from a file');
    await until(
      () => come() || hands.text.includes('open this page again'),
      'the tool, or the message again',
    );
    assert.isTrue(come() || !again, 'a browser that asks again has the tool');
    await hands.press('Cancel');
    assert.strictEqual(hands.focused?.dataset['key'], 'change-photo');
  });

  it('a page that cannot be laid out leaves no frame behind', async () => {
    const frames = () => document.querySelectorAll('iframe').length;
    const before = frames();
    const broken = [{ type: 'list', lines: undefined }] as unknown as Parameters<typeof layOut>[0];
    let failed = false;
    await layOut(broken, { lang: 'en', dir: 'ltr', styles: [], page: document }).catch(() => (failed = true));
    assert.isTrue(failed);
    assert.strictEqual(frames(), before);
  });
});
