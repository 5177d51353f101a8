import { SayOnePageProfile } from '../elements/one-page-profile/say-one-page-profile.js';
import { define } from './guarded.js';
define('say-one-page-profile', SayOnePageProfile);

declare global {
  interface HTMLElementTagNameMap {
    'say-one-page-profile': SayOnePageProfile;
  }
}
