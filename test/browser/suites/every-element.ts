/**
 * The contract of every element, run over element × example in view. What needs the DevTools protocol is skipped, by
 * name, in other browsers.
 */
import { assert } from '@open-wc/testing';
import { examples, type Example } from '../../../src/examples/index.js';
import { ama as amaAlone } from '../../../src/examples/people/ama.js';
import { leroy as leroyAlone } from '../../../src/examples/people/leroy.js';
import { mohamed as mohamedAlone } from '../../../src/examples/people/mohamed.js';
import type { Entry, Person } from '../../../src/person/record.js';
import {
  canForce,
  clear,
  draw,
  everything,
  folded,
  forceColours,
  give,
  hasCdp,
  heard,
  pageOf,
  settled,
  snapshot,
  stage,
  tagOf,
  wordsOf,
  type Heard,
  type Said,
  type Staged,
  type Staging,
} from '../helpers.js';
import { noForcedColours, noTree, run, setViewport, skip } from '../run.js';
import { axeFinds } from './axe.js';
import { heardAsText } from './heard.js';
import { growth, reconnecting } from './leaks.js';
import { broken, inlineStyles, lost, marksOf, spaceText, twiceAsLargeOnAPhone } from './look.js';
import { lateToolbar, markerToolbars, textToolbars, withoutMarks } from './toolbars.js';

export interface Contract {
  /** Tag without `say-`. */
  readonly name: string;
  readonly element: CustomElementConstructor;
  /** The class of what provides a record. */
  readonly provider: CustomElementConstructor;
  /** It answers for its record itself, whatever it stands in. */
  readonly provides?: true;
  /** How a person of the profile examples is given a document of this element; without it, as they are. */
  readonly as?: (person: Person) => Person;
  /** The element whose class draws it too: what is of the class, and not of the document, is tested there. */
  readonly like?: string;
  /** Who stands in the ordinary example, where it is not Ama, and what may change in that record. */
  readonly ordinary?: {
    readonly person: Person;
    readonly changes: Readonly<Record<string, (person: Person) => Person>>;
  };
  /** Examples with tests of their own, too long for every mode of these. */
  readonly elsewhere?: readonly string[];
  /** A word it shows of Ama’s record. */
  readonly shows?: string;
  /** Of an element that shows no record: where what it shows comes from, and what may change in the ordinary example. */
  readonly instead?: {
    readonly comesFrom: () => void;
    readonly changes: Readonly<Record<string, Pick<Example, 'summary'>>>;
  };
}

const trees = ['shadow', 'light'] as const;
const wide = { width: 1280, height: 900 };

export function everyElement(contract: Contract): void {
  const mine = examples.filter(
    ({ element, name }) =>
      element === contract.name &&
      !contract.elsewhere?.includes(name) &&
      // as long as ten others: on each commit they are drawn by the printers, the pages, and in one row of modes
      (run.all || name !== 'very-long'),
  );
  describe(tagOf({ element: contract.name }), () => {
    before(() => setViewport(wide));
    it('has examples', () => assert.isAbove(mine.length, 2));
    for (const example of mine) describe(example.name, () => inView(example));
    const { instead } = contract;
    describe('what it shows', () => {
      afterEach(clear);
      if (instead) instead.comesFrom();
      else whichRecord(contract);
    });
    if (!contract.like || run.all)
      describe('after a toolbar', () => {
        afterEach(clear);
        if (instead) afterToolbars(mine[0]!, instead.changes);
        else afterToolbars(...ofRecord(mine[0]!, contract));
      });
    if (contract.like) return;
    describe('connected and taken away a thousand times', () => {
      afterEach(clear);
      leavesNothing(mine[0]!);
    });
  });
}

// --- each example

/** Drawn once in each tree, for everything that only looks at it. */
function inView(example: Example): void {
  const words: string[] = [];
  for (const [tree, under] of [
    ['shadow', 1],
    ['light', 3],
  ] as const)
    describe(`${tree} tree`, () => {
      let staged: Staged;
      before(async () => {
        staged = await draw(example, { tree, under });
        words.push(wordsOf(staged.drawn));
      });
      after(clear);
      looksRight(example, under, () => staged);
    });

  it('shows the same words in either tree', () => assert.strictEqual(words[1], words[0]));

  it('turns round with the page', async () => {
    for (const tree of trees) {
      const { drawn } = await draw(example, { tree, dir: 'rtl', lang: example.lang ?? 'ur' });
      assert.deepEqual(lost(drawn), []);
      for (const section of pageOf(drawn)?.querySelectorAll('.section') ?? []) {
        const { borderRightWidth, borderLeftWidth } = getComputedStyle(section);
        assert.isAbove(parseFloat(borderRightWidth), parseFloat(borderLeftWidth), 'the section’s line');
      }
      clear();
    }
  });
}

/** `under`: the level of the heading before it. What a test changes of the page, it puts back. */
function looksRight(example: Example, under: number, drawing: () => Staged): void {
  it('has nothing inline, and no script from the record', () => {
    const { drawn } = drawing();
    assert.deepEqual(inlineStyles(drawn), []);
    for (const found of everything(drawn)) {
      assert.notInclude(['script', 'iframe', 'object', 'embed', 'link'], found.localName);
      for (const { name, value } of found.attributes) {
        assert.notMatch(name, /^on/);
        if (name === 'src' || name === 'href') assert.match(value, /^(\/(?!\/)|blob:|#|tel:\+?\d+$)/);
      }
    }
  });

  it('reads well to axe, its headings in the page’s order', async () => {
    const levels = [...(pageOf(drawing().drawn)?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((h) =>
      Number(h.localName[1]),
    );
    if (levels.length) assert.strictEqual(levels[0], under + 1, 'the first heading');
    for (const level of levels) assert.isAtMost(level, under + 4, 'no deeper than the outline');
    for (const [i, level] of levels.entries())
      if (i) assert.isAtMost(level, levels[i - 1]! + 1, 'no level left out');
    assert.deepEqual(await axeFinds(), []);
  });

  if (under === 1)
    it('is heard as it was', async function () {
      if (!hasCdp) return skip(this, noTree);
      const main = find(await heard(), ({ role }) => role === 'main');
      const text = heardAsText(main?.children?.slice(1) ?? []);
      const before = await snapshot(`${example.element}/${example.name}`, text);
      assert.strictEqual(text, before, 'changed: look at it, then UPDATE_SNAPSHOTS=1');
    });

  it('loses nothing at 320 px, at twice the text size and with spaced text', async () => {
    const { drawn } = drawing();
    try {
      await setViewport({ width: 320, height: 640 });
      assert.deepEqual(lost(drawn), [], '320 px');
      const spaced = spaceText(drawn);
      assert.deepEqual(lost(drawn), [], '320 px, text spaced');
      spaced();
      await setViewport({ width: 640, height: 640 });
      document.documentElement.style.fontSize = '200%';
      assert.deepEqual(lost(drawn), [], 'twice the text size');
      await setViewport(wide);
      assert.deepEqual(lost(drawn), [], 'twice the text size, wide');
      assert.deepEqual(await twiceAsLargeOnAPhone(drawn), [], 'twice the text size, on a phone');
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport(wide);
    }
  });

  it('breaks no word in two at 320 px, in easy read too', async () => {
    const { drawn, element } = drawing();
    const { reading } = element;
    try {
      await setViewport({ width: 320 - 2 * 8, height: 640 }); // a page has margins of its own, wider than this one’s
      for (const asked of [reading, 'easy']) {
        element.reading = asked;
        await settled(drawn);
        assert.deepEqual(broken(drawn), [], asked);
      }
    } finally {
      element.reading = reading;
      await settled(drawn);
      await setViewport(wide);
    }
  });

  it('keeps its marks in forced colours', async function () {
    if (!canForce) return skip(this, noForcedColours);
    await forceColours(true);
    try {
      const { drawn } = drawing();
      assert.isTrue(matchMedia('(forced-colors: active)').matches);
      const paper = getComputedStyle(pageOf(drawn) ?? drawn).backgroundColor;
      const looks = new Map<string, string>();
      for (const { mark, size, colour, words, drawn: look } of marksOf(drawn)) {
        assert.isAbove(size, 6);
        assert.notStrictEqual(colour, paper, mark);
        assert.strictEqual(colour, words, mark);
        assert.include(look, colour, 'drawn in it');
        looks.set(mark, look);
      }
      assert.strictEqual(new Set(looks.values()).size, looks.size, 'no two marks look alike');
    } finally {
      await forceColours(false);
    }
  });

  it('is not there when it is hidden', () => {
    const { element } = drawing();
    element.hidden = true;
    assert.strictEqual(getComputedStyle(element).display, 'none');
    assert.strictEqual(element.getBoundingClientRect().height, 0);
    element.hidden = false;
    assert.strictEqual(getComputedStyle(element).display, 'block');
  });
}

function find(nodes: readonly Heard[], is: (node: Heard) => boolean): Heard | undefined {
  for (const node of nodes) {
    const found = is(node) ? node : find(node.children ?? [], is);
    if (found) return found;
  }
  return undefined;
}

// --- where its record comes from

/** A tag of its own: a class can be defined once, and these tests are about when. */
let tags = 0;
const anew = (base: CustomElementConstructor): { tag: string; define: () => void } => {
  const tag = `say-x${++tags}`;
  return { tag, define: () => customElements.define(tag, class extends base {}) };
};
const json = (record: unknown): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(record);
  return script;
};
function wordsOfThePage(): HTMLParagraphElement {
  const words = document.createElement('p');
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = 'Words of the page.';
  words.append(link);
  return words;
}
const calledOf = (element: Element): string | undefined =>
  ((element as Said).person as Person | null | undefined)?.called;

function whichRecord({
  name,
  element: base,
  provider,
  provides,
  as = (p) => p,
  like,
  shows = 'Jo',
}: Contract): void {
  const [ama, leroy, mohamed] = [amaAlone, leroyAlone, mohamedAlone].map(as) as [Person, Person, Person];
  const tag = `say-${name}`;
  const make = (): Said => document.createElement(tag) as Said;
  const providing = (record?: unknown): Said => {
    const element = document.createElement('say-person') as Said;
    if (record !== undefined) element.person = record;
    return element;
  };

  it('own property beats what it stands in beats the JSON inside', async () => {
    const main = stage();
    const around = providing(leroy);
    const element = make();
    element.append(json(mohamed));
    element.person = ama;
    main.append(around);
    around.append(element);
    await settled(around, element);
    assert.strictEqual(calledOf(element), 'Ama');
    element.person = undefined;
    await settled(around, element);
    assert.strictEqual(calledOf(element), provides ? 'Mo' : 'Leroy');
    around.remove();
    const alone = make();
    alone.append(json(mohamed));
    main.append(alone);
    await settled(alone);
    assert.strictEqual(calledOf(alone), 'Mo');
  });

  it('not given yet: the words of the page stay; known to be empty: they go', async () => {
    for (const tree of trees) {
      const main = stage();
      const element = make();
      const drawn = provides ? (document.createElement('say-one-page-profile') as Said) : element;
      drawn.tree = tree;
      drawn.append(wordsOfThePage());
      if (provides) element.append(drawn);
      main.append(element);
      await settled(element, drawn);
      assert.isUndefined(element.person);
      const words = drawn.querySelector('p');
      assert.isAbove(words?.getBoundingClientRect().height ?? 0, 0, 'still in view');
      element.person = null;
      await settled(element, drawn);
      assert.isNull(element.person);
      assert.isNotOk(words?.isConnected && words.getClientRects().length, `gone from the ${tree} tree`);
      clear();
    }
  });

  it('a record that comes late takes the place of the page’s words, once nobody is in them', async () => {
    if (provides) return;
    for (const tree of trees) {
      const main = stage();
      const element = make();
      element.tree = tree;
      element.append(wordsOfThePage());
      main.append(element);
      await settled(element);
      const link = element.querySelector('a');
      link?.focus();
      element.person = ama;
      await settled(element);
      if (document.hasFocus()) {
        assert.strictEqual(document.activeElement, link);
        assert.isAbove(link?.getClientRects().length ?? 0, 0, 'still there while the focus is in it');
      }
      link?.blur();
      await settled(element);
      assert.isNotOk(link?.isConnected && link.getClientRects().length, `gone from the ${tree} tree`);
      assert.include(wordsOf(element), shows);
      clear();
    }
  });

  it('upgrades from HTML, with the record inside or given before', async () => {
    for (const given of ['inside', 'before'] as const) {
      const { tag: late, define } = anew(base);
      const main = stage();
      const element = document.createElement(late) as Said;
      if (given === 'inside') element.append(json(ama));
      else element.person = ama;
      main.append(element);
      define();
      customElements.upgrade(element);
      await settled(element);
      assert.strictEqual(calledOf(element), 'Ama', given);
      if (!provides) assert.include(wordsOf(element), shows);
      clear();
    }
  });

  it('can be made with new, and given a record before it is in the page', async () => {
    const { tag: late, define } = anew(base);
    define();
    const element = new (customElements.get(late) as CustomElementConstructor)() as Said;
    assert.strictEqual(element.getAttributeNames().length, 0, 'a constructor leaves no attributes');
    assert.strictEqual(element.childNodes.length, 0);
    element.person = ama;
    stage().append(element);
    await settled(element);
    assert.strictEqual(calledOf(element), 'Ama');
  });

  it('reads JSON that comes, or changes, later', async () => {
    const main = stage();
    const element = make();
    main.append(element);
    await settled(element);
    assert.isUndefined(element.person);
    const script = json(ama);
    element.append(script);
    await settled(element);
    await settled(element);
    assert.strictEqual(calledOf(element), 'Ama');
    script.textContent = JSON.stringify(leroy);
    await settled(element);
    await settled(element);
    assert.strictEqual(calledOf(element), 'Leroy');
  });

  if (provides) {
    it('hands its record and its settings to what stands in it, and takes none from around it', async () => {
      const main = stage({ under: 2 });
      const around = providing(leroy);
      const element = providing(ama);
      element.headingLevel = 3;
      element.reading = 'easy';
      const document_ = document.createElement('say-one-page-profile') as Said;
      element.append(document_);
      around.append(element);
      main.append(around);
      await settled(around, element, document_);
      assert.strictEqual(calledOf(document_), 'Ama');
      assert.strictEqual(folded(pageOf(document_)?.querySelector('h3')?.textContent), 'Ama');
      assert.strictEqual(pageOf(document_)?.dataset['reading'], 'easy');
    });
    return;
  }

  // that second is waited for where the class is first met
  for (const order of [
    'provider first',
    'consumer first',
    ...(like && !run.all ? [] : (['provider a second late'] as const)),
  ] as const)
    it(`takes the record and heading level from around it: ${order}`, async function () {
      this.timeout(run.all ? 300_000 : 5000);
      const late = anew(provider);
      const self = anew(base);
      const main = stage({ under: 3 });
      const around = document.createElement(late.tag) as Said;
      around.person = ama;
      around.setAttribute('heading-level', '4');
      const element = document.createElement(self.tag) as Said;
      around.append(element);
      main.append(around);
      if (order === 'provider first') late.define();
      self.define();
      if (order === 'provider a second late') await new Promise((done) => setTimeout(done, 1000));
      if (order !== 'provider first') late.define();
      await settled(around, element);
      await settled(around, element);
      assert.strictEqual(calledOf(element), 'Ama');
      assert.isOk(pageOf(element)?.querySelector('h4'), 'the inherited level');
      around.person = leroy;
      await settled(around, element);
      assert.strictEqual(calledOf(element), 'Leroy', 'and hears of changes');
    });

  it('its own settings beat those around it', async () => {
    const main = stage({ under: 2 });
    const around = providing(ama);
    around.headingLevel = 5;
    around.reading = 'easy';
    const element = make();
    element.headingLevel = 3;
    element.reading = 'standard';
    around.append(element);
    main.append(around);
    await settled(around, element);
    assert.isOk(pageOf(element)?.querySelector('h3'));
    assert.notStrictEqual(pageOf(element)?.dataset['reading'], 'easy');
  });
}

// --- toolbars

const changesOfData: Readonly<Record<string, (person: Person) => Person>> = {
  'names change': (p) => ({
    ...p,
    called: 'Ama J',
    people: { ...p.people, nan: { ...p.people['nan']!, name: 'my gran' } },
  }),
  'words change': (p) =>
    withDocument(
      withEntry(p, {
        ...p.entries['tea']!,
        said: { ...p.entries['tea']!.said, text: 'Coffee, black, before anyone talks.' },
      }),
      { seen: { ...p.documents['college']!.seen!, text: 'Every line of it.' } },
    ),
  'something goes': (p) =>
    withDocument(p, { sections: moved(p, (ids) => ids.slice(1)), helped: ['teacher'] }),
  'something comes': (p) =>
    withDocument(
      withEntry(p, {
        ...p.entries['tea']!,
        id: 'new',
        said: { ...p.entries['tea']!.said, text: 'A seat by the window.' },
      }),
      {
        sections: moved(p, (ids) => ['new', ...ids]),
        purpose: { ...p.entries['tea']!.said, text: 'My new one.' },
        checkAgain: { said: 'soon' },
      },
    ),
  'the order changes': (p) =>
    withDocument(p, {
      sections: moved(p, (ids) => [...ids].reverse()),
      helped: [...p.documents['college']!.helped].reverse(),
    }),
};
const withEntry = (p: Person, entry: Entry): Person => ({
  ...p,
  entries: { ...p.entries, [entry.id]: entry },
});
const withDocument = (p: Person, change: Partial<Person['documents'][string]>): Person => ({
  ...p,
  documents: { ...p.documents, college: { ...p.documents['college']!, ...change } },
});
const moved = (
  p: Person,
  order: (ids: readonly string[]) => readonly string[],
): Person['documents'][string]['sections'] =>
  Object.fromEntries(
    Object.entries(p.documents['college']!.sections).map(([id, s]) => [
      id,
      id === 'support' ? s : { ...s, entries: order(s.entries) },
    ]),
  );

type Shown = Pick<Example, 'person' | 'summary'>;
function ofRecord(
  { person, ...ordinary }: Example,
  { as, ordinary: other }: Contract,
): [Example, Readonly<Record<string, Shown>>] {
  if (!as)
    assert.strictEqual(person, other?.person ?? amaAlone, 'the grid is written for the ordinary example');
  const ama = other?.person ?? (as ? as(amaAlone) : amaAlone);
  const changes = Object.entries(other?.changes ?? changesOfData);
  return [
    { ...ordinary, person: ama },
    Object.fromEntries(changes.map(([what, changed]) => [what, { person: changed(ama) }])),
  ];
}

function afterToolbars(example: Example, changes: Readonly<Record<string, Shown>>): void {
  for (const tree of trees)
    for (const [what, toolbar] of Object.entries({ ...textToolbars, ...markerToolbars }))
      it(`that ${what}, the new words show (${tree})`, async () => {
        for (const [change, next] of Object.entries(changes)) {
          const fresh = await draw({ ...example, ...next }, { tree });
          const wanted = wordsOf(fresh.drawn);
          clear();
          const { element, drawn } = await draw(example, { tree });
          toolbar(pageOf(drawn) as HTMLElement);
          await settled(element, drawn);
          give(element, next);
          await settled(element, drawn);
          await settled(element, drawn);
          assert.strictEqual(withoutMarks(wordsOf(drawn)), wanted, change);
          assert.strictEqual((drawn.shadowRoot ?? drawn).querySelectorAll('.page').length, 1, 'one page');
          clear();
        }
      });
  for (const tree of trees)
    it(`that has its words only after ours have changed, the new words stay (${tree})`, async () => {
      for (const [change, next] of Object.entries(changes)) {
        const { element, drawn } = await draw(example, { tree });
        const answer = lateToolbar(pageOf(drawn) as HTMLElement);
        give(element, next);
        await settled(element, drawn);
        const wanted = wordsOf(drawn);
        answer();
        assert.strictEqual(withoutMarks(wordsOf(drawn)), wanted, change);
        clear();
      }
    });
}

// --- leaks

function leavesNothing(example: Example): void {
  for (const tree of trees)
    it(`leaves no listener, observer or style behind (${tree})`, async function () {
      this.timeout(run.all ? 300_000 : 20_000);
      const counted = await reconnecting(example, { tree });
      assert.deepEqual(counted.after, counted.before);
    });

  for (const [where, staging] of [
    ['in the shadow tree', {}],
    ['in the light tree', { tree: 'light' }],
    ['inside an element that is never defined', { inside: 'never-defined' }],
  ] as const satisfies readonly (readonly [string, Staging & { inside?: string }])[])
    it(`does not grow ${where}`, async function () {
      this.timeout(run.all ? 300_000 : 30_000);
      const grown = await growth(example, staging);
      if (grown === 'cannot be asked') return skip(this, 'WebKitGTK cannot be asked to collect garbage');
      assert.isAtMost(grown.left, 2, 'elements still in memory');
    });
}
