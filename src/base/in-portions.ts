/** More than any screen shows. */
const AT_ONCE = 30;
/** What takes a frame or less to lay out: a list of fewer is laid out at once. */
const LONG = 200;
/** Into how many portions at most: each one moves everything below it. */
const PORTIONS = 8;
const MARK = 'data-later';

/** When the browser has nothing better to do; WebKit cannot be asked that, and is asked again after a frame or two. */
const idle = (then: () => void): void =>
  void ('requestIdleCallback' in self ? requestIdleCallback(then, { timeout: 300 }) : setTimeout(then, 30));

/**
 * A long list that was just drawn is in sight before all of it is laid out: what is far down is marked, which the style
 * answers with `content-visibility: auto`, and the marks are taken off portion by portion within the next moments. They
 * never stay: Chromium tells a screen reader that is started late nothing of what was not laid out (decision 11).
 */
export function layOutInPortions(items: Iterable<Element>): void {
  const all = [...items];
  if (all.length < LONG) return;
  const far = all.slice(AT_ONCE);
  for (const one of far) one.setAttribute(MARK, '');
  const portion = Math.max(LONG, Math.ceil(far.length / PORTIONS));
  const more = (): void => {
    for (const one of far.splice(0, portion)) one.removeAttribute(MARK);
    if (far.length) idle(more);
  };
  idle(more);
}
