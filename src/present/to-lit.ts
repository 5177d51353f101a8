import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Beside, Block, Figure, Line, Printing, Words } from './blocks.js';
import { words } from './words.js';

/** The Lit printer. `to-html.ts` prints the same blocks with the same tags and classes; a test holds the two together. */

type Content = unknown;

/** A real heading at any level: `role="heading"` is not found by every screen reader's heading keys. */
export function heading(level: number, className: string, content: Content): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${className} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 class=${className} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} dir="auto">${content}</h5>`;
    default:
      return html`<h6 class=${className} dir="auto">${content}</h6>`;
  }
}

/** `bdi`: a direction override in one run must not turn the rest of the page round. */
const run = ({ text, lang, said }: Words, i: number): TemplateResult =>
  html`${i ? ' ' : nothing}<bdi class=${ifDefined(said && 'said')} lang=${ifDefined(lang)}
      >${words(text)}</bdi
    >`;

const figure = ({ media, src, alt, credit }: Figure): TemplateResult =>
  html`<figure class="figure">
    ${
      !src
        ? html`<p class="missing" lang=${ifDefined(alt.lang)}>${words(alt.text)}</p>`
        : media === 'image'
          ? html`<img src=${src} alt=${alt.text} lang=${ifDefined(alt.lang)} />`
          : media === 'audio'
            ? html`<audio controls src=${src} aria-label=${alt.text}></audio>`
            : html`<video controls playsinline src=${src} aria-label=${alt.text}></video>`
    }${credit ? html`<figcaption>${words(credit)}</figcaption>` : nothing}
  </figure>`;

const beside = ({ about, runs }: Beside): TemplateResult =>
  html`<li class="beside" data-about=${about}>${runs.map(run)}</li>`;

/** What stands inside an entry's list item, in view and in edit. */
export const lineContent = (line: Line): TemplateResult =>
  html`${line.figures.map(figure)}
    <p class="words" dir="auto" lang=${ifDefined(line.words.lang)}>${words(line.words.text)}</p>
    ${
      line.whose
        ? html`<p class="who" dir="auto" data-mark=${line.whose.mark}>${words(line.whose.text)}</p>`
        : nothing
    }${
      line.beside.length
        ? html`<ul class="besides" role="list">
            ${line.beside.map(beside)}
          </ul>`
        : nothing
    }`;

const list = (lines: readonly Line[]): TemplateResult =>
  html`<ul class="lines" role="list">
    ${repeat(
      lines,
      (l) => l.id,
      (l) => html`<li class="line">${guard([l], () => lineContent(l))}</li>`,
    )}
  </ul>`;

/** One block; the editor draws its own page around some of them. */
export function blockContent(b: Block, level: number): TemplateResult {
  switch (b.type) {
    case 'header': {
      const figures = b.blocks.filter((x) => x.type === 'figure');
      const rest = b.blocks.filter((x) => x.type !== 'figure');
      return html`<div class="head">
        ${figures.map(figure)}
        <div class="names">${rest.map((x) => blockContent(x, level))}</div>
      </div>`;
    }
    case 'footer':
      return html`<div class="foot">${b.blocks.map((x) => blockContent(x, level))}</div>`;
    case 'section':
      return html`<section class="section" data-sign=${ifDefined(b.sign)} part="section">
        ${heading(level + 1, 'heading', words(b.heading.text))}${b.blocks.map((x) => blockContent(x, level + 1))}
      </section>`;
    case 'title':
      return heading(
        level,
        'title',
        html`<span lang=${ifDefined(b.words.lang)}>${words(b.words.text)}</span>`,
      );
    case 'lede':
      return html`<p class="lede" dir="auto" lang=${ifDefined(b.words.lang)}>${words(b.words.text)}</p>`;
    case 'paragraph':
      return html`<p class="paragraph" dir="auto">${b.runs.map(run)}</p>`;
    case 'notice':
      return html`<p class="notice" dir="auto">${b.runs.map(run)}</p>`;
    case 'list':
      return list(b.lines);
    case 'figure':
      return figure(b);
  }
}

export const toLit = (
  blocks: readonly Block[],
  { lang, headingLevel = 2, reading, points }: Printing,
): TemplateResult =>
  html`<article
    class="page"
    part="page"
    lang=${lang}
    data-reading=${ifDefined(reading)}
    data-points=${ifDefined(points)}
  >
    ${blocks.map((b) => blockContent(b, headingLevel))}
  </article>`;
