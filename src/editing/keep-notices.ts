import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { button } from './fields.js';
import type { KeepCode } from '../keeping/keep.js';
import type { Problem } from '../person/record.js';
import type { KeepingSession } from './keeping.js';

const failed = (t: Desk['t'], why: KeepCode): TemplateResult =>
  html`<div class="notice" role="alert">
    <p>
      <strong>${t('common.saveFailed')}</strong>
      ${why === 'no-storage' ? t('keep.none') : why === 'full' ? t('keep.full') : t('common.saveFailed.do')}
    </p>
  </div>`;

/** What a person must know or answer about keeping: before anything is kept, and when something went wrong. */
export function keepNotices(
  { t, locale, goOn }: Pick<Desk, 't' | 'locale' | 'goOn'>,
  keeping: KeepingSession | undefined,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  // the part that keeps did not load
  if (!keeping) return problems.some(({ path }) => path === 'keep') ? failed(t, 'failed') : nothing;
  const { failure, joined, draft } = keeping;
  const answer = (yes: boolean) => {
    keeping.answer(yes);
    goOn();
  };
  const answerDraft = (use: boolean) => {
    void keeping.answerDraft(use);
    goOn();
  };
  return html`${failure && (failure !== 'cleared' || !keeping.onDevice) ? failed(t, failure) : nothing}
  ${joined ? html`<p class="notice">${t(joined === 'tab' ? 'common.otherTab' : 'common.merged')}</p>` : nothing}
  ${
    draft
      ? html`<div class="ask">
          <p>
            <strong>${t('keep.draft')}</strong>
            ${t('keep.draft.at', { time: locale.date({ said: '', on: draft.at.slice(0, 10) }) })}
          </p>
          <div class="row">
            ${button(t('keep.draft.use'), () => answerDraft(true), { look: 'main', key: 'draft-use' })}
            ${button(t('keep.draft.drop'), () => answerDraft(false))}
          </div>
        </div>`
      : nothing
  }
  ${
    keeping.onDevice && keeping.state === 'ask'
      ? html`<div class="ask">
          <p><strong>${t('keep.ask')}</strong> ${t('keep.hint')}</p>
          <div class="row">
            ${button(t('keep.yes'), () => answer(true), { key: 'keep-yes' })}
            ${button(t('keep.no'), () => answer(false))}
          </div>
        </div>`
      : nothing
  }`;
}

/** Stop for now: the words are safe, the next person is asked who they are, and nothing need stay on a shared device. */
export function stopPanel(desk: Desk, keeping: KeepingSession | undefined): TemplateResult {
  const { t, session, show, say, open } = desk;
  const on = keeping?.onDevice && keeping.state === 'on';
  return html`<div class="card form" data-key="stop" tabindex="-1">
    <p>
      <strong>${t('common.stopped')}</strong>
      ${keeping ? (keeping.safe ? (on ? t('keep.on') : t('common.saved.short')) : t('common.notSaved')) : nothing}
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
      ${
        on && open?.what !== 'clear'
          ? button(t('keep.clear'), () => show({ what: 'clear' }, 'clear-yes'), { key: 'keep-clear' })
          : nothing
      }
    </div>
    ${
      on && open?.what === 'clear'
        ? html`<div class="ask">
            <p>${t('keep.clear.ask')}</p>
            <div class="row">
              ${button(
                t('keep.clear.yes'),
                () => {
                  show({ what: 'stop' }, 'stop');
                  void keeping.clear().then(() => say(t('keep.cleared')));
                },
                { key: 'clear-yes' },
              )}
              ${button(t('keep.clear.no'), () => show({ what: 'stop' }, 'keep-clear'), { look: 'main' })}
            </div>
          </div>`
        : nothing
    }
  </div>`;
}
