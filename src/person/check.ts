/** Is a value what its shape says? Driven by the shapes, so no kind needs code of its own. */
import type { Id, Json, Problem } from './record.js';
import { isList, isObject } from './json.js';
import { insideOf, LONGEST, MOST, type Book, type Shape } from './row-shapes.js';

/** The first thing that is wrong with a value, and where, seen from it. */
type Check = (x: Json) => Problem | undefined;

const checks = new WeakMap<Book, Map<Shape, Check>>();
/** One for each shape, made once: every field of every row goes through one. */
function checkOf(book: Book, shape: Shape): Check {
  let made = checks.get(book);
  if (!made) checks.set(book, (made = new Map<Shape, Check>()));
  let check = made.get(shape);
  if (!check) made.set(shape, (check = checkBy(book, shape)));
  return check;
}

const no = (what: string): Problem => ({ path: '', message: `This should be ${what}.` });
const missing: Problem = { path: '', message: 'This is missing.' };
const at = (key: string, { path, message }: Problem): Problem => ({ path: `/${key}${path}`, message });

function checkBy(book: Book, shape: Shape): Check {
  const its = insideOf(book, shape);
  if (!its) return checkOne(book, shape);
  if (its.many) {
    const { many, of } = its;
    return (x) => {
      if (many === 'list' && !isList(x)) return no('a list');
      if (many === 'table' && !isObject(x)) return no('an object');
      // asked for when there is one: what stands in it may hold the same again
      const check = checkOf(book, of);
      for (const [key, item] of Object.entries(x as object) as [string, Json][]) {
        const found =
          item === undefined
            ? missing
            : ((many === 'table' ? checkOf(book, 'id')(key) : undefined) ??
              check(item) ??
              // what a closed document kept is found by its key, and withheld by its id
              (many === 'table' && of === 'entries' ? wrongKey(key, item) : undefined));
        if (found) return at(key, found);
      }
      return undefined;
    };
  }
  const fields = its.fields.map(([name, inner, needed]) => ({
    name,
    needed,
    check: inner === 'parts' ? undefined : checkOf(book, inner),
  }));
  return (x) => {
    if (!isObject(x)) return no('an object');
    for (const { name, needed, check } of fields) {
      const value = x[name];
      if (value === undefined) {
        if (needed) return at(name, missing);
        continue;
      }
      const found = (check ?? checkOf(book, book.partsOf(String(x.kind))))(value);
      if (found) return at(name, found);
    }
    return undefined;
  };
}

/** One thing: a code, a number, or a text that reads as its pattern says. */
function checkOne({ patterns }: Book, shape: Shape): Check {
  if (typeof shape === 'object') {
    const codes = shape as readonly Json[];
    return (x) => (codes.includes(x) ? undefined : no(codes.join(', or ')));
  }
  if (shape === 'number') return (x) => (Number.isFinite(x) ? undefined : no('a number'));
  if (shape === 'count')
    return (x) =>
      Number.isInteger(x) && (x as number) > 0 && (x as number) <= MOST
        ? undefined
        : no(`a whole number from 1 to ${MOST}`);
  const [pattern, called] = patterns[shape] ?? patterns.id!;
  const reads = pattern ? new RegExp(pattern, 'u') : undefined;
  return (x) => {
    if (typeof x !== 'string' || reads?.test(x) === false) return no(called);
    return x.length > LONGEST ? no('shorter') : undefined;
  };
}

/** The first thing in `x` that is not as its shape says, or undefined. */
export function wrongBy(book: Book, shape: Shape, x: Json, path: string): Problem | undefined {
  const found = checkOf(book, shape)(x);
  return found && { path: path + found.path, message: found.message };
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
