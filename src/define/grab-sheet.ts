import { SayGrabSheet } from '../elements/grab-sheet/say-grab-sheet.js';
import { define } from './guarded.js';
define('say-grab-sheet', SayGrabSheet);

declare global {
  interface HTMLElementTagNameMap {
    'say-grab-sheet': SayGrabSheet;
  }
}
