import type { nothing, TemplateResult } from 'lit';
import type { Outline, Section, Wording } from '../documents/outline.js';
import type { EditKey, Key, Locale, Values } from '../locales/locale.js';
import type { Kind } from '../person/kinds.js';
import type {
  Connection,
  Entry,
  Id,
  Json,
  Media,
  Person,
  PersonDocument,
  RowChange,
  Said,
  Table,
} from '../person/record.js';
import { plainId, wording } from '../present/present.js';
import type * as MoreForms from './more-editing.js';
import type { MediaPart } from './late/media-part.js';
import type { Session } from './session.js';

export type MoreEditing = typeof MoreForms;

/** The head of a page, and the page it is of. */
interface Face {
  readonly called: string;
  readonly page: PersonDocument | undefined;
}

/** What is open: one thing at a time. */
export type Open =
  | { readonly what: 'writer' | 'photo' | 'documents' | 'print' | 'stop' | 'clear' }
  /** `before`: the page when it was opened, likewise. */
  | { readonly what: 'helped'; readonly before?: PersonDocument | undefined }
  | { readonly what: 'face'; readonly before?: Face | undefined }
  /** `before`: the row when it was opened, so that Cancel puts it back. */
  | {
      readonly what: 'entry';
      readonly id: Id;
      readonly section: string;
      readonly before?: Entry | undefined;
      /** The media rows of `before`, likewise. */
      readonly media?: Readonly<Record<Id, Media>> | undefined;
      readonly asking?: true;
      /** Whose words they are was chosen since it was opened. */
      readonly voiced?: true;
    }
  | { readonly what: 'view'; readonly id: Id; readonly section: string }
  /** `from`: the form it is asked in, which is open again for whoever keeps the entry. */
  | { readonly what: 'delete'; readonly id: Id; readonly section: string; readonly from?: Open | undefined }
  /** Someone of `people` to be called; '' while it is not yet said who. `before`: as it was when it was opened, likewise. */
  | { readonly what: 'call'; readonly id: Id; readonly before?: Called | undefined };

/** Someone to be called, and their number. */
export interface Called {
  readonly one: Connection | undefined;
  readonly number: Entry | undefined;
}

/** An error in the form that is open: which field, and what to do. */
export interface FormError {
  readonly field: string;
  readonly text: string;
}

type Rows = Partial<Record<Table, Readonly<Record<Id, Json>>>>;

/** What every part of the editor works with. */
export interface Desk {
  readonly session: Session;
  readonly locale: Locale;
  readonly person: Person;
  readonly document: PersonDocument;
  readonly outline: Outline;
  readonly level: number;
  /** The forms for what is not words, where the document has such things. */
  readonly more: MoreEditing | undefined;
  /** Pictures, sounds and films of the entry that is open. */
  readonly media: MediaPart;
  /** The address of a file's bytes, when they are at hand. */
  readonly address: (file: string) => string | undefined;
  readonly open: Open | undefined;
  readonly errors: readonly FormError[];
  /** True when the person holds the device alone. */
  readonly self: boolean;
  /** The name the person likes; "this person" never: '' when there is none yet. */
  readonly name: string;
  t(key: Key, values?: Values): string;
  /** The twin of a key for who is writing: `key.self` or `key.helper`, with an ending such as `.hint`; the key itself when it has no twins. */
  twin(key: string, values?: Values, ending?: string): string;
  /** Opens one thing and closes what was open; `focus`: the `data-key` to go to. */
  show(open: Open | undefined, focus?: string): void;
  /** Shows errors and goes to their summary, which each form draws. */
  fail(errors: readonly FormError[]): void;
  summary(): TemplateResult | typeof nothing;
  /** Rows as they shall be (undefined: removed). `type`: still being written; `act`: done. */
  type(rows: Rows): void;
  act(rows: Rows, say?: EditKey, values?: Values): void;
  /** Says it aloud and shows it. */
  say(text: string): void;
  /** After Save: says what is true of where the words are now. */
  saved(): void;
  /** What was said last. */
  readonly said: string;
  focus(key: string): void;
  /** Goes to what is open, to the question who is writing, or to the page. */
  goOn(): void;
  update(): void;
}

/** Rows before and after, as `edit` takes them. */
export function changes(person: Person, rows: Rows): RowChange[] {
  return Object.entries(rows).flatMap(([table, byId]) =>
    Object.entries(byId ?? {}).map(([id, after]) => ({
      table: table as Table,
      id,
      before:
        table === 'self' ? { called: person.called, lang: person.lang } : person[table as 'entries']?.[id],
      after,
    })),
  );
}

/** Words of whoever is writing now: the person's own, theirs with help, or those of someone who knows them. */
export function saidByWriter({ session: { writer }, person }: Desk, text: string): Said {
  const id = writer?.id;
  const words = { text, lang: person.lang };
  if (writer?.as === 'together')
    return { ...words, voice: 'own-with-help', ...(id && { helpedBy: [id], writtenBy: id }) };
  if (writer?.as === 'other') return { ...words, voice: 'knows-me', ...(id && { by: [id], writtenBy: id }) };
  return { ...words, voice: 'own' };
}

export const isOf = (outline: Outline, document: PersonDocument): boolean =>
  document.outline.startsWith(`${outline.id}@`);

/** The document with these entries in a section, in this order. */
export const withEntries = (
  document: PersonDocument,
  section: string,
  entries: readonly Id[],
): PersonDocument => ({
  ...document,
  sections: { ...document.sections, [section]: { ...document.sections[section], entries } },
});

/** The row with what a form asks of it as it was; what came from elsewhere meanwhile stays. */
export function asBefore<Row extends object>(row: Row, before: Row, asked: readonly (keyof Row)[]): Row {
  const all = { ...row, ...Object.fromEntries(asked.map((key) => [key, before[key]])) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as typeof all;
}

/** Known by its topic, which is asked: “My full name”, “Can I hear?”. */
export const isByTopic = (kind: Kind): boolean => kind === 'fact' || kind === 'yes-no';
/** What an entry of it is of has to be asked: it may be one of several. */
export const asksTopic = ({ takes }: Section): boolean =>
  !!takes && isByTopic(takes.kind) && takes.topics.length > 1;

export const entriesIn = (document: PersonDocument, section: string): readonly Id[] =>
  document.sections[section]?.entries ?? [];

/** A host's wording in the language of the screen, or in the one it has. */
export const ownWords = ({ outline, locale }: Desk, own: Wording): string =>
  wording(own, outline, undefined, '', locale)?.text ?? '';

/** A section's wording while editing: a host's own, else with the variant's words first, then for who is writing, then for all. */
export function sectionWords(
  desk: Desk,
  section: SectionHere,
  what: string,
  values: Values = {},
): string | undefined {
  const { outline, document, locale, self } = desk;
  const id = section.inside?.id ?? section.id;
  const its: Readonly<Record<string, Wording | undefined>> = {
    heading: section.heading,
    lead: section.lead,
    prompt: section.prompts?.[0],
    empty: section.whenEmpty,
  };
  const own = its[what];
  if (own) return ownWords(desk, own);
  const twin = self ? '.self' : '.helper';
  // before there is a name, the sentences still have to be sentences
  const name = desk.name || locale.t('writer.noName');
  for (const variant of document.variant ? [`${document.variant}.`, ''] : [''])
    for (const ending of outline.words ? [twin, ''] : []) {
      const key = `${outline.words}.${variant}${id}.${what}${ending}`;
      const text = locale.find(key, { name, ...values });
      if (text) return text;
    }
  // what every document calls a section of this id
  for (const ending of [twin, '']) {
    const text = locale.find(`part.${id}.${what}${ending}`, { name, ...values });
    if (text) return text;
  }
  return undefined;
}

/** A section as it stands in the editor: one inside a section that repeats stands there once for each. */
export interface SectionHere extends Section {
  readonly inside?: {
    /** What it belongs to, and the part that says so in what is added. */
    readonly of: Entry;
    readonly link?: string;
    /** Its id in the outline, and that of the part around it as it is read. */
    readonly id: string;
    readonly part: string;
  };
}

/** A section that nobody gave a heading is called by its id, in letters that can be read. */
export const headingOf = (desk: Desk, section: SectionHere): string =>
  sectionWords(desk, section, 'heading') ?? plainId(section.inside?.id ?? section.id);
