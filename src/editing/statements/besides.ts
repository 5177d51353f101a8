import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../statements/answers.js';
import { button, choiceField, textField } from '../forms/fields.js';
import { point } from './points.js';
import { placeOf, type Opened, type Sheet, type ToAsk } from './sheet.js';
import { answerTo, change, chooseAgain, clearAnswer, codeTo, declined, shareWith } from './write.js';

/** For who wants to talk to somebody. */
export const talk = (sheet: Sheet, asked: ToAsk): TemplateResult =>
  button(sheet.t('statements.tell'), () => sheet.go({ screen: 'tell', from: asked.id }), {
    key: `tell-${asked.id}`,
    of: ofWhich(sheet, asked),
  });
/** For who does not understand it. */
export const anotherWay = (sheet: Sheet, asked: ToAsk): TemplateResult | typeof nothing =>
  asked.anotherWay ? opener(sheet, asked, 'explain', sheet.t('statements.explain')) : nothing;
const opener = (sheet: Sheet, asked: ToAsk, what: Opened, label: string): TemplateResult => {
  const { id } = asked;
  const open = sheet.isOpen(id, what);
  return button(label, () => sheet.open(id, what, !open), {
    key: `${what}-${id}`,
    open,
    of: ofWhich(sheet, asked),
  });
};
/** In a list every card has the same buttons: each says of which statement it is. */
const ofWhich = ({ asking }: Sheet, { text }: ToAsk): string | undefined =>
  asking.asks === 'list' ? text : undefined;

/** What else can be done with an answer: nobody has to look at it before they go on. */
export function besides(sheet: Sheet, asked: ToAsk): TemplateResult | typeof nothing {
  const answer = answerTo(sheet, asked);
  if (!answer) return nothing;
  const { t } = sheet;
  const { said, parts } = answer;
  const asks = !declined(answer);
  const because = asks || said.text || said.media?.length;
  const pair = asks || answerTo(sheet, asked, true);
  return html`<div class="after">
    ${because || parts?.feels || parts?.wants ? sharing(sheet, asked, answer) : nothing}
    <div class="row">
      ${because ? opener(sheet, asked, 'more', t('statements.more')) : nothing}
      ${asked.eitherOr && pair ? opener(sheet, asked, 'again', t('statements.askAgain')) : nothing}
      ${button(
        t('statements.clear'),
        () => {
          clearAnswer(sheet, asked);
          sheet.focus(placeOf(sheet.asking, asked.id));
        },
        { key: `clear-${asked.id}`, of: ofWhich(sheet, asked) },
      )}
    </div>
    ${sheet.isOpen(asked.id, 'more') ? more(sheet, asked, answer) : nothing}
    ${asked.eitherOr && pair && sheet.isOpen(asked.id, 'again') ? again(sheet, asked, asked.eitherOr) : nothing}
  </div>`;
}

function sharing(sheet: Sheet, asked: ToAsk, answer: Answer): TemplateResult | typeof nothing {
  const { t, audiences } = sheet;
  if (!audiences.length) return nothing;
  const { onlyFor } = answer;
  const isList = onlyFor?.length === audiences.length && audiences.every((one) => onlyFor.includes(one));
  const now = onlyFor?.length === 0 ? 'nobody' : isList ? 'list' : 'now';
  return choiceField({
    id: `share-${asked.id}`,
    label: t('statements.share'),
    errors: [],
    chosen: [now],
    choices: [
      // given elsewhere, or while the page named others: it says who they are, and stays as it is
      ...(now === 'now'
        ? [
            {
              value: 'now',
              label: onlyFor
                ? t('statements.share.now', { list: (l) => l.list(onlyFor) })
                : t('statements.share.all'),
            },
          ]
        : []),
      { value: 'list', label: t('statements.share.list', { list: (l) => l.list(audiences) }) },
      { value: 'nobody', label: t('statements.share.nobody') },
    ],
    choose: ([value]) => value !== 'now' && shareWith(sheet, asked, value === 'nobody' ? [] : audiences),
  });
}

function more(sheet: Sheet, { id }: ToAsk, answer: Answer): TemplateResult {
  const { t, person } = sheet;
  return html`<div class="more-of">
    ${textField({
      id: `because-${id}`,
      label: t('statements.more.label'),
      hint: t('statements.more.hint'),
      errors: [],
      lines: 3,
      lang: person.lang,
      value: answer.said.text,
      input: (text) => change(sheet, answer, { said: { ...answer.said, text } }, false),
    })}
    ${sheet.media(answer)}
  </div>`;
}

/** Asked again: a pair, not the same sentence turned round. Both answers are kept. */
function again(sheet: Sheet, asked: ToAsk, pair: readonly [yes: string, no: string]): TemplateResult {
  const { t } = sheet;
  const now = codeTo(sheet, asked, true);
  const name = `again-${asked.id}`;
  return html`<fieldset class="field">
    <legend>${t('statements.again.which')}</legend>
    <div class="pair">
      ${(['yes', 'no'] as const).map((code, i) =>
        point(name, pair[i]!, nothing, now === code, () => chooseAgain(sheet, asked, code)),
      )}
    </div>
    ${now ? html`<p class="hint">${t('statements.again.both')}</p>` : nothing}
  </fieldset>`;
}
