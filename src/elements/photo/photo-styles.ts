import { css } from 'lit';

/** Within whatever it stands in: colours come from the page's tokens, targets are 44 px, borders are real. */
export const photoStyles = css`
  .photo-tool {
    --_p-ink: var(--say-ink, light-dark(#1b2230, #f4f1ea));
    --_p-paper: var(--say-paper, light-dark(#fffdf9, #171a21));
    --_p-quiet: var(--say-quiet, light-dark(#454c5a, #c6cbd6));
    --_p-error: light-dark(#8f1420, #ffb3ab);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    color: var(--_p-ink);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .photo-tool p {
    margin: 0;
  }
  .photo-tool .photo-title {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .photo-tool label {
    display: block;
    font-weight: 700;
  }
  .photo-tool .photo-hint {
    color: var(--_p-quiet);
  }
  .photo-tool .photo-error {
    padding-inline-start: 0.6em;
    border-inline-start: 5px solid;
    color: var(--_p-error);
    font-weight: 700;
  }
  .photo-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .photo-tool :is(button, .photo-button) {
    display: inline-grid;
    place-items: center;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.4em 1em;
    border: 2px solid var(--_p-ink);
    border-radius: var(--say-radius, 0.375rem);
    background: var(--_p-paper);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .photo-tool :is(.main, .photo-button) {
    background: var(--_p-ink);
    color: var(--_p-paper);
  }
  .photo-tool :is(button, .photo-button):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .photo-tool .photo-button {
    position: relative;
  }
  .photo-button input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: inherit;
  }
  .photo-tool :is(:focus-visible, .photo-button:focus-within) {
    outline: 4px solid var(--say-focus, light-dark(#1b2230, #ffd53d));
    outline-offset: 3px;
  }
  .photo-tool :is(textarea, #photo-year) {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    margin-block-start: 0.35em;
    padding: 0.6em 0.75em;
    border: 2px solid var(--_p-ink);
    border-radius: var(--say-radius, 0.375rem);
    background: light-dark(#fff, #0f1116);
    color: inherit;
    font: inherit;
  }
  .photo-tool textarea {
    inline-size: 100%;
    resize: vertical;
  }
  .photo-tool #photo-year {
    inline-size: 6em;
  }
  .photo-tool [aria-invalid] {
    border-color: var(--_p-error);
  }
  .photo-tool :is(canvas, video) {
    box-sizing: border-box;
    inline-size: min(100%, 15rem);
    border: 1px solid var(--say-line, light-dark(#cfcabf, #4d5361));
    border-radius: calc(var(--say-radius, 0.375rem) * 1.5);
  }
  .photo-tool video {
    inline-size: min(100%, 30rem);
    background: #000;
  }
  .photo-tool video[data-facing='user'] {
    transform: scaleX(-1);
  }
  .photo-crop {
    display: flex;
    flex-wrap: wrap;
    gap: 1.1em 1.75em;
    align-items: center;
  }
  .photo-crop canvas {
    cursor: grab;
    touch-action: none;
  }
  .photo-moves {
    flex: 1 1 13em;
    display: grid;
    gap: 1.1em;
  }
  .photo-pad {
    display: grid;
    grid-template: repeat(3, auto) / repeat(3, 3rem);
    direction: ltr;
  }
  .photo-pad button {
    padding: 0;
  }
  .photo-pad :is(.up, .down) {
    grid-column: 2;
  }
  .photo-pad .left {
    grid-area: 2 / 1;
  }
  .photo-pad .right {
    grid-area: 2 / 3;
  }
  .photo-pad .down {
    grid-row: 3;
  }
  .photo-pad svg {
    inline-size: 1.4rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
