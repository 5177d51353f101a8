import { everything } from '../../present/more.js';
import { moreToLit } from '../../present/more-to-lit.js';
import type { Abilities } from './document-element.js';

/** All that our outlines, or a host's, may ask for. */
export const abilities: Abilities = {
  more: everything,
  print: moreToLit,
  edit: () => import('../../editing/more-editing.js'),
};
