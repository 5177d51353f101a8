import type { Block, Direction, Fact, Figure, Line, Printing, Words } from './blocks.js';
import { at, escape, heading, run } from './html-parts.js';

/** The HTML printer, for servers, `npx say-so html`, print frames and the words inside a tag before any script runs. */

/** Adds up strings as they come: on a server this is most of the work, and a list to join is one more list. */
function each<T>(all: readonly T[], print: (one: T) => string, between = ''): string {
  let out = '';
  for (const one of all) out += out ? between + print(one) : print(one);
  return out;
}
const runs = (all: readonly Words[], dir?: Direction): string => each(all, (words) => run(words, dir), ' ');

export function figure({ media, src, alt, transcript, onPaper, credit }: Figure, dir?: Direction): string {
  const name = escape(alt.text);
  const plays = (tag: string): string =>
    `<${tag} preload="metadata" src="${escape(src!)}" aria-label="${name}"${at('lang', alt.lang)}>`;
  const body = !src
    ? `<p class="missing"${at('lang', alt.lang)}>${name}</p>`
    : media === 'image'
      ? `<img src="${escape(src)}" alt="${name}"${at('lang', alt.lang)}>`
      : media === 'audio'
        ? `${plays('audio controls')}</audio>`
        : `${plays('video controls playsinline')}</video>`;
  const caption = `${onPaper && src && alt.said ? `<p class="called">${run(alt, dir)}</p>` : ''}${
    onPaper ? `<p class="on-paper">${run(onPaper, dir)}</p>` : ''
  }${transcript ? `<p class="transcript">${runs(transcript, dir)}</p>` : ''}${
    credit ? `<p class="credit" dir="auto">${escape(credit)}</p>` : ''
  }`;
  return `<figure class="figure" data-media="${media}">${body}${
    credit || onPaper || transcript ? `<figcaption>${caption}</figcaption>` : ''
  }</figure>`;
}

const lineContent = (l: Line, dir?: Direction): string =>
  `${each(l.figures, (f) => figure(f, dir))}${
    l.words.text || !l.figures.length
      ? `<p class="words" dir="auto"${at('lang', l.words.lang)}>${escape(l.words.text)}</p>`
      : ''
  }${l.whose ? ` <p class="who" data-mark="${l.whose.mark}">${run(l.whose, dir)}</p>` : ''}${
    l.beside.length
      ? `<ul class="besides" role="list">${each(
          l.beside,
          (b) => `<li class="beside" data-about="${b.about}">${runs(b.runs, dir)}</li>`,
        )}</ul>`
      : ''
  }`;
const line = (l: Line, dir?: Direction, after = ''): string =>
  `<li class="line">${lineContent(l, dir)}${after}</li>`;
const lineAlone = (l: Line, dir?: Direction): string => `<div class="line">${lineContent(l, dir)}</div>`;

const facts = (all: readonly Fact[], dir?: Direction): string =>
  !all.length
    ? ''
    : `<dl class="facts">${each(
        all,
        ({ label, runs: said, line: l }) =>
          `<div class="fact"><dt>${run(label, dir)}</dt><dd>${said ? `<p>${runs(said, dir)}</p>` : ''}${l ? lineAlone(l, dir) : ''}</dd></div>`,
      )}</dl>`;

function block(b: Block, level: number, dir?: Direction): string {
  const inside = (blocks: readonly Block[], at = level) => each(blocks, (x) => block(x, at, dir));
  switch (b.type) {
    case 'header':
      return `<div class="head">${inside(b.blocks.filter((x) => x.type === 'figure'))}<div class="names">${inside(
        b.blocks.filter((x) => x.type !== 'figure'),
      )}</div></div>`;
    case 'footer':
      return `<div class="foot">${inside(b.blocks)}</div>`;
    case 'section':
      return `<section class="section"${b.anchor ? ` id="${escape(b.anchor)}"` : ''}${b.sign ? ` data-sign="${b.sign}"` : ''} part="section">${heading(
        level + 1,
        'heading',
        run(b.heading, dir),
      )}${inside(b.blocks, level + 1)}</section>`;
    case 'title':
      return heading(level, 'title', run(b.words, dir));
    case 'lede':
      return `<p class="lede">${run(b.words, dir)}</p>`;
    case 'paragraph':
      return `<p class="paragraph">${runs(b.runs, dir)}</p>`;
    case 'notice':
      return `<p class="notice">${runs(b.runs, dir)}</p>`;
    case 'list':
      return `<ul class="lines" role="list">${each(b.lines, (l) => line(l, dir))}</ul>`;
    case 'figure':
      return figure(b, dir);
    case 'part':
      return `<section class="part"${b.keep ? ' data-keep=""' : ''} part="section">${heading(
        level + 1,
        'heading',
        run(b.heading, dir),
      )}${inside(b.blocks, level + 1)}</section>`;
    case 'entries':
      return `<ul class="lines" role="list">${each(b.entries, (e) => line(e.line, dir, facts(e.facts, dir)))}</ul>`;
    case 'prose':
      return `<div class="prose">${each(b.lines, (l) => lineAlone(l, dir))}</div>`;
    case 'facts':
      return facts(b.facts, dir);
    case 'table':
      return `<table class="table" role="table">${
        b.caption ? `<caption>${run(b.caption, dir)}</caption>` : ''
      }<thead role="rowgroup"><tr role="row">${each(
        b.columns,
        (c) => `<th scope="col" role="columnheader">${run(c, dir)}</th>`,
      )}</tr></thead><tbody role="rowgroup">${each(
        b.rows,
        ({ cells }) =>
          `<tr role="row">${each(
            cells.map((cell, i) => ({ cell, column: b.columns[i] as Words })),
            ({ cell, column }) => {
              const label = `<span class="label" aria-hidden="true">${run(column, dir)}</span>`;
              return 'line' in cell
                ? `<th scope="row" role="rowheader">${label}${lineAlone(cell.line, dir)}</th>`
                : `<td role="cell"${cell.runs.length ? '' : ' class="nothing"'}>${label}${runs(cell.runs, dir)}</td>`;
            },
          )}</tr>`,
      )}</tbody></table>`;
    case 'answer':
      return `<p class="answer" data-state="${b.state}">${runs(b.runs, dir)}</p>`;
    case 'index':
      return `<nav class="index">${heading(level + 1, 'heading', run(b.heading, dir))}<ul role="list">${each(
        b.items,
        ({ anchor, words }) => `<li><a href="#${escape(anchor)}">${run(words, dir)}</a></li>`,
      )}</ul></nav>`;
    case 'sides':
      return `<table class="sides" role="presentation"><thead role="presentation"><tr role="presentation"><td role="presentation"><p class="side">${runs(b.head, dir)}</p></td></tr></thead><tbody role="presentation"><tr role="presentation"><td role="presentation">${inside(b.blocks)}</td></tr></tbody></table>`;
  }
}

/**
 * The blocks as HTML with every string escaped: no script, no style, nothing that loads but the record's own pictures.
 * `headingLevel` (1 to 6, default 2) is the title's; `lang` and `dir` are the interface's.
 */
export const toHTML = (
  blocks: readonly Block[],
  { lang: l, dir, headingLevel = 2, reading, points }: Printing,
): string =>
  `<article class="page" part="page" lang="${escape(l)}"${reading ? ` data-reading="${reading}"` : ''}${
    points ? ` data-points="${points}"` : ''
  }>${each(blocks, (b) => block(b, headingLevel, dir))}</article>`;
