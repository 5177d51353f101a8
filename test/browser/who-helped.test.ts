import { SayWhoHelped } from '../../src/elements/who-helped/say-who-helped.js';
import { SayPerson } from '../../src/elements/person/say-person.js';
import { everyElement } from './suites/every-element.js';

everyElement({ name: 'who-helped', element: SayWhoHelped, provider: SayPerson });
