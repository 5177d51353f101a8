/** More than any screen shows. */
const AT_ONCE = 30;
/** What takes a frame or less to lay out: fewer rows are laid out at once. */
const LONG = 200;
/** Into how many portions at most: each one moves everything below it. */
const PORTIONS = 8;
const MARK = 'data-later';

/** When the browser has nothing better to do; WebKit cannot be asked that, and is asked again after a frame or two. */
const idle = (then: () => void): void =>
  void ('requestIdleCallback' in self ? requestIdleCallback(then, { timeout: 300 }) : setTimeout(then, 30));

/**
 * Long lists that were just drawn are in sight before all of them is laid out: what is far down is marked, which the
 * style answers with `content-visibility: auto`, and the marks are taken off portion by portion within the next moments.
 * They never stay: Chromium tells a screen reader that is started late nothing of what was not laid out (decision 11).
 * A list is marked as one where it can be: of each that is marked the browser makes a box.
 */
export function layOutInPortions(lists: Iterable<Element>): void {
  const far: (readonly [what: Element, rows: number])[] = [];
  let rows = 0;
  for (const list of lists) {
    const { children } = list;
    if (rows >= AT_ONCE && children.length <= LONG) far.push([list, children.length]);
    else for (let i = Math.max(0, AT_ONCE - rows); i < children.length; i++) far.push([children[i]!, 1]);
    rows += children.length;
  }
  if (rows < LONG) return;
  for (const [what] of far) what.setAttribute(MARK, '');
  const portion = Math.max(LONG, Math.ceil(rows / PORTIONS));
  let at = 0;
  const more = (): void => {
    for (let done = 0; at < far.length && done < portion; at++) {
      const [what, its] = far[at]!;
      what.removeAttribute(MARK);
      done += its;
    }
    if (at < far.length) idle(more);
  };
  idle(more);
}
