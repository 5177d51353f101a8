/** Registers Welsh: what readers see and what editing needs. */
import { edit } from '../../locales/cy/edit.js';
import { forms } from '../../locales/cy/forms.js';
import { media } from '../../locales/cy/media.js';
import { parts } from '../../locales/cy/parts.js';
import { partsEdit } from '../../locales/cy/parts-edit.js';
import { photo } from '../../locales/cy/photo.js';
import { print } from '../../locales/cy/print.js';
import { view } from '../../locales/cy/view.js';
import { fillStrings } from '../../locales/make-locale.js';

fillStrings('cy', { ...view, ...edit, ...photo, ...media, ...print, ...forms, ...parts, ...partsEdit });
