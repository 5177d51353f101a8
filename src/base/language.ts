import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../locales/locale.js';
import { makeLocale, onStrings } from '../locales/make-locale.js';

type Host = ReactiveControllerHost & HTMLElement & { locale?: string | undefined };

/** One observer for all elements: translation toolbars and portals rewrite `lang` on any ancestor. */
const watching = new Set<() => void>();
let observer: MutationObserver | undefined;
let stopStrings: (() => void) | undefined;
const tell = () => {
  for (const listener of watching) listener();
};
function watch(listener: () => void): void {
  if (!watching.size) {
    observer = new MutationObserver(tell);
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    stopStrings = onStrings(tell);
  }
  watching.add(listener);
}
function unwatch(listener: () => void): void {
  watching.delete(listener);
  if (watching.size) return;
  observer?.disconnect();
  stopStrings?.();
}

/** The language of the nearest ancestor that says one, through shadow roots; on a server, of the element alone. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node;) {
    // not `instanceof`: in a frame, what stands around an element is of the frame's own classes
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return '';
}

/** Gives its host the interface's strings in the language of the place it stands in; the host's `locale` locks it. */
export class Language implements ReactiveController {
  readonly #host: Host;
  #now?: Locale | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }
  readonly #changed = () => {
    this.#now = undefined;
    this.#host.requestUpdate();
  };
  get locale(): Locale {
    return (this.#now ??= makeLocale(String(this.#host.locale || languageOf(this.#host))));
  }
  hostConnected(): void {
    watch(this.#changed);
    this.#changed();
  }
  hostDisconnected(): void {
    unwatch(this.#changed);
  }
  /** The host's own `locale` changed. */
  relock(): void {
    this.#now = undefined;
  }
}
