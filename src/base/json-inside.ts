import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reads what a `<script>` of this type inside the host holds, also when the parser or a page adds or changes it later. */
export class JsonInside implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #found: (text: string) => void;
  readonly #type: string;
  #watch?: MutationObserver;
  #last?: string | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    found: (text: string) => void,
    type = 'application/json',
  ) {
    this.#host = host;
    this.#found = found;
    this.#type = type;
    host.addController(this);
  }
  hostConnected(): void {
    this.#watch ??= new MutationObserver(() => this.#read());
    this.#watch.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#read();
  }
  hostDisconnected(): void {
    this.#watch?.disconnect();
  }
  #read(): void {
    const script = [...this.#host.children].find(
      (c) => c.localName === 'script' && c.getAttribute('type') === this.#type,
    );
    const text = script?.textContent;
    if (text === undefined || text === null || text === this.#last || !text.trim()) return;
    this.#last = text;
    this.#found(text);
  }
}
