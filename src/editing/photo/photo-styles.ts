import { css } from 'lit';

/** What only the photo needs; the rest of its look is that of editing, in whose page it stands. */
export const photoStyles = css`
  .photo-tool :is(canvas, video) {
    box-sizing: border-box;
    inline-size: min(100%, 15rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }
  .photo-tool video {
    inline-size: min(100%, 30rem);
    block-size: auto;
  }
  [data-facing='user'] {
    transform: scaleX(-1);
  }
  #photo-year {
    inline-size: 6em;
  }
  .photo-beside {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 1.75em;
    align-items: center;
  }
  [role='application'] {
    cursor: grab;
    touch-action: none;
  }
  .photo-beside .form {
    flex: 1 1 13em;
  }
  .photo-pad {
    display: grid;
    grid-template-columns: repeat(3, var(--_target));
    gap: 0.3em;
    justify-self: start;
    direction: ltr;
  }
  .photo-pad button {
    padding: 0;
    font-size: 1.25em;
  }
  .photo-pad .up {
    grid-column: 1 / -1;
    justify-self: center;
  }
`;
