import { SayIStatement } from '../elements/i-statement/say-i-statement.js';
import { define } from './guarded.js';
define('say-i-statement', SayIStatement);

declare global {
  interface HTMLElementTagNameMap {
    'say-i-statement': SayIStatement;
  }
}
