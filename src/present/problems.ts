import type { Locale } from '../locales/locale.js';
import { notCame, type Person, type Problem } from '../person/record.js';
import type { Block } from './blocks.js';

/** A record as a page gave it: null is known to be empty, undefined could not be read. */
export interface Given {
  readonly person?: Person | null | undefined;
  readonly problems: readonly Problem[];
  readonly newer?: boolean | undefined;
}

/** What a reader is told about a record that could not be read, or not all of it. The details are for the page's developer. */
export function problemBlocks({ person, problems, newer }: Given, { t }: Locale): readonly Block[] {
  // what could not be fetched or kept is no part of the record
  const parts = person ? problems.filter(({ path }) => path.startsWith('/')).length : 0;
  const texts = newer
    ? [t('problem.newer'), t('problem.newer.do')]
    : parts
      ? [t('problem.unread', { n: parts })]
      : problems.some(notCame)
        ? [t('problem.notFetched')]
        : problems.some(({ path }) => !path || path.startsWith('/'))
          ? [t('problem.notRecord')]
          : [];
  return texts.length ? [{ type: 'notice', runs: texts.map((text) => ({ text })) }] : [];
}

/** What is said of a record, after what could not be read of it. */
export const framed = (
  given: Given,
  locale: Locale,
  say: (person: Person) => readonly Block[],
): readonly Block[] => [
  ...problemBlocks(given, locale),
  ...(given.person ? say(given.person) : []),
  ...(given.person === null && !given.problems.length
    ? [{ type: 'lede', words: { text: locale.t('profile.empty.nobody') } } as const]
    : []),
];
