/** Every outline of ours by its id: which documents there are. Removing one here removes the document. */
import { aboutMe } from './about-me.js';
import { adjustments } from './adjustments.js';
import { communicationChart } from './communication-chart.js';
import { communicationPassport } from './communication-passport.js';
import { grabSheet } from './grab-sheet.js';
import { yesAndNo } from './yes-and-no.js';
import { hospitalPassport } from './hospital-passport.js';
import { onePageProfile } from './one-page-profile.js';
import type { Outline } from './outline.js';

export { checkOutline, type CheckedOutline, type OutlineProblem } from '../person/check-outline.js';
export type * from './outline.js';
export {
  onePageProfile,
  hospitalPassport,
  grabSheet,
  aboutMe,
  communicationPassport,
  communicationChart,
  adjustments,
  yesAndNo,
};

export const outlines: Readonly<Record<string, Outline>> = Object.fromEntries(
  [
    onePageProfile,
    hospitalPassport,
    grabSheet,
    aboutMe,
    communicationPassport,
    communicationChart,
    adjustments,
    yesAndNo,
  ].map((outline) => [outline.id, outline]),
);
