import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../../base/today.js';
import type { Desk } from '../desk.js';
import { button } from '../forms/fields.js';
import type { KeepCode } from '../../keeping/keep.js';
import type { KeepingSession } from './keeping.js';
import { notSaved } from './not-kept.js';

const failed = (t: Desk['t'], why: KeepCode): TemplateResult =>
  notSaved(
    t,
    why === 'no-storage' ? t('keep.none') : why === 'full' ? t('keep.full') : t('common.saveFailed.do'),
  );

/** What a person must know or answer about keeping: before anything is kept, and when something went wrong. */
export function keepNotices(
  { t, goOn, focus, say }: Pick<Desk, 't' | 'locale' | 'goOn' | 'focus' | 'say'>,
  keeping: KeepingSession,
): TemplateResult {
  const { failure, joined, draft } = keeping;
  const answer = (yes: boolean) => {
    keeping.answer(yes);
    goOn();
  };
  const answerDraft = (use: boolean) => {
    void keeping.answerDraft(use);
    goOn();
    if (!use) say(t('keep.draft.dropped'));
  };
  const askToDrop = (asks: boolean) => {
    keeping.dropping = asks;
    focus(asks ? 'draft-keep' : 'draft-use');
  };
  return html`${failure && (failure !== 'cleared' || !keeping.onDevice) ? failed(t, failure) : nothing}
  ${joined ? html`<p class="notice">${t(joined === 'tab' ? 'common.otherTab' : 'common.merged')}</p>` : nothing}
  ${
    draft
      ? html`<div class="ask">
          <p>
            <strong>${t('keep.draft')}</strong>
            ${
              // a page may keep drafts of its own, with any time in them
              Number.isNaN(Date.parse(draft.at))
                ? nothing
                : t('keep.draft.at', { time: (l) => l.date({ said: '', on: dayOf(new Date(draft.at)) }) })
            }
          </p>
          ${keeping.dropping ? html`<p>${t('keep.draft.drop.ask')}</p>` : nothing}
          <div class="row">
            ${
              keeping.dropping
                ? html`${button(t('keep.draft.drop.no'), () => askToDrop(false), { look: 'main', key: 'draft-keep' })}
                  ${button(t('keep.draft.drop.yes'), () => answerDraft(false))}`
                : html`${button(t('keep.draft.use'), () => answerDraft(true), { look: 'main', key: 'draft-use' })}
                  ${button(t('keep.draft.drop'), () => askToDrop(true))}`
            }
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

/** What "Stop for now" says of it: how it is kept, and the way to leave nothing on a shared device. */
export function keptAtStop({ t, show, say, open, session }: Desk, keeping: KeepingSession): KeptAtStop {
  const on = keeping.onDevice && keeping.state === 'on';
  const asks = open?.what === 'clear';
  return {
    how: keeping.safe
      ? t(on ? 'keep.on' : 'common.saved.short')
      : session.safe
        ? '' // nothing was written
        : t('common.notSaved'),
    clear:
      on && !asks
        ? button(t('keep.clear'), () => show({ what: 'clear' }, 'clear-no'), { key: 'keep-clear' })
        : nothing,
    ask:
      on && asks
        ? html`<div class="ask">
            <p>${t('keep.clear.ask')}</p>
            <div class="row">
              ${button(t('keep.clear.yes'), () => {
                show({ what: 'stop' }, 'stop');
                void keeping.clear().then(() => say(t('keep.cleared')));
              })}
              ${button(t('keep.clear.no'), () => show({ what: 'stop' }, 'keep-clear'), {
                key: 'clear-no',
                look: 'main',
              })}
            </div>
          </div>`
        : nothing,
  };
}
export interface KeptAtStop {
  readonly how: string;
  readonly clear: TemplateResult | typeof nothing;
  readonly ask: TemplateResult | typeof nothing;
}
