/** What a document says, as plain data: every printer (Lit, HTML, later easy read and Word) draws these and decides nothing. */
import type { Id, Lang } from '../person/record.js';

/** A run of text. With `lang` when it is not the interface's own language; a person's words always carry theirs. */
export interface Words {
  readonly text: string;
  readonly lang?: Lang;
  /** A person's words: kept as they were typed, in their own direction. */
  readonly said?: true;
  /** A telephone number stands in it: the address that dials it, `tel:` and digits. */
  readonly dials?: string;
}

/** Whose words: a mark (full: the person's own; half: with help, or shown; empty: someone else; none: not known) and the same in words. */
export interface Whose {
  readonly mark: 'full' | 'half' | 'empty' | 'none';
  readonly text: string;
  /** It names who helped with the words. */
  readonly helper?: true;
}

/** A picture, sound or film. `src` is absent until the bytes are there. */
export interface Figure {
  readonly type: 'figure';
  readonly media: 'image' | 'audio' | 'video';
  readonly src?: string;
  /** What a picture shows; what a sound or a film is called, which is read beside it as well. */
  readonly alt: Words;
  /** What is said in a sound or a film: always open, so that nobody has to look for it and paper has it too. */
  readonly transcript?: readonly Words[];
  /** What stands on paper in the place of a sound or a film. */
  readonly onPaper?: Words;
  readonly credit?: string;
}

/** A view, a version, another wording: what stands under an entry's words. */
export interface Beside {
  readonly about: 'view' | 'version' | 'alongside';
  readonly runs: readonly Words[];
}

/** One entry as it is read. The same entry and surroundings give the same object, so that printers can skip it. */
export interface Line {
  readonly id: Id;
  readonly words: Words;
  readonly figures: readonly Figure[];
  readonly whose?: Whose;
  readonly beside: readonly Beside[];
}

export interface SectionBlock {
  readonly type: 'section';
  readonly id: string;
  readonly sign?: 'must' | 'important' | 'like';
  readonly heading: Words;
  readonly blocks: readonly Block[];
  /** The id of the heading's element, where an index leads to it. */
  readonly anchor?: string;
}

/** Something known by its name: a date of birth, what an allergy does. Its value in words, or as an entry of its own. */
export interface Fact {
  readonly label: Words;
  readonly runs?: readonly Words[];
  readonly line?: Line;
}

/** An entry, and what else was said of it. */
export interface Entered {
  readonly line: Line;
  readonly facts: readonly Fact[];
}

/** A cell of a table: the entry itself, which names the row, or one of its parts. */
export type Cell = { readonly line: Line } | { readonly runs: readonly Words[] };

/** What only some documents hold. Their printers are handed in, so that a page without them does not load them. */
export type MoreBlock =
  /** A section in a section. `keep`: not to be broken over two sides of paper. */
  | {
      readonly type: 'part';
      readonly id: string;
      readonly heading: Words;
      readonly keep?: true;
      readonly blocks: readonly Block[];
    }
  | { readonly type: 'entries'; readonly entries: readonly Entered[] }
  | { readonly type: 'prose'; readonly lines: readonly Line[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly type: 'table';
      readonly caption?: Words;
      readonly columns: readonly Words[];
      readonly rows: readonly { readonly id: Id; readonly cells: readonly Cell[] }[];
    }
  /** A question that is never left blank: said to be none, said not to be known, or not answered by anybody yet. */
  | {
      readonly type: 'answer';
      readonly state: 'none' | 'not-known' | 'unanswered';
      readonly runs: readonly Words[];
    }
  /** What is in it, section by section; each leads to the section of this anchor. */
  | {
      readonly type: 'index';
      readonly heading: Words;
      readonly items: readonly { readonly anchor: string; readonly words: Words }[];
    }
  /** Everything that follows, with what every side of paper repeats at its top. */
  | { readonly type: 'sides'; readonly head: readonly Words[]; readonly blocks: readonly Block[] };

export type Block =
  | MoreBlock
  | { readonly type: 'header'; readonly blocks: readonly Block[] }
  | { readonly type: 'footer'; readonly blocks: readonly Block[] }
  | { readonly type: 'title'; readonly words: Words }
  | { readonly type: 'lede'; readonly words: Words }
  | { readonly type: 'paragraph'; readonly runs: readonly Words[] }
  /** Something to know before reading on: a draft, a check that was due, rows that could not be read. */
  | { readonly type: 'notice'; readonly runs: readonly Words[] }
  | { readonly type: 'list'; readonly lines: readonly Line[] }
  | SectionBlock
  | Figure;

export type Direction = 'ltr' | 'rtl';

/** What every printer is told. */
export interface Printing {
  /** The language of the interface's own sentences. */
  readonly lang: string;
  /** Their direction: a name in another script must not turn a sentence round. */
  readonly dir?: Direction | undefined;
  /** Of the title, 1 to 6 (default 2); sections stand one below. */
  readonly headingLevel?: number;
  readonly reading?: 'standard' | 'easy' | undefined;
  /** Print size when the person chose another than 14 points. */
  readonly points?: 12 | 14 | undefined;
}
