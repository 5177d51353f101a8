import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../documents/outline.js';
import type { PersonDocument } from '../person/record.js';
import { takes } from '../person/takes.js';
import { entriesIn, isOf, withEntries, type Desk } from './desk.js';
import { titleOf } from './entry-acts.js';
import { button, choiceField } from './fields.js';
import { newId } from './session.js';

/** A new document of this outline, with nothing placed on it: entries are offered, never inserted. */
export const newDocument = (outline: string, variant?: string): PersonDocument => ({
  id: newId(),
  outline,
  ...(variant && { variant }),
  for: variant ? [variant] : [],
  helped: [],
  status: 'draft',
  sections: {},
});

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

/** What was written before and fits here, to choose from. */
export function chooseEntries(desk: Desk, section: Section): TemplateResult | typeof nothing {
  const { person, document, t } = desk;
  const here = entriesIn(document, section.id);
  const elsewhere = new Set(Object.values(document.sections).flatMap((s) => s.entries));
  const offered = Object.values(person.entries)
    .filter(
      (e) =>
        !elsewhere.has(e.id) &&
        !!section.takes &&
        takes(section.takes, e) &&
        (desk.self || e.onlyFor?.length !== 0),
    )
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  if (!offered.length) return nothing;
  return html`<details class="offered">
    <summary>${t('profile.choose')} (${offered.length})</summary>
    <p class="hint">${t('profile.choose.hint')}</p>
    <ul class="lines" role="list">
      ${offered.map(
        (e) =>
          html`<li class="line">
            <p class="words" dir="auto" lang=${e.said.lang}>${e.said.text}</p>
            ${button(
              t('profile.entry.putBack'),
              () => {
                desk.act(
                  { documents: { [document.id]: withEntries(document, section.id, [...here, e.id]) } },
                  'common.added',
                );
                desk.focus(`change-${e.id}`);
              },
              { of: e.said.text.slice(0, 40) },
            )}
          </li>`,
      )}
    </ul>
  </details>`;
}
