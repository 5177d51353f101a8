import { mei } from '../../src/examples/people/mei.js';
import type { Entry, Person } from '../../src/person/record.js';
import type { Contract } from './suites/every-element.js';

/** A person of the profile examples with a document of another outline, which shows what is important to them. */
export const withOutline =
  (outline: string, section: string) =>
  (person: Person): Person => ({
    ...person,
    documents: Object.fromEntries(
      Object.entries(person.documents).map(([id, { variant: _, ...document }]) => [
        id,
        {
          ...document,
          outline: `${outline}@1`,
          sections: { [section]: document.sections['important'] ?? { entries: [] } },
        },
      ]),
    ),
  });

const withEntry = (p: Person, entry: Entry): Person => ({
  ...p,
  entries: { ...p.entries, [entry.id]: entry },
});
const row = (id: string): Entry => mei.entries[id]!;
const reworded = (p: Person, id: string, text: string): Person =>
  withEntry(p, { ...row(id), said: { ...row(id).said, text } });

/** Mei, whose record has something of every part that passports draw, and what may change in it. */
export const ordinary: NonNullable<Contract['ordinary']> = {
  person: mei,
  changes: {
    'names change': (p) => ({
      ...p,
      called: 'Mei C',
      people: { ...p.people, sister: { ...p.people['sister']!, name: 'Linda' } },
    }),
    'words change': (p) =>
      ['name', 'light', 'terp', 'yes', 'time', 'tap'].reduce(
        (now, id) => reworded(now, id, `Said anew: ${id}.`),
        p,
      ),
    'parts change': (p) =>
      withEntry(withEntry(p, { ...row('away'), parts: { means: 'I have heard enough.', sure: 'guess' } }), {
        ...row('insulin'),
        parts: { ...row('insulin').parts, dose: 'Before tea.' },
      }),
    'something goes': (p) => ({
      ...p,
      entries: Object.fromEntries(
        Object.entries(p.entries).filter(([id]) => !['low', 'no', 'bread', 'seat', 'films'].includes(id)),
      ),
    }),
    'something comes': (p) =>
      withEntry(
        withEntry(p, {
          ...row('tap'),
          id: 'new-sign',
          said: { ...row('tap').said, text: 'She hums.' },
        }),
        { ...row('low'), id: 'new-low', said: { ...row('low').said, text: 'Asthma' } },
      ),
    'the order changes': (p) => ({
      ...p,
      entries: Object.fromEntries(Object.entries(p.entries).reverse()),
    }),
  },
};
