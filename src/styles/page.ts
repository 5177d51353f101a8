import { css } from 'lit';

/**
 * Paper and ink: how a document reads. Every text pair is at least 7:1, light and dark; dark follows the page's own
 * `color-scheme`. The public tokens are listed where every element shares them, at `SayElement`.
 */
export const pageStyles = css`
  :host {
    display: block;
    /* against pages that reset everything: the narrow layout hangs on it */
    container-type: inline-size !important;
    /* in a float, a flex row or a table cell a container has no width of its own, and nothing would be seen */
    contain-intrinsic-inline-size: min(720px, 90vw) !important;
    min-inline-size: 0;
    --_ink: var(--say-ink, light-dark(#1b2230, #f4f1ea));
    --_paper: var(--say-paper, light-dark(#fffdf9, #171a21));
    --_quiet: var(--say-quiet, light-dark(#454c5a, #c6cbd6));
    --_line: var(--say-line, light-dark(#cfcabf, #4d5361));
    --_notice: var(--say-notice, light-dark(#fdf1da, #3a2c0c));
    --_notice-edge: var(--say-notice-edge, light-dark(#6a3f00, #f0c674));
    --_radius: var(--say-radius, 0.375rem);
  }
  :host([hidden]) {
    display: none;
  }
  .page {
    box-sizing: border-box;
    /* of the room there is: where text is twice as large, the room is not */
    padding: min(5cqi, 2.5rem);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    /* px as well: many pages make 1rem 10px */
    font-size: max(16px, 1rem, var(--say-size, 1.125rem));
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .page :is(h1, h2, h3, h4, h5, h6, p, ul, li, figure, bdi) {
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
  }
  .page .head {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 1.75em;
    align-items: end;
    margin-block-end: 2em;
  }
  .page .names {
    flex: 1 1 16em;
  }
  /* as wide at most also where no rule reaches them: WebKit finds nothing that has a shadow tree of its own in @scope */
  .page .figure:has(> :is(audio, video)) {
    display: grid;
    grid-template-columns: minmax(0, 24em) minmax(0, 1fr);
    justify-items: stretch;
  }
  .page .figure > figcaption {
    grid-column: 1 / -1;
  }
  .page .head .figure {
    inline-size: 9em;
  }
  .page .head img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 9 / 11;
    object-fit: cover;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }
  .page .title {
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .page .lede,
  .page .names .paragraph {
    margin-block-start: 0.4em;
    color: var(--_quiet);
  }
  .page .notice {
    margin-block-end: 1.5em;
    padding: 0.7em 1em;
    border: 2px solid var(--_notice-edge);
    border-radius: var(--_radius);
    background: var(--_notice);
  }
  .page .section {
    --_c: var(--say-accent-1, light-dark(#5a2658, #e8bfe5));
    margin-block-end: 1.75em;
    padding-inline-start: 1.25em;
    border-inline-start: 0.375em solid var(--_c);
  }
  .page .section:nth-of-type(3n + 2) {
    --_c: var(--say-accent-2, light-dark(#0b4a55, #95d6e0));
  }
  .page .section:nth-of-type(3n) {
    --_c: var(--say-accent-3, light-dark(#254a22, #b5dcab));
  }
  .page .heading {
    margin-block-end: 0.5em;
    color: var(--_c, inherit);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .page .lines,
  .page .besides {
    list-style: none;
  }
  .page .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    gap: 0.2em 1.25em;
    align-items: baseline;
    padding-block: 0.35em;
  }
  /* one picture stands beside its words; anything else has a line of its own, or the place of the words */
  .page .line:has(> :where(.figure[data-media='image']:not(.figure + .figure)) + .words) {
    grid-template-columns: 6em minmax(0, 1fr) minmax(0, auto);
    align-items: center;
  }
  .page .line > .figure:not([data-media='image']:not(.figure + .figure):has(+ .words), :has(+ .who)) {
    grid-column: 1 / -1;
  }
  /* nobody wrote down how large it is: the room is the same before it is there, so that nothing moves when it comes */
  .page .line > .figure :is(img, video) {
    display: block;
    inline-size: min(100%, 20em);
    aspect-ratio: 4 / 3;
    object-fit: contain;
    border-radius: var(--_radius);
  }
  .page .line > .figure:has(+ .words) img {
    inline-size: min(100%, 9em);
    aspect-ratio: 1;
  }
  .page .figure audio {
    display: block;
    inline-size: min(100%, 24em);
  }
  .page .called {
    margin-block-start: 0.3em;
    font-weight: 700;
  }
  .page .credit {
    color: var(--_quiet);
    font-size: 0.85em;
  }
  .page .on-paper {
    display: none;
  }
  .page .words {
    white-space: pre-line;
  }
  /* words that run against the page begin on their own side, but stay beside what belongs to them when they are short */
  .page p[dir='auto'] {
    inline-size: fit-content;
  }
  .page .who {
    max-inline-size: 18em;
    text-align: end;
  }
  .page .who,
  .page .beside {
    color: var(--_quiet);
    font-size: 0.85em;
  }
  /*
   * Drawn behind a letter that nobody sees or hears: a line may break after a box, and never after this letter.
   * By nothing but these gradients: Firefox prints no others.
   */
  .page .who::before {
    --_w: 0.75em;
    --_ring:
      transparent calc(var(--_w) / 2 - 2.5px),
      currentcolor calc(var(--_w) / 2 - 2px) calc(var(--_w) / 2 - 0.5px), transparent calc(var(--_w) / 2);
    content: '\\2060';
    content: '\\2060' / '';
    margin-inline-end: 0.4em;
    padding-inline-start: var(--_w);
    background: radial-gradient(circle, var(--_ring)) 50% 40% / var(--_w) var(--_w) no-repeat;
    /* Windows high contrast drops backgrounds: the mark keeps its own */
    forced-color-adjust: none;
    /* and printers drop them to save ink */
    print-color-adjust: exact;
  }
  .page .who[data-mark='full']::before {
    background-image: radial-gradient(closest-side, currentcolor calc(100% - 0.5px), transparent);
  }
  .page .who[data-mark='half']::before {
    background-image:
      radial-gradient(circle, var(--_ring)),
      radial-gradient(
        circle at 100%,
        currentcolor calc(var(--_w) / 2 - 0.5px),
        transparent calc(var(--_w) / 2)
      );
    background-position:
      50% 40%,
      0 40%;
    background-size:
      var(--_w) var(--_w),
      calc(var(--_w) / 2) var(--_w);
  }
  /* the ring where it is left and right, each part drawn around the middle of both */
  .page .who[data-mark='none']::before {
    background-image:
      radial-gradient(circle at 200%, var(--_ring)), radial-gradient(circle at -100%, var(--_ring));
    background-position:
      0 40%,
      100% 40%;
    background-size: calc(var(--_w) / 4) var(--_w);
  }
  /* one that keeps its own colours has that of the words only when it says so */
  @media (forced-colors: active) {
    .page .who::before {
      color: CanvasText;
    }
  }
  .page .besides {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.25em;
  }
  .page .beside {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  .page .beside[data-about='view'] {
    border-color: var(--_notice-edge);
    color: var(--_ink);
    font-size: 0.95em;
  }
  .page .foot {
    display: grid;
    gap: 0.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .page .missing {
    padding: 0.75em;
    border: 1px dashed var(--_quiet);
    border-radius: var(--_radius);
  }
  @container (max-width: 34rem) or (max-width: 544px) {
    .page .line,
    .page .line:has(> .figure) {
      grid-template-columns: minmax(0, 1fr);
    }
    .page .who {
      max-inline-size: none;
      text-align: start;
    }
    .page .section {
      padding-inline-start: min(0.9em, 5cqi);
    }
    .page .title {
      font-size: 1.9em;
    }
  }
  @media print {
    .page {
      padding: 0;
      background: none;
      border-radius: 0;
      color-scheme: only light;
      color: #000;
      font-size: 14pt;
      line-height: 1.3;
    }
    .page[data-points='12'] {
      font-size: 12pt;
    }
    .page :is(.who, .beside, .credit, .foot) {
      color: #000;
      font-size: max(12pt, 0.85em);
    }
    .page .head {
      margin-block-end: 10pt;
    }
    .page .head .figure {
      inline-size: 6.5em;
    }
    .page .section {
      margin-block-end: 9pt;
      padding-inline-start: 8pt;
      border-inline-start-width: 3pt;
    }
    .page .heading {
      margin-block-end: 2pt;
      break-inside: avoid;
      break-after: avoid;
    }
    .page .line {
      display: block;
      padding-block: 1.5pt;
      break-inside: avoid;
    }
    .page .line > :is(.words, .who) {
      display: inline;
    }
    .page .figure[data-media]:not([data-media='image']) :is(audio, video) {
      display: none;
    }
    .page .on-paper {
      display: block;
    }
    /* who made it and when it was checked never has a side for itself */
    .page .foot {
      padding-block-start: 6pt;
      border-color: #000;
      break-before: avoid;
    }
    .page :is(.notice, .foot) {
      break-inside: avoid;
    }
  }
  /* Easy read is at least 14 points (18.7 px) throughout, and whose words they are stands below them. */
  .page[data-reading='easy'] > * {
    font-size: 1.2em;
    line-height: 1.6;
  }
  .page[data-reading='easy'] .line {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .page[data-reading='easy'] .line > :is(.words, .who) {
    display: block;
    margin-inline-start: 0;
  }
  .page[data-reading='easy'] bdi {
    white-space: pre-line;
  }
  .page[data-reading='easy'] :is(.foot .paragraph, .answer) > bdi {
    display: block;
  }
  .page[data-reading='easy'] .who {
    max-inline-size: none;
    font-size: 1em;
    text-align: start;
  }
`;
