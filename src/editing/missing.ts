import { html, nothing, type TemplateResult } from 'lit';
import { calledFor, isNumber } from '../person/takes.js';
import type { Block } from '../present/blocks.js';
import { heading } from '../present/to-lit.js';
import { named } from '../present/whose.js';
import type { Desk } from './desk.js';

/** What a stranger would look for and not find, and the control where it can be written. */
interface Missing {
  readonly text: string;
  /** The `data-key` to go to, of several the first that is there. */
  readonly keys: readonly string[];
}

/** Questions that the page would print as unanswered, and facts it would print as not filled in. */
function unanswered(desk: Desk, blocks: readonly Block[], within?: Block): readonly Missing[] {
  const blank = desk.locale.find('state.blank');
  return blocks.flatMap((b): readonly Missing[] => {
    if (b.type === 'section' || b.type === 'part') return unanswered(desk, b.blocks, b);
    if (b.type === 'sides') return unanswered(desk, b.blocks);
    if (within?.type !== 'section' && within?.type !== 'part') return [];
    const keys = [`question-${within.id}`, `add-${within.id}`];
    if (b.type === 'answer' && b.state === 'unanswered')
      return [{ text: within.heading.text, keys: within.id === 'call' ? ['add-call'] : keys }];
    if (b.type !== 'facts') return [];
    return b.facts
      .filter(({ runs }) => runs?.some(({ text }) => text === blank))
      .map(({ label }) => ({ text: label.text, keys }));
  });
}

/** People to call whose number will not be printed: nobody has said that it may be, or there is none. */
function withoutNumber({ person, locale }: Desk): readonly Missing[] {
  return calledFor(person.people)
    .filter(
      ({ call, contact = [] }) => !(call.mayPrint && contact.some((id) => isNumber(person.entries[id]))),
    )
    .map((one) => ({
      text: locale.find('missing.number', { who: named(one, locale) }) ?? '',
      keys: [`call-${one.id}`],
    }));
}

/**
 * What a document does not say yet and must not leave out, as a list that leads to where each is written: what its outline
 * calls `needed`. On a sheet for an emergency also numbers to call, a photo, and when it was checked; elsewhere it is one
 * line that says how many, and opens: nobody has to write a whole passport at once.
 */
export function missing(desk: Desk, blocks: () => readonly Block[]): TemplateResult | typeof nothing {
  const { outline, document, locale, open, level } = desk;
  if (open) return nothing;
  const word = (key: string): string => locale.find(`missing.${key}`) ?? '';
  const all: readonly Missing[] = [
    ...unanswered(desk, blocks()),
    ...(outline.emergency
      ? [
          ...withoutNumber(desk),
          ...(document.photo ? [] : [{ text: word('photo'), keys: ['change-photo'] }]),
          ...(document.checked ? [] : [{ text: word('checked'), keys: ['change-helped'] }]),
        ]
      : []),
  ];
  if (!all.length) return outline.emergency ? html`<p class="hint">${word('nothing')}</p>` : nothing;
  const go = (event: Event, { keys }: Missing) => {
    event.preventDefault();
    const root = (event.currentTarget as HTMLElement).getRootNode() as ParentNode;
    desk.focus(keys.find((key) => root.querySelector(`[data-key="${CSS.escape(key)}"]`)) ?? 'tools');
  };
  const links = html`<ul role="list" class="lines">
      ${all.map(
        (one) =>
          html`<li><a href="#${one.keys[0]}" @click=${(event: Event) => go(event, one)}>${one.text}</a></li>`,
      )}
    </ul>
    <p class="hint">${word('hint')}</p>`;
  if (!outline.emergency) {
    const some = locale.find('missing.some', { n: all.length }) ?? '';
    return html`<nav class="notice" aria-label=${word('name')}>
      <details>
        <summary>${some}</summary>
        ${links}
      </details>
    </nav>`;
  }
  return html`<nav class="notice" aria-label=${word('heading')}>
    ${heading(level + 1, 'heading', word('heading'))} ${links}
  </nav>`;
}
