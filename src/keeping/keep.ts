/** Where a page lets a record be kept. Types only: `device.ts` is one, a host's server is another. */
import type { Person } from '../person/record.js';

export interface Keep {
  /** The record last saved here; undefined when there is none. Anything may come back: it is parsed. */
  load(): Promise<unknown>;
  /** `base` is the record `person` grew from. Answer `{ conflict: theirs }` when another was saved since: it is merged and saved again. */
  save(person: Person, from: { readonly base?: Person | undefined }): Promise<{ readonly conflict: unknown } | void>;
  /** Words typed and not yet saved. */
  loadDraft?(): Promise<Draft | undefined>;
  /** Called within 300 ms of typing; without a draft: forget it. */
  saveDraft?(draft?: Draft): Promise<void>;
  /** Leaves nothing behind. */
  clear?(): Promise<void>;
  /** Calls back when another tab has saved; returns how to stop. */
  watch?(saved: (person: unknown) => void): () => void;
  readonly files?: Files;
}
export interface Draft {
  readonly person: unknown;
  readonly base?: unknown;
  /** ISO date and time. */
  readonly at: string;
}
/** Bytes beside the record, by name: `sha256-` and 64 hex digits. */
export interface Files {
  get(file: string): Promise<Blob | undefined>;
  put(blob: Blob): Promise<string>;
}
