/** What must not be missing in a first hour, and is never left blank: the same in every document that has it. */
import type { Section } from './outline.js';
import { all } from './sections.js';

const alerts = (id: string, topic: string): Section => ({
  ...all(id, 'alert', topic),
  fields: ['reaction', 'level', 'todo', 'happened', 'source'],
  answer: 'needed',
});

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
