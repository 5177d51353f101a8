import { html, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../../base/announcer.js';
import { addStyles } from '../../base/light-tree.js';
import type { Files } from '../../keeping/keep.js';
import type { Locale } from '../../locales/locale.js';
import type { Id, Media, Person, Said } from '../../person/record.js';
import type { FormError } from '../desk.js';
import { button } from '../forms/fields.js';
import type { MediaTool } from '../media/media-tool.js';

/** One thing somebody said, to which pictures, sounds and films are added. */
export interface MediaOwner {
  /** What it belongs to: another id is another form. Stands in the ids of its fields. */
  readonly id: Id;
  readonly said: Said;
  readonly person: Person;
  readonly locale: Locale;
  /** What the person likes to be called. */
  readonly name: string;
  /** True when the person is the one at the screen, alone. */
  readonly self: boolean;
  /** Where bytes go: `session.files`. */
  readonly files: Files;
  /** Where bytes are shown from: `holder.address`. */
  readonly address: (file: string) => string | undefined;
  /** Words in the voice of whoever is writing, for text alternatives and transcripts. */
  readonly words: (text: string) => Said;
  /** An answer to a statement: others read it than a page about the person. */
  readonly answer?: boolean;
  /** `said` as the record has it by now; undefined when it is gone, and when another person’s record is here. */
  readonly now: () => Said | undefined;
  /**
   * `said` shall hold these media, and these rows of `media` shall stand so, on the record as it is by then. Called on
   * each letter. Does nothing when there is no `now`: one person’s words never go into another’s record.
   */
  readonly put: (media: readonly Id[], rows: Readonly<Record<Id, Media>>) => void;
  /** A voice is being recorded or something drawn, which is in no record yet; or no longer: `session.recording`. */
  readonly recording: (one: object, recording: boolean) => void;
}

/**
 * Pictures, sounds and films of one `Said`, in a form. One for each form that may be open; `render` draws it, and what it
 * needs beyond a button is a module of its own, which comes when there is something to show or somebody wants to add.
 */
export class MediaPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #owner!: MediaOwner;
  #tool?: MediaTool;
  #styles?: CSSResult;
  #loading?: Promise<void> | undefined;
  #failed = false;
  /** The owner for which the tool is open: somebody pressed the button, or there is something to show. */
  #open: Id | undefined;
  #pressed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What a form is not saved over: something is being recorded, or was chosen and its question has no answer yet. */
  get unfinished(): FormError | undefined {
    return this.#tool?.unfinished;
  }
  /** What is being recorded, or was chosen, is not wanted. */
  cancel(): void {
    this.#tool?.cancel();
  }

  readonly #press = (): void => {
    this.#open = this.#owner.id;
    this.#pressed = true;
    this.#loading = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
  };
  /** The same button until the tool is there: whoever pressed it waits there, and tries again there. */
  #button(): TemplateResult {
    const { locale, id } = this.#owner;
    const mine = this.#open === id;
    const failed = mine && this.#failed;
    return html`${failed ? html`<p class="error">${locale.t('common.error.load')}</p>` : nothing}
      <div class="row">
        ${button(locale.t(failed ? 'common.tryAgain' : 'media.add'), this.#press, {
          key: `media-${id}`,
          disabled: mine && this.#pressed && !failed,
        })}
      </div>`;
  }

  render(owner: MediaOwner): TemplateResult {
    this.#owner = owner;
    const { t } = owner.locale;
    if (owner.said.media?.length) this.#open = owner.id;
    if (this.#open !== owner.id) return this.#button();
    this.#loading ??= import('../media/media-tool.js').then(
      ({ MediaTool }) => {
        this.#styles = MediaTool.styles;
        this.#tool ??= new MediaTool(this.#host, () => this.#owner);
        this.#host.requestUpdate();
      },
      () => {
        this.#failed = true;
        announce(t('common.error.load'), this.#host.ownerDocument);
        this.#host.requestUpdate();
      },
    );
    const root = this.#host.shadowRoot;
    if (root && this.#styles) addStyles(root, [this.#styles]);
    if (!this.#tool) return this.#failed || this.#pressed ? this.#button() : html`${nothing}`;
    const at = root?.activeElement as HTMLElement | null | undefined;
    // whoever went on while it was on its way is not called back; Safari gives a button that is clicked no focus
    if (this.#pressed && (!at || at.dataset['key'] === `media-${owner.id}`)) this.#tool.focus();
    this.#pressed = false;
    return this.#tool.render();
  }
}
