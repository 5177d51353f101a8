import { SayCommunicationPassport } from '../elements/communication-passport/say-communication-passport.js';
import { define } from './guarded.js';
define('say-communication-passport', SayCommunicationPassport);

declare global {
  interface HTMLElementTagNameMap {
    'say-communication-passport': SayCommunicationPassport;
  }
}
