import { css } from 'lit';

/** What only this tool needs; the rest of its look is that of editing, in whose page it stands. */
export const mediaStyles = css`
  .media-tool {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  @container (max-width: 34rem) or (max-width: 544px) {
    .media-tool {
      padding-inline-start: 0;
      border: 0;
    }
  }
  .media-item,
  .media-recording {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: start;
    padding-block-end: 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  .media-recording {
    align-items: center;
    font-weight: 700;
  }
  /* its room is there before it is: what stands below it would move away from under a hand that presses */
  .media-item > :is(img, video) {
    box-sizing: border-box;
    inline-size: min(100%, 16em);
    block-size: 16em;
    object-fit: scale-down;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .media-item > .heading {
    inline-size: 100%;
  }
  .media-item > audio {
    inline-size: min(100%, 22em);
  }
  .media-item > .form {
    flex: 1 1 16em;
  }
  .media-tool :is(audio, video):focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 3px;
  }
  /* as wide as the column, and never so high that no page is left beside it to scroll by */
  .media-paper {
    box-sizing: border-box;
    inline-size: min(100%, 900px, 105vh);
    border: 2px solid var(--_ink);
    user-select: none;
  }
  /* on a phone the room inside the border of a form is more use to the drawing */
  @container (max-width: 34rem) or (max-width: 544px) {
    .opened .media-paper {
      inline-size: auto;
      margin-inline: -1.1em;
    }
  }
  .media-paper canvas {
    display: block;
    inline-size: 100%;
    cursor: crosshair;
    touch-action: none;
  }
  .media-dot {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.5em;
    border: 0.45em solid var(--_error);
    border-radius: 50%;
  }
`;
