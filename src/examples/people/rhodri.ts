import { helped, on, own, says, shown } from '../build.js';
import { about, of, passport } from '../passport.js';
import { greenLane } from '../green-lane.js';

/** Rhodri, 34, grows leeks for the show. He says little before ten, and Welsh to his dad. */
export const rhodri = passport({
  id: 'rhodri',
  called: 'Rhodri',
  lang: 'en-GB',
  people: {
    dad: {
      name: 'my dad',
      ring: 'closest',
      contact: ['dad-phone'],
      call: { order: 1, when: 'day', mayPrint: true },
    },
    beryl: { name: 'Beryl', role: 'plot 14', ring: 'friends' },
    yusuf: { name: 'Yusuf', role: 'my support worker', ring: 'know', paid: true },
  },
  rows: {
    'dad-phone': about('people/call', own('01632 960 855')),
    bees: of('alert', 'allergy', says('dad', 'Bee stings'), {
      about: 'allergy',
      of: 'other',
      reaction: 'My lips swell and I cannot breathe.',
      level: 'life',
      todo: 'Use the adrenaline pen in my coat, in my outer thigh. Ring 999. Then my dad.',
    }),
    leeks: about('importantTo', own('Leeks. Longer than Beryl’s.')),
    robin: about(
      'likes',
      shown('yusuf', 'The robin. I stop digging until it has gone.', { how: 'behaviour' }),
    ),
    tea: about('likes', own('Tea from the flask, on the bench, with Beryl.')),
    ten: about(
      'talk/you',
      helped('yusuf', 'I do not talk before ten. Nod. I will nod.', { help: 'questions' }),
    ),
    welsh: about('talk/me', own('Dad and I speak Welsh. With you I speak English.')),
    hat: of('signal', 'signal/fromMe', says(['dad', 'yusuf'], 'He pulls his hat down.'), {
      means: 'Too many people on the plot.',
      sure: 'sure',
      please: 'Ask if he wants to water the far end. He comes back by himself.',
    }),
    spade: of('signal', 'signal/fromMe', own('I lean the spade on the fence.'), {
      means: 'I am done for today.',
      sure: 'sure',
      please: 'Do not hand it back to me.',
    }),
    sharp: of('yes-no', 'x.green-lane.example/tools', own(''), { answer: 'yes' }),
    knife: about(
      'x.green-lane.example/tools',
      own('My own knife, from the hook. I hang it back and say “hook”.'),
    ),
    show: of('goal', 'goal', own('First in the leeks at the August show.')),
    bed: of('action', 'action', own('Dig in the muck before the frost.'), {
      who: 'rhodri',
      by: on('2026-12'),
      from: 'show',
    }),
    form: of('action', 'action', says('yusuf', 'Send the entry form with him.'), {
      who: 'yusuf',
      by: on('2027-06'),
      from: 'show',
    }),
  },
  papers: {
    'green-lane/day': {
      for: ['work'],
      helped: ['dad', 'yusuf'],
      way: 'helped',
      seen: { ...own('Put the leeks first.'), right: 'yes' },
      there: true,
      checked: on('2026-10-11'),
      checkedBy: 'yusuf',
      checkAgain: on('2027-10'),
      owner: 'yusuf',
      shows: { for: ['leeks', 'robin', 'tea'] },
    },
  },
  outlines: [greenLane],
});
