import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { announce } from '../../base/announcer.js';
import type { Language } from '../../base/language.js';
import { addStyles } from '../../base/light-tree.js';
import type { RecordController } from '../../base/record-controller.js';
import { askingWordsFor } from '../../base/statements/words.js';
import type { Holder } from '../../context/holder.js';
import { edit as english } from '../../locales/en/edit.js';
import { fillStrings } from '../../locales/make-locale.js';
import type { Id, RowChange } from '../../person/record.js';
import { problemBlocks } from '../../present/problems.js';
import { nameOf, say } from '../../present/statements/say.js';
import { blockContent, heading } from '../../present/to-lit.js';
import { answersIn, roundNow } from '../../statements/answers.js';
import { promisesIn } from '../../statements/promises.js';
import { askedIn, type StatementSet } from '../../statements/set.js';
import { answeringStyles } from '../../styles/answering.js';
import { editStyles } from '../../styles/edit.js';
import type { FormError } from '../desk.js';
import { button } from '../forms/fields.js';
import { cameTo, keysOfForms, ownNames } from '../forms/keys.js';
import type { Desk } from '../desk.js';
import { notKept } from '../keep/not-kept.js';
import { Session } from '../session.js';
import { AnswerMedia } from './answer-media.js';
import { newRound, notReady, sitDown } from './begin.js';
import { anotherWay, besides, talk } from './besides.js';
import { followUps } from './follow-ups.js';
import { question, whereLine } from './question.js';
import { askList } from './list.js';
import { ownStatement } from './own-statement.js';
import {
  endScreen,
  keepingOf,
  startScreen,
  stopScreen,
  tellScreen,
  tryScreen,
  type Begun,
} from './screens.js';
import {
  placeOf,
  type Asking,
  type Opened,
  type Sheet,
  type Sitting,
  type ToAsk,
  type Where,
} from './sheet.js';
import { toAsk } from './to-ask.js';
import { nextIn } from './write.js';

/** What the asking needs of the element it works in. */
export interface AskingElement extends ReactiveControllerHost, HTMLElement {
  readonly reader?: string;
  readonly contact?: string;
  readonly audiences?: string;
  readonly round?: string;
  readonly scaleOrder?: 'usual' | 'reversed';
  readonly signs?: 'neutral' | 'faces';
  readonly feelings: boolean;
  print(): Promise<void>;
}

/**
 * Moves the page only as far as it must for the way on to be seen, and only where the window has room for it together with
 * the whole question, or else with what was just chosen: nobody has to search for it, and nothing lies over anything.
 */
function inSight(root: ShadowRoot, ...together: readonly string[]): void {
  const onward = root.querySelector('.one ~ .onward .main');
  if (!onward) return;
  const { bottom } = onward.getBoundingClientRect();
  const tops = together.map((one) => root.querySelector(one)?.getBoundingClientRect().top ?? -Infinity);
  if (tops.some((top) => bottom - top <= innerHeight)) onward.scrollIntoView({ block: 'nearest' });
}

/**
 * Asks the statements: what stands before the first, one at a time or all in a list, what follows an answer, the end.
 * Every answer is in the record at once; where the person is, is only how this element stands on the screen, and is
 * found again from what is answered.
 */
export class Answering {
  readonly #host: AskingElement;
  readonly #record: RecordController;
  readonly #language: Language;
  readonly #asking: () => Asking;
  #screen: Exclude<Where['screen'], 'at'> = 'start';
  #before: 'start' | 'ask' | 'end' = 'start';
  #at?: Id | undefined;
  #tried: { readonly at: number; readonly chosen: readonly (string | undefined)[] } = { at: 0, chosen: [] };
  #begun: Begun = { helper: '', room: '' };
  #sitting?: Sitting | undefined;
  #errors: readonly FormError[] = [];
  /** The round of this sitting: it does not become another when its last answer is given. */
  #round?: string | undefined;
  #opened = new Set<string>();
  readonly #media: AnswerMedia;
  /** A sentence of the person's own while it is written. */
  #own?: string | undefined;
  #focus = '';
  #said = '';
  /** What the page was told aloud, and may still hold. */
  #told = '';
  #whose = '';
  #lang = '';

  constructor(host: AskingElement, record: RecordController, language: Language, asking: () => Asking) {
    this.#host = host;
    this.#record = record;
    this.#language = language;
    this.#asking = asking;
    this.#media = new AnswerMedia(host, () => this.#holder);
    fillStrings('en', english);
  }

  get #holder(): Holder {
    return this.#record.holder ?? this.#record.own;
  }

  #sheet(set: StatementSet): Sheet {
    const { locale } = this.#language;
    const session = Session.of(this.#holder);
    const person = session.person(locale.lang);
    if (this.#whose !== person.id) {
      // whoever helped one person is asked again before another is asked
      this.#whose = person.id;
      this.#sitting = this.#round = this.#at = undefined;
      this.#begun = { helper: '', room: '' };
      this.#errors = [];
      this.#screen = 'start';
    }
    const { reader, contact, audiences = '', round } = this.#host;
    const asking = this.#asking();
    const asked = toAsk(set, person, { only: asking.only, reader, contact });
    const answers = answersIn(person, set);
    const promises = promisesIn(person);
    const type = (rows: readonly RowChange[]) => session.type(locale.lang, rows);
    return {
      session,
      locale,
      person,
      set,
      asking,
      asked,
      answers,
      reader,
      contact,
      round: round || this.#round || roundNow(answers, asked, asking.today),
      sitting: this.#sitting ?? { help: 'no', present: [] },
      audiences: audiences
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
      reversed: this.#host.scaleOrder === 'reversed',
      faces: this.#host.signs === 'faces',
      feelings: this.#host.feelings,
      name: nameOf(person, locale),
      t: (key, values) => say(locale, key, values),
      actionsOf: (answer) => (answer && promises.get(answer.id)) ?? [],
      media: (answer) => this.#media.render(this.#current, answer),
      isOpen: (id, what) => this.#opened.has(`${what}-${id}`),
      open: (id, what, open) => this.#open(id, what, open),
      type,
      act: (rows, said) => {
        if (rows.length) session.act(locale.lang, rows);
        this.#said = said ?? '';
        this.#announce(this.#said);
        this.#host.requestUpdate();
      },
      go: (where) => this.#go(where, asked),
      focus: (key) => {
        this.#focus = key;
        this.#host.requestUpdate();
      },
    };
  }

  /** What was announced stays where a reading cursor finds it, long after it was true: so it is taken back. */
  #announce(text: string): void {
    if (text || this.#told) announce(text, this.#host.ownerDocument);
    this.#told = text;
  }
  #open(id: Id, what: Opened, open: boolean): void {
    if (open) this.#opened.add(`${what}-${id}`);
    else this.#opened.delete(`${what}-${id}`);
    if (open) this.#focus = { explain: `explain-of-${id}`, more: `because-${id}`, again: '' }[what];
    this.#host.requestUpdate();
  }
  #go(where: Where, asked: readonly ToAsk[]): void {
    Session.of(this.#holder).commit();
    this.#said = '';
    this.#announce('');
    if (where.screen === 'at') {
      this.#at = where.id;
      this.#screen = 'ask';
    } else if (where.screen === 'tell') {
      if ('from' in where) this.#at = where.from;
      if (this.#screen === 'start' || this.#screen === 'end') this.#before = this.#screen;
      else this.#before = 'ask';
      this.#screen = 'tell';
    } else this.#screen = this.#screen === 'tell' ? this.#before : where.screen;
    if (this.#screen === 'ask' && !asked.some(({ id }) => id === this.#at)) this.#at = asked[0]?.id;
    this.#focus = this.#screen === 'ask' ? this.#whereIn(asked) : 'screen';
    this.#host.requestUpdate();
  }

  /** At the first of a list stands what is above it: how many there are. */
  #whereIn(asked: readonly ToAsk[]): string {
    const id = this.#at;
    return id === undefined || id === asked[0]?.id ? 'where' : placeOf(this.#asking(), id);
  }

  /** After each drawing: goes where the person's next step is. */
  drawn(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    addStyles(root, [editStyles, answeringStyles]);
    ownNames(root);
    const news = keepingOf(this.#holder)?.news(root);
    if (news) this.#announce(this.#language.locale.t(news));
    if (this.#focus) {
      const target = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(this.#focus)}"]`);
      const at = this.#focus;
      this.#focus = '';
      target?.focus();
      // a statement of the list with its answers, as far as there is room
      const whole = at.startsWith('where-') ? target?.closest('.ask-card') : undefined;
      (whole ?? target)?.scrollIntoView({ block: 'nearest' });
      if (at === 'where') inSight(root, '.where');
    } else if (this.#onward) inSight(root, '.where', '.points');
    this.#onward = false;
  }

  /** A field was left, or the element: what was typed becomes a change. */
  readonly #left = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    const inside = to instanceof Node && this.#host.shadowRoot?.contains(to);
    if (!inside || (event.target as Element).matches('input, textarea')) Session.of(this.#holder).commit();
  };

  render(set: StatementSet): TemplateResult {
    const sheet = (this.#current = this.#sheet(set));
    const { locale } = sheet;
    if (this.#lang !== locale.lang) void askingWordsFor((this.#lang = locale.lang));
    const keeping = keepingOf(this.#holder);
    const t: Desk['t'] = (key, values) => locale.t(key, values);
    const goOn = () => sheet.focus(this.#screen === 'ask' ? 'where' : 'writer');
    const said = (text: string) => sheet.act([], text);
    const notices =
      keeping?.notices({ locale, t, goOn, focus: sheet.focus, say: said }) ??
      notKept(t, this.#holder.problems);
    return html`<div
      class="page editor answering"
      part="page editor"
      lang=${locale.lang}
      data-reading=${sheet.asking.reading}
      @focusin=${cameTo}
      @focusout=${this.#left}
      @keydown=${keysOfForms}
    >
      ${heading(sheet.asking.level, 'title', html`<bdi lang=${set.lang}>${set.title}</bdi>`)}
      ${problemBlocks(this.#holder, locale).map((b) => blockContent(b, sheet.asking.level, locale.dir))}
      ${notices} ${this.#shown(sheet)}
      ${this.#said ? html`<p class="hint said-now">${this.#said}</p>` : nothing}
    </div>`;
  }

  #shown(sheet: Sheet): TemplateResult | typeof nothing {
    const print = () => void this.#host.print();
    switch (this.#screen) {
      case 'start':
        return this.#start(sheet);
      case 'try':
        return tryScreen(
          sheet,
          this.#tried.at,
          this.#tried.chosen[this.#tried.at],
          (code) => {
            const { at, chosen } = this.#tried;
            this.#tried = { at, chosen: at ? [chosen[0], code] : [code, chosen[1]] };
            this.#host.requestUpdate();
          },
          (at) => {
            this.#tried = { ...this.#tried, at };
            this.#go(
              at < 0 ? { screen: 'start' } : at > 1 ? { screen: 'ask' } : { screen: 'try' },
              sheet.asked,
            );
          },
        );
      case 'tell':
        return tellScreen(sheet, sheet);
      case 'stop':
        return stopScreen(sheet, this.#number(sheet), keepingOf(this.#holder), print);
      case 'end':
        return endScreen(sheet, { own: this.#ownStatement(sheet), print });
      case 'ask':
        return sheet.asking.asks === 'list' ? this.#list(sheet) : this.#one(sheet);
    }
  }
  #number({ asked }: Sheet): number {
    return (
      Math.max(
        0,
        asked.findIndex(({ id }) => id === this.#at),
      ) + 1
    );
  }

  #start(sheet: Sheet): TemplateResult {
    const { t, set, asking } = sheet;
    const leftOut =
      asking.only === undefined
        ? askedIn(set).length - sheet.asked.filter((one) => one.set === set.id).length
        : 0;
    return startScreen(sheet, {
      begun: this.#begun,
      errors: this.#errors,
      leftOut,
      keeping: keepingOf(this.#holder)?.state === 'on',
      put: (change) => {
        this.#begun = { ...this.#begun, ...change };
        const wrong = notReady(this.#begun, t)?.field;
        this.#errors = this.#errors.filter(({ field }) => field === wrong);
        if (!this.#errors.length) this.#announce('');
        this.#host.requestUpdate();
      },
      start: (how) => {
        const { help } = this.#begun;
        const wrong = notReady(this.#begun, t);
        this.#errors = wrong ? [wrong] : [];
        if (wrong || !help) {
          this.#focus = wrong?.field ?? '';
          this.#announce(wrong?.text ?? '');
          this.#host.requestUpdate();
          return;
        }
        this.#sitting = sitDown(sheet, this.#begun, help);
        this.#round = how === 'anew' ? newRound(sheet) : sheet.round;
        this.#at = (how === 'anew' ? undefined : nextIn(sheet)) ?? sheet.asked[0]?.id;
        this.#tried = { at: 0, chosen: [] };
        this.#go({ screen: how === 'try' ? 'try' : 'ask' }, sheet.asked);
      },
    });
  }

  #one(sheet: Sheet): TemplateResult | typeof nothing {
    const { t, asked } = sheet;
    const at = asked.findIndex(({ id }) => id === this.#at);
    const one = asked[at];
    if (!one) return nothing;
    const step = (by: number) => {
      const next = asked[at + by];
      if (next) this.#go({ screen: 'at', id: next.id }, asked);
      else this.#go({ screen: by > 0 ? 'end' : 'start' }, asked);
    };
    // radio buttons that are given new names one after another uncheck each other on the way: each statement has its own
    return html`${keyed(
        one.id,
        html`<div class="ask-card one" data-asked=${one.id} @change=${this.#chose}>
          <div class="ask-top">${whereLine(sheet, one, at, 'where')} ${talk(sheet, one)}</div>
          ${question(sheet, one)} ${followUps(sheet, one)}
        </div>`,
      )}
      <div class="row onward">
        ${button(t('statements.goOn'), () => step(1), { look: 'main', key: 'go-on' })}
        ${button(t('statements.goBack'), () => step(-1), { key: 'go-back' })}
        ${button(t('statements.stop'), () => this.#go({ screen: 'stop' }, asked), { key: 'stop' })}
      </div>
      ${keyed(
        one.id,
        html`<div class="ask-card">
          <div class="row">${anotherWay(sheet, one)}</div>
          ${besides(sheet, one)}
        </div>`,
      )}`;
  }
  /** Something was chosen: the way on is looked for. */
  readonly #chose = ({ target }: Event): void => {
    this.#onward ||= target instanceof HTMLInputElement && target.type === 'radio';
  };
  #onward = false;

  #list(sheet: Sheet): TemplateResult {
    const { t, asked } = sheet;
    return html`${askList(sheet, this.#live, [
        this.#sitting,
        this.#host.scaleOrder,
        this.#host.signs,
        this.#host.feelings,
      ])}
      <div class="row onward">
        ${button(t('statements.goOn'), () => this.#go({ screen: 'end' }, asked), { look: 'main', key: 'go-on' })}
        ${button(
          t('statements.stop'),
          () => {
            // in a list the person is wherever the last answer is
            this.#at = nextIn(sheet) ?? asked.at(-1)?.id;
            this.#go({ screen: 'stop' }, asked);
          },
          { key: 'stop' },
        )}
      </div>`;
  }
  #current!: Sheet;
  /** A card that is not drawn again keeps what it was drawn with: when it is pressed, it must work on the record as it is then. */
  readonly #live = new Proxy({} as Sheet, { get: (_, key) => this.#current[key as keyof Sheet] });

  #ownStatement(sheet: Sheet): TemplateResult | typeof nothing {
    if (sheet.asking.only !== undefined) return nothing;
    return ownStatement(sheet, {
      now: () => this.#own,
      write: (text) => {
        this.#own = text;
      },
      kept: (id) => {
        this.#at = id;
        this.#screen = 'ask';
        sheet.focus(placeOf(sheet.asking, id));
      },
    });
  }
}
