import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, FormError } from '../desk.js';

/** What is wrong, with a way to each field. It stands in the form whose fields it names: in a long document its top is far from them. */
export function errorSummary(
  errors: readonly FormError[],
  t: Desk['t'],
  go: (field: string) => void,
): TemplateResult | typeof nothing {
  if (!errors.length) return nothing;
  const pressed = (event: Event, field: string) => {
    event.preventDefault();
    go(field);
  };
  return html`<div
    class="summary"
    tabindex="-1"
    data-key="errors"
    role="group"
    aria-label=${t('common.error.title')}
  >
    <p><strong>${t('common.error.title')}</strong></p>
    <ul role="list" class="lines">
      ${errors.map(
        ({ field, text }) =>
          html`<li><a href="#${field}" @click=${(event: Event) => pressed(event, field)}>${text}</a></li>`,
      )}
    </ul>
    <p>${t('common.error.safe')}</p>
  </div>`;
}
