/** Short ways to write down what people answered, so that examples read like the people and not like JSON. */
import { emptyPerson } from '../person/empty.js';
import { rankBetween } from '../person/rank.js';
import type { Connection, Entry, Id, Lang, Person, Said, When } from '../person/record.js';
import { AGAIN, MINE, OWN_TOPIC, TOPIC, type Answer } from '../statements/answers.js';
import type { Action } from '../statements/promises.js';
import { askedIn, type StatementSet } from '../statements/set.js';

type More = Partial<Omit<Said, 'text'>> & {
  readonly because?: string;
  readonly parts?: Answer['parts'];
  readonly onlyFor?: readonly string[];
  /** Asked again, as a pair. */
  readonly again?: true;
};
/** Statement, the code of the answer, and what was said with it. */
export type Given = readonly [statement: Id, code: string, more?: More];

/** What somebody said they would do about an answer. */
export interface Promising {
  readonly of: Id;
  readonly what: string;
  readonly who?: Id;
  readonly by?: When;
  readonly done?: When;
  readonly helped?: string;
}

interface Making {
  readonly id: Id;
  readonly called: string;
  readonly lang: Lang;
  readonly set: StatementSet;
  readonly people?: Readonly<Record<Id, Omit<Connection, 'id'>>>;
  /** By the day they were answered. */
  readonly rounds?: Readonly<Record<string, readonly Given[]>>;
  /** The person’s own statements. */
  readonly mine?: Readonly<Record<Id, string>>;
  readonly promises?: readonly Promising[];
}

const ways: readonly string[] = ['not-sure', 'not-understand', 'not-me', 'rather-not'];

/** The record of one person who has answered statements. */
export function answered({
  id,
  called,
  lang,
  set,
  people = {},
  rounds = {},
  mine = {},
  promises = [],
}: Making): Person {
  let rank: string | undefined;
  const next = (): string => (rank = rankBetween(rank));
  const entries: Entry[] = Object.entries(mine).map(([key, text]) => ({
    id: key,
    kind: 'words',
    topic: OWN_TOPIC,
    said: { text, lang, voice: 'own' },
    rank: next(),
  }));
  const wording = new Map(askedIn(set).map(({ id: its, text }) => [its, text]));
  for (const [round, all] of Object.entries(rounds))
    for (const [statement, code, more = {}] of all) {
      const { because = '', parts, onlyFor = ['the support team'], again, ...said } = more;
      const own = Object.hasOwn(mine, statement);
      entries.push({
        id: `${statement.replace('/', '-')}-${round}${again ? '-again' : ''}${said.voice === 'knows-me' ? '-for-me' : ''}`,
        kind: 'answer',
        topic: again ? AGAIN : TOPIC,
        said: { text: because, lang, voice: 'own', on: { said: '', on: round }, ...said },
        parts: {
          set: own ? MINE : set.id,
          version: own ? '1' : set.version,
          statement,
          wording: own ? mine[statement]! : (wording.get(statement) ?? statement),
          round,
          ...(ways.includes(code) ? { wayOut: code as 'not-sure' } : { answer: code }),
          ...parts,
        },
        rank: next(),
        onlyFor,
      });
    }
  for (const [i, { of, what, who, by, done, helped }] of promises.entries()) {
    const action: Action = {
      id: `action-${i + 1}`,
      kind: 'action',
      topic: 'action',
      said: { text: what, lang, voice: 'own' },
      parts: {
        from: of,
        ...(who && { who }),
        ...(by && { by }),
        ...(done && { done }),
        ...(helped && { helped: { text: helped, lang, voice: 'own' } }),
      },
      rank: next(),
      onlyFor: ['the support team'],
    };
    entries.push(action);
  }
  return {
    ...emptyPerson({ id, lang, called }),
    entries: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
    people: Object.fromEntries(Object.entries(people).map(([key, one]) => [key, { id: key, ...one }])),
  };
}
