import { on, own, person } from './build.js';
import { of, passport } from './passport.js';
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

/** A communication chart of `n` rows: for measuring, never to be shown as somebody’s. */
export function manySignals(n: number): Person {
  const rows = Object.fromEntries(
    Array.from({ length: n }, (_, i) => [
      `s${i}`,
      of('signal', 'signal/fromMe', own(`Sign ${i + 1} of ${n}: I look at the door and back again.`), {
        when: 'In the morning, when somebody new comes in.',
        means: 'I want to go out before it gets busy.',
        sure: 'think-so',
        please: 'Get my coat. Ask me which way.',
        not: 'Do not say “later”.',
        seen: on('2026-10'),
      }),
    ]),
  );
  return passport({
    id: 'signals',
    called: 'Many',
    lang: 'en-GB',
    rows,
    papers: { 'communication-chart/chart': { way: 'alone', shows: { fromMe: Object.keys(rows) } } },
  });
}
