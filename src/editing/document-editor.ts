import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { announce } from '../base/announcer.js';
import { addStyles } from '../base/light-tree.js';
import type { Language } from '../base/language.js';
import type { RecordController } from '../base/record-controller.js';
import type { Holder } from '../context/holder.js';
import type { Outline } from '../documents/outline.js';
import { edit as english } from '../locales/en/edit.js';
import { fillStrings } from '../locales/make-locale.js';
import type { Key, Values } from '../locales/locale.js';
import type { PersonDocument } from '../person/record.js';
import type { Block } from '../present/blocks.js';
import { problemBlocks } from '../present/problems.js';
import { blockContent } from '../present/to-lit.js';
import type { PaperLook } from '../printing/sheet.js';
import { editStyles } from '../styles/edit.js';
import { changes, isOf, type Desk, type FormError, type MoreEditing, type Open } from './desk.js';
import { newDocument, titleOf } from './entries/entry-acts.js';
import type * as DocumentsPanel from './panels/documents-panel.js';
import { errorSummary } from './forms/error-summary.js';
import { cameTo, keysOfForms, ownNames } from './forms/keys.js';
import type { KeepingSession } from './keep/keeping.js';
import { Focus } from './focus.js';
import { LatePart } from './late/late-part.js';
import type * as HelpedForm from './forms/helped-form.js';
import { notKept, stopPanel } from './keep/not-kept.js';
import { isOneSide, PageLength } from './paper/page-length.js';
import { Paper } from './paper/paper.js';
import { MediaPart } from './late/media-part.js';
import { isWriting, toPutBack } from './notes.js';
import { PhotoPart } from './late/photo-part.js';
import { pageBar } from './page/bar.js';
import { face } from './page/face.js';
import { leaveOut, pageFoot } from './page/foot.js';
import { sectionOf, type Page } from './page/section.js';
import { pageTools, printButton } from './page/tools.js';
import { Session } from './session.js';
import { writerPanel } from './panels/writer-panel.js';

/** The first field of what may be open. */
const fields: Readonly<Record<string, string>> = {
  entry: 'words',
  view: 'reason',
  face: 'called',
  helped: 'way',
  photo: 'photo',
  call: 'call-number',
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
  readonly #read: Page;
  /** A document that is begun when something is first written in it. */
  #begun?: PersonDocument;
  #errors: readonly FormError[] = [];
  #said: () => string = none;
  /** Whose document was chosen in this element. */
  #chosenFor = '';
  readonly #focus = new Focus();
  /** The session in which this element is one of the editors. */
  #in?: Session | undefined;

  constructor(host: EditedElement, record: RecordController, language: Language, place: Place) {
    this.#host = host;
    fillStrings('en', english);
    place.more?.ready();
    this.#record = record;
    this.#language = language;
    this.#place = place;
    this.#read = { blocks: () => host.blocks(), more: place.look.more, drawn: new WeakMap() };
    this.#paper = new Paper(host, place.drawNow);
    this.#length = new PageLength(host);
    this.#photo = new PhotoPart(host, () => this.#desk);
    this.#media = new MediaPart(host);
    this.#helped = new LatePart(host, async () => {
      const form = await import('./forms/helped-form.js');
      form.ready();
      return form;
    });
    this.#documents = new LatePart(host, () => import('./panels/documents-panel.js'));
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
      session.show(open && { ...toPutBack(open, person), document: document.id });
      this.#errors = [];
      this.#said = none;
      if (focus) this.#focus.to(focus);
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
        this.#focus.to('errors');
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
        this.#focus.to(key);
        update();
      },
      goOn: () => this.#goOn(session),
      summary: () =>
        errorSummary(this.#errors, t, (field) => {
          this.#focus.to(field);
          update();
        }),
      update,
    };
  }

  /** What a draft gave back may be open on another profile, or on one that is not in the record yet. */
  #goOn(session: Session): void {
    const { open, writer } = session;
    const { person, document, outline } = this.#desk;
    this.#errors = [];
    this.#focus.to(writer ? ((open ? fields[open.what] : undefined) ?? 'tools') : 'writer');
    const there = open && person.documents[open.document];
    if (open && !there) session.open = { ...open, document: document.id };
    else if (there && there.id !== document.id && isOf(outline, there)) this.#go(there.id);
    this.#holder.notify();
  }
  /** Another document of the person, chosen in this element. */
  #go(id: string): void {
    this.#chosenFor = this.#desk.person.id;
    this.#host.documentId = id;
    // the focus goes on to its tools, which do not say whose they are
    announce(titleOf(this.#desk, id), this.#host.ownerDocument);
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

  /** After each drawing: goes where the person's next step is, and measures the page when there is time. */
  drawn(): void {
    const root = this.#host.shadowRoot;
    if (root) {
      addStyles(root, [editStyles]);
      ownNames(root);
    }
    this.#focus.after(root);
    if (root) this.#letGo(root);
    const keeping = this.#holder.keeping as KeepingSession | undefined;
    const news = this.#isFirst(Session.of(this.#holder)) ? keeping?.news(root) : undefined;
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
    this.#focus.before(this.#host.shadowRoot);
    const desk = this.#desk;
    const { locale, session, open, person } = desk;
    this.#join(session);
    if (desk.document.variant) this.#questions();
    const keeping = this.#holder.keeping as KeepingSession | undefined;
    const first = this.#isFirst(session);
    const go = (id: string) => this.#go(id);
    const print = (options?: { readonly form?: string }) => void this.#host.print(options);
    // said once, above the page that begins with them
    const wrong = problemBlocks(this.#holder, locale);
    const asks = open?.what === 'writer' || (!session.writer && first);
    return html`<div
        class="page editor"
        part="page editor"
        lang=${locale.lang}
        @focusin=${cameTo}
        @focusout=${this.#left}
        @keydown=${keysOfForms}
      >
        ${wrong.map((b) => blockContent(b, desk.level, desk.locale.dir))}
        ${first ? (keeping?.notices(desk) ?? notKept(desk.t, this.#holder.problems)) : nothing}
        ${
          open?.what === 'stop' || open?.what === 'clear'
            ? stopPanel(desk, keeping, () => printButton(desk, print))
            : asks || !session.writer
              ? html`${asks ? writerPanel(desk) : nothing}
                ${
                  person.called || Object.keys(person.entries).length
                    ? html`<div class="preview">
                        ${this.#host
                          .blocks()
                          .slice(wrong.length)
                          .map((b) => blockContent(b, desk.level, desk.locale.dir, this.#place.look.more))}
                      </div>`
                    : nothing
                }`
              : html`${this.#host.outlineNotices?.map((b) => blockContent(b, desk.level, desk.locale.dir))}
                ${pageTools(desk, { documents: this.#documents, go, print })}
                ${desk.outline.sections.length ? face(desk, this.#photo) : nothing}
                ${desk.more?.missing(desk, () => this.#host.blocks())} ${desk.more?.contents(desk)}
                ${desk.outline.sections.map((s) => sectionOf(desk, s, this.#read))}
                ${pageFoot(desk, this.#helped, () => this.#host.blocks())} ${leaveOut(desk)}
                ${this.#length.notice(desk)}
                ${pageBar(desk, { otherwise: this.#length.short(desk) || keeping?.status(locale) || '', now: () => this.#desk, go })}`
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
}
