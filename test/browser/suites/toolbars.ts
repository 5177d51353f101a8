/**
 * What translation and read-aloud toolbars do to a page, and what a page's data may do afterwards. Each toolbar's
 * own marks are guillemets, so that what is left without them must be the words of the record.
 */
type Toolbar = (page: HTMLElement) => void;

function texts(page: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode.textContent?.trim()) found.push(walker.currentNode as Text);
  return found;
}
const leaves = (page: HTMLElement): readonly Element[] => [
  ...new Set(texts(page).flatMap((t) => t.parentElement ?? [])),
];
const made = (name: string, ...content: (string | Node)[]): HTMLElement => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};
const translated = (text: string): string => `«${text}»`;

/** Those that touch text alone: what a tool that looks into shadow roots does there. */
export const textToolbars: Readonly<Record<string, Toolbar>> = {
  'writes other text into each text node': (page) => {
    for (const text of texts(page)) text.data = translated(text.data);
  },
  'puts a new text node in place of each': (page) => {
    for (const text of texts(page)) text.replaceWith(translated(text.data));
  },
  'wraps each text node, as one browser’s translation does': (page) => {
    for (const text of texts(page)) {
      const inner = made('font');
      const outer = made('font', inner);
      text.replaceWith(outer);
      inner.append(translated(text.data));
    }
  },
  'moves each text node into a span': (page) => {
    for (const text of texts(page)) {
      const span = made('span');
      text.replaceWith(span);
      span.append(text);
    }
  },
  'puts every word in a span, to read aloud': (page) => {
    for (const text of texts(page))
      text.replaceWith(...text.data.split(/(?<=\s)/u).map((w) => made('span', w)));
  },
  'splits each text node in two': (page) => {
    for (const text of texts(page)) text.splitText(text.data.length >> 1);
  },
};

/** Asks somebody else for other words, and writes them into the text nodes it asked for: gives what it does then. */
export function lateToolbar(page: HTMLElement): () => void {
  const asked = texts(page).map((text) => [text, translated(text.data)] as const);
  return () => {
    for (const [text, answer] of asked) text.data = answer;
  };
}

/** Those that take whole pieces of the page away, and Lit's markers with them. */
export const markerToolbars: Readonly<Record<string, Toolbar>> = {
  'writes each leaf’s text': (page) => {
    for (const leaf of leaves(page)) leaf.textContent = translated(leaf.textContent ?? '');
  },
  'puts a copy in place of each paragraph and heading': (page) => {
    for (const leaf of page.querySelectorAll('p, h1, h2, h3, h4, h5, h6'))
      leaf.replaceWith(leaf.cloneNode(true));
  },
  'takes away every comment': (page) => {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    for (const comment of comments) comment.remove();
  },
  'writes the whole page anew from its own HTML': (page) => {
    const copy = document.createRange().createContextualFragment(page.innerHTML);
    page.replaceChildren(copy);
  },
};

/** The words without what a toolbar put there. */
export const withoutMarks = (text: string): string => text.replace(/[«»]/gu, '');
