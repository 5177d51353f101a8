import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../person/record.js';
import type { Desk } from '../desk.js';
import { button } from '../forms/fields.js';
import type { KeepingSession } from './keeping.js';

/** What was written is in no store, and what to do about it. */
export const notSaved = (t: Desk['t'], what: string): TemplateResult =>
  html`<div class="notice" role="alert">
    <p><strong>${t('common.saveFailed')}</strong> ${what}</p>
  </div>`;

/** The part that keeps did not load. */
export const notKept = (t: Desk['t'], problems: readonly Problem[]): TemplateResult | typeof nothing =>
  problems.some(({ path }) => path === 'keep') ? notSaved(t, t('common.saveFailed.do')) : nothing;

/** Stop for now: says whether the words are safe; the next person is asked who they are, and nothing need stay on a shared device. */
export function stopPanel(
  desk: Desk,
  keeping: KeepingSession | undefined,
  print: () => TemplateResult,
): TemplateResult {
  const { t, session, show } = desk;
  const { safe } = session;
  const kept = keeping?.stopped(desk);
  return html`<div
    class="card form"
    data-key="stop"
    tabindex="-1"
    role="group"
    aria-label=${t('common.stopped')}
  >
    <p>
      <strong>${t('common.stopped')} ${safe ? t('common.later') : nothing}</strong> ${kept?.how}
      ${safe ? nothing : t('common.mayBeLost')}
    </p>
    <div class="row">
      ${button(
        t('common.carryOn'),
        () => {
          session.writer = undefined;
          show({ what: 'writer' }, 'writer');
        },
        { look: 'main' },
      )}
      ${safe ? nothing : print()} ${kept?.clear}
    </div>
    ${kept?.ask} ${desk.said ? html`<p class="hint">${desk.said}</p>` : nothing}
  </div>`;
}
