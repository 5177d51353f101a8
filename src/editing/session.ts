import { today } from '../base/today.js';
import type { Editing, Holder } from '../context/holder.js';
import type { Outline } from '../documents/outline.js';
import { SayChangeEvent } from '../events/change.js';
import { compare, same } from '../person/compare.js';
import { edit } from '../person/edit.js';
import { emptyPerson } from '../person/empty.js';
import { merge } from '../person/merge.js';
import { isWhole, type Change, type Doing, type Id, type Person, type RowChange } from '../person/record.js';
import { undo } from '../person/undo.js';
import { leftOver } from './left-over.js';
import { formOf, isLoose, isWriting, type Notes, type OpenIn } from './notes.js';
import type { Files } from '../keeping/keep.js';

/** Who holds the device: decides whether the screen says "you" or the person's name, and who is named as writer. */
export interface Writer {
  readonly as: 'self' | 'together' | 'other';
  /** The helper, as a row of `people`. */
  readonly id?: Id;
  /** Is the person there while someone else writes? */
  readonly here?: boolean;
}

/** `crypto.randomUUID` is absent on plain-http intranets; random values are everywhere. */
export const newId = (): Id =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('');

/** A second's rest. */
const REST = 1000;

/**
 * Editing one record: every keystroke is in the record at once (form value, draft), and what was typed becomes one
 * change on save, on leaving a field or after a second's rest. One session a record, however many elements edit it:
 * it outlives each of them.
 */
export class Session implements Editing {
  readonly #holder: Holder;
  /** The record as the page last knew it. */
  #settled: Person | null | undefined;
  readonly #changes: Change[] = [];
  /** What was undone, the last last: gone as soon as something else is changed. */
  readonly #undone: Change[] = [];
  #timer = 0;

  writer?: Writer | undefined;
  open?: OpenIn | undefined;
  notes: Notes = {};
  /** The form that is open under "Stop for now" or "Who is writing today?", to go back to. */
  #under?: { readonly open: OpenIn; readonly notes: Notes } | undefined;
  /** The elements that edit this record now: what is asked once is asked in the first of them. */
  readonly editors = new Set<HTMLElement & { readonly drawnBy?: Outline | undefined }>();
  /** Every element that shows the record draws it again. */
  redraw(): void {
    this.#holder.notify();
  }
  /** What was asked about once: entries that say “I”, and words that are hardly ever meant. */
  readonly asked = new Set<string>();

  private constructor(holder: Holder) {
    this.#holder = holder;
    this.#settled = this.#handed = holder.given === undefined ? holder.person : holder.given;
  }

  static of(holder: Holder): Session {
    const there = holder.editing as Session | undefined;
    if (there) return there;
    const session = new Session(holder);
    holder.editing = session;
    return session;
  }

  #begun?: Person;
  /** The record; an empty one is begun when there is none, in the language given. */
  person(lang: string): Person {
    return this.#holder.person ?? (this.#begun ??= emptyPerson({ id: newId(), lang, called: '' }));
  }

  /**
   * Bytes go to the record's holder, which shows them, gives them to the form and keeps them where the page said; not
   * when another person's record is here by the time they have a name.
   */
  readonly files: Files = {
    get: (file) => Promise.resolve(this.#holder.files.get(file)),
    put: async (blob) => {
      const whose = () => (this.#holder.person ?? this.#begun)?.id;
      const before = whose();
      const { nameOf } = await import('../pictures/sha256.js');
      const file = await nameOf(blob);
      if (whose() === before) this.#holder.addFile(file, blob);
      return file;
    },
  };

  get doing(): Doing {
    const person = this.#holder.person;
    return {
      by: this.writer?.id ?? person?.id ?? '',
      at: new Date().toISOString(),
      today: today(),
      outlines: [...this.editors].flatMap(({ drawnBy }) => drawnBy ?? []),
      newId,
      // also with a helper: what was not gone through again is not said to be right
      mine: this.writer?.as === 'self',
    };
  }

  /** Where the owner stood when words were last typed in it: itself and all around it. */
  #stood: Node[] = [];
  /** Words as they are typed: in the record and the form's value now, an event after a rest. */
  type(lang: string, rows: readonly RowChange[]): void {
    const person = this.person(lang);
    this.#holder.put(edit(person, [...rows, ...leftOver(person, rows)], this.doing).person);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.commit(), REST);
    const { owner } = this.#holder;
    if (owner.isConnected) {
      this.#stood = [];
      for (let at: Node | null = owner; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
        this.#stood.push(at);
    }
    this.#holder.keeping?.typed();
    this.#heed('addEventListener');
  }
  /** What is typed into a form and is in no record yet. */
  note(notes: Notes): void {
    this.notes = { ...this.notes, ...notes };
    if (!isLoose(this.notes)) return;
    this.#holder.keeping?.typed();
    this.#heed('addEventListener');
  }
  /** A voice is being recorded, or something drawn: it is in no record and no draft yet, so who leaves is asked. */
  readonly #recordings = new Set<object>();
  recording(one: object, recording: boolean): void {
    if (recording) {
      this.#recordings.add(one);
      this.#heed('addEventListener');
    } else this.#recordings.delete(one);
  }
  /** Opens one thing in place of another; nothing: goes back to the form that had to wait. */
  show(open: OpenIn | undefined): void {
    const wait = open?.what === 'stop' || open?.what === 'clear' || open?.what === 'writer';
    if (wait) this.#under ??= this.form;
    const back = open ? undefined : this.#under;
    if (!wait) this.#under = undefined;
    this.open = back?.open ?? open;
    this.notes = back?.notes ?? {};
    if (!this.form) this.#holder.keeping?.save();
  }
  /** The form that words are being written in and that is not saved yet. */
  get form(): { readonly open: OpenIn; readonly notes: Notes } | undefined {
    const { open, notes } = this;
    return open && (isWriting(open) || isLoose(notes)) ? { open, notes } : this.#under;
  }

  /** Heard only while there is something that could be lost. */
  #heed(how: 'addEventListener' | 'removeEventListener'): void {
    window[how]('beforeunload', this.#leaving);
    document[how]('visibilitychange', this.#hidden);
    document[how]('submit', this.#submitted, true);
  }

  /** The page has what was typed: it gave it back, it was kept where the page said, or it went with the form. */
  #handed: Person | null | undefined;
  get safe(): boolean {
    const { keeping, person } = this.#holder;
    if (this.#recordings.size) return false;
    return !!keeping?.safe || (!isLoose(this.form?.notes ?? {}) && same(this.#handed, person));
  }
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    this.commit();
    // the page heard of the words of an element that it took away
    if (!this.safe && this.#holder.owner.isConnected) event.preventDefault();
  };
  /** On a phone this is often the last that is heard of a page. */
  readonly #hidden = (): void => {
    if (document.hidden) this.commit();
  };
  readonly #submitted = ({ target }: Event): void => {
    if (target instanceof Node && target.contains(this.#holder.owner)) this.#handed = this.#holder.person;
  };

  /** A whole act (moved, taken off, deleted): what was typed before it is a change of its own. */
  act(lang: string, rows: readonly RowChange[]): void {
    this.commit();
    this.type(lang, rows); // on the record as it is now: the page may have given another in the event
    this.commit();
    this.#mark = undefined; // a step of its own, whatever is saved after it
  }

  /**
   * Who writes from now on; `rows`: those of `people` that the record does not have yet. Undo leaves them there: words
   * that are still to come are theirs, and nobody sees a name go.
   */
  writeAs(writer: Writer, lang: string, rows: readonly RowChange[] = []): void {
    this.writer = writer;
    if (!rows.length) return;
    this.commit();
    this.type(lang, rows);
    if (this.commit()) this.#changes.pop();
    // nor are they part of what the form that waits will save
    const mark = this.#mark;
    if (mark) this.#mark = { ...mark, person: edit(mark.person, rows, this.doing).person };
  }

  /** Where the form that is open began: what is saved in it is undone in one step. */
  #mark: { readonly at: number; readonly person: Person } | undefined;
  begin(): void {
    const { person } = this.#holder;
    this.commit();
    if (person && !this.#mark) this.#mark = { at: this.#changes.length, person };
  }
  /** Saved: the changes since `begin` become one. */
  finish(): void {
    this.commit();
    const mark = this.#mark;
    const { person } = this.#holder;
    const last = this.#changes.at(-1);
    if (mark && person && last && this.#changes.length > mark.at)
      this.#changes.splice(mark.at, Infinity, { ...last, rows: compare(mark.person, person) });
    this.#mark = undefined;
  }

  /** True while words are not yet in an event. */
  get pending(): boolean {
    return !same(this.#settled, this.#holder.person);
  }

  /** The record as it was when the form that is open was opened. */
  get before(): Person | undefined {
    return this.#mark?.person;
  }

  commit(why: Change['why'] = 'edit'): Change | undefined {
    clearTimeout(this.#timer);
    const person = this.#holder.person;
    if (!person || same(this.#settled, person)) return undefined;
    const before = this.#settled ?? emptyPerson({ id: person.id, lang: person.lang, called: '' });
    const change: Change = {
      id: newId(),
      by: this.doing.by,
      at: this.doing.at,
      why,
      rows: compare(before, person),
    };
    this.#settled = person;
    // what others wrote, and what was undone, is not undone
    if (why === 'edit') {
      this.#changes.push(change);
      this.#undone.length = 0;
    }
    const { owner, keeping } = this.#holder;
    owner.dispatchEvent(new SayChangeEvent(person, change));
    // the owner was taken away with words in it: a page that listens further up hears of them where it stood
    if (!owner.isConnected)
      this.#stood.find((node) => node.isConnected)?.dispatchEvent(new SayChangeEvent(person, change));
    keeping?.save(!!this.form);
    if (this.safe) this.#heed('removeEventListener');
    this.#holder.notify();
    return change;
  }

  get canUndo(): boolean {
    return this.#changes.length > 0 || this.pending;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0 && !this.pending;
  }

  /** Takes the last change back; doing it again takes back the one before. What it changed. */
  undo(): readonly RowChange[] {
    this.commit();
    return this.#takeBack(this.#changes, this.#undone);
  }
  /** Puts back what was undone last. */
  redo(): readonly RowChange[] {
    return this.#takeBack(this.#undone, this.#changes);
  }
  #takeBack(from: Change[], to: Change[]): readonly RowChange[] {
    this.#mark = undefined;
    const last = from.pop();
    const person = this.#holder.person;
    if (!last || !person) return [];
    this.#holder.put(undo(person, last, this.doing).person);
    const change = this.commit('undo');
    if (change) to.push(change);
    return change?.rows ?? [];
  }

  /** The page gives another record. What it got from us is nothing new; with words unsaved, both are kept. */
  receive(given: Person | null | undefined): void {
    this.#handed = given;
    if (given && (given === this.#holder.person || same(given, this.#settled))) return;
    const mine = this.#holder.person;
    // what could not be read takes nothing away
    if (given === undefined && mine && this.#holder.problems.length) return;
    const another = given?.id !== mine?.id;
    if (given && mine && !another && this.#settled && this.pending && isWhole(mine) && isWhole(given)) {
      const { person } = merge(this.#settled, mine, given);
      this.#settled = given;
      this.#holder.put(person);
      return;
    }
    if (mine) this.commit(); // the page hears of words that are about to make room
    if (another) {
      // whoever wrote for one person is asked again before they write for another
      this.writer = this.open = this.#under = undefined;
      this.notes = {};
      this.asked.clear();
    }
    this.#handed = this.#settled = given;
    this.#mark = undefined;
    this.#changes.length = this.#undone.length = 0;
    this.#holder.put(given);
  }

  /** Records saved elsewhere (another tab, a server that refused a stale save) are merged with what is here. */
  join(base: Person | null | undefined, theirs: Person): void {
    const mine = this.#holder.person;
    if (!mine || mine.id !== theirs.id || !isWhole(mine) || !isWhole(theirs)) return;
    this.commit();
    this.#mark = undefined; // what others wrote is not part of what is being written here
    const { person } = merge(base ?? mine, mine, theirs);
    this.#holder.put(person);
    this.commit('merge');
  }

  /** Words that were typed and not saved, as a draft gives them: in the record, with the form they were typed in open. */
  takeUp(draft: Person, base: Person | null | undefined, form: unknown): void {
    this.commit();
    const mine = this.#holder.person;
    if (mine) this.#mark = { at: this.#changes.length, person: mine };
    const from = base?.id === draft.id && isWhole(base) ? base : mine;
    this.#holder.put(mine && from ? merge(from, mine, draft).person : draft);
    const back = formOf(form, this.#holder.person ?? draft, mine);
    if (back) {
      this.open = back.open;
      this.notes = { ...this.notes, ...back.notes };
    }
    this.commit();
    if (!back) this.#mark = undefined;
  }
}
