import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { settingsContext, type Settings } from '../context/contexts.js';
import type { Reading } from '../present/line.js';
import { Inherit } from './inherit.js';
import { Language } from './language.js';
import { adoptScoped, adoptShadow, besideShadow, makeRoot, tookMarkers } from './light-tree.js';

/**
 * What everything that is read shares, a record or not: a language, settings taken from what it stands in, and the tree
 * it draws into.
 *
 * @cssprop [--say-ink=light-dark(#1b2230, #f4f1ea)] - Text, and the borders of what can be pressed.
 * @cssprop [--say-paper=light-dark(#fffdf9, #171a21)] - What the text stands on.
 * @cssprop [--say-quiet=light-dark(#454c5a, #c6cbd6)] - Text that says less: whose words, hints. At least 7:1 on the paper.
 * @cssprop [--say-line=light-dark(#cfcabf, #4d5361)] - Fine lines between things.
 * @cssprop [--say-accent-1=light-dark(#5a2658, #e8bfe5)] - Heading and edge of the first section, the fourth and so on.
 * @cssprop [--say-accent-2=light-dark(#0b4a55, #95d6e0)] - Of the second, the fifth and so on.
 * @cssprop [--say-accent-3=light-dark(#254a22, #b5dcab)] - Of the third, the sixth and so on.
 * @cssprop [--say-notice=light-dark(#fdf1da, #3a2c0c)] - Behind what should be known before reading on.
 * @cssprop [--say-notice-edge=light-dark(#6a3f00, #f0c674)] - The edge of the same.
 * @cssprop [--say-size=1.125rem] - Size of the text; never less than 1rem.
 * @cssprop [--say-radius=0.375rem] - How round corners are.
 */
export abstract class DrawnElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    reading: {},
    locale: {},
    tree: {},
  };

  /** Level of the first heading, 1 to 6; without it, inherited, else 2. */
  declare headingLevel?: number;
  /** `standard` or `easy`; without it, inherited, else `standard`. */
  declare reading?: Reading;
  /** Locks the interface's language, whatever `lang` the page or a toolbar sets. */
  declare locale?: string;
  /** `light`: view draws into the element itself, where the page's own tools see the words. Read once, when first drawn. */
  declare tree?: 'light' | 'shadow';

  protected readonly language = new Language(this);
  readonly #settings = new Inherit<Settings | undefined>(this, settingsContext, () => this.requestUpdate());

  /** The settings of what it stands in. */
  protected get around(): Settings | undefined {
    return this.#settings.value;
  }
  /** The settings in force: the element's own beat those around it. */
  protected get settings(): { readonly headingLevel: number; readonly reading: Reading } {
    const { around } = this;
    return {
      headingLevel: Number(this.headingLevel || around?.headingLevel || 2),
      reading: (this.reading ?? around?.reading) === 'easy' ? 'easy' : 'standard',
    };
  }

  // --- the tree it draws into

  #unadopt?: (() => void) | undefined;
  #watch?: MutationObserver;
  #damaged = false;
  #rebuilt = 0;
  /** The page's own words have made room for ours. A record may come long after the first update. */
  #begun = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.tree === 'light' && !this.shadowRoot) {
      this.setAttribute('tree', 'light'); // frameworks set the property; styles and nested parts look for the attribute
      return this;
    }
    const served = this.shadowRoot;
    const root = makeRoot(this, () => super.createRenderRoot());
    if (!served) root.append(document.createElement('slot')); // the page's own words stay in view until there is something to show
    return root;
  }

  constructor() {
    super();
    // not in connectedCallback: an element that waits for what is around it to be hydrated is connected without a root
    this.addController({
      hostConnected: () => {
        if (this.renderRoot === this) this.#unadopt = adoptScoped(this);
        this.#watch ??= new MutationObserver((records) => this.#foreign(records));
        this.#look();
      },
      hostDisconnected: () => {
        this.#unadopt?.();
        this.#unadopt = undefined;
        this.#watch?.disconnect();
      },
    });
  }
  adoptedCallback(): void {
    if (this.shadowRoot) adoptShadow(this, this.shadowRoot);
    this.requestUpdate(); // what was added later is added again
  }
  #look(): void {
    this.#watch?.observe(this.renderRoot, { childList: true, subtree: true });
  }
  /** A toolbar removed one of Lit's markers: draw again from nothing, but never fight it for ever. */
  #foreign(records: readonly MutationRecord[]): void {
    this.#damaged ||= tookMarkers(this, records);
    if (this.#damaged && this.hasUpdated && !this.isUpdatePending && this.#rebuilt++ < 3)
      this.requestUpdate();
  }

  /** The page's own HTML is not taken away while the person is in it. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (
      this.#begun ||
      !this.firstElementChild ||
      !this.matches(':focus-within') ||
      !this.ownerDocument.hasFocus()
    )
      return super.shouldUpdate(changed);
    this.addEventListener('focusout', () => this.requestUpdate(), { once: true });
    return false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) this.language.relock();
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot;
    if (this.#watch) this.#foreign(this.#watch.takeRecords());
    this.#watch?.disconnect(); // or the browser would note every node we draw
    const first = !this.#begun && (root === this || root.firstElementChild?.localName === 'slot');
    if (this.shows) this.#begun = true;
    if ((this.#damaged || first) && this.shows) {
      this.#damaged = false;
      for (const node of [...root.childNodes]) if (node.nodeName !== 'SCRIPT') node.remove();
      const anchor = document.createComment('');
      root.prepend(anchor);
      this.renderOptions.renderBefore = anchor; // a new anchor: Lit starts afresh
    }
    if (changed.size) this.#rebuilt = 0;
    super.update(changed);
    if (this.isConnected) this.#look();
  }

  /** Whether there is anything to show: until then the page's own words stay. */
  protected abstract get shows(): boolean;
  /** What is drawn for reading. */
  protected abstract view(): unknown;

  protected override render(): unknown {
    if (this.shows)
      return this.renderRoot === this && this.shadowRoot ? besideShadow(this.view()) : this.view();
    return this.renderRoot === this || !this.#begun ? nothing : html`<slot></slot>`;
  }
}
