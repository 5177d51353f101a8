import { SET_FORMAT, type StatementSet } from '../statements/set.js';
import { answered } from './answers.js';
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

/**
 * A set of `n` statements in themes of `each`, each answered, every second with a note: for measuring, never to be
 * anybody’s.
 */
export function manyStatementsAnswered(
  n: number,
  each = 50,
): { readonly set: StatementSet; readonly person: Person } {
  const set: StatementSet = {
    format: SET_FORMAT,
    id: 'x.example.org/many',
    version: '1',
    lang: 'en-GB',
    title: `A set of ${n}`,
    source: 'Made for measuring',
    licence: 'MIT',
    themes: Array.from({ length: Math.ceil(n / each) }, (_, i) => ({ id: `t${i}`, title: `Part ${i + 1}` })),
    statements: Array.from({ length: n }, (_, i) => ({
      id: `n${i}`,
      theme: `t${Math.floor(i / each)}`,
      text: `This is sentence ${i + 1} of ${n}, about as long as people write them.`,
    })),
  };
  const codes = ['yes', 'sometimes', 'no'] as const;
  const answers = set.statements.map(
    ({ id }, i) =>
      [id, codes[i % 3]!, i % 2 ? {} : { because: `It was so on the last ${i + 1} days.` }] as const,
  );
  return {
    set,
    person: answered({
      id: 'many',
      called: 'Many',
      lang: 'en-GB',
      set,
      rounds: { '2026-11-01': answers },
    }),
  };
}
