import { statements as english } from '../locales/en/statements.js';
import { fillStrings } from '../locales/make-locale.js';
import type { Strings } from '../locales/locale.js';
import type { Lang } from '../person/record.js';
import type { StatementSet } from '../statements/set.js';

export type Load = () => Promise<Strings>;
/** The words of statements: loaded where a page shows statements in that language, and nowhere else. */
const read: Readonly<Record<string, Load>> = {
  cy: () => import('../locales/cy/statements.js').then(({ statements }) => statements),
};
/** What only asking needs. */
const ask: Readonly<Record<string, Load>> = {
  en: () => import('../locales/en/statements-ask.js').then(({ statementsAsk }) => statementsAsk),
  cy: () => import('../locales/cy/statements-ask.js').then(({ statementsAsk }) => statementsAsk),
};
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

let begun = false;
/** The interface's words for reading statements: undefined once they are there, else when they come. */
export function wordsFor(lang: Lang): Promise<void> | undefined {
  if (!begun) {
    begun = true;
    fillStrings('en', english);
  }
  return fill(baseOf(lang), read[baseOf(lang)]);
}
/** The same for asking; English always, for a language that has no words for it yet. */
export async function askingWordsFor(lang: Lang): Promise<void> {
  await Promise.all([fill('en', ask['en']), fill(baseOf(lang), ask[baseOf(lang)])]);
}

const sets = new Map<string, StatementSet>();
/** Our own set in the language of the page, English where there is none: loaded only by pages that bring no set. */
export function ownSetIn(lang: Lang): StatementSet | Promise<StatementSet> {
  const base = baseOf(lang) === 'cy' ? 'cy' : 'en';
  const made = sets.get(base);
  if (made) return made;
  const words =
    base === 'cy'
      ? import('../statements/own-cy.js').then(({ ownWelsh }) => ownWelsh)
      : import('../statements/own-en.js').then(({ ownEnglish }) => ownEnglish);
  return Promise.all([import('../statements/own.js'), words]).then(([{ ownSet }, its]) => {
    const set = sets.get(base) ?? ownSet(its);
    sets.set(base, set);
    return set;
  });
}
