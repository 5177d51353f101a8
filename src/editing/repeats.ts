/** Sections that repeat, as a form: what repeats can be changed and added, and what is written inside links to it. */
import type { Section } from '../documents/outline.js';
import { kinds, type Field, type Kind } from '../person/kinds.js';
import type { Entry, Person } from '../person/record.js';

/** The section as a list of what repeats, wherever their topics put them. */
export function whatRepeats({ sections: _, each, ...section }: Section, { entries }: Person): Section {
  if (section.takes || !each) return section;
  const there = Object.values(entries).filter(({ kind }) => kind === each);
  const topics = [...new Set([each, ...there.map(({ topic }) => topic)])];
  return { ...section, pick: 'all', shows: 'list', takes: { kind: each, topics } };
}

/** The part that holds another entry; where there are several, the one that is called like what it holds. */
function linkOf(kind: Kind, each: Kind | undefined): string | undefined {
  const links = Object.entries<Field>(kinds[kind]).filter(([, type]) => type === 'entry');
  return (links.find(([name]) => name === each) ?? links[0])?.[0];
}

/** The sections inside, for one of what repeats: what links to it, and nothing else. */
export const insideOf = (section: Section, of: Entry): readonly Section[] =>
  (section.sections ?? []).map((inner): Section => {
    const { takes } = inner;
    const link = takes && linkOf(takes.kind, section.each);
    return {
      ...inner,
      id: `${inner.id}-${of.id}`,
      pick: 'all',
      ...(link && { takes: { ...takes, with: { ...takes.with, [link]: of.id } } }),
      ...(inner.sections && { sections: insideOf({ ...inner, each: section.each }, of) }),
    };
  });
