import type { Outline, Section } from './outline.js';
import { all } from './sections.js';

/** Never left blank, in whichever document it stands. */
export const adjust: Section = {
  ...all('adjust', 'adjustment', 'adjustment'),
  fields: ['ifNot', 'where', 'who', 'agreed', 'flagged'],
  answer: 'needed',
};

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
