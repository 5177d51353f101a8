import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/**
 * Styles are written once, with `:host`. For an element that draws into itself (`tree="light"`), the same text is
 * served inside `@scope`, so that it reaches this element's own words and no part inside it.
 */
export const scopedCss = (tag: string, css: string): string =>
  `@scope (:is(${tag},[data-say=${tag.slice(4)}])) to (:scope :is([tree=light],[data-say])>*){${css
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ':where(&$1)')
    .replace(/:host(?![\w-])/g, ':where(&)')}}`;

const sheets = new Map<string, CSSStyleSheet>();
const users = new WeakMap<Document | ShadowRoot, Map<CSSStyleSheet, number>>();

const stylesOf = (element: LitElement): CSSResult[] =>
  (element.constructor as typeof LitElement).elementStyles as CSSResult[];

function sheetFor(element: LitElement): CSSStyleSheet {
  let sheet = sheets.get(element.localName);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      scopedCss(
        element.localName,
        stylesOf(element)
          .map((s) => s.cssText)
          .join(''),
      ),
    );
    sheets.set(element.localName, sheet);
  }
  return sheet;
}

/** Gives the element's styles to the root it stands in; returns how to take them away with the last user. */
export function adoptScoped(element: LitElement): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = sheetFor(element);
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

/** The server's `<style>` is refused by a strict CSP: styles are adopted again on a root that was served. */
export const adoptShadow = (element: LitElement, root: ShadowRoot): void =>
  adoptStyles(root, stylesOf(element));

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
