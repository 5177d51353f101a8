/** Questions that are never left blank. */
import type { Section, Wording } from '../../documents/outline.js';
import type { Locale, Values } from '../../locales/locale.js';
import type { Entry } from '../../person/record.js';
import { isUnreadOn, noneOf, saysUnread } from '../../person/nones.js';
import { withheld } from '../../person/takes.js';
import type { Block, Words } from '../blocks.js';
import { readAs } from '../line.js';
import { find, wordsOf } from '../more.js';
import { said as wordsSaid } from '../said.js';
import type { At } from '../present.js';
import { firstNear, named, whose, writerOf } from '../whose.js';

/**
 * Nothing is listed: said to be none, said not to be known, not to be read, or asked by nobody yet. Each is its own sentence.
 * Below what is listed: that something could not be read, or a ward would take the list for all there is.
 */
export function question(section: Section, at: At, isListed = false): readonly Block[] {
  const { answer } = section;
  const isUnread = () => saysUnread(section) && isUnreadOn(section, at.person, at.document?.id);
  const drawn = (state: 'none' | 'not-known' | 'unanswered', runs: readonly Words[]): readonly Block[] => [
    { type: 'answer', state, runs: runs.map((run) => readAs(at.around.reading, run)) },
  ];
  const couldNot: Words = { text: find(at, 'state.unread') ?? '' };
  if (isListed)
    return isUnread() ? drawn('unanswered', [couldNot, { text: find(at, 'state.askMe') ?? '' }]) : [];
  const said = noneOf(section, at.person, (e) => !withheld(e, at.document));
  const state = said?.parts?.known ?? 'unanswered';
  const sentenceOf = (its: 'none' | 'not-known' | 'unanswered', own?: Wording): Words =>
    wordsOf(at, section, own, its) ?? { text: find(at, `state.${its}`) ?? '' };
  // nobody knows whether somebody was asked: what to do is the same as where it is known that nobody knows
  if (state === 'unanswered' && isUnread()) return drawn(state, [couldNot, sentenceOf('not-known')]);
  if (state === 'unanswered' && answer !== 'needed') return [];
  const own = state === 'unanswered' ? section.whenEmpty : undefined;
  return drawn(state, [sentenceOf(state, own), ...(said ? whoSaidSo(said, at) : [])]);
}

/** "My mum said so on 3 October 2026.", and what else they said. */
function whoSaidSo({ said }: Entry, at: At): readonly Words[] {
  const { locale } = at.around;
  const own = said.voice === 'own' || said.voice === 'own-with-help';
  const who = own ? [] : namesOf(said, at, at.around.locale);
  const on = said.on && (said.on.said || said.on.on) ? said.on : undefined;
  const key = `state.said${own ? '.own' : who.length ? '' : '.noName'}${on ? '' : '.noDate'}`;
  const values: Values = {
    who: (l) => l.list(namesOf(said, at, l)),
    when: (l) => (on ? l.when(on, 'at') : ''),
  };
  return [
    { text: locale.find(key, values) ?? '' },
    ...(said.text.trim() ? [wordsSaid(said)] : []),
    ...(said.voice === 'own-with-help' ? [{ text: whose(said, at.person, locale).text }] : []),
  ];
}
function namesOf(said: Entry['said'], { person }: At, locale: Locale): readonly string[] {
  return firstNear(person, said.by, writerOf(said, person)).flatMap((id) => {
    const one = person.people[id];
    return one ? [named(one, locale)] : id === person.id ? [person.called] : [];
  });
}
