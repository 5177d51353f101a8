/** What can be seen from outside of an element: overflow, lost words, inline styles, marks. */
import { everything, pageOf, type Said } from '../helpers.js';
import { setViewport } from '../run.js';

/** Said to screen readers alone: a class of ours, or a table’s header where the table is cards. */
const unseen = (e: Element): boolean => {
  const header = e.closest('thead');
  return e.closest('.unseen') !== null || (!!header && getComputedStyle(header).clipPath !== 'none');
};
const named = (e: Element): string =>
  `<${e.localName}${e.className ? ` class="${e.className}"` : ''}> "${(e.textContent ?? '').trim().slice(0, 30)}"`;

/** What stands outside the page or is cut off: nothing, where no word is lost. */
export function lost(drawn: Said): readonly string[] {
  const page = pageOf(drawn);
  if (!page) return [];
  const wide = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > wide)
    found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} in ${wide}`);
  const box = page.getBoundingClientRect();
  for (const element of everything(page)) {
    // what a browser writes in its own file field ("No file chosen") is the browser's to shorten
    if (unseen(element) || element.matches('input[type=file]')) continue;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const cuts = (o: string) => o === 'hidden' || o === 'clip' || o === 'scroll' || o === 'auto';
    if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut off: ${named(element)}`);
    if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1 && !isField(element))
      found.push(`cut off below: ${named(element)}`);
    if (textOverflow === 'ellipsis') found.push(`shortened: ${named(element)}`);
  }
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (!parent || unseen(parent) || !text.textContent?.trim() || !parent.checkVisibility()) continue;
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()];
    if (!rects.length && !parent.closest('details:not([open])')) found.push(`not drawn: ${named(parent)}`);
    for (const { left, right, top, bottom } of rects)
      if (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1)
        found.push(`outside the page: ${named(parent)}`);
  }
  return [...new Set(found)];
}
const isField = (e: Element): boolean => e.localName === 'textarea' || e.localName === 'input';

const word = /(?<=^|[\s“‘(])[\p{Script=Latin}\p{Script=Arabic}\p{M}]{3,}(?=$|[\s.,;:!?”’)])/gu;
/**
 * Words that stand on two lines: whoever reads letter by letter reads two words. Of 16 letters at most, as the longest of
 * ours in English and Welsh: a longer one may need more than a page of 320 px has.
 */
export function broken(drawn: Said, most = 16): readonly string[] {
  const page = pageOf(drawn);
  if (!page) return [];
  const found: string[] = [];
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || unseen(parent) || !parent.checkVisibility()) continue;
    for (const { 0: its, index } of text.data.matchAll(word)) {
      if (its.length > most) continue;
      range.setStart(text, index);
      range.setEnd(text, index + its.length);
      // of a word that begins a line of its own, WebKit also tells of the end of the line before it
      const rects = [...range.getClientRects()].filter(({ width }) => width);
      const lines = new Set(rects.map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`${its} in ${named(parent)}`);
    }
  }
  return found;
}

/** A telephone with text twice as large: words of some letters stand whole, and nothing is lost. */
export async function twiceAsLargeOnAPhone(drawn: Said): Promise<readonly string[]> {
  try {
    await setViewport({ width: 360, height: 740 });
    document.documentElement.style.fontSize = '200%';
    return [...lost(drawn), ...broken(drawn, 7)];
  } finally {
    document.documentElement.style.fontSize = '';
  }
}

/** `style` attributes and `<style>` elements: a strict policy refuses both. */
export const inlineStyles = (drawn: Said): readonly string[] =>
  everything(drawn)
    .filter((e) => e.hasAttribute('style') || e.localName === 'style')
    .map(named);

/** WCAG 1.4.12, in the document and in every shadow root. Returns how to take it away. */
export function spaceText(drawn: Said): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
  );
  const roots = [document, ...everything(drawn).flatMap((e) => e.shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet);
  };
}

export interface Mark {
  readonly mark: string;
  readonly size: number;
  readonly colour: string;
  /** Of the words beside it, as they are seen. */
  readonly words: string;
  readonly drawn: string;
}
/** The marks beside the words, as the browser draws them. */
export const marksOf = (drawn: Said): readonly Mark[] =>
  [...(pageOf(drawn)?.querySelectorAll<HTMLElement>('.who') ?? [])].map((who) => {
    const style = getComputedStyle(who, '::before');
    return {
      mark: who.dataset['mark'] ?? '',
      size: parseFloat(style.paddingInlineStart),
      colour: style.color,
      words: getComputedStyle(who).color,
      drawn: style.backgroundImage,
    };
  });
