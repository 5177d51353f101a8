import { helped, on, own, person, professional, says } from '../build.js';

/** Gethin, 41, works on the family farm. Welsh with his family, English at the pub, so his page holds both. */
export const gethin = person({
  id: 'gethin',
  called: 'Gethin',
  lang: 'cy',
  people: {
    mam: { name: 'fy mam', ring: 'closest' },
    sian: { name: 'Siân', role: 'fy chwaer', ring: 'closest' },
    dave: { name: 'Dave', role: 'fy ffrind', ring: 'friends' },
    anwen: { name: 'Anwen', role: 'fy nyrs', ring: 'know', paid: true },
  },
  appreciate: {
    dogs: says('sian', 'Mae’n cofio enw pob ci defaid yn y dyffryn.'),
    jokes: says('dave', 'He tells the best joke in the bar, and then tells it again in the other language.', {
      lang: 'en-GB',
    }),
    work: own('Rydw i’n gweithio’n galed. Dydw i byth yn hwyr.'),
  },
  important: {
    feed: own('Codi am chwech i fwydo’r defaid gyda Dad.'),
    rugby: own('Watching the rugby at the Drovers with Dave. Half a pint of dark.', {
      lang: 'en-GB',
      versions: [
        {
          as: 'translation',
          of: 'Watching the rugby at the Drovers with Dave. Half a pint of dark.',
          text: 'Gwylio’r rygbi yn y Drovers gyda Dave. Hanner peint o gwrw tywyll.',
          lang: 'cy',
          voice: 'own-with-help',
          helpedBy: ['sian'],
          writtenBy: 'sian',
          help: 'translated',
        },
      ],
    }),
    chapel: helped('mam', 'Canu bas yn y capel. Rydw i’n gwybod pob emyn.', { help: 'questions' }),
  },
  support: {
    welsh: own('Siaradwch Gymraeg gyda fi yn gyntaf. Dyna sut rydw i’n meddwl.'),
    ear: professional('anwen', 'Stand on his left and look at him. He hears better on that side.', {
      lang: 'en-GB',
    }),
    hands: own('Show me with your hands. Do not tell me twice, show me once.', { lang: 'en-GB' }),
    angry: says(
      'mam',
      'Os yw’n codi ei lais, mae rhywun wedi torri addewid. Gofynnwch beth oedd yr addewid.',
    ),
  },
  profiles: {
    clinic: {
      purpose: own('Dyma fy mhroffil ar gyfer y feddygfa.'),
      for: ['y feddygfa'],
      helped: ['sian', 'mam'],
      way: 'helped',
      seen: { ...own(''), right: 'yes' },
      there: true,
      checked: on('2026-10-03'),
      checkedBy: 'sian',
      checkAgain: on('2027-10'),
      owner: 'mam',
    },
  },
});
