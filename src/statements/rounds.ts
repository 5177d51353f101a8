/** What changed from one round to the next, statement by statement. No average: an average hides a "no". */
import type { Id, Person } from '../person/record.js';
import {
  AGAIN,
  answerIn,
  answersIn,
  codeOf,
  isTheirs,
  roundOf,
  type Answer,
  type Answers,
} from './answers.js';
import { scaleOf } from './scales.js';
import type { StatementSet } from './set.js';

export interface Told {
  readonly how: 'first' | 'same' | 'moved';
  readonly now: Answer;
  /** The person's own answer in the round before that had one. */
  readonly before?: Answer;
}

/** The latest of the person's own answers to a statement, and the one before it. Answers given for them are not compared. */
export function told(answers: Answers, id: Id): Told | undefined {
  const own = (answers.of.get(id) ?? []).filter(
    (answer) => isTheirs(answer) && answer.topic !== AGAIN && codeOf(answer),
  );
  const now = own.at(-1);
  if (!now) return undefined;
  const before = own.findLast((answer) => roundOf(answer) !== roundOf(now));
  return before
    ? { how: codeOf(before) === codeOf(now) ? 'same' : 'moved', now, before }
    : { how: 'first', now };
}

export interface Round {
  readonly round: string;
  /** ISO date of the first answer that has one. */
  readonly on?: string;
  /** How many statements were answered with each word of the scale, in its order. */
  readonly counts: Readonly<Record<string, number>>;
  /** Answered with a way out. */
  readonly other: number;
  /** Answered by somebody else: in none of the other numbers. */
  readonly forMe: number;
}

/** Each round counted by answer, oldest first: the table, and the chart beside it is drawn from the same. */
export function roundsTable(
  person: Person,
  set: StatementSet,
  answers = answersIn(person, set),
): readonly Round[] {
  const codes = scaleOf(set).map(({ code }) => code);
  return answers.rounds.map((round) => {
    const counts: Record<string, number> = Object.fromEntries(codes.map((code) => [code, 0]));
    let other = 0;
    let forMe = 0;
    let on: string | undefined;
    for (const id of answers.of.keys()) {
      const answer = answerIn(answers, id, round);
      if (!answer) continue;
      const date = answer.said.on?.on;
      if (date && (on === undefined || date < on)) on = date;
      const code = answer.parts?.answer;
      if (!isTheirs(answer)) forMe += 1;
      else if (code !== undefined && Object.hasOwn(counts, code)) counts[code]! += 1;
      else other += 1;
    }
    return { round, ...(on && { on }), counts, other, forMe };
  });
}
