/** Sets of "I" statements, answers, rounds and counts: no DOM, no lit; the same in Node and in a browser. */
export {
  AGAIN,
  answerIn,
  answersIn,
  codeOf,
  isTheirs,
  mayAsk,
  MINE,
  nextToAsk,
  OWN_TOPIC,
  ownAsked,
  ownStatements,
  roundNow,
  TOPIC,
  toReadToday,
  type Answer,
  type Answers,
  type Telling,
} from './answers.js';
export { buildingTheRightSupport, buildingTheRightSupportWelsh } from './building-the-right-support.js';
export { ownWelsh } from './own-cy.js';
export { ownEnglish } from './own-en.js';
export { ownSet, type OwnWords } from './own.js';
export { kept, promisesIn, type Action, type Kept } from './promises.js';
export { MANY, MOST, readSet, type ReadSet, type SetProblem } from './read-set.js';
export { roundsTable, told, type Round, type Told } from './rounds.js';
export {
  saysNo,
  scaleOf,
  scales,
  signOf,
  waysOut,
  type ScaleName,
  type Sign,
  type WayOut,
} from './scales.js';
export { statementSetSchema } from './schema.js';
export { askedIn, pictureOf, SET_FORMAT, withParts } from './set.js';
export type * from './set.js';
export { readSummary, type ReadSummary, type SummaryProblem } from './read-summary.js';
export {
  LEAST,
  MINIMUM,
  summarise,
  SUMMARY_FORMAT,
  withhold,
  type Count,
  type StatementCount,
  type StatementSummary,
  type Summing,
  type ThemeCount,
} from './summary.js';
