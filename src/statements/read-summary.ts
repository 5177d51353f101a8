/** From anything to a summary: all of it, or nothing and the reasons. A number that should not have been sent is not shown either. */
import { copy } from '../person/check.js';
import { isList, isObject } from '../person/json.js';
import type { Json, Problem } from '../person/record.js';
import { scaleOf } from './scales.js';
import { askedIn, type StatementSet } from './set.js';
import { LEAST, SUMMARY_FORMAT, type Count, type StatementCount, type StatementSummary } from './summary.js';

export interface SummaryProblem extends Problem {
  readonly name: 'not-json' | 'wrong' | 'below' | 'given-away' | 'set';
}
export interface ReadSummary {
  /** Null: there are no numbers yet. Absent when there is a problem. */
  readonly summary?: StatementSummary | null;
  readonly problems: readonly SummaryProblem[];
}

type Counts = Readonly<Record<string, Json>>;

/**
 * Reads a summary from an object, a JSON text, or null. Never throws. Give the set as well, where it is known: what a
 * number of a theme gives away can only be seen beside the set that says which statements are in it.
 */
export function readSummary(given: unknown, set?: StatementSet): ReadSummary {
  const read = readAlone(given);
  return set ? beside(read, set) : read;
}

/** What was read, beside the set it is shown with: the same, or nothing of it and the reason. */
export function beside(read: ReadSummary, set: StatementSet): ReadSummary {
  const problem = read.summary ? wrongBeside(read.summary, set) : undefined;
  return problem ? { problems: [...read.problems, problem] } : read;
}

function readAlone(given: unknown): ReadSummary {
  let x: Json;
  try {
    x = copy(typeof given === 'string' ? JSON.parse(given) : given);
  } catch {
    return { problems: [{ name: 'not-json', path: '', message: 'This is not plain JSON.' }] };
  }
  if (x === null) return { summary: null, problems: [] };
  const problem = wrongIn(x);
  return problem ? { problems: [problem] } : { summary: x as unknown as StatementSummary, problems: [] };
}

const GIVES_AWAY =
  'What is withheld elsewhere could be worked out from this number: it should be null. Make it with summarise().';

const wrong = (path: string, message: string): SummaryProblem => ({ name: 'wrong', path, message });

function wrongIn(x: Json): SummaryProblem | undefined {
  if (!isObject(x)) return wrong('', 'This should be an object.');
  if (x['format'] !== SUMMARY_FORMAT) return wrong('/format', `This should be ${SUMMARY_FORMAT}.`);
  for (const key of ['set', 'version'])
    if (typeof x[key] !== 'string') return wrong(`/${key}`, 'This should be text.');
  const { minimum } = x;
  if (!Number.isSafeInteger(minimum)) return wrong('/minimum', 'This should be a whole number.');
  if ((minimum as number) < LEAST)
    return { name: 'below', path: '/minimum', message: `Nothing is shown for fewer than ${LEAST} people.` };
  return (
    wrongCounts({ people: x['people'] }, minimum as number, '') ??
    wrongRows(x['statements'], 'statement', minimum as number) ??
    wrongRows(x['themes'], 'theme', minimum as number) ??
    // how many people answered anything says something of a row whose own number is withheld
    (x['people'] !== null &&
    (x['statements'] as readonly { people: Json }[]).some(({ people }) => people === null)
      ? { name: 'given-away', path: '/people', message: GIVES_AWAY }
      : undefined)
  );
}

function wrongRows(rows: Json, name: 'statement' | 'theme', minimum: number): SummaryProblem | undefined {
  const at = `/${name}s`;
  if (!isList(rows)) return wrong(at, 'This should be a list.');
  const seen = new Set<Json>();
  for (const [i, row] of rows.entries()) {
    const path = `${at}/${i}`;
    if (!isObject(row) || typeof row[name] !== 'string' || !isObject(row['answers']))
      return wrong(path, `This should have a ${name}, and its answers by code.`);
    if (seen.has(row[name])) return wrong(`${path}/${name}`, `2 rows are of the ${name} ${row[name]}.`);
    seen.add(row[name]);
    const { people, answers, other, forThem } = row;
    const problem =
      wrongCounts(answers, minimum, `${path}/answers`) ??
      wrongCounts(name === 'theme' ? { people } : { people, other, forThem }, minimum, path);
    if (problem) return problem;
    if (name === 'statement' && givesAway(people, [...Object.values(answers), other], minimum))
      return {
        name: 'given-away',
        path,
        message:
          'What is withheld in this row could be worked out from the rest of it. Make it with summarise().',
      };
  }
  return undefined;
}

/** Each is a number of people that may be shown, or null. */
function wrongCounts(counts: Counts, minimum: number, path: string): SummaryProblem | undefined {
  for (const [key, n] of Object.entries(counts)) {
    if (n === null) continue;
    const at = `${path}/${key}`;
    if (!Number.isSafeInteger(n))
      return wrong(at, 'This should be a whole number, or null where it is withheld.');
    if ((n as number) < minimum)
      return {
        name: 'below',
        path: at,
        message: `This is below the minimum, ${minimum}: it should be null.`,
      };
  }
  return undefined;
}

/** A row whose total leaves one withheld number alone, or too few people for all of them, or that does not add up. */
function givesAway(people: Json, counts: readonly Json[], minimum: number): boolean {
  const shown = counts.filter((n) => n !== null);
  if (people === null) return shown.length > 0;
  const left = shown.reduce<number>((rest, n) => rest - (n as number), people as number);
  const hidden = counts.length - shown.length;
  return hidden === 0 ? left !== 0 : hidden === 1 || left < minimum;
}

/** Numbers say something only beside the words they were counted for, each with every answer of the scale and no other. */
function wrongBeside(summary: StatementSummary, set: StatementSet): SummaryProblem | undefined {
  const codes = scaleOf(set).map(({ code }) => code);
  const asked = askedIn(set);
  const rows = new Map(summary.statements.map((row) => [row.statement, row]));
  const themes = new Set(set.themes.map(({ id }) => id));
  const isOfSet =
    summary.set === set.id &&
    summary.version === set.version &&
    rows.size === asked.length &&
    asked.every(({ id }) => codes.every((code) => rows.get(id)?.answers[code] !== undefined)) &&
    summary.themes.every(({ theme }) => themes.has(theme));
  if (!isOfSet)
    return {
      name: 'set',
      path: '/set',
      message: `These numbers are of ${summary.set}, version ${summary.version}. The set is ${set.id}, version ${set.version}, and each of its statements should have a row with each of its answers.`,
    };
  for (const name of ['statements', 'themes'] as const)
    for (const [i, { answers }] of summary[name].entries())
      for (const code of Object.keys(answers))
        if (!codes.includes(code))
          return wrong(`/${name}/${i}/answers/${code}`, `The scale is ${codes.join(', ')}.`);
  for (const [i, { theme, people, answers }] of summary.themes.entries()) {
    const its = set.statements
      .filter((statement) => statement.theme === theme)
      .flatMap((statement) => (statement.parts ?? [statement]).map(({ id }) => rows.get(id)!));
    const gives = (n: Count | undefined, of: (row: StatementCount) => Count | undefined): boolean =>
      typeof n === 'number' && its.some((row) => of(row) === null);
    const code = codes.find((one) => gives(answers[one], (row) => row.answers[one]));
    const at = gives(people, (row) => row.people) ? 'people' : code && `answers/${code}`;
    if (at) return { name: 'given-away', path: `/themes/${i}/${at}`, message: GIVES_AWAY };
  }
  return undefined;
}
