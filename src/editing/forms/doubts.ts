/** What is hardly ever meant: asked about once, on Save, and kept as it is by whoever saves again. */
import { today } from '../../base/today.js';
import type { Locale } from '../../locales/locale.js';
import type { Entry } from '../../person/record.js';
import type { Desk } from '../desk.js';
import { looksLikeDay, whenOf } from './dates.js';

/** An NHS number has ten digits; see the NHS Data Dictionary, "NHS number". */
const isNhsNumber = (text: string): boolean => /^\d{10}$/.test(text.replace(/[\s-]/g, ''));

/** A day that has been, as far as it can be read as a day at all. */
function canBeBorn(text: string, today: string, locale: Locale): boolean {
  const year = /\d{4}/.exec(text)?.[0];
  if (!year || year < '1890' || year > today.slice(0, 4)) return false;
  const { on } = whenOf(text, locale);
  return on ? on <= today : !looksLikeDay(text);
}

/** By topic: whether a text can be what it says it is, and what is asked where it can not. */
const doubts: Readonly<
  Record<string, readonly [key: string, fits: (text: string, locale: Locale) => boolean]>
> = {
  'person/nhsNumber': ['doubt.nhsNumber', isNhsNumber],
  'person/born': ['doubt.born', (text, locale) => canBeBorn(text, today(), locale)],
  'people/call': ['doubt.call', (text) => /\d{3}/.test(text)],
};

/** Asks about it in the form that is open, unless that was asked of the same words before: then it is meant. */
export function doubted({ session, locale, fail }: Desk, { id, topic, said }: Entry, field: string): boolean {
  const [key, fits] = doubts[topic] ?? [];
  const words = `${id} ${said.text}`;
  if (!key || !said.text.trim() || fits?.(said.text, locale) || session.asked.has(words)) return false;
  session.asked.add(words);
  fail([{ field, text: locale.find(key) ?? key }]);
  return true;
}
