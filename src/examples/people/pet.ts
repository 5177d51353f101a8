import { helped, on, own, says, shown } from '../build.js';
import { about, of, passport } from '../passport.js';

/**
 * Pet, 63, sold fruit on a market for forty years. Since her stroke few words come out, and the ones that come are not
 * always the ones she wants: she says it with pictures, with her own voice, and on film. The sound and the film are made
 * by `scripts/make-example-media.mjs` and are nobody’s.
 */
export const pet = passport({
  id: 'pet',
  called: 'Pet',
  lang: 'en-GB',
  people: {
    son: { name: 'Curtis', role: 'my son', ring: 'closest' },
    ola: { name: 'Ola', role: 'my speech therapist', ring: 'know', paid: true },
    stall: { name: 'the market', ring: 'friends' },
  },
  media: {
    fruit: {
      type: 'image/svg+xml',
      file: '/media/pet-stall.svg',
      alt: own('My stall: red and white roof, oranges, apples, bananas.'),
      credit: 'I drew it with my left hand.',
    },
    yes: {
      type: 'audio/wav',
      file: '/media/pet-yes.wav',
      alt: own('How my yes sounds'),
      transcript: own('Two notes that go up.', { writtenBy: 'ola' }),
      on: on('2026-08'),
    },
    stop: {
      type: 'video/webm',
      file: '/media/pet-stop.webm',
      alt: own('How I show stop'),
      transcript: own('My flat hand comes down on the table. There is no sound.', { writtenBy: 'son' }),
      on: on('2026-08'),
    },
  },
  rows: {
    head: about('appreciate', says('son', 'She adds up faster than any till.')),
    known: about('appreciate', says('stall', 'She knows what every one of us likes to eat.')),
    stall: about('importantTo', own('', { media: ['fruit'] })),
    early: about('importantTo', helped('ola', 'Up before six, with the radio on.', { help: 'choices' })),
    hum: about('support', own('', { media: ['yes'] })),
    wait: about('support', helped('ola', 'Wait. Count to ten. My word is on its way.', { help: 'scribe' })),
    flat: about('support', shown('son', 'When my hand comes down, stop.', { media: ['stop'] })),
    yes: of('cue', 'talk', own('', { media: ['yes'] }), { says: 'yes' }),
    no: of('cue', 'talk', shown('ola', 'I turn my face to the window.'), { says: 'no' }),
    halt: of('cue', 'talk', own('', { media: ['stop'] }), { says: 'stop' }),
    ache: about('pain', shown('son', 'I hold my left elbow, and I stop humming.')),
    price: about('likes', own('Oranges, by the kilo.', { media: ['fruit'] })),
  },
  papers: {
    'one-page-profile/me': {
      for: ['home'],
      helped: ['ola', 'son'],
      way: 'helped',
      seen: { ...own('', { how: 'pointed' }), right: 'yes' },
      there: true,
      checked: on('2026-08-30'),
      checkedBy: 'ola',
      checkAgain: on('2027-08'),
      owner: 'son',
      shows: {
        appreciate: ['head', 'known'],
        important: ['stall', 'early'],
        support: ['hum', 'wait', 'flat'],
      },
    },
    'communication-passport/talk': {
      for: ['home'],
      helped: ['ola', 'son'],
      way: 'helped',
      there: true,
      checked: on('2026-08-30'),
      checkedBy: 'ola',
      checkAgain: on('2027-02'),
      owner: 'son',
      shows: { aboutMe: ['head', 'known'], mustKnow: ['wait'], likes: ['price'] },
    },
  },
});
