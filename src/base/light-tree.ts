import { html, type CSSResult, type LitElement, type TemplateResult } from 'lit';

/**
 * Styles are written once, with `:host`. For an element that draws into itself (`tree="light"`), the same text is
 * served inside `@scope`, so that it reaches this element's own words and no part inside it.
 */
export const scopedCss = (tag: string, css: string): string =>
  `@scope (:is(${tag},[data-say=${tag.slice(4)}],${tag}>[data-say-page])) to (:scope :is([tree=light],[data-say])>*){${css
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ':where(&$1)')
    .replace(/:host(?![\w-])/g, ':where(&)')}}`;

/**
 * What is drawn into an element that has a shadow root too, which it has once it was edited. WebKit finds nothing in a scope whose
 * root is a shadow host, so the words get a root of their own in between.
 */
export const besideShadow = (page: unknown): TemplateResult => html`<div data-say-page>${page}</div>`;

/** A style text, and its sheet in the document this was loaded in. */
type Styles = Pick<CSSResult, 'cssText'> & Partial<CSSResult>;

const scoped = new Map<string, Styles>();
const users = new WeakMap<Document | ShadowRoot, Map<CSSStyleSheet, number>>();
const sheets = new WeakMap<Document, Map<Styles, CSSStyleSheet>>();

const stylesOf = (element: LitElement): CSSResult[] =>
  (element.constructor as typeof LitElement).elementStyles as CSSResult[];

/** A constructed sheet belongs to the document it was made in; in another, the same text makes another. */
function sheetIn(page: Document, styles: Styles): CSSStyleSheet | undefined {
  if (page === document && styles.styleSheet) return styles.styleSheet;
  const there = sheets.get(page) ?? new Map<Styles, CSSStyleSheet>();
  sheets.set(page, there);
  let sheet = there.get(styles);
  const view = page.defaultView as typeof globalThis | null;
  if (!sheet && view) {
    there.set(styles, (sheet = new view.CSSStyleSheet()));
    sheet.replaceSync(styles.cssText);
  }
  return sheet;
}

/** Gives the element's styles to the root it stands in; returns how to take them away with the last user. */
export function adoptScoped(element: LitElement): (() => void) | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const tag = element.localName;
  let styles = scoped.get(tag);
  if (!styles) {
    const own = stylesOf(element).map((s) => s.cssText);
    scoped.set(tag, (styles = { cssText: scopedCss(tag, own.join('')) }));
  }
  const sheet = sheetIn(element.ownerDocument, styles);
  if (!sheet) return undefined;
  const counts = users.get(root) ?? new Map<CSSStyleSheet, number>();
  users.set(root, counts);
  counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  return () => {
    const left = (counts.get(sheet) ?? 1) - 1;
    counts.set(sheet, left);
    const at = left ? -1 : root.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  };
}

/** Gives a shadow root styles it does not have yet. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  for (const one of styles) {
    const sheet = sheetIn(root.ownerDocument, one);
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}

/**
 * The element's styles in its shadow root, where lit does not see to it: the server's `<style>` is refused by a strict
 * CSP, and a root that is moved to another document comes without any.
 */
export const adoptShadow = (element: LitElement, root: ShadowRoot): void =>
  addStyles(root, stylesOf(element));

/** The element's shadow root, with its styles; one is made where there is none. */
export function attachedRoot(element: LitElement): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  adoptShadow(element, root);
  return root;
}

/** The shadow root to draw into; `own` is lit's, which throws in another document than the one lit was loaded in. */
export function makeRoot(element: LitElement, own: () => Node): ShadowRoot {
  if (element.ownerDocument !== document) return attachedRoot(element);
  const root = own() as ShadowRoot;
  adoptShadow(element, root);
  return root;
}

const isMarker = (n: Node): boolean =>
  n.nodeType === Node.COMMENT_NODE ||
  (n.nodeType === Node.ELEMENT_NODE &&
    document.createTreeWalker(n, NodeFilter.SHOW_COMMENT).nextNode() !== null);

/** Did somebody else take away a marker Lit needs to find its way in this element's own tree? */
export const tookMarkers = (element: LitElement, records: readonly MutationRecord[]): boolean =>
  records.some((r) => {
    let owner: Node | null = r.target;
    while (owner && !(owner as Partial<LitElement>).renderRoot)
      owner = owner.parentNode ?? (owner as Partial<ShadowRoot>).host ?? null;
    return owner === element && [...r.removedNodes].some(isMarker);
  });
