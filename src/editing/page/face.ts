/** The top of a document while it is written: whose it is and what for, with the photo. */
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../base/today.js';
import { present } from '../../present/present.js';
import { blockContent, heading } from '../../present/to-lit.js';
import type { Desk } from '../desk.js';
import { outlineTitle } from '../entries/entry-acts.js';
import { faceForm } from '../forms/face-form.js';
import { button } from '../forms/fields.js';
import type { PhotoPart } from '../late/photo-part.js';

/** After so many years a photo is asked about. */
const OLD_PHOTO = 2;

export function face(desk: Desk, photo: PhotoPart): TemplateResult {
  const { open, t, show } = desk;
  const untitled = heading(
    desk.level,
    'title',
    outlineTitle(desk, desk.document.variant) ?? t('profile.title'),
  );
  if (open?.what === 'face') return html`${desk.person.called ? nothing : untitled}${faceForm(desk)}`;
  if (open?.what === 'photo') return photo.render(desk);
  const taken = Number(desk.person.media[desk.document.photo ?? '']?.on?.on?.slice(0, 4));
  const old = desk.self && taken && Number(today().slice(0, 4)) - taken >= OLD_PHOTO;
  const head = present(desk.person, desk.outline, {
    locale: desk.locale,
    now: today(),
    documentId: desk.document.id,
    fileAddress: desk.address,
  }).find((b) => b.type === 'header');
  return html`<div>
    ${desk.person.called ? head && blockContent(head, desk.level, desk.locale.dir) : untitled}
    ${old ? html`<p class="hint">${t('photo.old', { year: taken })}</p>` : nothing}
    ${
      open
        ? nothing
        : html`<div class="tools">
            ${button(
              t('profile.face.change'),
              () => {
                const page = desk.person.documents[desk.document.id];
                show({ what: 'face', before: { called: desk.person.called, page } }, 'called');
              },
              { key: 'change-face' },
            )}
            ${button(
              t(desk.document.photo ? 'photo.change' : 'photo.add'),
              () => show({ what: 'photo' }, 'photo'),
              {
                key: 'change-photo',
              },
            )}
            ${
              desk.document.photo
                ? button(t('photo.remove'), () => {
                    const { photo: _, ...rest } = desk.document;
                    desk.act({ documents: { [rest.id]: rest } }, 'photo.removed');
                    desk.focus('change-photo');
                  })
                : nothing
            }
          </div>`
    }
  </div>`;
}
