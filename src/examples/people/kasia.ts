import { helped, own, person, says } from '../build.js';

/** Kasia, 22, is Deaf and signs. She is moving into her first flat and has just begun. */
export const kasia = person({
  id: 'kasia',
  called: 'Kasia',
  lang: 'en-GB',
  people: {
    bartek: { name: 'Bartek', role: 'my brother', ring: 'closest' },
    helper: { name: 'Lou', role: 'my interpreter', ring: 'know', paid: true },
  },
  appreciate: {
    skate: says('bartek', 'She taught herself to skate on the car park roof.'),
  },
  important: {
    light: helped('helper', 'A doorbell that flashes in every room of my flat.', {
      how: 'signed',
      help: 'translated',
    }),
    friends: own('My friends can stay over. It is my flat.', { how: 'signed', writtenBy: 'helper' }),
  },
  support: {
    face: helped('helper', 'Wave, and let me see your face. Then begin.', {
      how: 'signed',
      help: 'translated',
    }),
  },
  profiles: {
    home: { variant: 'home', for: ['home'], status: 'draft' },
  },
});
