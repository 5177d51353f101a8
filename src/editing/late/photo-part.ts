import { html, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from '../../base/light-tree.js';
import type { PhotoEditor } from '../photo/photo-editor.js';
import { saidByWriter, type Desk } from '../desk.js';
import { LatePart } from './late-part.js';
import { newId } from '../session.js';

interface Tool {
  readonly editor: PhotoEditor;
  readonly styles: CSSResult;
}

/** The photo tool: it comes when someone wants a photo. */
export class PhotoPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #desk: () => Desk;
  readonly #tool: LatePart<Tool>;

  constructor(host: ReactiveControllerHost & HTMLElement, desk: () => Desk) {
    this.#host = host;
    this.#desk = desk;
    this.#tool = new LatePart(host, () => this.#load());
  }

  async #load(): Promise<Tool> {
    const { PhotoEditor } = await import('../photo/photo-editor.js');
    const editor = new PhotoEditor(this.#host, {
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
        desk.saved();
      },
      cancelled: () => this.#desk().show(undefined, 'change-photo'),
    });
    return { editor, styles: PhotoEditor.styles };
  }

  render(desk: Desk): TemplateResult {
    return this.#tool.render(desk, 'photo', 'change-photo', ({ editor, styles }) => {
      const root = this.#host.shadowRoot;
      if (root) addStyles(root, [styles]);
      return html`<div class="card" data-key="photo" tabindex="-1">${editor.render()}</div>`;
    });
  }
}
