import { css } from 'lit';

/** Booklet, tri-fold and cards: pages and panels of a fixed size, with marks where to fold and where to cut. */
export const formStyles = css`
  .page {
    overflow-wrap: break-word;
  }
  .page .leaf {
    display: flex;
    box-sizing: border-box;
    break-inside: avoid;
    break-after: page;
  }
  .page .leaf:last-child {
    break-after: auto;
  }
  .page .panel {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    box-sizing: border-box;
    min-inline-size: 0;
  }
  .page .panel > .side {
    flex: none;
    margin-block-end: 4pt;
    padding-block-end: 2pt;
    border-block-end: 1pt solid #000;
    font-size: 12pt;
  }
  .page .room {
    flex: 1 1 0;
    min-block-size: 0;
  }
  .page :is(.head, .foot, .notice) {
    column-span: none;
  }
  .page .table .line,
  .page .table .label {
    display: block;
  }

  .page[data-form='booklet'] :is(.table .label, .fact :is(dt, dd, p)) {
    display: inline;
  }
  .page[data-form='booklet'] .fact {
    display: block;
  }
  .page[data-form='booklet'] :is(.table .label, dt)::after {
    content: ' ';
  }
  .page[data-form='booklet'] .table th .label {
    display: block;
  }
  .page .room > .notice {
    margin: 4pt 0 0;
    padding: 2pt 4pt;
    border: 1pt solid #000;
    background: none;
  }
  .page[data-form='booklet'] .number {
    flex: none;
    font-size: 12pt;
    text-align: end;
  }
  .page[data-form='booklet'] .index ul {
    columns: 1;
  }
  .page[data-form='booklet'] .index a {
    padding-block: 0;
  }

  /* as wide as it will be, before its neighbours are there */
  .page:is([data-form='tri-fold'], [data-form='card']) .panel {
    flex: 0 0 calc(100% / 3);
  }
  .page[data-form='card'] .panel {
    padding: 2mm;
  }
  .page[data-form='ask'] .panel {
    padding: 8mm;
  }
  /* folded at the lines of dashes */
  .page[data-form='tri-fold'] .panel {
    padding-inline: 6mm;
  }
  .page:is([data-form='tri-fold'], [data-form='card']) .panel + .panel {
    border-inline-start: 1pt dashed #000;
  }

  /* cut at the lines */
  .page[data-form='card'] .leaf {
    inline-size: 256.8mm;

    margin-block-end: 0;
    border: 0.75pt solid #000;
  }
  .page[data-form='card'] .head {
    margin: 0;
  }
  .page[data-form='card'] .title {
    font-size: 1.1em;
  }
  .page[data-form='card'] .foot {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .page[data-form='ask'] .leaf {
    inline-size: 160mm;
    border: 0.75pt solid #000;
  }
  .page[data-form='ask'] .room > .paragraph {
    margin-block-end: 6pt;
    font-size: 16pt;
  }
  .page[data-form='ask'] .room > .paragraph:nth-of-type(1) {
    font-size: 20pt;
    font-weight: 700;
  }
`;
