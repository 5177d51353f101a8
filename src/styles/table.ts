import { css } from 'lit';
import { asCards } from './as-cards.js';

const base = css`
  .page .table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .page .table > caption {
    font-weight: 600;
  }
  .page .table :is(th, td) {
    min-inline-size: 5.5em;
    padding-block: 0.5em;
    padding-inline-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .page .table thead th {
    border-block-end: 2px solid var(--_c, currentcolor);
    color: var(--_quiet);
    font-size: 0.9em;
    font-weight: 600;
  }
  .page .table .label {
    display: none;
  }
  .page .table .line {
    display: block;
    padding-block: 0;
    border: 0;
  }
  .page .table .who {
    text-align: start;
  }

  @media screen {
    /* columns that go by their words would move while a long chart is still coming */
    .page .table {
      table-layout: fixed;
    }
    .page .table thead th {
      box-sizing: border-box;
    }
    .page
      .table
      thead
      th:is(:first-child:is(:nth-last-child(5), :nth-last-child(6)), :nth-child(2):nth-last-child(6)) {
      inline-size: 18%;
    }
    /* of the seven of a chart, how sure and when it was seen are short, and no word of them may break */
    .page .table thead th:is(:nth-child(4):nth-last-child(4), :nth-child(7):last-child) {
      inline-size: 6.2em;
    }
    .page .table :is(th, td):last-child {
      padding-inline-end: 0;
    }
  }
  @media print {
    .page .table tr {
      break-inside: avoid;
    }
    /* upright A4 has no room for seven columns either, but for more than one cell beside each other */
    .page:not([data-form]) .table tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7.5em, 1fr));
      gap: 0 1em;
      margin-block-end: 6pt;
      padding: 3pt 6pt;
    }
  }
`;

/**
 * Where a word would break in its column: the seven of a chart need more room than what somebody does and by when.
 * `:where`, or these would be stronger than the rows of paper above.
 */
const many = asCards(
  '.page .table:where(:has(th:nth-child(5)))',
  '(max-width: 59.8rem) or (max-width: 957px)',
);
const few = asCards('.page .table', '(max-width: 45rem) or (max-width: 720px)');

/** Tables, which become cards where there is little room. */
export const tableStyles =
  // postcss-lit-disable-next-line
  css`
    ${base}${few}${many}
  `;
