import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { SayElement } from '../../base/say-element.js';
import type { Outline } from '../../documents/outline.js';
import type { DocumentEditor } from '../../editing/document-editor.js';
import type { MoreEditing } from '../../editing/desk.js';
import type { Block } from '../../present/blocks.js';
import type { Person, PersonDocument, Problem } from '../../person/record.js';
import { findDocument, present, type Drawn, type More } from '../../present/present.js';
import { framed } from '../../present/problems.js';
import { toLit, type LitMore } from '../../present/to-lit.js';
import { pageStyles } from '../../styles/page.js';
import { LateEditor } from '../../base/late-editor.js';
import { KeepController } from '../../base/keep-controller.js';
import type { Keep } from '../../keeping/keep.js';
import { today } from '../../base/today.js';
import type { PaperLook } from '../../printing/sheet.js';

/**
 * What a document draws beyond lists of words. A class that needs it hands it in; a page without such a class does not
 * load it.
 */
export interface Abilities {
  readonly more: More;
  readonly print: LitMore;
  /** The forms for what is not words, when editing starts. */
  readonly edit: () => Promise<MoreEditing>;
}

/**
 * A document about a person, drawn from an outline: read, edited, printed.
 *
 * @fires {SayChangeEvent} say-change - On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed.
 * @slot - Words to read before any script runs, as `toHTML()` makes them, and the record as `<script type="application/json">`.
 * @csspart page - The whole document, read or written.
 * @csspart section - Each section, as it is read.
 * @csspart editor - The whole document while it is written.
 */
export abstract class DocumentElement extends SayElement {
  /** The outline of a class that draws one kind of document. */
  static readonly outline?: Outline;
  /** What its outline asks for beyond lists of words. */
  protected static readonly abilities?: Abilities;
  static override styles: CSSResultGroup = pageStyles;
  static override properties: PropertyDeclarations = {
    ...SayElement.properties,
    outline: { attribute: false },
    documentId: { attribute: 'document-id' },
    printForm: { attribute: 'print-form' },
    now: {},
    keep: { noAccessor: true },
  };

  /** Which sections, in which order, shown how. */
  declare outline?: Outline;
  /** Which of the person's documents; without it, the first current one of the outline. */
  declare documentId?: string | undefined;
  /** The form `print()` takes when it is told none: `pages` (A4; the default), or one of the forms of the outline. */
  declare printForm?: string | undefined;
  /** Today as an ISO date (`2026-11-21`); without it, this device's date. */
  declare now?: string;

  readonly #keep = new KeepController(
    () => this.record.own,
    this,
    () => import('../../editing/keep/keeping.js'),
  );
  readonly #drawn: Drawn = new WeakMap();
  readonly #editor = new LateEditor<DocumentEditor>(this, async () => {
    const [{ DocumentEditor }, more] = await Promise.all([
      import('../../editing/document-editor.js'),
      this.#can?.edit(),
    ]);
    return new DocumentEditor(this, this.record, this.language, {
      levels: () => ({
        title: this.settings.headingLevel + this.headingOffset,
        place: this.settings.headingLevel,
      }),
      page: () => (this.renderRoot === this ? html`<slot></slot>` : this.view()),
      drawNow: () => this.performUpdate(),
      look: this.#look,
      more,
    });
  });

  /** For a document that stands alone: `"device"`, or an object with `load()` and `save(person, { base })`. Nothing is kept without it. */
  get keep(): 'device' | Keep | undefined {
    return this.#keep.keep;
  }
  set keep(keep: 'device' | Keep | undefined) {
    this.#keep.keep = keep;
  }

  /** The outline in use; one without sections is none. */
  get drawnBy(): Outline | undefined {
    const { outline } = this.constructor as typeof DocumentElement;
    return [this.outline, outline].find((given) => Array.isArray(given?.sections));
  }

  /** The person's document that is shown; undefined when the record has none of this outline. */
  get document(): PersonDocument | undefined {
    const person = this.record.person;
    return person && this.drawnBy ? findDocument(person, this.drawnBy, this.documentId) : undefined;
  }

  /** What was wrong with the record, in words for the page’s developer; and a `document-id` that it does not have. */
  override get problems(): readonly Problem[] {
    const ids = Object.keys(this.record.person?.documents ?? {});
    const { documentId: id } = this;
    if (!id || !ids.length || ids.includes(id)) return super.problems;
    return [...super.problems, { path: 'document-id', message: `There is no “${id}”: ${ids.join(', ')}.` }];
  }

  get #can(): Abilities | undefined {
    return (this.constructor as typeof DocumentElement).abilities;
  }
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#can?.more.ready();
    if (this.settings.mode !== 'edit') this.#editor.rest();
  }

  /** What the document says now, as blocks. */
  blocks(): readonly Block[] {
    const { locale } = this.language;
    const { person, holder } = this.record;
    const failed: readonly Block[] = this.#editor.failed
      ? [{ type: 'notice', runs: [{ text: locale.t('problem.edit') }] }]
      : [];
    const given = { person, problems: this.problems, newer: holder?.newer };
    return [...failed, ...framed(given, locale, (someone) => this.about(someone))];
  }

  /** What it says about the person. */
  protected about(person: Person): readonly Block[] {
    const outline = this.drawnBy;
    if (!outline) return [];
    return present(person, outline, {
      locale: this.language.locale,
      now: this.today,
      documentId: this.documentId,
      reading: this.settings.reading,
      fileAddress: this.record.holder?.address,
      drawn: this.#drawn,
      more: this.#can?.more,
    });
  }

  protected get today(): string {
    return /^\d{4}-\d\d-\d\d$/.exec(String(this.now))?.[0] ?? today();
  }
  /** Added to the inherited heading level. */
  protected get headingOffset(): number {
    return 0;
  }

  protected override view(): unknown {
    const { headingLevel, reading } = this.settings;
    const { lang, dir } = this.language.locale;
    return toLit(
      this.blocks(),
      {
        lang,
        dir,
        headingLevel: headingLevel + this.headingOffset,
        reading,
        points: this.document?.points,
      },
      this.#can?.print,
    );
  }

  protected override editor(): unknown {
    if (this.settings.mode !== 'edit' || !this.drawnBy) return nothing;
    if (this.#editor.here) return this.#editor.here.render();
    this.#editor.ask();
    return nothing;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.settings.mode === 'edit') this.#editor.here?.drawn();
  }

  /**
   * Prints just this document, on its own A4 sheets. `form`: another of the forms its outline has, such as `booklet` (A5),
   * `sheet` (one side), `tri-fold`, `card` and `ask` of the communication passport; `pages` is all of it, on A4. Resolves when
   * the browser's print dialog is closed; rejects, and says which there are, where the outline has no such form.
   */
  async print({ form = this.printForm }: { readonly form?: string | undefined } = {}): Promise<void> {
    const { drawnBy } = this;
    const onPaper = {
      locale: this.language.locale,
      page: this.ownerDocument,
      name: this.record.person?.called ?? '',
      points: this.document?.points,
      oneSide: !!drawnBy?.emergency,
      ...this.#look,
    };
    if (form && form !== 'pages' && drawnBy) {
      const { printForm } = await import('../../printing/forms.js');
      return printForm(this.blocks(), drawnBy, form, onPaper);
    }
    const { printBlocks } = await import('../../printing/print.js');
    await printBlocks(this.blocks(), onPaper);
  }

  /** How it is laid out on paper. */
  get #look(): PaperLook {
    const { elementStyles } = this.constructor as typeof DocumentElement;
    return { styles: elementStyles as CSSResult[], more: this.#can?.print };
  }
}
