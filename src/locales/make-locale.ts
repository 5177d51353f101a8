/** Strings by language, and how to speak with them. Importing this registers nothing but the English that readers see. */
import type { When } from '../person/record.js';
import type { Locale, Message, Strings, Values } from './locale.js';
import { view } from './en/view.js';

/** Of this copy of the library alone: two copies on one page do not share words. */
const registry = new Map<string, Strings>([['en', view]]);
const rules = new Map<string, Intl.PluralRules>();
const listeners = new Set<() => void>();

function put(lang: string, merged: (old?: Strings) => Strings): void {
  const tag = lang.toLowerCase();
  registry.set(tag, merged(registry.get(tag)));
  for (const listener of listeners) listener();
}
/** A host's own words for any key, in any language: they win over ours, whichever come first. */
export const addStrings = (lang: string, strings: Strings): void =>
  put(lang, (old) => ({ ...old, ...strings }));
/** The library's own words for a language: they fill what is not there, and never replace what a host has set. */
export const fillStrings = (lang: string, strings: Strings): void =>
  put(lang, (old) => ({ ...strings, ...old }));
/** Calls back whenever words were added; returns how to stop. */
export function onStrings(added: () => void): () => void {
  listeners.add(added);
  return () => listeners.delete(added);
}

/** Where Welsh says "ac": before i and y as vowels too ("ac Ioan", "ac ysgol", but "a Yasmin"). */
const vowel = /^([aeiou]|y(?![aeiouw]))/i;

/** A `{place}` in a message, by the name of its value. A `{Place}` starts a sentence. */
interface Place {
  readonly place: string;
  readonly name: string;
  readonly capital: boolean;
}
/** Each message cut at its places, once. */
const cuts = new Map<string, readonly (string | Place)[]>();
const cut = (text: string): readonly (string | Place)[] =>
  text.split(/{(\w+)}/).map((part, i) => {
    const name = part.charAt(0).toLowerCase() + part.slice(1);
    return i % 2 ? { place: `{${part}}`, name, capital: name !== part } : part;
  });
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * A place takes its value as it is, or with a capital. An unknown place stays. A value is never searched for places.
 * Only what turns the direction of text is left out of it: a name with it would turn our own sentence round.
 */
function fill(text: string, values: Values): string {
  if (!text.includes('{')) return text;
  let parts = cuts.get(text);
  if (!parts) cuts.set(text, (parts = cut(text)));
  let out = '';
  for (const part of parts)
    if (typeof part === 'string') out += part;
    else {
      let value = String(values[part.name] ?? part.place);
      if (turning.test(value)) value = value.split(turning).join('');
      out += part.capital ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    }
  return out;
}

/** The nearest language there are words for: this one, its base (`cy-GB`, `cy`), English; each missing key alike. */
export function makeLocale(asked: string): Locale {
  const tag = asked.toLowerCase();
  const chain = [...new Set([tag, tag.split('-')[0]!, 'en'])];
  const knows = (key: string): string | undefined => chain.find((lang) => registry.get(lang)?.[key]);
  const look = (key: string): Message | undefined => {
    for (const lang of chain) {
      const message = registry.get(lang)?.[key];
      if (message) return message;
    }
    return undefined;
  };
  const find = (key: string, values: Values = {}): string | undefined => {
    let message = look(key);
    if (typeof message === 'object' && 'other' in message) {
      const lang = knows(key)!;
      let rule = rules.get(lang);
      if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
      message = message[rule.select(Number(values['n'] ?? 1))] ?? message.other;
    }
    return typeof message === 'string' ? fill(message, values) : undefined;
  };
  const t = (key: string, values?: Values): string => find(key, values) ?? key;
  const all = (key: string, values: Values = {}): readonly string[] => {
    const message = look(key);
    return Array.isArray(message) ? message.map((text: string) => fill(text, values)) : [];
  };

  /** Month names are ours: browsers differ in the languages they have, and server and page must agree. */
  const inWords = ({ said, on = '' }: When, how?: 'at' | 'by'): string => {
    if (said && said !== on) return said;
    const [year = '', month, day] = on.split('-');
    // 31 June becomes 1 July, or nothing: what comes back must be what was said.
    if (!/^\d{4}(-\d\d){0,2}$/.test(on) || new Date(on).getUTCDate() !== Number(day ?? 1)) return on;
    const exact = day ? 'day' : month ? 'month' : 'year';
    const name = all('date.months')[Number(month) - 1] ?? '';
    const date = t(`date.${exact}`, { year, month: name, day: Number(day) });
    return how ? t(how === 'by' ? 'date.by' : `date.at.${exact}`, { date }) : date;
  };

  return {
    get lang() {
      return chain.find((known) => registry.has(known))!;
    },
    get dir() {
      return t('dir') as Locale['dir'];
    },
    t,
    find,
    all,
    list(items) {
      const last = items.length - 1;
      const joiner = (b: string, i: number) =>
        i < last ? 'comma' : vowel.test(b.normalize('NFD')) ? 'and.vowel' : 'and';
      return items.length ? items.reduce((a, b, i) => t(`list.${joiner(b, i)}`, { a, b })) : '';
    },
    date: (when) => inWords(when),
    when: inWords,
  };
}
