/** A person at a profile in edit mode: real keys and a real pointer, and what they see. */
import { assert } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Outline } from '../../../src/documents/outline.js';
import type { SayChangeEvent } from '../../../src/events/change.js';
import type { Entry, Person } from '../../../src/person/record.js';
import {
  cdp,
  clear,
  editorOf,
  folded,
  hasCdp,
  rest,
  settled,
  stage,
  until,
  type Said,
  type Staging,
} from '../helpers.js';
import { run, sendKeys, setViewport } from '../run.js';

export interface Sitting extends Staging {
  readonly documentId?: string;
  /** Which document; default `say-one-page-profile`. */
  readonly tag?: string;
  /** Inside a `<say-person>`, which then holds the record. */
  readonly around?: boolean;
  /** What it stands in: a `<fieldset>`, a `<form>`. */
  readonly inside?: HTMLElement;
  readonly name?: string;
  /** An outline that the page brings. */
  readonly outline?: Outline;
}

const textOf = (element: Element): string => folded(element.textContent);
const fits = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted || text.startsWith(`${wanted}:`) : wanted.test(text);

/**
 * Until what moved has moved. WebKit scrolls to what was focused some frames later; two pages share one Chromium, and
 * in the one that is behind no frames are drawn.
 */
const still = async (): Promise<void> => {
  if (run.engine === 'chromium') return rest(10);
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

const sitting = new Set<Hands>();
/** Everyone gets up: the page takes what was written, so that nothing is left to warn of, and is cleared. */
export function leave(): void {
  for (const { owner } of sitting) {
    const { person } = owner;
    owner.person = person;
  }
  sitting.clear();
  clear();
}

export class Hands {
  readonly changes: SayChangeEvent[] = [];
  readonly element: Said;
  /** What answers for the record. */
  readonly owner: Said;

  private constructor(element: Said, owner: Said) {
    this.element = element;
    this.owner = owner;
    owner.addEventListener('say-change', (event) => this.changes.push(event));
  }

  /** Sits down at a record in edit mode. */
  static async at(person: unknown, where: Sitting = {}): Promise<Hands> {
    // two pages share one browser: the one that is behind must think that it has the focus
    if (hasCdp) await cdp('Emulation.setFocusEmulationEnabled', { enabled: true });
    await setViewport({ width: 1280, height: 900 }); // nothing that is pressed or dragged is out of sight
    const main = stage(where);
    const element = document.createElement(where.tag ?? 'say-one-page-profile') as Said & {
      outline?: Outline;
    };
    if (where.outline) element.outline = where.outline;
    if (where.documentId) element.documentId = where.documentId;
    if (where.tree) element.tree = where.tree;
    const owner = where.around ? (document.createElement('say-person') as Said) : element;
    if (owner !== element) owner.append(element);
    if (where.name) owner.setAttribute('name', where.name);
    owner.mode = 'edit';
    if (person !== undefined) owner.person = person;
    const hands = new Hands(element, owner);
    sitting.add(hands);
    if (where.inside) main.append(where.inside);
    (where.inside ?? main).append(owner);
    await until(() => editorOf(element), 'the editor');
    await hands.rest();
    return hands;
  }

  /** …and says who is writing. */
  static async as(
    who: 'self' | 'together' | 'other',
    person: unknown,
    { helper = 'Ffion', role = 'my sister', ...where }: Sitting & { helper?: string; role?: string } = {},
  ): Promise<Hands> {
    const hands = await Hands.at(person, where);
    await hands.writes(who, helper, role);
    return hands;
  }

  async writes(who: 'self' | 'together' | 'other', helper = 'Ffion', role = 'my sister'): Promise<void> {
    await this.choose({ self: /^I am /, together: /together$/, other: /^Someone who knows / }[who]);
    if (who !== 'self') {
      const question = who === 'other' ? 'What is your name?' : 'What is the name of the helper?';
      const offered = this.find('legend', question)?.parentElement;
      const known = offered && this.find('label.choice', new RegExp(`\\b${helper}$`), offered);
      if (known) await this.choose(textOf(known), question);
      else {
        if (offered) await this.choose('Someone else', question);
        await this.fill(offered ? 'Their name' : question, helper);
        if (role) await this.fill(/^How do you know /, role);
      }
      if (who === 'other') await this.choose(/ is here$/);
    }
    await this.press('Next');
  }

  get root(): ShadowRoot {
    assert.isOk(this.element.shadowRoot);
    return this.element.shadowRoot;
  }
  get editor(): HTMLElement {
    const editor = editorOf(this.element);
    assert.isOk(editor, 'the editor');
    return editor;
  }
  get person(): Person {
    return this.owner.person as Person;
  }
  /** Entries by their words. */
  entry(words: string | RegExp): Entry {
    const found = Object.values(this.person.entries).find(({ said }) => fits(said.text, words));
    assert.isOk(found, `an entry ${words}`);
    return found;
  }
  get sections(): Readonly<Record<string, readonly string[]>> {
    const id = this.element.documentId;
    const all = Object.values(this.person.documents);
    const page = all.find((d) => d.id === id) ?? all[0]!;
    return Object.fromEntries(Object.entries(page.sections).map(([key, s]) => [key, s.entries]));
  }
  /** All that can be read. */
  get text(): string {
    return textOf(this.editor);
  }
  /** The element that has the focus, through shadow roots. */
  get focused(): HTMLElement | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active as HTMLElement | null;
  }
  /** What a screen reader was last told. */
  get told(): string {
    return textOf(document.querySelector('body > [role=status]') ?? document.createElement('p'));
  }

  find(selector: string, text: string | RegExp, within: ParentNode = this.root): HTMLElement | undefined {
    return [...within.querySelectorAll<HTMLElement>(selector)].find((e) => fits(textOf(e), text));
  }
  button(name: string | RegExp, within: ParentNode = this.root): HTMLElement {
    const found = this.find('button, summary', name, within);
    assert.isOk(
      found,
      `a button ${name}; there are: ${[...within.querySelectorAll('button')].map(textOf).join(' | ')}`,
    );
    return found;
  }
  field(label: string | RegExp): HTMLInputElement {
    const found = this.find('label[for]', label);
    assert.isOk(
      found,
      `a field ${label}; there are: ${[...this.root.querySelectorAll('label[for]')].map(textOf).join(' | ')}`,
    );
    return this.root.getElementById(found.getAttribute('for')!) as HTMLInputElement;
  }
  /** A radio button or tick box by the beginning of its label; `of`: its question. */
  choice(label: string | RegExp, of?: string | RegExp): HTMLInputElement {
    const within = of ? this.find('legend', of)?.parentElement : this.root;
    assert.isOk(
      within,
      `a question ${of}; there are: ${[...this.root.querySelectorAll('legend')].map(textOf).join(' | ')}`,
    );
    const labels = [...within.querySelectorAll<HTMLElement>('label.choice')];
    const found =
      labels.find((l) => fits(textOf(l), label)) ??
      labels.find((l) => typeof label === 'string' && textOf(l).startsWith(label));
    assert.isOk(found, `a choice ${label}; there are: ${labels.map(textOf).join(' | ')}`);
    return found.querySelector('input')!;
  }
  /** The row of an entry, by its words. */
  row(words: string | RegExp): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('li.editable')].find((row) =>
      fits(textOf(row.querySelector('.words')!), words),
    );
    assert.isOk(found, `a row ${words}`);
    return found;
  }
  /** The words of a section's rows, in order. */
  rows(heading: string | RegExp): readonly string[] {
    const section = this.find('.heading', heading)?.closest('section');
    assert.isOk(section, `a section ${heading}`);
    return [...section.querySelectorAll('li .words')].map(textOf);
  }

  /** In the middle of it, once it stands still and nothing is over it. */
  async click(target: Element): Promise<void> {
    let over: Element | null = null;
    for (let look = 0; look < 50; look++) {
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      await still();
      const x = Math.round(left + width / 2);
      const y = Math.round(top + height / 2);
      over = this.root.elementFromPoint(x, y);
      if (top !== target.getBoundingClientRect().top || !over || !target.contains(over)) continue;
      await sendMouse({ type: 'click', position: [x, y] });
      return this.rest();
    }
    assert.fail(`${textOf(target)} is under ${over?.outerHTML.slice(0, 100)}`);
  }
  async press(name: string | RegExp, within?: ParentNode): Promise<void> {
    await this.click(this.button(name, within));
  }
  async choose(label: string | RegExp, of?: string | RegExp): Promise<void> {
    await this.click(this.choice(label, of));
  }
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.rest();
  }
  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.rest();
  }
  /** Clicks into a field, empties it and types. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    const field = this.field(label);
    await this.click(field);
    field.select();
    if (text) await this.type(text);
    else await this.keys('Delete');
  }
  /** Writes an entry in a section and says whose words it holds; `more` before it is saved. */
  async add(
    section: string,
    words: string,
    voice: string | RegExp,
    more?: () => Promise<void>,
  ): Promise<Entry> {
    await this.press(section);
    await this.type(words);
    await this.choose(voice, 'Whose words are these?');
    await more?.();
    await this.press('Save');
    return this.entry(words);
  }
  async rest(): Promise<void> {
    await rest(10); // keys and clicks come from another process
    await settled(this.element, this.owner);
  }
}
