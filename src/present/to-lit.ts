import { nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Block, Direction, Figure, Line, MoreBlock, Printing, Words } from './blocks.js';
import { each } from './each.js';
import { fixed, html, inline, maybe, none, type Inline } from './flat-html.js';
import { words } from './words.js';

/** The Lit printer. `to-html.ts` prints the same blocks with the same tags and classes; a test holds the two together. */

const dirs = { ltr: fixed('dir="ltr"'), rtl: fixed('dir="rtl"') };
export const dirIs = (dir?: Direction): Inline => (dir ? dirs[dir] : none);
export const langIs = maybe('lang');
const theirs = fixed('class="said"');

/** A real heading at any level: `role="heading"` is not found by every screen reader's heading keys. */
export function heading(level: number, className: string, content: unknown): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
}

/**
 * `bdi`: a direction override, or a name in another script, must not turn what stands around it round.
 * A person's words find their own direction; the interface's sentences have that of their language.
 */
export const run = ({ text, lang, said, dials }: Words, dir?: Direction): TemplateResult =>
  html`<bdi ${said ? theirs : dirIs(dir)} ${langIs(lang)}
    >${dials ? inline(html`<a href=${dials}>${words(text)}</a>`) : words(text)}</bdi
  >`;
/** Several, in a row; for this printer's own `html`. */
export const runs = (all: readonly Words[], dir?: Direction): unknown =>
  all.length === 1 ? inline(run(all[0]!, dir)) : all.map((words, i) => [i ? ' ' : nothing, run(words, dir)]);

export const figure = (
  { media, src, alt, transcript, onPaper, credit }: Figure,
  dir?: Direction,
): TemplateResult =>
  html`<figure class="figure" data-media=${media}>
    ${
      !src
        ? html`<p class="missing" lang=${ifDefined(alt.lang)}>${words(alt.text)}</p>`
        : media === 'image'
          ? html`<img src=${src} alt=${alt.text} lang=${ifDefined(alt.lang)} />`
          : media === 'audio'
            ? html`<audio
                controls
                preload="metadata"
                src=${src}
                aria-label=${alt.text}
                lang=${ifDefined(alt.lang)}
              ></audio>`
            : html`<video
                controls
                playsinline
                preload="metadata"
                src=${src}
                aria-label=${alt.text}
                lang=${ifDefined(alt.lang)}
              ></video>`
    }${
      credit || onPaper || transcript
        ? html`<figcaption>
            ${onPaper && src && alt.said ? html`<p class="called">${inline(run(alt, dir))}</p>` : nothing}${onPaper ? html`<p class="on-paper">${inline(run(onPaper, dir))}</p>` : nothing}${
              transcript ? html`<p class="transcript">${runs(transcript, dir)}</p>` : nothing
            }${credit ? html`<p class="credit" dir="auto">${words(credit)}</p>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;

/** What stands inside an entry's list item, in view and in edit. */
export const lineContent = (line: Line, dir?: Direction): TemplateResult =>
  html`${line.figures.length ? line.figures.map((f) => figure(f, dir)) : none}
  ${
    line.words.text || !line.figures.length
      ? inline(html`<p class="words" dir="auto" ${langIs(line.words.lang)}>${words(line.words.text)}</p>`)
      : none
  }
  ${line.whose ? inline(html`<p class="who" data-mark=${line.whose.mark}>${inline(run(line.whose, dir))}</p>`) : none}${
    line.beside.length
      ? html`<ul class="besides" role="list">
          ${line.beside.map((b) => html`<li class="beside" data-about=${b.about}>${runs(b.runs, dir)}</li>`)}
        </ul>`
      : none
  }`;

/** Prints the blocks that only some documents hold: see `more-to-lit.ts`. */
export type LitMore = (
  b: MoreBlock,
  level: number,
  dir: Direction | undefined,
  inside: (blocks: readonly Block[], level?: number) => unknown,
) => TemplateResult;

/** One block; the editor draws its own page around some of them. `level`: of the heading a title would have here. */
export function blockContent(b: Block, level: number, dir?: Direction, more?: LitMore): TemplateResult {
  const inside = (blocks: readonly Block[], at = level) => blocks.map((x) => blockContent(x, at, dir, more));
  switch (b.type) {
    case 'header':
      return html`<div class="head">
        ${inside(b.blocks.filter((x) => x.type === 'figure'))}
        <div class="names">${inside(b.blocks.filter((x) => x.type !== 'figure'))}</div>
      </div>`;
    case 'footer':
      return html`<div class="foot">${inside(b.blocks)}</div>`;
    case 'section':
      return html`<section
        class="section"
        id=${ifDefined(b.anchor)}
        data-sign=${ifDefined(b.sign)}
        part="section"
      >
        ${inline(heading(level + 1, 'heading', inline(run(b.heading, dir))))}${inside(b.blocks, level + 1)}
      </section>`;
    case 'title':
      return heading(level, 'title', inline(run(b.words, dir)));
    case 'lede':
      return html`<p class="lede">${inline(run(b.words, dir))}</p>`;
    case 'paragraph':
      return html`<p class="paragraph">${runs(b.runs, dir)}</p>`;
    case 'notice':
      return html`<p class="notice">${runs(b.runs, dir)}</p>`;
    case 'list':
      return html`<ul class="lines" role="list">
        ${each(b.lines, (l) => html`<li class="line">${inline(lineContent(l, dir))}</li>`, dir)}
      </ul>`;
    case 'figure':
      return figure(b, dir);
    default:
      return more ? more(b, level, dir, inside) : html``;
  }
}

export const toLit = (
  blocks: readonly Block[],
  { lang, dir, headingLevel = 2, reading, points }: Printing,
  more?: LitMore,
): TemplateResult =>
  html`<article
    class="page"
    part="page"
    lang=${lang}
    data-reading=${ifDefined(reading)}
    data-points=${ifDefined(points)}
  >
    ${blocks.map((b) => blockContent(b, headingLevel, dir, more))}
  </article>`;
