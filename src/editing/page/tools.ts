/** What can be done with a page as a whole: another of the person's, print, stop; and who is writing in it now. */
import { html, nothing, type TemplateResult } from 'lit';
import { isOf, type Desk } from '../desk.js';
import { button } from '../forms/fields.js';
import type { LatePart } from '../late/late-part.js';
import type * as DocumentsPanel from '../panels/documents-panel.js';
import { writerNow } from '../panels/writer-panel.js';

/** What the tools need of the editor they stand in. */
interface Around {
  readonly documents: LatePart<typeof DocumentsPanel>;
  /** Shows another page of the person's in this element. */
  readonly go: (id: string) => void;
  readonly print: (options?: { readonly form?: string }) => void;
}

/** Prints the page, or asks first in which of its forms. In the words of this outline, else in those of every document. */
export function printButton(desk: Desk, print: () => void): TemplateResult {
  const { outline, locale, more } = desk;
  const words =
    locale.find(`${outline.words}.print`) ??
    (more && locale.find('document.print')) ??
    desk.t('profile.print');
  const press = () => (more?.hasForms(desk) ? desk.show({ what: 'print' }, 'print') : print());
  return button(words, press, { key: 'print-button' });
}

export function pageTools(desk: Desk, { documents, go, print }: Around): TemplateResult {
  const { t, show, open, person, outline } = desk;
  const several = Object.values(person.documents).filter((d) => isOf(outline, d)).length > 1;
  return html`<div class="row" data-key="tools" tabindex="-1" role="group" aria-label=${t('profile.tools')}>
      ${
        outline.variants?.length || several
          ? button(
              desk.twin(`${outline.words}.which.button`) ||
                (desk.more && desk.twin('document.tools')) ||
                desk.twin('profile.which.button'),
              () => show({ what: 'documents' }, 'documents'),
              { key: 'documents-button' },
            )
          : nothing
      }
      ${printButton(desk, print)}
      ${button(t('common.stop'), () => show({ what: 'stop' }, 'stop'), { key: 'stop-button' })}
    </div>
    <p class="hint">
      ${writerNow(desk)}
      ${button(t('writer.change'), () => show({ what: 'writer' }, 'writer'), { key: 'writer-change' })}
    </p>
    ${
      open?.what === 'documents'
        ? documents.render(desk, 'documents', 'documents-button', ({ documentsPanel }) =>
            documentsPanel(desk, (id) => {
              go(id);
              show(undefined, 'tools');
            }),
          )
        : open?.what === 'print'
          ? desk.more?.printChoice(desk, (form) => print({ form }))
          : nothing
    }`;
}
