import { isOwnPath } from '../person/own-path.js';
import type { Parsed } from '../person/parse.js';
import { quickly } from '../person/quickly.js';
import { loadReader, readerHere } from '../person/reader.js';
import { notCame, type Entry, type Person, type Problem } from '../person/record.js';

/** What an editing session does for the record it edits; the session itself is in the module loaded when editing starts. */
export interface Editing {
  /** Words are in the record that are in no event yet. */
  readonly pending: boolean;
  /** The page gives another record while words may be unsaved. */
  receive(person: Person | null | undefined): void;
  /** Words still being typed become a change now. */
  commit(): void;
}

/** What keeps the record, once the page has turned keeping on. */
export interface Keeping {
  /** True while everything typed is kept, as a draft at least. */
  readonly safe: boolean;
  /** Words were typed: a draft is kept within 300 ms. */
  typed(): void;
  /** A change was made whole: the record is saved; as a draft alone while the form it was typed in is `open`. */
  save(open?: boolean): void;
  /** A record was kept: it is newer than what a page fetches to begin with. */
  readonly has: boolean;
  /** The element is out of the page, perhaps to be moved: what was typed is kept, other tabs are not listened to. */
  stop(): void;
  resume(): void;
}

type Taken = Omit<Parsed, 'person'> & { readonly person?: Person | null | undefined };

/** Entries are replaced and never changed: a form is told the record with every letter, and each entry is written once. */
const written = new WeakMap<Entry, string>();
function entryText(entry: Entry): string {
  let text = written.get(entry);
  if (text === undefined) written.set(entry, (text = JSON.stringify(entry)));
  return text;
}
/** What `JSON.stringify` gives, to the letter. */
function textOf(person: Person): string {
  const fields = (x: object, each: (value: never, key: string) => string): string =>
    `{${Object.entries(x)
      .flatMap(([key, value]) =>
        value === undefined ? [] : `${JSON.stringify(key)}:${each(value as never, key)}`,
      )
      .join()}}`;
  return fields(person, (value, key) =>
    key === 'entries' ? fields(value, entryText) : JSON.stringify(value),
  );
}

/**
 * Holds one record for the elements that show it. View needs only this; an editing session attaches when editing starts.
 * `person` undefined: not given yet; null: known to be empty.
 */
export class Holder {
  #person: Person | null | undefined;
  #given: unknown;
  /** What was read of it. */
  #taken?: Taken | undefined;
  #listeners = new Set<() => void>();
  #blobs = new Map<string, Blob>();
  #addresses = new Map<string, string>();

  /** Done when what was last given has been read. */
  reading: Promise<void> | undefined;

  problems: readonly Problem[] = [];
  /** The record is of a newer format: read as far as it goes, never edited or saved. */
  newer = false;
  editing?: Editing | undefined;
  keeping?: Keeping | undefined;

  /** `owner`: the element that answers for the record. */
  constructor(readonly owner: HTMLElement) {}

  get person(): Person | null | undefined {
    return this.#person;
  }

  /** The record as the page last gave it. */
  get given(): Person | null | undefined {
    return this.#taken?.person;
  }

  /**
   * Takes what the page gives: a record, its JSON, null or undefined. Never throws. A plain record of words is here at
   * once; any other is read by the whole table, which is loaded when first needed (`reading` says when it is done).
   * What it gave before, given again, is what shall be shown again: that is how a page takes changes back. While words
   * are in no event yet it is nothing new: frameworks that draw their page again may give every property again.
   * `first`: only to begin with, so that a record kept here stays.
   */
  receive(given: unknown, first = false): void {
    // what the page was told, given back: nothing new, but now it has it
    if (given && given === this.#person) {
      this.#given = given;
      this.#taken = { person: this.#person, problems: this.problems };
      return this.editing?.receive(this.#person);
    }
    if (given === this.#given) {
      const taken = this.#taken;
      if (taken && taken.person !== this.#person && this.editing && !this.editing.pending) this.#take(taken);
      return;
    }
    this.#given = given;
    this.#taken = undefined;
    this.#read(given, (taken) => {
      if (given !== this.#given) return;
      if (first && this.keeping?.has && taken.person?.id === this.#person?.id) return;
      this.#take(taken);
    });
  }
  /**
   * Words that the browser kept while the page was away: they go into the record of the person whose they are, and into
   * no other. The page has not heard of them, so what it gives again does not take their place.
   */
  restore(text: string): void {
    this.#read(text, ({ person }) => {
      const here = this.#person;
      if (person && here !== undefined && (here?.id ?? person.id) === person.id) this.put(person);
    });
  }
  #read(given: unknown, then: (taken: Taken) => void): void {
    const empty = given === undefined || given === null;
    const person = empty ? given : quickly(given);
    if (person !== undefined || empty) return then({ person, problems: [] });
    const whole = (): void => then(readerHere()!.parse(given));
    if (readerHere()) return whole();
    this.reading = loadReader().then(whole, (error: unknown) =>
      then({ problems: [{ path: '', message: `The reader did not load. ${String(error)}` }] }),
    );
  }
  #take(taken: Taken): void {
    const { person, problems, newer } = taken;
    this.#taken = taken;
    this.newer = !!newer;
    // what the page did wrong in asking to keep it is wrong with every record
    this.problems = [...problems, ...this.problems.filter(({ path }) => path === 'keep')];
    if (this.editing) this.editing.receive(person);
    else this.put(person);
  }

  /** Something outside the record went wrong: shown in place, and what was there stays. */
  fail(problem: Problem): void {
    this.problems = [...this.problems, problem];
    this.notify();
  }
  /** What went wrong in keeping it is tried anew. */
  tryAgain(): void {
    this.problems = this.problems.filter(({ path }) => path !== 'keep' && path !== 'load');
  }
  /** Not to be written: what is kept has not come, or only a newer version can read all of it. */
  get closed(): boolean {
    return this.newer || (!this.#person && this.problems.some(notCame));
  }

  /** The record as it is now, words still being typed included. */
  put(person: Person | null | undefined): void {
    const another = this.#person && person?.id !== this.#person.id;
    this.#person = person;
    if (another) this.#forgetFiles();
    this.notify();
  }

  /** The record as text, unread rows and unknown fields included; '' when there is none. */
  get text(): string {
    return this.#person ? this.textOf(this.#person) : '';
  }
  /** The same of a record that was here before. `again`: for what asks at every letter, and entries are kept as text. */
  textOf(person: Person, again = false): string {
    // only the whole reader gives rows that could not be read, and with it came how to write them back
    const whole = readerHere();
    if (person.unread && whole) return whole.serialise(person);
    return again ? textOf(person) : JSON.stringify(person);
  }

  /** Nobody's photo stays behind with another's record; bytes that a page gave first belong to the one that names them. */
  #forgetFiles(): void {
    const { text } = this;
    for (const file of [...this.#blobs.keys()]) if (!text.includes(file)) this.#blobs.delete(file);
    this.release();
  }

  get files(): ReadonlyMap<string, Blob> {
    return this.#blobs;
  }

  addFile(file: string, blob: Blob): void {
    if (this.#blobs.has(file)) return;
    this.#blobs.set(file, blob);
    this.#fresh();
    this.notify();
  }

  /** The address of a file's bytes: the path itself, or an object URL once they are here. Replaced when bytes arrive. */
  address = this.#resolver();
  #resolver(): (file: string) => string | undefined {
    return (file) => {
      const blob = this.#blobs.get(file);
      if (!blob) return isOwnPath(file) ? file : undefined;
      let url = this.#addresses.get(file);
      if (!url) this.#addresses.set(file, (url = URL.createObjectURL(blob)));
      return url;
    };
  }
  #fresh(): void {
    this.address = this.#resolver();
  }

  /** Gives object URLs back; they are made anew when next asked for. */
  release(): void {
    for (const url of this.#addresses.values()) URL.revokeObjectURL(url);
    this.#addresses.clear();
    this.#fresh();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
