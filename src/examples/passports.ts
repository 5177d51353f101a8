import type { Example } from './example.js';
import { hostilePassport } from './hostile-passport.js';
import { bilal } from './people/bilal.js';
import { denise } from './people/denise.js';
import { dougal } from './people/dougal.js';
import { mei } from './people/mei.js';
import { pet } from './people/pet.js';
import { tove } from './people/tove.js';

const documents = {
  'grab-sheet': 'one side for an emergency, from what is kept already',
  'about-me': 'what travels in her health record',
  'communication-passport': 'how to talk with her, from the first minute',
  'communication-chart': 'what she tells people, and what people tell her',
  adjustments: 'the changes she needs, and what happens without them',
  'yes-and-no': 'how she says yes, no and stop',
} as const;

/** Documents that share their machinery with the hospital passport: an ordinary one, one without an answer, none, and harm. */
export const passportExamples: readonly Example[] = [
  ...Object.entries(documents).flatMap(([element, what]): readonly Example[] => [
    { element, name: 'ordinary', about: `Mei, 31, signs: ${what}.`, person: mei },
    { element, name: 'empty', about: 'Tove, 26, has said her name so far.', person: tove },
    {
      element,
      name: 'very-long',
      about: 'Dougal, 44, writes with his eyes: all that a long record holds, and nothing of it cut.',
      person: dougal,
    },
    { element, name: 'not-given', about: 'No record: known to be empty.', person: null },
    {
      element,
      name: 'hostile',
      about: 'Nobody’s record, with harm in every part.',
      person: hostilePassport(element),
    },
  ]),
  {
    element: 'communication-passport',
    name: 'sound-and-picture',
    about: 'Pet, 63, few words since her stroke: her yes is a sound, her stop a film, her stall a drawing.',
    person: pet,
  },
  {
    element: 'grab-sheet',
    name: 'long',
    about: 'Denise, 58: two allergies, seizures, choking, and who to call. One side still.',
    person: denise,
  },
  {
    element: 'grab-sheet',
    name: 'right-to-left',
    about: 'Bilal, 22, in Urdu, from what he shows.',
    person: bilal,
    lang: 'ur',
    dir: 'rtl',
  },
];
