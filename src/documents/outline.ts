/** An outline says which sections a document has, in which order, and how each is shown and printed. Data, never code. */
import type { Kind } from '../person/kinds.js';
import type { Lang, Topic } from '../person/record.js';

/** A host's own wording, by language. Our own outlines carry none: their words are locale keys under `Outline.words`. */
export type Wording = Readonly<Record<Lang, string>>;

export interface Outline {
  readonly format: 'say-so/outline@1';
  readonly id: string;
  readonly version: number;
  /** Locale keys of ours start here: `profile` gives `profile.title`, `profile.appreciate.heading`, with a variant `profile.home.appreciate.heading`. */
  readonly words?: string;
  readonly title?: Wording;
  /** Said below the title, before the first section. */
  readonly intro?: Wording;
  /** Who made the form, and under which licence: said at the end of the page, on the screen and on paper. */
  readonly source?: { readonly by: string; readonly licence: string; readonly url?: string };
  readonly sections: readonly Section[];
  /** To be read at one glance: whose words a line holds is said in as few words as it can be (“me”, “me, with Joy”). */
  readonly brief?: boolean;
  /** For an emergency: while it is written, what must not be missing is listed; where it takes more than one side, every side says so. */
  readonly emergency?: boolean;
  /** Begins with a list of its sections: links to them, and page numbers in a booklet. */
  readonly index?: boolean;
  /** Other headings and prompts for the same sections (`home`, `school`…): entries are never copied, only chosen. */
  readonly variants?: readonly string[];
  /** ISO 8601 duration after which to check again, `P3M`, `P6M` or `P1Y`: whoever says when to check again sees that it is usual. */
  readonly checkEvery?: string;
  readonly prints: readonly PrintForm[];
}

export interface PrintForm {
  /**
   * `sheet`: A4; with `sides: 1` and `sections`, those on one side. `booklet`: A5 pages in reading order, their number a
   * multiple of four. `tri-fold`: A4 across in three panels. `card`: panels of a wallet card, 85.6 × 54 mm. `ask`: a card
   * that asks people to read the document; it holds nothing of it.
   */
  readonly name: 'sheet' | 'booklet' | 'card' | 'tri-fold' | 'ask';
  /** How many sides, or pages of a booklet, it should fit on. */
  readonly sides?: number;
  /** The ids of the sections it holds; without it, all. */
  readonly sections?: readonly string[];
}

export interface Section {
  readonly id: string;
  readonly heading?: Wording;
  readonly lead?: Wording;
  readonly prompts?: readonly Wording[];
  readonly takes?: {
    readonly kind: Kind;
    readonly topics: readonly Topic[];
    readonly with?: Readonly<Record<string, string>>;
  };
  /** `chosen`: what the person placed, in their order. `all`: everything that fits, for what must never be missing. */
  readonly pick: 'chosen' | 'all';
  readonly shows: 'list' | 'paragraphs' | 'table' | 'facts' | 'yes-no' | 'people' | 'rings';
  readonly fields?: readonly string[];
  readonly labels?: Readonly<Record<string, Wording>>;
  readonly answer?: 'needed' | 'asked';
  readonly whenEmpty?: Wording;
  readonly only?: { readonly topic: Topic; readonly is: string };
  readonly each?: Kind;
  readonly sign?: 'must' | 'important' | 'like';
  readonly keepTogether?: boolean;
  readonly max?: number;
  /** The section a helper's entry moves to when they say the person needs it, rather than that it is important to the person. */
  readonly helperCheck?: string;
  readonly sections?: readonly Section[];
}
