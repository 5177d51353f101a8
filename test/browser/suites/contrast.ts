/** Contrast as the browser draws it: every text against what stands behind it, and what can be pressed against the page. */
import { everything } from '../helpers.js';

export type Rgb = readonly [number, number, number];

/** A computed colour: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` or `color(srgb 0 0.5 1 / 0.5)`. */
function parse(css: string): { readonly rgb: Rgb; readonly alpha: number } {
  const numbers = [...css.replace(/^color\(\S+/, '').matchAll(/[\d.]+(?:e-?\d+)?/g)].map(Number);
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  const scale = css.startsWith('color(') ? 255 : 1;
  return { rgb: [r * scale, g * scale, b * scale], alpha };
}
const over = (top: Rgb, alpha: number, below: Rgb): Rgb =>
  top.map((v, i) => v * alpha + below[i]! * (1 - alpha)) as unknown as Rgb;

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((v) =>
    v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
export function ratio(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
export const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;

/** What an element stands in, through shadow roots and slots. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The colour behind an element: its own background and those below it, down to the page. */
function behind(element: Element | null): Rgb {
  if (!element) return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255];
  const { rgb, alpha } = parse(getComputedStyle(element).backgroundColor);
  return alpha === 1 ? rgb : over(rgb, alpha, behind(around(element)));
}

export interface Pair {
  readonly what: string;
  readonly text: string;
  readonly on: string;
  readonly ratio: number;
}
const pair = (what: string, colour: string, ground: Rgb): Pair => {
  const { rgb, alpha } = parse(colour);
  const seen = over(rgb, alpha, ground);
  return { what, text: hexOf(seen), on: hexOf(ground), ratio: ratio(seen, ground) };
};
const named = (e: Element): string =>
  `<${e.localName}${e.className ? ` class="${e.className}"` : ''}> "${(e.textContent ?? '').trim().slice(0, 30)}"`;
const seen = (e: Element): boolean =>
  !e.closest('.unseen') && e.checkVisibility() && e.getClientRects().length > 0;

/** Each text that can be seen, each field, each mark beside the words. */
export function textPairs(from: Element): readonly Pair[] {
  const found: Pair[] = [];
  for (const element of everything(from)) {
    if (!seen(element)) continue;
    const style = getComputedStyle(element);
    const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
    const field = element.matches('input:not([type=radio], [type=checkbox]), textarea, select');
    if (own || field) found.push(pair(named(element), style.color, behind(element)));
    if (element.matches('.who')) {
      const mark = getComputedStyle(element, '::before');
      found.push(pair(`the mark of ${named(element)}`, mark.color, behind(element)));
    }
  }
  return found;
}

/** Each edge of what can be pressed or written in, where it has one; and the outline that shows the focus. */
export function edgePairs(from: Element): readonly Pair[] {
  const found: Pair[] = [];
  for (const element of everything(from)) {
    if (!seen(element) || !element.matches('button, textarea, input, select, .choice')) continue;
    if (element.matches('[type=radio], [type=checkbox]')) continue; // the browser draws them
    const style = getComputedStyle(element);
    const ground = behind(around(element));
    if (parse(style.borderTopColor).alpha && parseFloat(style.borderTopWidth))
      found.push(pair(`the edge of ${named(element)}`, style.borderTopColor, ground));
    const focus = document.createElement('i');
    focus.hidden = true;
    element.parentElement?.append(focus);
    focus.style.color = style.getPropertyValue('--_focus');
    found.push(pair(`the focus of ${named(element)}`, getComputedStyle(focus).color, ground));
    focus.remove();
  }
  return found;
}
