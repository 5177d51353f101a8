import { html, nothing, type TemplateResult } from 'lit';
import type { PersonDocument } from '../../person/record.js';
import { isOf, type Desk } from '../desk.js';
import { newDocument, titleOf } from '../entries/entry-acts.js';
import { button, choiceField } from '../forms/fields.js';

/** The profiles of one person: which one is open, and another one. */
export function documentsPanel(desk: Desk, go: (id: string) => void): TemplateResult {
  const { person, outline, t, document } = desk;
  const mine = Object.values(person.documents).filter((d) => isOf(outline, d));
  /** Whoever writes for the person does not say “my”: a profile that nobody gave a title is known by where it is for. */
  const label = ({ id, title, purpose, variant }: PersonDocument) =>
    desk.self || title || purpose || !outline.variants
      ? titleOf(desk, id)
      : variant
        ? (desk.locale.find(`${outline.words}.which.${variant}`) ?? titleOf(desk, id))
        : t('profile.which.plain');
  const labels = mine.map(label);
  /** Two without a purpose are called the same: whoever chooses by ear has to be able to tell them apart. */
  const toTellApart = (name: string, i: number): string => {
    const before = labels.slice(0, i).filter((other) => other === name).length;
    return before ? `${name} (${before + 1})` : name;
  };
  const isProfile = !!desk.locale.find(`${outline.words}.which.other`);
  return html`<div class="card">
    ${
      mine.length > 1
        ? choiceField({
            id: 'documents',
            label: t(isProfile ? 'profile.which.open' : 'document.which.open'),
            errors: [],
            chosen: [document.id],
            choices: mine.map(({ id }, i) => ({ value: id, label: toTellApart(labels[i] ?? '', i) })),
            atOnce: true,
            choose: ([id]) => id && go(id),
          })
        : nothing
    }
    <fieldset class="field" data-key=${mine.length > 1 ? nothing : 'documents'} tabindex="-1">
      <legend>${t(isProfile ? 'profile.new' : 'document.new')}</legend>
      ${isProfile ? html`<p class="hint">${t('profile.which')}</p>` : nothing}
      <div class="row">
        ${[...(outline.variants ?? []), 'other'].map((value) =>
          button(desk.locale.find(`${outline.words}.which.${value}`) ?? t('document.another'), () => {
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
