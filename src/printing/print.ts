import { print as english } from '../locales/en/print.js';
import type { Locale } from '../locales/locale.js';
import { fillStrings } from '../locales/make-locale.js';
import type { Block, Printing } from '../present/blocks.js';
import { layOut, turnSides } from './sheet.js';

/** Opens the browser's print dialog with just these blocks, on A4. Where it takes more than one side, each side says so. */
export async function printBlocks(
  blocks: readonly Block[],
  options: Omit<Printing, 'lang'> & {
    readonly page: Document;
    readonly locale: Locale;
    readonly name: string;
  },
): Promise<void> {
  fillStrings('en', english);
  const { locale, name } = options;
  const sheet = await layOut(blocks, { ...options, lang: locale.lang, dir: locale.dir });
  turnSides(sheet, {
    more: locale.t('profile.print.more'),
    side: (n, total) => locale.t('profile.print.side', { name, n, total }),
  });
  const view = sheet.frame.contentWindow as Window;
  sheet.frame.contentDocument!.title = name;
  await new Promise<void>((done) => {
    view.addEventListener('afterprint', () => done(), { once: true });
    view.focus();
    view.print();
    // some browsers never say that printing is over: leave the frame until the next one rather than cut the job short
    setTimeout(done, 60_000);
  });
  sheet.remove();
}
