import type { Locale } from '../locales/locale.js';
import type { Problem } from '../person/record.js';
import type { Block } from './blocks.js';

/** What a reader is told about a record that could not be read, or not all of it. The details are for the page's developer. */
export function problemBlocks({
  locale: { t },
  problems,
  newer,
  unread,
}: {
  readonly locale: Locale;
  readonly problems: readonly Problem[];
  readonly newer: boolean;
  /** Nothing of the record could be read. */
  readonly unread: boolean;
}): readonly Block[] {
  const texts = newer
    ? [t('problem.newer'), t('problem.newer.do')]
    : !problems.length
      ? []
      : unread
        ? [t('problem.notRecord')]
        : [t('problem.unread', { n: problems.length })];
  return texts.length ? [{ type: 'notice', runs: texts.map((text) => ({ text })) }] : [];
}
