import { SayHospitalPassport } from '../elements/hospital-passport/say-hospital-passport.js';
import { define } from './guarded.js';
define('say-hospital-passport', SayHospitalPassport);

declare global {
  interface HTMLElementTagNameMap {
    'say-hospital-passport': SayHospitalPassport;
  }
}
