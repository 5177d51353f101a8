/** Where a page lets a record be kept. Types only: `device.ts` is one, a host's server is another. */
import type { Person } from '../person/record.js';

/**
 * Every promise here may reject with an error that has a `code` (see `KeepCode`); words are then kept on the page,
 * what was stored is unchanged, and the next save tries again. An error without a code is treated as `failed`.
 */
export interface Keep {
  /** The record last saved here; undefined when there is none. Anything may come back: it is parsed. */
  load(): Promise<unknown>;
  /** `base` is the record `person` grew from. Answer `{ conflict: theirs }` when another was saved since: it is merged and saved again. */
  save(
    person: Person,
    from: { readonly base?: Person | undefined },
  ): Promise<{ readonly conflict: unknown } | void>;
  /** Words typed and not yet saved, here or in a tab that is gone: to be offered, never merged unseen. */
  loadDraft?(): Promise<Draft | undefined>;
  /** Called within 300 ms of typing; without a draft: forget what this page typed (it has been saved). */
  saveDraft?(draft?: Draft): Promise<void>;
  /** The person has taken or refused the draft that `loadDraft` gave. Until then it is offered again at every load. */
  forgetDraft?(draft: Draft): Promise<void>;
  /** Leaves nothing behind. */
  clear?(): Promise<void>;
  /** Whether anything of this record is kept: asking writes nothing, so it may be asked before the person has said yes. */
  hasKept?(): Promise<boolean>;
  /** Calls back when another tab has saved; returns how to stop. */
  watch?(saved: (person: unknown) => void): () => void;
  readonly files?: Files;
}

export interface Draft {
  readonly person: unknown;
  readonly base?: unknown;
  /** The form that was open, and what was begun in it: to be opened again. */
  readonly form?: unknown;
  /** ISO date and time. */
  readonly at: string;
  /** Set by `loadDraft`: which draft this was, for `forgetDraft`. */
  readonly id?: string;
}

/**
 * Why something was not kept. `no-storage`: this browser or page may not store. `full`: no room. `blocked`: another tab
 * is in the way. `cleared`: it was cleared elsewhere since, so ask the person before keeping again. `failed`: anything else.
 */
export type KeepCode = 'no-storage' | 'full' | 'blocked' | 'cleared' | 'failed';

/** Bytes beside the record, by name: `sha256-` and 64 hex digits. */
export interface Files {
  get(file: string): Promise<Blob | undefined>;
  /** Answers the name. A store that keeps may hold the bytes back until the record that names them is saved. */
  put(blob: Blob): Promise<string>;
}
