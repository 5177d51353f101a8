import { SayPerson } from '../../src/elements/person/say-person.js';
import { everyElement } from './suites/every-element.js';

everyElement({ name: 'person', element: SayPerson, provider: SayPerson, provides: true });
