import { DrawnElement } from '../../base/drawn-element.js';
import { GivenSet } from '../../base/statements/given-set.js';
import { JsonInside } from '../../base/json-inside.js';
import { summaryWordsFor } from '../../base/statements/summary-words.js';
import { takeEarly } from '../../base/take-early.js';
import type { Problem } from '../../person/record.js';
import { summaryPageOf, type SummaryPage } from '../../present/statements/summary-page.js';
import { summaryToLit } from '../../present/statements/summary-to-lit.js';
import { beside, readSummary, type ReadSummary } from '../../statements/read-summary.js';
import type { StatementSet } from '../../statements/set.js';
import type { StatementSummary } from '../../statements/summary.js';
import { pageStyles } from '../../styles/page.js';
import { summaryStyles } from '../../styles/summary.js';

/**
 * Many people's answers to "I" statements, as `summarise()` counts them on a server: where people said no, and how many
 * people gave each answer. A number that is withheld says so in words. It is read only, and holds nobody's record.
 *
 * @slot - Words to read before any script runs, the summary as `<script type="application/json">`, a set as `<script type="application/vnd.say-so.statements+json">`.
 * @csspart page - All of it.
 * @csspart section - Each part of it.
 */
export class SayStatementSummary extends DrawnElement {
  static override styles = [pageStyles, summaryStyles];

  readonly #statements = new GivenSet(this, this.language, summaryWordsFor);
  #given: unknown;
  #inside: string | undefined;
  #read: ReadSummary | undefined;

  constructor() {
    super();
    this.addController({ hostConnected: () => takeEarly(this, 'summary') });
    new JsonInside(this, (text) => {
      this.#inside = text;
      this.#take();
    });
  }

  /**
   * The numbers: what `summarise()` gives, or its JSON; null where there are none yet; undefined takes them from inside.
   * Nothing of it is shown when anything in it is wrong: see `problems`.
   */
  get summary(): StatementSummary | null | undefined {
    return this.#read?.summary;
  }
  set summary(given: unknown) {
    if (Object.is(given, this.#given)) return;
    this.#given = given;
    this.#take();
  }
  /** The statements that were asked: a set, its JSON, or the script inside; without any, our own set. */
  get set(): StatementSet | undefined {
    return this.#statements.set;
  }
  set set(given: unknown) {
    this.#statements.give(given);
  }
  /** What is wrong with the numbers or the set that were given: path and message, for the page's developer. */
  get problems(): readonly Problem[] {
    const { set } = this;
    const read = this.#read && set ? beside(this.#read, set) : this.#read;
    return [...(read?.problems ?? []), ...this.#statements.problems];
  }

  #take(): void {
    const given = this.#given === undefined ? this.#inside : this.#given;
    this.#read = given === undefined ? undefined : readSummary(given);
    this.requestUpdate();
  }

  /** Includes the coming of the words and the set. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.#statements.settled(() => super.getUpdateComplete());
  }
  protected override get shows(): boolean {
    return this.#read !== undefined && this.#statements.ready();
  }

  #page(): SummaryPage {
    const { reading } = this.settings;
    return summaryPageOf(this.#read ?? { problems: [] }, this.set, { locale: this.language.locale, reading });
  }
  protected override view(): unknown {
    const { headingLevel, reading } = this.settings;
    const { lang, dir } = this.language.locale;
    return summaryToLit(this.#page(), { lang, dir, headingLevel, reading });
  }

  /**
   * Prints just this summary, on A4, once its words and its set are there. Nothing is printed while no numbers were given.
   * Resolves when the browser's print dialog is closed.
   */
  async print(): Promise<void> {
    await this.updateComplete;
    if (!this.shows) return;
    const { printSummary } = await import('../../printing/summary.js');
    const { locale } = this.language;
    await printSummary(this.#page(), { locale, page: this.ownerDocument, reading: this.settings.reading });
  }
}
