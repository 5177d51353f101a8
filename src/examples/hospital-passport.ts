import type { Example } from './example.js';
import { hostilePassport } from './hostile-passport.js';
import { bilal } from './people/bilal.js';
import { denise } from './people/denise.js';
import { dougal } from './people/dougal.js';
import { eirlys } from './people/eirlys.js';
import { tove } from './people/tove.js';

const example = (
  name: string,
  about: string,
  person: unknown,
  more?: Pick<Example, 'documentId' | 'lang' | 'dir'>,
): Example => ({ element: 'hospital-passport', name, about, person, ...more });

export const hospitalPassportExamples: readonly Example[] = [
  example('ordinary', 'Denise, 58: what must be known, what matters every day, what she likes.', denise),
  example(
    'empty',
    'Tove, 26, has said her name so far: every question says that nobody has answered it.',
    tove,
  ),
  example(
    'mixed',
    'Eirlys, 67, in Welsh and English: due a check, and she does not agree with a part.',
    eirlys,
    {
      lang: 'cy',
    },
  ),
  example('right-to-left', 'Bilal, 22, in Urdu, from what he shows.', bilal, { lang: 'ur', dir: 'rtl' }),
  example(
    'very-long',
    'Dougal, 44, writes with his eyes: all that a long record holds, and nothing of it cut.',
    dougal,
  ),
  example('not-given', 'No record: known to be empty.', null),
  example('hostile', 'Nobody’s record, with harm in every part.', hostilePassport('hospital-passport')),
];
