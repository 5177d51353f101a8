/** What to choose from: every element, small, by what somebody needs to know. Storybook opens with it. */
import { html } from 'lit';
import guide from '../docs/guides/README.md?raw';
import { whichElement } from '../scripts/which-element.mjs';
import { shown, type Context } from './helpers.js';

export default { title: 'Gallery', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };

export const EveryElement = {
  name: 'Every element',
  render: (_: object, context: Context) =>
    html`<main class="every-example">
      <h1 lang="en" dir="auto">What does somebody need to know?</h1>
      <p lang="en" dir="auto">
        Each is an element. Choose a language, a direction, a theme above: all of them wear it. Everyone in
        them is invented.
      </p>
      <ul class="gallery">
        ${whichElement(guide).map(
          ({ need, tag, element, name }) =>
            html`<li>
              <a href="./?path=/docs/${element}--docs" target="_top" lang="en" dir="auto">${need}</a>
              <code>&lt;${tag}&gt;</code>
              <div class="small" inert>${shown(element, name, { headingLevel: 2 }, context)}</div>
            </li>`,
        )}
      </ul>
    </main>`,
};
