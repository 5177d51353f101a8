import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { anotherWay, besides, talk } from './besides.js';
import { followUps } from './follow-ups.js';
import { question, whereLine } from './question.js';
import { placeOf, type Sheet } from './sheet.js';
import { answerTo } from './write.js';

/**
 * All statements, one below the other: an answer to one draws one. `live` is the sheet as it is when a card is pressed,
 * for a card that is not drawn again keeps what it was drawn with. `around`: what every card is drawn with.
 */
export function askList(sheet: Sheet, live: Sheet, around: readonly unknown[]): TemplateResult {
  const { t, asked, locale, person, set, asking, audiences, round } = sheet;
  return html`<p class="where" tabindex="-1" data-key="where">
      ${t('statements.before.what', { n: asked.length })}
    </p>
    <ol class="ask-list">
      ${asked.map((one, at) => {
        const answer = answerTo(sheet, one);
        const open = (['explain', 'more', 'again'] as const).map((what) => sheet.isOpen(one.id, what));
        const from = [
          one.id,
          one.text,
          set,
          locale,
          asking.reading,
          person.called,
          answer,
          answerTo(sheet, one, true),
          ...sheet.actionsOf(answer),
          ...open,
          // what is chosen or recorded shows before it is in any answer
          open[1] && {},
          audiences.join(),
          round,
          ...around,
        ];
        return keyed(
          one.id,
          html`<li class="ask-card" data-asked=${one.id}>
            ${whereLine(sheet, one, at, placeOf(asking, one.id))}
            ${guard(
              from,
              () =>
                html`${question(live, one)}
                  <div class="row">${anotherWay(live, one)} ${talk(live, one)}</div>
                  ${followUps(live, one)} ${besides(live, one)}`,
            )}
          </li>`,
        );
      })}
    </ol>`;
}
