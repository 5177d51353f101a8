/** Documents with more in them than lists of words, written: what is missing, and the forms of the parts. */
import { assert } from '@open-wc/testing';
import { dougal } from '../../../src/examples/people/dougal.js';
import { denise } from '../../../src/examples/people/denise.js';
import { mei } from '../../../src/examples/people/mei.js';
import { draw, pageOf, rest, until } from '../helpers.js';
import { examples } from '../../../src/examples/index.js';
import { Hands, leave } from './hands.js';

// what is loaded when editing starts is there: a busy machine takes long to serve it
before(() =>
  Promise.all([
    import('../../../src/editing/document-editor.js'),
    import('../../../src/editing/more-editing.js'),
  ]),
);

describe('a long page', () => {
  afterEach(leave);

  it('has a list of its headings, and each leads to its own', async () => {
    const hands = await Hands.as('self', denise, { tag: 'say-hospital-passport' });
    const contents = hands.root.querySelector('nav.contents')!;
    await hands.click(contents.querySelector('summary')!);
    const headings = [...hands.root.querySelectorAll('section > .heading')].map((h) => h.textContent?.trim());
    const links = [...contents.querySelectorAll('a')];
    assert.isAbove(links.length, 20);
    for (const link of links) {
      const name = link.textContent?.trim();
      assert.include(headings, name);
      await hands.click(link);
      assert.strictEqual(hands.focused?.localName.slice(0, 1), 'h', name);
      assert.strictEqual(hands.focused?.textContent?.trim(), name);
      const { top } = hands.focused!.getBoundingClientRect();
      assert.isTrue(top >= 0 && top < innerHeight, `${name} can be seen`);
    }
  });

  it('has none beside an open form, and a page of three headings has none', async () => {
    const hands = await Hands.as('self', denise, { tag: 'say-hospital-passport' });
    await hands.click(hands.find('button', 'Change the name or what it is for')!);
    assert.notOk(hands.root.querySelector('nav.contents'));
    leave();
    const profile = await Hands.as('self', denise, {});
    assert.notOk(profile.root.querySelector('nav.contents'));
  });
});

describe('what a sheet for an emergency does not say yet', () => {
  afterEach(leave);
  const missing = (hands: Hands): readonly string[] =>
    [...hands.root.querySelectorAll('nav.notice a')].map((link) => link.textContent?.trim() ?? '');

  it('is listed, and leads to where it is written', async () => {
    const { photo: _, ...grab } = mei.documents['grab']!;
    const hands = await Hands.as(
      'self',
      { ...mei, documents: { ...mei.documents, grab } },
      { tag: 'say-grab-sheet' },
    );
    assert.deepEqual(missing(hands), [
      'Eating, drinking and choking',
      'A photo, so that people know who this is',
    ]);
    await hands.click(hands.find('nav a', /^Eating/)!);
    assert.strictEqual(hands.focused?.dataset['key'], 'question-swallow');
    await hands.choose('No. It is safe with no changes.');
    assert.deepEqual(missing(hands), ['A photo, so that people know who this is']);
    await hands.click(hands.find('nav a', /^A photo/)!);
    assert.strictEqual(hands.focused?.dataset['key'], 'change-photo');
  });

  it('has a number that nobody has said may be printed, and a date of birth', async () => {
    const { born: _, ...entries } = dougal.entries;
    const aunt = { ...dougal.people['aunt']!, call: { order: 3, when: 'any' as const } };
    const hands = await Hands.as(
      'self',
      { ...dougal, entries, people: { ...dougal.people, aunt } },
      {
        tag: 'say-grab-sheet',
      },
    );
    assert.deepEqual(missing(hands), [
      'Date of birth',
      'A phone number that may be printed, for my aunt Morag',
      'A photo, so that people know who this is',
    ]);
    await hands.click(hands.find('nav a', /Morag/)!);
    assert.strictEqual(hands.focused?.dataset['key'], 'call-aunt');
    assert.match(hands.focused?.textContent?.trim() ?? '', /^Change: \S/);
    assert.notOk(hands.focused?.querySelector('.unseen'), 'whose it is can be seen');
  });

  it('is what is asked for first when something is added to what is known of the person', async () => {
    const { born: _, ...entries } = dougal.entries;
    const hands = await Hands.as('self', { ...dougal, entries }, { tag: 'say-grab-sheet' });
    await hands.click(hands.find('nav a', 'Date of birth')!);
    await hands.click(hands.focused!);
    const focused = hands.focused as HTMLInputElement;
    assert.isTrue(focused.checked);
    assert.strictEqual(focused.closest('label')?.textContent?.trim(), 'Date of birth');
    const words = hands.root.querySelector('#words')!;
    assert.isOk(
      focused.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING,
      'what it is, before its words',
    );
  });

  it('is offered to a helper as if it were not there, where it is for the person alone', async () => {
    const born = { ...dougal.entries['born']!, onlyFor: [] };
    const entries = { ...dougal.entries, born };
    for (const [who, offered] of [
      ['self', 'My pronouns'],
      ['other', 'Date of birth'],
    ] as const) {
      const hands = await Hands.as(who, { ...dougal, entries }, { tag: 'say-grab-sheet' });
      await hands.click(hands.root.querySelector('[data-key=add-who]')!);
      assert.strictEqual(hands.focused?.closest('label')?.textContent?.trim(), offered, who);
      leave();
    }
  });

  it('is one line in a longer document, which says how many and leads to each', async () => {
    const hands = await Hands.as('self', mei, { tag: 'say-hospital-passport' });
    const all = missing(hands);
    const line = hands.find(
      'nav.notice summary',
      `${all.length} things that should be here have no answer yet`,
    );
    assert.isOk(line, hands.text.slice(0, 300));
    await hands.click(line);
    await hands.click(hands.find('nav a', 'Eating, drinking and choking')!);
    assert.strictEqual(hands.focused?.dataset['key'], 'question-swallow');
    await hands.choose('No. It is safe with no changes.');
    assert.lengthOf(missing(hands), all.length - 1);
  });

  it('is not there while something is open', async () => {
    const hands = await Hands.as('self', mei, { tag: 'say-grab-sheet' });
    await hands.press('Change the name or what it is for');
    assert.deepEqual(missing(hands), []);
    assert.include(hands.text, 'For example: “In an emergency, for college.”');
  });
});

describe('a document of somebody who has no name yet', () => {
  afterEach(leave);
  it('has the title of its own document before anybody says a name', async () => {
    const hands = await Hands.as('self', null, { tag: 'say-grab-sheet' });
    assert.strictEqual(hands.root.querySelector('.title')?.textContent?.trim(), 'In an emergency');
  });
});

describe('a communication passport', () => {
  afterEach(leave);
  const ordinary = examples.find(
    ({ element, name }) => element === 'communication-passport' && name === 'ordinary',
  )!;

  for (const tree of ['shadow', 'light'] as const)
    it(`has an index that leads to each section (${tree})`, async () => {
      const { drawn } = await draw(ordinary, { tree });
      const page = pageOf(drawn)!;
      const links = [...page.querySelectorAll<HTMLAnchorElement>('.index a')];
      assert.deepEqual(
        links.map((link) => link.textContent?.trim()),
        [...page.querySelectorAll('.section > .heading')].map((heading) => heading.textContent?.trim()),
      );
      links.at(-1)!.click();
      const { activeElement } = page.getRootNode() as Document | ShadowRoot;
      assert.strictEqual(activeElement?.textContent?.trim(), links.at(-1)!.textContent?.trim());
    });

  for (const tree of ['shadow', 'light'] as const)
    it(`is printed in the form that is chosen (${tree})`, async () => {
      const hands = await Hands.as('self', mei, { tag: 'say-communication-passport', tree });
      const asked: unknown[] = [];
      (hands.element as unknown as { print(options?: object): Promise<void> }).print = (options) => {
        asked.push(options);
        return Promise.resolve();
      };
      await hands.press('Print this');
      await hands.press('A booklet, on A5');
      await hands.press('A card that asks people to read it');
      await hands.press('All of it, on A4');
      assert.deepEqual(asked, [{ form: 'booklet' }, { form: 'ask' }, { form: 'pages' }]);
      await hands.press('Close');
      assert.strictEqual(hands.focused?.dataset['key'], 'print-button');
    });

  it('that is longer than about 20 pages says so, and that it may stay', async function () {
    this.timeout(30_000);
    const hands = await Hands.as('self', dougal, { tag: 'say-communication-passport' });
    await until(() => hands.root.querySelector('[data-key=long]'), 'the notice', 20_000);
    assert.match(
      hands.text,
      /This is about 2\d pages long as a booklet\..*no more than about 20\. You can leave it\./,
    );
    leave();
    const short = await Hands.as('self', mei, { tag: 'say-communication-passport' });
    await rest(1500);
    assert.isNull(short.root.querySelector('[data-key=long]'));
  });
});

describe('an entry that stands in two sections', () => {
  afterEach(leave);
  const title = 'Change: I cannot hear an alarm. Flash the light,…';

  it('is open in one of them, with one field of each name, and whoever closes it is there again', async () => {
    const hands = await Hands.as('self', mei, { tag: 'say-communication-passport' });
    const buttons = () =>
      [...hands.root.querySelectorAll<HTMLElement>('[data-key=change-light]')].filter(
        (one) => one.textContent?.replace(/\s+/g, ' ').trim() === title,
      );
    assert.lengthOf(buttons(), 2);
    for (const i of [0, 1]) {
      await hands.click(buttons()[i]!);
      assert.lengthOf(hands.root.querySelectorAll('#words'), 1);
      assert.strictEqual(hands.focused?.id, 'words');
      await hands.press('Cancel');
      assert.strictEqual(hands.focused, buttons()[i]!);
    }
  });
});
