import { nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Cell, Direction, Fact, Line, Words } from './blocks.js';
import { html, inline } from './flat-html.js';
import { heading, lineContent, run, runs, type LitMore } from './to-lit.js';

/** The Lit printer of the blocks that only some documents hold; `to-html.ts` prints the same. */

const lineAlone = (line: Line, dir?: Direction): TemplateResult =>
  html`<div class="line">${guard([line, dir], () => lineContent(line, dir))}</div>`;

export const factsContent = (facts: readonly Fact[], dir?: Direction): TemplateResult | typeof nothing =>
  !facts.length
    ? nothing
    : html`<dl class="facts">
        ${facts.map(
          ({ label, runs: said, line }) =>
            html`<div class="fact">
              <dt>${inline(run(label, dir))}</dt>
              <dd>
                ${said ? inline(html`<p>${runs(said, dir)}</p>`) : nothing}${line ? inline(lineAlone(line, dir)) : nothing}
              </dd>
            </div>`,
        )}
      </dl>`;

/** Each cell says its column too, shown where the table becomes cards; the roles stay whatever `display` becomes. */
function cellContent(cell: Cell, column: Words, dir?: Direction): TemplateResult {
  const label = inline(html`<span class="label" aria-hidden="true">${inline(run(column, dir))}</span>`);
  return 'line' in cell
    ? html`<th scope="row" role="rowheader">${label}${inline(lineAlone(cell.line, dir))}</th>`
    : html`<td role="cell" class=${ifDefined(cell.runs.length ? undefined : 'nothing')}>
        ${label}${runs(cell.runs, dir)}
      </td>`;
}

/** A browser does not look for an anchor inside a shadow root; the focus goes along, so that reading goes on from there. */
function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as Document | ShadowRoot;
  const heading = root.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    ?.firstElementChild as HTMLElement | null;
  if (!heading) return;
  event.preventDefault();
  heading.tabIndex = -1;
  heading.focus();
}

export const moreToLit: LitMore = (b, level, dir, inside) => {
  switch (b.type) {
    case 'part':
      return html`<section class="part" data-keep=${ifDefined(b.keep && '')} part="section">
        ${inline(heading(level + 1, 'heading', inline(run(b.heading, dir))))}${inside(b.blocks, level + 1)}
      </section>`;
    case 'entries':
      return html`<ul class="lines" role="list">
        ${b.entries.map(
          ({ line, facts }) =>
            html`<li class="line">
              ${guard([line, dir], () => lineContent(line, dir))}${factsContent(facts, dir)}
            </li>`,
        )}
      </ul>`;
    case 'prose':
      return html`<div class="prose">${b.lines.map((line) => lineAlone(line, dir))}</div>`;
    case 'facts':
      return html`${factsContent(b.facts, dir)}`;
    case 'table':
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
    case 'answer':
      return html`<p class="answer" data-state=${b.state}>${runs(b.runs, dir)}</p>`;
    case 'index':
      return html`<nav class="index">
        ${inline(heading(level + 1, 'heading', inline(run(b.heading, dir))))}
        <ul role="list">
          ${b.items.map(
            ({ anchor, words }) =>
              html`<li><a href="#${anchor}" @click=${follow}>${inline(run(words, dir))}</a></li>`,
          )}
        </ul>
      </nav>`;
    case 'sides':
      // a table, because its header is what every browser repeats on every side of paper
      return html`<table class="sides" role="presentation">
        <thead role="presentation">
          <tr role="presentation">
            <td role="presentation"><p class="side">${runs(b.head, dir)}</p></td>
          </tr>
        </thead>
        <tbody role="presentation">
          <tr role="presentation">
            <td role="presentation">${inside(b.blocks)}</td>
          </tr>
        </tbody>
      </table>`;
  }
};
