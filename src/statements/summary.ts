/**
 * Many people's shared answers as counts. Pure, for a server: the records come in as they were shared, and only numbers
 * go out. A number of fewer people than the minimum is withheld, none included, and so is whatever else would let anyone
 * work it out: see `withhold`. What this cannot do: two summaries, one with one person more, can be subtracted. Make one
 * for each round, not one after each answer.
 *
 * Counted is what the set asks: its statements, or their plain parts, each by itself and in the theme of the statement
 * they are of. A statement that a person wrote is theirs alone and never counted. An answer that was added or changed
 * later in the round counts as it is now; one from an earlier version of the set counts while the words are the same.
 */
import type { Audience, Entry, Person } from '../person/record.js';
import { AGAIN, isTheirs, roundOf, type Answer } from './answers.js';
import { scaleOf } from './scales.js';
import { askedIn, type StatementSet } from './set.js';

export const SUMMARY_FORMAT = 'say-so/statement-summary@1';
/** Below this nothing is shown, unless the host asks for another number. */
export const MINIMUM = 5;
/** No host may ask for fewer. */
export const LEAST = 3;

/** How many people; null: withheld. */
export type Count = number | null;

export interface StatementCount {
  readonly statement: string;
  /** Who answered it themselves. */
  readonly people: Count;
  /** By code of the scale. */
  readonly answers: Readonly<Record<string, Count>>;
  /** Who chose a way out: not sure, not understood, not about me, rather not. */
  readonly other: Count;
  /** For whom somebody else answered: in none of the other numbers. */
  readonly forThem: Count;
}
export interface ThemeCount {
  readonly theme: string;
  /** Who answered any of its statements themselves. */
  readonly people: Count;
  /** Who gave this answer to at least one of them: the same person may be in several. */
  readonly answers: Readonly<Record<string, Count>>;
}
export interface StatementSummary {
  readonly format: typeof SUMMARY_FORMAT;
  readonly set: string;
  readonly version: string;
  readonly minimum: number;
  /** Who answered anything themselves. */
  readonly people: Count;
  readonly statements: readonly StatementCount[];
  readonly themes: readonly ThemeCount[];
}

export interface Summing {
  /** At least 3; 5 without it. */
  readonly minimum?: number;
  /** Counts only answers meant for this audience. Without it, the records are taken to be shared copies already. */
  readonly audience?: Audience;
  /** Counts only this round; without it, each person's latest answer to each statement. */
  readonly round?: string;
}

/**
 * One row: how many people gave each answer, and in all. Withheld is what is below the minimum; then more, smallest first
 * and all of one size together, until what is left over from the total can be divided in several ways: at least two
 * numbers are withheld, together they are at least the minimum, and not so many that each must be as large as a withheld
 * number can be. Where that cannot be reached, the total is withheld as well.
 *
 * Why that is enough, even for someone who knows this rule: it looks at sizes and never at places. So the withheld numbers
 * of a row can be exchanged, and the same would be shown. Where larger ones had to be withheld beside small ones, each may
 * be either; where only small ones are, their sum leaves each at least three values.
 */
export function withhold(
  counts: readonly number[],
  minimum: number,
): { readonly total: Count; readonly counts: readonly Count[] } {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total < minimum) return { total: null, counts: counts.map(() => null) };
  /** Everything below this is withheld. */
  let below = minimum;
  let hidden = counts.filter((n) => n < below);
  while (hidden.length && !loose(hidden, minimum, below > minimum)) {
    const shown = counts.filter((n) => n >= below);
    if (!shown.length) return { total: null, counts: counts.map(() => null) };
    below = Math.min(...shown) + 1;
    hidden = counts.filter((n) => n < below);
  }
  return { total, counts: counts.map((n) => (n < below ? null : n)) };
}

function loose(hidden: readonly number[], minimum: number, larger: boolean): boolean {
  const sum = hidden.reduce((all, n) => all + n, 0);
  return hidden.length > 1 && sum >= minimum && (larger || sum <= hidden.length * (minimum - 1) - 2);
}

/** Answers of one person: for each statement the code's place (scale, then other), or -1. */
const NONE = -1;

export function summarise(
  people: Iterable<Pick<Person, 'entries'>>,
  set: StatementSet,
  { minimum: asked = MINIMUM, audience, round }: Summing = {},
): StatementSummary {
  if (!Array.isArray((set as Partial<StatementSet>).statements))
    throw new TypeError('This is no set of statements. Of readSet(), give its `set`.');
  const minimum = Math.max(LEAST, Number.isFinite(asked) ? Math.floor(asked) : MINIMUM);
  const codes = scaleOf(set).map(({ code }) => code);
  const placeOf = new Map(codes.map((code, i) => [code, i]));
  const OTHER = codes.length;
  const all = askedIn(set);
  const indexOf = new Map(all.map(({ id }, i) => [id, i]));
  const themeOf: number[] = [];
  const themeAt = new Map(set.themes.map(({ id }, i) => [id, i]));
  for (const statement of set.statements)
    for (let n = statement.parts?.length ?? 1; n > 0; n--)
      themeOf.push(themeAt.get(statement.theme ?? '') ?? NONE);

  const counts = all.map(() => new Array<number>(codes.length + 1).fill(0));
  const forThem = new Array<number>(all.length).fill(0);
  const themes = set.themes.map(() => ({ people: 0, answers: new Array<number>(codes.length).fill(0) }));
  let answered = 0;

  // one person after the other, in arrays made once
  const place = new Int16Array(all.length);
  const rounds = new Array<string>(all.length).fill('');
  const begun = new Map<string, string>();
  const other = new Uint8Array(all.length);
  const inTheme = new Int32Array(set.themes.length);
  const { id: ours, version } = set;
  for (const { entries } of people) {
    if (typeof entries !== 'object')
      throw new TypeError('This is no record. Of JSON text, give the `person` of parse(text).');
    place.fill(NONE);
    other.fill(0);
    inTheme.fill(0);
    begun.clear();
    for (const id in entries) {
      const entry = entries[id] as Entry;
      if (entry.kind !== 'answer') continue;
      const answer = entry as Answer;
      const { parts } = answer;
      if (!parts || parts.set !== ours || answer.topic === AGAIN) continue;
      if (round !== undefined && parts.round !== round) continue;
      if (audience !== undefined && !entry.onlyFor?.includes(audience)) continue;
      const at = indexOf.get(parts.statement ?? '');
      if (at === undefined || (parts.answer === undefined && parts.wayOut === undefined)) continue;
      // another version is the same statement when its words are: as on the person's own page
      if (parts.version !== version && parts.wording !== all[at]!.text) continue;
      if (!isTheirs(answer)) {
        other[at] = 1;
        continue;
      }
      const its = roundOf(answer);
      if (place[at] !== NONE && its !== rounds[at]) {
        if (!begun.size) for (const one of Object.values(entries)) beginsIn(one, ours, begun);
        if (isBefore(its, rounds[at]!, begun)) continue;
      }
      rounds[at] = its;
      place[at] = parts.answer === undefined ? OTHER : (placeOf.get(parts.answer) ?? OTHER);
    }
    let any = false;
    for (let at = 0; at < all.length; at++) {
      const its = place[at]!;
      if (its === NONE) {
        forThem[at]! += other[at]!;
        continue;
      }
      any = true;
      counts[at]![its]! += 1;
      const theme = themeOf[at]!;
      if (theme !== NONE) inTheme[theme]! |= 1 << (its + 1);
    }
    if (any) answered += 1;
    for (const [t, seen] of inTheme.entries()) {
      if (!seen) continue;
      const theme = themes[t]!;
      theme.people += 1;
      for (let c = 0; c < codes.length; c++) if (seen & (1 << (c + 1))) theme.answers[c]! += 1;
    }
  }

  const least = (n: number): Count => (n < minimum ? null : n);
  const rows = counts.map((row, at): StatementCount => {
    const { total, counts: shown } = withhold(row, minimum);
    return {
      statement: all[at]!.id,
      people: total,
      answers: byCode(codes, shown),
      other: shown[OTHER]!,
      forThem: least(forThem[at]!),
    };
  });
  return {
    format: SUMMARY_FORMAT,
    set: set.id,
    version: set.version,
    minimum,
    // how many people answered anything says something of a row whose own number is withheld
    people: rows.every((row) => row.people !== null) ? least(answered) : null,
    statements: rows,
    themes: themes.map(({ people: n, answers }, t): ThemeCount => {
      const its = rows.filter((_, at) => themeOf[at] === t);
      // a number for the theme only where every number it is made of is shown: it can then say nothing of a withheld one
      const open = (of: (row: StatementCount) => Count): boolean => its.every((row) => of(row) !== null);
      return {
        theme: set.themes[t]!.id,
        people: open((row) => row.people) ? least(n) : null,
        answers: byCode(
          codes,
          codes.map((code, c) => (open((row) => row.answers[code]!) ? least(answers[c]!) : null)),
        ),
      };
    }),
  };
}

/** When each round began: by the first of its answers, as on the person's own page. A name says nothing of that. */
function beginsIn(entry: Entry, set: string, begun: Map<string, string>): void {
  if (entry.kind !== 'answer' || (entry as Answer).parts?.set !== set) return;
  const round = roundOf(entry as Answer);
  const date = entry.said.on?.on ?? round;
  const first = begun.get(round);
  if (first === undefined || date < first) begun.set(round, date);
}
function isBefore(a: string, b: string, begun: ReadonlyMap<string, string>): boolean {
  const [x, y] = [begun.get(a) ?? a, begun.get(b) ?? b];
  return x < y || (x === y && a < b);
}

const byCode = (codes: readonly string[], counts: readonly Count[]): Record<string, Count> =>
  Object.fromEntries(codes.map((code, i) => [code, counts[i] ?? null]));
