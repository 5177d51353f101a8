import { css } from 'lit';

/**
 * Paper for what must be seen at one glance: two columns, headings and names of facts at the beginning of their line.
 * The letters stay as large as they are, all of them: what does not fit goes on over to a second side.
 */
export const oneSideStyles = css`
  @media print {
    .page {
      line-height: 1.17;
    }
    .page :is(.who, .beside, .foot, .side, .facts, .lede) {
      font-size: 1em;
    }
    .page .side {
      margin-block-end: 3pt;
      padding-block-end: 1pt;
    }
    /* a block in the cell that is made around it: Firefox and WebKit set no columns in a cell itself */
    .page .sides > tbody > tr > td {
      display: block;
      column-count: 2;
      column-gap: 12pt;
      column-rule: 0.75pt solid #000;
    }
    .page :is(.head, .foot, .notice) {
      column-span: all;
    }
    .page .head {
      flex-wrap: nowrap;
      align-items: center;
      gap: 10pt;
      margin-block-end: 3pt;
    }
    .page .head .figure {
      inline-size: 4.5em;
    }
    /* unless it was measured that there is room above both: the picture and the name stand in the first column */
    .page:not([data-roomy]) .head {
      column-span: none;
    }
    .page .names {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 10pt;
    }
    .page .title {
      font-size: 1.4em;
    }
    .page .names > .lede,
    .page .names > .paragraph {
      margin: 0;
    }
    .page .section {
      margin-block-end: 3pt;
      padding-inline-start: 4pt;
    }
    .page .heading,
    .page .section[data-sign] > .heading {
      display: block;
      margin-block-end: 0;
      font-size: 1em;
      line-height: inherit;
    }
    .page .section[data-sign] > .heading::before {
      display: inline-block;
      margin-inline-end: 4pt;
    }
    .page .section > .paragraph,
    .page .part > .paragraph {
      margin: 0;
    }
    .page .part {
      margin-block-start: 2pt;
    }
    /* an entry stays whole; what goes together may go over to the other column, which is beside it */
    .page .part[data-keep] {
      break-inside: auto;
    }
    .page .answer {
      padding: 2pt 4pt;
      border-width: 1pt;
    }
    .page .fact {
      display: block;
      padding: 0;
      break-inside: auto;
    }
    .page .line > .facts > .fact {
      display: inline;
    }
    .page .fact dt::after {
      content: ' ';
    }
    /* a name and what is told of it are both bold: a line between them, which is drawn and is no word */
    .page .line > .facts > .fact::before {
      margin-inline-end: 0.35em;
      border-inline-end: 0.8pt solid;
      content: ' ';
    }
    .page .fact :is(dt, dd, p, .line, .words, .who) {
      display: inline;
    }
    .page .line,
    .page .line:has(> .facts) {
      padding-block: 1pt;
    }
    .page .line:has(> .facts) > .words {
      font-size: 1em;
    }
    .page .line > .facts {
      display: inline;
      padding: 0;
      border: 0;
    }
    .page .line > .who {
      margin-inline: 0;
    }
    .page .who::before {
      --_w: 0.65em;
      margin-inline-end: 0.3em;
    }
    .page .foot {
      margin-block-start: 4pt;
      padding-block-start: 3pt;
    }
  }
`;
