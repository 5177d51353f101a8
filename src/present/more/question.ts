/** Questions that are never left blank. */
import type { Section } from '../../documents/outline.js';
import type { Entry } from '../../person/record.js';
import { noneOf } from '../../person/nones.js';
import type { Block, Words } from '../blocks.js';
import { find, wordsOf } from '../more.js';
import { withheld, type At } from '../present.js';
import { named, whose } from '../whose.js';

/** Nothing is listed: said to be none, said not to be known, or asked by nobody yet. Each is its own sentence. */
export function question(section: Section, at: At): readonly Block[] {
  const { answer } = section;
  const said = noneOf(section, at.person, (e) => !withheld(e, at.document));
  const state = said?.parts?.known ?? 'unanswered';
  if (state === 'unanswered' && answer === 'asked') return [];
  const own = state === 'unanswered' ? section.whenEmpty : undefined;
  const sentence = wordsOf(at, section, own, state) ?? { text: find(at, `state.${state}`) ?? '' };
  return [{ type: 'answer', state, runs: [sentence, ...(said ? whoSaidSo(said, at) : [])] }];
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
