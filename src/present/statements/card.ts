/** A statement, what was answered, and what was promised because of it. */
import type { Locale } from '../../locales/locale.js';
import type { Entry, Id, Person } from '../../person/record.js';
import { AGAIN, codeOf, isTheirs, roundOf, type Answer, type Answers } from '../../statements/answers.js';
import { kept, type Action } from '../../statements/promises.js';
import { told } from '../../statements/rounds.js';
import { signOf } from '../../statements/scales.js';
import type { Asked, StatementSet } from '../../statements/set.js';
import type { Whose, Words } from '../blocks.js';
import { figure, type Reading } from '../line.js';
import { said } from '../said.js';
import { firstNear, known, marks, peopleIn } from '../whose.js';
import type { AnswerLine, Card, Promised } from './blocks.js';
import { answerWord, nameOf, say } from './say.js';

/** What every card is made with. */
export interface Around {
  readonly person: Person;
  readonly set: StatementSet;
  readonly locale: Locale;
  readonly reading: Reading;
  readonly now: string;
  readonly we: boolean;
  readonly fileAddress: (file: string) => string | undefined;
}

/** The small line beside an answer. */
function whoseAnswer(answer: Answer, { person, locale }: Around): Whose {
  const { voice, by, helpedBy, writtenBy } = answer.said;
  const mark = marks[voice];
  if (voice === 'own') return { mark, text: say(locale, 'statements.whose.own') };
  const writer = writtenBy ? [writtenBy] : [];
  if (!isTheirs(answer)) {
    const who = peopleIn(firstNear(person, by, writer), person, locale);
    const key = who ? 'statements.whose.forMe' : 'statements.whose.forMe.noName';
    return { mark, text: say(locale, key, { who, name: nameOf(person, locale) }) };
  }
  const named = voice === 'shown' ? writer : firstNear(person, helpedBy, writer);
  const who = peopleIn(named, person, locale);
  const how = voice as 'shown' | 'own-with-help';
  const key = who ? (`statements.whose.${how}` as const) : (`statements.whose.${how}.noName` as const);
  return { mark, text: say(locale, key, { who }) };
}

const none: readonly never[] = [];

function answerLine(answer: Answer, of: CardFrom['of'], around: Around): AnswerLine {
  const { locale, person } = around;
  const code = codeOf(answer) as string;
  const { parts = {}, said: words } = answer;
  const notes: string[] = [];
  const there = peopleIn(parts.present, person, locale);
  if (there)
    notes.push(say(locale, 'statements.there', { list: there, n: known(parts.present, person).length }));
  if (parts.helped === 'read') notes.push(say(locale, 'statements.read'));
  if (parts.feels) notes.push(say(locale, `statements.feels.${parts.feels}`));
  if (answer.onlyFor?.length === 0) notes.push(say(locale, 'statements.onlyMe'));
  const [yes, no] = (answer.topic === AGAIN && of && 'eitherOr' in of && of.eitherOr) || none;
  return {
    code,
    sign: signOf(code),
    label: (code === 'no' ? no : yes) ?? answerWord(locale, code),
    forMe: isTheirs(answer) ? undefined : true,
    whose: whoseAnswer(answer, around),
    again: yes === undefined ? undefined : say(locale, 'statements.again', { a: yes, b: no }),
    because: words.text ? said(words) : undefined,
    figures: words.media?.flatMap((id) => figure(person.media[id], around, !words.text)) ?? none,
    notes: notes.length ? notes : none,
  };
}

/** Where something was asked for and nobody said what they will do: never left out, or it would look as if nothing was asked. */
const nobodyPromised = ({ locale, we }: Around): string =>
  say(locale, we ? 'statements.we.none' : 'statements.next.none');

function promised(action: Action, around: Around): Promised {
  const { locale, person, now } = around;
  const { parts = {} } = action;
  const state = kept(action, now);
  const who = parts.who ? peopleIn([parts.who], person, locale) : '';
  const by = parts.by && (parts.by.said || parts.by.on) ? parts.by : undefined;
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

/** What one card is made from. */
export interface CardFrom {
  readonly id: Id;
  readonly words: Words;
  /** What was asked: of the set, or the person's own; none, where it is not there any more. */
  readonly of?: Asked | Entry | undefined;
  /** The answers to it, in order of rounds. */
  readonly given: readonly Answer[];
  /** What was promised because of them. */
  readonly actions: readonly Action[];
  /** What stands in the card whatever was answered. */
  readonly beside?: Partial<Card> | undefined;
}

/** What is shown of one statement: the latest round, everything that was answered in it. */
export function card(
  { id, words, of, given, actions, beside }: CardFrom,
  all: Answers | undefined,
  around: Around,
): Card {
  const { locale, person } = around;
  const latest = given.findLast(codeOf);
  const last = latest && roundOf(latest);
  const shown = given.filter((answer) => codeOf(answer) && roundOf(answer) === last);
  // what two people changed at once is read in every version: nobody has chosen yet
  const versions = shown.flatMap((answer) => [answer, ...(answer.alongside?.filter(codeOf) ?? none)]);
  const answers = versions.map((answer) => answerLine(answer, of, around));
  const notes: string[] = [];
  // a sentence that says “I” under the person's name reads as theirs; one that they wrote is
  if (!answers.length && of && !('kind' in of)) notes.push(say(locale, 'statements.noAnswer'));
  const theirs = answers.filter(({ forMe }) => !forMe);
  if (answers.length && !theirs.length)
    notes.push(say(locale, 'statements.whose.wait', { name: nameOf(person, locale) }));
  if (versions.length > shown.length) notes.push(locale.t('disagree.alongside'));
  else if (theirs.length > 1 && new Set(theirs.map(({ code }) => code)).size > 1)
    notes.push(say(locale, 'statements.again.differ'));
  const change = all && told(all, id);
  const wants = shown.findLast(({ parts }) => parts?.wants)?.parts?.wants;
  const promises = actions.length ? actions.map((action) => promised(action, around)) : none;
  return {
    id,
    words,
    answers,
    notes: notes.length ? notes : none,
    told:
      change && change.how !== 'first'
        ? say(locale, `statements.rounds.${change.how}`, {
            before: answerWord(locale, codeOf(change.before!)!),
            now: answerWord(locale, codeOf(change.now)!),
          })
        : undefined,
    moved: change?.how === 'moved' ? true : undefined,
    next: wants && say(locale, `statements.wants.${wants}`),
    none: wants === 'yes' && !promises.length ? nobodyPromised(around) : undefined,
    promises,
    ...beside,
  };
}
