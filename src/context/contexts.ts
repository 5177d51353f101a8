import { createContext } from '@lit/context';
import type { Holder } from './holder.js';
import type { Reading } from '../present/line.js';

export type Mode = 'view' | 'edit';

/** What an element takes from what it stands in, when it says nothing itself. */
export interface Settings {
  readonly mode?: Mode | undefined;
  readonly headingLevel?: number | undefined;
  readonly reading?: Reading | undefined;
}

/** `Symbol.for`: two copies of the library in one page still find each other. */
export const holderContext = createContext<Holder | undefined>(Symbol.for('say-so/holder'));
export const settingsContext = createContext<Settings | undefined>(Symbol.for('say-so/settings'));
