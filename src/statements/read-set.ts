/** From anything to a set of statements: all of it, or nothing and the reasons. */
import { copy, wrongBy } from '../person/check.js';
import { isObject } from '../person/json.js';
import type { Json, Problem } from '../person/record.js';
import { rowPatterns, type Book, type Shape } from '../person/row-shapes.js';
import { scales } from './scales.js';
import { SET_FORMAT, type Statement, type StatementSet, type Theme } from './set.js';

export interface SetProblem extends Problem {
  readonly name:
    | 'not-json'
    | 'wrong'
    | 'no-id'
    | 'no-version'
    | 'no-language'
    | 'no-source'
    | 'no-licence'
    | 'no-statements'
    | 'twice'
    | 'no-theme'
    | 'too-many'
    | 'many'
    | 'markup'
    | 'unknown';
  /** The set can be used, but somebody should look at this. */
  readonly note?: true;
}

export interface ReadSet {
  /** Absent when there is a problem that is not a note: a set is never half there. */
  readonly set?: StatementSet;
  readonly problems: readonly SetProblem[];
}

/** More than this is no set of statements. */
export const MOST = 10_000;
/** Nobody answers so many: offer them theme by theme. */
export const MANY = 1000;

const asked = {
  id: 'id',
  text: 'words',
  'easy?': 'text',
  'anotherWay?': 'text',
  'eitherOr?': 'text[]',
  'mayDisclose?': [true, false],
} as const satisfies Shape;

/** The published schema is made from these as well. */
export const setShapes = {
  theme: { id: 'id', title: 'words' },
  part: asked,
  statement: {
    ...asked,
    'theme?': 'id',
    'we?': 'text',
    'picture?': 'text',
    'for?': 'text',
    'parts?': 'part[]',
  },
  set: {
    'format?': [SET_FORMAT],
    id: 'id',
    version: 'words',
    lang: 'lang',
    title: 'words',
    source: 'words',
    'url?': 'text',
    licence: 'words',
    'checkedBy?': 'text',
    'scale?': Object.keys(scales),
    'themes?': 'theme[]',
    statements: 'statement[]',
  },
} as const satisfies Book['shapes'];

export const setPatterns = {
  ...rowPatterns,
  words: ['\\S', 'words'],
} as const satisfies Book['patterns'];

const book: Book = { shapes: setShapes, patterns: setPatterns, partsOf: () => ({}) };

/** What must stand in a set before anything else is looked at, and what to do about it. */
const needed = [
  ['id', 'no-id', 'Say which set this is: an id that stays the same in every language and version.'],
  ['version', 'no-version', 'Say which version this is: answers keep it.'],
  ['lang', 'no-language', 'Say which language it is in, such as en-GB.'],
  ['source', 'no-source', 'Say who published it and where.'],
  [
    'licence',
    'no-licence',
    'Say under which terms its words may be shown. Ask the publisher if you do not know.',
  ],
] as const;

/**
 * Reads a set from an object or a JSON text. `known` says what the publisher's file does not: its version, its language.
 * Never throws. Text is text: markup in it is shown as it is written, and noted.
 */
export function readSet(
  given: unknown,
  known: Readonly<Partial<Omit<StatementSet, 'statements'>>> = {},
): ReadSet {
  let x: Json;
  try {
    x = copy(typeof given === 'string' ? JSON.parse(given) : given);
  } catch {
    return { problems: [{ name: 'not-json', path: '', message: 'This is not plain JSON.' }] };
  }
  if (!isObject(x)) return { problems: [{ name: 'wrong', path: '', message: 'This should be an object.' }] };
  return readObject({ ...x, ...known });
}

function readObject(x: { readonly [key: string]: Json }): ReadSet {
  const problems: SetProblem[] = [];
  const no = (name: SetProblem['name'], path: string, message: string, note?: true): void =>
    void problems.push({ name, path, message, ...(note && { note }) });

  for (const [key, name, message] of needed)
    if (typeof x[key] !== 'string' || !x[key].trim()) no(name, `/${key}`, message);
  const { statements } = x;
  if (!Array.isArray(statements) || !statements.length)
    no('no-statements', '/statements', 'There are no statements in it.');
  else if (statements.length > MOST)
    no('too-many', '/statements', `${statements.length} statements: more than ${MOST} are not read.`);

  const told = new Set(problems.map(({ path }) => path));
  const look = (shape: Shape, value: Json, list: string, row?: number): void => {
    const wrong =
      value === undefined ? { message: 'This is missing.', path: '' } : wrongBy(book, shape, value, '');
    if (!wrong) return;
    const path = row === undefined ? list : `${list}/${row}`;
    told.add(path);
    no('wrong', path + wrong.path, wrong.message);
  };
  for (const [field, shape] of Object.entries<Shape>(setShapes.set)) {
    const key = field.replace('?', '');
    const path = `/${key}`;
    const value = x[key];
    if (told.has(path) || (value === undefined && field !== key)) continue;
    // row by row, for each has a fault of its own
    if (Array.isArray(value) && typeof shape === 'string')
      for (const [i, row] of value.entries()) look(shape.slice(0, -2), row as Json, path, i);
    else look(shape, value, path);
  }
  const isRight = (path: string): boolean => !told.has(path);
  /** The rows of a list in which nothing is wrong, each with its place. */
  const right = <T>(key: string): readonly (readonly [place: number, row: T])[] => {
    const rows = isRight(`/${key}`) ? ((x[key] ?? []) as readonly T[]) : [];
    return rows.flatMap((row, i) => (told.size && !isRight(`/${key}/${i}`) ? [] : [[i, row] as const]));
  };

  const themes = new Set<string>();
  for (const [i, { id }] of right<Theme>('themes')) {
    if (themes.has(id)) no('twice', `/themes/${i}/id`, `2 themes have the id ${id}.`);
    themes.add(id);
  }
  // a theme in which something is wrong is there
  const isThere = [...told].some((path) => path.startsWith('/themes'))
    ? () => true
    : (id: string) => themes.has(id);
  const ids = new Set<string>();
  const once = (id: string, i: number, part = ''): void => {
    if (ids.has(id))
      no(
        'twice',
        `/statements/${i}${part}/id`,
        `2 statements have the id ${id}: answers could not be told apart.`,
      );
    ids.add(id);
  };
  for (const [i, statement] of right<Statement>('statements')) {
    once(statement.id, i);
    for (const [j, part] of (statement.parts ?? []).entries()) once(part.id, i, `/parts/${j}`);
    if (x['themes'] !== undefined && statement.theme !== undefined && !isThere(statement.theme))
      no('no-theme', `/statements/${i}/theme`, `There is no theme ${statement.theme}.`);
    for (const [at, { eitherOr }] of [statement, ...(statement.parts ?? [])].entries())
      if (eitherOr && eitherOr.length !== 2)
        no('wrong', `/statements/${i}${at ? `/parts/${at - 1}` : ''}/eitherOr`, 'This should be a pair.');
  }
  if (problems.length) return { problems };

  const set = { ...x, themes: x['themes'] ?? named(x), format: SET_FORMAT } as unknown as StatementSet;
  if (set.statements.length > MANY)
    no('many', '/statements', `${set.statements.length} statements are more than anyone can answer.`, true);
  for (const [name, path] of strays(set))
    no('unknown', path, `“${name}” is not known here, so it does nothing. Known: ${names.join(', ')}.`, true);
  const marked = markedUp(set);
  if (marked !== undefined)
    no('markup', marked, 'This has HTML in it. It is shown as it is written: take the tags out.', true);
  return { set, problems };
}

/** A file that lists no themes may still name one at each statement: its words are then its title. */
const named = (x: object): StatementSet['themes'] =>
  [...new Set((x as Pick<StatementSet, 'statements'>).statements.flatMap(({ theme }) => theme ?? []))].map(
    (title) => ({ id: title, title }),
  );

const names = Object.keys(setShapes.statement).map((name) => name.replace('?', ''));
/** What a statement has no place for, by name, and where it stands first: a slip would ask of everybody what may disclose harm. */
function strays({ statements }: StatementSet): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (one: object, path: string): void => {
    for (const name of Object.keys(one))
      if (!names.includes(name) && !found.has(name)) found.set(name, `${path}/${name}`);
  };
  for (const [i, one] of statements.entries()) {
    look(one, `/statements/${i}`);
    for (const [j, part] of (one.parts ?? []).entries()) look(part, `/statements/${i}/parts/${j}`);
  }
  return found;
}

const tag = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i;

/** Where the first text with markup stands. */
function markedUp(x: Json): string | undefined {
  if (typeof x === 'string') return tag.test(x) ? '' : undefined;
  if (typeof x !== 'object' || !x) return undefined;
  for (const [key, value] of Object.entries(x)) {
    const found = markedUp(value as Json);
    if (found !== undefined) return `/${key}${found}`;
  }
  return undefined;
}
