/** Sets and records of our own making, for tests. */
import { emptyPerson } from '../../../src/person/empty.js';
import { rankBetween } from '../../../src/person/rank.js';
import type { Audience, Entry, Person, Said } from '../../../src/person/record.js';
import type { Answer } from '../../../src/statements/answers.js';
import type { StatementSet } from '../../../src/statements/set.js';

export const small = (more: Partial<StatementSet> = {}): StatementSet => ({
  format: 'say-so/statements@1',
  id: 'x.example.org/tea',
  version: '3',
  lang: 'en-GB',
  title: 'Tea',
  source: 'The tea makers of Example, 2026',
  licence: 'CC BY 4.0',
  themes: [{ id: 'cup', title: 'The cup' }],
  statements: [
    { id: 'a', theme: 'cup', text: 'I have my own cup.' },
    { id: 'b', theme: 'cup', text: 'I choose when I have tea.' },
    { id: 'c', text: 'Nobody takes my tea away.', mayDisclose: true },
  ],
  ...more,
});

export interface Giving {
  readonly statement: string;
  readonly answer?: string;
  readonly wayOut?: 'not-sure' | 'not-understand' | 'not-me' | 'rather-not';
  readonly round?: string;
  readonly topic?: string;
  readonly said?: Partial<Said>;
  readonly onlyFor?: readonly Audience[];
  readonly parts?: Answer['parts'];
}

/** A record with these answers to a set. */
export function answering(set: StatementSet, all: readonly Giving[], more: readonly Entry[] = []): Person {
  let rank: string | undefined;
  const entries = all.map((one, i): Entry => {
    const {
      statement,
      answer,
      wayOut,
      round = '2026-10-01',
      topic = 'statement',
      said,
      onlyFor,
      parts,
    } = one;
    return {
      id: `e${i}`,
      kind: 'answer',
      topic,
      said: { text: '', lang: 'en-GB', voice: 'own', on: { said: '', on: round }, ...said },
      parts: {
        set: set.id,
        version: set.version,
        statement,
        round,
        ...(answer && { answer }),
        ...(wayOut && { wayOut }),
        ...parts,
      },
      rank: (rank = rankBetween(rank)),
      ...(onlyFor && { onlyFor }),
    };
  });
  return {
    ...emptyPerson({ id: 'p', lang: 'en-GB', called: 'P' }),
    entries: Object.fromEntries([...entries, ...more].map((entry) => [entry.id, entry])),
  };
}
