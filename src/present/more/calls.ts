import type { Section } from '../../documents/outline.js';
import { capital } from '../../locales/make-locale.js';
import type { Connection } from '../../person/record.js';
import { roomIn } from '../../person/room.js';
import { calledFor, isNumber } from '../../person/takes.js';
import type { Block, Fact, Line, Words } from '../blocks.js';
import { find } from '../more.js';
import { dials, numberIn } from '../tel.js';
import { mayShow, type At } from '../present.js';
import { named } from '../whose.js';
import { question } from './question.js';

/** Someone who stands in a list without an entry of their own. */
export const lineOfPerson = (one: Connection, { around: { locale } }: At): Line => ({
  id: one.id,
  words: { text: capital(named(one, locale)) },
  figures: [],
  beside: [],
});

/** Whom to call, in order, with a number where that person has said it may be printed. */
export function calls(section: Section, at: At): readonly Block[] {
  const called = calledFor(at.person.people);
  if (!called.length) return section.answer ? question(section, at) : [];
  const shown = called.slice(0, roomIn(section));
  return [
    { type: 'entries', entries: shown.map((c) => ({ line: lineOfPerson(c, at), facts: callFacts(c, at) })) },
    ...(section.answer ? question(section, at, true) : []),
  ];
}

function callFacts({ call, contact = [] }: Connection, at: At): readonly Fact[] {
  const fact = (name: string, runs: readonly Words[]): readonly Fact[] =>
    runs.length ? [{ label: { text: find(at, `field.call.${name}`) ?? name }, runs }] : [];
  const word = (key: string): readonly Words[] => [{ text: find(at, key) ?? key }];
  const numbers = contact.flatMap((id) => {
    const entry = at.person.entries[id];
    return mayShow(isNumber(entry) ? [entry] : [], at.document, at.person).map((one) => {
      const { words } = at.lineOf(one);
      const written = numberIn(words.text);
      return written ? { ...words, dials: dials(written) } : words;
    });
  });
  return [
    ...fact('number', call?.mayPrint && numbers.length ? numbers : word('state.askNumber')),
    ...fact('when', call ? word(`code.call.when.${call.when}`) : []),
    ...fact('canStay', call?.canStay ? word('code.true') : []),
  ];
}
