import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../documents/outline.js';
import { isAsked } from '../present/more.js';
import { headingOf, type Desk } from './desk.js';

/** From so many headings on, a page has a list of them: below that, it is seen at a glance. */
const MANY = 6;

/** Goes to a heading, and stands there: whoever listens hears where they are, and Tab goes on from it. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ParentNode;
  const heading = root.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"] .heading`);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/** The headings of a long page, as a list that leads to each: nobody scrolls a passport to find “Eating”. Not beside an open form. */
export function contents(desk: Desk): TemplateResult | typeof nothing {
  const { open, outline, person, t } = desk;
  if (open) return nothing;
  const entries = Object.values(person.entries);
  let count = 0;
  const list = (sections: readonly Section[]): TemplateResult =>
    html`<ul role="list">
      ${sections
        .filter((section) => isAsked(section, entries))
        .map((section) => {
          count++;
          const { id, each, sections: inner } = section;
          return html`<li>
            <a href="#${id}" @click=${(event: Event) => goTo(event, id)}>${headingOf(desk, section)}</a>
            ${inner?.length && !each ? list(inner) : nothing}
          </li>`;
        })}
    </ul>`;
  const all = list(outline.sections);
  if (count < MANY) return nothing;
  return html`<nav class="contents" aria-label=${t('contents.name')}>
    <details>
      <summary>${t('contents.name')}</summary>
      ${all}
    </details>
  </nav>`;
}
