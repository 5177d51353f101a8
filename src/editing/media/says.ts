import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Key, Values } from '../../locales/locale.js';
import type { MediaOwner } from '../late/media-part.js';

/** What went wrong, beside the button that it went wrong with. */
export interface Wrong {
  readonly at: string;
  readonly text: string;
}

/** What a part of the tool is found by, beside the tools of other entries. */
export const keyOf = ({ id }: MediaOwner, what: string): string => `${what}-${id}`;
export const textOf = ({ locale, name }: MediaOwner, key: Key, values?: Values): string =>
  locale.t(key, { name, ...values });

/** How the tool speaks, at what one person said: its words, its buttons, and beside them what went wrong. */
export class Says {
  readonly owner: MediaOwner;
  readonly #wrong: Wrong | undefined;

  constructor(owner: MediaOwner, wrong: Wrong | undefined) {
    this.owner = owner;
    this.#wrong = wrong;
  }
  key(what: string): string {
    return keyOf(this.owner, what);
  }
  t(key: Key, values?: Values): string {
    return textOf(this.owner, key, values);
  }
  error(at: string): TemplateResult | typeof nothing {
    return this.#wrong?.at === at
      ? html`<p class="error" id=${this.key('media-error')}>${this.#wrong.text}</p>`
      : nothing;
  }
  button(key: Key, press: () => void, at: string, look?: 'main', of?: string): TemplateResult {
    return html`<button
      type="button"
      class=${ifDefined(look)}
      data-key=${this.key(at)}
      aria-describedby=${ifDefined(this.#wrong?.at === at ? this.key('media-error') : undefined)}
      @click=${press}
    >
      ${this.t(key)}${of ? html`<span class="unseen">: ${of}</span>` : nothing}
    </button>`;
  }
}
