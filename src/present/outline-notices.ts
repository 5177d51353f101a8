import type { Problem } from '../person/record.js';
import type { Block } from './blocks.js';

/** What is wrong with an outline: for whoever wrote it, so in the words of the check, which are English. */
export const outlineNotices = (problems: readonly Problem[]): readonly Block[] =>
  problems.map(({ message }) => ({ type: 'notice', runs: [{ text: message, lang: 'en' }] }));
