import type { Section } from '../documents/outline.js';
import type { Entry, Topic } from './record.js';

/** A topic, or one below it: `talk` takes `talk/yes`. */
export const isUnder = (topic: Topic, above: Topic): boolean =>
  topic === above || topic.startsWith(`${above}/`);

/** Whether an entry fits what a section takes: its kind, its topic, and the codes it asks for. */
export const takes = (
  { kind, topics, with: codes = {} }: NonNullable<Section['takes']>,
  entry: Entry,
): boolean =>
  entry.kind === kind &&
  topics.some((topic) => isUnder(entry.topic, topic)) &&
  Object.entries(codes).every(
    ([part, code]) => (entry.parts as { readonly [part: string]: unknown } | undefined)?.[part] === code,
  );
