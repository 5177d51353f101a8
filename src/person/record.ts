/** The record: plain JSON about one person. Tables keyed by id: merging is a union, a link is an id, an undo is a swap of rows. */
import type { Kind, Parts } from './kinds.js';
import type { Outline } from '../documents/outline.js';

export type Id = string;
/** BCP 47: `en-GB`, `cy`, `ur`. */
export type Lang = string;
/** Who a document or an entry is for; a word the host and the person agree on: `home`, `school`, `hospital`. */
export type Audience = string;
export type Json = unknown;
/** A path such as `talk/yes`. A section takes a topic and all below it. A host's own begins with its domain: `x.example.org/…`. */
export type Topic = string;

/** A date as it was said ("when I am ready"), with a calendar date when there is one: `2026`, `2026-10` or `2026-10-03`. */
export interface When {
  readonly said: string;
  readonly on?: string;
}

/** Whose words. `not-known` comes only from imports and from words still being written, and is shown as such. */
export const voices = ['own', 'own-with-help', 'shown', 'knows-me', 'professional', 'not-known'] as const;
export type Voice = (typeof voices)[number];
export const helps = ['questions', 'choices', 'aid', 'scribe', 'reworded', 'translated'] as const;
export const ways = ['spoke', 'signed', 'wrote', 'pointed', 'device', 'behaviour'] as const;
export const renderings = ['easy-read', 'translation'] as const;
export const agreements = ['yes', 'partly', 'no', 'not-asked'] as const;
export const rings = ['closest', 'friends', 'know', 'around'] as const;
/** `not`: someone the person does not want near; never in a shared copy. */
export const wishes = ['more', 'same', 'less', 'not'] as const;
export const makings = ['alone', 'helped', 'made-for-me'] as const;
export const rights = ['yes', 'partly', 'no', 'shown'] as const;
export const statuses = ['draft', 'current', 'replaced'] as const;

/** The atom: words, a picture or a sound, and whose. Nothing a person can read is kept outside a Said. */
export interface Said {
  readonly text: string;
  readonly media?: readonly Id[];
  readonly lang: Lang;
  readonly voice: Voice;
  /** Who said it, when it was not the person. Several: "we think" is a group. */
  readonly by?: readonly Id[];
  readonly helpedBy?: readonly Id[];
  readonly writtenBy?: Id;
  readonly on?: When;
  readonly help?: (typeof helps)[number];
  readonly how?: (typeof ways)[number];
}

/** Easy read or a translation: whose work, and of which words. Stale, and said so, when `of` no longer equals them. */
export interface Version extends Said {
  readonly as: (typeof renderings)[number];
  readonly of: string;
}

/** "I do not agree", "Nobody asked me about this": stands beside what it is about; only its author takes it away. */
export interface View extends Said {
  readonly agrees: (typeof agreements)[number];
}

export interface Entry<K extends Kind = Kind> {
  readonly id: Id;
  readonly kind: K;
  readonly topic: Topic;
  readonly said: Said;
  readonly parts?: Parts<K>;
  readonly versions?: readonly Version[];
  readonly views?: readonly View[];
  /** Default order: a fractional index, ties broken by id. */
  readonly rank: string;
  /** Absent: whoever sees a document it is placed in. `[]`: only me. Withholding wins over placing. */
  readonly onlyFor?: readonly Audience[];
  /** After a merge: the other version, kept until a person chooses. */
  readonly alongside?: readonly Entry<K>[];
}

/** Someone in the person's life. `name` and `role` as the person says them: "my nan"; "Jo", "my friend". */
export interface Connection {
  readonly id: Id;
  readonly name: string;
  readonly role?: string;
  readonly ring?: (typeof rings)[number];
  readonly paid?: boolean;
  readonly wants?: (typeof wishes)[number];
  readonly photo?: Id;
  /** Entries that say how to reach them. */
  readonly contact?: readonly Id[];
  readonly call?: {
    readonly order: number;
    readonly when: 'day' | 'night' | 'any';
    readonly canStay?: boolean;
    readonly mayPrint?: boolean;
  };
  readonly alongside?: readonly Connection[];
}

/** Bytes are never in the record: `file` is `sha256-` and 64 hex digits in a Files store, or a same-origin path. */
export interface Media {
  readonly id: Id;
  readonly type: string;
  readonly file: string;
  readonly alt?: Said;
  readonly transcript?: Said;
  readonly credit?: string;
  /** When it was taken, so that an old photo can be asked about. */
  readonly on?: When;
  readonly alongside?: readonly Media[];
}

/** One paper about the person: their choice and order of entries, and what must stand on its face. */
export interface PersonDocument {
  readonly id: Id;
  /** `one-page-profile@1`. A host's own outline travels in `outlines`. */
  readonly outline: string;
  /** `home`, `school`…: other headings and prompts of the same outline. */
  readonly variant?: string;
  readonly title?: Said;
  readonly purpose?: Said;
  readonly photo?: Id;
  readonly for: readonly Audience[];
  readonly helped: readonly Id[];
  /** Drives the cover sentence. */
  readonly way?: (typeof makings)[number];
  /** "I have gone through this", and whether it is right. `since`: when someone else first added or changed something after it. */
  readonly seen?: Said & { readonly right: 'yes' | 'partly' | 'no' | 'shown'; readonly since?: When };
  /** Was I there when it was checked? */
  readonly there?: boolean;
  readonly oneThing?: Id;
  readonly status: (typeof statuses)[number];
  readonly checked?: When;
  readonly checkAgain?: When;
  readonly checkedBy?: Id;
  readonly owner?: Id;
  /** By section id. */
  readonly sections: Readonly<Record<string, { readonly entries: readonly Id[]; readonly off?: boolean }>>;
  /** Print size in points, when the person chose another than 14. */
  readonly points?: 12 | 14;
  /** A closed review keeps each entry that stood on it as it stood, also in sections that repeat. */
  readonly frozen?: Readonly<Record<Id, Entry>>;
  readonly alongside?: readonly PersonDocument[];
}

export const FORMAT = 'say-so/person@1';

/** The person's own row: what stands in the record itself rather than in one of its tables. */
export interface Self {
  readonly lang: Lang;
  /** What the person likes to be called: the title of every document. */
  readonly called: string;
  readonly alongside?: readonly Self[];
}

export interface Person extends Self {
  /** A newer one than `FORMAT` is shown as far as it reads, and neither edited nor saved: see `isWhole`. */
  readonly format: `say-so/person@${number}`;
  readonly id: Id;
  readonly entries: Readonly<Record<Id, Entry>>;
  readonly people: Readonly<Record<Id, Connection>>;
  readonly media: Readonly<Record<Id, Media>>;
  readonly documents: Readonly<Record<Id, PersonDocument>>;
  readonly outlines?: Readonly<Record<string, Outline>>;
  /**
   * A partial copy: never saved over the whole. `more`: what its pages only count, and it does not hold. `unread`: where
   * something may stand that could not be read, and it does not hold that either.
   */
  readonly sharedCopy?: {
    readonly for: Audience;
    readonly at: string;
    readonly more?: readonly Counted[];
    readonly unread?: readonly Pick<Counted, 'document' | 'section'>[];
  };
  /** What `parse` could not read, by its place (`/entries/e1`): kept, written back by `serialise`, shown as a problem. */
  readonly unread?: Readonly<Record<string, Json>>;
}

/** How many entries a section of a document has beyond those it shows; `of`: what it repeats for. */
export interface Counted {
  readonly document: Id;
  readonly section: string;
  readonly of?: Id;
  readonly n: number;
}

/** Whether a record may be saved as the person's record: neither a partial copy, nor of a format newer than this. */
export const isWhole = (person: Person): boolean => person.format === FORMAT && !person.sharedCopy;

/** `self` holds one row, `Self`, under the record's own id. */
export type Table = 'self' | 'entries' | 'people' | 'media' | 'documents' | 'outlines';
/** A whole row before and after. `before` absent: it was added; `after` absent: it was removed. */
export interface RowChange {
  readonly table: Table;
  readonly id: Id;
  readonly before?: Json;
  readonly after?: Json;
}
export interface Change {
  readonly id: Id;
  readonly by: Id;
  readonly at: string;
  readonly why: 'edit' | 'undo' | 'merge' | 'import';
  readonly rows: readonly RowChange[];
}
/** Beside the record, never in it: never shared, can be erased. */
export interface History {
  readonly of: Id;
  readonly changes: readonly Change[];
}
/** Clock and ids come in as arguments (`crypto.randomUUID` is absent on plain-http intranets). `at` is an ISO date and time. */
export interface Doing {
  readonly by: Id;
  /** An ISO date and time. */
  readonly at: string;
  /** Where this is done, as an ISO date: the day that a page names. Without it, that of `at`. */
  readonly today?: string;
  readonly newId: () => Id;
  /** Of the pages in use: by them it is known what stands on a page, though nobody placed it there. */
  readonly outlines?: readonly Outline[];
  /** The person does it, alone or with help: pages they have gone through stay gone through. */
  readonly mine?: boolean;
}
/** What could not be read or done: where (a path such as `/entries/e1/said`) and, in plain words, what and what to do. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
/** The record is somewhere else, and did not come from there: `keep.load()` rejected, or `src` did not answer. */
export const notCame = ({ path }: Problem): boolean => path === 'load' || path === 'src';
