import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

const isRadio = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'radio';

/** Whether the Tab that is being answered goes back. */
let back = false;
/** By which radio button the focus came into the group it is in, and from which side. */
let came: { readonly by: HTMLInputElement; readonly back: boolean } | undefined;

/** The focus came to something: see `twoKeys`. */
export function cameTo({ target, relatedTarget: from }: FocusEvent): void {
  if (isRadio(target) && !(isRadio(from) && from.name === target.name)) came = { by: target, back };
  back = false; // what comes next may be no Tab
}

/** In the order in which Tab goes through them: once round, from where it came in. */
function inOrder(group: readonly HTMLInputElement[], now: HTMLInputElement): readonly HTMLInputElement[] {
  const by = came && group.includes(came.by) ? came : { by: now, back };
  const first = group.indexOf(by.by) + (by.back ? 1 : 0);
  return [...group.slice(first), ...group.slice(0, first)];
}

/**
 * Two keys are enough: Tab goes to each answer in turn, and Space or Enter chooses it. In a plain group Tab would stop at
 * one of them only, the one that is chosen, and the others need the arrows, which one switch with two keys does not have.
 * Arrows work as ever. For `keydown`, around everything that is asked, with `cameTo` for `focusin`.
 */
export function twoKeys(event: KeyboardEvent): void {
  const { target: radio, key, shiftKey } = event;
  // WebKitGTK calls Tab with Shift “Unidentified”; keyboards on a screen have no code
  const isTab = key === 'Tab' || event.code === 'Tab';
  if (isTab) back = shiftKey;
  if (!isRadio(radio) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (key === 'Enter') {
    event.preventDefault();
    radio.click();
  }
  if (!isTab) return;
  const group = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>(
      `input[name="${CSS.escape(radio.name)}"]`,
    ),
  ];
  const order = inOrder(group, radio);
  const next = order[order.indexOf(radio) + (shiftKey ? -1 : 1)];
  if (next) {
    event.preventDefault();
    next.focus();
    // from the end of the group the browser leaves it: from the middle, Firefox and WebKit would go to the chosen one again
  } else group.at(shiftKey ? 0 : -1)?.focus();
}

/** One answer to choose: a native radio button, its sign, its word. Nothing is chosen in advance. */
export const point = (
  name: string,
  label: string,
  sign: unknown,
  chosen: boolean,
  pick: () => void,
): TemplateResult =>
  html`<label class="point">
    <input
      type="radio"
      name=${name}
      data-key=${`${name}-${label}`}
      .checked=${live(chosen)}
      @change=${pick}
    />
    ${sign}<span>${label}</span>
  </label>`;
