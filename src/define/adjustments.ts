import { SayAdjustments } from '../elements/adjustments/say-adjustments.js';
import { define } from './guarded.js';
define('say-adjustments', SayAdjustments);

declare global {
  interface HTMLElementTagNameMap {
    'say-adjustments': SayAdjustments;
  }
}
