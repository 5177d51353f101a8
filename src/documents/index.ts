/** Every outline of ours by its id: which documents there are. Removing one here removes the document. */
import { hospitalPassport } from './hospital-passport.js';
import { onePageProfile } from './one-page-profile.js';
import type { Outline } from './outline.js';

export type * from './outline.js';
export { hospitalPassport, onePageProfile };

export const outlines: Readonly<Record<string, Outline>> = Object.fromEntries(
  [onePageProfile, hospitalPassport].map((outline) => [outline.id, outline]),
);
