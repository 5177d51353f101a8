import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../statements/answers.js';
import type { Action } from '../../statements/promises.js';
import { shownWhen, whenOf } from '../forms/dates.js';
import { button, choiceField, textField } from '../forms/fields.js';
import type { Sheet, ToAsk } from './sheet.js';
import { change, promise, someone, voiceOf } from './write.js';

/** What shall change, who does it and by when; later, whether it was done and helped. */
export function promiseForm(sheet: Sheet, { id }: ToAsk, answer: Answer): TemplateResult {
  const { t, person, asking, locale } = sheet;
  const action = sheet.actionsOf(answer)[0];
  const { parts = {} } = action ?? {};
  const say = (now: Action['parts'], done = true): void => promise(sheet, answer, { parts: now }, done);
  /** A part is taken back. */
  const leave = (rest: Action['parts'], done = true): void => {
    if (action) change(sheet, action, { parts: rest }, done);
  };
  const who = parts.who ? (person.people[parts.who]?.name ?? '') : '';
  const named = (event: Event): void => {
    const name = (event.target as HTMLInputElement).value.trim();
    if (name === who) return;
    if (!name) {
      const { who: _, ...rest } = parts;
      return leave(rest);
    }
    const { id: its, rows } = someone(person, name);
    if (rows.length) sheet.type(rows);
    say({ who: its });
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
        if (text.trim()) say({ by: whenOf(text, locale) }, false);
        else leave(rest, false);
      },
    })}
    ${
      action?.said.text
        ? html`<div class="row">
              ${button(
                parts.done ? t('statements.done.not') : t('statements.done'),
                () => {
                  const { done, helped: _h, ...rest } = parts;
                  if (done) leave(rest);
                  else say({ done: { said: '', on: asking.today } });
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
                    choose: ([code]) => say({ helped: voiceOf(sheet, helped(code as 'yes')) }),
                  })
                : nothing
            }`
        : nothing
    }
  </div>`;
}
