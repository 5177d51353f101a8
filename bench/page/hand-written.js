/**
 * The same content by hand, as plain DOM goes: one template for the page and one for each shape of row, cloned, and what
 * differs from record to record (texts, languages, marks, addresses) put in place. Made from what the element drew, so
 * that both pages hold the same nodes for certain, and in a shadow root with the same style sheet, so that both lay out
 * the same boxes. It keeps no record, takes no edit and watches nothing: all that costs is the element's to explain.
 */

/** Attributes that come from the record; everything else stands in the template. */
const told = ['lang', 'data-mark', 'src', 'alt'];

/** Takes what is told out of a drawn node, and notes where it has to go: `[path, attributes, text]`. */
function cut(node, path = []) {
  const attributes = told.flatMap((name) =>
    node.hasAttribute(name) ? [[name, node.getAttribute(name)]] : [],
  );
  for (const [name] of attributes) node.removeAttribute(name);
  const text = node.childElementCount ? undefined : node.textContent;
  if (text) node.textContent = '';
  const inner = [...node.childNodes].flatMap((child, i) =>
    child.nodeType === Node.ELEMENT_NODE ? cut(child, [...path, i]) : [],
  );
  return attributes.length || text ? [[path, attributes, text], ...inner] : inner;
}

function put(root, steps) {
  for (const [path, attributes, text] of steps) {
    let node = root;
    for (const i of path) node = node.childNodes[i];
    for (const [name, value] of attributes) node.setAttribute(name, value);
    if (text) node.textContent = text;
  }
  return root;
}

function withoutMarkers(root) {
  const copy = root.cloneNode(true);
  const walk = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walk.nextNode()) comments.push(walk.currentNode);
  for (const comment of comments) comment.remove();
  copy.normalize();
  return copy;
}

/** From what was drawn to a function that draws it again by hand: a host with a shadow root. `among`: whose children are rows. */
export function byHand(drawn, sheet, among = '.lines') {
  const page = withoutMarkers(drawn);
  const shapes = new Map();
  const lists = [...page.querySelectorAll(among)].map((list) => {
    const rows = [...list.children].map((row) => {
      row.remove();
      const steps = cut(row);
      const shape = shapes.get(row.outerHTML) ?? row;
      shapes.set(row.outerHTML, shape);
      return [shape, steps];
    });
    list.replaceChildren();
    return rows;
  });
  const steps = cut(page);
  return () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const made = put(page.cloneNode(true), steps);
    made.querySelectorAll(among).forEach((list, i) => {
      for (const [shape, inside] of lists[i]) list.append(put(shape.cloneNode(true), inside));
    });
    root.append(made);
    return host;
  };
}
