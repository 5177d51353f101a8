/** The sentences of statements, and what the codes of answers are called. */
import type { statementsAsk } from '../../locales/en/statements-ask.js';
import type { statements } from '../../locales/en/statements.js';
import type { Locale, Values } from '../../locales/locale.js';
import type { Person } from '../../person/record.js';

export type StatementKey = keyof typeof statements | keyof typeof statementsAsk;
/** A sentence of this part of the interface. */
export const say = (locale: Locale, key: StatementKey, values?: Values): string =>
  locale.find(key, values) ?? key;
/** What a code of an answer is called. */
export const answerWord = (locale: Locale, code: string): string =>
  locale.find(`statements.answer.${code}`) ?? code;

/** What the person likes to be called; a sentence still has to be one before there is a name. */
export const nameOf = ({ called }: Person, locale: Locale): string =>
  called.trim() || say(locale, 'statements.noName');
