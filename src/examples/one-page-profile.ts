import type { Example } from './example.js';
import { hostile, hostileKeys } from './hostile.js';
import { alex } from './people/alex.js';
import { ama } from './people/ama.js';
import { bronagh } from './people/bronagh.js';
import { gethin } from './people/gethin.js';
import { iris } from './people/iris.js';
import { josie } from './people/josie.js';
import { kasia } from './people/kasia.js';
import { leroy } from './people/leroy.js';
import { mohamed } from './people/mohamed.js';
import { nadia } from './people/nadia.js';
import { pet } from './people/pet.js';
import { sanjay } from './people/sanjay.js';
import { tove } from './people/tove.js';
import { walter } from './people/walter.js';
import { cutOff, newer, oneBadRow, sharedCopy, toChoose } from './returned.js';

const example = (
  name: string,
  about: string,
  person: unknown,
  more?: Pick<Example, 'documentId' | 'lang' | 'dir'>,
): Example => ({ element: 'one-page-profile', name, about, person, ...more });

export const onePageProfileExamples: readonly Example[] = [
  example('ordinary', 'Ama, 19, at college: her own words and those of the people who know her.', ama),
  example('empty', 'Tove, 26, has said her name so far.', tove),
  example('long', 'Josie, 52, fills one side of paper with short lines.', josie),
  example('too-long', 'Alex, 31, has a great deal to say: the page goes on to a second side.', alex),
  example('right-to-left', 'Nadia, 34, in Urdu, with one line in English.', nadia, {
    lang: 'ur',
    dir: 'rtl',
  }),
  example('mixed', 'Gethin, 41, says some things in Welsh and some in English.', gethin, { lang: 'cy' }),
  example('disagreeing', 'Leroy, 38, does not agree with some of it; nor does his mum.', leroy),
  example('made-for-me', 'Iris, 29, says it without words; the people who know her wrote it down.', iris),
  example('work', 'Sanjay, 33, at work, in his own written words.', sanjay),
  example('own-only', 'Mo, 45, made his page alone; every word is his.', mohamed),
  example('draft', 'Kasia, 22, has just begun, and nobody has checked it yet.', kasia),
  example('due', 'Walter, 78: a check was due, and of two lines nobody knows whose words they are.', walter),
  example(
    'several-school',
    'Bronagh, 17, at school: one of four profiles made of the same things.',
    bronagh,
    {
      documentId: 'school',
    },
  ),
  example('several-home', 'Bronagh, 17, at home: one of four profiles made of the same things.', bronagh, {
    documentId: 'home',
  }),
  example('several-work', 'Bronagh, 17, at her Saturday job: one of four profiles.', bronagh, {
    documentId: 'work',
  }),
  example('several-hospital', 'Bronagh, 17, in hospital: it points to her hospital passport.', bronagh, {
    documentId: 'hospital',
  }),
  example(
    'two-versions',
    'Ama’s record after two people changed the same line: both stay until someone chooses.',
    toChoose,
  ),
  example('shared-copy', 'The part of Ama’s record that her college was given.', sharedCopy),
  example('sound-and-picture', 'Pet, 63, says it with a drawing, her own voice, and a film.', pet),
  example('not-given', 'No record: known to be empty.', null),
  example('newer', 'Ama’s record, made by a later version: shown as far as it reads.', newer),
  example('one-bad-row', 'Ama’s record with one row that cannot be read: the rest is drawn.', oneBadRow),
  example('not-json', 'A record that was cut off on its way.', cutOff),
  example(
    'hostile',
    'Nobody’s record: script, places, directions, addresses and rows that mean harm.',
    hostile,
  ),
  example('hostile-keys', 'The same, with keys that mean something to JavaScript.', hostileKeys),
];
