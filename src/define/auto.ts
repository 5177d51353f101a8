/**
 * Defines the elements that stand in the page, and those that come later; the others are not loaded. For pages that are
 * put together elsewhere: a CMS, a portal with many kinds of page.
 */
type Load = () => Promise<unknown>;

const parts = new Map<string, Load>([
  ['say-about-me', () => import('./about-me.js')],
  ['say-adjustments', () => import('./adjustments.js')],
  ['say-communication-chart', () => import('./communication-chart.js')],
  ['say-communication-passport', () => import('./communication-passport.js')],
  ['say-document', () => import('./document.js')],
  ['say-grab-sheet', () => import('./grab-sheet.js')],
  ['say-hospital-passport', () => import('./hospital-passport.js')],
  ['say-i-statement', () => import('./i-statement.js')],
  ['say-i-statements', () => import('./i-statements.js')],
  ['say-one-page-profile', () => import('./one-page-profile.js')],
  ['say-person', () => import('./person.js')],
  ['say-statement-summary', () => import('./statement-summary.js')],
  ['say-who-helped', () => import('./who-helped.js')],
  ['say-yes-and-no', () => import('./yes-and-no.js')],
]);

/** Each is asked for once; after a failure again, when another one comes. */
function load(tag: string, part: Load): void {
  parts.delete(tag);
  part().catch((error: unknown) => {
    parts.set(tag, part);
    console.error(`say-so: <${tag}> did not load; the words inside it stay as they are.`, error);
  });
}

function look(inside: ParentNode): void {
  for (const [tag, part] of parts)
    if ((inside instanceof Element && inside.localName === tag) || inside.querySelector(tag)) load(tag, part);
}

/** Watches a page, or a shadow root of yours: what is inside a shadow root cannot be seen from the page. Returns how to stop. */
export function autoload(root: Document | ShadowRoot): () => void {
  const watch = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  watch.observe(root, { childList: true, subtree: true });
  look(root);
  return () => watch.disconnect();
}

// a server that renders imports this as well, and has no page
if (typeof document !== 'undefined') autoload(document);
