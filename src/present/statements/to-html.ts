import type { Direction, Printing } from '../blocks.js';
import { at, escape, heading, ours, run, theirs } from '../html-parts.js';
import { figure } from '../to-html.js';
import { chartOf } from './chart.js';
import { type AnswerLine, type Card, type Promised, type RoundsPart, type StatementsPage } from './blocks.js';
import { signs } from './signs.js';

/** The HTML printer: the same tags and classes as `to-lit.ts`, every string escaped. For servers and for no script. */

const notes = (all: readonly string[], dir?: Direction): string =>
  all.map((text) => ours('note', text, dir)).join('');
const answer = (line: AnswerLine, dir?: Direction): string =>
  `${line.again ? ours('note', line.again, dir) : ''}<p class="answer"${line.forMe ? ' data-for-me="true"' : ''}>${
    line.sign
      ? `<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${signs[line.sign]}"/></svg>`
      : ''
  }<strong class="label"${at('dir', dir)}>${escape(line.label)}</strong></p>${
    line.because ? theirs('p', 'because', line.because) : ''
  }${line.figures.map((f) => figure(f)).join('')}<p class="who" data-mark="${line.whose.mark}">${run(line.whose, dir)}</p>${notes(line.notes, dir)}`;

const promised = (one: Promised, dir?: Direction): string =>
  `<li class="promise" data-kept="${one.kept}">${theirs('p', 'words', one.words)}${notes(one.notes, dir)}${
    one.helped ? theirs('p', 'words helped', one.helped) : ''
  }</li>`;

const cardContent = (card: Card, dir?: Direction): string =>
  `${card.picture ? `<img class="picture" src="${escape(card.picture)}" alt="">` : ''}${card.we ? theirs('p', 'we', card.we) : ''}${theirs('p', 'statement', card.words)}${
    card.parts ? ours('note', card.parts, dir) : ''
  }${card.answers.map((line) => answer(line, dir)).join('')}${notes(card.notes, dir)}${
    card.told
      ? `<p class="told"${card.moved ? ' data-moved="true"' : ''}${at('dir', dir)}>${escape(card.told)}</p>`
      : ''
  }${card.next ? ours('next', card.next, dir) : ''}${card.none ? ours('note', card.none, dir) : ''}${
    card.promises.length
      ? `<ul class="promises" role="list">${card.promises.map((one) => promised(one, dir)).join('')}</ul>`
      : ''
  }`;

function rounds(part: RoundsPart, level: number, dir?: Direction): string {
  const chart = chartOf(part);
  const bars = chart.bars.map(
    ({ answer: a, x, y, width, height }) =>
      `<rect class="bar" data-answer="${a}" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
  );
  const counts = chart.bars.map(
    ({ x, y, width, text, sign }) =>
      `<text class="count" x="${x + width / 2}" y="${y - 4}">${text}</text>${
        sign
          ? `<path class="under" transform="translate(${x + 1} ${chart.floor + 3}) scale(0.58)" d="${signs[sign]}"/>`
          : ''
      }`,
  );
  const feet = chart.feet.map(
    ({ x, text }) => `<text class="foot-of" x="${x}" y="${chart.height - 3}">${text}</text>`,
  );
  const moved = part.moved.map(
    ({ words, told }) => `<li>${theirs('p', 'statement', words)}${ours('told', told, dir)}</li>`,
  );
  const rows = part.rows.map(
    ({ when, counts: its }, i) =>
      `<tr role="row"><th scope="row" role="rowheader"><bdi${at('dir', dir)}>${escape(`${i + 1}. ${when}`)}</bdi></th>${its
        .map(
          (n, column) =>
            `<td role="cell"><span class="label" aria-hidden="true"${at('dir', dir)}>${escape(part.columns[column + 1]!)}</span><span>${n}</span></td>`,
        )
        .join('')}</tr>`,
  );
  return `<section class="section rounds" part="section">${heading(
    level,
    'heading',
    `<bdi${at('dir', dir)}>${escape(part.heading)}</bdi>`,
  )}${ours('summary', part.summary, dir)}${
    moved.length ? `<ul class="moved" role="list">${moved.join('')}</ul>` : ''
  }<svg class="chart" viewBox="0 0 ${chart.width} ${chart.height}" width="${chart.width}" height="${chart.height}" aria-hidden="true">${bars.join('')}${counts.join('')}<path class="floor" d="M0 ${chart.floor}H${chart.width}"/>${feet.join('')}</svg><table class="table" role="table"><caption${at('dir', dir)}>${escape(part.caption)}</caption><thead role="rowgroup"><tr role="row">${part.columns
    .map((text) => `<th scope="col" role="columnheader"${at('dir', dir)}>${escape(text)}</th>`)
    .join('')}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table></section>`;
}

/** A page of statements as HTML. `headingLevel` (1 to 6, default 2) is the title's; `lang` and `dir` are the interface's. */
export function statementsToHTML(
  { title, lede, notices, empty, groups, rounds: changes, foot }: StatementsPage,
  { lang, dir, headingLevel = 2, reading, points }: Printing,
): string {
  const sections = groups.map(
    ({ heading: words, cards }) =>
      `<section class="section" part="section">${heading(headingLevel + 1, 'heading', run(words, dir))}<ul class="cards" role="list">${cards
        .map(
          (card) => `<li class="card"${card.part ? ' data-part="true"' : ''}>${cardContent(card, dir)}</li>`,
        )
        .join('')}</ul></section>`,
  );
  return `<article class="page" part="page"${at('lang', lang)}${at('data-reading', reading)}${at('data-points', points)}><div class="head"><div class="names">${
    title
      ? `${heading(headingLevel, 'title', run(title, dir))}<p class="lede">${run(lede, dir)}</p>`
      : heading(headingLevel, 'title', run(lede, dir))
  }</div></div>${notices.map((text) => ours('notice', text, dir)).join('')}${
    empty ? ours('empty', empty, dir) : ''
  }${sections.join('')}${changes ? rounds(changes, headingLevel + 1, dir) : ''}<div class="foot">${foot
    .map((text) => ours('paragraph', text, dir))
    .join('')}</div></article>`;
}
