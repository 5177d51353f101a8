import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../documents/outline.js';
import type { Entry } from '../../person/record.js';
import { inOrder } from '../../person/room.js';
import { takes } from '../../person/takes.js';
import type { Line } from '../../present/blocks.js';
import { lineContent } from '../../present/to-lit.js';
import { entriesIn, headingOf, withEntries, type Desk } from '../desk.js';
import { button } from '../forms/fields.js';
import { short } from './entry-row.js';

/** What was written before and fits here, to choose from. */
export function chooseEntries(
  desk: Desk,
  section: Section,
  draw: (entry: Entry) => Line,
): TemplateResult | typeof nothing {
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
    .sort(inOrder);
  if (!offered.length) return nothing;
  return html`<details class="offered">
    <summary>
      ${t('profile.choose')} (${offered.length})<span class="unseen">: ${headingOf(desk, section)}</span>
    </summary>
    <p class="hint">${t('profile.choose.hint')}</p>
    <ul class="lines" role="list">
      ${offered.map((e) => {
        const line = draw(e);
        const label = desk.more?.rowLabel(desk, section, e);
        return html`<li class="line">
          ${label ? html`<p class="prompt">${label}</p>` : nothing} ${lineContent(line, desk.locale.dir)}
          ${button(
            t('profile.entry.putBack'),
            () => {
              desk.act(
                { documents: { [document.id]: withEntries(document, section.id, [...here, e.id]) } },
                'common.added',
              );
              desk.focus(`change-${e.id}`);
            },
            { of: short(line.words.text || (label ?? line.figures[0]?.alt.text ?? '')) },
          )}
        </li>`;
      })}
    </ul>
  </details>`;
}
