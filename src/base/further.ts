import { fillStrings } from '../locales/make-locale.js';
import type { Strings } from '../locales/locale.js';
import type { OwnWords } from '../statements/own.js';
import { cy } from './further/cy.js';

export type Load = () => Promise<Strings>;
/** Words in a language other than English that only some pages need. */
export interface Later {
  readonly statements: Load;
  readonly asking: Load;
  readonly summary: Load;
  readonly ownSet: () => Promise<OwnWords>;
}

/** By language. A whole file has none of these: there, the language’s own file brings them. */
export const further: Record<string, Later> = { cy };

/** What a language’s own file brings to a whole file of the library, beside its strings. */
export function bringFurther(lang: string, later: Later): void {
  further[lang] = later;
  fillStrings(lang, {}); // whatever shows words hears of it
}
