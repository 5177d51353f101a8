import type { Block } from '../blocks.js';
import { find } from '../more.js';
import type { At } from '../present.js';

/** What is in it, before the first section. An anchor names the document too: two of them may stand on one page. */
export function indexOf(blocks: readonly Block[], at: At): readonly Block[] {
  const anchored = blocks.map((b) =>
    b.type === 'section'
      ? { ...b, anchor: `say-${at.document?.id ?? at.outline.id}-${b.id}`.replace(/[^\p{L}\p{N}_-]/gu, '-') }
      : b,
  );
  const items = anchored.flatMap((b) =>
    b.type === 'section' && b.anchor ? [{ anchor: b.anchor, words: b.heading }] : [],
  );
  const first = anchored.findIndex(({ type }) => type === 'section');
  return items.length < 2
    ? blocks
    : [
        ...anchored.slice(0, first),
        { type: 'index', heading: { text: find(at, 'index.heading') ?? '' }, items },
        ...anchored.slice(first),
      ];
}
