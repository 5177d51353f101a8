/** Pictures, sounds and films of an entry: chosen, recorded, named, thrown away, kept, and refused where they cannot be used. */
import { assert } from '@open-wc/testing';
import { today } from '../../../src/base/today.js';
import { withoutPlace } from '../../../src/editing/media/without-place.js';
import { ama } from '../../../src/examples/people/ama.js';
import { pet } from '../../../src/examples/people/pet.js';
import type { Draft, Keep } from '../../../src/keeping/keep.js';
import { parse } from '../../../src/person/parse.js';
import type { Person } from '../../../src/person/record.js';
import { nameOf } from '../../../src/pictures/sha256.js';
import { Hands, leave } from '../editing/hands.js';
import { folded, until } from '../helpers.js';
import { run, skip } from '../run.js';
import { axeFinds } from '../suites/axe.js';
import { film, give, picture, sound } from './files.js';
import { giveMicrophone, hums, noMicrophone, running, takeMicrophone } from './microphone.js';
import {
  ADD,
  asked,
  at,
  choose,
  ink,
  line,
  mediaOf,
  openAt,
  paper,
  record,
  said,
  tea,
  tool,
  unheard,
  use,
  useSound,
} from './tool.js';

describe('pictures, sounds and films of an entry', function () {
  this.timeout(30_000);
  before(() => import('../../../src/editing/document-editor.js'));
  beforeEach(async function () {
    if (run.engine === 'webkit') await skip(this, unheard);
    giveMicrophone(0);
  });
  afterEach(() => {
    leave();
    takeMicrophone();
  });

  it('a picture: asked about, drawn anew, named, and in the record beside the words', async () => {
    const hands = await at(tea);
    assert.include(hands.text, 'A picture may have up to 30 MB.');
    await choose(hands, 'image', await picture());
    await asked(hands, /Do you want people to see this\?/);
    const [question, seen] = ['[data-key*=media-ask]', 'img'].map((of) => tool(hands)!.querySelector(of)!);
    assert.isOk(
      question!.compareDocumentPosition(seen!) & Node.DOCUMENT_POSITION_FOLLOWING,
      'Tab goes on from the question to what it is about',
    );
    assert.include(hands.text, 'Do not show washing, dressing, the toilet or great distress.');
    assert.lengthOf(Object.keys(hands.person.media), 1, 'not before it was said');
    await use(hands);
    await hands.fill('What does the picture show?', 'My blue mug.');
    await hands.press('Save');
    const row = mediaOf(hands.person, hands.entry(tea));
    assert.strictEqual(row.type, 'image/jpeg');
    assert.strictEqual(row.alt?.text, 'My blue mug.');
    assert.strictEqual(row.alt?.voice, 'own');
    assert.match(row.file, /^sha256-[0-9a-f]{64}$/);
    const image = hands.row(tea).querySelector('img');
    assert.match(image?.src ?? '', /^blob:/);
    assert.strictEqual(image?.alt, 'My blue mug.');
    assert.deepEqual(parse(JSON.parse(JSON.stringify(hands.person))).problems, []);
    assert.notInclude(JSON.stringify(hands.person), 'base64');
  });

  for (const [kind, file] of [
    ['image', () => picture(1600, 900)],
    ['video', film],
  ] as const)
    it(`what is asked below ${kind === 'image' ? 'a picture' : 'a film'} does not move when that has come`, async () => {
      const hands = await at(tea);
      hands.element.style.inlineSize = '20rem'; // the question stands below it
      // where the button is the moment it is there, before its picture can be
      const first = new Promise<number>((seen) => {
        const watch = new MutationObserver(() => {
          const button = hands.find('button', 'Yes, use it');
          if (!button) return;
          watch.disconnect();
          seen(button.getBoundingClientRect().top - tool(hands)!.getBoundingClientRect().top);
        });
        watch.observe(hands.root, { childList: true, subtree: true });
      });
      await choose(hands, kind, await file());
      await asked(hands, /Do you want people to see this\?/);
      const then = await first;
      const its = tool(hands)!.querySelector<HTMLImageElement | HTMLVideoElement>(
        '.media-item :is(img, video)',
      )!;
      await until(() => ('naturalWidth' in its ? its.naturalWidth : its.videoWidth), 'it has come');
      await hands.rest();
      const now = hands.find('button', 'Yes, use it')!.getBoundingClientRect();
      assert.closeTo(now.top - tool(hands)!.getBoundingClientRect().top, then, 1);
      assert.isAbove(now.top, its.getBoundingClientRect().bottom, 'below it');
    });

  it('an entry may be only a sound, with its words', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press(/^Add something important/);
    await hands.press(ADD);
    await until(() => tool(hands), 'the tool');
    await choose(hands, 'audio', sound());
    await asked(hands, /Do you want people to hear this\?/);
    await use(hands);
    await hands.fill('What is this sound?', 'How I call my cat');
    await hands.fill('What is said in it?', 'Here, Biscuit.');
    await hands.choose('My words');
    await hands.press('Save');
    const entry = Object.values(hands.person.entries).find(({ said: { media } }) => media?.length);
    assert.strictEqual(entry?.said.text, '');
    const row = mediaOf(hands.person, entry);
    assert.strictEqual(row.type, 'audio/wav');
    assert.strictEqual(row.transcript?.text, 'Here, Biscuit.');
    hands.owner.mode = 'view';
    await hands.rest();
    const player = hands.root.querySelector('audio')!;
    assert.strictEqual(player.getAttribute('aria-label'), 'How I call my cat');
    assert.isFalse(player.autoplay);
    assert.include(folded(hands.root.textContent), 'In words: Here, Biscuit.');
  });

  it('a film by file, asked about in the words for who is writing', async () => {
    const hands = await at(tea, 'other');
    await choose(hands, 'video', await film());
    await asked(hands, /Would Ama be happy for a new worker to see this\?/);
    await hands.press('No, do not use it');
    assert.lengthOf(Object.keys(hands.person.media), 1);
    await choose(hands, 'video', await film());
    await asked(hands, /Would Ama be happy/);
    await use(hands);
    await hands.fill('What is said in it?', 'Nothing. She waves.');
    const row = mediaOf(hands.person, hands.entry(tea));
    assert.strictEqual(row.type, 'video/webm');
    assert.strictEqual(row.transcript?.voice, 'knows-me', 'whoever wrote it down');
    assert.isOk(row.transcript?.writtenBy);
    assert.strictEqual(hands.entry(tea).said.voice, 'not-known', 'asked again whose words they are now');
  });

  it('Cancel leaves nothing of it, and what was there comes back', async () => {
    const hands = await Hands.as('self', pet);
    const before = hands.person;
    const row = [...hands.root.querySelectorAll<HTMLElement>('li.editable')].find((li) =>
      li.querySelector('audio'),
    )!;
    await hands.press('Change', row);
    await until(() => tool(hands), 'the tool: there is something to show');
    await hands.press('Throw it away');
    assert.isUndefined(hands.person.entries['hum']?.said.media);
    assert.isOk(hands.person.media['yes'], 'another entry has it too');
    await useSound(hands);
    await hands.press('Cancel');
    assert.deepEqual(hands.person.entries, before.entries);
    assert.deepEqual(hands.person.media, before.media);
  });

  it('thrown away, it leaves the record and the form; Undo brings it back', async () => {
    const form = document.createElement('form');
    const hands = await Hands.as('self', ama, { inside: form, name: 'ama' });
    await openAt(hands, tea);
    await useSound(hands);
    await hands.press('Save');
    const row = mediaOf(hands.person, hands.entry(tea));
    const field = `ama.${row.file}`;
    assert.strictEqual((new FormData(form).get(field) as File | null)?.type, 'audio/wav');
    await hands.press('Change', hands.row(tea));
    await until(() => hands.find('button', 'Throw it away'), 'the tool');
    await hands.press('Throw it away');
    assert.isUndefined(hands.person.media[row.id]);
    await hands.press('Save');
    assert.isNull(new FormData(form).get(field));
    await hands.press('Undo');
    assert.strictEqual(mediaOf(hands.person, hands.entry(tea)).file, row.file);
    assert.isOk(new FormData(form).get(field));
  });

  it('the photo of a page goes the same way when it is taken off', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('Take the photo off this page');
    assert.isUndefined(hands.person.media['photo']);
    await until(() => hands.told === 'The photo is off this page.', 'it is said');
    await hands.press('Undo');
    assert.isOk(hands.person.media['photo']);
  });

  it('a photo of a page is used with Enter in the field of its year', async () => {
    const hands = await Hands.as('self', ama);
    await hands.press('Change the photo');
    await until(() => hands.find('button', 'Choose a photo from a file'), 'the tool');
    give(hands.root.querySelector<HTMLInputElement>('.photo-tool input')!, await picture());
    await until(() => hands.find('button', 'Next'), 'which part to show');
    await hands.press('Next');
    await hands.press('Yes');
    await hands.fill('What does the photo show?', 'Me, laughing.');
    await hands.fill('When was it taken?', '2025');
    const before = hands.person.documents;
    await hands.keys('Enter');
    await until(() => hands.person.documents !== before, 'it is used');
    const { photo } = Object.values(hands.person.documents)[0]!;
    assert.strictEqual(hands.person.media[photo!]?.alt?.text, 'Me, laughing.');
  });

  describe('refused with the reason, and what was there stays', () => {
    const page = new File(['<script>alert(1)</script>'], 'a.html', { type: 'text/html' });
    const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg', {
      type: 'image/svg+xml',
    });
    const text = (type: string) => new File(['Dear Ama'], 'a', { type });
    const large = (type: string, size: number) => new File([new Uint8Array(size + 1)], 'a', { type });
    const broken = 'We could not open this file. Try another one.';
    const wrong = [
      ['image', 'a page', page, 'This is not a picture that we can use. Choose another file.'],
      ['image', 'an SVG', drawing, 'This is not a picture that we can use. Choose another file.'],
      ['image', 'a text called a picture', text('image/png'), broken],
      [
        'image',
        '30 MB and more',
        large('image/png', 30e6),
        'This picture is too big. Choose one under 30 MB.',
      ],
      ['audio', 'a film', text('video/mp4'), 'This is not a sound. Choose another file.'],
      ['audio', 'a text called a sound', text('audio/wav'), broken],
      ['audio', '5 MB and more', large('audio/wav', 5e6), 'This sound is too big. Choose one under 5 MB.'],
      ['video', 'a sound', sound(), 'This is not a film. Choose another file.'],
      ['video', 'a text called a film', text('video/mp4'), broken],
      ['video', '20 MB and more', large('video/mp4', 20e6), 'This film is too big. Choose one under 20 MB.'],
    ] as const;
    for (const [kind, name, file, reason] of wrong)
      it(`${kind}: ${name}`, async () => {
        const hands = await at(tea);
        const before = hands.person;
        await choose(hands, kind, file);
        await until(() => said(hands), 'an error');
        assert.strictEqual(said(hands), reason);
        assert.match(hands.focused?.textContent ?? '', /Choose a/);
        assert.strictEqual(
          hands.focused?.getAttribute('aria-describedby'),
          tool(hands)!.querySelector('.error')!.id,
        );
        await choose(hands, kind, file);
        await until(() => hands.told === reason, 'whoever is there already is told');
        assert.deepEqual(hands.person, before);
      });

    it('more than all together may have', async () => {
      const bytes = new Blob([new Uint8Array(34.99e6)], { type: 'video/mp4' });
      const file = await nameOf(bytes);
      const large: Person = { ...ama, media: { ...ama.media, big: { id: 'big', type: 'video/mp4', file } } };
      const hands = await at(tea, 'self', large);
      (
        hands.owner as unknown as {
          addFile?: unknown;
          record: { own: { addFile(f: string, b: Blob): void } };
        }
      ).record.own.addFile(file, bytes);
      await choose(hands, 'video', await film());
      await until(() => said(hands), 'an error');
      assert.strictEqual(said(hands), 'There is no room for it. All files together may have up to 35 MB.');
    });
  });

  describe('the place in a film of a telephone', () => {
    const box = (name: string, ...inside: readonly Uint8Array[]): Uint8Array => {
      const size = 8 + inside.reduce((sum, { length }) => sum + length, 0);
      const made = new Uint8Array(size);
      new DataView(made.buffer).setUint32(0, size);
      made.set(new TextEncoder().encode(name), 4);
      let at = 8;
      for (const part of inside) {
        made.set(part, at);
        at += part.length;
      }
      return made;
    };
    const place = new TextEncoder().encode('+51.5074-000.1278/');
    const parts = [
      box('ftyp', new TextEncoder().encode('mp42')),
      box(
        'moov',
        box('mvhd', new Uint8Array(8)),
        box('udta', box('\u00a9xyz', place)),
        box('trak', box('meta', place)),
      ),
      box('mdat', new Uint8Array(64)),
    ];
    it('is in a box that no player reads any more, and not a byte moves', async () => {
      const blob = new Blob(parts as BlobPart[], { type: 'video/mp4' });
      const clean = await withoutPlace(blob);
      assert.strictEqual(clean.size, blob.size);
      const letters = new TextDecoder('latin1').decode(await clean.arrayBuffer());
      assert.notMatch(letters, /udta|meta|xyz|51\.5074/);
      assert.match(letters, /ftypmp42[^]*moov[^]*mvhd[^]*free[^]*trak[^]*free[^]*mdat/);
    });
    it('a last box that says no size goes on to the end', async () => {
      const last = parts[1]!.slice();
      new DataView(last.buffer).setUint32(0, 0);
      const clean = await withoutPlace(
        new Blob([parts[0]!, last] as BlobPart[], { type: 'video/quicktime' }),
      );
      const letters = new TextDecoder('latin1').decode(await clean.arrayBuffer());
      assert.notMatch(letters, /udta|meta|xyz|51\.5074/);
      assert.match(letters, /moov[^]*mvhd/);
    });
    it('a file that is cut off, or no film at all, is given back as it was', async () => {
      for (const bytes of [
        new Uint8Array(3),
        parts[1]!.slice(0, 20),
        new TextEncoder().encode('Dear Ama, this is no film'),
      ]) {
        const blob = new Blob([bytes], { type: 'video/mp4' });
        assert.strictEqual((await withoutPlace(blob)).size, blob.size);
      }
    });
  });

  describe('kept', () => {
    it('a draft has its bytes with it, and gives them back', async () => {
      const stored = new Map<string, Blob>();
      const kept: { draft?: Draft } = {};
      const keep: Keep = {
        load: () => Promise.resolve(JSON.parse(JSON.stringify(ama)) as unknown),
        save: () => Promise.resolve(),
        loadDraft: () => Promise.resolve(kept.draft && (JSON.parse(JSON.stringify(kept.draft)) as Draft)),
        saveDraft: (draft) => Promise.resolve(void (draft ? (kept.draft = draft) : delete kept.draft)),
        files: {
          get: (file) => Promise.resolve(stored.get(file)),
          put: async (blob) => {
            const name = await nameOf(blob);
            stored.set(name, blob);
            return name;
          },
        },
      };
      const hands = await Hands.at(null);
      Object.assign(hands.owner, { keep });
      await until(() => hands.find('label.choice', /^I am Ama/), 'the record that is kept');
      await hands.writes('self');
      await openAt(hands, tea);
      await useSound(hands);
      await until(
        () => stored.size && JSON.stringify(kept.draft ?? '').includes('sha256-'),
        'a draft, with its bytes',
      );
      const [name = 'none'] = stored.keys();
      leave();
      const again = await Hands.at(null);
      Object.assign(again.owner, { keep });
      await until(() => again.find('button', 'Show them'), 'the draft is offered');
      await again.press('Show them');
      await again.writes('self');
      await until(() => tool(again)?.querySelector('audio[src^=blob]'), 'it can be heard again');
      assert.include(JSON.stringify(again.person), name);
    });

    it('words have a draft while bytes are on their way, and when they are refused; a film is sent once', async () => {
      let draft: Draft | undefined;
      const refusals: (() => void)[] = [];
      const keep: Keep = {
        load: () => Promise.resolve(JSON.parse(JSON.stringify(ama)) as unknown),
        save: () => Promise.resolve(),
        loadDraft: () => Promise.resolve(undefined),
        saveDraft: (given) => Promise.resolve(void (draft = given)),
        files: {
          get: () => Promise.resolve(undefined),
          put: () => new Promise((_, no) => refusals.push(() => no(new Error('413')))),
        },
      };
      const hands = await Hands.at(null);
      Object.assign(hands.owner, { keep });
      await until(() => hands.find('label.choice', /^I am Ama/), 'the record that is kept');
      await hands.writes('self');
      await openAt(hands, tea);
      await useSound(hands);
      const drafted = (text: string) => () => JSON.stringify(draft ?? '').includes(text);
      await hands.fill('What is this sound?', 'On its way');
      await until(drafted('On its way'), 'a draft while they are on their way');
      assert.lengthOf(refusals, 1);
      refusals[0]!();
      await until(() => /not kept|not saved|could not/i.test(hands.text), 'it is said');
      await hands.fill('What is this sound?', 'My kettle');
      await until(drafted('My kettle'), 'a draft when they are refused');
    });
  });

  describe('a drawing', () => {
    const draws = async (): Promise<Hands> => {
      const hands = await at(tea);
      await hands.press('Draw a picture');
      return hands;
    };
    const heard = (hands: Hands) => paper(hands).getAttribute('aria-label');
    const canvas = (hands: Hands) => paper(hands).querySelector('canvas')!;

    it('is drawn by pointer, asked about, and its bytes have the ink that was left on it', async () => {
      const hands = await draws();
      assert.match(folded(hands.focused?.textContent ?? ''), /^Draw a picture$/);
      assert.strictEqual(heard(hands), 'The drawing. There is nothing on the paper.');
      await line(hands, [0.2, 0.3], [0.8, 0.3]);
      await line(hands, [0.2, 0.7], [0.8, 0.7]);
      await until(() => hands.told === 'There are 2 lines on the paper.', 'it is said');
      await hands.press('Take back the last line');
      assert.strictEqual(heard(hands), 'The drawing. There is 1 line on the paper.');
      await hands.press('Use this drawing');
      await asked(hands, /Do you want people to see this\?/);
      await use(hands);
      assert.isOk(hands.find('button', 'Draw a picture'), 'the paper is put away');
      await hands.fill('What does the picture show?', 'My cat.');
      await hands.press('Save');
      const { file, type, on, alt } = mediaOf(hands.person, hands.entry(tea));
      assert.deepEqual([type, on?.on, alt?.text], ['image/png', today(), 'My cat.']);
      const { files } = hands.owner as unknown as { files: ReadonlyMap<string, Blob> };
      const picture = await createImageBitmap(files.get(file)!);
      assert.deepEqual([picture.width, picture.height], [900, 600]);
      assert.isTrue(ink(picture, [0.5, 0.3]));
      assert.isFalse(ink(picture, [0.5, 0.7]), 'taken back');
      assert.isFalse(ink(picture, [0.5, 0.35]), 'beside the line');
    });

    it('has one hand at a time, and stays through updates, a white paper and another screen', async () => {
      const hands = await draws();
      const first = canvas(hands);
      await line(hands, [0.2, 0.3], [0.8, 0.3], async () => {
        const { left, top } = first.getBoundingClientRect();
        for (const type of ['pointerdown', 'pointermove'])
          first.dispatchEvent(
            new PointerEvent(type, { pointerId: 99, clientX: left + 20, clientY: top + 20 }),
          );
        hands.element.requestUpdate();
        await hands.rest();
      });
      await line(hands, [0.5, 0.6], [0.5, 0.6]);
      first.width = 900; // all is white, as when the browser took its memory back
      first.dispatchEvent(new Event('contextrestored'));
      await hands.press('Stop for now');
      await hands.press('Carry on');
      await hands.writes('self');
      assert.strictEqual(canvas(hands), first);
      assert.strictEqual(heard(hands), 'The drawing. There are 2 lines on the paper.');
      assert.isTrue(ink(first, [0.5, 0.3]));
      assert.isTrue(ink(first, [0.5, 0.6]), 'a tap is a dot');
      await line(hands, [0.2, 0.9], [0.8, 0.9]);
      assert.isTrue(ink(first, [0.5, 0.9]), 'and it can be drawn on');
    });

    it('is cleared and brought back by keys; with nothing on the paper it says so', async () => {
      const hands = await draws();
      hands.button('Use this drawing').focus();
      for (const button of ['Use this drawing', 'Take back the last line', 'Start again']) {
        await hands.keys('Enter');
        assert.strictEqual(said(hands), 'There is nothing on the paper. Draw something first.');
        assert.strictEqual(folded(hands.focused?.textContent ?? ''), button);
        const error = tool(hands)!.querySelector('.error')!;
        assert.strictEqual(hands.focused?.getAttribute('aria-describedby'), error.id);
        await hands.keys('Tab');
      }
      await line(hands, [0.2, 0.3], [0.8, 0.3]);
      assert.strictEqual(said(hands), '');
      hands.button('Start again').focus();
      await hands.keys('Enter');
      assert.isFalse(ink(canvas(hands), [0.5, 0.3]));
      assert.strictEqual(folded(hands.focused?.textContent ?? ''), 'Bring the lines back');
      await hands.keys('Enter');
      assert.isTrue(ink(canvas(hands), [0.5, 0.3]));
      await hands.press('Throw this drawing away');
      assert.match(hands.focused?.textContent ?? '', /Pictures, sounds and films/);
      await hands.press('Draw a picture');
      await hands.press('Stop');
      assert.deepEqual(hands.person, ama);
    });

    it('with keys or a switch a file is chosen in its place', async () => {
      const hands = await draws();
      assert.include(hands.text, 'If you use keys or a switch, choose a picture from a file.');
      await choose(hands, 'image', new File([], 'a.png', { type: 'image/png' }));
      await until(() => said(hands), 'an error');
      await choose(hands, 'image', await picture());
      await asked(hands, /see this\?/);
      await hands.press('No, do not use it');
      assert.isOk(hands.find('button', 'Draw a picture'), 'an empty paper is put away');
    });

    it('is not lost by Save, by leaving or by a no, and is gone with Cancel', async () => {
      const hands = await draws();
      const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
      assert.isFalse(leaving());
      await line(hands, [0.2, 0.3], [0.8, 0.3]);
      assert.isTrue(leaving());
      await hands.press('Save');
      assert.include(hands.text, 'Use the drawing first, or throw it away.');
      await hands.click(hands.find('a', /^Use the drawing first/)!);
      assert.match(folded(hands.focused?.textContent ?? ''), /^Draw a picture$/);
      await hands.press('Use this drawing');
      await asked(hands, /see this\?/);
      assert.isTrue(leaving());
      await hands.press('No, do not use it');
      assert.isTrue(ink(canvas(hands), [0.5, 0.3]));
      await hands.press('Cancel');
      assert.deepEqual(hands.person, ama);
      await hands.press('Change', hands.row(tea));
      assert.isOk(hands.find('button', 'Draw a picture'));
    });
  });

  describe('a voice', () => {
    beforeEach(async function () {
      if (!hums) await skip(this, noMicrophone);
    });
    it('is recorded, kept at once, heard, and named; the microphone goes off', async () => {
      giveMicrophone();
      const hands = await at(tea);
      await until(() => hands.find('button', 'Record a sound'), 'there is a microphone');
      assert.include(hands.text, 'You can record for up to 5 minutes.');
      assert.strictEqual(running(), 0, 'not before it is asked for');
      await record(hands);
      assert.strictEqual(running(), 1);
      assert.strictEqual(folded(hands.focused?.textContent ?? ''), 'Stop');
      await hands.press('Stop');
      await until(() => hands.root.querySelector('.media-tool audio'), 'a recording');
      assert.strictEqual(running(), 0);
      const row = mediaOf(hands.person, hands.entry(tea));
      assert.match(row.type ?? '', /^audio\/\w+$/);
      assert.strictEqual(row.on?.on, today());
      await until(() => hands.told.includes('It is here now.'), 'it is said');
      assert.match(hands.focused?.getAttribute('aria-label') ?? '', /A sound/);
    });

    it('is recorded again in the place of the one before; thrown away, that one stays', async () => {
      giveMicrophone();
      const hands = await at(tea);
      await record(hands);
      await hands.press('Stop');
      await until(() => hands.root.querySelector('.media-tool audio'), 'a recording');
      const first = hands.entry(tea).said.media;
      await record(hands, 'Record it again');
      await hands.press('Throw this recording away');
      await until(() => !running(), 'quiet');
      assert.deepEqual(hands.entry(tea).said.media, first);
      await record(hands, 'Record it again');
      await hands.press('Stop');
      await until(() => hands.entry(tea).said.media?.[0] !== first?.[0], 'another');
      assert.lengthOf(hands.entry(tea).said.media!, 1);
      assert.isUndefined(hands.person.media[first![0]!]);
    });

    it('is not cut short by Save, kept when something else is shown, and gone with Cancel', async () => {
      giveMicrophone();
      const hands = await at(tea);
      await record(hands);
      await hands.press('Save');
      assert.include(hands.text, 'Stop the recording first.');
      assert.strictEqual(running(), 1);
      await hands.press('Stop for now');
      await until(() => !running(), 'quiet');
      await until(() => hands.entry(tea).said.media?.length === 1, 'it is kept');
      await hands.press('Carry on');
      await hands.writes('self');
      await record(hands);
      await hands.press('Cancel');
      await until(() => !running(), 'quiet');
      assert.isUndefined(hands.entry(tea).said.media);
    });

    it('is kept when the element is taken away while it is recorded', async () => {
      giveMicrophone();
      const hands = await at(tea);
      await record(hands);
      hands.owner.remove();
      await until(() => !running(), 'quiet');
      await until(() => hands.entry(tea).said.media?.length, 'it is kept');
    });

    it('asks the helper to ask first', async () => {
      giveMicrophone();
      const hands = await at(tea, 'other');
      await until(() => /Ask Ama first\. Say who may hear it\./.test(hands.text), 'the sentence');
    });

    it('refused or gone: a plain sentence, and a file can still be chosen', async () => {
      giveMicrophone(1, () => Promise.reject(new DOMException('refused', 'NotAllowedError')));
      const hands = await at(tea);
      await until(() => hands.find('button', 'Record a sound'), 'there is a microphone');
      await hands.press('Record a sound');
      await until(() => said(hands), 'an error');
      assert.strictEqual(said(hands), 'We could not use the microphone. You can choose a sound from a file.');
      assert.isOk(hands.button('Choose a sound'));
      await choose(hands, 'audio', sound());
      await asked(hands, /hear this/);
    });
  });

  it('without a microphone it says so, and a file can be chosen', async () => {
    const hands = await at(tea);
    assert.include(hands.text, 'You cannot record here. You can choose a sound from a file.');
    assert.isUndefined(hands.find('button', 'Record a sound'));
  });

  it('each step is clean for axe, and its controls are 44 px', async () => {
    const hands = await at(tea);
    const check = async () => {
      assert.deepEqual(await axeFinds(), []);
      for (const control of tool(hands)!.querySelectorAll('button, textarea')) {
        const { width, height } = control.getBoundingClientRect();
        assert.isAtLeast(Math.min(width, height), 44, control.textContent);
      }
    };
    await check();
    await choose(hands, 'audio', sound());
    await asked(hands, /hear this/);
    await check();
    await use(hands);
    await check();
    await choose(hands, 'image', new File([], 'a.png', { type: 'image/png' }));
    await until(() => said(hands), 'an error');
    await check();
    await hands.press('Draw a picture');
    await check();
  });
});
