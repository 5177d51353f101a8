import type { Connection, Id, Person, Said } from '../person/record.js';
import type { Locale } from '../locales/locale.js';
import type { Whose } from './blocks.js';

/** Someone as the person says them: "my nan", "my friend Jo". */
export const named = ({ name, role }: Connection, locale: Locale): string =>
  role ? locale.t('who.named', { name, role }) : name;

/** Several people in one phrase; '' when nobody is known. */
export const people = (ids: readonly Id[] | undefined, person: Person, locale: Locale): string =>
  locale.list((ids ?? []).flatMap((id) => (person.people[id] ? [named(person.people[id], locale)] : [])));

/** The small line beside the words. */
export function whose(said: Said, person: Person, locale: Locale): Whose {
  const by = people(said.by, person, locale);
  const helper = people(said.helpedBy, person, locale);
  const writer = people(said.writtenBy ? [said.writtenBy] : [], person, locale);
  switch (said.voice) {
    case 'own':
      return { mark: 'full', text: locale.t('voice.show.own') };
    case 'own-with-help': {
      const who = helper || writer;
      return {
        mark: 'half',
        text: who ? locale.t('voice.show.ownWithHelp', { who }) : locale.t('voice.show.ownWithHelp.noName'),
      };
    }
    case 'shown': {
      const who = writer || by;
      return {
        mark: 'half',
        text: who ? locale.t('voice.show.shown', { who }) : locale.t('voice.show.shown.noName'),
      };
    }
    case 'knows-me':
    case 'professional':
      if (by || writer) return { mark: 'empty', text: locale.t('voice.show.knowsMe', { who: by || writer }) };
  }
  return { mark: 'none', text: locale.t('voice.show.notKnown') };
}
