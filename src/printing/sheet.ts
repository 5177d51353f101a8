import { render, type CSSResult } from 'lit';
import type { Block, Printing } from '../present/blocks.js';
import { toLit, type LitMore } from '../present/to-lit.js';
import { openFrame } from './frame.js';

/** CSS pixels in a millimetre (96 to the inch). */
export const mm = 96 / 25.4;
/** A4 with a margin that every home printer can reach. */
const margin = 13;
const side = { inline: (210 - 2 * margin) * mm, block: (297 - 2 * margin) * mm };

/** The document's own styles with the print rules on, so that what is measured is what is printed. `page`: the paper. */
const printed = (styles: readonly CSSResult[], page: string) => `${styles
  .map(({ cssText }) => cssText)
  .join('')
  .replace(/:host\(([^()]*)\)/g, ':where(:root$1)')
  .replaceAll(':host', ':root')
  .replaceAll('@media print', '@media all')}
@page { ${page} }
:root, body { margin: 0; padding: 0; background: #fff; color-scheme: only light; }
/* a bar beside what is taller than the frame would make the paper narrower */
:root { scrollbar-width: none; }
.page .turn { display: block; font-size: 12pt; }
.page .turn + .turn { break-before: page; margin-block-end: 6pt; }`;

/** What a document brings to paper: its styles, and how its further blocks are printed. */
export interface PaperLook {
  readonly styles: readonly CSSResult[];
  readonly more?: LitMore | undefined;
}

export interface Sheet {
  readonly frame: HTMLIFrameElement;
  readonly article: HTMLElement;
  /** Lines of text beyond the sides it should fit on; 0 when it fits. */
  readonly over: number;
  /** How many sides it takes. */
  readonly sides: number;
  remove(): void;
}

/** Paper to lay out on: what stands in `@page`, and the room inside its margins in CSS pixels. */
export interface Stock {
  readonly page: string;
  readonly inline: number;
  readonly block: number;
  /** Rules of this paper alone. */
  readonly rules?: string;
  /** Too narrow for tables: they are cards, as on a narrow screen. */
  readonly cards?: boolean;
}
const a4: Stock = { page: `size: A4; margin: ${margin}mm;`, ...side };

/**
 * Draws the blocks in a frame of their own, unseen. A frame, because `@page` inside a shadow root does nothing, and drawn
 * by Lit, because a strict policy refuses HTML from strings there too.
 */
export async function drawOn(
  stock: Stock,
  blocks: readonly Block[],
  { page, styles, more, ...printing }: Printing & PaperLook & { readonly page: Document },
): Promise<{ readonly frame: HTMLIFrameElement; readonly article: HTMLElement }> {
  const { frame, view } = await openFrame(page, `${stock.inline}px`, `${stock.block}px`);
  try {
    const inner = view.document;
    const sheet = new view.CSSStyleSheet();
    const css = `${printed(styles, stock.page)}${stock.rules ?? ''}`;
    sheet.replaceSync(stock.cards ? css.replaceAll('@media screen', '@media all') : css);
    inner.adoptedStyleSheets = [sheet];
    inner.documentElement.lang = printing.lang;
    const around = view.parent.getComputedStyle(page.body);
    inner.documentElement.dir = around.direction;
    // the portal's own font, as in the page; one that the portal loads is not in the frame, and the next in the list is
    inner.documentElement.style.setProperty('font-family', around.fontFamily);
    render(toLit(blocks, { ...printing, headingLevel: 1 }, more), inner.body);
    await Promise.all([...inner.images].map((image) => image.decode().catch(() => undefined)));
    // WebKit gives a frame its room a moment after it is there; measured before, each letter has a line to itself
    for (let looks = 0; !view.innerWidth && looks < 60; looks += 1)
      await new Promise((done) => setTimeout(done, 16));
    return { frame, article: inner.querySelector<HTMLElement>('.page') as HTMLElement };
  } catch (error) {
    frame.remove();
    throw error;
  }
}

/** Lays the blocks out on A4, one below another as the browser will turn them over. */
export async function layOut(
  blocks: readonly Block[],
  { sides = 1, ...how }: Printing & PaperLook & { readonly page: Document; readonly sides?: number },
): Promise<Sheet> {
  const { frame, article } = await drawOn(a4, blocks, how);
  // looks that know a tighter way have it only where that spares a side: here it is measured, the browser's own print cannot
  const tight = article.getBoundingClientRect().height;
  article.dataset['roomy'] = '';
  let { height } = article.getBoundingClientRect();
  if (height > sides * side.block && tight <= sides * side.block) {
    delete article.dataset['roomy'];
    height = tight;
  }
  const line = parseFloat(frame.contentWindow!.getComputedStyle(article).lineHeight);
  return {
    frame,
    article,
    over: Math.max(0, Math.ceil((height - sides * side.block) / line)),
    sides: Math.ceil(height / side.block),
    remove: () => frame.remove(),
  };
}

/**
 * Where a side ends, says that there is more, and says on the next side whose page it is. Whole lines go over; text
 * is never made smaller and never cut. Browsers break where they like: the break is set a little before they would.
 */
export function turnSides(
  sheet: Sheet,
  say: { more: string; side: (n: number, total: number) => string },
): void {
  if (sheet.sides < 2) return;
  const inner = sheet.article.ownerDocument;
  const top = sheet.article.getBoundingClientRect().top;
  const note = 24;
  let end = side.block - 2 * note;
  let n = 2;
  const parts = [...sheet.article.querySelectorAll<HTMLElement>('.line, .notice, .foot')];
  for (const [i, part] of parts.entries()) {
    const box = part.getBoundingClientRect();
    if (box.bottom - top <= end || i === 0) continue;
    const heading = part.previousElementSibling
      ? undefined
      : part.closest('.section')?.querySelector('.heading');
    const at = heading?.closest('.section') ?? part;
    const start = at.getBoundingClientRect().top - top;
    for (const text of [say.more, say.side(n, sheet.sides)]) {
      const turn = inner.createElement(at.localName === 'li' ? 'li' : 'p');
      turn.className = 'turn';
      turn.textContent = text;
      at.before(turn);
    }
    end = start + side.block - 2 * note;
    n++;
  }
}
