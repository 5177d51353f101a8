import { nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Sign } from '../../statements/scales.js';
import type { Direction, Printing, Whose, Words } from '../blocks.js';
import { each } from '../each.js';
import { fixed, html, inline, none, type Inline } from '../flat-html.js';
import { dirIs, figure, heading, langIs, run } from '../to-lit.js';
import { words } from '../words.js';
import { chartOf } from './chart.js';
import {
  type AnswerLine,
  type Card,
  type Group,
  type Promised,
  type RoundsPart,
  type StatementsPage,
} from './blocks.js';
import { signs } from './signs.js';

/** The Lit printer. `to-html.ts` prints the same with the same tags and classes; a test holds the two together. */

/** To the letter: a person's line breaks are kept, so nothing may stand around the words. */
const exactly = (className: Inline, { text, lang }: Words): TemplateResult =>
  html`<p ${className} dir="auto" ${langIs(lang)}>${words(text)}</p>`;
const isBecause = fixed('class="because"');
const isWe = fixed('class="we"');
const isHelped = fixed('class="words helped"');

/** An attribute that is one of a few, for each of them. */
const oneOf = <T extends string>(
  name: string,
  values: Readonly<Record<T, string>>,
): Readonly<Record<T, Inline>> =>
  Object.fromEntries(
    Object.entries<string>(values).map(([key, value]) => [key, fixed(`${name}="${value}"`)]),
  ) as Record<T, Inline>;
const markIs = oneOf<Whose['mark']>('data-mark', {
  full: 'full',
  half: 'half',
  empty: 'empty',
  none: 'none',
});
const lineOf = oneOf('d', signs);

export const signIn = (sign: Sign): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path ${lineOf[sign]} /></svg>`;

const note = (text: string, dir?: Direction): TemplateResult =>
  html`<p class="note" ${dirIs(dir)}>${words(text)}</p>`;
const notes = (all: readonly string[], dir?: Direction): unknown => all.map((text) => note(text, dir));

/** What most cards have none of: one place of the template where there is any, and none where there is not. */
const several = (...all: readonly unknown[]): unknown =>
  all.every(isNone) ? none : all.filter((one) => one !== none);
const isNone = (one: unknown): boolean => one === none;

const isForMe = fixed('data-for-me="true"');
const isPart = fixed('data-part="true"');
const hasMoved = fixed('data-moved="true"');

const because = ({ because: words, figures }: AnswerLine): unknown =>
  words && !figures.length
    ? inline(exactly(isBecause, words))
    : several(words ? exactly(isBecause, words) : none, ...figures.map((f) => figure(f)));

/** `above` and `below`: what stands beside it in the card. */
const answer = (
  line: AnswerLine,
  dir: Direction | undefined,
  above: unknown = none,
  below: unknown = none,
): TemplateResult =>
  html`${several(above, line.again ? note(line.again, dir) : none)}
    <p class="answer" ${line.forMe ? isForMe : none}>
      ${line.sign ? inline(signIn(line.sign)) : none}<strong class="label" ${dirIs(dir)}
        >${words(line.label)}</strong
      >
    </p>
    ${because(line)}
    <p class="who" ${markIs[line.whose.mark]}><bdi ${dirIs(dir)}>${words(line.whose.text)}</bdi></p>
    ${line.notes.length ? several(...line.notes.map((text) => note(text, dir)), below) : below}`;

const promised = (one: Promised, dir?: Direction): TemplateResult =>
  html`<li class="promise" data-kept=${one.kept}>
    <p class="words" dir="auto" ${langIs(one.words.lang)}>${words(one.words.text)}</p>
    ${notes(one.notes, dir)}${one.helped ? inline(exactly(isHelped, one.helped)) : none}
  </li>`;

const after = ({ notes: said, told, moved, next, none: nobody, promises }: Card, dir?: Direction): unknown =>
  several(
    ...said.map((text) => note(text, dir)),
    told ? html`<p class="told" ${moved ? hasMoved : none} ${dirIs(dir)}>${words(told)}</p>` : none,
    next ? html`<p class="next" ${dirIs(dir)}>${words(next)}</p>` : none,
    nobody ? note(nobody, dir) : none,
    promises.length
      ? html`<ul class="promises" role="list">
          ${promises.map((one) => promised(one, dir))}
        </ul>`
      : none,
  );

/** A statement and what was answered: one template, as there are many. */
const cardItem = (card: Card, dir?: Direction): TemplateResult => {
  const [first, ...more] = card.answers;
  const parts = card.parts ? note(card.parts, dir) : none;
  const rest = after(card, dir);
  const below = more.length ? several(...more.map((line) => answer(line, dir)), rest) : rest;
  return html`<li class="card" ${card.part ? isPart : none}>
    ${several(
      card.picture ? html`<img class="picture" src=${card.picture} alt="" />` : none,
      card.we ? exactly(isWe, card.we) : none,
    )}
    <p class="statement" dir="auto" ${langIs(card.words.lang)}>${words(card.words.text)}</p>
    ${first ? inline(answer(first, dir, parts, below)) : several(parts, below)}
  </li>`;
};

function rounds(part: RoundsPart, level: number, dir?: Direction): TemplateResult {
  const chart = chartOf(part);
  return html`<section class="section rounds" part="section">
    ${heading(level, 'heading', inline(html`<bdi dir=${ifDefined(dir)}>${words(part.heading)}</bdi>`))}
    <p class="summary" dir=${ifDefined(dir)}>${words(part.summary)}</p>
    ${
      part.moved.length
        ? html`<ul class="moved" role="list">
            ${part.moved.map(
              ({ words: of, told }) =>
                html`<li>
                  <p class="statement" dir="auto" lang=${ifDefined(of.lang)}>${words(of.text)}</p>
                  <p class="told" dir=${ifDefined(dir)}>${words(told)}</p>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <svg
      class="chart"
      viewBox="0 0 ${chart.width} ${chart.height}"
      width=${chart.width}
      height=${chart.height}
      aria-hidden="true"
    >
      ${chart.bars.map(
        (bar) =>
          svg`<rect class="bar" data-answer=${bar.answer} x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height} />`,
      )}${chart.bars.map(
        ({ x, y, width, text, sign }) =>
          svg`<text class="count" x=${x + width / 2} y=${y - 4}>${text}</text>${
            sign
              ? svg`<path class="under" transform="translate(${x + 1} ${chart.floor + 3}) scale(0.58)" d=${signs[sign]} />`
              : nothing
          }`,
      )}
      <path class="floor" d="M0 ${chart.floor}H${chart.width}" />
      ${chart.feet.map(
        ({ x, text }) => svg`<text class="foot-of" x=${x} y=${chart.height - 3}>${text}</text>`,
      )}
    </svg>
    <table class="table" role="table">
      <caption dir=${ifDefined(dir)}>
        ${words(part.caption)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${part.columns.map(
            (text) => html`<th scope="col" role="columnheader" dir=${ifDefined(dir)}>${words(text)}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${part.rows.map(
          ({ when, counts }, i) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">
                <bdi dir=${ifDefined(dir)}>${words(`${i + 1}. ${when}`)}</bdi>
              </th>
              ${counts.map(
                (n, at) =>
                  html`<td role="cell">
                    <span class="label" aria-hidden="true" dir=${ifDefined(dir)}
                      >${words(part.columns[at + 1]!)}</span
                    ><span>${words(String(n))}</span>
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** Cards are made with a language, and its direction with it: another direction is another card. */
const group = ({ heading: its, cards }: Group, level: number, dir?: Direction): TemplateResult => {
  const item = (card: Card): TemplateResult => cardItem(card, dir);
  return html`<section class="section" part="section">
    ${heading(level, 'heading', inline(run(its, dir)))}
    <ul class="cards" role="list">
      ${each(cards, item)}
    </ul>
  </section>`;
};

export function statementsToLit(
  { title, lede, notices, empty, groups, rounds: changes, foot }: StatementsPage,
  { lang, dir, headingLevel = 2, reading, points }: Printing,
): TemplateResult {
  return html`<article
    class="page"
    part="page"
    lang=${lang}
    data-reading=${ifDefined(reading)}
    data-points=${ifDefined(points)}
  >
    <div class="head">
      <div class="names">
        ${title ? heading(headingLevel, 'title', inline(run(title, dir))) : nothing}
        ${title ? html`<p class="lede">${run(lede, dir)}</p>` : heading(headingLevel, 'title', inline(run(lede, dir)))}
      </div>
    </div>
    ${notices.map((text) => html`<p class="notice" dir=${ifDefined(dir)}>${words(text)}</p>`)}
    ${empty ? html`<p class="empty" dir=${ifDefined(dir)}>${words(empty)}</p>` : nothing}
    ${each(groups, (one) => group(one, headingLevel + 1, dir), `${dir}${headingLevel}`)}
    ${changes ? rounds(changes, headingLevel + 1, dir) : nothing}
    <div class="foot">
      ${foot.map((text) => html`<p class="paragraph" dir=${ifDefined(dir)}>${words(text)}</p>`)}
    </div>
  </article>`;
}
