/** Documents drawn by the class of the hospital passport, which is where leaks are tested, and toolbars on each commit. */
import { SayAboutMe } from '../../src/elements/about-me/say-about-me.js';
import { SayAdjustments } from '../../src/elements/adjustments/say-adjustments.js';
import { SayCommunicationChart } from '../../src/elements/communication-chart/say-communication-chart.js';
import { SayCommunicationPassport } from '../../src/elements/communication-passport/say-communication-passport.js';
import { SayDocument } from '../../src/elements/document/say-document.js';
import { SayGrabSheet } from '../../src/elements/grab-sheet/say-grab-sheet.js';
import { SayYesAndNo } from '../../src/elements/yes-and-no/say-yes-and-no.js';
import { SayPerson } from '../../src/elements/person/say-person.js';
import { greenLane } from '../../src/examples/green-lane.js';
import { rhodri } from '../../src/examples/people/rhodri.js';
import type { Entry } from '../../src/person/record.js';
import { ordinary, withOutline } from './passports.js';
import { everyElement } from './suites/every-element.js';

everyElement({
  name: 'grab-sheet',
  element: SayGrabSheet,
  provider: SayPerson,
  as: withOutline('grab-sheet', 'pleaseDo'),
  like: 'hospital-passport',
  ordinary,
});
everyElement({
  name: 'about-me',
  element: SayAboutMe,
  provider: SayPerson,
  as: withOutline('about-me', 'mostImportant'),
  like: 'hospital-passport',
  ordinary,
});
everyElement({
  name: 'communication-passport',
  element: SayCommunicationPassport,
  provider: SayPerson,
  as: withOutline('communication-passport', 'mustKnow'),
  like: 'hospital-passport',
  ordinary,
});
everyElement({
  name: 'communication-chart',
  element: SayCommunicationChart,
  provider: SayPerson,
  as: withOutline('communication-chart', 'fromMe'),
  like: 'hospital-passport',
  ordinary,
});
everyElement({
  name: 'adjustments',
  element: SayAdjustments,
  provider: SayPerson,
  as: withOutline('adjustments', 'adjust'),
  like: 'hospital-passport',
  ordinary,
});
everyElement({
  name: 'yes-and-no',
  element: SayYesAndNo,
  provider: SayPerson,
  as: withOutline('yes-and-no', 'yesNo'),
  like: 'hospital-passport',
  ordinary,
});
/** A form of a host, which travels in the record. */
everyElement({
  name: 'document',
  element: SayDocument,
  provider: SayPerson,
  as: (person) => ({
    ...withOutline('green-lane', 'for')(person),
    outlines: { 'green-lane@1': greenLane },
  }),
  shows: 'Tea',
  like: 'hospital-passport',
  ordinary: {
    person: rhodri,
    changes: {
      'words change': (p) => ({
        ...p,
        entries: {
          ...p.entries,
          leeks: {
            ...p.entries['leeks']!,
            said: { ...p.entries['leeks']!.said, text: 'Leeks. And onions.' },
          },
        },
      }),
      'an answer changes': (p) => ({
        ...p,
        entries: {
          ...p.entries,
          sharp: { ...(p.entries['sharp'] as Entry<'yes-no'>), parts: { answer: 'no' } },
        },
      }),
    },
  },
});
