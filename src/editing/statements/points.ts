import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/**
 * Two keys are enough: Tab goes to each answer in turn, and Space or Enter chooses it. In a plain group Tab would stop at
 * one of them only, and the others need the arrows, which one switch with two keys does not have. Arrows work as ever.
 */
export function twoKeys(event: KeyboardEvent): void {
  const radio = event.target;
  if (
    !(radio instanceof HTMLInputElement) ||
    radio.type !== 'radio' ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey
  )
    return;
  if (event.key === 'Enter') {
    event.preventDefault();
    radio.click();
  }
  // WebKitGTK calls Tab with Shift “Unidentified”; keyboards on a screen have no code
  if (event.key !== 'Tab' && event.code !== 'Tab') return;
  const group = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>(
      `input[name="${CSS.escape(radio.name)}"]`,
    ),
  ];
  const next = group[group.indexOf(radio) + (event.shiftKey ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
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
