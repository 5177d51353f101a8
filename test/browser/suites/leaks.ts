/** What connecting and taking away leaves behind: listeners, observers, styles, elements in memory. */
import type { Example } from '../../../src/examples/index.js';
import { clear, collectGarbage, draw, settled, stage, tagOf, type Said, type Staging } from '../helpers.js';
import { run } from '../run.js';

interface Left {
  readonly listeners: number;
  readonly observing: number;
  readonly styles: number;
}

type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Counts what is added and not taken away, on the page and above it. */
function counting(): { now: () => Left; stop: () => void } {
  const targets = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let next = 0;
  const key = (type: string, listener: object | null, options?: boolean | EventListenerOptions): string => {
    if (listener && !ids.has(listener)) ids.set(listener, next++);
    const capture = typeof options === 'object' ? options.capture : options;
    return `${type} ${listener ? ids.get(listener) : ''} ${!!capture}`;
  };
  const real: Listening = {
    addEventListener: EventTarget.prototype.addEventListener,
    removeEventListener: EventTarget.prototype.removeEventListener,
  };
  const shared = (target: EventTarget): boolean =>
    target === window ||
    target === document ||
    target === document.body ||
    target === document.documentElement;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    const target = this ?? window;
    if (shared(target) || target instanceof HTMLElement) {
      const set = targets.get(target) ?? new Set();
      targets.set(target, set.add(key(type, listener, options)));
    }
    real.addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    const target = this ?? window;
    targets.get(target)?.delete(key(type, listener, options));
    real.removeEventListener.call(target, type, listener, options);
  };
  const observing = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (target, options) {
    observing.add(this);
    observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    observing.delete(this);
    disconnect.call(this);
  };
  return {
    now: () => ({
      listeners: [...targets.values()].reduce((sum, set) => sum + set.size, 0),
      observing: observing.size,
      styles: document.adoptedStyleSheets.length,
    }),
    stop: () => {
      Object.assign(EventTarget.prototype, real);
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    },
  };
}

/** One element, a thousand times in and out of the page: what stood after ten, and what stands after all. */
export async function reconnecting(
  example: Example,
  staging: Staging,
): Promise<{ readonly before: Left; readonly after: Left }> {
  const count = counting();
  try {
    const { stage: main, element, drawn } = await draw(example, staging);
    const turn = async (times: number) => {
      for (let i = 0; i < times; i++) {
        element.remove();
        if (i % 100 === 0) await settled(element, drawn);
        main.append(element);
        if (i % 100 === 0) await settled(element, drawn);
      }
      await settled(element, drawn);
      element.remove();
      await settled(element, drawn);
      return count.now();
    };
    const before = await turn(10);
    return { before, after: await turn(1000) };
  } finally {
    count.stop();
  }
}

/** Many elements, each once in the page and out of it again: how many are still in memory, where an engine can be asked to let go. A thousand when all is run. */
export async function growth(
  example: Example,
  { inside, ...staging }: Staging & { readonly inside?: string },
): Promise<{ readonly left: number } | 'cannot be asked'> {
  const main = stage(staging);
  // memory is what is asked, and a hospital passport takes longer to lay out than to draw; laid out when all is run
  main.hidden = !run.all;
  const around = inside ? main.appendChild(document.createElement(inside)) : main;
  const made: WeakRef<Element>[] = [];
  for (let hundred = 0; hundred < (run.all ? 10 : 1); hundred++) {
    await oneHundred(example, staging, around, made);
    await new Promise((done) => setTimeout(done));
  }
  clear();
  let left = made.length;
  // what an element does a moment later holds it until then, and a busy machine is late; what leaks is there for good
  for (let i = 0; i < 6 && left; i++) {
    await new Promise((done) => setTimeout(done, 50 * i));
    if (!(await collectGarbage())) return 'cannot be asked';
    left = made.filter((ref) => ref.deref()).length;
  }
  return { left };
}

/** Its own function: nothing of what it made may stay on the stack. */
async function oneHundred(
  example: Example,
  staging: Staging,
  around: HTMLElement,
  made: WeakRef<Element>[],
): Promise<void> {
  const all = Array.from({ length: 100 }, () => {
    const element = document.createElement(tagOf(example)) as Said;
    if (staging.tree) element.tree = staging.tree;
    element.person = example.person;
    return element;
  });
  around.append(...all);
  await settled(all[0]!, all[99]!);
  for (const element of all) {
    element.remove();
    made.push(new WeakRef(element));
  }
}
