import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { holderContext } from '../context/contexts.js';
import type { Person } from '../person/record.js';
import { Holder } from '../context/holder.js';
import { Inherit } from './inherit.js';
import { JsonInside } from './json-inside.js';
import { takeEarly } from './take-early.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Which record an element shows: its own property, else the one it stands in, else the JSON inside it.
 * When the record is its own, it also gives the form its value.
 */
export class RecordController implements ReactiveController {
  readonly #host: Host;
  readonly #internals: ElementInternals;
  readonly #inherited?: Inherit<Holder | undefined>;
  #own?: Holder;
  #given = false;
  /** The JSON inside: in force again when the page takes back what it gave. */
  #inside?: string | null;
  #heard?: Holder | undefined;
  #stop?: (() => void) | undefined;
  /** The record a form began with. */
  #first?: Person | null;
  #restored = '';
  /** Called when the record in use changed, or another is in use. */
  readonly #changed: () => void;

  constructor(host: Host, internals: ElementInternals, changed: () => void, inherits: boolean) {
    this.#host = host;
    this.#internals = internals;
    this.#changed = changed;
    if (inherits)
      this.#inherited = new Inherit<Holder | undefined>(host, holderContext, () => this.#listen());
    new JsonInside(host, (text) => {
      this.#inside = text.trim() === 'null' ? null : text;
      if (this.#given) return;
      this.own.receive(this.#inside);
      this.#listen();
    });
    host.addController(this);
  }

  /** The record's holder; undefined until there is a record from somewhere. */
  get holder(): Holder | undefined {
    if (this.#given) return this.#own;
    return this.#inherited?.value ?? this.#own;
  }
  /** Made when first needed, and heard from then on: a record may come from where it is kept, and from nowhere else. */
  get own(): Holder {
    if (!this.#own) {
      this.#own = new Holder(this.#host);
      this.#listen();
    }
    return this.#own;
  }
  /** True when this element answers for the record: form value, events, keeping. */
  get owns(): boolean {
    return !!this.#own && this.holder === this.#own;
  }

  get person(): Person | null | undefined {
    return this.holder?.person;
  }
  /** What a page gives: a record, JSON text, null (known to be empty) or undefined (not given). */
  give(given: unknown): void {
    // nothing was given, and nothing is: a framework's empty property takes nothing back
    if (given === undefined && !this.#given) return;
    this.#given = given !== undefined;
    if (this.#given || this.#own) this.own.receive(this.#given ? given : this.#inside);
    this.#listen();
  }

  hostConnected(): void {
    takeEarly(this.#host, 'person');
    this.#listen();
  }
  hostDisconnected(): void {
    this.#forget(); // or it would be held until then; back in the page, it is told anew
    this.#stop?.();
    this.#stop = this.#heard = undefined;
    this.#own?.release();
  }

  /** What the browser kept of the form while the page was away; it waits until it is known whose record is here. */
  restore(state: unknown): void {
    this.#restored = typeof state === 'string' ? state : '';
    this.#tell();
  }
  reset(): void {
    if (!this.owns || this.#first === undefined) return;
    this.own.editing?.commit(); // or what is being typed would be merged with what it is reset to
    this.own.receive(this.#first && this.own.textOf(this.#first));
  }

  #listen(): void {
    const holder = this.holder;
    if (holder !== this.#heard && this.#host.isConnected) {
      this.#stop?.();
      this.#heard = holder;
      this.#stop = holder?.subscribe(() => this.#tell());
    }
    this.#tell();
  }
  /** The form's value is set here and now, before any event: a host's form library reads it in the event. */
  #tell(): void {
    if (this.owns) {
      if (this.own.person !== undefined) {
        if (this.#first === undefined) this.#first = this.own.person;
        const restored = this.#restored;
        this.#restored = '';
        if (restored) this.own.restore(restored);
      }
      if (this.#internals.form) this.#value();
      else if (this.#host.isConnected) this.#later ??= setTimeout(() => this.#value(), 100);
    } else this.#internals.setFormValue(null);
    this.#changed();
  }
  /** The element is in a form now, or in another. */
  formed(): void {
    if (this.owns) this.#value();
  }
  /** In no form only the browser wants the value, for when somebody comes back to the page: not at every letter. */
  #later?: ReturnType<typeof setTimeout> | undefined;
  #forget(): void {
    clearTimeout(this.#later);
    this.#later = undefined;
  }
  #value(): void {
    this.#forget();
    if (!this.owns) return;
    const { person } = this.own;
    const text = person ? this.own.textOf(person, !!this.#internals.form) : '';
    this.#internals.setFormValue(this.#formValue(text), text);
  }
  /** The record as text under the element's `name`, and the bytes beside it under `name.<file>`. */
  #formValue(text: string): string | FormData {
    const name = this.#host.getAttribute('name');
    const files = this.own.files;
    if (!name || !files.size) return text;
    const data = new FormData();
    data.set(name, text);
    for (const [file, blob] of files) if (text.includes(file)) data.set(`${name}.${file}`, blob);
    return data;
  }
}
