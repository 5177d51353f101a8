import { helped, on, own, person, professional, says } from '../build.js';

/** Leroy, 38, shares a house with two others. He speaks, and does not agree with some of what is written about him. */
export const leroy = person({
  id: 'leroy',
  called: 'Leroy',
  lang: 'en-GB',
  people: {
    mum: { name: 'my mum', ring: 'closest' },
    delroy: { name: 'Delroy', role: 'my cousin', ring: 'closest' },
    tina: { name: 'Tina', role: 'my support worker', ring: 'know', paid: true },
    manager: { name: 'the manager', ring: 'around', paid: true },
  },
  appreciate: {
    dominoes: says('delroy', 'Nobody beats him at dominoes. He lets you think you can.'),
    cook: own('I cook the hottest curry goat in the street. Ask anyone who finished it.'),
    loyal: says('mum', 'He has never once broken a promise to me.'),
  },
  important: {
    sunday: says('tina', 'Leroy likes to spend Sunday at the day centre.', {
      views: [
        {
          agrees: 'no',
          voice: 'knows-me',
          by: ['mum'],
          text: 'He comes to me on Sunday. He always has.',
          on: on('2026-09-20'),
        },
        {
          agrees: 'partly',
          voice: 'own',
          text: 'The centre is fine. Not on Sunday.',
          on: on('2026-09-22'),
        },
      ],
    }),
    key: own('My own front door key, on my own ring.'),
    music: helped('delroy', 'Lovers rock on a Friday, loud enough to feel it in the floor.', {
      help: 'scribe',
    }),
  },
  support: {
    bed: professional('manager', 'Remind Leroy to be in bed by ten.', {
      views: [
        {
          agrees: 'no',
          voice: 'own',
          text: 'I am 38. I go to bed when I am tired.',
          on: on('2026-09-22'),
        },
        { agrees: 'no', voice: 'knows-me', by: ['mum'], text: '' },
      ],
    }),
    phone: professional('manager', 'His phone stays in the office at night.', {
      views: [{ agrees: 'not-asked', voice: 'own', text: '', on: on('2026-09-22') }],
    }),
    tablets: says('tina', 'Put the tablets in his hand, not on the table.', {
      views: [{ agrees: 'yes', voice: 'own', text: 'Yes. I lose them on the table.' }],
    }),
    money: own('Give me the receipt and the change. I count it myself.'),
    joke: says('delroy', 'If he goes quiet, sit down next to him. Say nothing about it.', {
      views: [
        {
          agrees: 'no',
          voice: 'shown',
          writtenBy: 'tina',
          text: 'He stood up and left when Delroy sat down.',
        },
      ],
    }),
  },
  profiles: {
    home: {
      variant: 'home',
      for: ['home'],
      helped: ['delroy', 'tina'],
      way: 'helped',
      seen: { ...own('The bit about bed is not mine.'), right: 'partly' },
      there: false,
      checked: on('2026-09-22'),
      checkedBy: 'manager',
      checkAgain: on('2027-03'),
      owner: 'delroy',
    },
  },
});
