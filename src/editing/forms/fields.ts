import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FormError } from '../desk.js';

/** Label, hint, error and control in one shadow root: ids do not cross its border. One form is open at a time, so plain ids do. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors: readonly FormError[];
}

const errorOf = ({ id, errors }: Field): string | undefined => errors.find((e) => e.field === id)?.text;

/** `aria-describedby`, not `aria-errormessage`: the latter is not read out of a shadow root. */
const describedBy = (f: Field): string | undefined =>
  [f.hint && `${f.id}-hint`, errorOf(f) && `${f.id}-error`].filter(Boolean).join(' ') || undefined;

const about = (f: Field): TemplateResult => html`
  ${f.hint ? html`<p class="hint" id="${f.id}-hint">${f.hint}</p>` : nothing}
  ${errorOf(f) ? html`<p class="error" id="${f.id}-error">${errorOf(f)}</p>` : nothing}
`;

export interface TextField extends Field {
  readonly value: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly lines?: number;
  readonly lang?: string;
  readonly input: (value: string) => void;
}

/** One line, or several when `lines` is given. */
export function textField(f: TextField): TemplateResult {
  const heard = (event: Event) => f.input((event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${f.id}>${f.label}</label>
    ${about(f)}
    ${
      f.lines
        ? html`<textarea
            id=${f.id}
            data-key=${f.id}
            rows=${f.lines}
            dir="auto"
            lang=${ifDefined(f.lang)}
            aria-describedby=${ifDefined(describedBy(f))}
            aria-invalid=${ifDefined(errorOf(f) && 'true')}
            .value=${live(f.value)}
            @input=${heard}
          ></textarea>`
        : html`<input
            id=${f.id}
            data-key=${f.id}
            type=${f.type ?? 'text'}
            dir=${f.type === 'date' ? 'ltr' : 'auto'}
            autocomplete="off"
            aria-describedby=${ifDefined(describedBy(f))}
            aria-invalid=${ifDefined(errorOf(f) && 'true')}
            .value=${live(f.value)}
            @input=${heard}
          />`
    }
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}
export interface ChoiceField extends Field {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly many?: boolean;
  /** It counts as soon as it is chosen: see `goOnly`. */
  readonly atOnce?: boolean;
  /** What is chosen now: one value, or several where `many`. */
  readonly choose: (values: readonly string[]) => void;
}

/**
 * An arrow key chooses each radio button it comes to. Where a choice is an answer at once, it only goes there, and Space or
 * Enter chooses: on the way to “We do not know” nobody has said “None”.
 */
function goOnly(event: KeyboardEvent): void {
  const step = /^Arrow(?:Down|Right)$/.test(event.key) ? 1 : /^Arrow(?:Up|Left)$/.test(event.key) ? -1 : 0;
  if (!step && event.key !== 'Enter') return;
  event.preventDefault();
  if (!step) return (event.target as HTMLElement).click();
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll('input')];
  all.at((all.indexOf(event.target as HTMLInputElement) + step) % all.length)?.focus();
}

/** Radio buttons, or tick boxes where `many`. Nothing is chosen in advance. */
export function choiceField(f: ChoiceField): TemplateResult {
  const heard = (event: Event, value: string) => {
    const { checked } = event.target as HTMLInputElement;
    f.choose(!f.many ? [value] : checked ? [...f.chosen, value] : f.chosen.filter((v) => v !== value));
  };
  return html`<fieldset class="field" aria-describedby=${ifDefined(describedBy(f))}>
    <legend>${f.label}</legend>
    ${about(f)}
    <div class="choices" @keydown=${f.atOnce ? goOnly : undefined}>
      ${f.choices.map(
        ({ value, label, hint }, i) =>
          html`<label class="choice">
            <input
              type=${f.many ? 'checkbox' : 'radio'}
              id=${i ? `${f.id}-${value}` : f.id}
              data-key=${i ? `${f.id}-${value}` : f.id}
              name=${f.id}
              .checked=${live(f.chosen.includes(value))}
              @change=${(event: Event) => heard(event, value)}
            />
            <span
              >${label}${hint ? html`<span class="unseen">: </span><small>${hint}</small>` : nothing}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export interface ButtonOptions {
  readonly key?: string;
  readonly look?: 'main' | 'icon';
  /** Said after the label where several buttons have the same one: "Change: Tea with the milk in first". Of an icon, instead of it. */
  readonly of?: string | undefined;
  readonly disabled?: boolean;
  /** What it opens and closes is open, or not. */
  readonly open?: boolean;
}

export const button = (
  label: string,
  press: (event: Event) => void,
  { key, look, of, disabled, open }: ButtonOptions = {},
): TemplateResult =>
  html`<button
    type="button"
    class=${ifDefined(look)}
    data-key=${ifDefined(key)}
    aria-disabled=${ifDefined(disabled ? 'true' : undefined)}
    aria-expanded=${ifDefined(open)}
    @click=${(event: Event) => disabled || press(event)}
  >
    ${
      look === 'icon'
        ? html`<span aria-hidden="true">${label}</span><span class="unseen">${of}</span>`
        : html`${label}${of ? html`<span class="unseen">: ${of}</span>` : nothing}`
    }
  </button>`;
