/** Strings by language, and how to speak with them. Nothing is registered by importing this but the English that readers see. */
import type { When } from '../person/record.js';
import type { Locale, Message, Strings, Values } from './locale.js';
import { view } from './en/view.js';

/** Of this copy of the library alone: two copies on one page do not share words. */
const registry = new Map<string, Strings>([['en', view]]);
const rules = new Map<string, Intl.PluralRules>();
const tagOf = (lang: string): string => lang.toLowerCase().replaceAll('_', '-');

const listeners = new Set<() => void>();
function put(lang: string, merged: (old: Strings) => Strings): void {
  registry.set(tagOf(lang), merged(registry.get(tagOf(lang)) ?? {}));
  for (const listener of listeners) listener();
}
/** Calls back whenever words were added; returns how to stop. */
export function onStrings(added: () => void): () => void {
  listeners.add(added);
  return () => listeners.delete(added);
}
/** A host's own words for any key, in any language: they win over ours, whichever come first. */
export function addStrings(lang: string, strings: Strings): void {
  put(lang, (old) => ({ ...old, ...strings }));
}
/** The library's own words for a language: they fill what is not there, and never replace what a host has set. */
export function fillStrings(lang: string, strings: Strings): void {
  put(lang, (old) => ({ ...strings, ...old }));
}

/** Where Welsh says "ac": before i and y as vowels too ("ac Ioan", "ac ysgol", but "a Yasmin"). */
const vowel = /^(?:[aeiouâêîôûáéíóúäëïöü]|y(?![aeiouw]))/i;

/** A `{place}` takes its value as it is; `{Place}` the same with a capital, to start a sentence. An unknown place stays. */
function fill(text: string, values: Values, lang: string): string {
  // One pass with a function: a value is never searched for places, and `$&` in it means nothing.
  return text.replace(/\{(\w+)\}/g, (whole, place: string) => {
    const name = place[0]!.toLowerCase() + place.slice(1);
    if (!Object.hasOwn(values, name)) return whole;
    const value = String(values[name]);
    if (name === place) return value;
    const first = String.fromCodePoint(value.codePointAt(0) ?? 32);
    return first.toLocaleUpperCase(lang) + value.slice(first.length);
  });
}

/** A calendar date as year, month and day, or undefined when there is no such day. */
function calendar(on = ''): [year: string, month?: number, day?: number] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(on) ?? [];
  if (!year) return undefined;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`);
  // 31 June rolls over to July in some browsers: what comes back must be what was said.
  if (!Number.isFinite(date.getTime()) || !date.toISOString().startsWith(on)) return undefined;
  return [year, month ? Number(month) : undefined, day ? Number(day) : undefined];
}

/** The nearest language there are words for: this one, its base (`cy-GB`, `cy`), English; each missing key alike. */
export function makeLocale(asked: string): Locale {
  const parts = tagOf(asked).split('-', 4);
  const chain = [...parts.map((_, i) => parts.slice(0, parts.length - i).join('-')), 'en'];

  function look(key: string): readonly [message: Message, lang: string] | undefined {
    for (const lang of chain) {
      const strings = registry.get(lang);
      if (strings && Object.hasOwn(strings, key)) return [strings[key]!, lang];
    }
    return undefined;
  }
  function find(key: string, values: Values = {}): string | undefined {
    const found = look(key);
    if (!found) return undefined;
    const [message, lang] = found;
    if (typeof message === 'string') return fill(message, values, lang);
    if (!('other' in message)) return fill(message.join(' '), values, lang);
    let rule = rules.get(lang);
    if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
    return fill(message[rule.select(Number(values['n'] ?? 1))] ?? message.other, values, lang);
  }
  const t = (key: string, values?: Values): string => find(key, values) ?? key;
  const all = (key: string): readonly string[] => {
    const [message] = look(key) ?? [[]];
    return Array.isArray(message) ? (message as readonly string[]) : [t(key)];
  };
  /** Own month names: browsers differ in the languages they have, and server and page must agree. */
  function words(on: string | undefined): [text: string, exact: 'year' | 'month' | 'day'] | undefined {
    const [year, month, day] = calendar(on) ?? [];
    if (!year) return undefined;
    if (!month) return [year, 'year'];
    const exact = day ? 'day' : 'month';
    const values = { year, month: all('date.months')[month - 1]!, day: day ?? '' };
    return [t(`date.${exact}`, values), exact];
  }
  const said = (when: When): string => (when.said === when.on ? '' : when.said);
  const date = (when: When): string => said(when) || (words(when.on)?.[0] ?? when.on ?? '');

  return {
    get lang() {
      return chain.find((lang) => registry.has(lang))!;
    },
    t,
    find,
    all,
    list(items) {
      if (!items.length) return '';
      const last = items.length - 1;
      const joiner = (b: string, i: number) => (i < last ? 'comma' : vowel.test(b) ? 'and.vowel' : 'and');
      return items.reduce((a, b, i) => t(`list.${joiner(b, i)}`, { a, b }));
    },
    date,
    when(when, how) {
      const [text, exact] = said(when) ? [] : (words(when.on) ?? []);
      if (!text) return date(when);
      return t(how === 'by' ? 'date.by' : `date.at.${exact}`, { date: text });
    },
  };
}
