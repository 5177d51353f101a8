import { SayIStatements } from '../elements/i-statements/say-i-statements.js';
import { define } from './guarded.js';
define('say-i-statements', SayIStatements);

declare global {
  interface HTMLElementTagNameMap {
    'say-i-statements': SayIStatements;
  }
}
