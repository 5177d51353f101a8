import { SayStatementSummary } from '../elements/statement-summary/say-statement-summary.js';
import { define } from './guarded.js';
define('say-statement-summary', SayStatementSummary);

declare global {
  interface HTMLElementTagNameMap {
    'say-statement-summary': SayStatementSummary;
  }
}
