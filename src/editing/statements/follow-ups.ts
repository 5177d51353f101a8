import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../statements/answers.js';
import { choiceField } from '../forms/fields.js';
import { faceIn } from './faces.js';
import { point } from './points.js';
import { promiseForm } from './promise-form.js';
import type { Sheet, ToAsk } from './sheet.js';
import { answerTo, change, chooserOf, declined, voiceOf, type Chooser } from './write.js';

/**
 * What follows an answer: each is asked, none has to be answered. Nothing more is asked of a person who declined; but
 * what they said before, or have open, stays where they can change it: it is in the record and others may see it.
 */
export function followUps(sheet: Sheet, asked: ToAsk): TemplateResult | typeof nothing {
  const answer = answerTo(sheet, asked);
  if (!answer) return nothing;
  const { parts } = answer;
  const asks = !declined(answer);
  const feels = sheet.feelings && (asks || parts?.feels);
  if (!asks && !feels && !parts?.wants && sheet.sitting.help !== 'answer') return nothing;
  return html`<div class="after">
    ${proxy(sheet, asked, answer)} ${feels ? feeling(sheet, asked, answer) : nothing}
    ${asks || parts?.wants ? wants(sheet, asked, answer) : nothing}
  </div>`;
}

/** Only where somebody helps to answer: an answer given for the person is marked, and never looks like theirs. */
function proxy(sheet: Sheet, asked: ToAsk, answer: Answer): TemplateResult | typeof nothing {
  const { t, name, sitting } = sheet;
  if (sitting.help !== 'answer') return nothing;
  return choiceField({
    id: `proxy-${asked.id}`,
    label: t('statements.proxy.ask'),
    errors: [],
    chosen: [chooserOf(answer)].filter((one) => one !== undefined),
    choices: (['person', 'shown', 'other'] as const).map((value) => ({
      value,
      label: t(`statements.proxy.${value}`, { name }),
    })),
    choose: ([value]) =>
      change(sheet, answer, {
        said: {
          ...voiceOf(sheet, answer.said.text, value as Chooser),
          ...(answer.said.media && { media: answer.said.media }),
        },
      }),
  });
}

function feeling(sheet: Sheet, asked: ToAsk, answer: Answer): TemplateResult {
  const { t } = sheet;
  const name = `feel-${asked.id}`;
  return html`<fieldset class="field">
    <legend>${t('statements.feel')}</legend>
    <div class="points" data-count="3">
      ${(['good', 'between', 'bad'] as const).map((feels, i) =>
        point(name, t(`statements.feel.${feels}`), faceIn(i, 3), answer.parts?.feels === feels, () =>
          change(sheet, answer, { parts: { ...answer.parts, feels } }),
        ),
      )}
    </div>
  </fieldset>`;
}

/** What happens next, and only with the person's yes. */
function wants(sheet: Sheet, asked: ToAsk, answer: Answer): TemplateResult {
  const { t } = sheet;
  const now = answer.parts?.wants;
  const id = asked.id;
  return html`${choiceField({
    id: `wants-${id}`,
    label: t('statements.change'),
    errors: [],
    chosen: now ? [now] : [],
    choices: (['yes', 'no', 'later'] as const).map((value) => ({
      value,
      label: t(`statements.change.${value}`),
    })),
    choose: ([value]) => change(sheet, answer, { parts: { ...answer.parts, wants: value as 'yes' } }),
  })}
  ${now === 'no' ? html`<p class="hint">${t('statements.change.none')}</p>` : nothing}
  ${now === 'yes' ? promiseForm(sheet, asked, answer) : nothing}`;
}
