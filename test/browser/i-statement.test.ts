import { SayIStatement } from '../../src/elements/i-statement/say-i-statement.js';
import { SayPerson } from '../../src/elements/person/say-person.js';
import { everyElement } from './suites/every-element.js';
import { ordinary } from './suites/statements.js';

everyElement({
  name: 'i-statement',
  element: SayIStatement,
  provider: SayPerson,
  ordinary,
  shows: 'Ama',
});
