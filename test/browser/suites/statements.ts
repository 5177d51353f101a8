/** What the contract of every element needs to know of statements. */
import { precious } from '../../../src/examples/people/answering.js';
import type { Entry, Person } from '../../../src/person/record.js';
import type { Contract } from './every-element.js';

const withEntry = (p: Person, entry: Entry): Person => ({
  ...p,
  entries: { ...p.entries, [entry.id]: entry },
});
const without = (p: Person, gone: string): Person => ({
  ...p,
  entries: Object.fromEntries(Object.entries(p.entries).filter(([id]) => id !== gone)),
});
const train = precious.entries['s3-2026-10-03']!;
export const ordinary: NonNullable<Contract['ordinary']> = {
  person: precious,
  changes: {
    'names change': (p) => ({
      ...p,
      called: 'Precious A',
      people: { ...p.people, sam: { ...p.people['sam']!, name: 'Samira' } },
    }),
    'words change': (p) =>
      withEntry(p, { ...train, said: { ...train.said, text: 'I want to go on the bus as well.' } }),
    'the answer changes': (p) => withEntry(p, { ...train, parts: { ...train.parts, answer: 'yes' } }),
    'something goes': (p) => without(p, train.id),
    'something comes': (p) =>
      withEntry(p, {
        ...train,
        id: 'new',
        said: { ...train.said, text: 'Nobody tells me the price.' },
        parts: { ...train.parts, statement: 'm2', answer: 'no' },
      }),
  },
};
