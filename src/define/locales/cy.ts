/** Registers Welsh: what readers see and what editing needs. */
import { edit } from '../../locales/cy/edit.js';
import { forms } from '../../locales/cy/forms.js';
import { helped } from '../../locales/cy/helped.js';
import { keep } from '../../locales/cy/keep.js';
import { media } from '../../locales/cy/media.js';
import { parts } from '../../locales/cy/parts.js';
import { partsEdit } from '../../locales/cy/parts-edit.js';
import { photo } from '../../locales/cy/photo.js';
import { print } from '../../locales/cy/print.js';
import { variants } from '../../locales/cy/variants.js';
import { view } from '../../locales/cy/view.js';
import { fillStrings } from '../../locales/make-locale.js';

fillStrings('cy', {
  ...view,
  ...edit,
  ...helped,
  ...keep,
  ...variants,
  ...photo,
  ...media,
  ...print,
  ...forms,
  ...parts,
  ...partsEdit,
});
