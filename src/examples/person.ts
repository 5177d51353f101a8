import type { Example } from './example.js';
import { hostile, hostileKeys } from './hostile.js';
import { ama } from './people/ama.js';
import { bronagh } from './people/bronagh.js';
import { mei } from './people/mei.js';
import { nadia } from './people/nadia.js';
import { cutOff } from './returned.js';

const example = (
  name: string,
  about: string,
  person: unknown,
  more?: Pick<Example, 'documentId' | 'lang' | 'dir'>,
): Example => ({ element: 'person', name, about, person, ...more });

export const personExamples: readonly Example[] = [
  example('ordinary', 'Ama’s record, held for what stands inside it.', ama),
  example(
    'several',
    'Bronagh, 17: home, school, work and hospital, made of the same things said once.',
    bronagh,
  ),
  example('several-hospital', 'Bronagh’s record, with the profile for hospital chosen.', bronagh, {
    documentId: 'hospital',
  }),
  example('many-ways', 'Mei, 31: eight pages of what she said once.', mei),
  example('right-to-left', 'Nadia’s record, in Urdu.', nadia, { lang: 'ur', dir: 'rtl' }),
  example('not-given', 'No record: known to be empty.', null),
  example('not-json', 'A record that was cut off on its way.', cutOff),
  example('hostile', 'Nobody’s record, with harm in every text.', hostile),
  example('hostile-keys', 'The same, with keys that mean something to JavaScript.', hostileKeys),
];
