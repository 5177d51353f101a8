/**
 * Plain parts for the "I" statements of chapter 5 of the Building the Right Support action plan (HM Government, July
 * 2022). Each of them asks several things at once, so one yes or no to it could not be read. The published wording is
 * the publisher's and is not here: it comes in through `readSet`, and `withParts` puts these beside it. Ours, not theirs.
 */
import type { Asked, PlainParts } from './set.js';

const of = 'btrs-2022-ch5';
const source = 'HM Government, Building the Right Support Action Plan, July 2022, chapter 5';
const by = 'say-so';

const parts = (
  words: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly Asked[]>> =>
  Object.fromEntries(
    Object.entries(words).map(([number, texts]) => [
      number,
      texts.map((text, i) => ({ id: `${number}/${i + 1}`, text })),
    ]),
  );

export const buildingTheRightSupport: PlainParts = {
  of,
  source,
  by,
  lang: 'en-GB',
  parts: parts({
    '5.1': [
      'The people who support me understand what I need.',
      'The people who support me value what I say.',
      'The people who support me help with my hopes and wishes.',
    ],
    '5.2': ['I trust that I will get the help I need for a good, ordinary life.'],
    '5.3': [
      'Health, care and school services work together for me.',
      'Health, care and school services protect my rights.',
    ],
  }),
};

export const buildingTheRightSupportWelsh: PlainParts = {
  of,
  source,
  by,
  lang: 'cy',
  parts: parts({
    '5.1': [
      'Mae’r bobl sy’n fy nghefnogi yn deall beth sydd ei angen arna i.',
      'Mae’r bobl sy’n fy nghefnogi yn gwerthfawrogi beth rydw i’n ei ddweud.',
      'Mae’r bobl sy’n fy nghefnogi yn helpu gyda fy ngobeithion a fy nymuniadau.',
    ],
    '5.2': ['Rydw i’n ymddiried y ca i’r help sydd ei angen arna i i fyw bywyd da, cyffredin.'],
    '5.3': [
      'Mae gwasanaethau iechyd, gofal ac ysgol yn gweithio gyda’i gilydd i mi.',
      'Mae gwasanaethau iechyd, gofal ac ysgol yn amddiffyn fy hawliau.',
    ],
  }),
};
