import type { Direction, Printing, Words } from '../blocks.js';
import { at, escape, heading, ours, run, theirs } from '../html-parts.js';
import { rowChart } from './summary-chart.js';
import type { Noes, SummaryGroup, SummaryPage, SummaryRow, SummaryTable } from './summary-page.js';

/** The HTML printer: the same tags and classes as `summary-to-lit.ts`, every string escaped. For servers and for no script. */

const statement = (words: Words): string => theirs('p', 'statement', words);
const all = (className: string, texts: readonly string[], dir?: Direction): string =>
  texts.map((text) => ours(className, text, dir)).join('');
const list = (items: readonly string[]): string =>
  `<ul class="asked" role="list">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function chart({ bars }: SummaryRow): string {
  const { width, height, bars: drawn } = rowChart(bars);
  const paths = drawn.map(
    ({ sign, at: place, path, dotted }) =>
      `<path class="mark" transform="${place}" d="${sign}"/><path class="${dotted ? 'dotted' : 'bar'}" d="${path}"/>`,
  );
  return `<svg class="bars" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${paths.join('')}</svg>`;
}

const row = (one: SummaryRow, columns: readonly string[], dir?: Direction): string =>
  `<tr role="row"><th scope="row" role="rowheader">${statement(one.words)}${chart(one)}</th>${one.cells
    .map(
      ({ text, withheld }, i) =>
        `<td role="cell"${withheld ? ' class="withheld"' : ''}><span class="label" aria-hidden="true"${at('dir', dir)}>${escape(columns[i + 1]!)}</span><span class="count"${at('dir', dir)}>${escape(text)}</span></td>`,
    )
    .join('')}</tr>`;

const table = ({ of, caption, columns, rows }: SummaryTable, dir?: Direction): string =>
  `<table class="counts" role="table"><caption>${of ? `${run(of, dir)}: ` : ''}${run({ text: caption }, dir)}</caption><thead role="rowgroup"><tr role="row">${columns
    .map((text) => `<th scope="col" role="columnheader"${at('dir', dir)}>${escape(text)}</th>`)
    .join(
      '',
    )}</tr></thead><tbody role="rowgroup">${rows.map((one) => row(one, columns, dir)).join('')}</tbody></table>`;

const section = (level: number, words: Words, content: string, dir?: Direction): string =>
  `<section class="section" part="section">${heading(level, 'heading', run(words, dir))}${content}</section>`;

const group = (
  { heading: words, said, table: its, asked }: SummaryGroup,
  level: number,
  dir?: Direction,
): string =>
  section(
    level,
    words,
    all('told', said, dir) + (its ? table(its, dir) : '') + (asked ? list(asked.map(statement)) : ''),
    dir,
  );

const noesIn = ({ heading: text, rows, none, rest }: Noes, level: number, dir?: Direction): string =>
  section(
    level,
    { text },
    (rows.length
      ? list(rows.map(({ words, told }) => statement(words) + ours('told', told, dir)))
      : ours('told', none, dir)) + (rest ? ours('told', rest, dir) : ''),
    dir,
  );

/** A summary as HTML. `headingLevel` (1 to 6, default 2) is the title's; `lang` and `dir` are the interface's. */
export function summaryToHTML(
  { title, lede, notices, said, noes, groups, foot }: SummaryPage,
  { lang, dir, headingLevel = 2, reading }: Printing,
): string {
  const level = headingLevel + 1;
  return `<article class="page" part="page"${at('lang', lang)}${at('data-reading', reading)}><div class="head"><div class="names">${heading(
    headingLevel,
    'title',
    run(title, dir),
  )}${lede ? `<p class="lede">${run(lede, dir)}</p>` : ''}</div></div>${all('notice', notices, dir)}<div class="how">${all(
    'paragraph',
    said,
    dir,
  )}</div>${noes ? noesIn(noes, level, dir) : ''}${groups.map((one) => group(one, level, dir)).join('')}<div class="foot">${all(
    'paragraph',
    foot,
    dir,
  )}</div></article>`;
}
