import { SayHospitalPassport } from '../../src/elements/hospital-passport/say-hospital-passport.js';
import { SayPerson } from '../../src/elements/person/say-person.js';
import { ordinary, withOutline } from './passports.js';
import { everyElement } from './suites/every-element.js';

everyElement({
  name: 'hospital-passport',
  element: SayHospitalPassport,
  provider: SayPerson,
  as: withOutline('hospital-passport', 'importantTo'),
  ordinary,
});
