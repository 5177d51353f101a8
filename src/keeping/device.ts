/**
 * Keeps a record on this device, in IndexedDB: words in localStorage were lost when the browser was killed.
 * Nothing is created before `save` or `saveDraft`; the page asks the person first.
 */
import { nameOf, namesIn } from '../pictures/sha256.js';
import { KeepError } from './keep-error.js';
import type { Draft, Keep, KeepCode } from './keep.js';

/** The database, and the one store in it. */
const NAME = 'say-so';
/** Milliseconds to wait for a database that another tab holds: a browser reports no such wait by itself. */
const PATIENCE = 3000;
const codes: Readonly<Record<string, KeepCode>> = {
  QuotaExceededError: 'full',
  SecurityError: 'no-storage',
  InvalidStateError: 'no-storage',
};

interface Kept {
  readonly person: unknown;
  /** New at every save and never used again, also after a clear. */
  readonly revision: string;
}
/** Not a Blob: those are kept in files of their own, which a killed browser may not have finished. */
interface Bytes {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}
const fresh = (): string => `${Date.now()}-${Math.random()}`;
const ask = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((ok, no) => {
    request.onsuccess = () => ok(request.result);
    request.onerror = () => no(request.error!);
  });

/** The database; undefined when there is none and `create` is not asked for. */
const open = (factory: IDBFactory, create: boolean): Promise<IDBDatabase | undefined> =>
  new Promise((ok, no) => {
    const request = factory.open(NAME);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      no(new KeepError('blocked'));
    }, PATIENCE);
    request.onupgradeneeded = () => {
      if (create) request.result.createObjectStore(NAME);
      // Takes the new database back: to look is not to leave something behind.
      else request.transaction!.abort();
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      if (late) request.result.close();
      ok(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      if (request.error!.name === 'AbortError') ok(undefined);
      else no(request.error!);
    };
  });

export interface DeviceOptions {
  /** Which record: its id, or whatever tells two people on one device apart. */
  readonly key: string;
  /** Another factory than the browser's own: for tests. */
  readonly indexedDB?: IDBFactory | undefined;
}

/**
 * One for each element that edits. Record, drafts and bytes stand in one store, so that a record and the photo it
 * names are written together or not at all; bytes that no record or draft names any more go at the next `load`.
 * Every promise rejects with a `KeepError`. After `cleared`, the next save begins anew: ask the person first.
 */
export function deviceKeep({ key, indexedDB }: DeviceOptions): Required<Keep> {
  const me = fresh();
  const record = [key, 'record'];
  /** Every key that begins like this: arrays sort after strings. */
  const all = (...start: string[]): IDBKeyRange => IDBKeyRange.bound([key, ...start], [key, ...start, []]);
  /** The revision this page has read or written. One heard of by `watch` does not count: it may not be merged yet. */
  let known: string | undefined;
  /** How often this page has been told that something else happened here. */
  let told = 0;
  /** Bytes this page has put or shown: written with the record that names them, and again if an undo names them again. */
  const held = new Map<string, Bytes>();
  let last: Promise<unknown> = Promise.resolve();

  /** One transaction, kept whole or not at all. Undefined when there is no database and `create` is false. */
  async function attempt<T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<T>,
    create = false,
  ): Promise<T | undefined> {
    let db: IDBDatabase | undefined;
    try {
      // A page without storage has no `indexedDB`, or one that throws when it is touched.
      const factory = indexedDB ?? globalThis.indexedDB;
      if (!factory) throw new KeepError('no-storage');
      // Where storage is denied, Chromium's `databases` also leaves a rejection that nobody can catch; this only throws.
      void globalThis.localStorage;
      // WebKit leaves an empty database behind where one was taken back: there it is not even opened.
      const there = create ? undefined : await factory.databases?.();
      if (there && !there.some(({ name }) => name === NAME)) return undefined;
      db = await open(factory, create);
      if (!db) return undefined;
      const transaction = db.transaction(NAME, mode, { durability: 'strict' });
      const done = new Promise((ok, no) => {
        transaction.oncomplete = ok;
        transaction.onabort = () => no(transaction.error!);
      });
      return (await Promise.all([work(transaction.objectStore(NAME)), done]))[0];
    } catch (why) {
      throw why instanceof KeepError
        ? why
        : new KeepError(codes[(why as Error | null)?.name ?? ''] ?? 'failed', why);
    } finally {
      // Opened anew each time: a held one would be in the way of other tabs, and would not heal.
      db?.close();
    }
  }
  const read = <T>(work: (store: IDBObjectStore) => Promise<T>): Promise<T | undefined> =>
    attempt('readonly', work);
  /** In the order they were asked for, so that a slow save is never overtaken by an older one. */
  function write<T>(work: (store: IDBObjectStore) => Promise<T>, create = false): Promise<T | undefined> {
    const turn = last.then(() => attempt('readwrite', work, create));
    last = turn.catch(() => undefined);
    return turn;
  }

  const kept = (store: IDBObjectStore): Promise<Kept | undefined> => ask(store.get(record));
  const drafts = (store: IDBObjectStore): Promise<Draft[]> =>
    ask(store.getAll(all('draft')) as IDBRequest<Draft[]>);
  /** Cleared elsewhere since: to write now would put words back that a person has taken off this device. */
  async function refuseCleared(store: IDBObjectStore, asked: number): Promise<void> {
    if ((!known && asked === told) || (await ask(store.getKey(record)))) return;
    // What was asked for before the page was told is refused as well; what it asks after that is the person's answer.
    if (known) told++;
    known = undefined;
    throw new KeepError('cleared');
  }
  async function putBytes(store: IDBObjectStore, of: unknown): Promise<void> {
    if (!held.size) return;
    for (const name of namesIn(of)) {
      const bytes = held.get(name);
      const at = [key, 'file', name];
      if (bytes && !(await ask(store.getKey(at)))) store.put(bytes, at);
    }
  }
  /** Best effort, after loading: a failure here must not stand between a person and their words. */
  const dropUnnamed = (): Promise<void> =>
    write(async (store) => {
      const named = namesIn([await kept(store), await drafts(store)]);
      for (const at of (await ask(store.getAllKeys(all('file')))) as string[][])
        if (!named.has(at[2]!)) store.delete(at);
    }).catch(() => undefined);

  return {
    async load() {
      const mine = await read(kept);
      known = mine?.revision;
      void dropUnnamed();
      return mine?.person;
    },
    async save(person) {
      const revision = fresh();
      const asked = told;
      const theirs = await write(async (store) => {
        await refuseCleared(store, asked);
        const there = await kept(store);
        // Asked before an earlier save was answered with a conflict: this one does not hold their words either.
        if (there?.revision !== known || asked !== told) return there;
        store.put({ person, revision } satisfies Kept, record);
        await putBytes(store, person);
        return undefined;
      }, true);
      known = theirs?.revision ?? revision;
      if (theirs) {
        told++;
        return { conflict: theirs.person };
      }
      const channel = globalThis.BroadcastChannel && new BroadcastChannel(`${NAME}/${key}`);
      channel?.postMessage(revision);
      channel?.close();
      return undefined;
    },
    async loadDraft() {
      const found = (await read(drafts)) ?? [];
      return found.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
    },
    async saveDraft(draft) {
      const asked = told;
      await write(async (store) => {
        if (!draft) {
          store.delete([key, 'draft', me]);
          return;
        }
        await refuseCleared(store, asked);
        store.put({ ...draft, id: me }, [key, 'draft', me]);
        await putBytes(store, draft.person);
      }, !!draft);
    },
    async forgetDraft({ id = me }) {
      await write((store) => ask(store.delete([key, 'draft', id])));
    },
    async clear() {
      await write((store) => ask(store.delete(all())));
      known = undefined;
    },
    hasKept: async () => !!(await read((store) => ask(store.count(all())))),
    watch(saved) {
      if (!globalThis.BroadcastChannel) return () => undefined;
      const channel = new BroadcastChannel(`${NAME}/${key}`);
      channel.onmessage = () => {
        // When it cannot be read, nothing is lost: the next save is answered with what is there.
        read(kept).then(
          (theirs) => theirs && theirs.revision !== known && saved(theirs.person),
          () => undefined,
        );
      };
      return () => channel.close();
    },
    files: {
      async get(file) {
        const found =
          held.get(file) ?? (await read<Bytes | undefined>((store) => ask(store.get([key, 'file', file]))));
        if (!found) return undefined;
        held.set(file, found);
        return new Blob([found.bytes], { type: found.type });
      },
      async put(blob) {
        const file = await nameOf(blob);
        held.set(file, { bytes: await blob.arrayBuffer(), type: blob.type });
        return file;
      },
    },
  };
}
