import { statements } from '../../locales/en/statements.js';
import { fillStrings } from '../../locales/make-locale.js';
import type { Lang } from '../../person/record.js';
import type { OwnWords } from '../../statements/own.js';
import type { StatementSet } from '../../statements/set.js';
import { further, type Load } from '../further.js';

/** What only asking needs. */
const ask: Load = () =>
  import('../../locales/en/statements-ask.js').then(({ statementsAsk }) => statementsAsk);
const coming = new Map<Load, Promise<void> | true>();

/** Brings in the words of one part in one language, once; undefined when they are there, or there are none. */
export function fill(base: string, load: Load | undefined): Promise<void> | undefined {
  if (!load) return undefined;
  let now = coming.get(load);
  if (!now) {
    now = load().then(
      (strings) => {
        coming.set(load, true);
        fillStrings(base, strings);
      },
      // the words that are there, English, are better than none
      () => void coming.set(load, true),
    );
    coming.set(load, now);
  }
  return now === true ? undefined : now;
}
export const baseOf = (lang: Lang): string => lang.split('-')[0] ?? '';

/** The interface's words for reading statements: undefined once they are there, else when they come. */
export function wordsFor(lang: Lang): Promise<void> | undefined {
  fillStrings('en', statements);
  return fill(baseOf(lang), further[baseOf(lang)]?.statements);
}
/** The same for asking; English always, for a language that has no words for it yet. */
export async function askingWordsFor(lang: Lang): Promise<void> {
  await Promise.all([fill('en', ask), fill(baseOf(lang), further[baseOf(lang)]?.asking)]);
}

const english = (): Promise<OwnWords> =>
  import('../../statements/own-en.js').then(({ ownEnglish }) => ownEnglish);
const sets = new Map<() => Promise<OwnWords>, StatementSet>();
/** Our own set in the language of the page, English where there is none: loaded only by pages that bring no set. */
export function ownSetIn(lang: Lang): StatementSet | Promise<StatementSet> {
  const words = further[baseOf(lang)]?.ownSet ?? english;
  const made = sets.get(words);
  if (made) return made;
  return Promise.all([import('../../statements/own.js'), words()]).then(([{ ownSet }, its]) => {
    const set = sets.get(words) ?? ownSet(its);
    sets.set(words, set);
    return set;
  });
}
