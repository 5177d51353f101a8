import { render, type CSSResult, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import { openDialog, openFrame } from './frame.js';

export interface Sheet {
  readonly locale: Locale;
  readonly page: Document;
  /** Of the document, as the browser's print dialog offers it. */
  readonly name: string;
  readonly styles: readonly CSSResult[];
}

const cssOf = (styles: readonly CSSResult[]): string => `${styles
  .map(({ cssText }) => cssText)
  .join('')
  .replace(/:host\(([^()]*)\)/g, ':where(:root$1)')
  .replaceAll(':host', ':root')
  .replaceAll('@media print', '@media all')}
@page { size: A4; margin: 13mm; }
:root, body { margin: 0; padding: 0; background: #fff; color-scheme: only light; }`;

/** In a frame of its own, because `@page` inside a shadow root does nothing; drawn by Lit, because a strict policy refuses HTML from strings there too. */
export async function onPaper(drawn: TemplateResult, { page, name, locale, styles }: Sheet): Promise<void> {
  const { frame, view } = await openFrame(page, '184mm', '271mm');
  const inner = view.document;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssOf(styles));
  inner.adoptedStyleSheets = [sheet];
  inner.documentElement.lang = locale.lang;
  const around = view.parent.getComputedStyle(page.body);
  inner.documentElement.dir = around.direction;
  inner.documentElement.style.setProperty('font-family', around.fontFamily);
  render(drawn, inner.body);
  await Promise.all([...inner.images].map((image) => image.decode().catch(() => undefined)));
  await openDialog(frame, name);
}
