/**
 * The people of two services and of a panel, counted. They are invented, and stand here as services hold them: as answers
 * that were shared. What each statement was answered is written down; who gave which answer is spread evenly.
 */
import type { Person } from '../../person/record.js';
import { ownEnglish } from '../../statements/own-en.js';
import { ownSet } from '../../statements/own.js';
import { scaleOf } from '../../statements/scales.js';
import { askedIn, type StatementSet } from '../../statements/set.js';
import { summarise, type StatementSummary } from '../../statements/summary.js';
import { answered, type Given } from '../answers.js';
import { publishedSet } from './answering.js';

/** How many people gave each word of the scale, then another answer, then had someone answer for them. */
type Tally = readonly number[];

const ROUND = '2026-10-01';

/** Records in which exactly so many gave each answer. Whoever is left over has not answered. */
function peopleOf(set: StatementSet, many: number, tallies: readonly Tally[]): readonly Person[] {
  const codes = [...scaleOf(set).map(({ code }) => code), 'not-sure', 'for-them'];
  const given = Array.from({ length: many }, (): Given[] => []);
  for (const [at, { id }] of askedIn(set).entries()) {
    // everybody begins elsewhere in the next one, so that no two people answer alike throughout
    let next = at * 7;
    for (const [which, n] of (tallies[at] ?? []).entries())
      for (let i = 0; i < n; i++)
        given[next++ % many]!.push(
          codes[which] === 'for-them'
            ? [id, 'yes', { voice: 'knows-me', by: ['keyworker'], writtenBy: 'keyworker' }]
            : [id, codes[which]!],
        );
  }
  return given.map((answers, i) =>
    answered({
      id: `person-${i + 1}`,
      called: `Person ${i + 1}`,
      lang: 'en-GB',
      set,
      people: { keyworker: { name: 'Sam', role: 'my support worker', ring: 'around', paid: true } },
      rounds: { [ROUND]: answers },
    }),
  );
}

const own = ownSet(ownEnglish);

/** Heron Court: 40 people in their own flats, with support. Yes, sometimes, no, another answer, someone else answered. */
const heronCourt: readonly Tally[] = [
  [14, 15, 7, 0, 4],
  [13, 9, 12, 0, 6],
  [18, 9, 6, 0, 7],
  [22, 6, 6, 0, 6],
  [19, 8, 7, 6],
  [9, 11, 15, 5],
  [25, 6, 0, 0, 6],
  [10, 9, 16, 5],
  [20, 8, 7, 5],
  [12, 10, 13, 5],
  [8, 11, 18, 3],
  [21, 6, 6, 7],
  [13, 12, 9, 6],
  [15, 9, 8, 8],
  [7, 6, 21, 6],
  [11, 13, 11, 5],
  [9, 8, 17, 6],
  [16, 10, 8, 6],
  [7, 12, 14, 7],
  [14, 9, 8, 9],
  [6, 7, 8, 12],
  [12, 8, 15, 5],
  [5, 6, 22, 7],
  [6, 5, 24, 5],
  [5, 6, 5, 24],
  [6, 5, 7, 22],
  [5, 5, 6, 24],
  [10, 9, 13, 8],
  [14, 7, 11, 8],
  [6, 14, 16],
];

/** The same shares of fewer people. */
const fewer = (by: number): readonly Tally[] =>
  heronCourt.map((tally) => tally.map((n) => Math.floor(n / by)));

export const heronCourtCounted: StatementSummary = summarise(peopleOf(own, 40, heronCourt), own);
/** A house of 4: nothing can be shown. */
export const houseCounted: StatementSummary = summarise(peopleOf(own, 4, fewer(12)), own);
/** A day service of 20: some of it can. */
export const dayServiceCounted: StatementSummary = summarise(peopleOf(own, 20, fewer(2)), own);

/** The panel that wrote the set of River Town asked 62 people: five points, and the parts of what asks several things. */
export const riverTownCounted: StatementSummary = summarise(
  peopleOf(publishedSet, 62, [
    [12, 14, 11, 9, 7, 6],
    [10, 12, 16, 8, 6, 8],
    [5, 7, 9, 14, 19, 8],
    [21, 13, 11, 6, 6, 5],
  ]),
  publishedSet,
);
