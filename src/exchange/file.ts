/** A record and its bytes in one file: JSON, readable by eye, the words first and the pictures after them. */
import type { Files } from '../keeping/keep.js';
import type { Person } from '../person/record.js';
import { fileName, nameOf, namesIn } from '../pictures/sha256.js';

export const FILE_FORMAT = 'say-so/file@1';
const LARGEST = 50 * 2 ** 20;
/** Bytes from a file are shown, so they are only ever this: an SVG or a page opened by its address would run as this site. */
const shown = /^(image\/(png|jpeg|gif|webp|avif)|(audio|video)\/[\w.+-]+)$/;

/**
 * `too-big`: over 50 MB, not read. `not-json`: no JSON, cut off, or it could not be read. `not-ours`: JSON, but no record: `person` is
 * what there was. `wrong-bytes`: some pictures are not what their name says; they are left out, the rest is there.
 */
export type FileProblem = 'too-big' | 'not-json' | 'not-ours' | 'wrong-bytes';
export interface Opened {
  /** Anything may be in it: parse it. Undefined when nothing could be read. */
  readonly person: unknown;
  /** By name. */
  readonly files: ReadonlyMap<string, Blob>;
  readonly problem?: FileProblem;
}

/** Base64 of three bytes is four letters, so parts of a multiple of three join without a seam. */
const PART = 3 * 2 ** 13;
async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += PART)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PART)));
  return text;
}
function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/**
 * The record with the bytes it names, and no others, from a store or from an element's `files`; a name that is not there is left out. What a shared copy does
 * not name does not travel with it.
 */
export async function toFile(
  person: Person,
  files?: Pick<Files, 'get'> | ReadonlyMap<string, Blob>,
): Promise<Blob> {
  const kept: Record<string, { type: string; base64: string }> = {};
  for (const name of namesIn(person)) {
    const blob = await files?.get(name);
    if (blob) kept[name] = { type: blob.type, base64: await base64(blob) };
  }
  return new Blob([JSON.stringify({ format: FILE_FORMAT, person, files: kept }, null, 1)], {
    type: 'application/json',
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function blobOf(name: string, row: unknown): Promise<Blob | undefined> {
  if (!fileName.test(name) || !isObject(row) || typeof row['base64'] !== 'string') return undefined;
  const type =
    typeof row['type'] === 'string' && shown.test(row['type']) ? row['type'] : 'application/octet-stream';
  try {
    const blob = new Blob([bytes(row['base64'])], { type });
    return (await nameOf(blob)) === name ? blob : undefined;
  } catch {
    return undefined; // not base64
  }
}

/** Reads what `toFile` wrote, or a bare record. Never rejects, and keeps whatever can be read. */
export async function fromFile(file: Blob): Promise<Opened> {
  const files = new Map<string, Blob>();
  const nothing = (problem: FileProblem): Opened => ({ person: undefined, files, problem });
  if (file.size > LARGEST) return nothing('too-big');
  let read: unknown;
  try {
    read = JSON.parse(await file.text());
  } catch {
    return nothing('not-json');
  }
  const format = isObject(read) && typeof read['format'] === 'string' ? read['format'] : '';
  // A newer format is read as far as it goes.
  if (!format.startsWith('say-so/file@'))
    return format.startsWith('say-so/person@')
      ? { person: read, files }
      : { ...nothing('not-ours'), person: read };
  const { person, files: rows = {} } = read as { person?: unknown; files?: unknown };
  let wrong = !isObject(rows);
  for (const [name, row] of isObject(rows) ? Object.entries(rows) : []) {
    const blob = await blobOf(name, row);
    if (blob) files.set(name, blob);
    else wrong = true;
  }
  if (!isObject(person)) return { person, files, problem: 'not-ours' };
  return wrong ? { person, files, problem: 'wrong-bytes' } : { person, files };
}
