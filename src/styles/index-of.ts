import { css } from 'lit';

/** The list of what is in a document. */
export const indexStyles = css`
  .page :is(.heading, .index a):focus-visible {
    outline: 4px solid var(--say-focus, light-dark(#1b2230, #ffd53d));
    outline-offset: 3px;
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

  @media print {
    .page .index a {
      min-block-size: 0;
      padding-block: 1pt;
      text-decoration: none;
    }
  }
`;
