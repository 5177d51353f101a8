/** The record by itself: no DOM, no lit; the same in Node and in a browser. */
export { compare, same } from './compare.js';
export { edit, type RowEdit } from './edit.js';
export { emptyPerson } from './empty.js';
export { kinds, type Field, type Kind, type Parts } from './kinds.js';
export { merge } from './merge.js';
export { mergeShared } from './merge-shared.js';
export { migrate, type Steps } from './migrate.js';
export { isOwnPath } from './own-path.js';
export { parse, type Parsed } from './parse.js';
export { rankBetween } from './rank.js';
export { FORMAT, isWhole, voices, helps, ways } from './record.js';
export type * from './record.js';
export { outlineSchema, personSchema } from './schema.js';
export { serialise } from './serialise.js';
export { share } from './share.js';
export { aboutMe, aboutMeSection, topics, type AboutMeSection, type OurTopic } from './topics.js';
export { undo } from './undo.js';
