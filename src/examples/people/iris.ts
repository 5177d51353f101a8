import { on, person, professional, says, shown } from '../build.js';

/** Iris, 29, has profound and multiple learning disabilities. She says it with her breath, her shoulders and her eyes. */
export const iris = person({
  id: 'iris',
  called: 'Iris',
  lang: 'en-GB',
  people: {
    mum: { name: 'my mum', ring: 'closest' },
    beth: { name: 'Beth', role: 'my sister', ring: 'closest' },
    grace: { name: 'Grace', role: 'my support worker', ring: 'closest', paid: true },
    ravi: { name: 'Ravi', role: 'my physiotherapist', ring: 'know', paid: true },
  },
  media: {
    photo: {
      type: 'image/svg+xml',
      file: '/media/iris.svg',
      alt: says('beth', 'Iris in the garden in a green scarf, her face turned to the sun.'),
      on: on('2026-08'),
    },
  },
  appreciate: {
    smile: says(['mum', 'beth'], 'When I smile at someone, they tell people about it all week.'),
    honest: says('grace', 'I never pretend. You always know if I am enjoying something.'),
    calm: says('beth', 'People sit down next to me and slow down.'),
  },
  important: {
    water: shown('mum', 'Warm water over my hands. My shoulders come down and I breathe out slowly.', {
      how: 'behaviour',
    }),
    radio: shown('grace', 'Cello music in the morning. I turn my head to it. I turn away from talking.'),
    beth: says('mum', 'Hearing Beth come in on Saturday. My eyes go to the door before she speaks.'),
    outside: shown('grace', 'Being outside every day, with wind on my face. I open my eyes wide.'),
    hair: says(
      'beth',
      'My hair in two plaits. I have worn it like that since I was a girl, and I hold the ends.',
    ),
  },
  support: {
    hello: says(
      ['mum', 'grace'],
      'Say your name and touch the back of my left hand. Then wait until I look.',
    ),
    move: professional('ravi', 'Tell me before you move me. Move me with two people and my own sling.'),
    no: shown('grace', 'If I hold my breath and look up, I mean stop. Stop at once.'),
    pain: says(
      ['mum', 'beth', 'grace'],
      'One hand in a fist and a grey face means pain. Call my mum, day or night.',
    ),
    time: says('grace', 'Give me an hour for a meal. I taste things twice.'),
  },
  profiles: {
    me: {
      purpose: says(['mum', 'beth', 'grace'], 'This is for anyone who is going to spend a day with me.'),
      photo: 'photo',
      for: ['home', 'hospital'],
      helped: ['mum', 'beth', 'grace'],
      way: 'made-for-me',
      seen: {
        ...shown('grace', 'She looked at the photo for a long time, and made her happy sound at the water.'),
        right: 'shown',
      },
      there: true,
      checked: on('2026-08-30'),
      checkedBy: 'mum',
      checkAgain: on('2027-08'),
      owner: 'beth',
    },
  },
});
