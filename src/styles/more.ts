import { css } from 'lit';

/** What documents with more than lists of words look like: bands with a sign, facts, tables, questions, sides of paper. */
export const moreStyles = css`
  .page :is(table, thead, tbody, tr, th, td, dl, dt, dd, caption) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    text-align: start;
    vertical-align: top;
  }
  .page .sides,
  .page .sides > tbody,
  .page .sides > tbody > tr,
  .page .sides > tbody > tr > td {
    display: block;
  }
  .page .sides > thead {
    display: none;
  }

  /* must, important, like: by words and order, by sign and line as well as colour */
  .page .section[data-sign] {
    padding-block: 1em;
    padding-inline-end: 1em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_c) 4%, var(--_paper));
  }
  .page .section[data-sign='must'] {
    --_c: var(--say-error, light-dark(#8f1420, #ffb3ab));
    --_sign: '!' / '';
    border-inline-start-width: 0.5em;
  }
  .page .section[data-sign='important'] {
    --_c: var(--_notice-edge);
    --_sign: '★' / '';
    border-inline-start-style: double;
    border-inline-start-width: 0.5em;
  }
  .page .section[data-sign='like'] {
    --_c: var(--say-accent-3, light-dark(#254a22, #b5dcab));
    --_sign: '♥' / '';
    border-inline-start-style: dashed;
  }
  .page .section > .paragraph,
  .page .part > .paragraph {
    margin-block-end: 0.5em;
    color: var(--_quiet);
  }
  .page .part {
    margin-block: 1.25em 0;
  }
  .page .part .part {
    margin-block-start: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  .page .heading:focus-visible {
    outline: 4px solid var(--say-focus, light-dark(#1b2230, #ffd53d));
    outline-offset: 3px;
  }
  .page .part > .heading {
    margin-block-end: 0.15em;
  }
  .page .part .part > .heading {
    font-size: 1.05em;
  }
  .page .section[data-sign] > .heading {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1.5em;
  }
  .page .section[data-sign] > .heading::before {
    content: var(--_sign);
    flex: none;
    box-sizing: border-box;
    inline-size: 1.35em;
    border: 0.12em solid currentcolor;
    border-radius: calc(var(--_radius) * 1.5);
    line-height: 1.15;
    text-align: center;
  }
  .page .answer {
    padding: 0.5em 0.8em;
    border: 2px dashed var(--_c, currentcolor);
    border-radius: var(--_radius);
  }
  .page .answer[data-state='none'] {
    border-style: solid;
    border-color: var(--_line);
  }

  .page .index {
    margin-block-end: 1.75em;
  }
  .page .index ul {
    columns: 15em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .page .index a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.4em;
    box-sizing: border-box;
    color: inherit;
  }
  .page .index a:focus-visible {
    outline: 4px solid var(--say-focus, light-dark(#1b2230, #ffd53d));
    outline-offset: 3px;
  }

  .page .facts {
    grid-column: 1 / -1;
  }
  .page .fact {
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr);
    gap: 0 1.25em;
    padding-block: 0.2em;
  }
  .page .fact dt {
    color: var(--_quiet);
    font-weight: 600;
  }
  .page .fact .line {
    padding-block: 0;
  }
  .page .line > .facts {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  .page .line:has(> .facts) {
    padding-block: 0.6em;
  }
  .page .line:has(> .facts) > .words {
    font-size: 1.1em;
    font-weight: 600;
  }

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

  /* whose words it is never leaves the words themselves less than they can be read in */
  @container (min-width: 34rem) and (min-width: 544px) {
    .page:not([data-reading='easy']) .fact .line {
      grid-template-columns: minmax(60%, 1fr) minmax(0, auto);
    }
    /* a yes or no without words: whose it is stands beside the answer where there is room for both */
    .page:not([data-reading='easy']) .fact dd:has(> p + .line > .words:empty) {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1.25em;
      align-items: baseline;
      justify-content: space-between;
    }
    .page:not([data-reading='easy']) .fact dd > p + .line:has(> .words:empty) {
      display: block;
    }
  }
  @container (max-width: 34rem) or (max-width: 544px) {
    .page .fact {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* easy read: lines no longer than they are easy to follow, and so little room that a table becomes cards, below */
  .page[data-reading='easy'] .section {
    container-type: inline-size;
    max-inline-size: 54rem;
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
    .page .sides {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
    }
    .page .sides > thead {
      display: table-header-group;
    }
    .page .sides > tbody {
      display: table-row-group;
    }
    .page .sides > :is(thead, tbody) > tr {
      display: table-row;
    }
    .page .sides > :is(thead, tbody) > tr > td {
      display: table-cell;
    }
    .page .side {
      margin-block-end: 8pt;
      border-block-end: 1pt solid #000;
      padding-block-end: 3pt;
      font-size: 12pt;
    }
    .page .index a {
      min-block-size: 0;
      padding-block: 1pt;
      text-decoration: none;
    }
    .page .section[data-sign] {
      --_c: #000;
      padding-block: 0;
      padding-inline-end: 0;
      background: none;
    }
    .page .section[data-sign] > .heading {
      font-size: 1.35em;
    }
    .page :is(.section, .part) > .paragraph,
    .page .fact dt,
    .page .table thead th {
      color: #000;
    }
    .page .line > .who {
      margin-inline-start: 0.5em;
    }
    .page .part {
      margin-block-start: 7pt;
    }
    .page .part[data-keep],
    .page :is(.fact, .answer, .table tr) {
      break-inside: avoid;
    }
    .page .part > .paragraph {
      break-after: avoid;
    }
    .page .table :is(th, td) {
      min-inline-size: 0;
    }
    .page .facts {
      font-size: 0.95em;
    }
    .page .fact {
      padding-block: 0;
    }
    .page .line:has(> .facts) {
      padding-block: 3pt;
    }
  }
`;
