/** Short ways to write down what people said, so that examples read like the people and not like JSON. */
import { rankBetween } from '../person/rank.js';
import {
  FORMAT,
  type Connection,
  type Entry,
  type Id,
  type Lang,
  type Media,
  type Person,
  type PersonDocument,
  type Said,
  type Version,
  type View,
  type When,
} from '../person/record.js';

/** A language is written down only where it is not the person's. */
type Loose<S extends Said> = Omit<S, 'lang'> & { readonly lang?: Lang };
type Spoken = Loose<Said> & {
  readonly versions?: readonly Loose<Version>[];
  readonly views?: readonly Loose<View>[];
  readonly onlyFor?: readonly string[];
};
type More = Partial<Omit<Spoken, 'text' | 'voice'>>;

/** The person's own words. */
export const own = (text: string, more?: More): Spoken => ({ text, voice: 'own', ...more });
/** Their words, and who helped to find them. */
export const helped = (helper: Id, text: string, more?: More): Spoken => ({
  text,
  voice: 'own-with-help',
  helpedBy: [helper],
  ...more,
});
/** What they showed, and who wrote it down. */
export const shown = (writer: Id, text: string, more?: More): Spoken => ({
  text,
  voice: 'shown',
  writtenBy: writer,
  ...more,
});
/** Someone who knows them says it; several: "we think". */
export const says = (by: Id | readonly Id[], text: string, more?: More): Spoken => ({
  text,
  voice: 'knows-me',
  by: [by].flat(),
  ...more,
});
/** A nurse, a teacher, another professional says it. */
export const professional = (by: Id, text: string, more?: More): Spoken => ({
  text,
  voice: 'professional',
  by: [by],
  ...more,
});

/** A calendar date: `2026`, `2026-10` or `2026-10-03`. */
export const on = (date: string): When => ({ said: '', on: date });
/** A date as it was said, with a calendar date when there is one. */
export const when = (said: string, date?: string): When => ({ said, ...(date && { on: date }) });

const sections = { appreciate: 'appreciate', important: 'importantTo', support: 'support' } as const;
type Section = keyof typeof sections;
type Words = Readonly<Record<Id, Spoken>>;

interface Paper extends Partial<
  Omit<PersonDocument, 'id' | 'outline' | 'sections' | 'title' | 'purpose' | 'seen'>
> {
  readonly purpose?: Loose<Said>;
  readonly seen?: Loose<NonNullable<PersonDocument['seen']>>;
  /** Which entries it shows, in which order; without it, all there are. */
  readonly shows?: Readonly<Record<Section, readonly Id[]>>;
}

/** Bytes beside the record, what they show or are called, and what is said in them. */
export interface Bytes extends Omit<Media, 'id' | 'alt' | 'transcript'> {
  readonly alt?: Loose<Said>;
  readonly transcript?: Loose<Said>;
}
export const bytesRow = (lang: Lang, { alt, transcript, ...file }: Bytes): Omit<Media, 'id'> => ({
  ...file,
  ...(alt && { alt: { lang, ...alt } }),
  ...(transcript && { transcript: { lang, ...transcript } }),
});

interface Making extends Partial<Readonly<Record<Section, Words>>> {
  readonly id: Id;
  readonly called: string;
  readonly lang: Lang;
  readonly people?: Readonly<Record<Id, Omit<Connection, 'id'>>>;
  readonly media?: Readonly<Record<Id, Bytes>>;
  readonly profiles?: Readonly<Record<Id, Paper>>;
}

/** The record of one person, from their words by section and their one-page profiles. */
export function person({
  id,
  called,
  lang,
  people = {},
  media = {},
  profiles = {},
  ...words
}: Making): Person {
  const withLang = <S extends Said>(said: Loose<S>): S => ({ lang, ...said }) as S;
  const rows = <A, B>(
    table: Readonly<Record<Id, A>>,
    row: (value: A, key: Id) => B,
  ): Record<Id, B & { id: Id }> =>
    Object.fromEntries(Object.entries(table).map(([key, value]) => [key, { id: key, ...row(value, key) }]));

  let rank: string | undefined;
  const entries = (section: Section): Record<Id, Entry> =>
    rows(words[section] ?? {}, ({ versions, views, onlyFor, ...said }) => ({
      kind: 'words' as const,
      topic: sections[section],
      said: withLang<Said>(said),
      ...(versions && { versions: versions.map((v) => withLang<Version>(v)) }),
      ...(views && { views: views.map((v) => withLang<View>(v)) }),
      ...(onlyFor && { onlyFor }),
      rank: (rank = rankBetween(rank)),
    }));
  const ids = (section: Section): readonly Id[] => Object.keys(words[section] ?? {});

  const every = (Object.keys(sections) as Section[]).flatMap(ids);
  const twice = every.find((one, i) => every.indexOf(one) !== i);
  if (twice) throw new Error(`${called} has two entries with the id ${twice}.`);

  return {
    format: FORMAT,
    id,
    lang,
    called,
    entries: { ...entries('appreciate'), ...entries('important'), ...entries('support') },
    people: rows(people, (one) => one),
    media: rows(media, (one) => bytesRow(lang, one)),
    documents: rows(profiles, ({ purpose, seen, shows, ...paper }) => ({
      outline: 'one-page-profile@1',
      for: [],
      helped: [],
      status: 'current' as const,
      ...paper,
      ...(purpose && { purpose: withLang<Said>(purpose) }),
      ...(seen && { seen: withLang<NonNullable<PersonDocument['seen']>>(seen) }),
      sections: Object.fromEntries(
        (Object.keys(sections) as Section[]).map((section) => [
          section,
          { entries: shows?.[section] ?? ids(section) },
        ]),
      ),
    })),
  };
}
