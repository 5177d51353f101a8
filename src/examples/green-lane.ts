import type { Outline } from '../documents/outline.js';

const say = (en: string, cy: string) => ({ en, cy });

/** The form of an allotment group that people come to for a day: not one of our documents. */
export const greenLane: Outline = {
  format: 'say-so/outline@1',
  id: 'green-lane',
  version: 1,
  title: say('My day at Green Lane', 'Fy niwrnod yn Green Lane'),
  intro: say(
    'So that everyone at the allotments knows how to work beside me.',
    'Fel bod pawb yn y rhandiroedd yn gwybod sut i weithio wrth fy ymyl.',
  ),
  source: { by: 'Green Lane Allotments (invented)', licence: 'CC BY 4.0' },
  checkEvery: 'P1Y',
  sections: [
    {
      id: 'safe',
      heading: say('Read this before we start', 'Darllenwch hyn cyn i ni ddechrau'),
      pick: 'all',
      shows: 'list',
      sign: 'must',
      sections: [
        {
          id: 'allergy',
          heading: say('Allergies', 'Alergeddau'),
          takes: { kind: 'alert', topics: ['allergy'] },
          pick: 'all',
          shows: 'list',
          fields: ['reaction', 'level', 'todo'],
          answer: 'needed',
          whenEmpty: say(
            'Nobody has asked yet. Ask before the first tea.',
            'Does neb wedi gofyn eto. Gofynnwch cyn y te cyntaf.',
          ),
        },
        {
          id: 'call',
          heading: say('Who we ring', 'Pwy rydyn ni’n ei ffonio'),
          pick: 'all',
          shows: 'people',
          answer: 'needed',
        },
      ],
    },
    {
      id: 'for',
      heading: say('What I come for', 'Beth rydw i’n dod i’w wneud'),
      takes: { kind: 'words', topics: ['importantTo', 'likes'] },
      pick: 'chosen',
      shows: 'list',
    },
    {
      id: 'talk',
      heading: say('Talking with me', 'Siarad gyda fi'),
      takes: { kind: 'words', topics: ['talk'] },
      pick: 'all',
      shows: 'paragraphs',
    },
    {
      id: 'signs',
      heading: say('What I do, and what it means', 'Beth rydw i’n ei wneud, a beth mae’n ei olygu'),
      takes: { kind: 'signal', topics: ['signal/fromMe'] },
      pick: 'all',
      shows: 'table',
      fields: ['said', 'means', 'sure', 'please'],
      labels: {
        said: say('I do this', 'Rydw i’n gwneud hyn'),
        means: say('We think it means', 'Rydyn ni’n meddwl ei fod yn golygu'),
        please: say('Please do this', 'Gwnewch hyn, os gwelwch yn dda'),
      },
    },
    {
      id: 'tools',
      heading: say('Tools', 'Offer'),
      takes: { kind: 'yes-no', topics: ['x.green-lane.example/tools'] },
      labels: {
        'x.green-lane.example/tools': say('I use the sharp tools', 'Rydw i’n defnyddio’r offer miniog'),
      },
      pick: 'all',
      shows: 'yes-no',
    },
    {
      id: 'how',
      heading: say('How I use them', 'Sut rydw i’n eu defnyddio'),
      only: { topic: 'x.green-lane.example/tools', is: 'yes' },
      takes: { kind: 'words', topics: ['x.green-lane.example/tools'] },
      pick: 'all',
      shows: 'list',
    },
    {
      id: 'grow',
      heading: say('What I am growing', 'Beth rydw i’n ei dyfu'),
      each: 'goal',
      fields: ['by'],
      pick: 'all',
      shows: 'list',
      sections: [
        {
          id: 'todo',
          heading: say('Who does what', 'Pwy sy’n gwneud beth'),
          takes: { kind: 'action', topics: ['action'] },
          pick: 'all',
          shows: 'table',
          fields: ['said', 'who', 'by'],
          labels: {
            said: say('What', 'Beth'),
            who: say('Who', 'Pwy'),
            by: say('By when', 'Erbyn pryd'),
          },
        },
      ],
    },
  ],
  prints: [{ name: 'sheet', sides: 1 }],
};
