/** What paper gets: a PDF of a page, and what stands on its sides. */
import type { Page } from 'puppeteer-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Side {
  /** The words in reading order, spaces folded. */
  readonly text: string;
  /** In PDF points: A4 is 595 × 842. */
  readonly width: number;
  readonly height: number;
  /** Font sizes in points, smallest first. */
  readonly sizes: readonly number[];
}

export interface Pdf {
  readonly sides: readonly Side[];
  readonly title: string | undefined;
  readonly lang: string | undefined;
  /** Whether assistive technology finds headings and lists in it. */
  readonly tagged: boolean;
  /** The roles of the structure tree, in order: `H1`, `P`, `L`… */
  readonly roles: readonly string[];
}

/** The page printed as its own print styles ask, tagged and with an outline. */
export const pdfOf = (page: Page): Promise<Uint8Array> =>
  page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}
const rolesOf = (node: Node | null): readonly string[] =>
  node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)] : [];

/** Reads a PDF's bytes. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  // A copy: pdf.js takes the buffer away.
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sides: Side[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
    const text = pieces.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join('');
    const sizes = pieces
      .filter(({ str }) => str.trim())
      .map(({ transform }) => Math.hypot(Number(transform[2]), Number(transform[3])));
    sides.push({
      text: text.replace(/\s+/g, ' ').trim(),
      width,
      height,
      sizes: [...new Set(sizes.map((size) => Math.round(size * 10) / 10))].sort((a, b) => a - b),
    });
    roles.push(...rolesOf((await page.getStructTree()) as Node | null));
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string | null } };
  const marked = await document.getMarkInfo();
  await document.destroy();
  return {
    sides,
    title: info.Title || undefined,
    lang: info.Language || undefined,
    tagged: Boolean(marked?.Marked),
    roles,
  };
}
