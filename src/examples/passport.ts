/** Short ways to write down a passport, beside those of `build.ts`. */
import { rankBetween } from '../person/rank.js';
import type { Kind, Parts } from '../person/kinds.js';
import {
  FORMAT,
  type Connection,
  type Entry,
  type Id,
  type Lang,
  type Person,
  type PersonDocument,
  type Said,
  type Version,
  type View,
} from '../person/record.js';
import type { Outline } from '../documents/outline.js';
import { bytesRow, type Bytes, type own } from './build.js';

type Spoken = ReturnType<typeof own>;
type Loose<S extends Said> = Omit<S, 'lang'> & { readonly lang?: Lang };

/** One thing said: of which kind, about which topic, in whose words, and what else was said of it. */
export interface Row<K extends Kind = Kind> {
  readonly kind: K;
  readonly topic: string;
  readonly spoken: Spoken;
  readonly parts?: Parts<K>;
}
export const about = (topic: string, spoken: Spoken): Row => ({ kind: 'words', topic, spoken });
export const fact = (topic: string, spoken: Spoken): Row => ({ kind: 'fact', topic, spoken });
export const of = <K extends Kind>(kind: K, topic: string, spoken: Spoken, parts?: Parts<K>): Row => ({
  kind,
  topic,
  spoken,
  ...(parts && { parts }),
});

interface Paper extends Partial<
  Omit<PersonDocument, 'id' | 'outline' | 'sections' | 'title' | 'purpose' | 'seen'>
> {
  readonly purpose?: Loose<Said>;
  readonly seen?: Loose<NonNullable<PersonDocument['seen']>>;
  /** What the person chose, by section. Sections that show all need nothing here. */
  readonly shows?: Readonly<Record<string, readonly Id[]>>;
}

interface Making {
  readonly id: Id;
  readonly called: string;
  readonly lang: Lang;
  readonly people?: Readonly<Record<Id, Omit<Connection, 'id'>>>;
  readonly media?: Readonly<Record<Id, Bytes>>;
  readonly rows?: Readonly<Record<Id, Row>>;
  /** By `outline id`, or `outline id/name` where there are several of one outline. */
  readonly papers?: Readonly<Record<string, Paper>>;
  /** A host's own outlines, which travel in the record. */
  readonly outlines?: readonly Outline[];
}

/** The record of one person who has documents of several kinds. */
export function passport(making: Making): Person {
  const { id, called, lang, people = {}, media = {}, rows = {}, papers = {}, outlines } = making;
  const withLang = <S extends Said>(said: Loose<S>): S => ({ lang, ...said }) as S;
  let rank: string | undefined;
  const entryOf = (key: Id, { kind, topic, spoken, parts }: Row): Entry => {
    const { versions, views, onlyFor, ...said } = spoken;
    return {
      id: key,
      kind,
      topic,
      said: withLang<Said>(said),
      ...(parts && { parts }),
      ...(versions && { versions: versions.map((v) => withLang<Version>(v)) }),
      ...(views && { views: views.map((v) => withLang<View>(v)) }),
      ...(onlyFor && { onlyFor }),
      rank: (rank = rankBetween(rank)),
    };
  };
  const map = <A, B>(table: Readonly<Record<Id, A>>, row: (value: A, key: Id) => B): Record<Id, B> =>
    Object.fromEntries(Object.entries(table).map(([key, value]) => [key, row(value, key)]));
  return {
    format: FORMAT,
    id,
    lang,
    called,
    entries: map(rows, (row, key) => entryOf(key, row)),
    people: map(people, (one, key) => ({ id: key, ...one })),
    media: map(media, (one, key) => ({ id: key, ...bytesRow(lang, one) })),
    documents: Object.fromEntries(
      Object.entries(papers).map(([key, { purpose, seen, shows = {}, ...paper }]) => {
        const name = key.split('/').at(-1) as string;
        return [
          name,
          {
            id: name,
            outline: `${key.split('/')[0]}@1`,
            for: [],
            helped: [],
            status: 'current' as const,
            ...paper,
            ...(purpose && { purpose: withLang<Said>(purpose) }),
            ...(seen && { seen: withLang<NonNullable<PersonDocument['seen']>>(seen) }),
            sections: map(shows, (entries) => ({ entries })),
          },
        ];
      }),
    ),
    ...(outlines && { outlines: Object.fromEntries(outlines.map((o) => [`${o.id}@${o.version}`, o])) }),
  };
}
