import { css } from 'lit';

/** Asking: large, calm, one thing at a time. The whole of an answer can be pressed; which is chosen is said by shape as well. */
export const answeringStyles = css`
  .answering .title {
    font-size: 1.3em;
    letter-spacing: 0;
  }
  .answering [tabindex='-1']:focus-visible {
    outline-offset: 6px;
  }
  .answering .sentences {
    display: grid;
    gap: 0.35em;
    list-style: none;
  }
  .answering .large,
  .answering .sentences {
    font-size: 1.1em;
  }
  .answering .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    color: var(--_quiet);
  }
  /* whoever needs somebody now does not look for them under the question */
  .answering .ask-top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: start;
  }
  .answering .ask-top > .where {
    flex: 1 1 7em;
  }
  .answering .ask-top > button {
    max-inline-size: 11em;
    padding: 0.2em 0.6em;
    font-size: 0.9em;
    line-height: 1.3;
  }
  .answering .ask-card > .row:empty {
    display: none;
  }
  .answering .ask-card,
  .answering .after,
  .answering .more-of,
  .answering .next-what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
  }
  .answering .question {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .answering .question legend {
    display: block;
    inline-size: 100%;
    font-weight: 400;
  }
  .answering .question legend > span {
    display: block;
  }
  /* words of another direction stand where the page begins, as they do when they are read */
  .answering .question legend > span[dir='auto'] {
    inline-size: fit-content;
  }
  .answering .part-of {
    margin-block-end: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.95em;
  }
  .answering .question .picture {
    display: block;
    inline-size: 6em;
    block-size: 6em;
    margin-block-end: 0.5em;
    object-fit: contain;
    border-radius: var(--_radius);
  }
  .answering .question .statement {
    max-inline-size: 24ch;
    margin-block-end: 0.35em;
    font-size: 1.4em;
    line-height: 1.3;
  }
  .answering .one .question .statement {
    font-size: 1.75em;
  }
  .answering .points {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.8em;
    margin-block: 0.6em 1em;
  }
  .answering .points[data-count='5'] {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  .answering :is(.outs, .pair) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.4em;
  }
  .answering .point {
    display: flex;
    gap: 0.7em;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.5em 0.9em;
    border: 2px solid light-dark(#6f6a5f, #9aa0ac);
    border-radius: calc(var(--_radius) * 1.5);
    font-weight: 400;
    cursor: pointer;
  }
  .answering .points .point {
    flex-direction: column;
    justify-content: center;
    padding: 1em 0.5em;
    font-size: 1.15em;
    text-align: center;
  }
  .answering .points .sign {
    inline-size: 3em;
    block-size: 3em;
    stroke-width: 2.2;
  }
  .answering .points .face {
    stroke-width: 1.6;
  }
  .answering .point input {
    flex: none;
    inline-size: 1.35rem;
    block-size: 1.35rem;
    margin: 0;
    accent-color: var(--_ink);
  }
  .answering .point:has(:checked) {
    border-color: var(--_ink);
    outline: 2px solid var(--_ink);
    outline-offset: -5px;
  }
  .answering .points .point:has(:checked) span {
    font-weight: 700;
  }
  .answering .point:has(:focus-visible) {
    outline: 4px solid var(--_focus);
    outline-offset: 3px;
  }
  .answering .point input:focus-visible {
    outline: none;
  }
  .answering .explained {
    margin-block: 0.3em 1em;
    padding: 0.2em 0.8em;
    border-inline-start: 4px solid var(--_ink);
    font-size: 1.15em;
  }
  .answering .after {
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--_line);
  }
  .answering .next-what {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .answering .onward {
    padding-block-start: 0.9em;
    border-block-start: 2px solid var(--_ink);
  }
  .answering .onward .main {
    scroll-margin-block: 0.5rem;
    min-inline-size: min(10em, 100%);
    min-block-size: 3.5rem;
    font-size: 1.15em;
  }
  .answering .ask-list {
    display: grid;
    gap: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .answering .ask-list > .ask-card {
    padding-block: 1.5em;
    border-block-start: 2px solid var(--_line);
  }
  /* below each other where a word would break: five words need more room than three */
  @container (max-width: 34rem) {
    .answering .points {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.45em;
      margin-block: 0.4em 0.6em;
    }
    .answering .points .point {
      flex-direction: row;
      justify-content: start;
      padding: 0.2em 0.9em;
      text-align: start;
    }
    .answering .points .sign {
      inline-size: 1.7em;
      block-size: 1.7em;
    }
    /* on a phone the way on is to be seen with all the answers */
    .answering .one {
      gap: 0.7em;
    }
    .answering .ask-top > button {
      max-inline-size: 100%;
    }
    .answering .one .question .statement {
      font-size: 1.5em;
    }
    .answering :is(.where, .outs) {
      font-size: 0.95em;
    }
    .answering .outs {
      gap: 0.4em;
    }
    .answering :is(.outs .point, .choice) {
      gap: 0.5em;
      padding: 0.25em 0.7em;
    }
    .answering .one .after {
      padding-block-start: 0.7em;
    }
  }
  @container (max-width: 48rem) {
    .answering .points[data-count='5'] {
      grid-template-columns: minmax(0, 1fr);
    }
    .answering .points[data-count='5'] .point {
      flex-direction: row;
      justify-content: start;
      padding: 0.7em 0.9em;
      text-align: start;
    }
    .answering .points[data-count='5'] .sign {
      inline-size: 2em;
      block-size: 2em;
    }
  }
  /* text twice as large on a phone: the word below its sign, the picture above all of them */
  @container (max-width: 15rem) {
    .answering .question .picture {
      float: none;
      margin: 0 0 0.5em;
    }
    .answering :is(.points, .outs, .pair) .point {
      flex-wrap: wrap;
      gap: 0.4em;
      padding-inline: 0.4em;
    }
  }
  @container (max-width: 34rem) {
    /* the screen is all there is: a frame around it takes room from the words */
    .answering .card[data-key='screen'] {
      padding: 0;
      border: 0;
    }
    .answering .onward :is(button, .main) {
      inline-size: 100%;
    }
  }
`;
