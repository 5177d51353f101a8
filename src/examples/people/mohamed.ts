import { on, own, person } from '../build.js';

/** Mo, 45, has a fruit stall and chairs a self-advocacy group. He made his page alone; every word is his. */
export const mohamed = person({
  id: 'mohamed',
  called: 'Mo',
  lang: 'en-GB',
  people: { mohamed: { name: 'Mo' } },
  media: {
    photo: {
      type: 'image/svg+xml',
      file: '/media/mo.svg',
      alt: own('Me at the market, holding two melons, in my grey cap.'),
      on: on('2026-05'),
    },
  },
  appreciate: {
    voice: own('I speak up at meetings. I chaired the last three.'),
    languages: own('I talk to customers in Somali, Arabic and English.'),
    melon: own('I can tell a ripe melon by the sound.'),
  },
  important: {
    stall: own('Opening the stall on time. Five in the morning, six on Sunday.'),
    prayer: own('Friday prayer. I close for one hour and I put a sign up.'),
    paper: own('Reading the sports page before anyone folds it.'),
    vote: own('I vote. I read all the leaflets first.'),
  },
  support: {
    letters: own('Read me official letters out loud, all of it, even the boring part.'),
    decide: own('Then stop talking. I decide.'),
    late: own('Text me if you are late. Do not ring.'),
  },
  profiles: {
    mine: {
      photo: 'photo',
      purpose: own('This is me. I carry it in my bag.'),
      for: ['anyone I give it to'],
      way: 'alone',
      seen: { ...own(''), right: 'yes' },
      there: true,
      checked: on('2026-11'),
      checkedBy: 'mohamed',
      checkAgain: on('2027-11'),
      owner: 'mohamed',
    },
  },
});
