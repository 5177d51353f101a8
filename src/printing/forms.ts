import type { Outline, PrintForm } from '../documents/outline.js';
import { forms as english } from '../locales/en/forms.js';
import { print as englishPrint } from '../locales/en/print.js';
import { fillStrings } from '../locales/make-locale.js';
import type { Block, Words } from '../present/blocks.js';
import { oneSideStyles } from '../styles/one-side.js';
import { formStyles } from '../styles/paper-forms.js';
import { flow } from './flow.js';
import { openDialog } from './frame.js';
import { printBlocks, type OnPaper } from './print.js';
import { drawOn, mm, type Stock } from './sheet.js';

/** A form whose pages or panels are filled one after the other. */
interface Shape extends Stock {
  /** How many panels stand beside each other on a side. */
  readonly panels: number;
  /** The number of pages is made up to a multiple of this. */
  readonly multiple: number;
}

/** In millimetres. A leaf is a hair less: a page that is exactly full must not begin another. */
const size = (inline: number, block: number) => ({
  inline: inline * mm,
  block: block * mm,
  rules: `.page .leaf { block-size: ${block - 0.5}mm; }`,
});
const shapes: Readonly<Record<'booklet' | 'tri-fold' | 'card' | 'ask', Shape>> = {
  booklet: { page: 'size: A5; margin: 10mm;', ...size(128, 190), cards: true, panels: 1, multiple: 4 },
  'tri-fold': { page: 'size: A4 landscape; margin: 8mm;', ...size(281, 194), panels: 3, multiple: 1 },
  card: { page: 'size: A4 landscape; margin: 13mm;', ...size(271, 54.5), panels: 3, multiple: 1 },
  ask: { page: 'size: A4; margin: 13mm;', ...size(184, 130), panels: 1, multiple: 1 },
};

/** The blocks without what every side repeats, which the form says in its own way. */
const unframed = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((b) => (b.type === 'sides' ? b.blocks : [b]));
const headOf = (blocks: readonly Block[]): readonly Words[] =>
  blocks.flatMap((b) => (b.type === 'sides' ? b.head : []));

/** What of the document stands in this form, and that it is not all of it. */
function partOf(blocks: readonly Block[], form: PrintForm, rest: string): readonly Block[] {
  const { name, sections } = form;
  if (!sections) return blocks;
  const kept = blocks.flatMap((b): readonly Block[] => {
    if (b.type === 'sides') return [{ ...b, blocks: partOf(b.blocks, form, rest) }];
    // a card has no room for who helped; each side says when it was checked
    if (b.type === 'index' || (b.type === 'footer' && name === 'card')) return [];
    return b.type !== 'section' || sections.includes(b.id) ? [b] : [];
  });
  const isFramed = blocks.some(({ type }) => type === 'sides');
  return isFramed ? kept : [...kept, { type: 'notice', runs: [{ text: rest }] }];
}

/** The card that asks people to read it: whose it is, and why. Nothing of what it says. */
const asking = (blocks: readonly Block[], { find }: OnPaper['locale']): readonly Block[] => [
  ...unframed(blocks).flatMap((b) => (b.type === 'header' ? [b] : [])),
  ...(['please', 'what', 'when', 'where'] as const).map((key): Block => ({
    type: 'paragraph',
    runs: [{ text: find(`form.ask.${key}`) ?? '' }],
  })),
];

/** A form laid out. `filled`: pages, or sides of panels, that hold something; `pages`: with those made up to the multiple. */
export interface Laid {
  readonly frame: HTMLIFrameElement;
  readonly filled: number;
  readonly pages: number;
}

/** Lays the blocks out in a form other than plain A4. Throws where the page allows no frame. */
export async function layForm(blocks: readonly Block[], form: PrintForm, options: OnPaper): Promise<Laid> {
  fillStrings('en', english);
  const { locale } = options;
  const name = form.name as keyof typeof shapes;
  const shape = shapes[name];
  const inside =
    name === 'ask' ? asking(blocks, locale) : partOf(unframed(blocks), form, locale.find('form.rest') ?? '');
  const { frame, article } = await drawOn(shape, inside, {
    ...options,
    lang: locale.lang,
    dir: locale.dir,
    styles: [...options.styles, ...(name === 'booklet' || name === 'ask' ? [] : [oneSideStyles]), formStyles],
  });
  const inner = article.ownerDocument;
  article.dataset['form'] = name;
  const nodes = [...article.children];
  article.replaceChildren();
  const make = (className: string, into: Element, tag = 'div'): HTMLElement => {
    const made = inner.createElement(tag);
    made.className = className;
    into.append(made);
    return made;
  };
  const head = headOf(blocks)
    .map(({ text }) => text)
    .join(' ');
  let panels = 0;
  /** The next panel, on the next side where this one is full. Each side says whose it is. */
  const next = (): HTMLElement => {
    const beside = panels++ % shape.panels;
    const side = beside ? (article.lastElementChild as Element) : make('leaf', article);
    const panel = make('panel', side);
    if (!beside && name !== 'ask') make('side', panel, 'p').textContent = head;
    const room = make('room', panel);
    // its line is there before the room is filled
    if (name === 'booklet') make('number', panel, 'p').textContent = '\u00a0';
    return room;
  };
  /** The first panel of a side holds less than its neighbours: whose it is stands over it. */
  const higher = (room: HTMLElement): number =>
    shape.panels > 1 && panels % shape.panels === 1
      ? room.getBoundingClientRect().top - room.parentElement!.firstElementChild!.getBoundingClientRect().top
      : 0;
  if (name === 'booklet') {
    // the cover and what is in it, then the document
    const cover = nodes.findIndex((node) => node.matches('.section'));
    flow(nodes.slice(0, cover), next);
    flow(nodes.slice(cover), next);
  } else flow(nodes, next, higher);
  const filled = article.childElementCount;
  const pages = Math.ceil(filled / shape.multiple) * shape.multiple;
  while (panels % shape.panels || article.childElementCount < pages) {
    const room = next();
    if (name === 'booklet') make('paragraph', room, 'p').textContent = locale.find('form.blank') ?? '';
  }
  if (name === 'booklet') numberPages(article, locale);
  return { frame, filled, pages };
}

/** Each page says which it is, and the index on which page each section begins. */
function numberPages(article: HTMLElement, { find }: OnPaper['locale']): void {
  const leaves = [...article.children];
  for (const [i, leaf] of leaves.entries()) {
    const number = leaf.querySelector('.number');
    if (number) number.textContent = find('form.page', { n: i + 1, total: leaves.length }) ?? '';
  }
  for (const link of article.querySelectorAll<HTMLAnchorElement>('.index a')) {
    const to = article.ownerDocument.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    const at = leaves.findIndex((leaf) => leaf.contains(to));
    if (at >= 0) link.append(` · ${find('form.at', { n: at + 1 })}`);
  }
}

/**
 * Prints a document in one of the forms its outline has. Resolves when the print dialog is closed; rejects when the
 * outline has no such form, and says which it has.
 */
export async function printForm(
  blocks: readonly Block[],
  outline: Outline,
  name: string,
  options: OnPaper,
): Promise<void> {
  const form = outline.prints.find((one) => one.name === name);
  if (!form)
    throw new Error(
      `This document has no print form “${name}”. It has: ${['pages', ...outline.prints.map((one) => one.name)].join(', ')}.`,
    );
  fillStrings('en', english);
  fillStrings('en', englishPrint);
  if (form.name === 'sheet') {
    const rest = options.locale.find('form.rest') ?? '';
    return printBlocks(partOf(blocks, form, rest), {
      ...options,
      oneSide: form.sides === 1,
      styles: [...options.styles, ...(form.sections ? [oneSideStyles] : [])],
    });
  }
  const { frame } = await layForm(blocks, form, options);
  await openDialog(frame, options.name);
}
