/**
 * What pages do to elements: wrong values, data at odd moments, other documents, copies, hidden places. For every
 * element: nothing is thrown, no word is lost, and the last edit stands.
 */
import { assert } from '@open-wc/testing';
import { examples, type Example } from '../../src/examples/index.js';
import { ama } from '../../src/examples/people/ama.js';
import { denise } from '../../src/examples/people/denise.js';
import { idris } from '../../src/examples/people/answering.js';
import { houseCounted } from '../../src/examples/people/service.js';
import type { Entry, Person } from '../../src/person/record.js';
import type { StatementSummary } from '../../src/statements/summary.js';
import { Hands, leave } from './editing/hands.js';
import {
  cdp,
  clear,
  draw,
  editorOf,
  everything,
  give,
  hasCdp,
  pageOf,
  settled,
  stage,
  tagOf,
  until,
  whatPrints,
  wordsOf,
  type Said,
} from './helpers.js';
import { run, sendKeys } from './run.js';

/** The first example of every element. */
const ordinary = [...new Map([...examples].reverse().map((one) => [one.element, one])).values()].reverse();

/** One shows the numbers of many people: it has no record, and nobody writes in it. */
const isSummary = ({ element }: Pick<Example, 'element'>): boolean => element === 'statement-summary';
const property = (example: Example): 'person' | 'summary' => (isSummary(example) ? 'summary' : 'person');
const givenOf = (element: Said, example: Example): unknown => element[property(example)];
/** What is given, told apart from others of its kind by a number above the smallest that may be shown. */
const numbered = (example: Example, n: number): unknown =>
  isSummary(example) ? { ...houseCounted, minimum: n } : { ...ama, called: `Ama ${n}`, extra: n };
const numberOf = (element: Said, example: Example): number | undefined =>
  isSummary(example)
    ? (element.summary as StatementSummary | undefined)?.minimum
    : Number(/\d+/.exec(calledOf(element) ?? '')?.[0]);

/** What was thrown where no one caught it. */
const thrown: string[] = [];
const caught = (event: ErrorEvent | PromiseRejectionEvent): void => {
  thrown.push(String('reason' in event ? event.reason : event.message));
  event.preventDefault();
};
const nothingThrown = (): void => assert.deepEqual(thrown.splice(0), []);

const jsonInside = (record: unknown): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(record);
  return script;
};
const calledOf = (element: Element): string | undefined =>
  ((element as Said).person as Person | null | undefined)?.called;
/** Every attribute that the element listens to, whatever it takes. */
const ofItsOwn = (element: Element): Readonly<Record<string, readonly string[]>> => {
  const { observedAttributes } = element.constructor as typeof HTMLElement & {
    readonly observedAttributes: readonly string[];
  };
  return Object.fromEntries(observedAttributes.map((name) => [name, ['banana', '', '{"a":1}', ',,']]));
};
/** The document inside a `<say-person>`, or the element itself. */
const drawnIn = (element: Said): Said =>
  element.localName === 'say-person' ? element.querySelector<Said>('say-one-page-profile')! : element;
const show = (element: Said): Promise<void> => settled(element, drawnIn(element));

async function anotherDocument(): Promise<{ frame: HTMLIFrameElement; inner: Document }> {
  const frame = document.createElement('iframe');
  frame.className = 'stage';
  frame.width = '900';
  frame.height = '600';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = '<!doctype html><html lang="cy"><title>Another</title><body></body></html>';
  document.body.append(frame);
  await loaded;
  return { frame, inner: frame.contentDocument! };
}

before(() => {
  addEventListener('error', caught);
  addEventListener('unhandledrejection', caught);
});
after(() => {
  removeEventListener('error', caught);
  removeEventListener('unhandledrejection', caught);
});
afterEach(leave);

for (const [i, example] of ordinary.entries())
  describe(`bad input: ${tagOf(example)}`, () => {
    const trees = ['shadow', 'light'] as const;
    // both trees of each when all is run; on each commit in turn
    for (const tree of run.all ? trees : [trees[i % 2]!]) inTree(example, tree);
    atAnyMoment(example);
  });

function inTree(example: Example, tree: 'shadow' | 'light'): void {
  it(`attributes of a wrong type (${tree})`, async () => {
    const { element, drawn } = await draw(example, { tree });
    const words = wordsOf(drawn);
    const attributes: Readonly<Record<string, readonly string[]>> = {
      mode: ['banana', '', 'EDIT', '7'],
      reading: ['hard', ''],
      'heading-level': ['banana', '-1', '0', '99', '2.5', '1e9', 'NaN', ''],
      locale: ['', 'x', 'not a language!', 'cy-', '💜', '../../en'],
      now: ['tomorrow', '', '2026-99-99'],
      keep: ['device'],
      tree: ['light', 'shadow', 'banana'],
      outline: ['banana', '{}'],
      person: ['{"called":"Not this one"}'],
      summary: ['{"people":1}'],
      set: ['banana', '{}'],
      name: ['', 'a name'],
      src: ['/there-is-none.json'],
      hidden: ['until-found'],
    };
    for (const target of new Set([element, drawn]))
      for (const [name, values] of Object.entries({ ...ofItsOwn(target), ...attributes }))
        for (const value of values) {
          if (target.localName === 'say-person' && name === 'keep') continue;
          const before = target.getAttribute(name);
          target.setAttribute(name, value);
          await target.updateComplete;
          await drawn.updateComplete;
          assert.isOk(pageOf(drawn), `${name}="${value}"`);
          for (const heading of pageOf(drawn)?.querySelectorAll('[class=heading], .title') ?? [])
            assert.match(heading.localName, /^h[1-6]$/, `${name}="${value}"`);
          if (before === null) target.removeAttribute(name);
          else target.setAttribute(name, before);
        }
    drawn.setAttribute('document-id', 'there-is-none');
    await settled(element, drawn);
    if (example.documentId) drawn.setAttribute('document-id', example.documentId);
    else drawn.removeAttribute('document-id');
    await settled(element, drawn);
    assert.strictEqual(wordsOf(drawn), words, 'as it was before');
    nothingThrown();
  });

  it(`properties of a wrong type (${tree})`, async () => {
    const { element, drawn } = await draw(example, { tree });
    const loop: { self?: object } = {};
    loop.self = loop;
    const values = [42, true, 'text', '', [], [[]], {}, () => 1, 10n, new Date(), NaN, loop, document];
    const before = wordsOf(drawn);
    for (const name of [
      'mode',
      'reading',
      'headingLevel',
      'locale',
      'now',
      'documentId',
      'person',
      'summary',
      'set',
      'outline',
    ])
      for (const value of [...values, null]) {
        const target = (name === 'person' ? element : drawn) as unknown as Record<string, unknown>;
        if (!(name in target)) continue;
        const was = target[name];
        target[name] = value;
        await element.updateComplete;
        await drawn.updateComplete;
        target[name] = name === 'outline' ? undefined : was;
      }
    give(element, example);
    (element as { headingLevel: unknown }).headingLevel = '4'; // as frameworks set it from an attribute’s text
    await settled(element, drawn);
    assert.strictEqual(pageOf(drawn)?.querySelector('h1, h2, h3, h4, h5, h6')?.localName, 'h4');
    assert.strictEqual(wordsOf(drawn), before);
    nothingThrown();
  });

  // <say-person> draws nothing: the tree is that of what stands in it
  if (example.element !== 'person' || tree === 'shadow')
    it(`moved to another document and back, read and edited there (${tree})`, async () => {
      const { stage: main, element, drawn } = await draw(example, { tree });
      const look = (): readonly string[] => {
        const page = pageOf(drawn)!;
        const style = page.ownerDocument.defaultView!.getComputedStyle(page);
        return [style.fontSize, style.backgroundColor, style.borderTopLeftRadius, style.lineHeight];
      };
      const [words, looks] = [wordsOf(drawn), look()];
      const { inner } = await anotherDocument();
      inner.body.append(element);
      await settled(element, drawn);
      await until(
        () => look().join() === looks.join(),
        `the look ${looks.join()}, not ${look().join()}`,
      ).catch((error: unknown) => assert.fail(String(error)));
      assert.notStrictEqual(wordsOf(drawn), words, 'in the language of the other document');
      inner.documentElement.lang = 'en';
      drawn.remove();
      (drawn === element ? inner.body : element).append(drawn);
      await settled(element, drawn);
      assert.strictEqual(wordsOf(drawn), words, 'in the other document');
      if (!isSummary(example)) {
        element.mode = 'edit';
        await until(() => editorOf(drawn), 'the editor in the other document');
        const editor = editorOf(drawn)!;
        assert.strictEqual(inner.defaultView!.getComputedStyle(editor).display, 'grid', 'with its styles');
        element.mode = 'view';
        await settled(element, drawn);
      }
      main.append(element);
      await settled(element, drawn);
      await until(() => look().join() === looks.join(), 'the look, back again');
      assert.strictEqual(wordsOf(drawn), words, 'back again');
      nothingThrown();
    });

  it(`cloned (${tree})`, async () => {
    const { stage: main, element, drawn } = await draw(example, { tree });
    const words = wordsOf(drawn);
    const copy = element.cloneNode(true) as Said;
    main.append(copy);
    await show(copy);
    assert.strictEqual(wordsOf(drawn), words, 'the first is as it was');
    // a copy has what HTML has: a record that script gave is not in it
    assert.isUndefined(givenOf(copy, example));
    give(copy, example);
    await show(copy);
    copy.remove();
    element.append(jsonInside(example[property(example)]));
    const withJson = element.cloneNode(true) as Said;
    main.append(withJson);
    await show(withJson);
    await show(withJson);
    assert.strictEqual(wordsOf(drawnIn(withJson)), words, 'a copy with its JSON');
    assert.strictEqual(
      everything(drawnIn(withJson)).filter((e) => e.className === 'page').length,
      1,
      'the words stand there once',
    );
    nothingThrown();
  });

  it(`in a tab that is not shown, and then is (${tree})`, async () => {
    const { stage: main, element, drawn } = await draw(example, { tree });
    const words = wordsOf(drawn);
    const height = element.getBoundingClientRect().height;
    clear();
    const again = stage();
    assert.notStrictEqual(again, main);
    const tab = document.createElement('div');
    tab.hidden = true;
    tab.append(element);
    again.append(tab);
    give(element, {});
    give(element, example);
    if (!isSummary(example)) {
      element.mode = 'edit';
      await until(() => editorOf(drawn), 'the editor');
      element.mode = 'view';
    }
    await settled(element, drawn);
    tab.hidden = false;
    assert.strictEqual(wordsOf(drawn), words);
    assert.closeTo(element.getBoundingClientRect().height, height, 1);
    nothingThrown();
  });

  it(`printed while it is hidden (${tree})`, async () => {
    const { element, drawn } = await draw(example, { tree });
    const words = wordsOf(drawn);
    for (const mode of isSummary(example) ? (['view'] as const) : (['view', 'edit'] as const)) {
      element.mode = mode;
      if (mode === 'edit') await until(() => editorOf(drawn), 'the editor');
      element.hidden = true;
      dispatchEvent(new Event('beforeprint'));
      const printed = [...everything(drawn)].find((e) => e.matches('.page:not(.editor)'));
      assert.strictEqual(
        printed?.textContent?.replace(/\s/gu, ''),
        words,
        `${mode}: all of it is there to print`,
      );
      dispatchEvent(new Event('afterprint'));
      element.hidden = false;
      await settled(element, drawn);
    }
    assert.strictEqual(editorOf(drawn) === null, isSummary(example));
    nothingThrown();
  });

  it(`its own print, while it is hidden (${tree})`, async () => {
    const { element, drawn } = await draw(example, { tree });
    element.hidden = true;
    const printed = await whatPrints(() => (drawn as Said & { print(): Promise<void> }).print());
    assert.strictEqual(printed.length, 1);
    assert.strictEqual(printed[0]?.replace(/\s/gu, ''), wordsOf(drawn));
    assert.isNull(document.querySelector('body > iframe'));
    nothingThrown();
  });
}

function atAnyMoment(example: Example): void {
  const make = (): Said => {
    const element = document.createElement(tagOf(example)) as Said;
    if (example.element === 'person') element.append(document.createElement('say-one-page-profile'));
    return element;
  };

  it('what is given before, while and after it is upgraded', async () => {
    const main = stage();
    const base = customElements.get(tagOf(example)) as CustomElementConstructor;
    const late = `say-late-${example.element}`;
    const giver = `say-giver-${example.element}`;
    main.append(
      ...['before', 'while', 'after'].map((when) => {
        const element = document.createElement(late);
        element.className = when;
        // the one that gives stands inside: it is upgraded in the middle of its parent’s own beginning
        if (when === 'while') element.append(document.createElement(giver));
        return element;
      }),
    );
    const [before, during, after] = [...main.querySelectorAll<Said>(late)] as [Said, Said, Said];
    const put = (element: Said, n: number) => (element[property(example)] = numbered(example, n));
    put(before, 11);
    customElements.define(
      giver,
      class extends HTMLElement {
        connectedCallback(): void {
          put(this.parentElement as Said, 12);
        }
      },
    );
    customElements.define(
      late,
      class extends base {
        connectedCallback(): void {
          if (this.className === 'while') put(this as unknown as Said, 13);
          const up = Object.getPrototypeOf(Object.getPrototypeOf(this)) as { connectedCallback(): void };
          up.connectedCallback.call(this);
        }
      },
    );
    put(after, 14);
    await settled(before, during, after);
    assert.strictEqual(numberOf(before, example), 11);
    assert.strictEqual(numberOf(after, example), 14);
    assert.strictEqual(numberOf(during, example), 13, 'the last one given');
    nothingThrown();
  });

  it('what is given last stands, however fast they come', async () => {
    const main = stage();
    const element = make();
    main.append(element);
    for (let i = 0; i < 20; i++) {
      element[property(example)] = JSON.stringify(numbered(example, 10 + i));
      if (i % 3 === 0) element.remove();
      if (i % 3 === 1) main.append(element);
    }
    main.append(element);
    await show(element);
    assert.strictEqual(numberOf(element, example), 29);
    nothingThrown();
  });
}

describe('bad input: someone is writing', () => {
  const writing = async (where = {}): Promise<Hands> => {
    const hands = await Hands.as('self', ama, where);
    await hands.press(/^Change: Tea/);
    await hands.type(' And a biscuit.');
    return hands;
  };
  const stands = (hands: Hands): void => {
    assert.match(JSON.stringify(hands.person), /And a biscuit\./);
    nothingThrown();
  };

  for (const tree of ['shadow', 'light'] as const) {
    it(`taken out and put back, in one go and after a while (${tree})`, async () => {
      const hands = await writing({ tree });
      const parent = hands.owner.parentElement!;
      hands.owner.remove();
      parent.append(hands.owner);
      await hands.rest();
      stands(hands);
      hands.owner.remove();
      await new Promise((done) => setTimeout(done, 50));
      parent.append(hands.owner);
      await hands.rest();
      stands(hands);
      await hands.press('Save');
      stands(hands);
    });

    it(`moved to another document mid-word, written on there, and back (${tree})`, async () => {
      const hands = await writing({ tree });
      const parent = hands.owner.parentElement!;
      const { inner } = await anotherDocument();
      inner.body.append(hands.owner);
      await hands.rest();
      stands(hands);
      const field = hands.root.querySelector('textarea')!;
      assert.include(field.value, 'And a biscuit.');
      field.value += ' Two.';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await hands.rest();
      parent.append(hands.owner);
      await hands.rest();
      assert.match(JSON.stringify(hands.person), /And a biscuit\. Two\./);
      nothingThrown();
    });
  }

  it('in a part of an entry of a passport: taken out, moved to another document mid-word, and back', async () => {
    const hands = await Hands.as('self', denise, { tag: 'say-hospital-passport' });
    await hands.press(/^Change: Penicillin/);
    await hands.fill('What should staff do?', 'Stop the drip.');
    const has = (words: string): void => {
      assert.include((hands.person.entries['penicillin'] as Entry<'alert'>).parts?.todo, words);
      // by its id: the other document is in Welsh
      const field = hands.root.getElementById('part-todo') as HTMLTextAreaElement | null;
      assert.strictEqual(field?.value, words, 'still open');
      nothingThrown();
    };
    const parent = hands.owner.parentElement!;
    hands.owner.remove();
    await new Promise((done) => setTimeout(done, 50));
    parent.append(hands.owner);
    await hands.rest();
    has('Stop the drip.');
    const { inner } = await anotherDocument();
    inner.body.append(hands.owner);
    await hands.rest();
    has('Stop the drip.');
    parent.append(hands.owner);
    await hands.rest();
    await hands.fill('What should staff do?', 'Stop the drip. Ring 2222.');
    has('Stop the drip. Ring 2222.');
    await hands.press('Save');
    assert.match(hands.text, /Penicillin.*Ring 2222\./);
  });

  it('in a dialog that is closed and opened again; what is said aloud is in the dialog', async () => {
    const dialog = document.createElement('dialog');
    const hands = await writing({ inside: dialog, around: true }).catch(() => undefined);
    assert.isUndefined(hands, 'a dialog that is closed cannot be written in');
    leave();
    const open = document.createElement('dialog');
    stage().append(open);
    open.showModal();
    const element = document.createElement('say-one-page-profile') as Said;
    element.mode = 'edit';
    element.person = ama;
    open.append(element);
    await until(() => editorOf(element), 'the editor');
    editorOf(element)!.querySelector<HTMLElement>('#writer')!.click();
    await settled(element);
    editorOf(element)!.querySelector<HTMLElement>('[data-key=writer-start]')!.click();
    await settled(element);
    editorOf(element)!.querySelector<HTMLElement>('[data-key=change-tea]')!.click();
    await settled(element);
    const field = element.shadowRoot!.querySelector('textarea')!;
    field.focus();
    if (hasCdp) await cdp('Emulation.setFocusEmulationEnabled', { enabled: true });
    await sendKeys({ type: ' And a biscuit.' });
    open.close();
    await settled(element);
    assert.match(JSON.stringify(element.person), /And a biscuit\./);
    open.showModal();
    await settled(element);
    assert.include(element.shadowRoot!.querySelector('textarea')?.value ?? '', 'And a biscuit.');
    element.shadowRoot!.querySelector<HTMLElement>('[data-key=save]')!.click();
    await settled(element);
    assert.match(JSON.stringify(element.person), /And a biscuit\./);
    const region = document.querySelector('[role=status]');
    assert.isOk(region?.closest('dialog'), 'outside of the dialog nothing is heard');
    open.close();
    const { person } = element;
    element.person = person;
    nothingThrown();
  });

  it('its tab is hidden and shown mid-word', async () => {
    const hands = await writing();
    const tab = hands.owner.parentElement!;
    tab.hidden = true;
    await hands.rest();
    stands(hands);
    tab.hidden = false;
    await hands.rest();
    assert.include(hands.root.querySelector('textarea')?.value ?? '', 'And a biscuit.');
    stands(hands);
  });

  it('cloned mid-word: the copy is another, and the first goes on', async () => {
    const hands = await writing();
    const copy = hands.owner.cloneNode(true) as Said;
    hands.owner.parentElement!.append(copy);
    await settled(copy);
    copy.remove();
    stands(hands);
    await hands.type(' Two.');
    assert.match(JSON.stringify(hands.person), /And a biscuit\. Two\./);
  });
});

describe('bad input: someone is answering', () => {
  interface Sheet {
    readonly element: Said;
    readonly press: (key: string) => Promise<void>;
    readonly field: () => HTMLTextAreaElement | null;
    readonly type: (text: string) => Promise<void>;
    readonly stands: (text?: RegExp) => void;
  }
  const sheets: Sheet[] = [];
  afterEach(() => {
    for (const { element } of sheets.splice(0)) {
      const { person } = element;
      element.person = person; // nothing is left to warn of
    }
    clear();
  });

  /** In the middle of saying why. In the light tree all statements in a list, in the shadow tree one at a time. */
  const answering = async (tree: 'shadow' | 'light' = 'shadow', inside?: HTMLElement): Promise<Sheet> => {
    if (hasCdp) await cdp('Emulation.setFocusEmulationEnabled', { enabled: true });
    const main = stage();
    const element = document.createElement('say-i-statements') as Said;
    element.tree = tree;
    element.setAttribute('layout', tree === 'light' ? 'list' : 'one');
    element.mode = 'edit';
    element.person = idris;
    if (inside) main.append(inside);
    if (inside instanceof HTMLDialogElement) inside.showModal();
    (inside ?? main).append(element);
    const at = <E extends HTMLElement>(key: string) =>
      element.shadowRoot?.querySelector<E>(`[data-key="${key}"]`) ?? null;
    const sheet: Sheet = {
      element,
      press: async (key) => {
        await until(() => at(key), key);
        at(key)!.click();
        await settled(element);
      },
      field: () => at<HTMLTextAreaElement>('because-h1'),
      type: async (text) => {
        await until(sheet.field, 'the field');
        sheet.field()!.focus();
        await sendKeys({ type: text });
        await settled(element);
      },
      stands: (text = /They talk over me\./) => {
        assert.match(JSON.stringify(element.person), text);
        nothingThrown();
      },
    };
    sheets.push(sheet);
    for (const key of ['writer', 'writer-start', 'a-h1-No', 'more-h1']) await sheet.press(key);
    await sheet.type('They talk over me.');
    sheet.stands();
    return sheet;
  };

  for (const tree of ['shadow', 'light'] as const) {
    it(`taken out and put back, in one go and after a while (${tree})`, async () => {
      const { element, field, type, stands } = await answering(tree);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      stands();
      element.remove();
      await new Promise((done) => setTimeout(done, 50));
      parent.append(element);
      await settled(element);
      assert.strictEqual(field()?.value, 'They talk over me.');
      await type(' Always.');
      stands(/They talk over me\. Always\./);
    });

    it(`moved to another document mid-word, written on there, and back (${tree})`, async () => {
      const { element, field, stands } = await answering(tree);
      const parent = element.parentElement!;
      const { inner } = await anotherDocument();
      inner.body.append(element);
      await settled(element);
      stands();
      await until(field, 'the field in the other document');
      field()!.value += ' Always.';
      field()!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(element);
      parent.append(element);
      await settled(element);
      stands(/They talk over me\. Always\./);
    });
  }

  it('in a dialog that is closed mid-word and opened again', async () => {
    const dialog = document.createElement('dialog');
    const { element, field, press, stands } = await answering('shadow', dialog);
    dialog.close();
    await settled(element);
    stands();
    dialog.showModal();
    await settled(element);
    assert.strictEqual(field()?.value, 'They talk over me.');
    await press('go-on');
    stands();
    dialog.close();
  });

  it('its tab is hidden and printed mid-word, and shown again', async () => {
    const { element, field, stands } = await answering();
    const tab = element.parentElement!;
    tab.hidden = true;
    await settled(element);
    dispatchEvent(new Event('beforeprint'));
    const paper = everything(element).find((e) => e.matches('.page:not(.editor)'));
    assert.include(paper?.textContent, 'They talk over me.', 'on paper');
    dispatchEvent(new Event('afterprint'));
    tab.hidden = false;
    await settled(element);
    assert.strictEqual(field()?.value, 'They talk over me.');
    stands();
  });

  it('cloned mid-word: the copy is another, and the first goes on', async () => {
    const { element, type, stands } = await answering();
    const copy = element.cloneNode(true) as Said;
    element.parentElement!.append(copy);
    await settled(copy);
    assert.isUndefined(copy.person);
    copy.remove();
    stands();
    await type(' Always.');
    stands(/They talk over me\. Always\./);
  });
});
