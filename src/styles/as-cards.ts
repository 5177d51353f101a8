import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * A table with less room than its columns need, each row a card: or a word would break inside its column. `table` selects
 * it, `narrow` says in a container query when. Its `.label` names a cell whose column's heading is out of sight; a screen
 * reader still has the headings.
 */
export function asCards(table: string, narrow: string): CSSResult {
  const of = unsafeCSS(table);
  // postcss-lit-disable-next-line
  return css`
    @container ${unsafeCSS(narrow)} {
      ${of}, ${of} :is(tbody, tr, th, td, caption) {
        display: block;
      }
      ${of} > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      ${of} tr {
        margin-block-end: 1em;
        padding: 0.5em 0.9em;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      ${of} :is(th, td) {
        padding: 0.3em 0;
        border: 0;
      }
      ${of} .nothing {
        display: none;
      }
      ${of} .label {
        display: block;
        color: var(--_quiet);
        font-size: 0.9em;
        font-weight: 600;
      }
    }
  `;
}

/** The same for a table of numbers, on a screen: each beside what is counted. */
export function numbersAsCards(table: string, narrow: string): CSSResult {
  const of = unsafeCSS(table);
  // postcss-lit-disable-next-line
  return css`
    ${of} .label {
      display: none;
    }
    @media screen {
      ${asCards(table, narrow)}@container ${unsafeCSS(narrow)} {
        ${of} tr th:first-child {
          inline-size: auto;
        }
        ${of} tr td {
          display: flex;
          gap: 0.75em;
          align-items: baseline;
          justify-content: space-between;
        }
      }
      /* text twice as large on a phone: the number below its label */
      @container (max-width: 15rem) {
        ${of} tr td {
          flex-wrap: wrap;
        }
      }
    }
  `;
}
