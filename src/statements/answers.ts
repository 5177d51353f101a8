/** One person's answers: which belong to a set, whose they are, in which round, and what comes next. */
import type { Entry, Id, Person } from '../person/record.js';
import { inOrder as byRank } from '../person/room.js';
import { askedIn, type Asked, type StatementSet } from './set.js';

export type Answer = Entry<'answer'>;

/** Of an answer. */
export const TOPIC = 'statement';
/** Of an answer to the either-or pair: it stands beside the first answer and never in its place. */
export const AGAIN = 'statement/again';
/** Of a statement the person wrote: an entry of words, answered under the set `MINE` by its own id. */
export const OWN_TOPIC = 'statement/mine';
export const MINE = 'mine';

/** What was chosen: a point of the scale, or a way out. */
export const codeOf = ({ parts }: Answer): string | undefined => parts?.answer ?? parts?.wayOut;

/** The person's own answer: said, signed, pointed or shown. Anything else is somebody answering for them. */
export const isTheirs = ({ said: { voice } }: Answer): boolean =>
  voice === 'own' || voice === 'own-with-help' || voice === 'shown';

/** The statements the person wrote, in their order, as they can be asked. */
export const ownStatements = ({ entries }: Person): readonly Entry[] =>
  Object.values(entries)
    .filter(({ kind, topic }) => kind === 'words' && topic === OWN_TOPIC)
    .sort(byRank);

/**
 * The same by what each is asked as, beside the set: its entry's id, or another where a statement of the set has that one.
 * What somebody said of their own sentence must never stand as their answer to that statement.
 */
export function ownAsked(person: Person, set: StatementSet): ReadonlyMap<Id, Entry> {
  const own = ownStatements(person);
  const theirs = new Set(own.length ? askedIn(set).map(({ id }) => id) : []); // a set may be long
  return new Map(own.map((entry) => [theirs.has(entry.id) ? `${MINE}/${entry.id}` : entry.id, entry]));
}

export interface Answers {
  /** By statement (or plain part); the person's own by what `ownAsked` says: their entry's id. In order of rounds. */
  readonly of: ReadonlyMap<Id, readonly Answer[]>;
  /** For a statement, or a version of the set, that is not there: kept, and shown as such. */
  readonly gone: readonly Answer[];
  /** Rounds in the order they were answered. */
  readonly rounds: readonly string[];
}

export const roundOf = ({ parts, said }: Answer): string => parts?.round ?? said.on?.on ?? '';

/** Everything the person has answered of this set, and of their own statements. */
export function answersIn(person: Person, set: StatementSet): Answers {
  const asked = new Map<Id, string>(askedIn(set).map(({ id, text }) => [id, text]));
  const mine = new Map([...ownAsked(person, set)].map(([as, { id }]) => [id, as]));
  const of = new Map<Id, Answer[]>();
  const gone: Answer[] = [];
  const begun = new Map<string, string>();
  for (const entry of Object.values(person.entries)) {
    if (entry.kind !== 'answer') continue;
    const answer = entry as Answer;
    const { set: from, version, statement = '', wording } = answer.parts ?? {};
    const here =
      from === MINE
        ? mine.has(statement)
        : from === set.id &&
          asked.has(statement) &&
          // another version is the same statement when its words are
          (version === set.version || wording === asked.get(statement));
    if (!here) {
      if (from === set.id || from === MINE) gone.push(answer);
      continue;
    }
    const as = from === MINE ? mine.get(statement)! : statement;
    const list = of.get(as);
    if (list) list.push(answer);
    else of.set(as, [answer]);
    const round = roundOf(answer);
    const date = answer.said.on?.on ?? round;
    const first = begun.get(round);
    if (first === undefined || date < first) begun.set(round, date);
  }
  const rounds = [...begun]
    .sort(([a, x], [b, y]) => (x < y || (x === y && a < b) ? -1 : 1))
    .map(([round]) => round);
  const place = new Map(rounds.map((round, i) => [round, i]));
  const inOrder = (a: Answer, b: Answer): number =>
    place.get(roundOf(a))! - place.get(roundOf(b))! || byRank(a, b);
  for (const list of of.values()) list.sort(inOrder);
  return { of, gone: gone.sort(byRank), rounds };
}

/** While these are the same, an answer is to the same statement of the same set, in the same round and order. */
const places = ['set', 'version', 'statement', 'wording', 'round'] as const;
const inPlaceOf = (was: Entry, now: Entry): now is Answer =>
  was.kind === 'answer' &&
  now.kind === 'answer' &&
  was.id === now.id &&
  was.rank === now.rank &&
  was.topic === now.topic &&
  was.said.on?.on === now.said.on?.on &&
  places.every((part) => (was as Answer).parts?.[part] === (now as Answer).parts?.[part]);

/**
 * Where answers were said otherwise and nothing else came, went or changed: puts them into `answers` in the place of what
 * they were, and gives all the answers to each of their statements. Else undefined, and `answers` is as it was. `before`
 * and `now` are the entries of the record then and now, in their order.
 */
export function sayOtherwise(
  answers: Answers,
  before: readonly Entry[],
  now: readonly Entry[],
): ReadonlyMap<Id, readonly Answer[]> | undefined {
  if (before.length !== now.length) return undefined;
  const of = answers.of as Map<Id, readonly Answer[]>; // as it was made here
  const changed = new Map<Id, readonly Answer[]>();
  for (let i = 0; i < now.length; i++) {
    const was = before[i]!;
    const is = now[i]!;
    if (was === is) continue;
    const statement = is.kind === 'answer' ? (is as Answer).parts?.statement : undefined;
    const given = statement !== undefined && (changed.get(statement) ?? of.get(statement));
    if (!given || !inPlaceOf(was, is) || !given.includes(was as Answer)) return undefined;
    changed.set(
      statement,
      given.map((answer) => (answer === was ? is : answer)),
    );
  }
  for (const [statement, given] of changed) of.set(statement, given);
  return changed;
}

/** Who reads the answers, and whom the person can talk to: without both, some statements are not asked. */
export interface Telling {
  /** The person, by name, who reads these answers the same day. */
  readonly reader?: string | undefined;
  /** Whom to talk to now, and how: a name and a number. */
  readonly contact?: string | undefined;
}
export const mayAsk = (asked: Pick<Asked, 'mayDisclose'>, { reader, contact }: Telling): boolean =>
  !asked.mayDisclose || !!(reader?.trim() && contact?.trim());

/** The round to write in: the last one while something in it is unanswered, else a new one, called by the day. */
export function roundNow(answers: Answers, asked: readonly Pick<Asked, 'id'>[], today: string): string {
  const last = answers.rounds.at(-1);
  if (last === undefined) return today;
  return asked.every(({ id }) => answerIn(answers, id, last)) ? today : last;
}

/** The answer of one round: the person's own before one given for them. */
export function answerIn(answers: Answers, id: Id, round: string, again = false): Answer | undefined {
  const all = (answers.of.get(id) ?? []).filter(
    (answer) => roundOf(answer) === round && (answer.topic === AGAIN) === again && codeOf(answer),
  );
  return all.findLast(isTheirs) ?? all.at(-1);
}

/**
 * Which one to ask next: the first without an answer after `from`, else the first without one; undefined when there is
 * none. Without `from`: after the last one answered, which is where the person stopped.
 */
export function nextToAsk(
  asked: readonly Pick<Asked, 'id'>[],
  answered: (id: Id) => boolean,
  from: Id | undefined = asked.findLast(({ id }) => answered(id))?.id,
): Id | undefined {
  const at = asked.findIndex(({ id }) => id === from) + 1;
  const open = (one: Pick<Asked, 'id'>): boolean => !answered(one.id);
  return (asked.slice(at).find(open) ?? asked.find(open))?.id;
}

/**
 * Answers that may be a sign of harm: for the named reader, the same day. Never only to be counted. In the order of the
 * statements, then of the rounds; those to another wording of a statement after them. `since`: the ISO date on which answers
 * were read last; those that have no date are always among them. Without it, all that the record holds, of every round.
 */
export function toReadToday(person: Person, set: StatementSet, since = ''): readonly Answer[] {
  const { of, gone } = answersIn(person, set);
  const isNew = (answer: Answer): boolean => {
    const on = answer.said.on?.on ?? '';
    return !on || on >= since.slice(0, on.length);
  };
  const maybe = askedIn(set).filter(({ mayDisclose }) => mayDisclose);
  const ids = new Set(maybe.map(({ id }) => id));
  return [
    ...maybe.flatMap(({ id }) => of.get(id) ?? []),
    ...gone.filter(({ parts }) => parts?.set === set.id && ids.has(parts.statement ?? '')),
  ].filter((answer) => codeOf(answer) !== 'yes' && codeOf(answer) !== 'always' && isNew(answer));
}
