/** For tests that draw elements: a stage to draw on, what stands there, and what only Chromium can be asked. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import '../../src/define/locales/cy.js';
import '../../src/define/locales/ur.js';
import type { Example } from '../../src/examples/index.js';
import { run } from './run.js';

// Words that a test left unsaved must not hold the browser back when the runner goes on to the next file.
addEventListener('beforeunload', (event) => event.isTrusted && event.stopImmediatePropagation(), true);

/** The day on which everything in the tests is drawn. */
export const NOW = '2026-11-21';

export interface Staging {
  readonly tree?: 'light' | 'shadow' | undefined;
  readonly mode?: 'view' | 'edit';
  readonly reading?: 'standard' | 'easy';
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly scheme?: 'light' | 'dark';
  /** Of the heading that stands before the element; its own come one below. */
  readonly under?: number;
}

export interface Staged {
  /** A page's `<main>`, with a heading. */
  readonly stage: HTMLElement;
  /** The example's element. */
  readonly element: Said;
  /** What draws: the same, or the document inside a `<say-person>`. */
  readonly drawn: Said;
}
/** What every element of ours has. */
export type Said = LitElement & {
  person: unknown;
  /** Of the one that shows many people's answers, in place of a person. */
  summary?: unknown;
  mode?: string;
  now?: string;
  documentId?: string;
  headingLevel?: number;
  reading?: string;
  tree?: string;
};

export const tagOf = ({ element }: Pick<Example, 'element'>): string => `say-${element}`;

/** Clears the stage and what a test did to the page. */
export function clear(): void {
  for (const there of document.querySelectorAll('.stage, .stage-form')) there.remove();
  const page = document.documentElement;
  page.lang = 'en';
  page.removeAttribute('dir');
  page.removeAttribute('style');
}

/** What stands on the paper that goes to the printer, in place of the browser's dialog. */
export async function whatPrints(print: () => Promise<void>): Promise<readonly string[]> {
  const printed: string[] = [];
  const catchIt = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement)) return;
    const view = target.contentWindow!;
    view.print = () => {
      printed.push(view.document.body.textContent ?? '');
      view.dispatchEvent(new Event('afterprint'));
    };
  };
  document.addEventListener('load', catchIt, true);
  try {
    await print();
  } finally {
    document.removeEventListener('load', catchIt, true);
  }
  return printed;
}

/** An empty page with one heading. */
export function stage({ lang = 'en', dir, scheme, under = 1 }: Staging = {}): HTMLElement {
  document.title = 'A page with an element on it';
  const page = document.documentElement;
  page.lang = lang;
  if (dir) page.dir = dir;
  if (scheme) {
    page.style.colorScheme = scheme;
    page.style.background = 'Canvas';
  }
  const main = document.createElement('main');
  main.className = 'stage';
  for (let level = 1; level <= under; level++) {
    const heading = document.createElement(`h${level}`);
    heading.textContent = `Before it ${level}`;
    main.append(heading);
  }
  document.body.append(main);
  return main;
}

/** Resolves when neither the elements nor anything inside them has anything left to draw. */
export async function settled(...elements: readonly LitElement[]): Promise<void> {
  for (let i = 0; i < 20; i++) {
    for (const element of elements) await element.updateComplete;
    await new Promise((done) => setTimeout(done));
    if (elements.some((e) => e.isUpdatePending)) continue;
    const complete = () => !elements.some((e) => e.shadowRoot?.querySelector('.editor [aria-busy=true]'));
    if (complete()) return;
    await until(complete, 'a part of the editor that comes when it is opened');
  }
  throw new Error('It never comes to rest.');
}

/** A record, or the numbers of many people. */
export function give(element: Said, { person, summary }: Pick<Example, 'person' | 'summary'>): void {
  if (summary === undefined) element.person = person;
  else element.summary = summary;
}

/** Draws an example on a page of its own. */
export async function draw(example: Example, staging: Staging = {}): Promise<Staged> {
  const main = stage({ lang: example.lang, dir: example.dir, ...staging });
  const element = document.createElement(tagOf(example)) as Said;
  const drawn =
    example.element === 'person' ? (document.createElement('say-one-page-profile') as Said) : element;
  if (staging.tree) drawn.tree = staging.tree;
  if (drawn !== element) element.append(drawn);
  if (example.documentId) drawn.documentId = example.documentId;
  for (const [name, value] of Object.entries(example.attributes ?? {})) element.setAttribute(name, value);
  if (example.set !== undefined) (element as Said & { set: unknown }).set = example.set;
  if (staging.mode) element.mode = staging.mode;
  if (staging.reading) element.reading = staging.reading;
  if ('now' in drawn) drawn.now = NOW;
  element.headingLevel = (staging.under ?? 1) + 1;
  give(element, example);
  main.append(element);
  await settled(element, drawn);
  if (staging.mode === 'edit' && 'now' in drawn)
    await until(() => !mayEdit(drawn) || isOnlyRead(example) || !!editorOf(drawn));
  await picturesIn(drawn);
  return { stage: main, element, drawn };
}
/** What services do, and a set that cannot be read, are not answered in any mode; without an outline there is nothing to ask. */
const isOnlyRead = ({ element, name, attributes }: Example): boolean =>
  attributes?.['side'] === 'service' ||
  name === 'bad-set' ||
  (element === 'document' && name === 'not-given');
const mayEdit = (drawn: Said): boolean =>
  (drawn as unknown as { settings: { mode: string } }).settings.mode === 'edit';

export const editorOf = (drawn: Said): HTMLElement | null =>
  drawn.shadowRoot?.querySelector<HTMLElement>('.editor') ?? null;

async function picturesIn(drawn: Said): Promise<void> {
  const pictures = everything(drawn).filter((e): e is HTMLImageElement => e.localName === 'img');
  await Promise.all(pictures.map((p) => p.decode().catch(() => undefined)));
}

/** The page it draws: in its shadow root, or in itself. */
export const pageOf = (drawn: Said): HTMLElement | null => {
  const root: ParentNode = drawn.shadowRoot ?? drawn;
  return root.querySelector<HTMLElement>('.page') ?? drawn.querySelector<HTMLElement>('.page');
};

/** Every element from here down, through shadow roots. */
export function everything(from: Element | ShadowRoot): readonly Element[] {
  const own = from instanceof Element ? [from] : [];
  const inside = [...(from instanceof Element && from.shadowRoot ? [from.shadowRoot] : []), from].flatMap(
    (root) => [...root.children].flatMap(everything),
  );
  return [...own, ...inside];
}

/** Words without the space around them: templates and printers indent differently. */
export const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
export const wordsOf = (drawn: Said): string => folded(pageOf(drawn)?.textContent).replace(/\s/gu, '');

export async function until(
  done: () => unknown,
  what = 'what was waited for',
  ms = run.all ? 20_000 : 5000,
): Promise<void> {
  const end = performance.now() + ms;
  while (!done()) {
    if (performance.now() > end) throw new Error(`${what} did not come in ${ms} ms.`);
    await new Promise((wait) => setTimeout(wait, 10));
  }
}
export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

// --- Chromium alone

/** True where the browser answers to the DevTools protocol. */
export const hasCdp = run.engine === 'chromium';

export async function cdp<T = unknown>(method: string, params: object = {}): Promise<T> {
  const answer = await executeServerCommand<{ result?: T; unsupported?: true }, object>('cdp', {
    method,
    params,
  });
  if (answer.unsupported) throw new Error(`No DevTools protocol here: ask hasCdp before ${method}.`);
  return answer.result as T;
}

/** Chromium can be asked at any time; Firefox forces colours in a run of its own; WebKitGTK knows no forced colours. */
export const canForce = hasCdp || run.forced;
export async function forceColours(yes: boolean): Promise<void> {
  if (hasCdp)
    await cdp('Emulation.setEmulatedMedia', {
      features: yes ? [{ name: 'forced-colors', value: 'active' }] : [],
    });
}

/** False where the engine cannot be asked. */
export async function collectGarbage(): Promise<boolean> {
  const answer = await executeServerCommand<{ asked: boolean }, undefined>('collect-garbage');
  if (run.engine === 'firefox') await rest(100); // it does so in another process, in its own time
  return answer.asked;
}

export interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Heard[];
}

/** What assistive technology is told of the page. */
export async function heard(): Promise<readonly Heard[]> {
  const { result } = await executeServerCommand<{ result: readonly Heard[] }, undefined>('ax-tree');
  return result;
}

/** Compares with what is committed; `UPDATE_SNAPSHOTS=1` writes it anew. */
export async function snapshot(name: string, text: string): Promise<string | undefined> {
  return (
    await executeServerCommand<{ before?: string }, { name: string; text: string }>('snapshot', {
      name,
      text,
    })
  ).before;
}
