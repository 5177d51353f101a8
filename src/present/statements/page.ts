/** What a page of "I" statements says, as plain data: both printers draw these and decide nothing. */
import type { Locale, Values } from '../../locales/locale.js';
import type { statementsAsk } from '../../locales/en/statements-ask.js';
import type { statements } from '../../locales/en/statements.js';
import type { Entry, Id, Person, Said } from '../../person/record.js';
import {
  AGAIN,
  answersIn,
  codeOf,
  isTheirs,
  ownStatements,
  type Answer,
  type Answers,
} from '../../statements/answers.js';
import { kept, promisesIn, type Action, type Kept } from '../../statements/promises.js';
import { roundsTable, told, type Round } from '../../statements/rounds.js';
import { scaleOf, signOf, type Sign } from '../../statements/scales.js';
import { pictureOf, type Asked, type StatementSet } from '../../statements/set.js';
import type { Figure, Whose, Words } from '../blocks.js';
import { figure, type Reading } from '../line.js';
import { problemBlocks, type Given } from '../problems.js';
import { people, whose } from '../whose.js';

export type StatementKey = keyof typeof statements | keyof typeof statementsAsk;
/** A sentence of this part of the interface. */
export const say = (locale: Locale, key: StatementKey, values?: Values): string =>
  locale.find(key, values) ?? key;
/** What a code of an answer is called. */
export const answerWord = (locale: Locale, code: string): string =>
  locale.find(`statements.answer.${code}`) ?? code;

export interface AnswerLine {
  readonly code: string;
  readonly sign?: Sign | undefined;
  readonly label: string;
  /** Somebody answered for the person: it never looks like theirs. */
  readonly forMe?: true;
  readonly whose: Whose;
  /** The pair it was asked with, when it was asked again. */
  readonly again?: string;
  readonly because?: Words;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

export interface Promised {
  readonly words: Words;
  readonly kept: Kept;
  readonly notes: readonly string[];
  /** Did it help, in the person's view. */
  readonly helped?: Words;
}

export interface Card {
  readonly id: Id;
  readonly words: Words;
  /** Of several ideas: shown as published, and answered by its parts, which are ours. */
  readonly parts?: string;
  /** One of those parts. */
  readonly part?: true;
  readonly we?: Words;
  /** Address of a picture beside the words, which say the same. */
  readonly picture?: string;
  readonly answers: readonly AnswerLine[];
  readonly notes: readonly string[];
  /** What changed since the round before. */
  readonly told?: string;
  readonly moved?: true;
  /** Said before the promises; absent where nothing was asked for. */
  readonly next?: string;
  /** In place of promises, where the person wants a change and there are none. */
  readonly none?: string;
  readonly promises: readonly Promised[];
}

export interface Group {
  readonly id: string;
  readonly heading: Words;
  readonly cards: readonly Card[];
}

export interface RoundsPart {
  readonly heading: string;
  readonly summary: string;
  /** Each statement whose answer moved, and how, in words. */
  readonly moved: readonly { readonly words: Words; readonly told: string }[];
  readonly caption: string;
  readonly columns: readonly string[];
  /** Of the columns that count a word of the scale. */
  readonly signs: readonly Sign[];
  readonly rows: readonly { readonly when: string; readonly counts: readonly number[] }[];
}

export interface StatementsPage {
  readonly title?: Words | undefined;
  readonly lede: Words;
  /** To be known before reading on. */
  readonly notices: readonly string[];
  readonly empty?: string | undefined;
  readonly groups: readonly Group[];
  readonly rounds?: RoundsPart | undefined;
  readonly foot: readonly string[];
}

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
/** Kept by whoever draws, from one page to the next. */
export interface DrawnCards {
  readonly cards: Map<Id, { readonly from: readonly unknown[]; readonly card: Card }>;
  readonly groups: Map<string, Group>;
  /** What every card depends on: while it is the same, a card depends on its own answers alone. */
  around?: readonly unknown[];
}
export const drawnCards = (): DrawnCards => ({ cards: new Map(), groups: new Map() });
const alike = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  a.length === b?.length && a.every((one, i) => one === b[i]);

interface Around {
  readonly person: Person;
  readonly set: StatementSet;
  readonly locale: Locale;
  readonly reading: Reading;
  readonly now: string;
  readonly we: boolean;
  readonly fileAddress: (file: string) => string | undefined;
}

const ownPathOnly = (file: string): string | undefined => (file.startsWith('sha256-') ? undefined : file);
const said = ({ text, lang }: Said): Words => ({ text, lang, said: true });

/** What the person likes to be called; a sentence still has to be one before there is a name. */
export const nameOf = ({ called }: Person, locale: Locale): string =>
  called.trim() || say(locale, 'statements.noName');

/** The small line beside an answer. */
function whoseAnswer(answer: Answer, { person, locale }: Around): Whose {
  const { mark } = whose(answer.said, person, locale);
  const { voice, by, helpedBy, writtenBy } = answer.said;
  const writer = writtenBy ? [writtenBy] : [];
  if (!isTheirs(answer)) {
    const who = people(by?.length ? by : writer, person, locale);
    const key = who ? 'statements.whose.forMe' : 'statements.whose.forMe.noName';
    return { mark, text: say(locale, key, { who, name: nameOf(person, locale) }) };
  }
  if (voice === 'own') return { mark, text: say(locale, 'statements.whose.own') };
  const who = people(voice === 'shown' ? writer : helpedBy?.length ? helpedBy : writer, person, locale);
  const how = voice as 'shown' | 'own-with-help';
  const key = who ? (`statements.whose.${how}` as const) : (`statements.whose.${how}.noName` as const);
  return { mark, text: say(locale, key, { who }) };
}

function answerLine(answer: Answer, asked: Asked | undefined, around: Around): AnswerLine {
  const { locale, person } = around;
  const code = codeOf(answer) as string;
  const { parts = {} } = answer;
  const notes: string[] = [];
  const there = people(parts.present, person, locale);
  if (there) notes.push(say(locale, 'statements.there', { list: there }));
  if (parts.helped === 'read') notes.push(say(locale, 'statements.read'));
  if (parts.feels) notes.push(say(locale, `statements.feels.${parts.feels}`));
  if (answer.onlyFor?.length === 0) notes.push(say(locale, 'statements.onlyMe'));
  const pair = answer.topic === AGAIN ? (asked?.eitherOr ?? []) : [];
  return {
    code,
    sign: signOf(code),
    label: pair.length ? (pair[code === 'no' ? 1 : 0] ?? answerWord(locale, code)) : answerWord(locale, code),
    ...(!isTheirs(answer) && { forMe: true as const }),
    whose: whoseAnswer(answer, around),
    ...(pair.length && { again: say(locale, 'statements.again', { a: pair[0], b: pair[1] }) }),
    ...(answer.said.text && { because: said(answer.said) }),
    figures: (answer.said.media ?? []).flatMap((id) => figure(person.media[id], around, !answer.said.text)),
    notes,
  };
}

/** Where something was asked for and nobody said what they will do: never left out, or it would look as if nothing was asked. */
const nobodyPromised = ({ locale, we }: Around): string =>
  say(locale, we ? 'statements.we.none' : 'statements.next.none');

function promised(action: Action, around: Around): Promised {
  const { locale, person, now } = around;
  const { parts = {} } = action;
  const state = kept(action, now);
  const who = parts.who ? people([parts.who], person, locale) : '';
  const { by } = parts;
  const when = (l: Locale): string => (by ? l.when(by, 'by') : '');
  const notes: string[] = [];
  if (state === 'done')
    notes.push(say(locale, 'statements.next.done', { when: (l) => l.when(parts.done!, 'at') }));
  else if (state === 'late')
    notes.push(say(locale, who ? 'statements.next.late' : 'statements.next.late.noWho', { who, when }));
  else if (who && by) notes.push(say(locale, 'statements.next.by', { who, when }));
  else if (who) notes.push(say(locale, 'statements.next.who', { who }));
  else if (by) notes.push(say(locale, 'statements.next.when', { when }));
  else notes.push(nobodyPromised(around));
  return {
    words: said(action.said),
    kept: state,
    notes,
    ...(parts.helped && { helped: said(parts.helped) }),
  };
}

/** What is shown of one statement: the latest round, everything that was answered in it. */
function card(
  id: Id,
  words: Words,
  asked: Asked | undefined,
  given: readonly Answer[],
  actions: readonly Action[],
  all: Answers | undefined,
  more: Partial<Card>,
  around: Around,
): Card {
  const { locale, person } = around;
  const last = given.findLast(codeOf)?.parts?.round;
  const shown = given.filter((answer) => codeOf(answer) && answer.parts?.round === last);
  // what two people changed at once is read in every version: nobody has chosen yet
  const versions = shown.flatMap((answer) => [answer, ...(answer.alongside?.filter(codeOf) ?? [])]);
  const answers = versions.map((answer) => answerLine(answer, asked, around));
  const notes: string[] = [];
  const theirs = answers.filter(({ forMe }) => !forMe);
  if (answers.length && !theirs.length)
    notes.push(say(locale, 'statements.whose.wait', { name: nameOf(person, locale) }));
  if (versions.length > shown.length) notes.push(locale.t('disagree.alongside'));
  else if (theirs.length > 1 && new Set(theirs.map(({ code }) => code)).size > 1)
    notes.push(say(locale, 'statements.again.differ'));
  const change = all && told(all, id);
  const key = change && change.how !== 'first' && (`statements.rounds.${change.how}` as const);
  const wants = shown.findLast(({ parts }) => parts?.wants)?.parts?.wants;
  const promises = actions.map((action) => promised(action, around));
  return {
    id,
    words,
    answers,
    notes,
    ...(key && {
      told: say(locale, key, {
        before: answerWord(locale, codeOf(change.before!)!),
        now: answerWord(locale, codeOf(change.now)!),
      }),
    }),
    ...(change?.how === 'moved' && { moved: true as const }),
    ...(wants && { next: say(locale, `statements.wants.${wants}`) }),
    ...(wants === 'yes' && !promises.length && { none: nobodyPromised(around) }),
    promises,
    ...more,
  };
}

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
  const answers = answersIn(person, set);
  const promises = promisesIn(person);
  const ours = (text: string): Words => ({ text, lang: set.lang });

  if (drawn) {
    const { people: known, media, called } = person;
    const these = [set, locale, reading, now, we, known, media, called, around.fileAddress];
    if (!alike(these, drawn.around)) {
      drawn.cards.clear();
      drawn.groups.clear();
    }
    drawn.around = these;
  }
  const cardOf = (
    id: Id,
    words: () => Words,
    asked: Asked | undefined,
    more: Partial<Card> = {},
    of: Asked | Entry | undefined = asked,
  ): Card => {
    const given = answers.of.get(id) ?? [];
    const actions = given.flatMap((answer) => promises.get(answer.id) ?? []);
    const from = [of, ...given, 0, ...actions];
    const before = drawn?.cards.get(id);
    if (before && alike(from, before.from)) return before.card;
    const made = card(id, words(), asked, given, actions, answers, more, around);
    drawn?.cards.set(id, { from, card: made });
    return made;
  };
  const plain = (asked: Asked) => (): Words => ours((reading === 'easy' && asked.easy) || asked.text);

  const groups = new Map<string, Card[]>();
  const headings = new Map(set.themes.map(({ id, title }) => [id, title]));
  for (const statement of set.statements) {
    const only = options.statement;
    if (only !== undefined && statement.id !== only && !statement.parts?.some(({ id }) => id === only))
      continue;
    const theme = statement.theme ?? '';
    const list = groups.get(theme) ?? [];
    groups.set(theme, list);
    const picture = pictureOf(statement);
    const beside: Partial<Card> = {
      ...(we && statement.we && { we: ours(statement.we) }),
      ...(picture && { picture }),
    };
    if (!statement.parts) list.push(cardOf(statement.id, plain(statement), statement, beside));
    else {
      list.push({
        ...card(statement.id, ours(statement.text), undefined, [], [], undefined, beside, around),
        parts: say(locale, 'statements.parts'),
      });
      for (const part of statement.parts) list.push(cardOf(part.id, plain(part), part, { part: true }));
    }
  }
  const shown: Group[] = [...groups].map(([id, cards]) => ({
    id: id || 'set',
    heading: ours(headings.get(id) ?? set.title),
    cards,
  }));
  if (options.statement === undefined) shown.push(...besides(person, answers, promises, cardOf, around));
  if (drawn)
    for (const [i, group] of shown.entries()) {
      const before = drawn.groups.get(group.id);
      if (before && before.heading.text === group.heading.text && alike(group.cards, before.cards))
        shown[i] = before;
      else drawn.groups.set(group.id, group);
    }

  const title = person.called.trim()
    ? { text: person.called, lang: person.lang, said: true as const }
    : undefined;
  return {
    title,
    lede: we ? { text: say(locale, 'statements.we') } : ours(set.title),
    notices: [...answers.of.values()].some((all) => all.some(codeOf))
      ? []
      : [say(locale, 'statements.empty')],
    groups: shown,
    rounds: options.statement === undefined && !we ? roundsPart(shown, answers, around) : undefined,
    foot: [
      say(locale, 'statements.source', { source: set.source }),
      say(locale, 'statements.licence', { licence: set.licence }),
    ],
  };
}

/** The person's own statements, and answers to what is not there. */
function* besides(
  person: Person,
  answers: Answers,
  promises: ReadonlyMap<Id, readonly Action[]>,
  cardOf: (id: Id, words: () => Words, asked: undefined, more: Partial<Card>, of: Entry) => Card,
  around: Around,
): Generator<Group> {
  const { locale } = around;
  const mine: readonly Entry[] = ownStatements(person);
  if (mine.length)
    yield {
      id: 'mine',
      heading: { text: say(locale, 'statements.mine') },
      cards: mine.map((entry) => cardOf(entry.id, () => said(entry.said), undefined, {}, entry)),
    };
  if (answers.gone.length)
    yield {
      id: 'gone',
      heading: { text: say(locale, 'statements.gone') },
      cards: answers.gone.map((answer) => {
        const { wording = '', statement = '' } = answer.parts ?? {};
        const words = { text: wording || statement, said: true as const };
        const note = say(locale, 'statements.gone.this');
        const actions = promises.get(answer.id) ?? [];
        const made = card(answer.id, words, undefined, [answer], actions, undefined, {}, around);
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
  if (set && given.person) return statementsPage(given.person, set, { ...options, notices: all });
  const nobody = say(locale, 'statements.empty');
  return {
    lede: set ? { text: set.title, lang: set.lang } : { text: nobody },
    notices: all,
    empty: set && nobody,
    groups: [],
    foot: [],
  };
}
