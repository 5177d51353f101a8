import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Outline, PrintForm } from '../../documents/outline.js';
import type { Locale } from '../../locales/locale.js';
import type { Block, Printing } from '../../present/blocks.js';
import type { OnPaper } from '../../printing/print.js';
import { layOut, type PaperLook } from '../../printing/sheet.js';
import type { Desk } from '../desk.js';
import { button } from '../forms/fields.js';

/** Meant for one side of paper, so that its length matters: not where it is a booklet as well. */
export const isOneSide = (outline: Outline | undefined): boolean =>
  !!outline?.prints.some(({ name, sides, sections }) => name === 'sheet' && sides === 1 && !sections) &&
  !outline.prints.some(({ name }) => name === 'booklet');

/** Long enough after the last change that nobody who types waits for it. */
const IDLE = 700;

/** What is measured: with `booklet`, on its pages, which should not be more than it says. */
interface Measured extends Pick<Printing, 'points'> {
  readonly blocks: readonly Block[];
  readonly locale: Locale;
  readonly look: PaperLook;
  readonly booklet: PrintForm | undefined;
}

async function linesOver(blocks: readonly Block[], how: Parameters<typeof layOut>[1]): Promise<number> {
  const sheet = await layOut(blocks, how);
  sheet.remove();
  return sheet.over;
}

/** All the pages, when they are more than it should have; else 0. */
async function pagesOver(blocks: readonly Block[], booklet: PrintForm, how: OnPaper): Promise<number> {
  const { layForm } = await import('../../printing/forms.js');
  const { frame, filled } = await layForm(blocks, booklet, how);
  frame.remove();
  return filled > (booklet.sides ?? Infinity) ? filled : 0;
}

/** Says by how much a page is too long while it is written, measured on the paper it will be printed on. */
export class PageLength {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer = 0;
  #last = '';
  #over = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Measures when there has been a rest, and only what has changed. */
  measure(what: () => Measured): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#measure(what()), IDLE);
  }

  async #measure({ blocks, look, locale, points, booklet }: Measured): Promise<void> {
    const { lang, dir } = locale;
    const now = JSON.stringify([blocks, lang, dir, points, booklet]);
    if (now === this.#last || !this.#host.isConnected) return;
    this.#last = now;
    const page = this.#host.ownerDocument;
    // a page that allows no frame: nothing is said of the length
    const over = await (
      booklet
        ? pagesOver(blocks, booklet, { locale, points, page, name: '', ...look })
        : linesOver(blocks, { lang, dir, points, page, ...look })
    ).catch(() => this.#over);
    if (over === this.#over) return;
    this.#over = over;
    this.#host.requestUpdate();
  }

  /** The same in a few words, always in sight. */
  short({ t, outline }: Desk): string {
    return this.#over && isOneSide(outline) ? t('profile.long', { n: this.#over }) : '';
  }

  /** Never asks to shorten the person's own words, never makes them smaller unless the person chooses. */
  notice(desk: Desk): TemplateResult | typeof nothing {
    const { t, document, outline } = desk;
    if (!isOneSide(outline)) {
      const most = outline.prints.find(({ name }) => name === 'booklet')?.sides;
      const text = this.#over && desk.locale.find('document.pages', { n: this.#over, most: most ?? '' });
      return text ? html`<p class="notice" data-key="long">${text}</p>` : nothing;
    }
    const small = document.points === 12;
    const points = html`<div class="row">
      ${button(
        t(small ? 'profile.long.points.back' : 'profile.long.points'),
        () => {
          desk.act({ documents: { [document.id]: { ...document, points: small ? 14 : 12 } } });
          desk.focus('points');
        },
        { key: 'points' },
      )}
    </div>`;
    if (!this.#over) return small ? points : nothing;
    return html`<div class="notice" data-key="long">
      <p>
        <strong>${t('profile.long', { n: this.#over })}</strong>
        ${t('profile.long.fine')} ${t('profile.long.do')} ${small ? nothing : t('profile.long.text')}
      </p>
      ${points}
    </div>`;
  }
}
