import type { Person } from '../../src/person/record.js';

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
