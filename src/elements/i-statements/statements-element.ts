import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GivenSet } from '../../base/statements/given-set.js';
import { layOutInPortions } from '../../base/in-portions.js';
import { LateEditor } from '../../base/late-editor.js';
import { KeepController } from '../../base/keep-controller.js';
import { SayElement } from '../../base/say-element.js';
import { askingWordsFor, wordsFor } from '../../base/statements/words.js';
import { today } from '../../base/today.js';
import type { Answering } from '../../editing/statements/answering.js';
import type { Keep } from '../../keeping/keep.js';
import type { Problem } from '../../person/record.js';
import type { Reading } from '../../present/line.js';
import type { StatementsPage } from '../../present/statements/blocks.js';
import { DrawnCards } from '../../present/statements/drawn.js';
import { pageOf } from '../../present/statements/page.js';
import { say } from '../../present/statements/say.js';
import { statementsToLit } from '../../present/statements/to-lit.js';
import type { OnPaper } from '../../printing/statements.js';
import { answersIn, codeOf, mayAsk } from '../../statements/answers.js';
import { askedIn, type StatementSet } from '../../statements/set.js';
import { pageStyles } from '../../styles/page.js';
import { statementStyles } from '../../styles/statements.js';

/** What `<say-i-statement>` and `<say-i-statements>` share: a set, whom to tell, and how answers are asked for. */
export abstract class StatementsElement extends SayElement {
  static override styles = [pageStyles, statementStyles];
  static override properties: PropertyDeclarations = {
    ...SayElement.properties,
    reader: {},
    contact: {},
    audiences: {},
    round: {},
    scaleOrder: { attribute: 'scale-order' },
    signs: {},
    feelings: { type: Boolean },
    required: { type: Boolean },
    now: {},
    keep: { noAccessor: true },
  };

  /** Who, by name, reads the answers the same day. Without a reader and a contact, statements that may disclose harm are not asked. */
  declare reader?: string;
  /** Whom the person can talk to now, and how: "Jo Bell, 0117 496 0123". */
  declare contact?: string;
  /** Who will see the answers, separated by commas, in words the page and the person agree on: `the support team, the council`. Without it, nobody does. */
  declare audiences?: string;
  /** What this round of answers is called, such as `2026-11`; without it, the one that is not finished, else today's date. */
  declare round?: string;
  /** `reversed`: the last word of the scale first. Some people pick what comes last. */
  declare scaleOrder?: 'usual' | 'reversed';
  /** `faces` in place of tick, wave and cross: read the guidance first. */
  declare signs?: 'neutral' | 'faces';
  /** Also asks "How do you feel about that?". */
  declare feelings: boolean;
  /** The form is only valid when every statement that is asked has an answer; "I do not want to say" is one. */
  declare required: boolean;
  /** Today as an ISO date (`2026-11-21`); without it, this device's date. */
  declare now?: string;

  readonly #keep = new KeepController(
    () => this.record.own,
    this,
    () => import('../../editing/keep/keeping.js'),
  );
  readonly #drawn = new DrawnCards();
  readonly #statements = new GivenSet(this, this.language, wordsFor);
  readonly #answering = new LateEditor<Answering>(this, async () => {
    const [{ Answering }] = await Promise.all([
      import('../../editing/statements/answering.js'),
      askingWordsFor(this.language.locale.lang),
    ]);
    return new Answering(this, this.record, this.language, () => ({
      level: this.settings.headingLevel,
      today: this.today,
      asks: this.asks,
      only: this.only,
      reading: this.settings.reading,
    }));
  });
  #printing = false;
  #form: HTMLFormElement | null = null;

  constructor() {
    super();
    this.feelings = this.required = false;
  }

  /**
   * The statements: a set, its JSON, or `<script type="application/vnd.say-so.statements+json">` inside; without any,
   * our own set. A set with something wrong in it is not used at all: see `setProblems`.
   */
  get set(): StatementSet | undefined {
    return this.#statements.set;
  }
  set set(given: unknown) {
    this.#statements.give(given);
  }
  /** What is wrong with the set that was given: path and message, for the page's developer. */
  get setProblems(): readonly Problem[] {
    return this.#statements.problems;
  }
  /** For an element that stands alone: `"device"`, or an object with `load()` and `save(person, { base })`. Nothing is kept without it. */
  get keep(): 'device' | Keep | undefined {
    return this.#keep.keep;
  }
  set keep(keep: 'device' | Keep | undefined) {
    this.#keep.keep = keep;
  }

  /** Only this statement is shown. */
  protected get only(): string | undefined {
    return undefined;
  }
  protected get showing(): 'answers' | 'we' {
    return 'answers';
  }
  /** One statement at a time, or all of them in a list. */
  protected get asks(): 'one' | 'list' {
    return 'one';
  }
  protected get today(): string {
    return /^\d{4}-\d\d-\d\d$/.exec(String(this.now))?.[0] ?? today();
  }

  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    if (this.settings.mode !== 'edit') return;
    this.requestUpdate();
    this.performUpdate(); // the browser takes its picture as soon as the event is over
  };
  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this.#print);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this.#print);
  }

  /** Beside the record, each answer under a name of its own (`name.h1`), so that a plain form needs nothing of ours. */
  readonly #formdata = ({ formData }: FormDataEvent): void => {
    const name = this.getAttribute('name');
    const { person } = this.record;
    if (!name || !person || !this.set) return;
    for (const { id, answers } of this.page().groups.flatMap(({ cards }) => cards)) {
      const theirs = answers.find(({ forMe, again }) => !forMe && again === undefined);
      if (theirs) formData.set(`${name}.${id}`, theirs.code);
    }
  };
  override formAssociatedCallback(form: HTMLFormElement | null): void {
    super.formAssociatedCallback(form);
    this.#form?.removeEventListener('formdata', this.#formdata);
    this.#form = form;
    form?.addEventListener('formdata', this.#formdata);
  }

  /** What is said now, as data. */
  protected page(): StatementsPage {
    const { locale } = this.language;
    const { person, holder } = this.record;
    return pageOf({ person, problems: this.problems, newer: holder?.newer }, this.set, {
      locale,
      now: this.today,
      reading: this.settings.reading,
      shows: this.showing,
      statement: this.only,
      fileAddress: holder?.address,
      notices: this.#answering.failed ? [locale.t('problem.edit')] : [],
      drawn: this.#drawn,
    });
  }

  /** Includes the coming of the words and the set. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.#statements.settled(() => super.getUpdateComplete());
  }

  protected override get shows(): boolean {
    return super.shows && this.#statements.ready();
  }

  protected override view(): unknown {
    const { headingLevel, reading } = this.settings;
    const { lang, dir } = this.language.locale;
    return statementsToLit(this.page(), { lang, dir, headingLevel, reading });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.settings.mode !== 'edit') this.#answering.rest();
  }

  protected override editor(): unknown {
    if (this.settings.mode !== 'edit' || !this.set || this.showing === 'we') return nothing;
    const { here } = this.#answering;
    if (here) {
      const page = this.renderRoot === this ? html`<slot></slot>` : this.view();
      return html`${here.render(this.set)}${this.#printing ? page : nothing}`;
    }
    this.#answering.ask();
    return nothing;
  }
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#layOut();
    if (this.settings.mode === 'edit') this.#answering.here?.drawn();
    const missing = this.required && !this.#allAnswered();
    this.internals.setValidity(
      missing ? { valueMissing: true } : {},
      missing ? say(this.language.locale, 'statements.required') : undefined,
    );
  }
  /** How many cards were there when last looked. */
  #cards = 0;
  #layOut(): void {
    const { size } = this.#drawn;
    if (size > this.#cards) layOutInPortions(this.renderRoot.querySelectorAll('.cards'));
    this.#cards = size;
  }
  #allAnswered(): boolean {
    const { person } = this.record;
    if (!person || !this.set) return true;
    const { of } = answersIn(person, this.set);
    return askedIn(this.set, this.only).every(
      (asked) =>
        !mayAsk(asked, { reader: this.reader, contact: this.contact }) || of.get(asked.id)?.some(codeOf),
    );
  }

  /**
   * Prints just these statements and answers, on A4, once their words are there. Nothing is printed while no record was
   * given. Resolves when the browser's print dialog is closed.
   */
  async print(): Promise<void> {
    await this.updateComplete;
    if (!this.shows) return;
    const { printStatements } = await import('../../printing/statements.js');
    const { reading } = this.settings;
    await printStatements(this.page(), this.#onPaper(reading));
  }
  /**
   * Prints the statements with no answers, as a form to fill in by hand: boxes to tick, and lines to write on. Resolves
   * when the browser's print dialog is closed.
   */
  async printBlank(): Promise<void> {
    await this.updateComplete;
    if (!this.set) return;
    const [{ printBlank }] = await Promise.all([
      import('../../printing/statements.js'),
      askingWordsFor(this.language.locale.lang),
    ]);
    await printBlank(this.set, this.only, this.#onPaper('easy'));
  }
  #onPaper(reading: Reading): OnPaper {
    return {
      reading,
      locale: this.language.locale,
      page: this.ownerDocument,
      name: this.record.person?.called ?? '',
      telling: { reader: this.reader, contact: this.contact },
    };
  }
}
