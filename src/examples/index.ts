/** All examples. The people in them are invented. */
import { documentExamples } from './document.js';
import type { Example } from './example.js';
import { hospitalPassportExamples } from './hospital-passport.js';
import { iStatementExamples, iStatementsExamples } from './i-statements.js';
import { onePageProfileExamples } from './one-page-profile.js';
import { passportExamples } from './passports.js';
import { personExamples } from './person.js';
import { statementSummaryExamples } from './statement-summary.js';
import { whoHelpedExamples } from './who-helped.js';

export { outlineIdOf, type Example } from './example.js';
export { manyEntries, manySignals } from './many.js';

export const examples: readonly Example[] = [
  ...onePageProfileExamples,
  ...whoHelpedExamples,
  ...personExamples,
  ...hospitalPassportExamples,
  ...passportExamples,
  ...documentExamples,
  ...iStatementsExamples,
  ...iStatementExamples,
  ...statementSummaryExamples,
];
