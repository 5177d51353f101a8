/** Every theme beside the others. */
import { html, nothing } from 'lit';
import { ama } from '../src/examples/people/ama.js';
import { themes } from '../src/styles/themes.js';

interface Args {
  readonly mode: string;
}

export default {
  title: 'Themes/Side by side',
  args: { mode: 'view' },
  argTypes: { mode: { control: { type: 'select' }, options: ['view', 'edit'] } },
};

const none = { name: 'none', title: 'No theme', about: 'Paper and ink.', exceptions: [] };

export const All = {
  name: 'Every theme',
  render: ({ mode }: Args) =>
    html`<div class="themes-beside">
      ${[none, ...themes].map(
        ({ name, title, about, exceptions }) =>
          html`<section class="themed" data-say-theme=${name} aria-label=${title}>
            <h2>${title}</h2>
            <p>${about}</p>
            ${
              exceptions.length
                ? html`<ul>
                    ${exceptions.map(({ text, on, why }) => html`<li>${text} on ${on}: ${why}</li>`)}
                  </ul>`
                : nothing
            }
            <say-one-page-profile mode=${mode} heading-level="3" .person=${ama}></say-one-page-profile>
          </section>`,
      )}
    </div>`,
};
