/** From anything to a record, row by row: what cannot be read is kept, said, and written back by `serialise`. */
import { FORMAT, type Json, type Person, type Problem } from './record.js';
import { copy, wrong, wrongRow } from './read.js';
import { isObject } from './json.js';
import type { Shape } from './shapes.js';
import { bare, instead, placeBack, type Bare } from './unread.js';

export { isOwnPath } from './own-path.js';
export { serialise } from './serialise.js';

export interface Parsed {
  /** Absent when there is no record in it at all. */
  readonly person?: Person;
  readonly problems: readonly Problem[];
  /** Written by a newer version: shown as far as it reads; not to be edited or saved. */
  readonly newer?: true;
}

/** What stands in the record itself. */
const own: { readonly [key: string]: Shape } = {
  id: 'id',
  lang: 'lang',
  called: 'text',
  alongside: 'self[]',
  sharedCopy: 'sharedCopy',
};
const tables = ['entries', 'people', 'media', 'documents', 'outlines'];
const needed = ['format', 'id', 'lang', 'called', ...tables.slice(0, 4)];

const none = (path: string, message: string): { problems: Problem[] } => ({ problems: [{ path, message }] });

/**
 * Reads a record from an object or a JSON text. Never throws: what is wrong comes back as `problems`, and a row
 * that cannot be read stays in `person.unread`. A table that is absent is empty.
 */
export function parse(x: unknown): Parsed {
  try {
    return read(typeof x === 'string' ? JSON.parse(x) : x);
  } catch {
    return none('', 'This is not plain JSON.');
  }
}

function read(x: Json): Parsed {
  const version =
    isObject(x) && typeof x.format === 'string' && /^say-so\/person@([1-9]\d{0,8})$/.exec(x.format)?.[1];
  if (!version) return none('/format', `This is not a record: its format should be ${FORMAT}.`);

  const newer = version !== '1';
  const problems: Problem[] = [];
  if (newer)
    problems.push({
      path: '/format',
      message: 'A newer version made this. It can be read here, and not changed.',
    });
  const top = bare(x);
  const unread = bare({});

  const refuse = (problem: Problem, path: string, raw: Json): void => {
    problems.push(problem);
    try {
      // Only JSON can be kept: anything else could not be written back either.
      unread[path] = raw && (JSON.parse(JSON.stringify(raw)) as Json);
    } catch {
      // It stays where it came from; that it was not read has been said.
    }
  };
  /** The value under a key, when nothing is wrong with it. */
  const take = (from: Bare, key: string, path: string, check: (value: Json) => Problem | undefined): Json => {
    let raw: Json;
    let problem: Problem | undefined;
    try {
      raw = from[key];
      const value = raw === undefined ? raw : copy(raw);
      problem = raw === undefined ? { path, message: 'This is missing.' } : check(value);
      if (!problem) return value;
    } catch (e) {
      problem = { path, message: (e as Error).message };
    }
    refuse(problem, path, raw);
    return undefined;
  };

  const { unread: before = {} } = top;
  delete top.unread;
  const left = isObject(before) ? placeBack(top, before) : { '/unread': before };
  for (const [path, raw] of Object.entries(left))
    refuse({ path, message: 'This could not be read.' }, path, raw);

  const person = bare({});
  for (const key of new Set([...needed, ...Object.keys(top)])) {
    const path = `/${key}`;
    const raw = top[key];
    if (!tables.includes(key)) {
      const shape = own[key];
      const value =
        key === 'format'
          ? top.format
          : take(
              top,
              key,
              path,
              (it) => wrong('id', key, path) ?? (shape ? wrong(shape, it, path) : undefined),
            );
      if (value !== undefined || instead[key] !== undefined)
        person[key] = value === undefined ? instead[key] : value;
    } else if (raw === undefined || isObject(raw)) {
      const rows: [id: string, row: Json][] = [];
      for (const id of Object.keys(raw ?? {})) {
        const at = `${path}/${id}`;
        const row = take(raw as Bare, id, at, (it) => wrongRow(key, id, it, at));
        if (row !== undefined) rows.push([id, row]);
      }
      person[key] = Object.fromEntries(rows);
    } else {
      person[key] = {};
      refuse({ path, message: 'This should be an object.' }, path, raw);
    }
  }
  if (Object.keys(unread).length) person.unread = { ...unread };
  return { person: { ...person } as unknown as Person, problems, ...(newer && { newer }) };
}
