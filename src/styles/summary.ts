import { css } from 'lit';
import { numbersAsCards } from './as-cards.js';

const base = css`
  .page :is(table, thead, tbody, tr, th, td, caption) {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    vertical-align: top;
  }
  .page .how {
    margin-block-end: 1.75em;
    max-inline-size: 40em;
  }
  .page .how .paragraph + .paragraph {
    margin-block-start: 0.35em;
  }
  .page .told {
    margin-block-end: 0.5em;
  }
  .page .asked {
    list-style: none;
  }
  .page .asked > li {
    display: grid;
    grid-template-columns: minmax(55%, 1fr) minmax(0, auto);
    gap: 0.1em 1.25em;
    align-items: baseline;
    padding-block: 0.35em;
  }
  .page .asked .told {
    margin-block-end: 0;
    font-weight: 700;
  }
  .page .counts {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .page .counts > caption {
    padding-block: 0.35em;
    font-weight: 700;
  }
  /* shares, so that the header alone decides: nothing moves when a row comes that the page had not loaded yet */
  .page .counts th {
    inline-size: 10%;
  }
  .page .counts :is(th, td) {
    padding-block: 0.6em;
    padding-inline-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .page .counts thead th {
    border-block-end: 2px solid var(--_c, currentcolor);
    color: var(--_quiet);
    font-size: 0.9em;
    font-weight: 600;
    vertical-align: bottom;
  }
  /* a number or a word of an answer is never broken in two */
  .page .counts :is(thead th, td) {
    overflow-wrap: break-word;
  }
  .page .counts th:first-child {
    inline-size: 34%;
  }
  .page .count {
    font-size: 1.25em;
    font-weight: 700;
  }
  .page .withheld .count {
    color: var(--_quiet);
    font-size: 0.9em;
    font-style: italic;
    font-weight: 400;
  }
  .page .bars {
    display: block;
    margin-block-start: 0.4em;
    max-inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  .page .bars :is(.mark, .dotted) {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .page .bars .mark {
    stroke-width: 3;
  }
  .page .bars .dotted {
    stroke-dasharray: 2 6;
  }
  .page .bars .bar {
    fill: var(--_c, currentcolor);
    stroke: currentcolor;
  }
  .page[data-reading='easy'] .asked > li {
    grid-template-columns: minmax(0, 1fr);
  }
  .page[data-reading='easy'] .statement {
    font-size: 1.15em;
  }
  @container (max-width: 34rem) or (max-width: 544px) {
    .page .asked > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .page .bars .bar {
      fill: currentcolor;
    }
  }
  @media print {
    .page .how {
      margin-block-end: 9pt;
    }
    .page .told {
      margin-block-end: 3pt;
    }
    .page .counts > caption,
    .page .asked > li {
      padding-block: 2pt;
    }
    .page .bars {
      margin-block-start: 2pt;
    }
    .page .told,
    .page .counts :is(caption, tr),
    .page .asked > li {
      break-inside: avoid;
    }
    .page .counts thead {
      display: table-header-group;
    }
    /* what a table is about and its heads are never left alone at the foot of a side */
    .page .told:has(+ :is(.told, .counts, .asked)),
    .page .counts > :is(caption, thead) {
      break-after: avoid;
    }
    .page .counts tbody > tr:first-child,
    .page .section:has(+ .foot) .counts tr:last-child {
      break-before: avoid;
    }
    .page .counts :is(th, td) {
      padding-block: 3pt;
      padding-inline-end: 8pt;
    }
    .page .counts thead th,
    .page .withheld .count {
      color: #000;
      font-size: 12pt;
    }
    .page .counts th:first-child {
      inline-size: auto;
    }
    .page[data-reading='easy'] .counts thead th,
    .page[data-reading='easy'] .withheld .count {
      font-size: 14pt;
    }
    .page .bars .bar {
      fill: #000;
      print-color-adjust: exact;
    }
  }
  @media print {
    /* seven columns of large letters leave no room for a sentence: it stands above its numbers, which stay below their heads */
    .page[data-reading='easy'] .counts tr {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
    }
    .page[data-reading='easy'] .counts tr > * {
      grid-row: 2;
      inline-size: auto;
      padding-inline-end: 3pt;
      hyphens: auto;
    }
    .page[data-reading='easy'] .counts tr > th:first-child {
      grid-area: 1 / 1 / auto / span 6;
      border-block-end: 0;
    }
    .page[data-reading='easy'] .counts tbody th .bars {
      margin-block-start: 0;
    }
  }
`;

/** A summary: tables that become cards where there is little room on a screen, and bars in the text's own colour. */
export const summaryStyles =
  // postcss-lit-disable-next-line
  css`
    ${base}${numbersAsCards('.page .counts', '(max-width: 52rem) or (max-width: 832px)')}
  `;
