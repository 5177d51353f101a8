/** What is recorded or chosen belongs to one person and one entry, until it is kept, tried again or thrown away. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { pet } from '../../../src/examples/people/pet.js';
import type { Person } from '../../../src/person/record.js';
import { Hands, leave } from '../editing/hands.js';
import { folded, until } from '../helpers.js';
import { run, skip } from '../run.js';
import { film, picture, sound } from './files.js';
import { giveMicrophone, hums, noMicrophone, running, takeMicrophone } from './microphone.js';
import {
  asked,
  at,
  choose,
  mediaOf,
  openAt,
  record,
  said,
  tea,
  tool,
  unheard,
  use,
  useSound,
} from './tool.js';

/** Names of bytes come when they are let go on; `refused`: not at all. */
const digest = crypto.subtle.digest.bind(crypto.subtle);
let letOn: () => void = () => undefined;
function slowNames(): void {
  const gate = new Promise<void>((ok) => (letOn = ok));
  crypto.subtle.digest = async (...what: Parameters<SubtleCrypto['digest']>) => {
    await gate;
    return digest(...what);
  };
}
const noNames = (): void => {
  crypto.subtle.digest = () => Promise.reject(new DOMException('not now', 'OperationError'));
};
const names = (): void => {
  crypto.subtle.digest = digest;
};
const filesOf = ({ owner }: Hands): ReadonlyMap<string, Blob> =>
  (owner as unknown as { files: ReadonlyMap<string, Blob> }).files;
/** Long enough for what should not come. */
const aWhile = (): Promise<void> => new Promise((ok) => setTimeout(ok, 400));

describe('what is recorded or chosen, and then let go', function () {
  this.timeout(30_000);
  const made: string[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  before(() => import('../../../src/editing/document-editor.js'));
  beforeEach(async function () {
    if (run.engine === 'webkit') await skip(this, unheard);
    giveMicrophone();
    made.length = 0;
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob);
      made.push(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      revokeObjectURL.call(URL, address);
      if (made.includes(address)) made.splice(made.indexOf(address), 1);
    };
  });
  afterEach(() => {
    names();
    URL.createObjectURL = createObjectURL;
    URL.revokeObjectURL = revokeObjectURL;
    leave();
    takeMicrophone();
  });

  describe('a voice', () => {
    beforeEach(async function () {
      if (!hums) await skip(this, noMicrophone);
    });
    /** The same ids, another person: a copy that was begun from Ama's page. */
    const other: Person = { ...ama, id: 'somebody-else', called: 'Bea' };

    it('stays out of the record of another person whom the page shows meanwhile', async () => {
      const hands = await at(tea);
      await record(hands);
      hands.owner.person = other;
      await until(() => !running(), 'quiet');
      await aWhile();
      assert.deepEqual(hands.person, other);
      assert.isEmpty([...filesOf(hands).keys()]);
    });

    it('stays out of it too when the other comes while it is being kept', async () => {
      const hands = await at(tea);
      slowNames();
      await record(hands);
      await hands.press('Stop');
      hands.owner.person = other;
      letOn();
      await aWhile();
      assert.deepEqual(hands.person, other);
      assert.isEmpty([...filesOf(hands).keys()]);
    });

    it('thrown away while it is being kept, or with Cancel, is not kept', async () => {
      for (const way of ['Throw this recording away', 'Cancel']) {
        const hands = await at(tea);
        slowNames();
        await record(hands);
        await hands.press('Stop');
        await until(() => /Opening it/.test(hands.text), 'it is on its way');
        assert.notInclude(hands.text, 'Recording now');
        await hands.press(way);
        letOn();
        await aWhile();
        assert.deepEqual(hands.person.media, ama.media, way);
        assert.isUndefined(hands.entry(tea).said.media, way);
        names();
        leave();
      }
    });

    it('thrown away and begun again at once: the second has its Stop, and is kept', async () => {
      const hands = await at(tea);
      await record(hands);
      await hands.press('Throw this recording away');
      await record(hands);
      assert.strictEqual(running(), 1);
      assert.isOk(hands.find('button', 'Stop'));
      await hands.press('Stop');
      await until(() => hands.entry(tea).said.media?.length === 1, 'the second');
      assert.strictEqual(running(), 0);
    });

    it('refused after it was given up: nothing is said of it', async () => {
      let refuse: (why: Error) => void = () => undefined;
      giveMicrophone(1, () => new Promise((_, no) => (refuse = no)));
      const hands = await at(tea);
      await until(() => hands.find('button', 'Record a sound'), 'there is a microphone');
      await hands.press('Record a sound');
      await hands.press('Throw this recording away');
      refuse(new DOMException('refused', 'NotAllowedError'));
      await aWhile();
      assert.strictEqual(said(hands), '');
    });

    it('that could not be kept is there to be tried again', async () => {
      const hands = await at(tea);
      noNames();
      await record(hands);
      await hands.press('Stop');
      await until(() => said(hands), 'an error');
      assert.strictEqual(said(hands), 'We could not keep it. Try again.');
      assert.isOk(tool(hands)!.querySelector('audio[src^=blob]'), 'it can be heard');
      await hands.press('Yes, use it');
      await until(() => said(hands), 'the same again');
      names();
      await use(hands);
      assert.match(mediaOf(hands.person, hands.entry(tea)).type ?? '', /^audio\/\w+$/);
      assert.isOk(mediaOf(hands.person, hands.entry(tea)).on?.on, 'when it was recorded');
    });

    it('for which there is no room stays out, and the room can be made', async () => {
      const hands = await Hands.as('self', ama);
      const files = [new Blob([new Uint8Array(34.9999e6)], { type: 'video/mp4' })];
      await openAt(hands, tea);
      await useSound(hands);
      const { file } = mediaOf(hands.person, hands.entry(tea));
      const own = (hands.owner as unknown as { record: { own: { files: Map<string, Blob> } } }).record.own;
      own.files.set(file, files[0]!);
      await record(hands);
      await hands.press('Stop');
      await until(() => said(hands), 'an error');
      assert.strictEqual(said(hands), 'There is no room for it. All files together may have up to 35 MB.');
      await hands.press('Throw it away');
      await use(hands);
      assert.notStrictEqual(mediaOf(hands.person, hands.entry(tea)).file, file);
    });
  });

  it('Save asks for an answer about a film before it closes the form over it', async () => {
    const hands = await at(tea);
    await choose(hands, 'video', await film());
    await asked(hands, /see this\?/);
    await until(() => tool(hands)?.querySelector('video')?.readyState, 'it has its room');
    await hands.press('Save');
    assert.include(hands.text, 'Answer the question about the picture, sound or film first.');
    const link = hands.find('a', /^Answer the question/);
    assert.isOk(link);
    await hands.click(link);
    assert.match(folded(hands.focused?.textContent ?? ''), /Do you want people to see this\?/);
    await use(hands);
    await hands.press('Save');
    assert.lengthOf(hands.entry(tea).said.media!, 1);
  });

  it('Cancel while it is being kept leaves the entry as it was', async () => {
    const hands = await at(tea);
    await choose(hands, 'image', await picture());
    await asked(hands, /see this\?/);
    slowNames();
    await hands.press('Yes, use it');
    await hands.press('Cancel');
    letOn();
    await aWhile();
    assert.deepEqual(hands.person, ama);
  });

  it('no address of its bytes is left when the element is taken away, or the form is closed', async () => {
    const hands = await at(tea);
    const before = [...made];
    await choose(hands, 'audio', sound());
    await asked(hands, /hear this/);
    assert.lengthOf(made, before.length + 1);
    await hands.press('Cancel');
    assert.deepEqual(made, before);
    await hands.press('Change', hands.row(tea));
    await until(() => tool(hands), 'the tool');
    await choose(hands, 'audio', sound());
    await asked(hands, /hear this/);
    hands.owner.remove();
    await aWhile();
    assert.isEmpty(made);
  });

  it('Cancel brings back what was thrown away, with its row', async () => {
    const hands = await Hands.as('self', pet);
    const row = () =>
      [...hands.root.querySelectorAll<HTMLElement>('li.editable')].find((li) => li.querySelector('audio'))!;
    await hands.press('Change', row());
    await until(() => tool(hands), 'the tool');
    const { media, entries } = hands.person;
    await hands.fill('What is this sound?', 'My yes');
    await hands.press('Throw it away');
    await hands.press('Cancel');
    assert.deepEqual(hands.person.entries, entries);
    assert.deepEqual(hands.person.media, media);
  });

  it('words for it stay in the language they were in', async () => {
    const welsh = { text: 'Dau nodyn', lang: 'cy', voice: 'own' } as const;
    const person = { ...pet, media: { ...pet.media, yes: { ...pet.media['yes']!, transcript: welsh } } };
    const hands = await Hands.as('self', person);
    const row = [...hands.root.querySelectorAll<HTMLElement>('li.editable')].find((li) =>
      li.querySelector('audio'),
    )!;
    await hands.press('Change', row);
    await until(() => tool(hands), 'the tool');
    await hands.fill('What is said in it?', 'Dau nodyn sy’n codi.');
    assert.strictEqual(hands.person.media['yes']?.transcript?.lang, 'cy');
  });
});
