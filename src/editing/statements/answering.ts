import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { announce } from '../../base/announcer.js';
import type { Language } from '../../base/language.js';
import { addStyles } from '../../base/light-tree.js';
import type { RecordController } from '../../base/record-controller.js';
import { askingWordsFor } from '../../base/statements/words.js';
import type { Holder } from '../../context/holder.js';
import { edit as english } from '../../locales/en/edit.js';
import { fillStrings } from '../../locales/make-locale.js';
import { rankBetween } from '../../person/rank.js';
import type { Id, RowChange } from '../../person/record.js';
import { problemBlocks } from '../../present/problems.js';
import { nameOf, say } from '../../present/statements/say.js';
import { blockContent, heading } from '../../present/to-lit.js';
import {
  answersIn,
  codeOf,
  mayAsk,
  MINE,
  nextToAsk,
  OWN_TOPIC,
  ownAsked,
  roundNow,
  type Answer,
} from '../../statements/answers.js';
import { promisesIn } from '../../statements/promises.js';
import { askedIn, pictureOf, type Statement, type StatementSet } from '../../statements/set.js';
import { answeringStyles } from '../../styles/answering.js';
import { editStyles } from '../../styles/edit.js';
import type { FormError } from '../desk.js';
import { button, enterSaves, textField } from '../forms/fields.js';
import type { Desk } from '../desk.js';
import { notKept } from '../keep/not-kept.js';
import { MediaPart } from '../late/media-part.js';
import { newId, Session } from '../session.js';
import { besides, followUps, question, themeOf, ways } from './card.js';
import {
  endScreen,
  keepingOf,
  startScreen,
  stopScreen,
  tellScreen,
  tryScreen,
  type Begun,
} from './screens.js';
import { put, type Asking, type Opened, type Sheet, type Sitting, type ToAsk, type Where } from './sheet.js';
import { answerTo, chooserOf, someone, voiceOf } from './write.js';

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
  readonly #media = new Map<Id, MediaPart>();
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
    const partOf = new Map<Id, string>();
    const stands = new Map<Id, Statement>();
    for (const statement of set.statements)
      for (const { id } of statement.parts ?? [statement]) {
        stands.set(id, statement);
        if (statement.parts) partOf.set(id, statement.text);
      }
    const all: readonly ToAsk[] = askedIn(set).map((one) => ({
      ...one,
      set: set.id,
      version: set.version,
      lang: set.lang,
      theme: stands.get(one.id)?.theme,
      for: stands.get(one.id)?.for,
      picture: pictureOf(stands.get(one.id)!),
      partOf: partOf.get(one.id),
    }));
    const mine = Array.from(ownAsked(person, set), ([id, { id: entry, said }]): ToAsk => ({
      id,
      entry,
      text: said.text,
      set: MINE,
      version: '1',
      lang: said.lang,
    }));
    const { only } = asking;
    const asked = [...all, ...mine].filter(
      (one) =>
        (only === undefined ||
          one.id === only ||
          set.statements.some(({ id, parts }) => id === only && parts?.some((part) => part.id === one.id))) &&
        mayAsk(one, { reader, contact }),
    );
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
      media: (answer) => this.#mediaOf(answer),
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

  /** What is said with an answer beyond words: one form for each answer, since several may be open in a list. */
  #mediaOf(answer: Answer): TemplateResult {
    const { id } = answer;
    const sheet = this.#current;
    const { session, person, locale, name, sitting } = sheet;
    let part = this.#media.get(id);
    if (!part) this.#media.set(id, (part = new MediaPart(this.#host)));
    const here = () => {
      const now = session.person(locale.lang);
      return now.id === person.id ? now.entries[id] : undefined;
    };
    return part.render({
      id,
      answer: true,
      said: answer.said,
      person,
      locale,
      name,
      self: sitting.help === 'no',
      files: session.files,
      address: this.#holder.address,
      words: (text) => voiceOf(sheet, text, chooserOf(answer)),
      now: () => here()?.said,
      put: (media, rows) => {
        const entry = here();
        if (!entry) return;
        const { media: _, ...said } = entry.said;
        sheet.type([
          put({ ...entry, said: { ...said, ...(media.length && { media }) } }, entry),
          ...Object.entries(rows).map(([its, after]): RowChange => ({
            table: 'media',
            id: its,
            before: session.person(locale.lang).media[its],
            after,
          })),
        ]);
      },
      recording: (one, recording) => session.recording(one, recording),
    });
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
      if (this.#screen === 'start' || this.#screen === 'end') this.#before = this.#screen;
      else this.#before = 'ask';
      this.#screen = 'tell';
    } else this.#screen = this.#screen === 'tell' ? this.#before : where.screen;
    if (this.#screen === 'ask' && !asked.some(({ id }) => id === this.#at)) this.#at = asked[0]?.id;
    this.#focus = this.#screen === 'ask' ? 'where' : 'screen';
    this.#host.requestUpdate();
  }

  /** After each drawing: goes where the person's next step is. */
  drawn(): void {
    const root = this.#host.shadowRoot;
    if (root) addStyles(root, [editStyles, answeringStyles]);
    if (!root) return;
    if (this.#focus) {
      const target = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(this.#focus)}"]`);
      const at = this.#focus;
      this.#focus = '';
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
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
    const notices = keeping?.notices({ locale, t, goOn }) ?? notKept(t, this.#holder.problems);
    return html`<div
      class="page editor answering"
      part="page editor"
      lang=${locale.lang}
      data-reading=${sheet.asking.reading}
      @focusout=${this.#left}
      @keydown=${enterSaves}
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
        const wrong = this.#wrong(t)?.field;
        this.#errors = this.#errors.filter(({ field }) => field === wrong);
        if (!this.#errors.length) this.#announce('');
        this.#host.requestUpdate();
      },
      start: (how) => {
        const { help, helper, room } = this.#begun;
        const wrong = this.#wrong(t);
        this.#errors = wrong ? [wrong] : [];
        if (wrong || !help) {
          this.#focus = wrong?.field ?? '';
          this.#announce(wrong?.text ?? '');
          this.#host.requestUpdate();
          return;
        }
        this.#begin(sheet, help, helper, room, how === 'anew');
        this.#at = nextToAsk(sheet.asked, (id) => this.#isAnswered(sheet, id)) ?? sheet.asked[0]?.id;
        if (how === 'anew') this.#at = sheet.asked[0]?.id;
        this.#tried = { at: 0, chosen: [] };
        this.#go({ screen: how === 'try' ? 'try' : 'ask' }, sheet.asked);
      },
    });
  }
  /** What keeps the person from starting. */
  #wrong(t: Sheet['t']): FormError | undefined {
    const { help, helper } = this.#begun;
    if (!help) return { field: 'writer', text: t('statements.before.help.error') };
    if (help !== 'no' && !helper.trim())
      return { field: 'helper', text: t('statements.before.helper.error') };
    return undefined;
  }
  #isAnswered(sheet: Sheet, id: Id): boolean {
    const asked = sheet.asked.find((one) => one.id === id);
    const answer = asked && answerTo(sheet, asked);
    return !!answer && codeOf(answer) !== undefined;
  }

  /** Who is here becomes rows of the record's people, unless they are there already. */
  #begin(sheet: Sheet, help: Sitting['help'], helper: string, room: string, anew: boolean): void {
    const { person, session, asking } = sheet;
    const rows: RowChange[] = [];
    const named = (name: string): Id => {
      const found = someone(person, name);
      const before = rows.find(({ after }) => (after as { name?: string }).name === name.trim());
      if (before) return before.id;
      rows.push(...found.rows);
      return found.id;
    };
    const its = help === 'no' ? undefined : named(helper);
    const others = room
      .split(',')
      .filter((name) => name.trim())
      .map(named);
    if (rows.length) session.act(sheet.locale.lang, rows);
    session.writer = its && help === 'answer' ? { as: 'together', id: its } : { as: 'self' };
    this.#sitting = { help, helper: its, present: [...new Set([...(its ? [its] : []), ...others])] };
    this.#round = anew
      ? sheet.answers.rounds.includes(asking.today)
        ? `${asking.today} ${sheet.answers.rounds.length + 1}`
        : asking.today
      : sheet.round;
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
    const theme = themeOf(sheet, one);
    // radio buttons that are given new names one after another uncheck each other on the way: each statement has its own
    return html`${keyed(
        one.id,
        html`<div class="ask-card one" data-asked=${one.id} @change=${this.#chose}>
          <p class="where" tabindex="-1" data-key="where">
            ${t('statements.where', { n: at + 1, total: asked.length })}${theme ? html`<span class="theme" lang=${one.lang}>${theme}</span>` : nothing}
          </p>
          ${question(sheet, one)} ${followUps(sheet, one)}
        </div>`,
      )}
      <div class="row onward">
        ${button(t('statements.goOn'), () => step(1), { look: 'main', key: 'go-on' })}
        ${button(t('statements.goBack'), () => step(-1), { key: 'go-back' })}
        ${button(t('statements.stop'), () => this.#go({ screen: 'stop' }, asked), { key: 'stop' })}
      </div>
      ${keyed(one.id, html`<div class="ask-card">${ways(sheet, one)} ${besides(sheet, one)}</div>`)}`;
  }
  /** Something was chosen: the way on is looked for. */
  readonly #chose = ({ target }: Event): void => {
    this.#onward ||= target instanceof HTMLInputElement && target.type === 'radio';
  };
  #onward = false;

  #list(sheet: Sheet): TemplateResult {
    const { t, asked, locale, person, set, asking } = sheet;
    return html`<p class="where" tabindex="-1" data-key="where">
        ${t('statements.before.what', { n: asked.length })}
      </p>
      <ol class="ask-list">
        ${asked.map((one) => {
          const answer = answerTo(sheet, one);
          const open = (['explain', 'more', 'again'] as const).map((what) => sheet.isOpen(one.id, what));
          // everything a card's look depends on: an answer to one draws one
          const from = [
            one.id,
            one.text,
            set,
            locale,
            asking.reading,
            person.called,
            answer,
            answerTo(sheet, one, true),
            ...sheet.actionsOf(answer),
            ...open,
            // what is chosen or recorded shows before it is in any answer
            open[1] && {},
            this.#sitting,
            sheet.audiences.join(),
            this.#host.scaleOrder,
            this.#host.signs,
            this.#host.feelings,
            sheet.round,
          ];
          return keyed(
            one.id,
            html`<li class="ask-card" data-asked=${one.id}>
              ${guard(
                from,
                () =>
                  html`${question(this.#live, one)} ${ways(this.#live, one)} ${followUps(this.#live, one)}
                  ${besides(this.#live, one)}`,
              )}
            </li>`,
          );
        })}
      </ol>
      <div class="row onward">
        ${button(t('statements.goOn'), () => this.#go({ screen: 'end' }, asked), { look: 'main', key: 'go-on' })}
        ${button(
          t('statements.stop'),
          () => {
            // in a list the person is wherever the last answer is
            this.#at = nextToAsk(asked, (id) => this.#isAnswered(sheet, id)) ?? asked.at(-1)?.id;
            this.#go({ screen: 'stop' }, asked);
          },
          { key: 'stop' },
        )}
      </div>`;
  }
  #current!: Sheet;
  /** A card that is not drawn again keeps what it was drawn with: when it is pressed, it must work on the record as it is then. */
  readonly #live = new Proxy({} as Sheet, { get: (_, key) => this.#current[key as keyof Sheet] });

  /** A statement of the person's own, to stand beside the set. */
  #ownStatement(sheet: Sheet): TemplateResult | typeof nothing {
    const { t, person } = sheet;
    if (sheet.asking.only !== undefined) return nothing;
    if (this.#own === undefined)
      return html`<div class="row">
        ${button(
          t('statements.own.add'),
          () => {
            this.#own = '';
            sheet.focus('own');
          },
          { key: 'own-add' },
        )}
      </div>`;
    const keep = () => {
      const text = this.#own?.trim();
      this.#own = undefined;
      if (!text) return sheet.focus('own-add');
      const id = newId();
      const ranks = Object.values(person.entries)
        .map(({ rank }) => rank)
        .sort();
      sheet.act([
        {
          table: 'entries',
          id,
          after: {
            id,
            kind: 'words',
            topic: OWN_TOPIC,
            said: voiceOf(sheet, text, 'person'),
            rank: rankBetween(ranks.at(-1)),
            onlyFor: sheet.audiences,
          },
        },
      ]);
      this.#at = id;
      this.#screen = 'ask';
      this.#focus = 'where';
      this.#host.requestUpdate();
    };
    return html`<div class="field">
      ${textField({
        id: 'own',
        label: t('statements.own.label'),
        errors: [],
        lines: 2,
        lang: person.lang,
        value: this.#own,
        input: (text) => {
          this.#own = text;
        },
      })}
      <div class="row">${button(t('statements.own.save'), keep, { look: 'main', key: 'own-save' })}</div>
    </div>`;
  }
}
