import type { Section } from '../../documents/outline.js';
import { inOrder } from '../../person/room.js';
import { entriesFor, repeatsFor } from '../../person/takes.js';
import type { Block } from '../blocks.js';
import { said } from '../said.js';
import { headingOf, leadOf, sectionBlocks, wrapped, type Place } from '../more.js';
import { factsOf } from '../parts.js';
import { mayShow, type At } from '../present.js';

/** The sections inside, once for each entry of a kind. In them, a section shows what links to that entry. */
export function repeated(section: Section, at: At, place: Place): readonly Block[] {
  const { person, document } = at;
  const all = mayShow(entriesFor(person, document, section), document, person)
    .filter((e) => repeatsFor(section, e, place.of && [place.of]))
    .sort(inOrder);
  const blocks = all.map((entry): Block => {
    const facts = factsOf(entry, section, at);
    return {
      type: 'part',
      id: `${section.id}-${entry.id}`,
      heading: entry.said.text
        ? said(entry.said)
        : (at.lineOf(entry).figures[0]?.alt ?? headingOf(section, at)),
      blocks: [
        ...(facts.length ? [{ type: 'facts', facts } as const] : []),
        ...(section.sections ?? []).flatMap((s) =>
          sectionBlocks(s, at, { ...place, depth: place.depth + 2, of: entry }),
        ),
      ],
    };
  });
  // rows that could not be read may have been among them, or all there is
  const unread = (section.answer && place.means.question?.(section, at, true)) || [];
  if (!blocks.length && !unread.length) return [];
  return [wrapped(section, headingOf(section, at), [...leadOf(section, at), ...blocks, ...unread], place)];
}
