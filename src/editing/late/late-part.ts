import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../../base/announcer.js';
import type { Desk } from '../desk.js';
import { button } from '../forms/fields.js';

/** The `data-key` of a part that is on its way: whoever opened it waits there. */
export const LATE = 'late';

/** A part of the editor that is a module of its own: it comes when somebody opens it, and if it does not come, says so. */
export class LatePart<Part> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<Part>;
  #part?: Part;
  #loading?: Promise<void> | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** `first`: the `data-key` to go to once it is there; `back`: for whoever does not want to wait for it. */
  render(desk: Desk, first: string, back: string, draw: (part: Part) => TemplateResult): TemplateResult {
    const { t } = desk;
    if (this.#part) return draw(this.#part);
    this.#loading ??= this.#load().then(
      (part) => {
        this.#part = part;
        this.#host.requestUpdate();
      },
      () => {
        this.#failed = true;
        announce(t('common.error.load'), this.#host.ownerDocument);
        this.#host.requestUpdate();
      },
    );
    const again = () => {
      this.#loading = undefined;
      this.#failed = false;
      desk.focus(first); // not there yet: until then, what is on its way
    };
    return html`<div class="card" data-key=${LATE} tabindex="-1" aria-busy=${!this.#failed}>
      ${
        this.#failed
          ? html`<p class="error">${t('common.error.load')}</p>
              <div class="row">
                ${button(t('common.tryAgain'), again, { look: 'main' })}
                ${button(t('common.cancel'), () => desk.show(undefined, back))}
              </div>`
          : nothing
      }
    </div>`;
  }
}
