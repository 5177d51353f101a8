import { css } from 'lit';

/** Editing: nothing here is needed to read. 44 px targets, real borders, an outline that always shows. */
export const editStyles = css`
  .editor {
    --_focus: var(--say-focus, light-dark(#1b2230, #ffd53d));
    --_error: var(--say-error, light-dark(#8f1420, #ffb3ab));
    --_action: var(--say-action, var(--_ink));
    /* where a page makes 1rem 10px, fingers stay the same */
    --_target: max(44px, 2.75rem);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .editor :is(p, ul, fieldset, legend, details) {
    margin: 0;
  }
  .editor :is(.section, .part) > :is(.answer, .facts, .field, .row, .lines) + :is(.field, .row) {
    margin-block-start: 0.75em;
  }
  .editor strong {
    font-weight: 700;
  }
  .editor .heading {
    margin-block-end: 0.25em;
  }
  .editor button {
    justify-self: start;
  }
  .editor .row,
  .editor .tools,
  .editor .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  .editor button,
  .editor .dial,
  .editor .handle,
  .editor summary {
    box-sizing: border-box;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.4em min(1em, 5cqi);
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  .editor a.dial {
    display: inline-block;
    margin: 0;
    font-size: 1.15em;
    text-decoration: none;
  }
  .editor button.main {
    border-color: var(--_action);
    background: var(--_action);
    color: var(--_paper);
  }
  .editor button[aria-disabled] {
    border-style: dashed;
    cursor: default;
    color: var(--_quiet);
  }
  .editor summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    border-color: transparent;
    padding-inline: 0;
    background: none;
    text-decoration: underline;
  }
  .editor button:hover,
  .editor summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.2em;
  }
  :is(button, input, textarea, summary, a, [tabindex]):focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 3px;
  }
  .editor .tools {
    grid-column: 1 / -1;
    gap: 0 0.75em;
    margin-inline-start: -0.5em;
    padding-block: 0.25em 0.5em;
  }
  .editor .tools :is(button, .handle) {
    padding: 0.25em 0.5em;
    border-color: transparent;
    background: none;
    font-size: 0.9em;
    text-align: start;
  }
  .editor .tools button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .editor .tools button.icon {
    text-decoration: none;
    font-size: 1.1em;
  }
  .editor .tools button:hover {
    text-decoration-thickness: 0.15em;
  }

  .editor .handle {
    display: inline-grid;
    place-items: center;
    border-color: transparent;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .editor .dragged {
    opacity: 0.6;
  }
  .editor .drop-before {
    border-block-start: 4px solid var(--_ink);
  }
  .editor .drop-after {
    border-block-end: 4px solid var(--_ink);
  }
  .editor .editable + .editable {
    border-block-start: 1px solid var(--_line);
  }
  .editor .card,
  .editor .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .editor .card,
  .editor .opened,
  .editor .ask {
    padding: min(1.1em, 6cqi);
    border: 2px solid var(--_ink);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_paper);
  }
  .editor .opened {
    margin-block: 0.5em;
    list-style: none;
  }
  .editor .ask {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.75em;
    border-color: var(--_notice-edge);
    background: var(--_notice);
  }
  .editor .field {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .editor :is(label, legend) {
    display: block;
    padding: 0;
    font-weight: 700;
  }
  .editor .prompt {
    font-size: 1.1em;
  }
  /* what a row asks, as it is read: see '.fact dt' */
  .editor .line > .prompt {
    grid-column: 1 / -1;
    color: var(--_quiet);
    font-size: 1em;
    font-weight: 600;
  }
  .editor .hint {
    margin-block: 0.15em 0.4em;
    color: var(--_quiet);
    font-size: 0.95em;
  }
  .editor .error {
    margin-block: 0.15em 0.4em;
    padding-inline-start: 0.6em;
    border-inline-start: 5px solid var(--_error);
    color: var(--_error);
    font-weight: 700;
  }
  .editor input:not([type='radio'], [type='checkbox']),
  .editor textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin-block-start: 0.35em;
    padding: 0.6em min(0.75em, 4cqi);
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--say-field, light-dark(#fff, #0f1116));
    color: inherit;
    font: inherit;
  }
  .editor textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 5.5rem;
  }
  .editor input[type='date'] {
    inline-size: auto;
  }
  .editor [aria-invalid] {
    border-color: var(--_error) !important;
  }
  .editor .choices {
    margin-block-start: 0.5em;
  }
  .editor .choice {
    display: flex;
    gap: min(0.7em, 4cqi);
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding: 0.5em min(0.9em, 5cqi);
    border: 2px solid var(--_quiet);
    border-radius: calc(var(--_radius) * 1.5);
    font-weight: 400;
    cursor: pointer;
  }
  .editor .choice:has(:checked) {
    border-color: var(--_ink);
    outline: 2px solid var(--_ink);
    outline-offset: -4px;
  }
  .editor .choice:has(:focus-visible) {
    outline: 4px solid var(--_focus);
    outline-offset: 3px;
  }
  .editor .choice input {
    flex: none;
    inline-size: 1.2rem;
    block-size: 1.2rem;
    margin: 0;
    accent-color: var(--_ink);
  }
  .editor .choice input:focus-visible {
    outline: none;
  }
  /* with a sentence each, side by side only where two are as wide as each other */
  .editor .choices:has(small) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    align-items: stretch;
  }
  /* text twice as large on a phone: the words below the button, not letter under letter beside it */
  @container (max-width: 15rem) {
    .editor .choice {
      flex-wrap: wrap;
      gap: 0.3em;
    }
  }
  .editor .choice small {
    display: block;
    color: var(--_quiet);
    font-size: 0.85em;
  }
  .editor .someone {
    display: grid;
    gap: 1em;
    margin-block-start: 0.75em;
    padding-inline-start: min(1em, 5cqi);
    border-inline-start: 4px solid var(--_line);
  }
  .editor .prompts {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .editor nav a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.5em;
    color: inherit;
  }
  .editor .summary {
    padding: min(1.1em, 6cqi);
    border: 4px solid var(--_error);
    border-radius: var(--_radius);
  }
  .editor .summary a {
    display: inline-block;
    padding-block: 0.35em;
    color: var(--_error);
    font-weight: 700;
  }
  .editor .contents ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0 1.5em;
    list-style: none;
  }
  .editor .contents ul ul {
    padding-inline-start: 1em;
  }
  /* of two lines too: the next one begins at a distance */
  .editor .contents a {
    box-sizing: border-box;
    padding-block: 0.4em;
  }
  .editor .contents li {
    padding: 0;
    border: 0;
  }
  .editor .contents li:has(ul) {
    grid-column: 1 / -1;
    margin-block-end: 0.5em;
  }
  .editor .contents details > ul > li > a {
    font-weight: 700;
  }
  .editor .form > .lines {
    display: grid;
    gap: 0.75em;
  }
  .editor .away {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .editor .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
    padding-block: 0.6em;
    border-block-start: 2px solid var(--_ink);
    background: var(--_paper);
  }
  /* what has the focus is never under the bar */
  .editor :is(button, input, textarea, summary, .heading) {
    scroll-margin-block: 1rem 6rem;
  }
  /* nor is what is asked out of sight, above a keyboard that takes half the screen */
  .editor .field :is(input, textarea) {
    scroll-margin-block-start: 6rem;
  }
  .editor .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .editor {
      display: none;
    }
  }
`;
