import { helped, on, own, person, says, shown, when } from '../build.js';

/** Walter, 78, rode every bus route in the county. Some of his page came from an older paper that did not say whose words it held. */
export const walter = person({
  id: 'walter',
  called: 'Walter',
  lang: 'en-GB',
  people: {
    edie: { name: 'Edie', role: 'my wife', ring: 'closest' },
    sunil: { name: 'Sunil', role: 'my bus driver', ring: 'friends' },
    niece: { name: 'my niece', ring: 'closest' },
  },
  appreciate: {
    routes: says('sunil', 'He knows the old routes better than the depot does.'),
    dance: says('edie', 'He asked me to dance in 1969 and he still asks.'),
    gentle: { text: 'Walter is gentle with animals and with small children.', voice: 'not-known' },
  },
  important: {
    bus: own('The front seat upstairs on the 36, on Tuesday. I take my flask.'),
    tie: shown('niece', 'A tie, every day, also at home.'),
    edie: own('Edie’s hand when I go to sleep.'),
    tea: { text: 'Likes two sugars.', voice: 'not-known', on: on('2019') },
  },
  support: {
    morning: helped('niece', 'Ask me things in the morning. By evening I am lost.', { help: 'questions' }),
    look: says(
      'niece',
      'If he is looking for his coat at night, he thinks that he is late for work. Sit down and ask about the depot.',
    ),
    choose: says('edie', 'Show him two shirts. He will point.'),
  },
  profiles: {
    day: {
      purpose: own('This is for the people at the day club.'),
      for: ['the day club'],
      helped: ['edie', 'niece'],
      way: 'helped',
      seen: { ...own(''), right: 'yes' },
      there: true,
      checked: when('the week after my birthday', '2025-03-12'),
      checkedBy: 'niece',
      checkAgain: on('2026-03-12'),
      owner: 'niece',
    },
  },
});
