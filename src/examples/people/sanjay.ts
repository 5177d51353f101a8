import { on, own, person, says } from '../build.js';

/** Sanjay, 33, is autistic and keeps the map collection of a library. He writes, and prefers to be asked in writing. */
export const sanjay = person({
  id: 'sanjay',
  called: 'Sanjay',
  lang: 'en-GB',
  people: {
    freya: { name: 'Freya', role: 'my manager', ring: 'know', paid: true },
    tom: { name: 'Tom', role: 'my colleague', ring: 'know', paid: true },
  },
  appreciate: {
    find: says('freya', 'Ask Sanjay once and the map is on your desk before your coat is off.'),
    errors: own('I find the mistake that everyone else has read past.', { how: 'wrote' }),
    straight: says('tom', 'He says what he means. I have stopped guessing, and it is a relief.'),
  },
  important: {
    seat: own('My desk by the north window, with the same chair.', { how: 'wrote' }),
    headphones: own('Headphones on from ten until noon. That is when I do the catalogue.', { how: 'wrote' }),
    lunch: own('Lunch alone, outside, at ten past one. It is how I get to five o’clock.', { how: 'wrote' }),
    credit: own('My name on the work I did.', { how: 'wrote' }),
  },
  support: {
    write: own('Send me an email. If it needs talking about, send the question first.', { how: 'wrote' }),
    one: own('Tell me which of two jobs comes first. “Both are urgent” tells me nothing.', { how: 'wrote' }),
    change: own('If the room or the time changes, say so the day before.', { how: 'wrote' }),
    meltdown: own('If I leave a meeting, let me go. I come back when I can. I do not need company.', {
      how: 'wrote',
    }),
    light: own('Leave the light over my desk off. The buzz of it is louder than you are.', { how: 'wrote' }),
  },
  profiles: {
    work: {
      variant: 'work',
      for: ['work'],
      helped: ['freya'],
      way: 'helped',
      seen: { ...own('', { how: 'wrote' }), right: 'yes' },
      there: true,
      checked: on('2026-11-02'),
      checkedBy: 'freya',
      checkAgain: on('2027-11-02'),
      owner: 'freya',
    },
  },
});
