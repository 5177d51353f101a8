import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../documents/outline.js';
import { takes } from '../../person/takes.js';
import { entriesIn, headingOf, withEntries, type Desk } from '../desk.js';
import { button } from '../forms/fields.js';

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
    <summary>
      ${t('profile.choose')} (${offered.length})<span class="unseen">: ${headingOf(desk, section)}</span>
    </summary>
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
