/** Questions that are never left blank. */
import type { Section } from '../../documents/outline.js';
import type { Entry } from '../../person/record.js';
import { isUnder, takes } from '../../person/takes.js';
import type { Block, Words } from '../blocks.js';
import { find, wordsOf } from '../more.js';
import { withheld, type At } from '../present.js';
import { named, whose } from '../whose.js';

/** Nothing is listed: said to be none, said not to be known, or asked by nobody yet. Each is its own sentence. */
export function question(section: Section, at: At): readonly Block[] {
  const { takes: its, answer } = section;
  const { person, document } = at;
  const all = Object.values(person.entries);
  const said = all
    .filter(
      (e): e is Entry<'none'> =>
        e.kind === 'none' &&
        !withheld(e, document) &&
        !!its?.topics.some((topic) => isUnder(e.topic, topic)) &&
        !!(e as Entry<'none'>).parts?.known,
    )
    // while two people say different things, nobody knows
    .sort((a, b) => Number(b.parts?.known === 'not-known') - Number(a.parts?.known === 'not-known'))[0];
  // an entry that this reader may not see is not none
  const hidden = !!its && all.some((e) => takes(its, e) && withheld(e, document));
  const state = hidden || !said ? 'unanswered' : (said.parts?.known as 'none' | 'not-known');
  if (state === 'unanswered' && answer === 'asked') return [];
  const own = state === 'unanswered' ? section.whenEmpty : undefined;
  const sentence = wordsOf(at, section, own, state) ?? { text: find(at, `state.${state}`) ?? '' };
  return [{ type: 'answer', state, runs: [sentence, ...(said && !hidden ? whoSaidSo(said, at) : [])] }];
}

/** "My mum said so on 3 October 2026.", and what else they said. */
function whoSaidSo({ said }: Entry, at: At): readonly Words[] {
  const { locale } = at.around;
  const own = said.voice === 'own' || said.voice === 'own-with-help';
  const who = own ? '' : (whoOf(said, at) ?? '');
  const when = said.on && (said.on.said || said.on.on) ? locale.when(said.on, 'at') : '';
  const key = `state.said${own ? '.own' : who ? '' : '.noName'}${when ? '' : '.noDate'}`;
  return [
    { text: locale.find(key, { who, when }) ?? '' },
    ...(said.text.trim() ? [{ text: said.text, lang: said.lang, said: true } as const] : []),
    ...(said.voice === 'own-with-help' ? [{ text: whose(said, at.person, locale).text }] : []),
  ];
}
function whoOf({ by, writtenBy }: Entry['said'], { person, around: { locale } }: At): string | undefined {
  const ids = by?.length ? by : writtenBy ? [writtenBy] : [];
  const list = ids.flatMap((id) => {
    const one = person.people[id];
    return one ? [named(one, locale)] : id === person.id ? [person.called] : [];
  });
  return list.length ? locale.list(list) : undefined;
}
