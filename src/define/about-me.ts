import { SayAboutMe } from '../elements/about-me/say-about-me.js';
import { define } from './guarded.js';
define('say-about-me', SayAboutMe);

declare global {
  interface HTMLElementTagNameMap {
    'say-about-me': SayAboutMe;
  }
}
