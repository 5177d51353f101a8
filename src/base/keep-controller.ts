import type { LitElement, ReactiveController } from 'lit';
import type { Keep } from '../keeping/keep.js';
import type { Holder } from '../context/holder.js';

/** The module that keeps. */
export interface Keeper {
  startKeeping(
    holder: Holder,
    keep: 'device' | Keep,
    host: HTMLElement,
    wanted: () => boolean,
  ): Promise<void>;
}

/** Turns keeping on when the page asks for it: the code that keeps is loaded then, and not before. */
export class KeepController implements ReactiveController {
  readonly #holder: () => Holder;
  readonly #host: LitElement;
  readonly #load: () => Promise<Keeper>;
  #keep: 'device' | Keep | undefined;

  constructor(holder: () => Holder, host: LitElement, load: () => Promise<Keeper>) {
    this.#holder = holder;
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }
  hostConnected(): void {
    if (this.#keep) this.#holder().keeping?.resume();
  }
  hostDisconnected(): void {
    if (this.#keep) this.#holder().keeping?.stop();
  }
  get keep(): 'device' | Keep | undefined {
    return this.#keep;
  }
  set keep(keep: 'device' | Keep | undefined) {
    if (keep === this.#keep) return;
    this.#keep = keep;
    void this.#start(keep);
  }
  async #start(keep: 'device' | Keep | undefined): Promise<void> {
    const holder = this.#holder();
    holder.keeping?.stop();
    holder.keeping = undefined;
    holder.tryAgain();
    if (!keep) return;
    try {
      const { startKeeping } = await this.#load();
      await startKeeping(holder, keep, this.#host, () => this.#keep === keep);
    } catch (error) {
      if (this.#keep === keep) holder.fail({ path: 'keep', message: String(error) });
    }
  }
}
