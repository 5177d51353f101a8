import type { Outline } from './outline.js';
import { yesNo } from './sections.js';

/** How someone says yes, no, stop and more, by itself. */
export const yesAndNo: Outline = {
  format: 'say-so/outline@1',
  id: 'yes-and-no',
  version: 1,
  words: 'yesAndNo',
  checkEvery: 'P1Y',
  sections: [yesNo],
  prints: [{ name: 'sheet', sides: 1 }],
};
