import { SayWhoHelped } from '../elements/who-helped/say-who-helped.js';
import { define } from './guarded.js';
define('say-who-helped', SayWhoHelped);

declare global {
  interface HTMLElementTagNameMap {
    'say-who-helped': SayWhoHelped;
  }
}
