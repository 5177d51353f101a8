import { css } from 'lit';

/** What documents with more than lists of words look like: sections in sections, facts, questions, sides of paper. */
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
  .page .part > .heading {
    margin-block-end: 0.15em;
  }
  .page .part .part > .heading {
    font-size: 1.05em;
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
    border: 0;
  }
  .page[data-reading='easy'] .fact {
    padding-block: 0.4em;
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
  /* a box never touches the heading it answers; paper has less room */
  @media screen {
    .page .heading + .answer {
      margin-block-start: 0.4em;
    }
  }
  /* a number on a phone: room for a finger, in the room of a line */
  .page a[href^='tel'] {
    display: inline-block;
    margin-block: -0.6em;
    padding-block: 0.6em;
    color: inherit;
  }
  .page a[href^='tel']:focus-visible {
    outline: 4px solid var(--say-focus, light-dark(#1b2230, #ffd53d));
  }
  @media print {
    .page a[href^='tel'] {
      margin: 0;
      padding: 0;
      text-decoration: none;
    }
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
    .page :is(.section, .part) > .paragraph,
    .page .fact dt {
      color: #000;
    }
    .page .line > .who {
      margin-inline-start: 0.5em;
    }
    /* documents of many sections: what is between them is less, or it would need a side */
    .page .section {
      margin-block-end: 7pt;
    }
    .page :is(.section, .part) > .paragraph {
      margin-block-end: 3pt;
    }
    .page .foot {
      gap: 2pt;
      padding-block-start: 4pt;
    }
    .page .part {
      margin-block-start: 6pt;
    }
    .page .part[data-keep],
    .page :is(.fact, .answer) {
      break-inside: avoid;
    }
    .page .heading + .paragraph {
      break-inside: avoid;
      break-after: avoid;
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
