import type { Outline } from '../documents/outline.js';
import type { Person } from '../person/record.js';
import type { Block } from './blocks.js';
import { everything } from './more/everything.js';
import { present as core, type Presenting } from './present.js';

/**
 * What a document of this outline says about this person, as plain blocks. Pure: the same arguments give the same blocks.
 * Draws everything an outline may ask for; elements on a page load only what their own outline needs.
 */
export function present(person: Person, outline: Outline, options: Presenting): readonly Block[] {
  everything.ready();
  return core(person, outline, { more: everything, ...options });
}
