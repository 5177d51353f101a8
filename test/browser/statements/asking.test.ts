/** A person answering statements: real keys, and what is in the record afterwards. */
import { assert } from '@open-wc/testing';
import type { SayChangeEvent } from '../../../src/events/change.js';
import { idris, precious, publishedSet } from '../../../src/examples/people/answering.js';
import type { Person } from '../../../src/person/record.js';
import type { Answer } from '../../../src/statements/answers.js';
import { cdp, clear, folded, hasCdp, NOW, settled, stage, until, type Said } from '../helpers.js';
import { sendKeys, setViewport, skip } from '../run.js';
import { give, picture } from '../media/files.js';
import { giveMicrophone, hums, noMicrophone, running, takeMicrophone } from '../media/microphone.js';

type Asking = Said & { set: unknown; checkValidity?: () => boolean };
const telling = { reader: 'Sam', contact: 'Sam, 0117 496 0123', audiences: 'the support team' };

class Sitting {
  readonly changes: SayChangeEvent[] = [];
  constructor(readonly element: Asking) {
    element.addEventListener('say-change', (event) => this.changes.push(event));
  }
  static async at(
    person: unknown,
    attributes: Readonly<Record<string, string>> = telling,
    { set, tag = 'say-i-statements', inside }: { set?: unknown; tag?: string; inside?: HTMLElement } = {},
  ): Promise<Sitting> {
    if (hasCdp) await cdp('Emulation.setFocusEmulationEnabled', { enabled: true });
    const main = stage();
    const element = document.createElement(tag) as Asking;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.now = NOW;
    element.mode = 'edit';
    if (set !== undefined) element.set = set;
    element.person = person;
    if (inside) main.append(inside);
    (inside ?? main).append(element);
    const sitting = new Sitting(element);
    await until(() => element.shadowRoot?.querySelector('.answering'), 'the asking');
    await settled(element);
    return sitting;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return folded(this.root.querySelector('.answering')?.textContent);
  }
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }
  get answers(): readonly Answer[] {
    return Object.values((this.element.person as Person).entries).filter(
      (entry): entry is Answer => entry.kind === 'answer',
    );
  }
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.rest();
  }
  async press(key: string): Promise<void> {
    const target = this.root.querySelector<HTMLElement>(`[data-key="${key}"]`);
    assert.isOk(
      target,
      `${key}; there are: ${[...this.root.querySelectorAll('[data-key]')].map((e) => e.getAttribute('data-key')).join(' | ')}`,
    );
    target?.click();
    await this.rest();
  }
  async rest(): Promise<void> {
    await new Promise((done) => setTimeout(done, 10)); // keys come from another process
    await settled(this.element);
  }
  /** Tab until it is there. */
  async tabTo(key: string, most = 40): Promise<void> {
    for (let i = 0; i < most; i++) {
      if (this.focused?.dataset['key'] === key) return;
      await sendKeys({ press: 'Tab' });
    }
    assert.fail(`${key} is not reached by Tab`);
  }
  async begin(help = 'writer'): Promise<void> {
    await this.press(help);
    if (help !== 'writer') {
      await this.type('helper', 'Ffion');
    }
    await this.press('writer-start');
  }
  async type(key: string, text: string): Promise<void> {
    this.root.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
    await sendKeys({ type: text });
    await this.rest();
  }
}

const leave = (): void => {
  for (const element of document.querySelectorAll<Asking>(
    '.stage say-i-statements, .stage say-i-statement',
  )) {
    const { person } = element;
    element.person = person; // the page has it: nothing is left to warn of
  }
  takeMicrophone();
  clear();
};

describe('asking statements', () => {
  afterEach(leave);

  it('says before the first who sees the answers and what may have to be told, and asks who helps', async () => {
    const { text, root } = await Sitting.at(idris);
    assert.include(text, 'These people will see your answers: the support team.');
    assert.include(text, 'If you say someone is hurting you, we may have to tell someone.');
    assert.include(text, 'I want to talk to someone now');
    assert.isEmpty([...root.querySelectorAll<HTMLInputElement>('input')].filter(({ checked }) => checked));
  });

  it('does not begin before it knows who helps, and says so at the question', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.press('writer-start');
    assert.include(sitting.text, 'Choose if someone is helping you.');
    assert.strictEqual(sitting.focused?.id, 'writer');
  });

  it('an error that is solved is said no more, nor left for a reading cursor to find', async () => {
    const sitting = await Sitting.at(idris);
    const error = 'Write the name of the helper.';
    const announced = () => folded(document.querySelector('[role="status"]')?.textContent);
    await sitting.press('writer-answer');
    await sitting.press('writer-start');
    await until(() => announced() === error, 'the error aloud');
    assert.include(sitting.text, error);
    await sitting.type('helper', 'Ffion');
    await until(() => announced() === '', 'the error taken back');
    assert.notInclude(sitting.text, error);
    await sitting.press('writer-start');
    await sitting.press('a-h1-No');
    await sitting.press('clear-h1');
    const cleared = 'Your answer is cleared.';
    await until(() => announced() === cleared, 'that it is cleared');
    await sitting.press('a-h1-Yes');
    await until(() => announced() === '', 'what is true no more taken back');
    assert.notInclude(sitting.text, cleared);
    await sitting.press('clear-h1');
    await until(() => announced() === cleared, 'that it is cleared, again');
    await sitting.press('stop');
    await until(() => announced() === '', 'nothing left of the screen before');
  });

  it('two keys are enough: Tab to each answer in turn, Space to choose it, and on to the next', async () => {
    const sitting = await Sitting.at(idris);
    sitting.root.querySelector<HTMLElement>('#writer')?.focus();
    await sitting.keys('Space');
    await sitting.tabTo('writer-start');
    await sitting.keys('Space');
    assert.strictEqual(sitting.focused?.dataset['key'], 'where');
    const met: (string | undefined)[] = [];
    for (let i = 0; i < 8; i++) {
      await sendKeys({ press: 'Tab' });
      met.push(sitting.focused?.dataset['key']);
    }
    assert.deepEqual(met, [
      'tell-h1',
      'a-h1-Yes',
      'a-h1-Sometimes',
      'a-h1-No',
      'a-h1-I am not sure',
      'a-h1-I do not understand this one',
      'a-h1-This one is not about me',
      'a-h1-I do not want to say',
    ]);
    assert.isEmpty(sitting.answers, 'going there chooses nothing');
    for (let i = 0; i < 4; i++) await sendKeys({ press: 'Shift+Tab' });
    assert.strictEqual(sitting.focused?.dataset['key'], 'a-h1-No');
    await sitting.keys('Space');
    assert.strictEqual(sitting.answers[0]?.parts?.answer, 'no');
    assert.strictEqual(sitting.focused?.dataset['key'], 'a-h1-No', 'the focus stays');
    await sitting.tabTo('go-on');
    await sitting.keys('Enter');
    assert.include(sitting.text, 'Number 2 of 30');
    assert.strictEqual(sitting.focused?.dataset['key'], 'where');
  });

  it('the answers are in the way of Tab again for whoever stopped, or went on and back', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    for (const [away, back] of [
      ['stop', 'carry-on'],
      ['go-on', 'go-back'],
    ] as const) {
      await sitting.tabTo('a-h1-No', 8);
      await sitting.press(away);
      await sitting.press(back);
    }
    await sitting.tabTo('a-h1-No', 8);
  });

  it('two keys are enough to say it otherwise: Tab goes once round the answers, from the one that is chosen', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.press('a-h1-No');
    const round = ['No', 'I am not sure', 'I do not understand this one', 'This one is not about me']
      .concat('I do not want to say', 'Yes', 'Sometimes')
      .map((word) => `a-h1-${word}`);
    const met = async (key: string) => {
      const keys: (string | undefined)[] = [];
      for (let i = 0; i < 8; i++) {
        await sitting.keys(key);
        keys.push(sitting.focused?.dataset['key']);
      }
      return keys;
    };
    sitting.root.querySelector<HTMLElement>('[data-key=tell-h1]')?.focus();
    assert.deepEqual(await met('Tab'), [...round, 'wants-h1'], 'and on');
    // from the far side it is the chosen one first as well
    const [no, ...others] = round;
    const backwards = await met('Shift+Tab');
    assert.deepEqual(backwards.slice(0, 7), [no, ...others.reverse()]);
    assert.notInclude(round, backwards[7], 'and out of it');
  });

  it('two keys are enough before the first statement, and for the two to try', async () => {
    const sitting = await Sitting.at(idris);
    sitting.root.querySelector<HTMLElement>('#writer')?.focus();
    for (const next of ['writer-read', 'writer-answer']) await sitting.tabTo(next, 2);
    await sitting.keys('Shift+Tab', 'Shift+Tab', 'Space');
    await sitting.tabTo('try');
    await sitting.keys('Enter');
    for (const next of ['try-yes', 'try-sometimes', 'try-no']) await sitting.tabTo(next, 2);
    await sitting.keys('Enter');
    assert.isTrue(sitting.root.querySelector<HTMLInputElement>('[data-key=try-no]')?.checked);
    assert.strictEqual(sitting.focused?.dataset['key'], 'try-no', 'Enter chooses, and goes nowhere');
    await sitting.tabTo('try-on', 2);
  });

  it('arrows choose as in any group of radio buttons', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.tabTo('a-h1-Yes');
    await sitting.keys('ArrowDown');
    assert.strictEqual(sitting.answers[0]?.parts?.answer, 'sometimes');
  });

  it('an answer is in the record and in the event at once, in the person’s own voice, and only for whom the page named', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.press('a-h1-No');
    const [answer] = sitting.answers;
    assert.strictEqual(sitting.changes.length, 1);
    assert.strictEqual(answer?.said.voice, 'own');
    assert.deepEqual(answer?.onlyFor, ['the support team']);
    assert.deepInclude(answer?.parts, {
      set: 'say-so/own',
      version: '1',
      statement: 'h1',
      wording: 'People give me time to say what I want to say.',
      answer: 'no',
      round: NOW,
    });
    await sitting.press('a-h1-I do not want to say');
    assert.strictEqual(sitting.answers.length, 1);
    assert.strictEqual(sitting.answers[0]?.parts?.answer, undefined);
    assert.strictEqual(sitting.answers[0]?.parts?.wayOut, 'rather-not');
  });

  it('without anybody named, nobody sees an answer; and statements that may disclose harm are not asked', async () => {
    const sitting = await Sitting.at(idris, {});
    assert.include(sitting.text, 'Nobody else will see your answers unless you share them.');
    assert.include(sitting.text, '9 sentences are left out.');
    await sitting.begin();
    await sitting.press('a-h1-No');
    assert.deepEqual(sitting.answers[0]?.onlyFor, []);
    await sitting.press('go-on');
    assert.include(sitting.text, 'I get help to say things in my own way.');
  });

  it('an answer with help says who chose it; until then it is not the person’s', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin('writer-answer');
    await sitting.press('a-h1-Yes');
    assert.strictEqual(sitting.answers[0]?.said.voice, 'not-known');
    await sitting.press('proxy-h1-other');
    const { people } = sitting.element.person as Person;
    const [helper] = Object.values(people);
    assert.strictEqual(helper?.name, 'Ffion');
    assert.deepInclude(sitting.answers[0]!.said as object, {
      voice: 'knows-me',
      by: [helper?.id],
      writtenBy: helper?.id,
    });
    await sitting.press('proxy-h1');
    assert.deepInclude(sitting.answers[0]!.said as object, {
      voice: 'own-with-help',
      helpedBy: [helper?.id],
    });
    assert.deepEqual(sitting.answers[0]?.parts?.present, [helper!.id]);
    assert.strictEqual(sitting.answers[0]?.parts?.helped, 'answer');
  });

  it('where nothing keeps the answers it says so before they begin and at the stop, and prints them', async () => {
    const sitting = await Sitting.at(idris);
    const warning = 'If you close this page, your answers may be lost. You can print them first.';
    assert.include(sitting.text, warning);
    let printed = 0;
    Object.assign(sitting.element, { print: () => Promise.resolve((printed += 1)) });
    await sitting.begin();
    await sitting.press('a-h1-No');
    await sitting.press('stop');
    assert.include(sitting.text, warning);
    await sitting.press('print');
    assert.strictEqual(printed, 1);
  });

  it('where the page keeps them it says that, and only when they are kept', async () => {
    const kept = 'We keep the answers you gave.';
    let taken: () => void = () => undefined;
    const keep = {
      load: () => Promise.resolve(undefined),
      save: () => new Promise<void>((done) => (taken = done)),
    };
    const sitting = await Sitting.at(idris);
    Object.assign(sitting.element, { keep });
    await until(() => sitting.text.includes(kept), 'what keeps');
    await sitting.begin();
    await sitting.press('a-h1-No');
    await sitting.press('stop');
    assert.notInclude(sitting.text, kept);
    taken();
    await until(() => sitting.text.includes(kept), 'that they are kept');
  });

  it('goes on where the person stopped, in the same round; what was left out waits', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.press('go-on');
    await sitting.press('a-h2-Yes');
    await sitting.press('stop');
    assert.include(sitting.text, 'You have stopped');
    assert.notInclude(sitting.text, 'come back', 'nothing is kept');
    const kept = sitting.element.person;
    leave();
    const again = await Sitting.at(kept, telling);
    assert.include(again.text, 'Carry on from number 3');
    await again.begin();
    assert.include(again.text, 'Number 3 of 30');
  });

  it('going back, and on again, shows each answer as it was given', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    const given = ['a-h1-Sometimes', 'a-h2-No', 'a-h3-Yes', 'a-s1-I do not want to say'];
    const chosen = (start: string) =>
      [...sitting.root.querySelectorAll<HTMLInputElement>('.ask-card input')]
        .filter(({ checked, name }) => checked && name.startsWith(start))
        .map((radio) => radio.dataset['key']);
    for (const answer of given) {
      await sitting.press(answer);
      await sitting.press('go-on');
    }
    for (const answer of [...given].reverse()) {
      await sitting.press('go-back');
      assert.deepEqual(chosen('a-'), [answer]);
    }
    for (const answer of given) {
      assert.deepEqual(chosen('a-'), [answer]);
      await sitting.press('go-on');
    }
  });

  it('going back shows what followed each answer as it was given, the pair as well', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    const followed = [
      ['wants-h1', 'again-h1-People rush me.'],
      ['wants-h2-later', 'again-h2-People stop when I say no.'],
    ] as const;
    const chosen = () =>
      [...sitting.root.querySelectorAll<HTMLInputElement>('.after input')]
        .filter(({ checked, name }) => checked && /^(wants|again)-/.test(name))
        .map((radio) => radio.dataset['key']);
    for (const [i, [wants, pair]] of followed.entries()) {
      await sitting.press(`a-h${i + 1}-Yes`);
      await sitting.press(wants);
      await sitting.press(`again-h${i + 1}`);
      await sitting.press(pair);
      await sitting.press('go-on');
    }
    for (const keys of [...followed].reverse()) {
      await sitting.press('go-back');
      assert.deepEqual(chosen(), [...keys]);
    }
  });

  for (const [width, height] of [
    [1280, 720],
    [375, 667],
  ] as const)
    it(`after an answer, the way on is in sight at ${width} × ${height}, with what was chosen`, async () => {
      await setViewport({ width, height });
      const sitting = await Sitting.at(idris);
      const inSight = (selector: string): boolean => {
        const { top, bottom } = sitting.root.querySelector(selector)!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      };
      await sitting.begin();
      await sitting.press('a-h1-No');
      assert.isTrue(inSight('[data-key=go-on]'), 'the way on');
      assert.isTrue(inSight('.points'), 'the answers');
      assert.isTrue(inSight('[data-key=wants-h1]'), 'and what is asked next');
      await setViewport({ width: 1280, height: 900 });
    });

  it('asks again with a pair, and keeps both answers', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.press('a-h1-Yes');
    await sitting.press('again-h1');
    await sitting.press('again-h1-People rush me.');
    assert.deepEqual(
      sitting.answers.map(({ topic, parts }) => [topic, parts?.answer]),
      [
        ['statement', 'yes'],
        ['statement/again', 'no'],
      ],
    );
    await sitting.press('clear-h1');
    assert.isEmpty(sitting.answers);
  });

  it('what happens next begins with a yes: what, who, by when, done, did it help', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.press('a-h1-No');
    await sitting.press('wants-h1-no');
    assert.include(sitting.text, 'That is fine. Your answer stays, and nothing else is done.');
    await sitting.press('wants-h1');
    await sitting.type('what-h1', 'Ask me first.');
    await sitting.type('who-h1', 'Noor');
    await sendKeys({ press: 'Tab' });
    await sitting.rest();
    const action = () =>
      Object.values((sitting.element.person as Person).entries).find(({ kind }) => kind === 'action');
    const { people } = sitting.element.person as Person;
    const noor = Object.values(people).find(({ name }) => name === 'Noor');
    assert.strictEqual(action()?.said.text, 'Ask me first.');
    assert.deepInclude(action()?.parts, { from: sitting.answers[0]?.id, who: noor?.id });
    await sitting.type('by-h1', 'by summer');
    assert.deepInclude(action()?.parts, { by: { said: 'by summer' } }, 'as people say it');
    const by = sitting.root.querySelector<HTMLInputElement>('[data-key=by-h1]')!;
    by.select();
    await sitting.type('by-h1', '3 October 2026');
    assert.deepInclude(action()?.parts, { by: { said: '', on: '2026-10-03' } });
    by.select();
    await sendKeys({ press: 'Delete' });
    await sitting.rest();
    assert.notProperty(action()?.parts, 'by');
    sitting.root.querySelector<HTMLInputElement>('[data-key=who-h1]')!.select();
    await sitting.type('who-h1', ' ');
    await sendKeys({ press: 'Tab' });
    await sitting.rest();
    assert.notProperty(action()?.parts, 'who', 'nobody is held to what they are no longer asked for');
    await sitting.press('done-h1');
    await sitting.press('helped-h1-no');
    assert.deepInclude(action()?.parts, { done: { said: '', on: NOW } });
    assert.strictEqual(
      (action()?.parts as { helped?: { text: string } }).helped?.text,
      'No, it did not help',
    );
  });

  for (const out of ['I do not want to say', 'This one is not about me'])
    it(`“${out}” is enough: nothing more is asked, and it can be taken back`, async () => {
      const sitting = await Sitting.at(idris, { ...telling, feelings: '' });
      const after = () =>
        [...sitting.root.querySelectorAll('.after [data-key]')].map((field) =>
          field.getAttribute('data-key'),
        );
      await sitting.begin();
      await sitting.press(`a-h1-${out}`);
      assert.deepEqual(after(), ['clear-h1']);
      await sitting.press('a-h1-I am not sure');
      assert.includeMembers(after(), ['wants-h1', 'share-h1', 'more-h1', 'again-h1']);
    });

  it('“I do not want to say” keeps in sight what was said before it, and who chose it where someone helps', async () => {
    const sitting = await Sitting.at(idris);
    const there = (key: string) => !!sitting.root.querySelector(`.after [data-key="${key}"]`);
    await sitting.begin('writer-answer');
    await sitting.press('a-h1-No');
    await sitting.press('share-h1-nobody');
    await sitting.press('more-h1');
    await sitting.type('because-h1', 'They talk over me.');
    await sitting.press('a-h1-I do not want to say');
    assert.isTrue(there('because-h1'), 'the words are still in the record');
    assert.isTrue(there('share-h1'), 'so is who can see them');
    assert.isTrue(there('proxy-h1'), 'a helper may have chosen it');
    assert.isFalse(there('wants-h1'));
    assert.isFalse(there('again-h1'));
  });

  it('“Nobody” takes back all that would tell of an answer: the pair, and what was promised because of it', async () => {
    const sitting = await Sitting.at(idris);
    const entries = () => Object.values((sitting.element.person as Person).entries);
    const mine = () => entries().filter(({ kind }) => kind === 'answer' || kind === 'action');
    await sitting.begin();
    await sitting.press('a-h1-No');
    await sitting.press('wants-h1');
    await sitting.type('what-h1', 'Keep Jo out of my room.');
    assert.deepEqual(
      mine().map(({ kind, onlyFor }) => [kind, onlyFor]),
      [
        ['answer', ['the support team']],
        ['action', ['the support team']],
      ],
    );
    await sitting.press('share-h1-nobody');
    await sitting.press('again-h1');
    sitting.root.querySelector<HTMLElement>('.pair input')!.click();
    await sitting.rest();
    assert.deepEqual(
      mine().map(({ onlyFor }) => onlyFor),
      [[], [], []],
      'also what is said of it later',
    );
    await sitting.press('share-h1');
    assert.deepEqual(
      mine().map(({ onlyFor }) => onlyFor),
      [['the support team'], ['the support team'], ['the support team']],
    );
  });

  it('who can see an answer from elsewhere is said as it is, and stays so until somebody chooses', async () => {
    const given = await Sitting.at(idris);
    await given.begin();
    await given.press('a-h1-No');
    const [answer] = given.answers;
    for (const [onlyFor, text] of [
      [['hospital'], 'As it is now: hospital'],
      [undefined, 'As it is now: everyone who sees my answers'],
    ] as const) {
      leave();
      const { onlyFor: _, ...open } = answer!;
      const sitting = await Sitting.at(
        { ...idris, entries: { ...idris.entries, [open.id]: { ...open, ...(onlyFor && { onlyFor }) } } },
        { ...telling, layout: 'list' },
      );
      await sitting.begin();
      const chosen = () =>
        folded(sitting.root.querySelector('[data-key^="share-h1"]:checked')?.closest('label')?.textContent);
      assert.strictEqual(chosen(), text);
      assert.deepEqual(sitting.answers[0]?.onlyFor, onlyFor);
      await sitting.press('share-h1-list');
      assert.strictEqual(chosen(), 'The people on the list: the support team');
      assert.deepEqual(sitting.answers[0]?.onlyFor, ['the support team']);
      assert.notInclude(sitting.text, 'As it is now');
    }
  });

  it('an answer that was changed in two places at once is read, and offered, in both versions', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.press('a-h1-No');
    await sitting.press('more-h1');
    const { element } = sitting;
    const mine = element.person as Person;
    element.person = mine; // the page has it, and another place changes it
    const theirs = structuredClone(mine);
    const [answer] = sitting.answers;
    const { said } = theirs.entries[answer!.id]!;
    Object.assign(said, { text: 'They are busy.', voice: 'professional' });
    await sitting.type('because-h1', 'They talk over me.');
    element.person = theirs;
    await sitting.rest();
    const both = /No They talk over me\..*No They are busy\.|No They are busy\..*No They talk over me\./;
    assert.match(sitting.text, both);
    element.mode = 'view';
    await sitting.rest();
    const read = folded(sitting.root.querySelector('.page')?.textContent);
    for (const words of ['They talk over me.', 'They are busy.', 'Nobody has chosen yet.'])
      assert.include(read, words);
    element.mode = 'edit';
    await sitting.rest();
    const keep = [...sitting.root.querySelectorAll('button')].find((one) =>
      folded(one.textContent).endsWith('Keep this one: No They are busy. someone who works with me says'),
    );
    keep?.click();
    await sitting.rest();
    assert.deepEqual(
      sitting.answers.map(({ said, alongside }) => [said.text, alongside]),
      [['They are busy.', undefined]],
    );
    assert.strictEqual(sitting.focused?.dataset['key'], 'a-h1-No');
  });

  it('because… is kept while it is written', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.press('a-h1-No');
    await sitting.press('more-h1');
    assert.strictEqual(sitting.focused?.id, 'because-h1', 'the focus goes where one writes');
    await sitting.type('because-h1', 'They talk over me.');
    assert.strictEqual(sitting.answers[0]?.said.text, 'They talk over me.');
    await sitting.press('go-on');
    await sitting.press('go-back');
    assert.include(sitting.text, 'Number 1 of 30');
  });

  for (const layout of ['one', 'list'])
    it(`because… in a picture: asked about first, beside the words, and gone with the answer (${layout})`, async () => {
      const sitting = await Sitting.at(idris, { ...telling, layout });
      await sitting.begin();
      await sitting.press('a-h1-No');
      await sitting.press('more-h1');
      const [answer] = sitting.answers;
      await sitting.press(`media-${answer!.id}`);
      const find = (at: string) => sitting.root.querySelector<HTMLElement>(`.media-tool ${at}`);
      await until(() => find('[accept="image/*"]'), 'the tool');
      const canvas = new OffscreenCanvas(4, 3);
      canvas.getContext('2d')!.fillRect(0, 0, 4, 3);
      give(
        find('[accept="image/*"]') as HTMLInputElement,
        new File([await canvas.convertToBlob({ type: 'image/png' })], 'door.png', { type: 'image/png' }),
      );
      await until(() => sitting.text.includes('Do you want people to see this?'), 'the question');
      assert.isUndefined(sitting.answers[0]?.said.media, 'not before it was said');
      [...sitting.root.querySelectorAll('button')]
        .find((b) => folded(b.textContent) === 'Yes, use it')
        ?.click();
      await until(() => sitting.answers[0]?.said.media?.length, 'the picture');
      const person = () => sitting.element.person as Person;
      const [id] = sitting.answers[0]!.said.media!;
      assert.match(person().media[id!]?.file ?? '', /^sha256-/);
      assert.strictEqual(sitting.answers[0]?.parts?.answer, 'no', 'the answer is as it was');
      await until(() => sitting.root.querySelector('.media-tool img'), 'the picture on the card');
      await sitting.press('clear-h1');
      assert.isEmpty(sitting.answers);
      assert.isEmpty(person().media, 'nothing refers to it any more');
    });

  for (const layout of ['one', 'list'])
    it(`because… in a voice: cleared while it is recorded, it does not come back (${layout})`, async function () {
      if (!hums) return skip(this, noMicrophone);
      giveMicrophone();
      const sitting = await Sitting.at(idris, { ...telling, layout });
      await sitting.begin('writer-answer');
      await sitting.press('a-h1-No');
      await sitting.press('more-h1');
      const { id } = sitting.answers[0]!;
      await sitting.press(`media-${id}`);
      const there = (key: string) => sitting.root.querySelector(`[data-key="${key}-${id}"]`);
      await until(() => there('media-record'), 'the tool');
      await sitting.press(`media-record-${id}`);
      await until(() => running() && there('media-stop'), 'recording');
      await sitting.press('clear-h1');
      await until(() => !running(), 'quiet');
      await new Promise((done) => setTimeout(done, 400));
      assert.isEmpty(sitting.answers);
      assert.isEmpty((sitting.element.person as Person).media);
    });

  it('a helper is asked about those who read the answers', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin('writer-answer');
    await sitting.press('a-h1-No');
    await sitting.press('more-h1');
    await sitting.press(`media-${sitting.answers[0]!.id}`);
    const field = () => sitting.root.querySelector<HTMLInputElement>('.media-tool [accept="image/*"]');
    await until(field, 'the tool');
    give(field()!, await picture());
    await until(
      () => sitting.text.includes('be happy for whoever reads the answers to see this?'),
      'the question',
    );
  });

  it('“I want to talk to someone now” is on every card, and comes back to where it was', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.begin();
    await sitting.press('go-on');
    await sitting.press('tell-h2');
    assert.include(sitting.text, 'You can talk to Sam, 0117 496 0123.');
    assert.include(sitting.text, 'call 999');
    await sitting.press('tell-back');
    assert.include(sitting.text, 'Number 2 of 30');
  });

  it('“Say it another way” says it below the statement, and Tab goes on to the answers', async () => {
    for (const layout of ['one', 'list']) {
      const sitting = await Sitting.at(idris, { ...telling, layout });
      await sitting.begin();
      await sitting.press('explain-h1');
      const { focused } = sitting;
      assert.equal(focused?.className, 'explained', layout);
      assert.equal(focused?.previousElementSibling?.localName, 'legend', layout);
      await sitting.keys('Tab');
      assert.equal(sitting.focused?.dataset['key'], 'a-h1-Yes', layout);
      await sitting.press('explain-h1');
      assert.notOk(sitting.root.querySelector('.explained'), layout);
      leave();
    }
  });

  it('two to try do not count', async () => {
    const sitting = await Sitting.at(idris);
    await sitting.press('writer');
    await sitting.press('try');
    await sitting.press('try-no');
    await sitting.press('try-on');
    assert.include(sitting.text, 'I like to be woken up very early.');
    const tried = () =>
      [...sitting.root.querySelectorAll<HTMLInputElement>('.question input')]
        .filter(({ checked }) => checked)
        .map((radio) => radio.dataset['key']);
    assert.isEmpty(tried());
    await sitting.press('try-yes');
    await sitting.press('try-back');
    assert.deepEqual(tried(), ['try-no']);
    await sitting.press('try-on');
    assert.deepEqual(tried(), ['try-yes']);
    await sitting.press('try-on');
    assert.include(sitting.text, 'Number 1 of 30');
    assert.isEmpty(sitting.answers);
  });

  it('the plain parts of a statement are asked, with what was published above them', async () => {
    const sitting = await Sitting.at(idris, telling, { set: publishedSet });
    await sitting.begin();
    assert.include(sitting.text, 'Number 1 of 4');
    assert.include(
      sitting.text,
      'This is one part of a longer sentence: I know who supports me, they know me',
    );
    await sitting.press('a-1.1/1-Often');
    assert.deepInclude(sitting.answers[0]?.parts, { statement: '1.1/1', answer: 'often', version: '2026' });
  });

  it('the end thanks, says what was left out, and takes a sentence of one’s own', async () => {
    const sitting = await Sitting.at(idris, telling, { set: publishedSet });
    await sitting.begin();
    await sitting.press('a-1.1/1-Often');
    for (let i = 0; i < 4; i++) await sitting.press('go-on');
    assert.include(sitting.text, 'You answered 1 sentence.');
    assert.include(sitting.text, 'You left 3 out. That is fine.');
    await sitting.press('own-add');
    await sitting.type('own', 'I swim on Mondays.');
    await sitting.press('own-save');
    assert.include(sitting.text, 'Number 5 of 5');
    await sitting.press(`a-${sitting.root.querySelector('.ask-card')?.getAttribute('data-asked')}-Often`);
    assert.deepInclude(sitting.answers.at(-1)?.parts, { set: 'mine', wording: 'I swim on Mondays.' });
  });

  it('in a list, one answer changes one card', async () => {
    const sitting = await Sitting.at(idris, { ...telling, layout: 'list' });
    await sitting.begin();
    const cards = [...sitting.root.querySelectorAll('.ask-list > .ask-card')];
    assert.strictEqual(cards.length, 30);
    const touched = new Set<Element | null>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records)
        touched.add(
          (target instanceof Element ? target : target.parentElement)?.closest('.ask-list > .ask-card') ??
            null,
        );
    });
    watch.observe(sitting.root.querySelector('.ask-list')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await sitting.press('a-s3-No');
    assert.deepEqual(
      [...touched].map((card) => card?.getAttribute('data-asked')),
      ['s3'],
    );
    await sitting.press('a-h1-Yes');
    assert.deepEqual(
      sitting.answers.map(({ parts }) => parts?.statement),
      ['s3', 'h1'],
      'a card drawn before works on the record as it is now',
    );
  });

  it('in a list it is said where the person stopped: after the last one answered', async () => {
    const sitting = await Sitting.at(idris, { ...telling, layout: 'list' });
    await sitting.begin();
    await sitting.press('a-h1-Yes');
    await sitting.press('a-h2-No');
    await sitting.press('stop');
    assert.include(sitting.text, 'You stopped at number 3.');
  });

  it('in a list it comes back to the statement where the person was', async () => {
    const sitting = await Sitting.at(idris, { ...telling, layout: 'list' });
    await sitting.begin();
    assert.strictEqual(sitting.focused?.dataset['key'], 'where', 'how many there are, before the first');
    const isAt = (id: string, why: string): void => {
      const { focused } = sitting;
      assert.strictEqual(focused?.dataset['key'], `where-${id}`, why);
      const { top, bottom } = focused!.getBoundingClientRect();
      assert.isTrue(top >= 0 && bottom <= innerHeight, `${why}: in sight`);
    };
    await sitting.press('a-h1-Yes');
    await sitting.press('a-s3-No');
    await sitting.press('stop');
    const next = /You stopped at number (\d+)/.exec(sitting.text)?.[1];
    await sitting.press('carry-on');
    const cards = [...sitting.root.querySelectorAll('.ask-card')].map((c) => c.getAttribute('data-asked')!);
    isAt(cards[Number(next) - 1]!, 'carrying on');
    assert.include(folded(sitting.focused?.textContent), `Number ${next} of 30`);
    await sitting.press('tell-w2');
    await sitting.press('tell-back');
    isAt('w2', 'after reading whom to talk to');
    await sitting.press('clear-s3');
    isAt('s3', 'after an answer was taken back');
    await sitting.press('go-on');
    await sitting.press('left');
    isAt(cards[1]!, 'the first that was left out');
    await sitting.press('go-on');
    await sitting.press('own-add');
    await sitting.type('own', 'I swim on Mondays.');
    await sitting.press('own-save');
    const own = [...sitting.root.querySelectorAll('.ask-card')].at(-1)!.getAttribute('data-asked')!;
    isAt(own, 'a sentence of their own');
  });

  it('in a list no two buttons have the same name', async () => {
    const sitting = await Sitting.at(idris, { ...telling, layout: 'list' });
    await sitting.begin();
    for (const key of ['a-h1-Yes', 'a-h2-No', 'explain-h1']) await sitting.press(key);
    const names = [...sitting.root.querySelectorAll('.answering button')].map((b) => folded(b.textContent));
    assert.include(names, 'Clear my answer: When I say no, people stop.');
    assert.deepEqual([...new Set(names)], names);
    assert.strictEqual(
      sitting.root.querySelector('[data-key=explain-h1]')?.getAttribute('aria-expanded'),
      'true',
    );
  });

  it('a form has each answer under its own name beside the record, at once', async () => {
    const form = document.createElement('form');
    const sitting = await Sitting.at(precious, { ...telling, name: 'say' }, { inside: form });
    const sent = () => new FormData(form);
    assert.strictEqual(sent().get('say.h1'), 'yes');
    assert.strictEqual(sent().get('say.p3'), 'rather-not');
    assert.isNull(sent().get('say.h3x'));
    await sitting.begin();
    let inEvent: unknown;
    sitting.element.addEventListener('say-change', () => (inEvent = sent().get('say.w2')));
    await sitting.press('a-w2-No');
    assert.strictEqual(inEvent, 'no');
    assert.include(sent().get('say') as string, '"called":"Precious"');
  });

  it('is only wanted when the page says so, and “I do not want to say” is enough', async () => {
    const form = document.createElement('form');
    const sitting = await Sitting.at(
      idris,
      { ...telling, required: '', statement: 'h1' },
      { inside: form, tag: 'say-i-statement' },
    );
    assert.isFalse(form.checkValidity());
    await sitting.begin();
    await sitting.press('a-h1-I do not want to say');
    assert.isTrue(form.checkValidity());
    sitting.element.removeAttribute('required');
    await sitting.press('clear-h1');
    assert.isTrue(form.checkValidity());
  });

  it('of a statement with parts, each part is wanted', async () => {
    const form = document.createElement('form');
    const sitting = await Sitting.at(
      idris,
      { ...telling, required: '', statement: '1.1' },
      { inside: form, tag: 'say-i-statement', set: publishedSet },
    );
    assert.isFalse(form.checkValidity());
    await sitting.begin();
    for (const part of ['1.1/1', '1.1/2', '1.1/3']) {
      assert.isFalse(form.checkValidity(), part);
      await sitting.press(`a-${part}-I am not sure`);
      if (part !== '1.1/3') await sitting.press('go-on');
    }
    assert.isTrue(form.checkValidity());
  });
});
