import { css } from 'lit';

/** Sections with a sign. */
export const bandStyles = css`
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
  /* no flex row: WebKit lets a long word in it push the page out, though it may break anywhere */
  .page .section[data-sign] > .heading {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
    align-items: center;
    font-size: 1.5em;
  }
  .page .section[data-sign] > .heading::before {
    content: var(--_sign);
    box-sizing: border-box;
    inline-size: 1.35em;
    border: 0.12em solid currentcolor;
    border-radius: calc(var(--_radius) * 1.5);
    line-height: 1.15;
    text-align: center;
  }
  /* the sign above its heading, and little at the sides: or a long word would be broken in two */
  @container (max-width: 34rem) or (max-width: 544px) {
    .page .section[data-sign] {
      padding-inline: min(0.6em, 3cqi) min(0.5em, 3cqi);
    }
    .page .section[data-sign] > .heading {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25em;
    }
    .page .section[data-sign] .part > .heading {
      font-size: 1.1em;
    }
  }

  @media print {
    .page .section[data-sign] {
      --_c: #000;
      padding-block: 0;
      padding-inline-end: 0;
      background: none;
    }
    .page .section[data-sign] > .heading {
      font-size: 1.35em;
    }
  }
`;
