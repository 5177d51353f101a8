import { html, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../base/announcer.js';
import { addStyles } from '../base/light-tree.js';
import type { PhotoEditor } from './photo/photo-editor.js';
import { saidByWriter, type Desk } from './desk.js';
import { button } from './fields.js';
import { newId } from './session.js';

/** The photo tool is a module of its own: it comes when someone wants a photo, and if it does not come, says so. */
export class PhotoPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #desk: () => Desk;
  #editor?: PhotoEditor;
  #styles?: CSSResult;
  #loading?: Promise<void>;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, desk: () => Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  readonly #again = (): void => {
    this.#loading = undefined;
    this.#failed = false;
    this.#desk().focus('photo');
  };

  render({ t, show }: Desk): TemplateResult {
    this.#loading ??= import('./photo/photo-editor.js').then(
      (module) => {
        this.#styles = module.PhotoEditor.styles;
        this.#editor = new module.PhotoEditor(this.#host, {
          locale: () => this.#desk().locale,
          name: () => this.#desk().name,
          self: () => this.#desk().self,
          files: () => this.#desk().session.files,
          words: () => this.#desk().session.notes.photo,
          typed: (photo) => this.#desk().session.note({ photo }),
          done: ({ file, type, alt, taken }) => {
            const desk = this.#desk();
            const id = newId();
            desk.show(undefined, 'change-photo');
            desk.act({
              media: {
                [id]: {
                  id,
                  type,
                  file,
                  alt: saidByWriter(desk, alt),
                  ...(taken && { on: { said: taken, on: taken } }),
                },
              },
              documents: { [desk.document.id]: { ...desk.document, photo: id } },
            });
            desk.say(desk.t('common.saved.short'));
          },
          cancelled: () => this.#desk().show(undefined, 'change-photo'),
        });
        this.#host.requestUpdate();
      },
      () => {
        this.#failed = true;
        announce(this.#desk().t('common.error.load'));
        this.#host.requestUpdate();
      },
    );
    const root = this.#host.shadowRoot;
    if (root && this.#styles) addStyles(root, [this.#styles]);
    return html`<div class="card" data-key="photo" tabindex="-1">
      ${
        this.#editor
          ? this.#editor.render()
          : this.#failed
            ? html`<p class="error">${t('common.error.load')}</p>
                <div class="row">
                  ${button(t('common.tryAgain'), this.#again, { look: 'main' })}
                  ${button(t('common.cancel'), () => show(undefined, 'change-photo'))}
                </div>`
            : nothing
      }
    </div>`;
  }
}
