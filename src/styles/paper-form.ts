import { css } from 'lit';

/** A form to fill in by hand: large boxes, room to write, a statement never broken over two sides. */
export const paperStyles = css`
  .form-page > p {
    margin-block: 4pt;
  }
  .form-page .form-cards {
    margin: 10pt 0 0;
    padding: 0;
    list-style: none;
  }
  .form-page .form-card {
    padding-block: 9pt;
    border-block-start: 1pt solid #000;
    break-inside: avoid;
  }
  .form-page .statement {
    font-size: 18pt;
  }
  .form-page .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 4pt 20pt;
    align-items: center;
    margin-block: 6pt;
  }
  /* easy read is at least 14 points, the small print too */
  .form-page :is(.boxes.small, .note, .foot) {
    font-size: 14pt;
  }
  .form-page .box-row {
    display: inline-flex;
    gap: 5pt;
    align-items: center;
  }
  .form-page .box {
    display: inline-block;
    inline-size: 16pt;
    block-size: 16pt;
    border: 1.5pt solid #000;
    border-radius: 2pt;
  }
  .form-page .rule {
    block-size: 22pt;
    border-block-end: 1pt solid #000;
  }
`;
