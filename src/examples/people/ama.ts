import { helped, on, own, person, professional, says, shown } from '../build.js';

/** Ama, 19, at college. She speaks, and likes a plan she can hold. */
export const ama = person({
  id: 'ama',
  called: 'Ama',
  lang: 'en-GB',
  people: {
    jo: { name: 'Jo', role: 'my friend', ring: 'closest' },
    nan: { name: 'my nan', ring: 'closest' },
    teacher: { name: 'my teacher', ring: 'know', paid: true },
  },
  media: {
    photo: {
      type: 'image/svg+xml',
      file: '/media/ama.svg',
      alt: own('Me, laughing, in my orange jumper.'),
      on: on('2026-06'),
    },
  },
  appreciate: {
    birthdays: says('jo', 'She remembers everyone’s birthday and makes the card herself.'),
    brave: own('I am brave. I tell people when something is unfair.'),
    laugh: says('nan', 'Her laugh fills the whole room.'),
  },
  important: {
    tea: own('Tea with the milk in first, in my blue mug, before anyone talks about the day.'),
    choir: helped('jo', 'Choir on Thursday. I stand at the end so that I can see the door.', {
      help: 'questions',
    }),
    next: shown('jo', 'Knowing what comes next. I keep the plan for the day in my pocket.', {
      how: 'behaviour',
    }),
    nightly: own('Speaking to my nan every night at seven.'),
  },
  support: {
    wait: own('Say one thing, then wait. I need about ten seconds. I am thinking.', { how: 'spoke' }),
    loud: professional(
      'teacher',
      'When it is too loud, Ama pulls her sleeves over her hands. Ask “shall we step out?”',
    ),
    before: own('Tell me the day before if something is going to change.'),
  },
  profiles: {
    college: {
      purpose: own('This is my profile for college.'),
      photo: 'photo',
      for: ['school'],
      helped: ['jo', 'nan', 'teacher'],
      way: 'helped',
      seen: { ...own(''), right: 'yes' },
      there: true,
      checked: on('2026-10-03'),
      checkedBy: 'nan',
      checkAgain: on('2027-10'),
      owner: 'nan',
    },
  },
});
