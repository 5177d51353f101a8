/** What is shown, decided once, as plain blocks; and the blocks as HTML. No DOM. */
export type * from './blocks.js';
export type { Reading } from './line.js';
export { present } from './whole.js';
export { findDocument, type Presenting } from './present.js';
export { problemBlocks } from './problems.js';
export { escape } from './html-parts.js';
export { toHTML } from './to-html.js';
export {
  printStatements,
  type AskingForStatements,
  type PrintedStatements,
} from './statements/print-statements.js';
export { printSummary, type AskingForSummary } from './statements/print-summary.js';
