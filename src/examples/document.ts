import type { Example } from './example.js';
import { hostilePassport } from './hostile-passport.js';
import { passport } from './passport.js';
import { greenLane } from './green-lane.js';
import { rhodri } from './people/rhodri.js';

const script = '<script>alert("say-so")</script><img src=x onerror="alert(1)">';

/** The hostile passport with harm in the headings and labels of the form, and in what repeats. */
function hostileForm(): unknown {
  const whole = hostilePassport('green-lane') as { readonly entries: object; readonly documents: object };
  const row = (kind: string, parts: object): object => ({
    kind,
    topic: kind,
    rank: kind,
    said: { text: script, lang: 'en-GB', voice: 'own' },
    parts,
  });
  return {
    ...whole,
    entries: {
      ...whole.entries,
      wish: { id: 'wish', ...row('goal', { by: { said: script } }) },
      deed: { id: 'deed', ...row('action', { from: 'wish', who: 'mallory', by: { said: script } }) },
    },
    outlines: {
      'green-lane@1': {
        ...greenLane,
        title: { en: script },
        intro: { en: script },
        source: { by: script, licence: script },
        sections: greenLane.sections.map((section) => ({
          ...section,
          heading: { en: script },
          ...(section.labels && {
            labels: Object.fromEntries(Object.keys(section.labels).map((name) => [name, { en: script }])),
          }),
        })),
      },
    },
  };
}

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
    person: hostileForm(),
  },
];
