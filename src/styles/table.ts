import { css } from 'lit';

/** Tables, which become cards where there is little room. */
export const tableStyles = css`
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
    padding-inline-end: 0.75em;
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
  }
  .page .table .who {
    text-align: start;
  }

  /* with less room than this a word would break inside its column; on paper the table stays one */
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
      inline-size: 7em;
    }
    .page .table :is(th, td):last-child {
      padding-inline-end: 0;
    }
    @container (max-width: 58rem) or (max-width: 928px) {
      .page .table,
      .page .table :is(tbody, tr, th, td) {
        display: block;
      }
      .page .table > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .page .table tr {
        margin-block-end: 1em;
        padding: 0.5em 0.9em;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      .page .table :is(th, td) {
        padding: 0.3em 0;
        border: 0;
      }
      .page .table .nothing {
        display: none;
      }
      .page .table .label {
        display: block;
        color: var(--_quiet);
        font-size: 0.9em;
        font-weight: 600;
      }
    }
  }

  @media print {
    .page .table thead th {
      color: #000;
    }
    .page .table tr {
      break-inside: avoid;
    }
    .page .table :is(th, td) {
      min-inline-size: 0;
    }
  }
`;
