import { own, person } from './build.js';
import type { Person } from '../person/record.js';

const sections = ['appreciate', 'important', 'support'] as const;

/** A record with `n` entries, all on one profile: for measuring, never to be shown as somebody’s. */
export function manyEntries(n: number): Person {
  const share = (section: number): Record<string, ReturnType<typeof own>> =>
    Object.fromEntries(
      Array.from(
        { length: n },
        (_, i) => [`e${i}`, own(`Line ${i + 1} of ${n}, about as long as people write them.`)] as const,
      ).filter((_, i) => i % sections.length === section),
    );
  return person({
    id: 'many',
    called: 'Many',
    lang: 'en-GB',
    appreciate: share(0),
    important: share(1),
    support: share(2),
    profiles: { all: { way: 'alone' } },
  });
}
