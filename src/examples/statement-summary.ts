import { SUMMARY_FORMAT, type StatementSummary } from '../statements/summary.js';
import type { Example } from './example.js';
import { hostileSet } from './i-statements.js';
import { publishedSet } from './people/answering.js';
import { dayServiceCounted, heronCourtCounted, houseCounted, riverTownCounted } from './people/service.js';

type More = Pick<Example, 'lang' | 'dir' | 'set'>;
const example = (name: string, about: string, summary: unknown, more?: More): Example => ({
  element: 'statement-summary',
  name,
  about,
  summary,
  ...more,
});

const [first, ...rest] = heronCourtCounted.statements;
const withFirst = (change: Partial<StatementSummary['statements'][number]>): StatementSummary => ({
  ...heronCourtCounted,
  statements: [{ ...first!, ...change }, ...rest],
});

export const statementSummaryExamples: readonly Example[] = [
  example('ordinary', 'Heron Court, 40 people with flats of their own: what they said.', heronCourtCounted),
  example(
    'some-withheld',
    'A day service of 20 people: many numbers are too small to be shown.',
    dayServiceCounted,
  ),
  example('all-withheld', 'A house of 4 people: no number can be shown.', houseCounted),
  example('parts', 'River Town, 62 people, with a scale of 5 words and a set of its own.', riverTownCounted, {
    set: publishedSet,
  }),
  example('welsh', 'Heron Court, in Welsh.', heronCourtCounted, { lang: 'cy' }),
  example(
    'right-to-left',
    'Heron Court on a page in Urdu, which has no words for this yet.',
    heronCourtCounted,
    { lang: 'ur', dir: 'rtl' },
  ),
  example('not-given', 'There are no numbers yet.', null),
  example('not-json', 'A text that breaks off: none of it is shown.', '{ "format": "say-so/statement-summ'),
  example('newer', 'Another format: none of it is shown.', {
    ...heronCourtCounted,
    format: 'say-so/statement-summary@2',
  }),
  example(
    'below-minimum',
    'A number of 2 people was sent along: none of it is shown.',
    withFirst({ answers: { ...first!.answers, no: 2 } }),
  ),
  example(
    'given-away',
    'One number is withheld, and the total gives it away: none of it is shown.',
    withFirst({ people: 40, other: null, answers: { yes: 14, sometimes: 14, no: 7 } }),
  ),
  example(
    'theme-gives-away',
    'A number of a whole part was sent, though one of its sentences withholds it: none of it is shown.',
    {
      ...heronCourtCounted,
      themes: heronCourtCounted.themes.map((theme) =>
        theme.answers['no'] === null ? { ...theme, answers: { ...theme.answers, no: 14 } } : theme,
      ),
    },
  ),
  example('other-set', 'Numbers about other sentences than those beside them.', heronCourtCounted, {
    set: publishedSet,
  }),
  example(
    'hostile',
    'Numbers with harm in every text, and a set like it.',
    {
      format: SUMMARY_FORMAT,
      set: hostileSet.id,
      version: hostileSet.version,
      minimum: 5,
      people: 31,
      statements: [
        { statement: 'a', people: 31, answers: { yes: 11, sometimes: 9, no: 6 }, other: 5, forThem: null },
      ],
      themes: [{ theme: 't', people: 31, answers: { yes: 11, sometimes: 9, no: 6 } }],
    } satisfies StatementSummary,
    { set: hostileSet },
  ),
];
