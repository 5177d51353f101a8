import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { KeepController } from '../../base/keep-controller.js';
import { adoptShadow, makeRoot } from '../../base/light-tree.js';
import { RecordController } from '../../base/record-controller.js';
import { holderContext, settingsContext, type Mode } from '../../context/contexts.js';
import type { Keep } from '../../keeping/keep.js';
import type { Person, Problem } from '../../person/record.js';
import type { Reading } from '../../present/line.js';

/**
 * Holds one person's record for every element inside it: told once, shown many ways.
 * The record comes from `person`, from JSON inside, or from `src`. Edits inside are fired from here.
 *
 * @fires {SayChangeEvent} say-change - On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed.
 * @attr {string} name - The field under which a form sends the record, as JSON text; files stand beside it as `name.<file>`.
 * @slot - The elements that show the record, and the record as `<script type="application/json">`.
 */
export class SayPerson extends LitElement {
  static readonly formAssociated = true;
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;
  static override properties: PropertyDeclarations = {
    mode: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    reading: {},
    src: {},
    keep: { noAccessor: true },
  };

  /** `view` or `edit`, for every element inside that says nothing itself. */
  declare mode?: Mode;
  /** Level of the first heading inside, 1 to 6. */
  declare headingLevel?: number;
  /** `standard` or `easy`, for every element inside. */
  declare reading?: Reading;
  /** Where to fetch the record, on this site only: the page asked for it. */
  declare src?: string;

  readonly #internals = this.attachInternals();
  readonly #record = new RecordController(this, this.#internals, () => this.#provide(), false);
  readonly #keep = new KeepController(
    () => this.#record.own,
    this,
    () => import('../../editing/keep/keeping.js'),
  );
  readonly #holders = new ContextProvider(this, { context: holderContext });
  readonly #settings = new ContextProvider(this, { context: settingsContext });
  #disabled = false;

  /** The record. Set an object, JSON text, or null for known to be empty. */
  get person(): Person | null | undefined {
    return this.#record.person;
  }
  set person(given: unknown) {
    this.#record.give(given);
  }
  /** Photos and sounds beside the record, by name: what `toFile` takes. Set what `fromFile` found; those here already stay. */
  get files(): ReadonlyMap<string, Blob> {
    return this.#record.own.files;
  }
  set files(files: ReadonlyMap<string, Blob> | null | undefined) {
    for (const [name, blob] of files ?? []) this.#record.own.addFile(name, blob);
  }
  /** What could not be read of the record: path and message, for the page's developer. */
  get problems(): readonly Problem[] {
    return this.#record.holder?.problems ?? [];
  }
  /** Where the page keeps the record: `"device"`, or an object with `load()` and `save(person, { base })`. Nothing is kept without it. */
  get keep(): 'device' | Keep | undefined {
    return this.#keep.keep;
  }
  set keep(keep: 'device' | Keep | undefined) {
    this.#keep.keep = keep;
  }

  /** Includes the reading of what was last given, when it is not a plain record of words. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#record.own.reading;
    return super.getUpdateComplete();
  }

  formAssociatedCallback(_form: HTMLFormElement | null): void {
    this.#record.formed();
  }
  formResetCallback(): void {
    this.#record.reset();
  }
  formStateRestoreCallback(state: unknown): void {
    this.#record.restore(state);
  }
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    return makeRoot(this, () => super.createRenderRoot());
  }
  adoptedCallback(): void {
    if (this.shadowRoot) adoptShadow(this, this.shadowRoot);
  }

  #provide(): void {
    if (this.#holders.value !== this.#record.own) this.#holders.setValue(this.#record.own);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#provide();
    this.#settings.setValue({
      mode: this.#disabled ? 'view' : this.mode,
      headingLevel: this.headingLevel,
      reading: this.reading,
    });
    if (changed.has('src') && this.src) void this.#fetch(this.src);
  }

  /** Same origin only, and only because the page set `src`. */
  async #fetch(src: string): Promise<void> {
    const holder = this.#record.own;
    try {
      const url = new URL(src, this.ownerDocument.baseURI);
      if (url.origin !== location.origin) throw new TypeError(`src must be on this site: ${url.origin}`);
      const answer = await fetch(url, { credentials: 'same-origin', mode: 'same-origin' });
      if (!answer.ok) throw new Error(`src answered ${answer.status}`);
      const text = await answer.text();
      if (this.src === src) holder.receive(text, true);
    } catch (error) {
      // what the page has taken back meanwhile is nobody's trouble
      if (this.src === src) holder.fail({ path: 'src', message: String(error) });
    }
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
