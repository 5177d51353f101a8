import { css } from 'lit';
import { numbersAsCards } from './as-cards.js';

const base = css`
  .page :is(table, caption, th, td, strong) {
    font: inherit;
  }
  .page .cards,
  .page .promises,
  .page .moved {
    list-style: none;
  }
  .page .card {
    padding-block: 0.9em;
  }
  /* only for the first moments of a long list, and never on paper: see in-portions.ts */
  @media not print {
    .page .cards[data-later='rows'] > .card:not([data-now]) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 8em;
    }
    .page .cards[data-later='all'] {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 400em;
    }
  }
  .page .card + .card {
    border-block-start: 1px solid var(--_line);
  }
  .page .card[data-part] {
    padding-inline-start: 1.25em;
  }
  .page .statement {
    font-size: 1.15em;
    line-height: 1.35;
  }
  .page .picture {
    float: inline-end;
    inline-size: 4.5em;
    block-size: 4.5em;
    margin-inline-start: 0.75em;
    object-fit: contain;
    border-radius: var(--_radius);
  }
  .page .card:has(> .picture) {
    display: flow-root;
  }
  .page .card > .we {
    margin-block-end: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_c, var(--_ink));
    font-weight: 700;
  }
  .page .answer {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 0.4em;
  }
  .page .answer .label {
    font-weight: 700;
  }
  .page .answer[data-for-me] .label {
    font-weight: 400;
  }
  .page .answer[data-for-me] {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 2px dashed var(--_quiet);
    border-radius: var(--_radius);
  }
  .page .sign {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .page .card .who {
    max-inline-size: none;
    text-align: start;
  }
  .page .card .because {
    margin-block-start: 0.25em;
    white-space: pre-line;
  }
  .page .card .figure :is(img, video) {
    display: block;
    max-inline-size: min(100%, 16em);
    max-block-size: 12em;
    border-radius: var(--_radius);
  }
  .page .card .figure audio {
    max-inline-size: 100%;
  }
  .page .note {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .page :is(.told, .next) {
    margin-block-start: 0.35em;
  }
  .page .moved .told,
  .page .told[data-moved] {
    font-weight: 700;
  }
  .page .promise {
    margin-block-start: 0.4em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  .page .promise .note {
    color: inherit;
  }
  .page .promise[data-kept='late'] {
    padding: 0.5em 0.9em;
    border: 2px solid var(--_notice-edge);
    border-radius: var(--_radius);
    background: var(--_notice);
  }
  .page .empty {
    margin-block-end: 1.5em;
    color: var(--_quiet);
  }
  .page .moved > li {
    padding-block: 0.5em;
  }
  .page .chart {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-block: 1em;
    overflow: visible;
    direction: ltr;
  }
  .page .bar {
    fill: transparent;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .page .bar:is([data-answer='1'], [data-answer='3']) {
    stroke-dasharray: 3 2;
  }
  .page .bar:is([data-answer='2'], [data-answer='4']) {
    fill: currentcolor;
  }
  .page .chart :is(.under, .floor) {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .page .chart text {
    fill: currentcolor;
    font-size: 13px;
    text-anchor: middle;
  }
  .page .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
  }
  .page caption {
    padding-block: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .page :is(th, td) {
    padding: 0.35em 0.5em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .page th {
    font-weight: 700;
  }
  .page[data-reading='easy'] .card {
    padding-block: 1.4em;
  }
  .page[data-reading='easy'] .statement {
    font-size: 1.4em;
  }
  /* beside a picture a long word of large letters would be broken in two */
  @container (max-width: 34rem) or (max-width: 544px) {
    .page[data-reading='easy'] .picture {
      display: block;
      float: none;
      margin: 0 0 0.5em;
    }
  }
  @container (max-width: 15rem) {
    .page .picture {
      float: none;
      margin: 0 0 0.5em;
    }
  }
  @media print {
    .page .card {
      padding-block: 5pt;
      break-inside: avoid;
    }
    .page .note {
      color: #000;
      font-size: 12pt;
    }
    .page .rounds :is(.chart, .table) {
      break-inside: avoid;
    }
    .page .chart text {
      font-size: 12pt;
    }
  }
`;

/** Statements and answers as they are read. The signs are drawn in the text's own colour: no answer is red or green. */
export const statementStyles =
  // postcss-lit-disable-next-line
  css`
    ${base}${numbersAsCards('.page .rounds .table', '(max-width: 52rem) or (max-width: 832px)')}
  `;
