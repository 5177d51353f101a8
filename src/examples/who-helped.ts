import type { Example } from './example.js';
import { hostile } from './hostile.js';
import { ama } from './people/ama.js';
import { gethin } from './people/gethin.js';
import { iris } from './people/iris.js';
import { kasia } from './people/kasia.js';
import { leroy } from './people/leroy.js';
import { mohamed } from './people/mohamed.js';
import { nadia } from './people/nadia.js';
import { walter } from './people/walter.js';

const example = (
  name: string,
  about: string,
  person: unknown,
  more?: Pick<Example, 'documentId' | 'lang' | 'dir'>,
): Example => ({ element: 'who-helped', name, about, person, ...more });

export const whoHelpedExamples: readonly Example[] = [
  example('ordinary', 'Ama had help from three people, and her nan checks it with her.', ama),
  example('own-only', 'Mo made and checked it himself.', mohamed),
  example('made-for-me', 'Iris watched it with someone who wrote down what she showed.', iris),
  example(
    'disagreeing',
    'Leroy does not agree with all of it, and was not there when it was checked.',
    leroy,
  ),
  example('due', 'Walter’s was due a check: still to be read.', walter),
  example('missing', 'Kasia’s draft does not say who helped, nor when it was checked.', kasia),
  example('right-to-left', 'Nadia’s, in Urdu.', nadia, { lang: 'ur', dir: 'rtl' }),
  example('welsh', 'Gethin’s, in Welsh.', gethin, { lang: 'cy' }),
  example('not-given', 'No record: known to be empty.', null),
  example('hostile', 'Nobody’s record, with harm in every text.', hostile),
];
