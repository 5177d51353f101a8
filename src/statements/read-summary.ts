/** From anything to a summary: all of it, or nothing and the reasons. A number that should not have been sent is not shown either. */
import { copy } from '../person/check.js';
import { isList, isObject } from '../person/json.js';
import type { Json, Problem } from '../person/record.js';
import { LEAST, SUMMARY_FORMAT, type StatementSummary } from './summary.js';

export interface SummaryProblem extends Problem {
  readonly name: 'not-json' | 'wrong' | 'below' | 'given-away';
}
export interface ReadSummary {
  /** Null: there are no numbers yet. Absent when there is a problem. */
  readonly summary?: StatementSummary | null;
  readonly problems: readonly SummaryProblem[];
}

type Counts = Readonly<Record<string, Json>>;

/** Reads a summary from an object, a JSON text, or null. Never throws. */
export function readSummary(given: unknown): ReadSummary {
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
    wrongRows(x['themes'], 'theme', minimum as number)
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
