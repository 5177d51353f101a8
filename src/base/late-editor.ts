import type { ReactiveControllerHost } from 'lit';

/**
 * What an element is written with: a module of its own, for people who read do not wait for it. If it fails to come, reading
 * stays, and says so; whoever goes back to reading is not told of it, and asked for again, it is tried again.
 */
export class LateEditor<Editor> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Editor>;
  #loading?: Promise<void> | undefined;
  /** Once it is there. */
  here?: Editor;
  failed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Editor>) {
    this.#host = host;
    this.#load = load;
  }

  /** Somebody wants to write. */
  ask(): void {
    this.#loading ??= this.#load()
      .then(
        (editor) => void (this.here = editor),
        () => void (this.failed = true),
      )
      .then(() => this.#host.requestUpdate());
  }
  /** Nobody does. */
  rest(): void {
    if (this.failed) this.#loading = undefined;
    this.failed = false;
  }
}
