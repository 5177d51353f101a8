import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { answerWord } from '../../present/statements/say.js';
import { signIn } from '../../present/statements/to-lit.js';
import { whose } from '../../present/whose.js';
import { scaleOf, waysOut, type Point } from '../../statements/scales.js';
import { codeOf, type Answer } from '../../statements/answers.js';
import { shownWhen, whenOf } from '../forms/dates.js';
import { button, choiceField, textField } from '../forms/fields.js';
import { faceIn } from './faces.js';
import { put, type Opened, type Sheet, type ToAsk } from './sheet.js';
import {
  answerTo,
  change,
  choose,
  chooseAgain,
  chooserOf,
  clearAnswer,
  promise,
  someone,
  voiceOf,
  type Chooser,
} from './write.js';

/**
 * Two keys are enough: Tab goes to each answer in turn, and Space or Enter chooses it. In a plain group Tab would stop at
 * one of them only, and the others need the arrows, which one switch with two keys does not have. Arrows work as ever.
 */
function twoKeys(event: KeyboardEvent): void {
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
const point = (
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

const pointsOf = ({ set, reversed }: Sheet): readonly Point[] => {
  const all = scaleOf(set);
  return reversed ? [...all].reverse() : all;
};

/** The statement and its answers. */
export function question(sheet: Sheet, asked: ToAsk): TemplateResult {
  const { t, locale, asking, faces } = sheet;
  const code = codeOfAnswer(answerTo(sheet, asked));
  const name = `a-${asked.id}`;
  const words = (asking.reading === 'easy' && asked.easy) || asked.text;
  const points = pointsOf(sheet);
  return html`<fieldset class="question" @keydown=${twoKeys}>
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
          <strong>${word}</strong> <bdi lang=${said.lang}>${said.text}</bdi> ${besides.join(' ')}
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

/** For who does not understand it, and for who wants to talk to somebody. */
export function ways(sheet: Sheet, asked: ToAsk): TemplateResult {
  const { t } = sheet;
  return html`<div class="row">
    ${asked.anotherWay ? opener(sheet, asked, 'explain', t('statements.explain')) : nothing}
    ${button(t('statements.tell'), () => sheet.go({ screen: 'tell' }), { key: `tell-${asked.id}`, of: undefined })}
  </div>`;
}
const codeOfAnswer = (answer: Answer | undefined): string | undefined => answer && codeOf(answer);

const opener = (sheet: Sheet, { id }: ToAsk, what: Opened, label: string): TemplateResult => {
  const open = sheet.isOpen(id, what);
  return html`<button
    type="button"
    data-key=${`${what}-${id}`}
    aria-expanded=${open ? 'true' : 'false'}
    @click=${() => sheet.open(id, what, !open)}
  >
    ${label}
  </button>`;
};

/** Said no to the question itself: asking on would press for what the person just declined. */
const declined = ({ parts }: Answer): boolean => parts?.wayOut === 'rather-not' || parts?.wayOut === 'not-me';

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
  return html`<div class="after" @keydown=${twoKeys}>
    ${proxy(sheet, asked, answer)} ${feels ? feeling(sheet, asked, answer) : nothing}
    ${asks || parts?.wants ? wants(sheet, asked, answer) : nothing}
  </div>`;
}

/** What else can be done with an answer: nobody has to look at it before they go on. */
export function besides(sheet: Sheet, asked: ToAsk): TemplateResult | typeof nothing {
  const answer = answerTo(sheet, asked);
  if (!answer) return nothing;
  const { t } = sheet;
  const { said, parts } = answer;
  const asks = !declined(answer);
  const because = asks || said.text || said.media?.length;
  const pair = asks || answerTo(sheet, asked, true);
  return html`<div class="after" @keydown=${twoKeys}>
    ${because || parts?.feels || parts?.wants ? sharing(sheet, asked, answer) : nothing}
    <div class="row">
      ${because ? opener(sheet, asked, 'more', t('statements.more')) : nothing}
      ${asked.eitherOr && pair ? opener(sheet, asked, 'again', t('statements.askAgain')) : nothing}
      ${button(
        t('statements.clear'),
        () => {
          clearAnswer(sheet, asked);
          sheet.focus('where');
        },
        { key: `clear-${asked.id}` },
      )}
    </div>
    ${sheet.isOpen(asked.id, 'more') ? more(sheet, asked, answer) : nothing}
    ${asked.eitherOr && pair && sheet.isOpen(asked.id, 'again') ? again(sheet, asked, asked.eitherOr) : nothing}
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
  ${now === 'yes' ? whatNext(sheet, asked, answer) : nothing}`;
}

function whatNext(sheet: Sheet, { id }: ToAsk, answer: Answer): TemplateResult {
  const { t, person, asking, locale } = sheet;
  const action = sheet.actionsOf(answer)[0];
  const { parts = {} } = action ?? {};
  const who = parts.who ? (person.people[parts.who]?.name ?? '') : '';
  const named = (event: Event): void => {
    const name = (event.target as HTMLInputElement).value.trim();
    if (name === who) return;
    if (!name) {
      const { who: _, ...rest } = parts;
      return change(sheet, action as never, { parts: rest } as never);
    }
    const { id: its, rows } = someone(person, name);
    if (rows.length) sheet.type(rows);
    promise(sheet, answer, { parts: { who: its } }, true);
  };
  const helped = (code: 'yes' | 'bit' | 'no') => t(`statements.helped.${code}`);
  return html`<div class="next-what">
    ${textField({
      id: `what-${id}`,
      label: t('statements.change.what'),
      errors: [],
      lines: 2,
      lang: person.lang,
      value: action?.said.text ?? '',
      input: (text) => promise(sheet, answer, { text }),
    })}
    <div class="field" @change=${named}>
      ${textField({ id: `who-${id}`, label: t('statements.change.who'), errors: [], value: who, input: () => undefined })}
    </div>
    ${textField({
      id: `by-${id}`,
      label: t('statements.change.by'),
      hint: t('statements.change.by.hint'),
      errors: [],
      value: shownWhen(parts.by, locale),
      input: (text) => {
        const { by: _, ...rest } = parts;
        if (text.trim()) promise(sheet, answer, { parts: { by: whenOf(text, locale) } });
        else if (action) change(sheet, action as never, { parts: rest } as never, false);
      },
    })}
    ${
      action?.said.text
        ? html`<div class="row">
              ${button(
                parts.done ? t('statements.done.not') : t('statements.done'),
                () => {
                  const { done, helped: _h, ...rest } = parts;
                  if (done) change(sheet, action as never, { parts: rest } as never);
                  else promise(sheet, answer, { parts: { done: { said: '', on: asking.today } } }, true);
                },
                { key: `done-${id}` },
              )}
            </div>
            ${
              parts.done
                ? choiceField({
                    id: `helped-${id}`,
                    label: t('statements.helped'),
                    errors: [],
                    chosen: (['yes', 'bit', 'no'] as const).filter(
                      (code) => parts.helped?.text === helped(code),
                    ),
                    choices: (['yes', 'bit', 'no'] as const).map((code) => ({
                      value: code,
                      label: helped(code),
                    })),
                    choose: ([code]) =>
                      promise(
                        sheet,
                        answer,
                        { parts: { helped: voiceOf(sheet, helped(code as 'yes')) } },
                        true,
                      ),
                  })
                : nothing
            }`
        : nothing
    }
  </div>`;
}

function sharing(sheet: Sheet, asked: ToAsk, answer: Answer): TemplateResult | typeof nothing {
  const { t, audiences } = sheet;
  if (!audiences.length) return nothing;
  return choiceField({
    id: `share-${asked.id}`,
    label: t('statements.share'),
    errors: [],
    chosen: [answer.onlyFor?.length === 0 ? 'nobody' : 'list'],
    choices: [
      { value: 'list', label: t('statements.share.list', { list: (l) => l.list(audiences) }) },
      { value: 'nobody', label: t('statements.share.nobody') },
    ],
    choose: ([value]) => change(sheet, answer, { onlyFor: value === 'nobody' ? [] : audiences }),
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
  const now = codeOfAnswer(answerTo(sheet, asked, true));
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

export const themeOf = ({ set }: Sheet, asked: ToAsk): string | undefined =>
  set.themes.find(({ id }) => id === asked.theme)?.title;
