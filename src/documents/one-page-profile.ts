import type { Outline } from './outline.js';

/** One side of paper that shows who I am and how to be with me. */
export const onePageProfile: Outline = {
  format: 'say-so/outline@1',
  id: 'one-page-profile',
  version: 1,
  words: 'profile',
  variants: ['home', 'school', 'work', 'hospital'],
  checkEvery: 'P1Y',
  sections: [
    { id: 'appreciate', takes: { kind: 'words', topics: ['appreciate'] }, pick: 'chosen', shows: 'list' },
    {
      id: 'important',
      takes: { kind: 'words', topics: ['importantTo'] },
      pick: 'chosen',
      shows: 'list',
      helperCheck: 'support',
    },
    { id: 'support', takes: { kind: 'words', topics: ['support'] }, pick: 'chosen', shows: 'list' },
  ],
  prints: [{ name: 'sheet', sides: 1 }],
};
