import { css } from 'lit';

/** Editing: nothing here is needed to read. 44 px targets, real borders, an outline that always shows. */
export const editStyles = css`
  .editor {
    --_focus: var(--say-focus, light-dark(#1b2230, #ffd53d));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .editor :is(p, ul, fieldset, legend, details) {
    margin: 0;
  }
  .editor strong {
    font-weight: 700;
  }
  .editor .heading {
    margin-block-end: 0.25em;
  }
  .row,
  .tools,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  button,
  .handle,
  summary {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.4em 1em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  button:hover,
  summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.2em;
  }
  button.main {
    background: var(--_ink);
    color: var(--_paper);
  }
  button[aria-disabled] {
    border-style: dashed;
    cursor: default;
    color: var(--_quiet);
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    border-color: transparent;
    padding-inline: 0;
    background: none;
    text-decoration: underline;
  }
  :is(button, input, textarea, summary, [tabindex]):focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 3px;
  }
  .tools {
    grid-column: 1 / -1;
    padding-block: 0.25em 0.5em;
  }
  .tools :is(button, .handle) {
    padding: 0.25em 0.5em;
    border-color: transparent;
    background: none;
    font-size: 0.9em;
  }
  .tools {
    gap: 0 0.75em;
    margin-inline-start: -0.5em;
  }
  .tools button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .tools button.icon {
    text-decoration: none;
    font-size: 1.1em;
  }
  .tools button:hover {
    text-decoration-thickness: 0.15em;
  }

  .handle {
    display: inline-grid;
    place-items: center;
    border-color: transparent;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .dragged {
    opacity: 0.6;
  }
  .drop-before {
    border-block-start: 4px solid var(--_ink);
  }
  .drop-after {
    border-block-end: 4px solid var(--_ink);
  }
  .editable + .editable {
    border-block-start: 1px solid var(--_line);
  }
  .card,
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .card,
  .opened,
  .ask {
    padding: 1.1em;
    border: 2px solid var(--_ink);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_paper);
  }
  .opened {
    margin-block: 0.5em;
    list-style: none;
  }
  .ask {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.75em;
    border-color: var(--_notice-edge);
    background: var(--_notice);
  }
  .field {
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
  .editor {
    --_error: light-dark(#8f1420, #ffb3ab);
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin-block-start: 0.35em;
    padding: 0.6em 0.75em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: light-dark(#fff, #0f1116);
    color: inherit;
    font: inherit;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 5.5rem;
  }
  input[type='date'] {
    inline-size: auto;
  }
  [aria-invalid] {
    border-color: var(--_error) !important;
  }
  .choices {
    margin-block-start: 0.5em;
  }
  .editor .choice {
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
  .choice:has(:checked) {
    border-color: var(--_ink);
    outline: 2px solid var(--_ink);
    outline-offset: -4px;
  }
  .choice:has(:focus-visible) {
    outline: 4px solid var(--_focus);
    outline-offset: 3px;
  }
  .choice input {
    flex: none;
    inline-size: 1.35rem;
    block-size: 1.35rem;
    margin: 0;
    accent-color: var(--_ink);
  }
  .choice input:focus-visible {
    outline: none;
  }
  .choice small {
    display: block;
    color: var(--_quiet);
    font-size: 0.85em;
  }
  .someone {
    display: grid;
    gap: 1em;
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .prompts {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .summary {
    padding: 1.1em;
    border: 4px solid var(--_error);
    border-radius: var(--_radius);
  }
  .summary a {
    display: inline-block;
    padding-block: 0.35em;
    color: var(--_error);
    font-weight: 700;
  }
  .away {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .bar {
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
  .unseen {
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
