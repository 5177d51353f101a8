/** Shapes that many sections have, so that an outline says only what is its own. */
import type { Section } from './outline.js';

/** What the person chose to say about these topics, in their order. */
export const words = (id: string, ...topics: readonly string[]): Section => ({
  id,
  takes: { kind: 'words', topics },
  pick: 'chosen',
  shows: 'list',
});

/** Everything said about these topics: nothing of it can be left out. */
export const allWords = (id: string, ...topics: readonly string[]): Section => ({
  ...words(id, ...topics),
  pick: 'all',
});

/** What must not be missing in a first hour, and is never left blank: the same in every document that has it. */
export const who: Section = {
  id: 'who',
  takes: {
    kind: 'fact',
    topics: ['person/name', 'person/born', 'person/nhsNumber', 'person/language', 'person/pronouns'],
  },
  pick: 'all',
  shows: 'facts',
  fields: ['person/name', 'person/born'],
  answer: 'needed',
  keepTogether: true,
};
export const allergy: Section = {
  id: 'allergy',
  takes: { kind: 'alert', topics: ['allergy'] },
  pick: 'all',
  shows: 'list',
  fields: ['reaction', 'level', 'todo', 'happened', 'source'],
  answer: 'needed',
};
export const never: Section = {
  id: 'never',
  takes: { kind: 'alert', topics: ['medicine/never'] },
  pick: 'all',
  shows: 'list',
  fields: ['reaction', 'level', 'todo', 'happened', 'source'],
  answer: 'needed',
};
export const call: Section = { id: 'call', pick: 'all', shows: 'people', answer: 'needed' };
export const yesNo: Section = {
  id: 'yesNo',
  takes: { kind: 'cue', topics: ['talk'] },
  pick: 'all',
  shows: 'facts',
  fields: ['says'],
  answer: 'needed',
  keepTogether: true,
};
export const pain: Section = { ...allWords('pain', 'pain', 'talk/pain'), answer: 'needed' };
export const swallow: Section = {
  id: 'swallow',
  takes: { kind: 'swallow', topics: ['swallow'] },
  pick: 'all',
  shows: 'list',
  answer: 'needed',
};
export const seizure: Section = {
  id: 'seizure',
  takes: { kind: 'seizure', topics: ['seizure'] },
  pick: 'all',
  shows: 'list',
  answer: 'asked',
};
export const conditions: Section = {
  id: 'conditions',
  takes: { kind: 'condition', topics: ['condition'] },
  pick: 'all',
  shows: 'list',
};
export const devices: Section = {
  id: 'devices',
  takes: { kind: 'device', topics: ['device'] },
  pick: 'all',
  shows: 'list',
};
export const decideLegal: Section = {
  id: 'decideLegal',
  takes: { kind: 'power', topics: ['decide/legal'] },
  pick: 'all',
  shows: 'list',
  fields: ['who', 'covers', 'which', 'seenBy', 'seen'],
  answer: 'needed',
};
export const decidePlans: Section = {
  id: 'decidePlans',
  takes: { kind: 'paper', topics: ['decide/plans'] },
  pick: 'all',
  shows: 'list',
};
export const adjust: Section = {
  id: 'adjust',
  takes: { kind: 'adjustment', topics: ['adjustment'] },
  pick: 'all',
  shows: 'list',
  fields: ['ifNot', 'where', 'who', 'agreed', 'flagged'],
  answer: 'needed',
};
