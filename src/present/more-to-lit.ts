import { nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Direction, Fact, Line } from './blocks.js';
import { html, inline } from './flat-html.js';
import { heading, lineContent, run, runs, type LitMore } from './to-lit.js';

/** The Lit printer of the blocks that only some documents hold; `to-html.ts` prints the same. */

export const lineAlone = (line: Line, dir?: Direction): TemplateResult =>
  html`<div class="line">${inline(lineContent(line, dir))}</div>`;

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
            html`<li class="line">${inline(lineContent(line, dir))}${factsContent(facts, dir)}</li>`,
        )}
      </ul>`;
    case 'prose':
      return html`<div class="prose">${b.lines.map((line) => lineAlone(line, dir))}</div>`;
    case 'facts':
      return html`${factsContent(b.facts, dir)}`;
    case 'answer':
      return html`<p class="answer" data-state=${b.state}>${runs(b.runs, dir)}</p>`;
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
    default:
      return html``;
  }
};
