import type { Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Who stands inside a tag that is not defined. A list, and not a WeakRef in each promise: Firefox keeps what a WeakRef
 * names for as long as whenDefined() is open.
 */
const waiting = new Map<string, Set<{ hostConnected(): void }>>();

function waitFor(tag: string, who: { hostConnected(): void }): void {
  const known = waiting.get(tag);
  const all = known ?? new Set();
  all.add(who);
  if (known) return;
  waiting.set(tag, all);
  void customElements.whenDefined(tag).then(() => {
    for (const one of all) one.hostConnected();
    waiting.delete(tag); // not before: one that goes meanwhile takes itself off the list
  });
}

/**
 * A context from whatever provider there is, now or later: the community's `context-request` event, as `@lit/context`
 * sends it and answers it, with only what our elements need of its consumer. A consumer that upgrades before its
 * provider's class is defined asks again once each undefined ancestor is: no page-wide listener is needed for a
 * provider that comes late.
 */
export class Inherit<T> implements ReactiveController {
  /** What the nearest provider gives; undefined without one. */
  value: T | undefined;
  readonly #host: Host;
  readonly #context: Context<unknown, T>;
  readonly #changed: () => void;
  #leave?: (() => void) | undefined;

  constructor(host: Host, context: Context<unknown, T>, changed: () => void) {
    this.#host = host;
    this.#context = context;
    this.#changed = changed;
    host.addController(this);
  }
  hostConnected(): void {
    this.#host.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
        context: this.#context,
        contextTarget: this.#host,
        callback: this.#given,
        subscribe: true,
      }),
    );
    for (
      let node: Node | null = this.#host;
      node;
      node = node.parentNode ?? (node as ShadowRoot).host ?? null
    ) {
      if (node instanceof Element && node.matches(':not(:defined)')) waitFor(node.localName, this);
    }
  }
  /** Taken out of its provider, it has nothing from it: the provider it is put into next is asked anew. */
  hostDisconnected(): void {
    this.#leave?.();
    for (const all of waiting.values()) all.delete(this);
    this.#leave = this.value = undefined;
  }
  /** `leave` is another when a nearer provider answers: the one further away is left. */
  readonly #given = (value: T, leave?: () => void): void => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.#changed();
  };
}
