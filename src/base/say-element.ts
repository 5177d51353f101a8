import { html, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Mode } from '../context/contexts.js';
import type { Person, Problem } from '../person/record.js';
import { DrawnElement } from './drawn-element.js';
import { attachedRoot } from './light-tree.js';
import { RecordController } from './record-controller.js';

/**
 * What every element that shows a record shares: the record, whether it is read or edited, and a form value.
 *
 * @attr {string} name - The field under which a form sends the record, as JSON text; files stand beside it as `name.<file>`.
 * @cssprop [--say-error=light-dark(#8f1420, #ffb3ab)] - What is missing or wrong while writing.
 * @cssprop [--say-action=var(--_ink)] - The button that goes on; without it, the ink. What is written on it is paper.
 * @cssprop [--say-field=light-dark(#fff, #0f1116)] - What is written in.
 * @cssprop [--say-focus=light-dark(#1b2230, #ffd53d)] - The outline of what has focus.
 */
export abstract class SayElement extends DrawnElement {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    ...DrawnElement.properties,
    mode: {},
  };

  /** `view` or `edit`; without it, that of the `<say-person>` it stands in, else `view`. */
  declare mode?: Mode;

  protected readonly internals = this.attachInternals();
  protected readonly record = new RecordController(
    this,
    this.internals,
    () => this.requestUpdate(),
    (this.constructor as typeof SayElement).inherits,
  );
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
  protected override get settings(): DrawnElement['settings'] & { readonly mode: Mode } {
    const mode = this.mode ?? this.around?.mode;
    return {
      ...super.settings,
      mode: mode === 'edit' && !this.#disabled && !this.record.holder?.closed ? 'edit' : 'view',
    };
  }

  /** Includes the reading of what was last given, when it is not a plain record of words. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.record.holder?.reading;
    return super.getUpdateComplete();
  }

  formAssociatedCallback(_form: HTMLFormElement | null): void {
    this.record.formed();
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

  /** Editing is always in a shadow tree: there no page style or toolbar reaches what is being written. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.renderRoot !== this) return;
    const editor = this.editor();
    let root = this.shadowRoot;
    if (editor === nothing && !root) return;
    if (!root) {
      root = attachedRoot(this);
      const more = this.isUpdatePending; // which a second update would take as done
      super.update(changed); // the words beside it are drawn for an element that has one
      if (more) this.requestUpdate();
    }
    render(editor === nothing ? html`<slot></slot>` : editor, root, { host: this });
  }

  protected override get shows(): boolean {
    return this.record.person !== undefined || this.problems.length > 0;
  }
  /** What is drawn for editing; `nothing` when it is not being edited. */
  protected editor(): unknown {
    return nothing;
  }

  protected override render(): unknown {
    const editor = this.shows && this.renderRoot !== this ? this.editor() : nothing;
    return editor === nothing ? super.render() : editor;
  }
}
