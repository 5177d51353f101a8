import { html, type TemplateResult } from 'lit';
import type { Outline, PrintForm } from '../../documents/outline.js';
import type { Desk } from '../desk.js';
import { button } from '../forms/fields.js';

/** The whole on A4 is asked for by another name. */
const others = ({ prints }: Outline): readonly PrintForm[] =>
  prints.filter(({ name, sections }) => name !== 'sheet' || sections);

/** Whether a document can be printed in more ways than one. */
export const hasForms = ({ outline }: Desk): boolean => others(outline).length > 0;

/** Asks how to print it: all of it, or one of the forms of the outline, each with what to do at the printer. */
export function printChoice(desk: Desk, print: (form: string) => void): TemplateResult {
  const word = (key: string): string => desk.locale.find(key) ?? '';
  const names = ['pages', ...others(desk.outline).map(({ name }) => name)];
  return html`<div class="form" role="group" aria-label=${word('document.printHow')}>
    <p class="prompt">${word('document.printHow')}</p>
    <ul class="lines" role="list">
      ${names.map((name, i) => {
        const hint = word(`form.${name}.hint`);
        return html`<li>
          ${button(word(`form.${name}`), () => print(name), { key: i ? `print-${name}` : 'print' })}
          ${hint ? html`<p class="hint">${hint}</p>` : ''}
        </li>`;
      })}
    </ul>
    <div class="row">${button(desk.t('common.close'), () => desk.show(undefined, 'print-button'))}</div>
  </div>`;
}
