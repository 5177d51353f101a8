import { nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Cell, Direction, Words } from '../blocks.js';
import { html, inline } from '../flat-html.js';
import { lineAlone } from '../more-to-lit.js';
import { run, runs, type LitMore } from '../to-lit.js';

/** Each cell says its column too, shown where the table becomes cards; the roles stay whatever `display` becomes. */
function cellContent(cell: Cell, column: Words, dir?: Direction): TemplateResult {
  const label = inline(html`<span class="label" aria-hidden="true">${inline(run(column, dir))}</span>`);
  return 'line' in cell
    ? html`<th scope="row" role="rowheader">${label}${inline(lineAlone(cell.line, dir))}</th>`
    : html`<td role="cell" class=${ifDefined(cell.runs.length ? undefined : 'nothing')}>
        ${label}${runs(cell.runs, dir)}
      </td>`;
}

/** A printer that knows tables too. */
export const withTable =
  (others: LitMore): LitMore =>
  (b, level, dir, inside) => {
    if (b.type !== 'table') return others(b, level, dir, inside);
    return html`<table class="table" role="table">
      ${
        b.caption
          ? html`<caption>
              ${inline(run(b.caption, dir))}
            </caption>`
          : nothing
      }
      <thead role="rowgroup">
        <tr role="row">
          ${b.columns.map((c) => html`<th scope="col" role="columnheader">${inline(run(c, dir))}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${b.rows.map(
          ({ cells }) =>
            html`<tr role="row">
              ${cells.map((cell, i) => cellContent(cell, b.columns[i] as Words, dir))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  };
