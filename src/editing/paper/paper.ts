import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The browser's own print, while editing: the page as it is read stands beside the form, which print leaves out. */
export class Paper implements ReactiveController {
  /** The browser is taking its picture. */
  printing = false;
  readonly #host: ReactiveControllerHost;
  readonly #drawNow: () => void;

  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }
  hostConnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this.#print);
  }
  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this.#print);
  }
  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#drawNow(); // the browser takes its picture as soon as the event is over
  };
}
