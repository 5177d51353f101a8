/** People who answered statements: invented, varied, each in their own way. */
import { ownEnglish } from '../../statements/own-en.js';
import { ownWelsh } from '../../statements/own-cy.js';
import { ownSet } from '../../statements/own.js';
import type { StatementSet } from '../../statements/set.js';
import { answered } from '../answers.js';
import { on, when } from '../build.js';

const set = ownSet(ownEnglish);

/** Precious, 27, lives in her own flat and works at a garden centre. She answered with her sister reading. */
export const precious = answered({
  id: 'precious',
  called: 'Precious',
  lang: 'en-GB',
  set,
  people: {
    grace: { name: 'Grace', role: 'my sister', ring: 'closest' },
    sam: { name: 'Sam', role: 'my support worker', ring: 'around', paid: true },
  },
  mine: { singing: 'I sing with other people every week.' },
  rounds: {
    '2026-10-03': [
      ['h1', 'yes', { parts: { helped: 'read', present: ['grace'] } }],
      [
        'h2',
        'sometimes',
        {
          because: 'At home, yes. At the day centre they finish what they are doing first.',
          parts: { wants: 'yes' },
        },
      ],
      ['h3', 'yes'],
      ['s1', 'yes'],
      ['s2', 'yes', { because: 'Grace. And the woman at the bus station, she knows me.' }],
      [
        's3',
        'no',
        { because: 'I want to go on the train on my own.', parts: { wants: 'yes', feels: 'bad' } },
      ],
      ['o1', 'yes', { voice: 'own-with-help', helpedBy: ['grace'], because: 'My plants are everywhere.' }],
      ['o2', 'no', { parts: { wants: 'later' } }],
      ['o3', 'yes'],
      ['p1', 'sometimes'],
      ['p2', 'yes', { because: 'Choir on Tuesdays.' }],
      ['p3', 'rather-not', { onlyFor: [] }],
      ['w1', 'yes', { because: 'I grew 200 tomato plants from seed.' }],
      ['e2', 'not-me'],
      ['c3', 'not-understand'],
      ['singing', 'yes'],
    ],
  },
  promises: [
    {
      of: 's3-2026-10-03',
      what: 'Practise the train to Leeds, twice, then I go on my own.',
      who: 'sam',
      by: on('2026-10-31'),
    },
    {
      of: 'h2-2026-10-03',
      what: 'Talk to the day centre about stopping when I say no.',
      who: 'grace',
      by: on('2027-01'),
    },
  ],
});

/** Tomasz, 58, has answered four times since he left hospital. */
export const tomasz = answered({
  id: 'tomasz',
  called: 'Tomasz',
  lang: 'en-GB',
  set,
  people: {
    ewa: { name: 'Ewa', role: 'my niece', ring: 'closest' },
    priya: { name: 'Priya', role: 'my social worker', ring: 'around', paid: true },
  },
  rounds: {
    '2025-04-10': [
      ['h1', 'no'],
      ['s1', 'no', { because: 'The nights were loud and people came in.' }],
      ['o1', 'no'],
      ['o2', 'no'],
      ['p1', 'no'],
      ['c3', 'not-sure'],
      ['m1', 'rather-not'],
    ],
    '2025-10-09': [
      ['h1', 'sometimes'],
      ['s1', 'sometimes'],
      ['o1', 'sometimes'],
      ['o2', 'no'],
      ['p1', 'no'],
      ['m1', 'no'],
    ],
    '2026-04-14': [
      ['h1', 'sometimes'],
      ['s1', 'yes'],
      ['o1', 'yes', { because: 'I chose the paint.' }],
      ['o2', 'sometimes'],
      ['p1', 'sometimes', { because: 'Ewa comes on Sundays now.' }],
      ['m1', 'no'],
    ],
    '2026-10-13': [
      ['h1', 'yes'],
      ['s1', 'yes'],
      ['o1', 'yes'],
      ['o2', 'yes', { because: 'They ring the bell. They wait.' }],
      [
        'p1',
        'sometimes',
        { because: 'I would like Ewa to come on Wednesdays as well.', parts: { wants: 'yes' } },
      ],
      ['m1', 'no', { because: 'I have to ask for my own card.', parts: { wants: 'yes' } }],
    ],
  },
  promises: [
    {
      of: 'o2-2026-04-14',
      what: 'A doorbell, and a note for everyone that says wait.',
      who: 'priya',
      by: on('2026-06'),
      done: on('2026-05-20'),
      helped: 'Yes, it helped',
    },
    { of: 'o2-2026-10-13', what: 'Keep the note on the door.', done: on('2026-10-14') },
    {
      of: 'm1-2026-10-13',
      what: 'My bank card stays in my own wallet.',
      who: 'priya',
      by: when('before Christmas', '2026-12-24'),
    },
  ],
});

/** Lily, 16, says things with her eyes and a board. Her mum answered some for her, and it says so. */
export const lily = answered({
  id: 'lily',
  called: 'Lily',
  lang: 'en-GB',
  set,
  people: {
    mum: { name: 'Carol', role: 'my mum', ring: 'closest' },
    dev: { name: 'Dev', role: 'my teacher', ring: 'know', paid: true },
  },
  rounds: {
    '2026-11-02': [
      [
        'h1',
        'sometimes',
        {
          voice: 'shown',
          writtenBy: 'dev',
          how: 'pointed',
          because: 'She looked at wave, then at Dev, then at wave again.',
          parts: { present: ['mum', 'dev'], helped: 'answer' },
        },
      ],
      ['h3', 'yes', { voice: 'shown', writtenBy: 'dev', parts: { present: ['dev'], helped: 'answer' } }],
      [
        'o1',
        'yes',
        {
          voice: 'knows-me',
          by: ['mum'],
          writtenBy: 'mum',
          because: 'She smiles when we turn into our road.',
        },
      ],
      ['p2', 'no', { voice: 'knows-me', by: ['mum'], writtenBy: 'mum' }],
      ['g1', 'not-sure', { voice: 'own-with-help', helpedBy: ['dev'], parts: { helped: 'answer' } }],
    ],
  },
});

/** Hamza, 39, was asked again in another way, and the two answers differ. */
export const hamza = answered({
  id: 'hamza',
  called: 'Hamza',
  lang: 'en-GB',
  set,
  people: { yusuf: { name: 'Yusuf', role: 'my advocate', ring: 'know' } },
  rounds: {
    '2026-09-20': [
      ['h2', 'yes'],
      ['h2', 'no', { again: true }],
      ['m3', 'yes'],
      ['m3', 'yes', { again: true }],
      [
        'j3',
        'no',
        { because: 'They said Thursday. It was not Thursday.', voice: 'own-with-help', helpedBy: ['yusuf'] },
      ],
    ],
  },
});

/** Eirlys, 71, answers in Welsh. */
export const eirlys = answered({
  id: 'eirlys',
  called: 'Eirlys',
  lang: 'cy',
  set: ownSet(ownWelsh),
  people: { nerys: { name: 'Nerys', role: 'fy nith', ring: 'closest' } },
  rounds: {
    '2026-03-01': [
      ['h1', 'no'],
      ['p1', 'yes'],
    ],
    '2026-10-01': [
      ['h1', 'sometimes', { because: 'Mae’r meddyg newydd yn gofyn i fi yn gyntaf.' }],
      ['p1', 'yes', { voice: 'own-with-help', helpedBy: ['nerys'] }],
      ['c1', 'not-sure'],
    ],
  },
  promises: [{ of: 'h1-2026-10-01', what: 'Gofyn am apwyntiad hirach.', who: 'nerys', by: on('2026-11-01') }],
});

/** Idris, 24, has not answered anything yet. */
export const idris = answered({ id: 'idris', called: 'Idris', lang: 'en-GB', set });

/** A set as a publisher might write it, of several ideas each, with plain parts beside it. Nobody published it. */
export const publishedSet: StatementSet = {
  format: 'say-so/statements@1',
  id: 'x.example.org/river-town',
  version: '2026',
  lang: 'en-GB',
  title: 'River Town: what good support is',
  source: 'The people’s panel of River Town, 2026 (invented)',
  url: 'https://example.org/river-town',
  licence: 'CC BY 4.0',
  checkedBy: 'none',
  scale: 'five',
  themes: [{ id: 'support', title: 'Support' }],
  statements: [
    {
      id: '1.1',
      theme: 'support',
      text: 'I know who supports me, they know me, and I can change them when it does not work.',
      we: 'We introduce ourselves, we stay, and we step aside when we are asked to.',
      parts: [
        {
          id: '1.1/1',
          text: 'I know who supports me.',
          eitherOr: ['I know their names.', 'They are strangers.'],
        },
        { id: '1.1/2', text: 'The people who support me know me.' },
        { id: '1.1/3', text: 'I can change who supports me.', anotherWay: 'You can ask for somebody else.' },
      ],
    },
    {
      id: '1.2',
      theme: 'support',
      text: 'I have somebody to laugh with.',
      we: 'We make time for fun.',
    },
  ],
};
/** The same with pictures, as a page that has some would give it. */
export const pictureSet: StatementSet = {
  ...publishedSet,
  statements: publishedSet.statements.map((statement, i) => ({
    ...statement,
    picture: `/media/${['doorbell', 'listening'][i]}.svg`,
    ...(i && { for: 'For everybody who has support.' }),
  })),
};
/** Marsha, 45, answered part of it, in an older version as well. */
export const marsha = answered({
  id: 'marsha',
  called: 'Marsha',
  lang: 'en-GB',
  set: publishedSet,
  rounds: {
    '2025-11-05': [
      ['1.1/1', 'often'],
      ['2.4', 'never', { parts: { version: '2019', wording: 'I choose the biscuits at meetings.' } }],
    ],
    '2026-11-05': [
      ['1.1/1', 'always', { because: 'It is Dot and Femi, and that is it.' }],
      ['1.1/2', 'often'],
      ['1.1/3', 'not-often', { parts: { wants: 'no' } }],
      ['1.2', 'always'],
    ],
  },
});

/** 300 statements in 6 themes: for lists that are long, never to be anybody’s. */
export const longSet: StatementSet = {
  ...publishedSet,
  id: 'x.example.org/long',
  title: 'A set of 300',
  scale: 'three',
  themes: Array.from({ length: 6 }, (_, i) => ({ id: `t${i + 1}`, title: `Part ${i + 1}` })),
  statements: Array.from({ length: 300 }, (_, i) => ({
    id: `n${i + 1}`,
    theme: `t${Math.floor(i / 50) + 1}`,
    text: `This is sentence ${i + 1}, about as long as people write them.`,
  })),
};
export const manyAnswers = answered({
  id: 'many-answers',
  called: 'Robin',
  lang: 'en-GB',
  set: longSet,
  rounds: {
    '2026-11-01': longSet.statements
      .filter((_, i) => i % 3)
      .map(
        ({ id }, i) =>
          [id, ['yes', 'sometimes', 'no'][i % 3]!, i % 5 ? {} : { because: 'Because it is so.' }] as const,
      ),
  },
});
