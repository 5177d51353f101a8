import type { Outline, Section } from './outline.js';

/** What I tell you: what I do, what it means, how sure we are, what to do. */
export const fromMe: Section = {
  id: 'fromMe',
  takes: { kind: 'signal', topics: ['signal/fromMe'] },
  pick: 'chosen',
  shows: 'table',
  fields: ['when', 'said', 'means', 'sure', 'please', 'not', 'seen'],
};
/** What you tell me, from the person's side: "you" is the reader, "me" is the person. */
export const toMe: Section = {
  id: 'toMe',
  takes: { kind: 'telling', topics: ['signal/toMe'] },
  pick: 'chosen',
  shows: 'table',
  fields: ['said', 'say', 'helps', 'understood', 'not'],
};

/** A dictionary of what someone does, and of how to tell them things. */
export const communicationChart: Outline = {
  format: 'say-so/outline@1',
  id: 'communication-chart',
  version: 1,
  words: 'chart',
  checkEvery: 'P6M',
  sections: [fromMe, toMe],
  prints: [{ name: 'sheet', sides: 2 }],
};
