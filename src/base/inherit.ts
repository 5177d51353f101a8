import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/**
 * A context from whatever provider there is, now or later. A consumer that upgrades before its provider's class is
 * defined asks again once each undefined ancestor is: no page-wide listener is needed for a provider that comes late.
 */
export class Inherit<T> extends ContextConsumer<Context<unknown, T>, ReactiveControllerHost & HTMLElement> {
  readonly #awaited = new Set<string>();

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
      if (!(node instanceof Element) || !node.matches(':not(:defined)')) continue;
      const { localName } = node;
      if (this.#awaited.has(localName)) continue;
      this.#awaited.add(localName);
      // weakly: a tag that is never defined must not keep every element that ever stood inside it
      const here = new WeakRef(this);
      void customElements.whenDefined(localName).then(() => {
        const there = here.deref();
        if (there) there.#defined(localName);
      });
    }
  }
  /** Taken out of its provider, it has nothing from it: the provider it is put into next is asked anew. */
  override hostDisconnected(): void {
    super.hostDisconnected();
    this.value = undefined;
  }
  #defined(localName: string): void {
    this.#awaited.delete(localName);
    if (this.host.isConnected) super.hostConnected();
  }
}
