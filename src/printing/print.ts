import { print as english } from '../locales/en/print.js';
import type { Locale } from '../locales/locale.js';
import { fillStrings } from '../locales/make-locale.js';
import type { Block, Printing } from '../present/blocks.js';
import { openDialog } from './frame.js';
import { layOut, turnSides, type PaperLook, type Sheet } from './sheet.js';

export type OnPaper = Omit<Printing, 'lang'> &
  PaperLook & {
    readonly page: Document;
    readonly locale: Locale;
    /** Whose it is: the title of the print job. */
    readonly name: string;
    /** It is meant for one side; when it takes more, every side says so. */
    readonly oneSide?: boolean;
  };

/** Opens the browser's print dialog with just these blocks, on A4. Where it takes more than one side, each side says so. */
export async function printBlocks(blocks: readonly Block[], options: OnPaper): Promise<void> {
  fillStrings('en', english);
  const { locale, name } = options;
  const sheet = await layOut(blocks, { ...options, lang: locale.lang, dir: locale.dir });
  const view = sheet.frame.contentWindow as Window & typeof globalThis;
  if (options.more) {
    if (options.oneSide && sheet.sides > 1)
      sheet.article.querySelector('.side')?.append(` ${locale.t('print.over')}`);
    numberSides(sheet, view, locale.find('side.of') ?? '');
  } else
    turnSides(sheet, {
      more: locale.t('profile.print.more'),
      side: (n, total) => locale.t('profile.print.side', { name, n, total }),
    });
  await openDialog(sheet.frame, name);
}

/**
 * A document of several sides says whose it is by the header of its table, on every side and in every browser. Which side
 * of how many stands in the margin, where the browser has margin boxes (Chromium; Firefox leaves them out).
 */
function numberSides({ frame }: Sheet, view: Window & typeof globalThis, text: string): void {
  const content = text
    .split(/({n}|{total})/)
    .map((part) =>
      part === '{n}' ? 'counter(page)' : part === '{total}' ? 'counter(pages)' : JSON.stringify(part),
    )
    .join(' ');
  const rule = new view.CSSStyleSheet();
  rule.replaceSync(`@page { @bottom-right { content: ${content}; font: 11pt sans-serif; } }`);
  const inner = frame.contentDocument as Document;
  inner.adoptedStyleSheets = [...inner.adoptedStyleSheets, rule];
}
