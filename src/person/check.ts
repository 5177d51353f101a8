/** Is a value what its shape says? Driven by the shapes, so no kind needs code of its own. */
import type { Id, Json, Problem } from './record.js';
import { isObject } from './json.js';
import { LONGEST, MOST, stepInto, type Book, type Shape } from './row-shapes.js';

const compiled = new Map<string, RegExp>();
function matches(pattern: string, text: string): boolean {
  if (!pattern) return true;
  let test = compiled.get(pattern);
  if (!test) compiled.set(pattern, (test = new RegExp(pattern, 'u')));
  return test.test(text);
}

/** The first thing in `x` that is not as its shape says, or undefined. */
export function wrongBy(book: Book, shape: Shape, x: Json, path: string): Problem | undefined {
  const found = wrongIn(book, shape, x);
  return found && { path: path + found.path, message: found.message };
}

/** The same, where it stands seen from `x`: nothing is said of where while nothing is wrong, and nearly nothing is. */
function wrongIn(book: Book, shape: Shape, x: Json): Problem | undefined {
  // nearly all that is looked at are texts, and nothing is wrong with them
  const text = typeof shape === 'string' && typeof x === 'string' ? book.patterns[shape] : undefined;
  if (text && (x as string).length <= LONGEST && matches(text[0], x as string)) return undefined;
  const no = (what: string): Problem => ({ path: '', message: `This should be ${what}.` });
  let problem: Problem | undefined;
  const whole = stepInto(book, shape, x, (key, inner, value, needed, id) => {
    if (problem || (value === undefined && !needed)) return;
    const found =
      value === undefined
        ? { path: '', message: 'This is missing.' }
        : ((id ? wrongIn(book, 'id', key) : undefined) ??
          wrongIn(book, inner, value) ??
          // what a closed document kept is found by its key, and withheld by its id
          (id && inner === 'entries' ? wrongKey(key, value) : undefined));
    problem = found && { path: `/${key}${found.path}`, message: found.message };
  });
  if (whole) return problem;
  if (whole === false) return no(typeof shape === 'string' && shape.endsWith('[]') ? 'a list' : 'an object');
  if (typeof shape === 'object')
    return (shape as readonly Json[]).includes(x) ? undefined : no((shape as readonly Json[]).join(', or '));
  if (shape === 'number') return Number.isFinite(x) ? undefined : no('a number');
  if (shape === 'count')
    return Number.isInteger(x) && (x as number) > 0 && (x as number) <= MOST
      ? undefined
      : no(`a whole number from 1 to ${MOST}`);
  const [pattern, called] = book.patterns[shape] ?? book.patterns.id!;
  if (typeof x !== 'string' || !matches(pattern, x)) return no(called);
  return x.length > LONGEST ? no('shorter') : undefined;
}

const wrongKey = (key: Id, row: Json): Problem | undefined =>
  (row as { readonly id: Id }).id === key
    ? undefined
    : { path: '/id', message: 'This should be the same as its key.' };

/** Deeper than any record is. Each level a value is deep is a call deep in whatever reads it. */
const DEEPEST = 100;

/** A plain copy, so that a getter runs once and nobody can change it later. Throws when it is not JSON, or too deep. */
export function copy(x: Json, depth = 0): Json {
  if (depth > DEEPEST) throw new RangeError('This is nested too deep to read.');
  if (Array.isArray(x)) return x.map((item) => copy(item, depth + 1));
  if (isObject(x)) {
    const made: Record<string, Json> = {};
    for (const key of Object.keys(x)) {
      const value = x[key];
      if (value === undefined) continue;
      const its = copy(value, depth + 1);
      // A field of this name is data like any other; set plainly, it would change what the object is.
      if (key === '__proto__')
        Object.defineProperty(made, key, {
          value: its,
          enumerable: true,
          writable: true,
          configurable: true,
        });
      else made[key] = its;
    }
    return made;
  }
  if (x === null || typeof x === 'string' || typeof x === 'boolean' || Number.isFinite(x)) return x;
  throw new TypeError('This is not plain JSON.');
}

/** The first thing wrong with a row of a table, its id included. */
export function wrongRowBy(book: Book, table: string, id: Id, row: Json, path: string): Problem | undefined {
  const problem = wrongBy(book, 'id', id, path) ?? wrongBy(book, table, row, path);
  if (problem || table === 'self' || table === 'outlines') return problem;
  const found = wrongKey(id, row);
  return found && { ...found, path: path + found.path };
}
