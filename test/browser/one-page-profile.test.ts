import { SayOnePageProfile } from '../../src/elements/one-page-profile/say-one-page-profile.js';
import { SayPerson } from '../../src/elements/person/say-person.js';
import { everyElement } from './suites/every-element.js';

everyElement({ name: 'one-page-profile', element: SayOnePageProfile, provider: SayPerson });
