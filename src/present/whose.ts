import type { Connection, Id, Person, Said } from '../person/record.js';
import { nearOf } from '../person/takes.js';
import type { Locale } from '../locales/locale.js';
import type { Whose } from './blocks.js';

/** Someone as the person says them: "my nan", "my friend Jo". */
export const named = ({ name, role }: Connection, { t }: Locale): string =>
  role ? t('who.named', { name, role }) : name;

/** The people of these ids that the record still has, and that a page may name. */
export function known(ids: readonly Id[] | undefined, person: Person): readonly Connection[] {
  const found: Connection[] = [];
  for (const id of nearOf(ids, person)) {
    const one = person.people[id];
    if (one) found.push(one);
  }
  return found;
}

/** Who wrote it down; nobody, where a page may not name them. */
export const writerOf = ({ writtenBy }: Said, person: Person): readonly Id[] =>
  writtenBy ? nearOf([writtenBy], person) : [];

/** Of these two lists, the first that holds somebody a page may name. */
export function firstNear(
  person: Person,
  first: readonly Id[] | undefined,
  second: readonly Id[] | undefined,
): readonly Id[] {
  const near = nearOf(first, person);
  return near.length ? near : nearOf(second, person);
}

/** Several people in one phrase; '' when nobody is known. */
export const people = (ids: readonly Id[] | undefined, person: Person, locale: Locale): string =>
  list(known(ids, person), locale);
const list = (connections: readonly Connection[], locale: Locale): string =>
  locale.list(connections.map((c) => named(c, locale)));
/**
 * The same for a place in a sentence, which may be English on a page of another language: then they are joined as English
 * joins them.
 */
export const peopleIn = (ids: readonly Id[] | undefined, person: Person, locale: Locale): Naming =>
  listIn(known(ids, person), locale);
export type Naming = '' | ((its: Locale) => string);
function listIn(connections: readonly Connection[], locale: Locale): Naming {
  const here = connections.length && list(connections, locale);
  return here ? (its) => (its === locale ? here : list(connections, its)) : '';
}

/** The sign beside words of each voice. */
export const marks = {
  own: 'full',
  'own-with-help': 'half',
  shown: 'half',
  'knows-me': 'empty',
  professional: 'empty',
  'not-known': 'none',
} as const;
/** Written out: a key that is put together is looked for anew each time, and this one stands beside every line. */
const shown = {
  own: 'voice.show.own',
  'own-with-help': 'voice.show.own-with-help',
  shown: 'voice.show.shown',
  'knows-me': 'voice.show.knows-me',
  professional: 'voice.show.professional',
  'not-known': 'voice.show.not-known',
} as const;

/** Who is named beside words of this voice. */
function namedOf(said: Said, person: Person): readonly Connection[] {
  const { voice, by, helpedBy } = said;
  const writer = writerOf(said, person);
  if (voice === 'shown' || voice === 'own') return known(writer, person);
  return known(firstNear(person, voice === 'own-with-help' ? helpedBy : by, writer), person);
}

/** The same in as few words as it can be; undefined where nobody is named who has to be. */
export function whoseBriefly(said: Said, person: Person, locale: Locale): string | undefined {
  const who = listIn(namedOf(said, person), locale);
  return who || said.voice === 'own' ? locale.find(`voice.brief.${said.voice}`, { who }) : undefined;
}

/** The small line beside the words. */
export function whose(said: Said, person: Person, locale: Locale): Whose {
  const { voice, writtenBy } = said;
  if (voice === 'not-known' || (voice === 'own' && !writtenBy))
    return { mark: marks[voice], text: locale.t(shown[voice]) };
  const connections = namedOf(said, person);
  const who = listIn(connections, locale);
  // nobody says who wrote what the person said, but by name
  if (voice === 'own')
    return { mark: marks.own, text: locale.t(who ? 'voice.show.own.wrote' : shown.own, { who }) };
  return {
    mark: marks[voice],
    text: locale.t(who ? shown[voice] : `voice.show.${voice}.noName`, {
      who,
      n: connections.length,
    }),
    ...(who && voice === 'own-with-help' && { helper: true }),
  };
}
