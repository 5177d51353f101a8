import { LATE } from './late/late-part.js';

/** Where the focus goes with each drawing: to the person's next step, and never nowhere. Places are known by their `data-key`. */
export class Focus {
  #to = '';
  #had: Element | null = null;
  /** The section that had it: an entry may stand in several, each time with the same buttons. */
  #around: Element | null | undefined;
  /** Where it stands while a part is on its way. */
  #waitsAt?: HTMLElement | undefined;

  /** After the next drawing it is there. */
  to(key: string): void {
    this.#to = key;
  }
  /** Before a drawing: what has it may be gone afterwards. */
  before(root: ShadowRoot | null): void {
    this.#had = root?.activeElement ?? null;
    this.#around = this.#had?.closest('section');
  }
  after(root: ShadowRoot | null): void {
    const lost = this.#had && !this.#had.isConnected && !root?.activeElement;
    this.#had = null;
    if (root && (this.#to || lost)) this.#move(root);
  }

  #move(root: ShadowRoot): void {
    // what was pressed may be gone, or what it leads to not be there: then the page
    let waits = false;
    const { activeElement } = root;
    for (const key of [this.#to, LATE, 'tools', 'writer', 'stop']) {
      const all = key ? [...root.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)] : [];
      const target = all.find((one) => this.#around?.contains(one)) ?? all[0];
      if (!target) continue;
      // whoever went on while something was on its way is not called back
      const wentOn = this.#waitsAt && activeElement && activeElement !== this.#waitsAt;
      if (!wentOn && target !== this.#waitsAt) (chosenOf(root, target) ?? target).focus();
      waits = target.ariaBusy === 'true' && !wentOn;
      this.#waitsAt = waits ? target : undefined;
      break;
    }
    // what is on its way takes the focus on to where it was to go, once it is there
    if (!waits) this.#to = '';
  }
}

/** Of radio buttons the one that is chosen, as with Tab: from another, an arrow key would choose something else. */
const chosenOf = (root: ShadowRoot, target: HTMLElement): HTMLElement | null =>
  target instanceof HTMLInputElement && target.type === 'radio'
    ? root.querySelector<HTMLElement>(`[name="${CSS.escape(target.name)}"]:checked`)
    : null;
