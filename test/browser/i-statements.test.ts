import { SayIStatements } from '../../src/elements/i-statements/say-i-statements.js';
import { SayPerson } from '../../src/elements/person/say-person.js';
import { everyElement } from './suites/every-element.js';
import { ordinary } from './suites/statements.js';

everyElement({
  name: 'i-statements',
  element: SayIStatements,
  provider: SayPerson,
  like: 'i-statement',
  ordinary,
  elsewhere: ['list', 'asked-twice', 'right-to-left', 'empty', 'service', 'welsh', 'someone-else'],
  shows: 'Ama',
});
