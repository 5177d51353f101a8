import { html, inline } from '../flat-html.js';
import { heading, run, type LitMore } from '../to-lit.js';

/** A browser does not look for an anchor inside a shadow root; the focus goes along, so that reading goes on from there. */
function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as Document | ShadowRoot;
  const heading = root.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    ?.firstElementChild as HTMLElement | null;
  if (!heading) return;
  event.preventDefault();
  heading.tabIndex = -1;
  heading.focus();
}

/** A printer that knows the list of what is in it too. */
export const withIndex =
  (others: LitMore): LitMore =>
  (b, level, dir, inside) => {
    if (b.type !== 'index') return others(b, level, dir, inside);
    return html`<nav class="index">
      ${inline(heading(level + 1, 'heading', inline(run(b.heading, dir))))}
      <ul role="list">
        ${b.items.map(
          ({ anchor, words }) =>
            html`<li><a href="#${anchor}" @click=${follow}>${inline(run(words, dir))}</a></li>`,
        )}
      </ul>
    </nav>`;
  };
