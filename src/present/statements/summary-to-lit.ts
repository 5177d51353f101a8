import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Direction, Printing, Words } from '../blocks.js';
import { heading, run } from '../to-lit.js';
import { words } from '../words.js';
import { rowChart } from './summary-chart.js';
import type { Noes, SummaryGroup, SummaryPage, SummaryRow, SummaryTable } from './summary-page.js';

/** The Lit printer. `summary-to-html.ts` prints the same with the same tags and classes; a test holds the two together. */

const statement = ({ text, lang }: Words): TemplateResult =>
  html`<p class="statement" dir="auto" lang=${ifDefined(lang)}>${words(text)}</p>`;
const ours = (className: string, text: string, dir?: Direction): TemplateResult =>
  html`<p class=${className} dir=${ifDefined(dir)}>${words(text)}</p>`;
const all = (className: string, texts: readonly string[], dir?: Direction): unknown =>
  texts.map((text) => ours(className, text, dir));

function chart({ bars }: SummaryRow): TemplateResult {
  const drawn = rowChart(bars);
  return html`<svg
    class="bars"
    viewBox="0 0 ${drawn.width} ${drawn.height}"
    width=${drawn.width}
    height=${drawn.height}
    aria-hidden="true"
  >
    ${drawn.bars.map(
      ({ sign, at, path, dotted }) =>
        svg`<path class="mark" transform=${at} d=${sign}></path><path class=${dotted ? 'dotted' : 'bar'} d=${path}></path>`,
    )}
  </svg>`;
}

/** Each cell says its column too, shown where the table becomes cards; the roles stay whatever `display` becomes. */
const row = (one: SummaryRow, columns: readonly string[], dir?: Direction): TemplateResult =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${statement(one.words)}${chart(one)}</th>
    ${one.cells.map(
      ({ text, withheld }, i) =>
        html`<td role="cell" class=${ifDefined(withheld && 'withheld')}>
          <span class="label" aria-hidden="true" dir=${ifDefined(dir)}>${words(columns[i + 1]!)}</span
          ><span class="count" dir=${ifDefined(dir)}>${words(text)}</span>
        </td>`,
    )}
  </tr>`;

const table = ({ of, caption, columns, rows }: SummaryTable, dir?: Direction): TemplateResult =>
  html`<table class="counts" role="table">
    <caption>
      ${of ? [run(of, dir), ': '] : nothing}${run({ text: caption }, dir)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (text) => html`<th scope="col" role="columnheader" dir=${ifDefined(dir)}>${words(text)}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((one) => row(one, columns, dir))}
    </tbody>
  </table>`;

const group = (one: SummaryGroup, level: number, dir?: Direction): TemplateResult =>
  html`<section class="section" part="section">
    ${heading(level, 'heading', run(one.heading, dir))}${all('told', one.said, dir)}${
      one.table ? table(one.table, dir) : nothing
    }${
      one.asked
        ? html`<ul class="asked" role="list">
            ${one.asked.map((its) => html`<li>${statement(its)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;

const noesIn = (noes: Noes, level: number, dir?: Direction): TemplateResult =>
  html`<section class="section" part="section">
    ${heading(level, 'heading', run({ text: noes.heading }, dir))}${
      noes.rows.length
        ? html`<ul class="asked" role="list">
            ${noes.rows.map(({ words: its, told }) => html`<li>${statement(its)}${ours('told', told, dir)}</li>`)}
          </ul>`
        : ours('told', noes.none, dir)
    }${noes.rest ? ours('told', noes.rest, dir) : nothing}
  </section>`;

export function summaryToLit(
  { title, lede, notices, said, noes, groups, foot }: SummaryPage,
  { lang, dir, headingLevel = 2, reading }: Printing,
): TemplateResult {
  return html`<article class="page" part="page" lang=${lang} data-reading=${ifDefined(reading)}>
    <div class="head">
      <div class="names">
        ${heading(headingLevel, 'title', run(title, dir))}${lede ? html`<p class="lede">${run(lede, dir)}</p>` : nothing}
      </div>
    </div>
    ${all('notice', notices, dir)}
    <div class="how">${all('paragraph', said, dir)}</div>
    ${noes ? noesIn(noes, headingLevel + 1, dir) : nothing}${groups.map((one) => group(one, headingLevel + 1, dir))}
    <div class="foot">${all('paragraph', foot, dir)}</div>
  </article>`;
}
