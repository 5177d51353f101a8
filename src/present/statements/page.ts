/** What a page of "I" statements says of a person. */
import type { Locale } from '../../locales/locale.js';
import type { Entry, Id, Person } from '../../person/record.js';
import { ownPathOnly } from '../../person/own-path.js';
import { answersIn, codeOf, ownAsked, type Answers } from '../../statements/answers.js';
import { promisesIn, type Action } from '../../statements/promises.js';
import { roundsTable, type Round } from '../../statements/rounds.js';
import { scaleOf } from '../../statements/scales.js';
import { pictureOf, type Asked, type StatementSet } from '../../statements/set.js';
import type { Words } from '../blocks.js';
import type { Reading } from '../line.js';
import { problemBlocks, type Given } from '../problems.js';
import type { Card, Group, RoundsPart, StatementsPage } from './blocks.js';
import { said } from '../said.js';
import { card, type Around } from './card.js';
import type { DrawnCards } from './drawn.js';
import { answerWord, say } from './say.js';

export interface Showing {
  readonly locale: Locale;
  /** Today as an ISO date. */
  readonly now: string;
  readonly reading?: Reading | undefined;
  /** `we`: beside what services should do. */
  readonly shows?: 'answers' | 'we' | undefined;
  /** Only this statement. */
  readonly statement?: Id | undefined;
  readonly fileAddress?: ((file: string) => string | undefined) | undefined;
  /** What could not be read of the record. */
  readonly notices?: readonly string[] | undefined;
  /** Cards drawn before: an unchanged one is the same object, which printers skip. */
  readonly drawn?: DrawnCards | undefined;
}

const aPart: Partial<Card> = { part: true };
const noActions: readonly Action[] = [];

/** What the set and the answers say about this person. Pure: the same arguments give the same page. */
export function statementsPage(person: Person, set: StatementSet, options: Showing): StatementsPage {
  const { locale, now, reading = 'standard', drawn } = options;
  const we = options.shows === 'we';
  const around: Around = {
    person,
    set,
    locale,
    reading,
    now,
    we,
    fileAddress: options.fileAddress ?? ownPathOnly,
  };
  const { statement: only } = options;
  const ours = (text: string): Words => ({ text, lang: set.lang });
  const noticesOf = ({ of }: Answers): readonly string[] => {
    for (const given of of.values()) if (given.some(codeOf)) return [];
    return [say(locale, 'statements.empty')];
  };
  const roundsOf = (groups: readonly Group[], answers: Answers): RoundsPart | undefined =>
    only === undefined && !we ? roundsPart(groups, answers, around) : undefined;

  const { people, media, called, lang } = person;
  drawn?.begin([set, locale, reading, now, we, only, people, media, called, lang, around.fileAddress]);
  const again = drawn?.again(around);
  if (again) {
    const { page, answers } = again;
    return { ...page, notices: noticesOf(answers), rounds: roundsOf(page.groups, answers) };
  }
  const answers = answersIn(person, set);
  const promises = promisesIn(person);
  const cardOf = (id: Id, words: Words, of: Asked | Entry, beside?: Partial<Card>): Card => {
    const given = answers.of.get(id) ?? [];
    const actions = promises.size ? given.flatMap((answer) => promises.get(answer.id) ?? []) : noActions;
    const from = { id, words, of, given, actions, beside };
    return drawn ? drawn.card(from, answers, around) : card(from, answers, around);
  };
  const plain = (asked: Asked): Words => ours((reading === 'easy' && asked.easy) || asked.text);

  const groups = new Map<string, Card[]>();
  const headings = new Map(set.themes.map(({ id, title }) => [id, title]));
  for (const statement of set.statements) {
    if (only !== undefined && statement.id !== only && !statement.parts?.some(({ id }) => id === only))
      continue;
    const theme = statement.theme ?? '';
    const list = groups.get(theme) ?? [];
    groups.set(theme, list);
    const picture = pictureOf(statement);
    const beside =
      (we && statement.we) || picture
        ? { ...(we && statement.we && { we: ours(statement.we) }), ...(picture && { picture }) }
        : undefined;
    if (!statement.parts) list.push(cardOf(statement.id, plain(statement), statement, beside));
    else {
      list.push({
        ...card(
          { id: statement.id, words: ours(statement.text), given: [], actions: [], beside },
          undefined,
          around,
        ),
        parts: say(locale, 'statements.parts'),
      });
      for (const part of statement.parts) list.push(cardOf(part.id, plain(part), part, aPart));
    }
  }
  const shown: Group[] = [...groups].map(([id, cards]) => ({
    id: id || 'set',
    heading: ours(headings.get(id) ?? set.title),
    cards,
  }));
  if (only === undefined) shown.push(...besides(person, answers, promises, cardOf, around));
  const kept = drawn ? drawn.groups(shown) : shown;

  const title = person.called.trim() ? said({ text: person.called, lang: person.lang }) : undefined;
  const page: StatementsPage = {
    title,
    lede: we ? { text: say(locale, 'statements.we') } : ours(set.title),
    notices: noticesOf(answers),
    groups: kept,
    rounds: roundsOf(kept, answers),
    foot: [
      say(locale, 'statements.source', { source: set.source }),
      say(locale, 'statements.licence', { licence: set.licence }),
    ],
  };
  drawn?.keep({ page, answers, entries: Object.values(person.entries) });
  return page;
}

/** The person's own statements, and answers to what is not there. */
function* besides(
  person: Person,
  answers: Answers,
  promises: ReadonlyMap<Id, readonly Action[]>,
  cardOf: (id: Id, words: Words, of: Entry) => Card,
  around: Around,
): Generator<Group> {
  const { locale, set } = around;
  const mine = ownAsked(person, set);
  if (mine.size)
    yield {
      id: 'mine',
      heading: { text: say(locale, 'statements.mine') },
      cards: Array.from(mine, ([id, entry]) => cardOf(id, said(entry.said), entry)),
    };
  if (answers.gone.length)
    yield {
      id: 'gone',
      heading: { text: say(locale, 'statements.gone') },
      cards: answers.gone.map((answer) => {
        const { wording = '', statement = '' } = answer.parts ?? {};
        const words = said({ text: wording || statement });
        const note = say(locale, 'statements.gone.this');
        const actions = promises.get(answer.id) ?? noActions;
        const made = card({ id: answer.id, words, given: [answer], actions }, undefined, around);
        return { ...made, notes: [note, ...made.notes] };
      }),
    };
}

function roundsPart(
  groups: readonly Group[],
  answers: Answers,
  { person, set, locale }: Around,
): RoundsPart | undefined {
  if (answers.rounds.length < 2) return undefined;
  const table: readonly Round[] = roundsTable(person, set, answers);
  const scale = scaleOf(set);
  const codes = scale.map(({ code }) => code);
  const forMe = table.some((round) => round.forMe);
  const moved = groups.flatMap(({ cards }) =>
    cards.flatMap(({ moved: its, words, told: how }) => (its && how ? [{ words, told: how }] : [])),
  );
  return {
    heading: say(locale, 'statements.rounds'),
    summary: moved.length
      ? say(locale, 'statements.rounds.count', { n: moved.length })
      : say(locale, 'statements.rounds.none'),
    moved,
    caption: say(locale, 'statements.rounds.table'),
    columns: [
      say(locale, 'statements.rounds.when'),
      ...codes.map((code) => answerWord(locale, code)),
      say(locale, 'statements.rounds.other'),
      ...(forMe ? [say(locale, 'statements.rounds.forMe')] : []),
    ],
    signs: scale.map(({ sign }) => sign),
    rows: table.map(({ round, on, counts, other, forMe: others }) => ({
      when: locale.date({ said: /^\d{4}/.test(round) ? '' : round, on: on ?? round }),
      counts: [...codes.map((code) => counts[code]!), other, ...(forMe ? [others] : [])],
    })),
  };
}

/** What is said of a record as it was given: also of none, and of one that could not be read. No set: it could not be read. */
export function pageOf(given: Given, set: StatementSet | undefined, options: Showing): StatementsPage {
  const { locale, notices = [] } = options;
  const all = [
    ...problemBlocks(given, locale).flatMap((block) =>
      'runs' in block ? block.runs.map(({ text }) => text) : [],
    ),
    ...(set ? [] : [say(locale, 'statements.unread')]),
    ...notices,
  ];
  if (set && given.person) {
    const page = statementsPage(given.person, set, options);
    return { ...page, notices: [...all, ...page.notices] };
  }
  const nobody = say(locale, 'statements.empty');
  return {
    lede: set ? { text: set.title, lang: set.lang } : { text: nobody },
    notices: all,
    // of what could not be read nobody knows
    empty: set && !given.problems.length ? nobody : undefined,
    groups: [],
    foot: [],
  };
}
