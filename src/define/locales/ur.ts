/** Registers Urdu: what readers see. Editing falls back to English. */
import { view } from '../../locales/ur/view.js';
import { fillStrings } from '../../locales/make-locale.js';

fillStrings('ur', view);
