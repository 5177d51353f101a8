/** Sections that repeat, as a form: what repeats can be changed and added, and what is written inside links to it. */
import type { Section } from '../documents/outline.js';
import { kinds, type Field, type Kind } from '../person/kinds.js';
import type { Entry, Person } from '../person/record.js';
import type { SectionHere } from './desk.js';

/** The section as a list of what repeats, wherever their topics put them. */
export function whatRepeats({ sections: _, each, ...section }: Section, { entries }: Person): Section {
  if (!each) return section;
  const topics = Object.values(entries).flatMap(({ kind, topic }) => (kind === each ? [topic] : []));
  return {
    ...section,
    pick: 'all',
    shows: 'list',
    takes: section.takes ?? { kind: each, topics: [...new Set([...topics, each])] },
  };
}

/** The part that holds another entry; where there are several, the one that is called like what it holds. */
function linkOf(kind: Kind, each: Kind): string | undefined {
  const links = Object.entries<Field>(kinds[kind]).filter(([, type]) => type === 'entry');
  return (links.find(([name]) => name === each) ?? links[0])?.[0];
}

/**
 * The sections inside, for one of what repeats: what links to it. What cannot link, or repeats once more, is read, and
 * cannot be written here: it would stand under each of them.
 */
export const insideOf = (section: Section, of: Entry): readonly SectionHere[] =>
  (section.sections ?? []).flatMap((inner): readonly SectionHere[] => {
    const { takes, each, id } = inner;
    const link = takes && section.each && linkOf(takes.kind, section.each);
    if (each || (takes && !link)) return [];
    return [
      {
        ...inner,
        id: `${id}-${of.id}`,
        pick: 'all',
        inside: { of, id, part: `${section.id}-${of.id}`, ...(link && { link }) },
        ...(inner.sections && { sections: insideOf({ ...inner, each: section.each }, of) }),
      },
    ];
  });
