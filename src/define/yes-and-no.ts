import { SayYesAndNo } from '../elements/yes-and-no/say-yes-and-no.js';
import { define } from './guarded.js';
define('say-yes-and-no', SayYesAndNo);

declare global {
  interface HTMLElementTagNameMap {
    'say-yes-and-no': SayYesAndNo;
  }
}
