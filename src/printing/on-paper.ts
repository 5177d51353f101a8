import { render, type CSSResult, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';

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
  const frame = page.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  for (const [property, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['inline-size', '184mm'],
    ['block-size', '271mm'],
    ['border', '0'],
    ['visibility', 'hidden'],
    ['pointer-events', 'none'],
  ] as const)
    frame.style.setProperty(property, value);
  page.body.append(frame);
  const inner = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inner || !view) throw new Error('A frame to print from could not be made: print the page itself.');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssOf(styles));
  inner.adoptedStyleSheets = [sheet];
  inner.title = name;
  inner.documentElement.lang = locale.lang;
  const around = view.parent.getComputedStyle(page.body);
  inner.documentElement.dir = around.direction;
  inner.documentElement.style.setProperty('font-family', around.fontFamily);
  render(drawn, inner.body);
  await Promise.all([...inner.images].map((image) => image.decode().catch(() => undefined)));
  await new Promise<void>((done) => {
    view.addEventListener('afterprint', () => done(), { once: true });
    view.focus();
    view.print();
    // some browsers never say that printing is over: leave the frame until the next one rather than cut the job short
    setTimeout(done, 60_000);
  });
  frame.remove();
}
