import { SayPerson } from '../elements/person/say-person.js';
import { define } from './guarded.js';
define('say-person', SayPerson);

declare global {
  interface HTMLElementTagNameMap {
    'say-person': SayPerson;
  }
}
