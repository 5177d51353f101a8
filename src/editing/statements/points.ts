import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

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
