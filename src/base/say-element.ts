import { html, LitElement, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import { settingsContext, type Mode, type Settings } from '../context/contexts.js';
import type { Person, Problem } from '../person/record.js';
import type { Reading } from '../present/line.js';
import { Inherit } from './inherit.js';
import { Language } from './language.js';
import { adoptScoped, adoptShadow, makeRoot, tookMarkers } from './light-tree.js';
import { RecordController } from './record-controller.js';

/**
 * What every element shares: a record, a language, settings taken from what it stands in, a form value,
 * and the tree it draws into.
 *
 * @attr {string} name - The field under which a form sends the record, as JSON text; files stand beside it as `name.<file>`.
 * @cssprop [--say-ink=light-dark(#1b2230, #f4f1ea)] - Text, and the borders of what can be pressed.
 * @cssprop [--say-paper=light-dark(#fffdf9, #171a21)] - What the text stands on.
 * @cssprop [--say-quiet=light-dark(#454c5a, #c6cbd6)] - Text that says less: whose words, hints. At least 7:1 on the paper.
 * @cssprop [--say-line=light-dark(#cfcabf, #4d5361)] - Fine lines between things.
 * @cssprop [--say-accent-1=light-dark(#5a2658, #e8bfe5)] - Heading and edge of the first section, the fourth and so on.
 * @cssprop [--say-accent-2=light-dark(#0b4a55, #95d6e0)] - Of the second, the fifth and so on.
 * @cssprop [--say-accent-3=light-dark(#254a22, #b5dcab)] - Of the third, the sixth and so on.
 * @cssprop [--say-notice=light-dark(#fdf1da, #3a2c0c)] - Behind what should be known before reading on.
 * @cssprop [--say-notice-edge=light-dark(#6a3f00, #f0c674)] - The edge of the same.
 * @cssprop [--say-error=light-dark(#8f1420, #ffb3ab)] - What is missing or wrong while writing.
 * @cssprop [--say-action=var(--_ink)] - The button that goes on; without it, the ink. What is written on it is paper.
 * @cssprop [--say-field=light-dark(#fff, #0f1116)] - What is written in.
 * @cssprop [--say-size=1.125rem] - Size of the text; never less than 1rem.
 * @cssprop [--say-radius=0.375rem] - How round corners are.
 * @cssprop [--say-focus=light-dark(#1b2230, #ffd53d)] - The outline of what has focus.
 */
export abstract class SayElement extends LitElement {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    mode: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    reading: {},
    locale: {},
    tree: {},
  };

  /** `view` or `edit`; without it, that of the `<say-person>` it stands in, else `view`. */
  declare mode?: Mode;
  /** Level of the first heading, 1 to 6; without it, inherited, else 2. */
  declare headingLevel?: number;
  /** `standard` or `easy`; without it, inherited, else `standard`. */
  declare reading?: Reading;
  /** Locks the interface's language, whatever `lang` the page or a toolbar sets. */
  declare locale?: string;
  /** `light`: view draws into the element itself, where the page's own tools see the words. Read once, when first drawn. */
  declare tree?: 'light' | 'shadow';

  protected readonly internals = this.attachInternals();
  protected readonly record = new RecordController(
    this,
    this.internals,
    () => this.requestUpdate(),
    (this.constructor as typeof SayElement).inherits,
  );
  protected readonly language = new Language(this);
  readonly #settings = new Inherit<Settings | undefined>(this, settingsContext, () => this.requestUpdate());
  #disabled = false;

  /** False for an element that answers for its record whatever it stands in. */
  protected static readonly inherits: boolean = true;

  /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
  get person(): Person | null | undefined {
    return this.record.person;
  }
  set person(given: unknown) {
    this.record.give(given);
  }
  /** Photos and sounds beside the record, by name: what `toFile` takes. Set what `fromFile` found; those here already stay. */
  get files(): ReadonlyMap<string, Blob> {
    return this.record.holder?.files ?? new Map();
  }
  set files(files: ReadonlyMap<string, Blob> | null | undefined) {
    for (const [name, blob] of files ?? []) (this.record.holder ?? this.record.own).addFile(name, blob);
  }
  /** What could not be read of the record: path and message, for the page's developer. */
  get problems(): readonly Problem[] {
    return this.record.holder?.problems ?? [];
  }

  /** The settings in force: the element's own beat those around it. */
  protected get settings(): {
    readonly mode: Mode;
    readonly headingLevel: number;
    readonly reading: Reading;
  } {
    const around = this.#settings.value;
    const mode = this.mode ?? around?.mode;
    return {
      mode: mode === 'edit' && !this.#disabled && !this.record.holder?.newer ? 'edit' : 'view',
      headingLevel: Number(this.headingLevel || around?.headingLevel || 2),
      reading: (this.reading ?? around?.reading) === 'easy' ? 'easy' : 'standard',
    };
  }

  /** Includes the reading of what was last given, when it is not a plain record of words. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.record.holder?.reading;
    return super.getUpdateComplete();
  }

  formResetCallback(): void {
    this.record.reset();
  }
  formStateRestoreCallback(state: unknown): void {
    this.record.restore(state);
  }
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  // --- the tree it draws into

  #unadopt?: (() => void) | undefined;
  #watch?: MutationObserver;
  #damaged = false;
  #rebuilt = 0;
  /** The page's own words have made room for ours. A record may come long after the first update. */
  #begun = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.tree === 'light' && !this.shadowRoot) {
      this.setAttribute('tree', 'light'); // frameworks set the property; styles and nested parts look for the attribute
      return this;
    }
    const served = this.shadowRoot;
    const root = makeRoot(this, () => super.createRenderRoot());
    if (!served) root.append(document.createElement('slot')); // the page's own words stay in view until there is something to show
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.renderRoot === this) this.#unadopt = adoptScoped(this);
    this.#watch ??= new MutationObserver((records) => this.#foreign(records));
    this.#watch.observe(this.renderRoot, { childList: true, subtree: true });
  }
  adoptedCallback(): void {
    if (this.shadowRoot) adoptShadow(this, this.shadowRoot);
    this.requestUpdate(); // what was added later is added again
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unadopt?.();
    this.#unadopt = undefined;
    this.#watch?.disconnect();
  }

  /** A toolbar removed one of Lit's markers: draw again from nothing, but never fight it for ever. */
  #foreign(records: readonly MutationRecord[]): void {
    this.#damaged ||= tookMarkers(this, records);
    if (this.#damaged && this.hasUpdated && !this.isUpdatePending && this.#rebuilt++ < 3)
      this.requestUpdate();
  }

  /** The page's own HTML is not taken away while the person is in it. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (
      this.#begun ||
      !this.firstElementChild ||
      !this.matches(':focus-within') ||
      !this.ownerDocument.hasFocus()
    )
      return super.shouldUpdate(changed);
    this.addEventListener('focusout', () => this.requestUpdate(), { once: true });
    return false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) this.language.relock();
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot;
    const light = root === this;
    if (this.#watch) this.#foreign(this.#watch.takeRecords());
    const first = !this.#begun && (light || root.firstElementChild?.localName === 'slot');
    if (this.shows) this.#begun = true;
    if ((this.#damaged || first) && this.shows) {
      this.#damaged = false;
      for (const node of [...root.childNodes]) if (node.nodeName !== 'SCRIPT') node.remove();
      const anchor = document.createComment('');
      root.prepend(anchor);
      this.renderOptions.renderBefore = anchor; // a new anchor: Lit starts afresh
    }
    if (changed.size) this.#rebuilt = 0;
    super.update(changed);
    this.#watch?.takeRecords();
    if (light) this.#drawEditor();
  }

  /** Editing is always in a shadow tree: there no page style or toolbar reaches what is being written. */
  #drawEditor(): void {
    const editor = this.editor();
    if (editor === nothing && !this.shadowRoot) return;
    let root = this.shadowRoot;
    if (!root) adoptShadow(this, (root = this.attachShadow({ mode: 'open' })));
    render(editor === nothing ? html`<slot></slot>` : editor, root, { host: this });
  }

  /** Whether there is anything to show: until then the page's own words stay. */
  protected get shows(): boolean {
    return this.record.person !== undefined || this.problems.length > 0;
  }
  /** What is drawn for reading. */
  protected abstract view(): unknown;
  /** What is drawn for editing; `nothing` when it is not being edited. */
  protected editor(): unknown {
    return nothing;
  }

  protected override render(): unknown {
    if (!this.shows) return this.renderRoot === this || !this.#begun ? nothing : html`<slot></slot>`;
    const editor = this.renderRoot === this ? nothing : this.editor();
    return editor === nothing ? this.view() : editor;
  }
}
