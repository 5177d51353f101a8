import { html, nothing, type TemplateResult } from 'lit';
import { isOf, type Desk } from './desk.js';
import { newDocument, titleOf } from './entry-acts.js';
import { button, choiceField } from './fields.js';

/** The profiles of one person: which one is open, and another one. */
export function documentsPanel(desk: Desk, go: (id: string) => void): TemplateResult {
  const { person, outline, t, document } = desk;
  const mine = Object.values(person.documents).filter((d) => isOf(outline, d));
  return html`<div class="card">
    ${
      mine.length > 1
        ? choiceField({
            id: 'documents',
            label: t('profile.which.open'),
            errors: [],
            chosen: [document.id],
            choices: mine.map((d) => ({ value: d.id, label: titleOf(desk, d.id) })),
            choose: ([id]) => id && go(id),
          })
        : nothing
    }
    <fieldset class="field">
      <legend>${t('profile.new')}</legend>
      <p class="hint">${t('profile.which')}</p>
      <div class="row">
        ${[...(outline.variants ?? []), 'other'].map((value) =>
          button(desk.locale.find(`${outline.words}.which.${value}`) ?? value, () => {
            const made = newDocument(
              `${outline.id}@${outline.version}`,
              value === 'other' ? undefined : value,
            );
            desk.act({ documents: { [made.id]: made } });
            go(made.id);
          }),
        )}
      </div>
    </fieldset>
    <div class="row">${button(t('common.close'), () => desk.show(undefined, 'documents-button'))}</div>
  </div>`;
}
