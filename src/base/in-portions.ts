/** More than any screen shows. */
const AT_ONCE = 30;
/** What takes a frame or less to lay out: fewer rows are laid out at once. */
const LONG = 200;
/** Into how many portions at most: each one moves everything below it. */
const PORTIONS = 8;
/** On a list: `all` of it waits, or its `rows` do, but those that are marked by themselves. */
const MARK = 'data-later';
const NOW = 'data-now';

/** When the browser has nothing better to do; WebKit cannot be asked that, and is asked again after a frame or two. */
const idle = (then: () => void): void =>
  void ('requestIdleCallback' in self ? requestIdleCallback(then, { timeout: 300 }) : setTimeout(then, 30));

/** These rows wait no longer. */
function letGo({ children }: Element, from: number, to: number): void {
  for (let i = from; i < to; i++) children[i]?.setAttribute(NOW, '');
}

/**
 * Long lists that were just drawn are in sight before all of them is laid out: what is far down is marked, which the
 * style answers with `content-visibility: auto`, and the marks are taken off portion by portion within the next moments.
 * They never stay: Chromium tells a screen reader that is started late nothing of what was not laid out (decision 11).
 * A list is contained as one where it can be: of each that is contained the browser makes a box. Where its rows are, it
 * has the mark for them: to mark a thousand one by one would be in the way of the first picture.
 */
export function layOutInPortions(lists: Iterable<Element>): void {
  const all = [...lists];
  const rows = all.reduce((sum, { children }) => sum + children.length, 0);
  if (rows < LONG) return;
  const portion = Math.max(LONG, Math.ceil(rows / PORTIONS));
  /** One after the other: how many rows it is that wait no longer. */
  const steps: (() => number)[] = [];
  let above = 0;
  for (const list of all) {
    const { length } = list.children;
    const inSight = Math.min(length, Math.max(0, AT_ONCE - above));
    above += length;
    if (inSight === length) continue;
    const asOne = !inSight && length <= LONG;
    list.setAttribute(MARK, asOne ? 'all' : 'rows');
    if (!asOne) {
      letGo(list, 0, inSight);
      for (let from = inSight; from < length; from += portion)
        steps.push(() => {
          letGo(list, from, from + portion);
          return portion;
        });
    }
    steps.push(() => {
      list.removeAttribute(MARK);
      for (const row of asOne ? [] : list.children) row.removeAttribute(NOW);
      return asOne ? length : 0;
    });
  }
  let at = 0;
  const more = (): void => {
    for (let done = 0; at < steps.length && done < portion; at++) done += steps[at]!();
    if (at < steps.length) idle(more);
  };
  idle(more);
}
