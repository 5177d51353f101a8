/** Registers Urdu: what readers see. Editing falls back to English. */
import { parts } from '../../locales/ur/parts.js';
import { print } from '../../locales/ur/print.js';
import { view } from '../../locales/ur/view.js';
import { fillStrings } from '../../locales/make-locale.js';

fillStrings('ur', { ...view, ...print, ...parts });
