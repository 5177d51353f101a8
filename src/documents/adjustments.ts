import type { Outline } from './outline.js';
import { adjust } from './sections.js';

/** The changes someone needs, by themselves: what, what happens if it is not done, where, who. */
export const adjustments: Outline = {
  format: 'say-so/outline@1',
  id: 'adjustments',
  version: 1,
  words: 'adjustments',
  checkEvery: 'P1Y',
  sections: [{ ...adjust, fields: ['ifNot', 'where', 'who', 'agreed', 'works', 'flagged'] }],
  prints: [{ name: 'sheet', sides: 1 }],
};
