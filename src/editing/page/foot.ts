/** The end of a page: who helped, when it was gone through and when it will be; and what is better left out of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../base/today.js';
import { aboutPage } from '../../present/about-page.js';
import type { Block } from '../../present/blocks.js';
import { blockContent } from '../../present/to-lit.js';
import type { Desk } from '../desk.js';
import { button } from '../forms/fields.js';
import type * as HelpedForm from '../forms/helped-form.js';
import type { LatePart } from '../late/late-part.js';

/** `blocks`: the page as it is read. */
export function pageFoot(
  desk: Desk,
  form: LatePart<typeof HelpedForm>,
  blocks: () => readonly Block[],
): TemplateResult {
  const { open, t, show, document, person, locale } = desk;
  const helped = (at: string) => show({ what: 'helped', before: person.documents[document.id] }, at);
  if (open?.what === 'helped')
    return form.render(desk, 'way', 'change-helped', ({ helpedForm }) => helpedForm(desk));
  return html`<div class="foot">
    ${aboutPage(document, person, locale, today(), blocks).map((b) => blockContent(b, desk.level, desk.locale.dir))}
    ${
      open
        ? nothing
        : html`<div class="tools">
            ${
              document.seen && !document.seen.since
                ? nothing
                : button(desk.twin('helped.go'), () => helped('seen'), { key: 'go-through' })
            }
            ${button(t('helped.edit'), () => helped('way'), { key: 'change-helped' })}
          </div>`
    }
  </div>`;
}

/** Whoever finds a printed page can read it: what is better left out of this one. */
export function leaveOut({ document, outline, locale, t }: Desk): TemplateResult | typeof nothing {
  const key = `${outline.words}.${document.variant}.leaveOut`;
  if (!locale.find(key)) return nothing;
  return html`<details>
    <summary>${t('profile.leaveOut')}</summary>
    <ul class="prompts">
      ${locale.all(key).map((what) => html`<li>${what}</li>`)}
    </ul>
  </details>`;
}
