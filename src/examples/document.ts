import type { Example } from './example.js';
import { hostilePassport } from './hostile-passport.js';
import { passport } from './passport.js';
import { greenLane } from './people/green-lane.js';
import { rhodri } from './people/rhodri.js';

const script = '<script>alert("say-so")</script><img src=x onerror="alert(1)">';

/** A document of a host's own: its outline travels in the record. */
export const documentExamples: readonly Example[] = [
  {
    element: 'document',
    name: 'ordinary',
    about: 'Rhodri, 34, grows leeks: the form of an allotment group, which travels in his record.',
    person: rhodri,
  },
  {
    element: 'document',
    name: 'welsh',
    about:
      'The same form on a Welsh page: its headings are there in Welsh too, his words are as he said them.',
    person: rhodri,
    lang: 'cy',
  },
  {
    element: 'document',
    name: 'empty',
    about:
      'Isla, 19, starts at the allotment next week: what must never be blank says that nobody has asked.',
    person: passport({
      id: 'isla',
      called: 'Isla',
      lang: 'en-GB',
      papers: { 'green-lane/day': { status: 'draft' } },
      outlines: [greenLane],
    }),
  },
  { element: 'document', name: 'not-given', about: 'No record: known to be empty.', person: null },
  {
    element: 'document',
    name: 'hostile',
    about: 'Nobody’s record, with harm in every part and in the headings of the form.',
    person: {
      ...(hostilePassport('green-lane') as object),
      outlines: {
        'green-lane@1': {
          ...greenLane,
          title: { en: script },
          sections: greenLane.sections.map((section, i) =>
            i ? section : { ...section, heading: { en: script } },
          ),
        },
      },
    },
  },
];
