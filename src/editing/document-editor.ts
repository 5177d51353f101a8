import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../base/announcer.js';
import { addStyles } from '../base/light-tree.js';
import type { Language } from '../base/language.js';
import type { RecordController } from '../base/record-controller.js';
import { today } from '../base/today.js';
import type { Holder } from '../context/holder.js';
import type { Outline, Section } from '../documents/outline.js';
import { edit as english } from '../locales/en/edit.js';
import { fillStrings } from '../locales/make-locale.js';
import type { Key, Values } from '../locales/locale.js';
import type { Entry, PersonDocument, RowChange } from '../person/record.js';
import { linksTo } from '../person/takes.js';
import { aboutPage } from '../present/about-page.js';
import type { Block } from '../present/blocks.js';
import type { Surroundings } from '../present/line.js';
import { problemBlocks } from '../present/problems.js';
import { lineOf, placed, present, type Drawn } from '../present/present.js';
import { blockContent, heading, run } from '../present/to-lit.js';
import type { PaperLook } from '../printing/sheet.js';
import { editStyles } from '../styles/edit.js';
import {
  changes,
  entriesIn,
  headingOf,
  isOf,
  sectionWords,
  type Desk,
  type SectionHere,
  type FormError,
  type MoreEditing,
  type Open,
} from './desk.js';
import { chooseEntries } from './choose-entries.js';
import { newDocument, pagesWith, titleOf } from './entry-acts.js';
import { blankEntry } from './entry-form.js';
import { entryRow } from './entry-row.js';
import type * as DocumentsPanel from './documents-panel.js';
import { faceForm } from './face-form.js';
import { button, enterSaves } from './fields.js';
import type { KeepingSession } from './keeping.js';
import { LATE, LatePart } from './late-part.js';
import type * as HelpedForm from './helped-form.js';
import { notKept, stopPanel } from './not-kept.js';
import { isOneSide, PageLength } from './page-length.js';
import { Paper } from './paper.js';
import { MediaPart } from './media-part.js';
import { isWriting, mediaOf } from './notes.js';
import { PhotoPart } from './photo-part.js';
import { newId, Session } from './session.js';
import { writerPanel } from './writer-panel.js';

/** After so many years a photo is asked about. */
const OLD_PHOTO = 2;

/** The first field of what may be open. */
const fields: Readonly<Record<string, string>> = {
  entry: 'words',
  view: 'reason',
  face: 'called',
  helped: 'way',
  photo: 'photo',
};

/** Where headings stand: the first of what the element draws, and of the place it stands in. */
interface Levels {
  readonly title: number;
  readonly place: number;
}

/** What only the element itself can say and do. */
interface Place {
  readonly levels: () => Levels;
  /** The page as it is read. */
  readonly page: () => unknown;
  readonly drawNow: () => void;
  /** How it looks on paper, and how its further blocks are printed. */
  readonly look: PaperLook;
  /** The forms for what is not words, where the document has such things. */
  readonly more?: MoreEditing | undefined;
}

const none = (): string => '';

/** What a section says itself, apart from the sections in it. */
const isOwn = ({ type }: Block): boolean => type !== 'part' && type !== 'paragraph';

/** What the editor needs of the element it works in. */
export interface EditedElement extends ReactiveControllerHost, HTMLElement {
  readonly drawnBy: Outline | undefined;
  readonly document: PersonDocument | undefined;
  documentId?: string | undefined;
  blocks(): readonly Block[];
  /** What is wrong with the outline, where that is a host's. */
  readonly outlineNotices?: readonly Block[];
  print(options?: { readonly form?: string }): Promise<void>;
}

/**
 * Draws a document for editing. What is being edited (record, writer, what is open) is the session's and outlives
 * this element; what is here is only how it stands on the screen.
 */
export class DocumentEditor implements ReactiveController {
  readonly #host: EditedElement;
  readonly #record: RecordController;
  readonly #language: Language;
  readonly #place: Place;
  readonly #paper: Paper;
  readonly #length: PageLength;
  readonly #photo: PhotoPart;
  readonly #media: MediaPart;
  readonly #helped: LatePart<typeof HelpedForm>;
  readonly #documents: LatePart<typeof DocumentsPanel>;
  readonly #drawn: Drawn = new WeakMap();
  /** A document that is begun when something is first written in it. */
  #begun?: PersonDocument;
  #errors: readonly FormError[] = [];
  #said: () => string = none;
  /** Whose document was chosen in this element. */
  #chosenFor = '';
  #focus = '';
  /** What had the focus before the last drawing. */
  #had: Element | null = null;
  /** The session in which this element is one of the editors. */
  #in?: Session | undefined;

  constructor(host: EditedElement, record: RecordController, language: Language, place: Place) {
    this.#host = host;
    fillStrings('en', english);
    place.more?.ready();
    this.#record = record;
    this.#language = language;
    this.#place = place;
    this.#paper = new Paper(host, place.drawNow);
    this.#length = new PageLength(host);
    this.#photo = new PhotoPart(host, () => this.#desk);
    this.#media = new MediaPart(host);
    this.#helped = new LatePart(host, async () => {
      const form = await import('./helped-form.js');
      form.ready();
      return form;
    });
    this.#documents = new LatePart(host, () => import('./documents-panel.js'));
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.shadowRoot?.querySelector('.editor')) this.#join(undefined);
  }
  hostDisconnected(): void {
    this.#join(undefined);
  }
  #join(session: Session | undefined): void {
    if (session === this.#in) return;
    this.#in?.editors.delete(this.#host);
    session?.editors.add(this.#host);
    // the others may be the first now, or no longer; not in the middle of a drawing
    for (const of of [this.#in, session])
      if (of && of.editors.size > (of === session ? 1 : 0)) queueMicrotask(() => of.redraw());
    this.#in = session;
  }
  /** Of the elements that edit one record, the first asks who is writing and says how it is kept. */
  #isFirst({ editors }: Session): boolean {
    const after = (other: Node) =>
      this.#host.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    return [...editors].every((other) => other === this.#host || after(other));
  }

  get #holder(): Holder {
    return this.#record.holder ?? this.#record.own;
  }

  get #desk(): Desk {
    const { locale } = this.#language;
    const session = Session.of(this.#holder);
    const person = session.person(locale.lang);
    const chosen = this.#host.documentId;
    if (this.#chosenFor && (this.#chosenFor !== person.id || (chosen && !person.documents[chosen]))) {
      // a profile chosen here is one person's: another person's record begins with its own first one
      this.#chosenFor = '';
      this.#host.documentId = undefined;
    }
    const outline = this.#host.drawnBy as Outline;
    this.#begun ??= newDocument(`${outline.id}@${outline.version}`);
    const document = this.#host.document ?? this.#begun;
    const self = session.writer?.as === 'self';
    const name = person.called;
    // before there is a name, the sentences still have to be sentences
    const named = name || locale.t('writer.noName');
    const t = (key: Key, values?: Values) => locale.t(key, { name: named, ...values });
    const update = () => this.#host.requestUpdate();
    const show = (open: Open | undefined, focus?: string) => {
      const media = open?.what === 'entry' && { media: open.media ?? mediaOf(person, open.before) };
      session.show(open && { ...open, ...media, document: document.id });
      this.#errors = [];
      this.#said = none;
      if (focus) this.#focus = focus;
      if (isWriting(open)) session.begin();
      this.#holder.notify(); // other elements of the same record show the same thing open
      update();
    };
    return {
      session,
      locale,
      person,
      document,
      outline,
      level: this.#place.levels().title,
      more: this.#place.more,
      media: this.#media,
      address: this.#holder.address,
      open: session.open?.document === document.id ? session.open : undefined,
      errors: this.#errors,
      self,
      name,
      t,
      twin: (key, values, ending = '') => {
        const all = { name: named, ...values, ...(values?.['name'] === '' && { name: named }) };
        return (
          locale.find(`${key}${self ? '.self' : '.helper'}${ending}`, all) ??
          locale.find(`${key}${ending}`, all) ??
          ''
        );
      },
      show,
      fail: (errors) => {
        this.#errors = errors;
        this.#focus = 'errors';
        update();
      },
      type: (rows) => session.type(locale.lang, changes(person, rows)),
      act: (rows, say, values) => {
        session.act(locale.lang, changes(person, rows));
        if (say) this.#say(t(say, values));
      },
      say: (text) => this.#say(text),
      saved: () => this.#saved(session),
      said: this.#said(),
      focus: (key) => {
        this.#focus = key;
        update();
      },
      goOn: () => this.#goOn(session),
      summary: () => this.#summary(t),
      update,
    };
  }

  /** What a draft gave back may be open on another profile, or on one that is not in the record yet. */
  #goOn(session: Session): void {
    const { open, writer } = session;
    const { person, document, outline } = this.#desk;
    this.#errors = [];
    this.#focus = writer ? ((open ? fields[open.what] : undefined) ?? 'tools') : 'writer';
    const there = open && person.documents[open.document];
    if (open && !there) session.open = { ...open, document: document.id };
    else if (there && there.id !== document.id && isOf(outline, there)) this.#go(there.id);
    this.#holder.notify();
  }
  /** Another document of the person, chosen in this element. */
  #go(id: string): void {
    this.#chosenFor = this.#desk.person.id;
    this.#host.documentId = id;
  }

  /** What was saved is kept where the page said, or it is on this page and no page has answered for it. */
  #saved(session: Session): void {
    const { locale } = this.#language;
    this.#said = () => {
      const keeping = this.#holder.keeping as KeepingSession | undefined;
      // it may fail later, or the question whether to keep it be answered: so it is asked at each drawing
      if (keeping?.state === 'on' && !keeping.failure) return locale.t('common.saved.short');
      return locale.t(session.safe ? 'common.here' : 'common.here.only');
    };
    announce(this.#said(), this.#host.ownerDocument);
    this.#host.requestUpdate();
  }
  #say(text: string): void {
    this.#said = () => text;
    announce(text, this.#host.ownerDocument);
    this.#host.requestUpdate();
  }

  /** Where the focus stands while a part is on its way. */
  #waitsAt?: HTMLElement | undefined;
  /** After each drawing: goes where the person's next step is, and measures the page when there is time. */
  drawn(): void {
    const root = this.#host.shadowRoot;
    if (root) addStyles(root, [editStyles]);
    const lost = this.#had && !this.#had.isConnected && !root?.activeElement;
    if (root && (this.#focus || lost)) {
      // what was pressed may be gone, or what it leads to not be there: then the page, never nowhere
      let waits = false;
      const { activeElement } = root;
      for (const key of [this.#focus, LATE, 'tools', 'writer', 'stop']) {
        const target = key && root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
        if (!target) continue;
        // whoever went on while something was on its way is not called back
        const wentOn = this.#waitsAt && activeElement && activeElement !== this.#waitsAt;
        if (!wentOn && target !== this.#waitsAt) target.focus();
        waits = target.ariaBusy === 'true' && !wentOn;
        this.#waitsAt = waits ? target : undefined;
        break;
      }
      // what is on its way takes the focus on to where it was to go, once it is there
      if (!waits) this.#focus = '';
    }
    this.#had = null;
    if (root) this.#letGo(root);
    const news = (this.#holder.keeping as KeepingSession | undefined)?.news();
    if (news) announce(this.#language.locale.t(news), this.#host.ownerDocument);
    const { locale } = this.#language;
    const outline = this.#host.drawnBy;
    const booklet = outline?.prints.find(({ name, sides }) => name === 'booklet' && sides);
    if (!booklet && !isOneSide(outline)) return;
    this.#length.measure(() => ({
      blocks: this.#host.blocks(),
      locale,
      points: this.#host.document?.points,
      look: this.#place.look,
      booklet,
    }));
  }

  /** A draft may give back the form of an entry that this page does not show: while it is open, no button is there. */
  #letGo(root: ShadowRoot): void {
    const session = Session.of(this.#holder);
    const { open } = session;
    if (open?.what !== 'entry' && open?.what !== 'view') return;
    const here = open.document === this.#host.document?.id && root.querySelector('[data-key=tools]');
    if (!here || root.querySelector('.opened, [data-key=reason]')) return;
    // not in the middle of a drawing
    queueMicrotask(() => {
      session.show(undefined);
      this.#holder.notify();
    });
  }

  /** The person left the element: what was typed becomes a change. */
  readonly #left = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && this.#host.shadowRoot?.contains(to)) {
      // from one field to the next: a field was left
      if ((event.target as Element).matches('input, textarea')) Session.of(this.#holder).commit();
    } else Session.of(this.#holder).commit();
  };

  render(): TemplateResult {
    this.#had = this.#host.shadowRoot?.activeElement ?? null;
    const desk = this.#desk;
    const { locale, session, open, person } = desk;
    this.#join(session);
    if (desk.document.variant) this.#questions();
    const keeping = this.#holder.keeping as KeepingSession | undefined;
    const first = this.#isFirst(session);
    const asks = open?.what === 'writer' || (!session.writer && first);
    return html`<div
        class="page editor"
        part="page editor"
        lang=${locale.lang}
        @focusout=${this.#left}
        @keydown=${enterSaves}
      >
        ${problemBlocks(this.#holder, locale).map((b) => blockContent(b, desk.level, desk.locale.dir))}
        ${first ? (keeping?.notices(desk) ?? notKept(desk.t, this.#holder.problems)) : nothing}
        ${
          open?.what === 'stop' || open?.what === 'clear'
            ? stopPanel(desk, keeping, () => this.#printButton(desk))
            : asks || !session.writer
              ? html`${asks ? writerPanel(desk) : nothing}
                ${
                  person.called || Object.keys(person.entries).length
                    ? html`<div class="preview">
                        ${this.#host.blocks().map((b) => blockContent(b, desk.level, desk.locale.dir, this.#place.look.more))}
                      </div>`
                    : nothing
                }`
              : html`${this.#host.outlineNotices?.map((b) => blockContent(b, desk.level, desk.locale.dir))}
                ${this.#tools(desk)} ${desk.outline.sections.length ? this.#face(desk) : nothing}
                ${desk.more?.missing(desk, () => this.#host.blocks())}
                ${desk.outline.sections.map((s) => this.#section(desk, s))} ${this.#foot(desk)}
                ${this.#leaveOut(desk)} ${this.#length.notice(desk)} ${this.#bar(desk, keeping)}`
        }
      </div>
      ${this.#paper.printing ? this.#place.page() : nothing}`;
  }

  #asked?: Promise<void>;
  /** What is asked at home, at school, at work and in hospital comes with such a profile; until then, and without it, what every profile asks. */
  #questions(): void {
    this.#asked ??= import('../locales/en/variants.js').then(
      ({ variants }) => fillStrings('en', variants),
      () => undefined,
    );
  }

  /** Stands in the form whose fields it names: in a long document its top is far from them. */
  #summary(t: Desk['t']): TemplateResult | typeof nothing {
    if (!this.#errors.length) return nothing;
    const go = (event: Event, field: string) => {
      event.preventDefault();
      this.#focus = field;
      this.#host.requestUpdate();
    };
    return html`<div
      class="summary"
      tabindex="-1"
      data-key="errors"
      role="group"
      aria-label=${t('common.error.title')}
    >
      <p><strong>${t('common.error.title')}</strong></p>
      <ul role="list" class="lines">
        ${this.#errors.map(
          ({ field, text }) =>
            html`<li><a href="#${field}" @click=${(event: Event) => go(event, field)}>${text}</a></li>`,
        )}
      </ul>
      <p>${t('common.error.safe')}</p>
    </div>`;
  }

  /** A button's words in those of this outline, else in those of every document. */
  #own({ outline, locale, more }: Desk, what: string, shared: string): string | undefined {
    return locale.find(`${outline.words}.${what}`) ?? (more ? locale.find(shared) : undefined);
  }
  #printButton(desk: Desk): TemplateResult {
    return button(
      this.#own(desk, 'print', 'document.print') ?? desk.t('profile.print'),
      () => (desk.more?.hasForms(desk) ? desk.show({ what: 'print' }, 'print') : void this.#host.print()),
      { key: 'print-button' },
    );
  }

  #tools(desk: Desk): TemplateResult {
    const { t, session, show, open, person, outline } = desk;
    const several = Object.values(person.documents).filter((d) => isOf(outline, d)).length > 1;
    const helper = session.writer?.id ? person.people[session.writer.id]?.name : undefined;
    return html`<div class="row" data-key="tools" tabindex="-1" role="group" aria-label=${t('profile.tools')}>
        ${
          outline.variants?.length || several
            ? button(
                this.#own(desk, 'which.button', 'document.tools') ?? t('profile.which.button'),
                () => show({ what: 'documents' }, 'documents'),
                {
                  key: 'documents-button',
                },
              )
            : nothing
        }
        ${this.#printButton(desk)}
        ${button(t('common.stop'), () => show({ what: 'stop' }, 'stop'), { key: 'stop-button' })}
      </div>
      <p class="hint">
        ${
          helper
            ? t('writer.now', { who: helper })
            : desk.name
              ? t('writer.now.self', { name: desk.name })
              : t('writer.now.self.noName')
        }
        ${button(t('writer.change'), () => show({ what: 'writer' }, 'writer'))}
      </p>
      ${
        open?.what === 'documents'
          ? this.#documents.render(desk, 'documents-button', ({ documentsPanel }) =>
              documentsPanel(desk, (id) => {
                this.#go(id);
                show(undefined, 'tools');
              }),
            )
          : open?.what === 'print'
            ? desk.more?.printChoice(desk, (form) => void this.#host.print({ form }))
            : nothing
      }`;
  }

  #face(desk: Desk): TemplateResult {
    const { open, t, show } = desk;
    const untitled = heading(desk.level, 'title', t('profile.title'));
    if (open?.what === 'face') return html`${desk.person.called ? nothing : untitled}${faceForm(desk)}`;
    if (open?.what === 'photo') return this.#photo.render(desk);
    const taken = Number(desk.person.media[desk.document.photo ?? '']?.on?.on?.slice(0, 4));
    const old = desk.self && taken && Number(today().slice(0, 4)) - taken >= OLD_PHOTO;
    const head = present(desk.person, desk.outline, {
      locale: desk.locale,
      now: today(),
      documentId: desk.document.id,
      fileAddress: this.#holder.address,
    }).find((b) => b.type === 'header');
    return html`<div>
      ${desk.person.called ? head && blockContent(head, desk.level, desk.locale.dir) : untitled}
      ${old ? html`<p class="hint">${t('photo.old', { year: taken })}</p>` : nothing}
      ${
        open
          ? nothing
          : html`<div class="tools">
              ${button(
                t('profile.face.change'),
                () => {
                  const page = desk.person.documents[desk.document.id];
                  show({ what: 'face', before: { called: desk.person.called, page } }, 'called');
                },
                { key: 'change-face' },
              )}
              ${button(
                t(desk.document.photo ? 'photo.change' : 'photo.add'),
                () => show({ what: 'photo' }, 'photo'),
                {
                  key: 'change-photo',
                },
              )}
              ${
                desk.document.photo
                  ? button(t('photo.remove'), () => {
                      const { photo: _, ...rest } = desk.document;
                      desk.act({ documents: { [rest.id]: rest } });
                      desk.focus('change-photo');
                    })
                  : nothing
              }
            </div>`
      }
    </div>`;
  }

  #section(desk: Desk, given: SectionHere, depth = 1): TemplateResult | typeof nothing {
    const { person, document, open, show, locale } = desk;
    if (desk.more?.isAsked(given, Object.values(person.entries)) === false) return nothing;
    const section: SectionHere = (given.each && desk.more?.whatRepeats(given, person)) || given;
    const of = section.inside?.of;
    const around: Surroundings = { person, locale, reading: 'standard', fileAddress: this.#holder.address };
    const there = placed(section, document, person, true).filter(
      (e) => (desk.self || e.onlyFor?.length !== 0) && (!of || linksTo(e, of)),
    );
    const begun =
      open?.what === 'entry' && open.section === section.id && !there.some((e) => e.id === open.id);
    // an entry that is begun stands in the same list: at its first letter it becomes a row, and the field keeps the focus
    const entries = begun ? [...there, blankEntry(desk, section, open.id)] : there;
    const title = html`${heading(desk.level + depth, 'heading', headingOf(desk, section))}
    ${section.lead ? html`<p class="hint">${sectionWords(desk, section, 'lead')}</p>` : nothing}`;
    const inner = given.each
      ? repeat(
          there,
          (e) => e.id,
          (e) => this.#repeated(desk, given, e, depth + 1),
        )
      : section.sections?.map((s) => this.#section(desk, s, depth + 1));
    const className = depth === 1 ? 'section' : 'part';
    const add = () => show({ what: 'entry', id: newId(), section: section.id }, 'words');
    const asks =
      open || entries.length || !section.answer
        ? undefined
        : desk.more?.question(desk, section, today(), newId, add);
    if (!section.takes)
      return html`<section class=${className} data-sign=${ifDefined(section.sign)}>
        ${title}
        ${
          section.shows === 'people' && desk.more
            ? html`${this.#shown(section)}${desk.more.callsForm(desk, newId)}`
            : nothing
        }${inner}
      </section>`;
    return html`<section class=${className} data-sign=${ifDefined(section.sign)}>
      ${title}
      ${
        entries.length
          ? html`<ul class="lines" role="list">
              ${repeat(
                entries,
                (e) => e.id,
                (e, i) =>
                  entryRow(
                    desk,
                    section,
                    lineOf(e, around, false, this.#drawn),
                    i,
                    entriesIn(document, section.id).length,
                  ),
              )}
            </ul>`
          : section.answer
            ? html`${this.#shown(section)}${asks}`
            : html`<p class="hint">${this.#emptyWords(desk, section)}</p>`
      }
      ${
        open
          ? nothing
          : asks && asks !== nothing
            ? nothing
            : html`<div class="row">
                  ${button(sectionWords(desk, section, 'add') ?? desk.t('common.add'), add, {
                    key: `add-${section.id}`,
                    of: desk.more && sectionWords(desk, section, 'heading'),
                  })}
                </div>
                ${section.pick === 'all' ? nothing : chooseEntries(desk, section)}`
      }${inner}
    </section>`;
  }

  /** What belongs to one of several, under its words. */
  #repeated(desk: Desk, section: SectionHere, of: Entry, depth: number): TemplateResult {
    const { text, lang, media = [] } = of.said;
    const alt = media.map((id) => desk.person.media[id]?.alt?.text).find(Boolean);
    const words = text ? { text, lang, said: true as const } : { text: alt ?? headingOf(desk, section) };
    return html`<section class="part">
      ${heading(desk.level + depth, 'heading', run(words, desk.locale.dir))}
      ${desk.more?.insideOf(section, of).map((inner) => this.#section(desk, inner, depth + 1))}
    </section>`;
  }

  /** A section as it is read: a question says what it will print. */
  #shown({ id, inside }: SectionHere): TemplateResult {
    const within = (blocks: readonly Block[], its: string): readonly Block[] =>
      blocks.flatMap((b) =>
        'blocks' in b ? ('id' in b && b.id === its ? b.blocks : within(b.blocks, its)) : [],
      );
    const find = (blocks: readonly Block[]): readonly Block[] =>
      within(inside ? within(blocks, inside.part) : blocks, inside?.id ?? id).filter(isOwn);
    const { level, locale } = this.#desk;
    return html`${find(this.#host.blocks()).map((b) => blockContent(b, level, locale.dir, this.#place.look.more))}`;
  }

  #emptyWords(desk: Desk, section: Section): string {
    const { person, twin, t } = desk;
    if (!Object.keys(person.entries).length && section === desk.outline.sections[0])
      return twin('profile.empty.start');
    return sectionWords(desk, section, 'empty') ?? t('profile.empty.section');
  }

  #foot(desk: Desk): TemplateResult {
    const { open, t, show, document, person, locale } = desk;
    const helped = (at: string) => show({ what: 'helped', before: person.documents[document.id] }, at);
    if (open?.what === 'helped')
      return this.#helped.render(desk, 'change-helped', ({ helpedForm }) => helpedForm(desk));
    return html`<div class="foot">
      ${aboutPage(document, person, locale, today()).map((b) => blockContent(b, desk.level, desk.locale.dir))}
      ${
        open
          ? nothing
          : html`<div class="tools">
              ${
                document.seen && !document.seen.since
                  ? nothing
                  : button(desk.twin('helped.go'), () => helped('seen'), {
                      key: 'go-through',
                    })
              }
              ${button(t('helped.edit'), () => helped('way'), { key: 'change-helped' })}
            </div>`
      }
    </div>`;
  }

  /** Whoever finds a printed page can read it: what is better left out of this one. */
  #leaveOut({ document, outline, locale, t }: Desk): TemplateResult | typeof nothing {
    const key = `${outline.words}.${document.variant}.leaveOut`;
    if (!locale.find(key)) return nothing;
    return html`<details>
      <summary>${t('profile.leaveOut')}</summary>
      <ul class="prompts">
        ${locale.all(key).map((what) => html`<li>${what}</li>`)}
      </ul>
    </details>`;
  }

  /** What was undone or put back may be on another page of the person's: says so, and shows it where this element can. */
  #went(before: Desk, rows: readonly RowChange[], text: string): void {
    const desk = this.#desk;
    const pages = [
      ...new Set(
        rows.flatMap(({ table, id }) =>
          table === 'documents' ? [id] : [...pagesWith(before, id), ...pagesWith(desk, id)],
        ),
      ),
    ].filter((id) => desk.person.documents[id]);
    if (!pages.length || pages.includes(desk.document.id)) return this.#say(text);
    const shown = pages.find((id) => isOf(desk.outline, desk.person.documents[id] as PersonDocument));
    if (shown) this.#go(shown);
    const list = desk.locale.list(pages.map((id) => titleOf(desk, id)));
    this.#say(`${text} ${desk.t('common.undone.on', { list })}`);
  }

  /** What just happened, and the way back: in reach while no form is open. */
  #bar(desk: Desk, keeping: KeepingSession | undefined): TemplateResult | typeof nothing {
    const { t, session, locale } = desk;
    const text = desk.said || this.#length.short(desk) || keeping?.status(locale) || '';
    if (!session.canUndo && !session.canRedo && !text) return nothing;
    const { what = '' } = session.open ?? {};
    // beside an open form, it would lie over its fields, and Undo would change what nobody sees
    if (what && what !== 'documents' && what !== 'print') return nothing;
    return html`<div class="bar">
      ${button(t('common.undo'), () => this.#went(desk, session.undo(), t('common.undone')), {
        key: 'undo',
        disabled: !session.canUndo,
      })}
      ${
        session.canRedo
          ? button(t('common.redo'), () => {
              this.#went(desk, session.redo(), t('common.redone'));
              if (!session.canRedo) desk.focus('undo');
            })
          : nothing
      }
      <p class="hint">${text}</p>
    </div>`;
  }
}
