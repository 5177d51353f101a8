import type { Outline, Section } from './outline.js';

/** Never left blank, in whichever document it stands. */
export const yesNo: Section = {
  id: 'yesNo',
  takes: { kind: 'cue', topics: ['talk'] },
  pick: 'all',
  shows: 'facts',
  fields: ['says'],
  answer: 'needed',
  keepTogether: true,
};

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
