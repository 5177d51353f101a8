/** Sections that repeat, as a form: what repeats can be changed and added, and what is written inside links to it. */
import type { Section } from '../documents/outline.js';
import type { Kind } from '../person/kinds.js';
import { linkOf } from '../person/links.js';
import type { Entry, Person } from '../person/record.js';
import type { SectionHere } from './desk.js';

/** The section as a list of what repeats, wherever their topics put them. */
export function whatRepeats(
  { sections: _, each, ...section }: SectionHere,
  { entries }: Person,
): SectionHere {
  if (!each) return section;
  const topics = Object.values(entries).flatMap(({ kind, topic }) => (kind === each ? [topic] : []));
  return {
    ...section,
    pick: 'all',
    shows: 'list',
    takes: section.takes ?? { kind: each, topics: [...new Set([...topics, each])] },
  };
}

/** The sections inside, for one of what repeats: what links to it. One of them may repeat once more. */
export function insideOf(section: SectionHere, of: Entry): readonly SectionHere[] {
  const part = `${section.inside?.id ?? section.id}-${of.id}`;
  const placed = (inner: Section): readonly SectionHere[] => {
    const { takes, each, id, sections } = inner;
    const kind: Kind | undefined = takes?.kind ?? each;
    const link = kind && section.each && linkOf(kind, section.each);
    // what cannot link is read under none of them
    if (kind && !link) return [];
    return [
      {
        ...inner,
        id: `${id}-${of.id}`,
        pick: 'all',
        inside: { of, id, part, ...(link && { link }) },
        // those in one that repeats are placed when that one is
        ...(sections && !each && { sections: sections.flatMap(placed) }),
      },
    ];
  };
  return (section.sections ?? []).flatMap(placed);
}
