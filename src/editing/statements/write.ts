import { rankAfter } from '../../person/rank.js';
import { isWanted } from '../../person/takes.js';
import type { Connection, Id, Person, RowChange, Said } from '../../person/record.js';
import {
  AGAIN,
  answerIn,
  codeOf,
  isTheirs,
  nextToAsk,
  TOPIC,
  type Answer,
} from '../../statements/answers.js';
import type { Action } from '../../statements/promises.js';
import { newId } from '../session.js';
import { put, type Sheet, type ToAsk } from './sheet.js';

/** Who chose an answer: the person, the person by showing it, or somebody for them. */
export type Chooser = 'person' | 'shown' | 'other';

/** Whose words: the person's own, theirs with help, what they showed, or somebody else's for them. */
export function voiceOf({ sitting, person, asking }: Sheet, text: string, chooser?: Chooser): Said {
  const { help, helper } = sitting;
  const base = { text, lang: person.lang, on: { said: '', on: asking.today } };
  if (chooser === 'other')
    return { ...base, voice: 'knows-me', ...(helper && { by: [helper], writtenBy: helper }) };
  if (chooser === 'shown') return { ...base, voice: 'shown', ...(helper && { writtenBy: helper }) };
  if (help !== 'answer') return { ...base, voice: 'own' };
  // somebody helps to answer, and nobody has said yet who chose: it must not look like the person's
  if (!chooser) return { ...base, voice: 'not-known' };
  return { ...base, voice: 'own-with-help', ...(helper && { helpedBy: [helper] }) };
}

/** The answer of this round to this statement; the person's before one given for them. */
export const answerTo = ({ answers, round }: Sheet, { id }: ToAsk, again = false): Answer | undefined =>
  answerIn(answers, id, round, again);

/** The same, as the word that was chosen. */
export function codeTo(sheet: Sheet, asked: ToAsk, again = false): string | undefined {
  const answer = answerTo(sheet, asked, again);
  return answer && codeOf(answer);
}

/** Said no to the question itself: asking on would press for what the person just declined. */
export const declined = ({ parts }: Answer): boolean =>
  parts?.wayOut === 'rather-not' || parts?.wayOut === 'not-me';

/** After every other entry. */
export const rankAtEnd = ({ entries }: Person): string => rankAfter(Object.values(entries));

/** An answer as it is first given: nobody sees it but those the page named before the person began. */
function fresh(sheet: Sheet, asked: ToAsk, again: boolean, wording: string): Answer {
  const { sitting, person, round, audiences } = sheet;
  return {
    id: newId(),
    kind: 'answer',
    topic: again ? AGAIN : TOPIC,
    said: voiceOf(sheet, ''),
    parts: {
      set: asked.set,
      version: asked.version,
      statement: asked.entry ?? asked.id,
      wording,
      round,
      ...(sitting.help !== 'no' && { helped: sitting.help }),
      ...(sitting.present.length && { present: sitting.present }),
    },
    rank: rankAtEnd(person),
    // what was kept back of the first answer is kept back of the one beside it
    onlyFor: (again && answerTo(sheet, asked)?.onlyFor) || audiences,
  };
}

/** All that was said in this round to a statement: the answer, the one to the pair, and what was promised because of them. */
function allOf(sheet: Sheet, asked: ToAsk): readonly (Answer | Action)[] {
  const given = [answerTo(sheet, asked), answerTo(sheet, asked, true)].filter((one) => one !== undefined);
  return [...given, ...given.flatMap((answer) => sheet.actionsOf(answer))];
}
/** Who may see an answer, and with it all that would tell of it. */
export function shareWith(sheet: Sheet, asked: ToAsk, onlyFor: readonly string[]): void {
  sheet.act(allOf(sheet, asked).map((one) => put({ ...one, onlyFor }, one)));
}

/** Which word was chosen. */
export function choose(sheet: Sheet, asked: ToAsk, code: string, out: boolean): void {
  const before = answerTo(sheet, asked);
  const now = before ?? fresh(sheet, asked, false, asked.text);
  const { answer: _a, wayOut: _w, ...parts } = now.parts ?? {};
  sheet.act([
    put(
      { ...now, parts: { ...parts, ...(out ? { wayOut: code as 'not-sure' } : { answer: code }) } },
      before,
    ),
  ]);
}

/** Which of the pair: an answer of its own, beside the first. */
export function chooseAgain(sheet: Sheet, asked: ToAsk, code: 'yes' | 'no'): void {
  const before = answerTo(sheet, asked, true);
  const made = before ?? fresh(sheet, asked, true, (asked.eitherOr ?? []).join(' / '));
  sheet.act([put({ ...made, parts: { ...made.parts, answer: code } }, before)]);
}

/** What else was said with an answer, or of a promise. */
export function change<E extends Answer | Action>(
  sheet: Sheet,
  before: E,
  more: Partial<E>,
  done = true,
): void {
  const rows = [put({ ...before, ...more }, before)];
  if (done) sheet.act(rows);
  else sheet.type(rows);
}

/** Where the person goes on: see `nextToAsk`. Words or a sound alone are no answer yet. */
export function nextIn(sheet: Sheet): Id | undefined {
  const answered = new Set<Id>();
  for (const one of sheet.asked) if (codeTo(sheet, one) !== undefined) answered.add(one.id);
  return nextToAsk(sheet.asked, (id) => answered.has(id));
}

/** Takes the answer of this round away, its promises and the answer to the pair with it. */
export function clearAnswer(sheet: Sheet, asked: ToAsk): void {
  sheet.act(
    allOf(sheet, asked).map(({ id }) => ({ table: 'entries', id, before: sheet.person.entries[id] })),
    sheet.t('statements.cleared'),
  );
}

export const chooserOf = (answer: Answer): Chooser | undefined =>
  answer.said.voice === 'not-known'
    ? undefined
    : !isTheirs(answer)
      ? 'other'
      : answer.said.voice === 'shown'
        ? 'shown'
        : 'person';

/** The promise a person asked for with an answer, or a new one. */
export function promise(
  sheet: Sheet,
  answer: Answer,
  more: { text?: string; parts?: Action['parts'] },
  done = false,
): void {
  const before = sheet.actionsOf(answer)[0];
  const { text = before?.said.text ?? '', parts } = more;
  if (!before && !text.trim() && !parts) return;
  const made: Action = {
    ...(before ?? {
      id: newId(),
      kind: 'action',
      topic: 'action',
      rank: rankAtEnd(sheet.person),
      ...(answer.onlyFor && { onlyFor: answer.onlyFor }),
    }),
    said: before ? { ...before.said, text } : voiceOf(sheet, text, chooserOf(answer)),
    parts: { ...before?.parts, from: answer.id, ...parts },
  };
  const rows = [put(made, before)];
  if (done) sheet.act(rows);
  else sheet.type(rows);
}

/** Someone of the record by name, or somebody new. */
export function someone(
  person: Person,
  name: string,
): { readonly id: Id; readonly rows: readonly RowChange[] } {
  const wanted = name.trim().toLowerCase();
  const known = Object.values(person.people).find(
    (one) =>
      isWanted(one) &&
      [one.name, one.role, `${one.role} ${one.name}`].some((text) => text?.toLowerCase() === wanted),
  );
  if (known) return { id: known.id, rows: [] };
  const made: Connection = { id: newId(), name: name.trim() };
  return { id: made.id, rows: [{ table: 'people', id: made.id, after: made }] };
}
