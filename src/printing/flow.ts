/** Puts what was laid out into rooms of a fixed size, one after the other: pages of a booklet, panels of a card. */

/** What stands over something, and is never left alone at the foot of a room. */
const isHead = (node: Element): boolean => node.matches('.heading, thead, caption, .paragraph:not(.names *)');
/** What is kept whole where it fits into a room of its own. */
const isWhole = (node: Element): boolean =>
  node.matches(
    '.line, .index li, .fact, tr, .notice, .head, .answer, .part[data-keep], p, figure, dt, dd, h1, h2, h3, h4, h5, h6',
  );

/** The same element without what is in it; a table in another room says its columns again. */
function shallow(node: Element): Element {
  const copy = node.cloneNode(false) as Element;
  copy.removeAttribute('id');
  const columns = node.localName === 'table' && node.querySelector(':scope > thead');
  if (columns) copy.append(columns.cloneNode(true));
  return copy;
}

/** The place where all the text of an element stands, when it is one. */
function textIn(node: Element): Text | undefined {
  const walk = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let found: Text | undefined;
  for (let text = walk.nextNode() as Text | null; text; text = walk.nextNode() as Text | null) {
    if (!text.data.trim()) continue;
    if (found) return undefined;
    found = text;
  }
  return found;
}

/**
 * Moves `nodes` into rooms, in reading order. Headings go along with what follows them; an entry stays whole where it fits
 * into a room at all, is divided at its facts where it does not, and at its words last. Nothing is left out.
 * `next` makes the next room, which has its size before anything is in it; `higher`: by how much the one after is higher.
 */
export function flow(
  nodes: readonly Element[],
  next: () => HTMLElement,
  higher: (room: HTMLElement) => number = () => 0,
): void {
  let room = next();
  /** What is open in this room, from the outermost: copies of what the next node stands in. */
  let open: Element[] = [];
  const at = (): Element => open.at(-1) ?? room;
  const fits = (more = 0): boolean => room.scrollHeight <= room.clientHeight + more + 1;
  /** Nothing is in it but headings. */
  const isBare = (node: Element): boolean =>
    [...node.children].every((child) => isHead(child) || open.includes(child));
  /** Nothing is in this room that would not come along to the next. */
  const isEmpty = (): boolean => [...room.children].every((child) => child === open[0]) && open.every(isBare);

  /** Goes on in the next room. Headings that would be left alone come along. */
  const turn = (): void => {
    const before = open;
    // from the innermost outwards, as long as there is nothing but headings
    let bare = before.length;
    while (bare > 0 && isBare(before[bare - 1]!)) bare--;
    room = next();
    open = [];
    for (const [i, node] of before.entries()) {
      const copy = i < bare ? shallow(node) : (node.cloneNode(false) as Element);
      if (i >= bare) copy.append(...[...node.children].filter(isHead));
      at().append(copy);
      open.push(copy);
    }
    before[bare]?.remove();
  };

  const divide = (node: Element): void => {
    const kids = [...node.children];
    const copy = node.cloneNode(false) as Element;
    at().append(copy);
    open.push(copy);
    for (const kid of kids) {
      put(kid);
      // runs of one sentence are words beside each other
      if (kid.localName === 'bdi') at().append(' ');
    }
    const last = open.pop();
    if (last && !last.childElementCount) last.remove();
  };

  /** Word by word, as many as there is room for. */
  const divideText = (node: Element, text: Text): void => {
    const words = text.data.split(/(?<=\s)/);
    let n = words.length;
    at().append(node);
    while (n > 1 && !fits()) text.data = words.slice(0, --n).join('');
    if (n === words.length || !text.data.trim()) return;
    const rest = node.cloneNode(true) as Element;
    const left = textIn(rest);
    if (left) left.data = words.slice(n).join('');
    turn();
    put(rest);
  };

  const put = (node: Element): void => {
    for (;;) {
      at().append(node);
      if (fits()) return;
      const more = higher(room);
      const wouldFit = !!more && fits(more);
      node.remove();
      if (!isWhole(node) || (isEmpty() && !wouldFit)) break;
      turn();
    }
    if (node.childElementCount > 1 || (node.childElementCount && !textIn(node))) return divide(node);
    const text = textIn(node);
    if (text && text.data.trim().includes(' ')) return divideText(node, text);
    at().append(node);
  };

  for (const node of nodes) put(node);
}
