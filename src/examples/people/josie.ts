import { helped, on, own, person, says, shown } from '../build.js';

/** Josie, 52, is deafblind and signs into people’s hands. She chose short lines, and fills her side of paper. */
export const josie = person({
  id: 'josie',
  called: 'Josie',
  lang: 'en-GB',
  people: {
    ines: { name: 'Inês', role: 'my guide', ring: 'closest', paid: true },
    dad: { name: 'my dad', ring: 'closest' },
    pottery: { name: 'the pottery group', ring: 'friends' },
  },
  appreciate: {
    pots: says('pottery', 'Her bowls are the ones we keep.'),
    nerve: says('dad', 'She went down the zip wire first.'),
    humour: own('I am rude in three sign languages.'),
    memory: says('ines', 'She knows the town by its kerbs.'),
    patient: says('pottery', 'She teaches with her hands on ours.'),
    bread: own('I bake the Sunday bread.'),
  },
  important: {
    clay: own('Clay on Monday and Wednesday.'),
    rye: own('Rye bread, warm, salted butter.'),
    dad: own('My dad’s voice through my hand.'),
    order: shown('ines', 'My things stay where I put them.'),
    swim: own('Swimming before it gets busy.'),
    smoke: own('One cigar on my birthday.'),
    news: helped('ines', 'The news in my hands at breakfast.'),
    cat: own('Nobody feeds the cat but me.'),
    scarf: own('The wool scarf. Never the other one.'),
  },
  support: {
    arrive: own('Touch my shoulder. Sign your name.'),
    slow: own('Sign slowly and finish the word.'),
    leave: own('Tell me when you leave the room.'),
    guide: helped('ines', 'I take your arm. Do not take mine.'),
    stairs: own('Stop at stairs. Say up or down.'),
    food: own('Tell me the plate like a clock.'),
    move: own('Put it back where it was.'),
    wait: says('dad', 'Let her finish. She is not stuck.'),
    no: own('A flat hand is no. I mean it.'),
    touch: own('Ask before you touch my face.'),
  },
  profiles: {
    me: {
      for: ['home'],
      helped: ['ines', 'dad'],
      way: 'helped',
      seen: { ...own('', { how: 'signed' }), right: 'yes' },
      there: true,
      checked: on('2026-09-14'),
      checkedBy: 'ines',
      checkAgain: on('2027-09'),
      owner: 'ines',
    },
  },
});
