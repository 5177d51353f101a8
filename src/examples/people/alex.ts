import { helped, on, own, person, says, when } from '../build.js';

/** Alex, 31, uses a wheelchair, organises gigs and has a great deal to say. Their page goes on to a second side. */
export const alex = person({
  id: 'alex',
  called: 'Alex',
  lang: 'en-GB',
  people: {
    kit: { name: 'Kit', role: 'my partner', ring: 'closest' },
    gran: { name: 'my gran', ring: 'closest' },
    femi: { name: 'Femi', role: 'my personal assistant', ring: 'know', paid: true },
    band: { name: 'the band', ring: 'friends' },
  },
  appreciate: {
    stage: says(
      'band',
      'They got a lift put into a venue that had said no for eleven years, and then they booked us to play there.',
    ),
    list: says(
      'kit',
      'They write lists that other people frame. The one for our holiday had a section on gulls.',
    ),
    listen: says('gran', 'Alex rings every Sunday and really listens. I have never once heard a keyboard.'),
    fair: own('I pay every band the same on the door, and I say so in writing before they load in.'),
    cook: says('femi', 'They can talk you through a risotto from the next room by the sound of the pan.'),
    wit: says('band', 'Heckles do not survive a night with Alex on the microphone.'),
  },
  important: {
    sleep: own(
      'Going to bed when the gig is over, which can be three in the morning. My shifts are made to fit that.',
    ),
    door: own('Nobody comes into the bedroom without knocking. Kit lives here. So does my private life.'),
    coffee: own(
      'Coffee in the green pot, on the hob, no milk. If there is only instant, do not tell me that it is coffee.',
    ),
    chair: own(
      'My chair is set up for my back. Nobody changes a screw without me there, and that includes engineers.',
    ),
    money: own('I hold my own budget and I do my own rota. Send the invoice to me, not to my gran.'),
    family: own('Sunday dinner at my gran’s, with the good plates. I bring the pudding.'),
    protest: own('Going to the march, at the front, where I can see. Bring the ponchos.'),
    music: helped(
      'femi',
      'A new record every month, on vinyl. I choose the sleeve by touch and the rest by luck.',
      {
        help: 'scribe',
      },
    ),
    swim: own('The sea, in any month, with the beach chair with the fat wheels. Book it by Thursday.'),
    words: own('They and them. It is two words. My gran is 84 and she manages it.'),
    quiet: own('One day a week with nobody in the flat but Kit and me.'),
    work: own('My name on the poster as promoter. Not “with support from”.'),
  },
  support: {
    ask: own(
      'Talk to me and not to whoever is pushing. If I am eating, wait. I will answer when I have swallowed.',
    ),
    hoist: own('Hoist: blue sling, long loops at the legs. Count out loud to three and move on three.'),
    skin: helped(
      'femi',
      'Turn me at one and at five in the night. Say nothing, and keep the big light off.',
      {
        help: 'scribe',
      },
    ),
    hands: own('My left hand works and it is ticklish. Put things into it. Do not put it on things.'),
    spasm: own(
      'If my leg kicks, hold the knee, not the foot. It stops in a minute. Carry on with what you were saying.',
    ),
    late: own('If you are going to be late, ring me before the time and not after it.'),
    cold: own(
      'When I go quiet outdoors I am cold. There is a coat under the seat. Do not ask whether I want it, pass it.',
    ),
    lifts: own(
      'Before we go anywhere new, ring and ask whether the lift works today. “We have a lift” is not an answer.',
    ),
    drink: own('On a gig night I drink. You do not comment and you do not write it down.'),
    stop: own('“Enough” means stop what you are doing with your hands, now, and ask me afterwards.'),
    learn: says(
      'femi',
      'Shadow someone for three shifts first. Alex will tell you when you are ready, and they will be right.',
    ),
    argue: says('kit', 'If the two of us are arguing, go and make the coffee. In the green pot.'),
  },
  profiles: {
    home: {
      variant: 'home',
      purpose: own('This is for everyone who works for me, and for agency staff before they start.'),
      for: ['home'],
      helped: ['femi', 'kit'],
      way: 'helped',
      seen: { ...own('I wrote most of it, so I hope so.'), right: 'yes' },
      there: true,
      checked: on('2026-08-21'),
      checkedBy: 'femi',
      checkAgain: when('when I change the rota', '2027-08'),
      owner: 'kit',
    },
  },
});
