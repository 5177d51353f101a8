/**
 * What readers see of documents with more than lists of words, in English; each document loads what it can say, one with
 * an outline of a page's own all of it. `part.<section>.…` is what every document calls a section of that id; `field.…`
 * and `code.…` are the names of parts and codes of the record, a kind's own (`field.alert.todo`) before those several
 * kinds share (`field.todo`); `topic.…` names a fact. `{who}` and `{when}`: see `view.ts`.
 */
import { aboutMe } from './parts/about-me.js';
import { adjust } from './parts/adjust.js';
import { call } from './parts/call.js';
import { chart } from './parts/chart.js';
import { codes } from './parts/codes.js';
import { emergency } from './parts/emergency.js';
import { everyDay } from './parts/every-day.js';
import { further } from './parts/further.js';
import { grab } from './parts/grab.js';
import { hospital } from './parts/hospital.js';
import { passport } from './parts/passport.js';
import { people } from './parts/people.js';
import { questions } from './parts/questions.js';
import { shared } from './parts/shared.js';
import { yesNo } from './parts/yes-no.js';

export const parts = {
  ...shared,
  ...questions,
  ...emergency,
  ...call,
  ...yesNo,
  ...everyDay,
  ...adjust,
  ...hospital,
  ...grab,
  ...passport,
  ...chart,
  ...people,
  ...aboutMe,
  ...further,
  ...codes,
} as const;
