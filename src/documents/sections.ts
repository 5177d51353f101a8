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
export const all = (id: string, kind: Kind, topic: string): Section => ({
  id,
  takes: { kind, topics: [topic] },
  pick: 'all',
  shows: 'list',
});

/** What several documents ask, and none of them ever leaves blank. */
export const call: Section = { id: 'call', pick: 'all', shows: 'people', answer: 'needed' };
export const pain: Section = { ...allWords('pain', 'pain', 'talk/pain'), answer: 'needed' };
