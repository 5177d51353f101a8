import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Block, Printing } from '../present/blocks.js';
import { layOut, type PaperLook } from '../printing/sheet.js';
import type { Desk } from './desk.js';
import { button } from './fields.js';

/** Long enough after the last change that nobody who types waits for it. */
const IDLE = 700;

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
  measure(what: () => Printing & { readonly blocks: readonly Block[]; readonly look: PaperLook }): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#measure(what()), IDLE);
  }

  async #measure({
    blocks,
    look,
    ...printing
  }: Printing & { readonly blocks: readonly Block[]; readonly look: PaperLook }): Promise<void> {
    const now = JSON.stringify([blocks, printing]);
    if (now === this.#last || !this.#host.isConnected) return;
    this.#last = now;
    const sheet = await layOut(blocks, { ...printing, ...look, page: this.#host.ownerDocument }).catch(
      () => undefined,
    );
    if (!sheet) return; // a page that allows no frame: nothing is said of the length
    sheet.remove();
    if (sheet.over === this.#over) return;
    this.#over = sheet.over;
    this.#host.requestUpdate();
  }

  /** The same in a few words, always in sight. */
  short({ t }: Desk): string {
    return this.#over ? t('profile.long', { n: this.#over }) : '';
  }

  /** Never asks to shorten the person's own words, never makes them smaller unless the person chooses. */
  notice(desk: Desk): TemplateResult | typeof nothing {
    const { t, document, outline } = desk;
    const sides = outline.prints.find((p) => p.name === 'sheet')?.sides;
    if (sides !== 1) return nothing;
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
