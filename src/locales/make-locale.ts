/** Strings by language, and how to speak with them. Importing this registers nothing but the English that readers see. */
import type { When } from '../person/record.js';
import type { Locale, Message, Strings, Values } from './locale.js';
import { view } from './en/view.js';

/** Of this copy of the library alone: two copies on one page do not share words. */
const registry = new Map<string, Strings>([['en', view]]);
/** Languages that have most of what readers see: before that, an element that said it was in one would say it of English. */
const spoken = new Set(['en']);
/** By language, with the forms that were asked for: to ask the engine takes longer than to fill the sentence. */
const plurals = new Map<string, { readonly rules: Intl.PluralRules; readonly forms: Map<number, Form> }>();
type Form = ReturnType<Intl.PluralRules['select']>;
function pluralOf(lang: string, n: number): Form {
  let its = plurals.get(lang);
  if (!its) plurals.set(lang, (its = { rules: new Intl.PluralRules(lang), forms: new Map() }));
  let form = its.forms.get(n);
  if (!form) its.forms.set(n, (form = its.rules.select(n)));
  return form;
}
const listeners = new Set<() => void>();

function put(lang: string, merged: (old?: Strings) => Strings): void {
  const tag = lang.toLowerCase();
  const strings = merged(registry.get(tag));
  registry.set(tag, strings);
  const keys = Object.keys(view);
  if (keys.filter((key) => strings[key]).length * 2 > keys.length) spoken.add(tag);
  for (const listener of listeners) listener();
}
/** A host's own words for any key, in any language: they win over ours, whichever come first. */
export const addStrings = (lang: string, strings: Strings): void =>
  put(lang, (old) => ({ ...old, ...strings }));
/** What filled which language last. */
const filled = new WeakMap<Strings, string>();
/**
 * The library's own words for a language: they fill what is not there, and never replace what a host has set. Words that
 * did are not told of again: whoever draws asks for them each time, and everything that is told draws.
 */
export function fillStrings(lang: string, strings: Strings): void {
  if (filled.get(strings) === lang) return;
  filled.set(strings, lang);
  put(lang, (old) => ({ ...strings, ...old }));
}
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

/** As it begins a sentence, or stands alone. Georgian has none there: what JavaScript makes of its letters is for whole titles. */
export const capital = (text: string): string =>
  /^[\u10d0-\u10ff]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A place takes its value as it is, or with a capital. An unknown place stays. A value is never searched for places.
 * Only what turns the direction of text is left out of it: a name with it would turn our own sentence round.
 * `apart`: values find a direction of their own.
 */
function fill(text: string, values: Values, apart: boolean, its: () => Locale): string {
  if (!text.includes('{')) return text;
  let parts = cuts.get(text);
  if (!parts) cuts.set(text, (parts = cut(text)));
  let out = '';
  for (const part of parts)
    if (typeof part === 'string') out += part;
    else {
      const given = values[part.name];
      let value = String(typeof given === 'function' ? given(its()) : (given ?? part.place));
      if (turning.test(value)) value = value.split(turning).join('');
      if (part.capital) value = capital(value);
      out += apart ? `\u2068${value}\u2069` : value;
    }
  return out;
}

/** The nearest language there are words for: this one, its base (`cy-GB`, `cy`), English; each missing key alike. */
export function makeLocale(asked: string): Locale {
  const tag = asked.toLowerCase();
  const base = tag.split('-')[0]!;
  const chain = [...new Set([tag, base, 'en'])];
  /** The language of what was found last: beside it and not with it, for every sentence of every page is looked for. */
  let lang = 'en';
  const look = (key: string): Message | undefined => {
    for (const known of chain) {
      const message = registry.get(known)?.[key];
      if (message) {
        lang = known;
        return message;
      }
    }
    return undefined;
  };
  /**
   * English among words that run from right to left: isolates give it its own direction, or a full stop stands before
   * its sentence, and a number behind. In the text and not around it: names of controls and of windows are text alone.
   */
  const say = (text: string, values: Values, from: string): string => {
    const among = from !== chain[0] && from === 'en' && look('dir') === 'rtl';
    const its = () => (from === 'en' && base !== from ? makeLocale(from) : locale);
    const filled = fill(text, values, among, its);
    return among ? `\u2066${filled}\u2069` : filled;
  };
  const find = (key: string, values: Values = {}): string | undefined => {
    let message = look(key);
    if (typeof message === 'object' && 'other' in message)
      message = message[pluralOf(lang, Number(values['n'] ?? 1))] ?? message.other;
    return typeof message === 'string' ? say(message, values, lang) : undefined;
  };
  const t = (key: string, values?: Values): string => find(key, values) ?? key;
  const all = (key: string, values: Values = {}): readonly string[] => {
    const message = look(key);
    const from = lang;
    return Array.isArray(message) ? message.map((text: string) => say(text, values, from)) : [];
  };

  /** Month names are ours: browsers differ in the languages they have, and server and page must agree. */
  const inWords = ({ said, on = '' }: When, how?: 'at' | 'by'): string => {
    if (said && said !== on) return said;
    const [year = '', month, day] = on.split('-');
    // 31 June becomes 1 July, or nothing: what comes back must be what was said.
    if (!/^\d{4}(-\d\d){0,2}$/.test(on) || new Date(on).getUTCDate() !== Number(day ?? 1)) return on;
    const exact = day ? 'day' : month ? 'month' : 'year';
    const months = look('date.months') as readonly string[];
    const name = months[Number(month) - 1] ?? '';
    const date = t(`date.${exact}`, { year, month: name, day: Number(day) });
    return how ? t(how === 'by' ? 'date.by' : `date.at.${exact}`, { date }) : date;
  };

  const locale: Locale = {
    get lang() {
      return chain.find((known) => spoken.has(known))!;
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
  return locale;
}
