import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { Holder } from '../../context/holder.js';
import { answerWord } from '../../present/statements/say.js';
import { signIn } from '../../present/statements/to-lit.js';
import { heading } from '../../present/to-lit.js';
import type { Telling } from '../../statements/answers.js';
import { scaleOf } from '../../statements/scales.js';
import type { FormError } from '../desk.js';
import { dials, numberIn } from '../../present/tel.js';
import { button, choiceField, textField } from '../forms/fields.js';
import type { KeepingSession } from '../keep/keeping.js';
import type { Sheet, Sitting } from './sheet.js';
import { answerTo, nextIn } from './write.js';

/** What is written before the first statement. */
export interface Begun {
  readonly help?: Sitting['help'];
  readonly helper: string;
  readonly room: string;
}

export interface Starting {
  readonly begun: Begun;
  readonly errors: readonly FormError[];
  /** How many of the set are not asked, because nobody reads the answers. */
  readonly leftOut: number;
  readonly keeping: boolean;
  put(change: Partial<Begun>): void;
  start(how: 'start' | 'try' | 'anew'): void;
}

const screen = (sheet: Sheet, title: string, inside: unknown): TemplateResult =>
  html`<div class="card" data-key="screen" tabindex="-1" role="group" aria-label=${title}>
    ${heading(sheet.asking.level + 1, 'heading', title)} ${inside}
  </div>`;
const sentences = (...all: readonly (string | false)[]): TemplateResult =>
  html`<ul class="sentences" role="list">
    ${all.filter(Boolean).map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** Who sees the answers, what may have to be told, who helps: before anything is asked. */
export function startScreen(sheet: Sheet, s: Starting): TemplateResult {
  const { t, asked, audiences, reader } = sheet;
  const answered = asked.filter((one) => answerTo(sheet, one)).length;
  const next = nextIn(sheet);
  const number = asked.findIndex(({ id }) => id === next) + 1;
  return screen(
    sheet,
    t('statements.before.title'),
    html`${sentences(
        t('statements.before.what', { n: asked.length }),
        t('statements.before.ask', { n: asked.length }),
        t('statements.before.noWrong'),
        t('statements.before.no'),
        t('statements.before.stop'),
        t(s.keeping ? 'statements.before.kept' : 'statements.before.notKept'),
      )}
      <div class="ask">
        ${sentences(
          audiences.length
            ? t('statements.before.who', { list: (l) => l.list(audiences) })
            : t('statements.before.nobody'),
          !!reader && t('statements.before.reader', { who: reader }),
          t('statements.before.safe'),
          t('statements.before.safe.ask'),
          t('statements.before.private'),
          s.leftOut > 0 && t('statements.before.leftOut', { n: s.leftOut }),
        )}
        <div class="row">
          ${button(t('statements.tell'), () => sheet.go({ screen: 'tell' }), { key: 'tell' })}
        </div>
      </div>
      ${choiceField({
        id: 'writer',
        label: t('statements.before.help'),
        errors: s.errors,
        chosen: s.begun.help ? [s.begun.help] : [],
        choices: (['no', 'read', 'answer'] as const).map((value) => ({
          value,
          label: t(`statements.before.help.${value}`),
        })),
        choose: ([help]) => s.put({ help: help as Sitting['help'] }),
      })}
      ${
        s.begun.help && s.begun.help !== 'no'
          ? textField({
              id: 'helper',
              label: t('statements.before.helper'),
              errors: s.errors,
              value: s.begun.helper,
              input: (helper) => s.put({ helper }),
            })
          : nothing
      }
      ${textField({
        id: 'room',
        label: t('statements.before.room'),
        hint: t('statements.before.room.hint'),
        errors: s.errors,
        value: s.begun.room,
        input: (room) => s.put({ room }),
      })}
      <div class="row">
        ${
          number
            ? button(
                answered ? t('statements.before.carryOn', { n: number }) : t('statements.before.start'),
                () => s.start('start'),
                { look: 'main', key: 'writer-start' },
              )
            : button(t('statements.before.anew'), () => s.start('anew'), {
                look: 'main',
                key: 'writer-start',
              })
        }
        ${answered ? nothing : button(t('statements.before.try'), () => s.start('try'), { key: 'try' })}
      </div>`,
  );
}

/** Two that do not count: to learn the answers, and that "no" is one of them. Nothing of it is kept. */
export function tryScreen(
  sheet: Sheet,
  at: number,
  chosen: string | undefined,
  pick: (code: string) => void,
  go: (at: number) => void,
): TemplateResult {
  const { t, locale, set } = sheet;
  const words = t(at === 0 ? 'statements.try.one' : 'statements.try.two');
  return screen(
    sheet,
    t('statements.try.title'),
    html`<p class="hint">${t('statements.try.note')}</p>
      ${keyed(
        at,
        html`<fieldset class="question">
          <legend>
            <span class="statement">${words}</span> <span class="hint">${t('statements.question')}</span>
          </legend>
          <div class="points" data-count=${scaleOf(set).length}>
            ${scaleOf(set).map(
              ({ code, sign }) =>
                html`<label class="point">
                  <input
                    type="radio"
                    name=${`try-${at}`}
                    data-key=${`try-${code}`}
                    .checked=${live(chosen === code)}
                    @change=${() => pick(code)}
                  />
                  ${signIn(sign)}<span>${answerWord(locale, code)}</span>
                </label>`,
            )}
          </div>
        </fieldset>`,
      )}
      <div class="row">
        ${button(t(at === 0 ? 'statements.goOn' : 'statements.before.start'), () => go(at + 1), {
          look: 'main',
          key: 'try-on',
        })}
        ${button(t('statements.goBack'), () => go(at - 1), { key: 'try-back' })}
      </div>`,
  );
}
export function tellScreen(sheet: Sheet, { contact }: Telling): TemplateResult {
  const { t } = sheet;
  return screen(
    sheet,
    t('statements.tell.title'),
    html`<p class="large">${contact ? t('statements.tell.who', { contact }) : t('statements.tell.nobody')}</p>
      <p class="large">${t('statements.tell.danger')}</p>
      <div class="row">
        ${[contact && numberIn(contact), t('statements.tell.danger.number')].map((number) =>
          number
            ? html`<a class="dial" href=${dials(number)}>${t('statements.tell.call', { number })}</a>`
            : nothing,
        )}
      </div>
      <div class="row">
        ${button(t('statements.tell.carryOn'), () => sheet.go({ screen: 'ask' }), { look: 'main', key: 'tell-back' })}
      </div>`,
  );
}

/** Stopped: what was answered is here, and where it goes on. */
export function stopScreen(
  sheet: Sheet,
  number: number,
  keeping: KeepingSession | undefined,
  print: () => void,
): TemplateResult {
  const { t } = sheet;
  return screen(
    sheet,
    t('statements.stop.title'),
    html`<p>${t('statements.stop.at', { n: number })}</p>
      ${
        keeping?.safe
          ? html`<p>${t('statements.before.kept')} ${t('statements.stop.later')}</p>`
          : html`<p>${t('statements.before.notKept')}</p>`
      }
      <div class="row">
        ${button(t('statements.stop.carryOn'), () => sheet.go({ screen: 'ask' }), { look: 'main', key: 'carry-on' })}
        ${button(t('statements.end.print'), print, { key: 'print' })}
        ${button(t('statements.tell'), () => sheet.go({ screen: 'tell' }), { key: 'tell' })}
      </div>`,
  );
}

export function endScreen(
  sheet: Sheet,
  more: { readonly own: TemplateResult | typeof nothing; print(): void },
): TemplateResult {
  const { t, asked, reader } = sheet;
  const n = asked.filter((one) => answerTo(sheet, one)).length;
  const left = asked.length - n;
  const first = asked.find((one) => !answerTo(sheet, one));
  return screen(
    sheet,
    t('statements.end.title'),
    html`${sentences(
        t('statements.end.thanks', { n }),
        left > 0 && t('statements.end.left', { n: left }),
        reader ? t('statements.end.reader', { who: reader }) : t('statements.end.nobody'),
      )}
      ${more.own}
      <div class="row">
        ${first ? button(t('statements.end.leftGo'), () => sheet.go({ screen: 'at', id: first.id }), { key: 'left' }) : nothing}
        ${
          asked[0]
            ? button(t('statements.end.again'), () => sheet.go({ screen: 'at', id: asked[0]!.id }), {
                key: 'again',
              })
            : nothing
        }
        ${button(t('statements.end.print'), () => more.print(), { key: 'print' })}
        ${button(t('statements.tell'), () => sheet.go({ screen: 'tell' }), { key: 'tell' })}
      </div>`,
  );
}

export const keepingOf = ({ keeping }: Holder): KeepingSession | undefined =>
  keeping as KeepingSession | undefined;
