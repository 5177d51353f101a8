import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

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
 * A context from whatever provider there is, now or later. A consumer that upgrades before its provider's class is
 * defined asks again once each undefined ancestor is: no page-wide listener is needed for a provider that comes late.
 */
export class Inherit<T> extends ContextConsumer<Context<unknown, T>, ReactiveControllerHost & HTMLElement> {
  constructor(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, T>, changed: () => void) {
    super(host, { context, subscribe: true, callback: changed });
  }
  override hostConnected(): void {
    super.hostConnected();
    for (
      let node: Node | null = this.host;
      node;
      node = node.parentNode ?? (node as ShadowRoot).host ?? null
    ) {
      if (node instanceof Element && node.matches(':not(:defined)')) waitFor(node.localName, this);
    }
  }
  /** Taken out of its provider, it has nothing from it: the provider it is put into next is asked anew. */
  override hostDisconnected(): void {
    super.hostDisconnected();
    for (const all of waiting.values()) all.delete(this);
    this.value = undefined;
  }
}
