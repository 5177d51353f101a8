/**
 * Keeps a record on this device, in IndexedDB: words in localStorage were lost when the browser was killed.
 * Nothing is created before `save` or `saveDraft`; the page asks the person first.
 */
import { namesIn, nameOf } from '../pictures/sha256.js';
import { KeepError } from './keep-error.js';
import type { Draft, Files, Keep, KeepCode } from './keep.js';

const NAME = 'say-so';
/** Milliseconds to wait for a database that another tab holds; a browser reports no such wait by itself. */
const PATIENCE = 3000;
const codes: Readonly<Record<string, KeepCode>> = {
  QuotaExceededError: 'full',
  SecurityError: 'no-storage',
  InvalidStateError: 'no-storage',
};
const errorOf = (why: unknown): KeepError =>
  why instanceof KeepError ? why : new KeepError(codes[(why as Error | null)?.name ?? ''] ?? 'failed', why);

interface Kept {
  readonly person: unknown;
  /** New at every save and never used again, also after a clear. */
  readonly revision: string;
}
interface Bytes {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}
/** Bytes as they are, not as a Blob: those are kept in files of their own, which a killed browser may not have closed. */
const blobOf = (kept: Bytes | undefined): Blob | undefined => kept && new Blob([kept.bytes], { type: kept.type });
const fresh = (): string => `${Date.now()}-${Math.random()}`;

export interface DeviceOptions {
  /** Which record: its id, or whatever tells two people on one device apart. */
  readonly key: string;
  /** Another factory than the browser's own: for tests. */
  readonly indexedDB?: IDBFactory | undefined;
}

/**
 * One for each element that edits. Record, drafts and bytes stand in one store of one database, so a record and the
 * photo it names are written together or not at all. Every method rejects with a `KeepError`.
 */
export function deviceKeep({ key, indexedDB }: DeviceOptions): Required<Keep> {
  const me = fresh();
  const record = [key, 'record'];
  /** Arrays sort after strings: everything that begins like this. */
  const all = (...start: string[]): IDBKeyRange => IDBKeyRange.bound([key, ...start], [key, ...start, []]);
  /** The revision this page has read or written; one told by `watch` does not count until it has been merged. */
  let known: string | undefined;
  /** Bytes this page has put or shown. Written with the record that names them, and again if an undo brings them back. */
  const held = new Map<string, Bytes>();
  let last: Promise<unknown> = Promise.resolve();

  /** Undefined when there is nothing kept and nothing to write. */
  const open = (write: boolean): Promise<IDBDatabase | undefined> =>
    new Promise((ok, no) => {
      const request = (indexedDB ?? globalThis.indexedDB ?? no(new KeepError('no-storage'))).open(NAME);
      const timer = setTimeout(() => no(new KeepError('blocked')), PATIENCE);
      let none = false;
      request.onupgradeneeded = () => {
        none = !write;
        // Aborting undoes the database as well: to look is not to leave something behind.
        if (none) request.transaction!.abort();
        else request.result.createObjectStore(NAME);
      };
      request.onsuccess = () => {
        clearTimeout(timer);
        // Never in the way of another tab that clears.
        request.result.onversionchange = () => request.result.close();
        ok(request.result);
      };
      request.onerror = () => {
        clearTimeout(timer);
        if (none) ok(undefined);
        else no(request.error!);
      };
    });
