import { html, nothing, type TemplateResult } from 'lit';
import { answerWord } from '../../present/statements/say.js';
import { signIn } from '../../present/statements/to-lit.js';
import { closed } from '../../present/said.js';
import { whose } from '../../present/whose.js';
import { codeOf } from '../../statements/answers.js';
import { scaleOf, waysOut, type Point } from '../../statements/scales.js';
import { button } from '../forms/fields.js';
import { faceIn } from './faces.js';
import { point } from './points.js';
import { put, type Sheet, type ToAsk } from './sheet.js';
import { answerTo, choose, codeTo } from './write.js';

/** Which of how many, and of what part of a good life. The focus comes here when the person comes to this statement. */
export function whereLine(
  { t, set, asked: all }: Sheet,
  asked: ToAsk,
  at: number,
  key: string,
): TemplateResult {
  const theme = set.themes.find(({ id }) => id === asked.theme)?.title;
  return html`<p class="where" tabindex="-1" data-key=${key}>
    ${t('statements.where', { n: at + 1, total: all.length })}${theme ? html`<span class="theme" lang=${asked.lang}>${theme}</span>` : nothing}
  </p>`;
}

const pointsOf = ({ set, reversed }: Sheet): readonly Point[] => {
  const all = scaleOf(set);
  return reversed ? [...all].reverse() : all;
};

/** The statement and its answers. */
export function question(sheet: Sheet, asked: ToAsk): TemplateResult {
  const { t, locale, asking, faces } = sheet;
  const code = codeTo(sheet, asked);
  const name = `a-${asked.id}`;
  const words = (asking.reading === 'easy' && asked.easy) || asked.text;
  const points = pointsOf(sheet);
  return html`<fieldset class="question">
      <legend>
        ${asked.picture ? html`<img class="picture" src=${asked.picture} alt="" />` : nothing}${
          asked.partOf
            ? html`<span class="part-of"
                >${t('statements.parts.of')} <span lang=${asked.lang}>${asked.partOf}</span></span
              >`
            : nothing
        }
        <span class="statement" dir="auto" lang=${asked.lang}>${words}</span>
        ${asked.for ? html`<span class="hint" dir="auto" lang=${asked.lang}>${asked.for}</span>` : nothing}
        <span class="hint">${t('statements.question')}</span>
      </legend>
      ${explained(sheet, asked)}
      <div class="points" data-count=${points.length}>
        ${points.map(({ code: its, sign }, i) =>
          point(
            name,
            answerWord(locale, its),
            faces ? faceIn(sheet.reversed ? points.length - 1 - i : i, points.length) : signIn(sign),
            code === its,
            () => choose(sheet, asked, its, false),
          ),
        )}
      </div>
      <p class="hint">${t('statements.otherWays')}</p>
      <div class="outs">
        ${waysOut.map((its) =>
          point(name, answerWord(locale, its), nothing, code === its, () => choose(sheet, asked, its, true)),
        )}
      </div>
    </fieldset>
    ${versions(sheet, asked)}`;
}

/** The statement said another way: between it and the answers, where the eye and the next Tab go on from it. */
const explained = (sheet: Sheet, { id, lang, anotherWay }: ToAsk): TemplateResult | typeof nothing =>
  anotherWay && sheet.isOpen(id, 'explain')
    ? html`<p class="explained" dir="auto" lang=${lang} tabindex="-1" data-key=${`explain-of-${id}`}>
        ${anotherWay}
      </p>`
    : nothing;

/** One answer was changed in two places at once: each version is shown whole until someone chooses. */
function versions(sheet: Sheet, asked: ToAsk): TemplateResult | typeof nothing {
  const { t, locale, person } = sheet;
  const answer = answerTo(sheet, asked);
  if (!answer?.alongside?.length) return nothing;
  const { alongside, ...alone } = answer;
  const { id, onlyFor } = answer;
  const ask = locale.t('profile.entry.alongside');
  return html`<div class="ask" role="group" aria-label=${ask}>
    <p>${ask}</p>
    ${[alone, ...alongside].map((version) => {
      const { said, parts } = version;
      const word = answerWord(locale, codeOf(version) ?? '');
      const besides = [
        ...(said.media ?? []).map((one) => person.media[one]?.alt?.text),
        parts?.feels && t(`statements.feels.${parts.feels}`),
        parts?.wants && t(`statements.wants.${parts.wants}`),
        whose(said, person, locale).text, // it may be all that differs
      ].filter(Boolean);
      return html`<p>
          <strong>${word}</strong> <bdi lang=${said.lang}>${closed(said.text)}</bdi> ${besides.join(' ')}
        </p>
        <div class="row">
          ${button(
            locale.t('profile.entry.alongside.this'),
            () => {
              // only those whom both versions let see it
              sheet.act([put({ ...version, id, ...(onlyFor && { onlyFor }) }, answer)]);
              sheet.focus(`a-${asked.id}-${word}`);
            },
            { of: [word, said.text, ...besides].filter(Boolean).join(' ') },
          )}
        </div>`;
    })}
  </div>`;
}
