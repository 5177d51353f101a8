/** The manifest of the build against the elements as a browser has them; test/node/manifest/ holds it against the sources. */
import { assert } from '@open-wc/testing';
import { onePageProfile } from '../../src/documents/one-page-profile.js';
import { ama } from '../../src/examples/people/ama.js';
import { precious } from '../../src/examples/people/answering.js';
import { heronCourtCounted } from '../../src/examples/people/service.js';
import type { Person } from '../../src/person/record.js';
import { ownEnglish } from '../../src/statements/own-en.js';
import { ownSet } from '../../src/statements/own.js';
import { clear, editorOf, everything, settled, stage, until, type Said, NOW } from './helpers.js';
import { withOutline } from './passports.js';

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly readonly?: boolean;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
}
interface Described extends Named {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<Described>[] }[];
}

// By its address: it is built, and not there for TypeScript to look at. The test server gives JSON as a module.
const built = '/custom-elements.json';
const { modules } = ((await import(built)) as { readonly default: Manifest }).default;
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is Described => Boolean(declaration.tagName));

const sorted = (all: Iterable<string>): readonly string[] => [...new Set(all)].sort();
const names = (all: readonly Named[] = []): readonly string[] => sorted(all.map(({ name }) => name));
type Open = Said & Record<string, unknown>;
const make = (tag: string): Open => document.createElement(tag) as Open;

/** What an attribute of this type may say, and what the property then holds. */
function sample({ type }: Named): readonly [string, unknown] {
  const [, literal] = /'([^']+)'/.exec(type?.text ?? '') ?? [];
  if (literal) return [literal, literal];
  if (type?.text === 'boolean') return ['', true];
  return type?.text.includes('number') ? ['3', 3] : ['there', 'there'];
}

/** Shows what was counted: nobody's record, nothing to write, and no field of a form. */
const isCounted = (tag: string): boolean => tag === 'say-statement-summary';

/** One change at the foot of the page, as a person makes it. */
async function write(drawn: Said, look = (): void => undefined): Promise<void> {
  await until(() => editorOf(drawn), 'the editor');
  const asked = drawn.localName.startsWith('say-i-statement');
  for (const at of [
    '#writer',
    '[data-key=writer-start]',
    ...(asked ? ['.points input'] : ['[data-key=change-helped]', '#way', '[data-key=save]']),
  ]) {
    await until(() => drawn.shadowRoot?.querySelector(at), at);
    drawn.shadowRoot?.querySelector<HTMLElement>(at)?.click();
    await settled(drawn);
    look();
  }
}

/** What a token may change: with every property there is, long documents took minutes. */
const shown: readonly string[] = [
  ...['top', 'right', 'bottom', 'left'].map((side) => `border-${side}-color`),
  ...['color', 'background-color', 'outline-color', 'fill', 'stroke', 'accent-color', 'box-shadow'],
  ...['font-family', 'font-size', 'border-top-left-radius', 'min-height'],
];
/**
 * What only shows on focus, or in a part that this record does not have, is read where our own styles pass it on. The
 * token itself says nothing: whatever a page sets is inherited by everything, used or not.
 */
const passedOn = (style: CSSStyleDeclaration): string[] =>
  ['--_focus', ...style].filter((property) => property.startsWith('--_'));

/** Must know has the colour of what is wrong, in place of the first accent. */
const otherColours: Readonly<Record<string, readonly string[]>> = {
  'say-hospital-passport': ['--say-accent-1'],
};

/** Documents that draw no section while the record has nothing placed in one: Ama is given one of them. */
const placing: Readonly<Record<string, (person: Person) => Person>> = {
  'say-about-me': withOutline('about-me', 'mostImportant'),
  'say-communication-chart': withOutline('communication-chart', 'fromMe'),
};

/** The element on a page, with a record; a document inside a `<say-person>`, which draws nothing itself. */
async function show(
  tag: string,
  mode: 'view' | 'edit',
): Promise<{ readonly element: Open; readonly drawn: Said }> {
  const element = make(tag);
  const drawn = tag === 'say-person' ? make('say-one-page-profile') : element;
  if (tag === 'say-document') element['outline'] = onePageProfile;
  if (drawn !== element) element.append(drawn);
  if (isCounted(tag)) element['summary'] = heronCourtCounted;
  else element.person = (placing[tag] ?? ((person) => person))(ama);
  if (tag.startsWith('say-i-statement')) {
    // one statement is enough: every part and every token is on its card
    const set = ownSet(ownEnglish);
    element['set'] = { ...set, statements: set.statements.filter(({ id }) => id === 's3') };
    element['now'] = NOW;
    element.person = precious;
  }
  element.mode = mode;
  stage({ scheme: 'light' }).append(element);
  await settled(element, drawn);
  return { element, drawn };
}
/** Everything in its shadow root, read and written. */
async function drawnAs(tag: string): Promise<readonly Element[]> {
  const { element } = await show(tag, 'view');
  const read = everything(element.shadowRoot!);
  clear();
  if (isCounted(tag)) return read;
  const { element: edited, drawn } = await show(tag, 'edit');
  await write(drawn);
  return [...read, ...everything(edited.shadowRoot!)];
}

it('has the elements there are', () => assert.isAbove(elements.length, 3));

for (const { tagName, name, ...has } of elements) {
  describe(`the manifest of ${tagName}`, () => {
    afterEach(clear);

    it('names its class', () => {
      assert.strictEqual(customElements.get(tagName)?.name, name);
    });

    it('has every attribute, and each sets its property', () => {
      const observed = (customElements.get(tagName) as unknown as { observedAttributes: string[] })
        .observedAttributes;
      assert.deepEqual(names(has.attributes), sorted([...observed, ...(isCounted(tagName) ? [] : ['name'])]));
      for (const attribute of has.attributes ?? []) {
        if (!attribute.fieldName) continue;
        const element = make(tagName);
        const [text, value] = sample(attribute);
        if (attribute.name === 'keep' || attribute.name === 'src') {
          // asks for something at once: looked at without being asked
          assert.isTrue(attribute.fieldName in element, attribute.name);
          continue;
        }
        element.setAttribute(attribute.name, text);
        assert.strictEqual(element[attribute.fieldName], value, attribute.name);
      }
    });

    it('has a name in a form, which carries the record', async () => {
      if (isCounted(tagName))
        return assert.isNotOk((customElements.get(tagName) as { formAssociated?: boolean }).formAssociated);
      const form = document.createElement('form');
      stage().append(form);
      const element = make(tagName);
      element.setAttribute('name', 'record');
      element.person = ama;
      form.append(element);
      await settled(element);
      const sent = new FormData(form).get('record') as string;
      assert.strictEqual((JSON.parse(sent) as typeof ama).called, ama.called);
    });

    it('has every property, settable or only to be read as it says, and every method', () => {
      const element = make(tagName);
      for (const member of has.members ?? []) {
        if (member.kind === 'method') {
          assert.isFunction(element[member.name], member.name);
          continue;
        }
        assert.isTrue(member.name in element, member.name);
        if (member.readonly)
          assert.throws(() => (element[member.name] = undefined), TypeError, undefined, member.name);
        else element[member.name] = undefined;
      }
      const { elementProperties } = customElements.get(tagName) as unknown as {
        elementProperties: Map<string, unknown>;
      };
      assert.includeMembers([...names(has.members)], [...elementProperties.keys()]);
    });

    it('fires every event it names, and no other of ours', async () => {
      const heard: Event[] = [];
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (event.type.startsWith('say-')) heard.push(event);
        return dispatch.call(this, event);
      };
      try {
        const { element, drawn } = await show(tagName, 'edit');
        if (!isCounted(tagName)) {
          await write(drawn);
          await until(() => heard.length, 'an event');
        }
        for (const { target } of heard) assert.strictEqual(target, element);
      } finally {
        EventTarget.prototype.dispatchEvent = dispatch;
      }
      assert.deepEqual(sorted(heard.map(({ type }) => type)), names(has.events));
    });

    it('has every slot, and no other', async () => {
      const empty = make(tagName);
      stage().append(empty);
      await settled(empty);
      const slots = (all: readonly Element[]) =>
        all.filter((e) => e.localName === 'slot').map((e) => (e as HTMLSlotElement).name);
      assert.deepEqual(sorted(slots(everything(empty.shadowRoot!))), names(has.slots));
      clear();
      assert.includeMembers([...names(has.slots)], slots(await drawnAs(tagName)));
    });

    it('has every part, and no other', async () => {
      const parts = (await drawnAs(tagName)).flatMap((element) => [...element.part]);
      assert.deepEqual(sorted(parts), names(has.cssParts));
    });

    it('has every token: a page that sets one sees it', async () => {
      const unseen = new Set(has.cssProperties?.map((token) => token.name));
      for (const mode of ['view', 'edit'] as const) {
        if (!unseen.size || (mode === 'edit' && isCounted(tagName))) break;
        const { element } = await show(tagName, mode);
        const look = (): void => {
          const styles = everything(element.shadowRoot!).map((e) => getComputedStyle(e));
          const properties = styles.map((style) => [...passedOn(style), ...shown]);
          const lookOf = (i: number) => properties[i]!.map((p) => styles[i]!.getPropertyValue(p)).join();
          const before = styles.map((_, i) => lookOf(i));
          /** Looks no further than the first that changed: a hospital passport has six hundred elements. */
          const changed = () => before.some((one, i) => lookOf(i) !== one);
          for (const { name: token, default: value } of has.cssProperties ?? []) {
            if (!unseen.has(token)) continue;
            element.style.setProperty(token, value?.includes('rem') ? '2.5rem' : 'rgb(1, 2, 3)');
            if (changed()) unseen.delete(token);
            element.style.removeProperty(token);
          }
          assert.isFalse(changed(), 'as it was, once they are taken away');
        };
        look();
        if (mode === 'edit') await write(element, look);
        clear();
      }
      // the third of three sections is where its accent shows
      const { element } = await show(tagName, 'view');
      const sections = element.shadowRoot!.querySelectorAll('.section').length;
      const none = [...unseen].filter(
        (token) =>
          Number(/accent-(\d)/.exec(token)?.[1] ?? 0) <= sections && !otherColours[tagName]?.includes(token),
      );
      assert.deepEqual(none, []);
    });
  });
}
