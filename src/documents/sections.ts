/** Shapes that many sections have, so that an outline says only what is its own. */
import type { Kind } from '../person/kinds.js';
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

/** Every entry of this kind about this topic. */
const all = (id: string, kind: Kind, topic: string): Section => ({
  id,
  takes: { kind, topics: [topic] },
  pick: 'all',
  shows: 'list',
});
const alerts = (id: string, topic: string): Section => ({
  ...all(id, 'alert', topic),
  fields: ['reaction', 'level', 'todo', 'happened', 'source'],
  answer: 'needed',
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
export const allergy: Section = alerts('allergy', 'allergy');
export const never: Section = alerts('never', 'medicine/never');
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
export const swallow: Section = { ...all('swallow', 'swallow', 'swallow'), answer: 'needed' };
export const seizure: Section = { ...all('seizure', 'seizure', 'seizure'), answer: 'asked' };
export const conditions: Section = all('conditions', 'condition', 'condition');
export const devices: Section = all('devices', 'device', 'device');
export const decideLegal: Section = {
  ...all('decideLegal', 'power', 'decide/legal'),
  fields: ['who', 'covers', 'which', 'seenBy', 'seen'],
  answer: 'needed',
};
export const decidePlans: Section = all('decidePlans', 'paper', 'decide/plans');
export const adjust: Section = {
  ...all('adjust', 'adjustment', 'adjustment'),
  fields: ['ifNot', 'where', 'who', 'agreed', 'flagged'],
  answer: 'needed',
};
