import type { Problem } from '../../person/record.js';
import type * as Reader from '../../statements/read-set.js';
import type { StatementSet } from '../../statements/set.js';
import type { DrawnElement } from '../drawn-element.js';
import { JsonInside } from '../json-inside.js';
import type { Language } from '../language.js';
import { ownSetIn } from './words.js';
import { takeEarly } from '../take-early.js';

/** What a script inside the element says it is, when it holds a set. */
const INSIDE = 'application/vnd.say-so.statements+json';

let reader: typeof Reader | undefined;
/** Loads what reads a set of a page's own, once. */
export async function loadSetReader(): Promise<void> {
  reader ??= await import('../../statements/read-set.js');
}

/**
 * The set of statements an element shows: the property, its JSON, or the script inside; without any, our own. The words
 * and the set come later, and the element is asked to draw again when they are there.
 */
export class GivenSet {
  readonly #host: DrawnElement;
  readonly #language: Language;
  readonly #words: (lang: string) => Promise<void> | undefined;
  #given: unknown;
  /** What the script holds: it stands where the page gives nothing else. */
  #inside?: string | undefined;
  #set?: StatementSet | undefined;
  #problems: readonly Problem[] = [];
  #coming: Promise<unknown> | undefined;

  /** `words`: undefined once the interface has its words in a language, else when they come. */
  constructor(host: DrawnElement, language: Language, words: (lang: string) => Promise<void> | undefined) {
    this.#host = host;
    this.#language = language;
    this.#words = words;
    host.addController({ hostConnected: () => takeEarly(host, 'set') });
    new JsonInside(
      host,
      (text) => {
        const isIts = this.#given === undefined || this.#given === this.#inside;
        this.#inside = text;
        if (isIts) this.give(text);
      },
      INSIDE,
    );
    void words('en'); // here and not while it is drawn: whatever shows words hears of new ones
  }

  get set(): StatementSet | undefined {
    return this.#set;
  }
  get problems(): readonly Problem[] {
    return this.#problems;
  }
  give(given: unknown): void {
    // NaN is like nothing, itself included: given by mistake, it would be drawn again and again
    if (Object.is(given, this.#given)) return;
    this.#given = given;
    this.#set = undefined;
    this.#problems = [];
    this.#host.requestUpdate();
  }

  /** Looks for a set. True when there is one, or when what there is cannot be read. */
  ready(): boolean {
    const { lang } = this.#language.locale;
    const words = this.#words(lang);
    if (words) return this.#wait(words);
    this.#given ??= this.#inside;
    if (this.#given === undefined) {
      const own = ownSetIn(lang);
      if (own instanceof Promise) return this.#wait(own);
      this.#set = own;
      return true;
    }
    if (this.#set || this.#problems.length) return true;
    if (!reader) return this.#wait(loadSetReader());
    const { set, problems } = reader.readSet(this.#given);
    this.#set = set;
    this.#problems = problems;
    return true;
  }
  #wait(coming: Promise<unknown>): false {
    const done = coming.then(
      () => undefined,
      (error: unknown) => {
        this.#problems = [{ path: '', message: `The statements did not load. ${String(error)}` }];
        this.#given ??= null;
      },
    );
    this.#coming = done;
    void done.then(() => this.#host.requestUpdate());
    return false;
  }

  /** What an update is not complete without: `updated` settles each update that follows. */
  async settled(updated: () => Promise<boolean>): Promise<boolean> {
    let done = await updated();
    for (let coming = this.#coming; coming; coming = this.#coming) {
      await coming;
      if (this.#coming === coming) this.#coming = undefined;
      done = await updated();
    }
    return done;
  }
}
