import { on, own, professional, says } from '../build.js';
import { about, fact, of, passport } from '../passport.js';

/** Eirlys, 67, farmed all her life. She speaks Welsh when it matters; her passport was due a check, and she does not agree with all of it. */
export const eirlys = passport({
  id: 'eirlys',
  called: 'Eirlys',
  lang: 'cy',
  people: {
    mab: {
      name: 'Dewi',
      role: 'fy mab',
      ring: 'closest',
      contact: ['dewi-ffon'],
      call: { order: 1, when: 'any', mayPrint: true },
    },
    ward: { name: 'Sister Okafor', ring: 'around', paid: true },
  },
  rows: {
    enw: fact('person/name', own('Eirlys Mair Pugh')),
    geni: fact('person/born', own('2 Mawrth 1959')),
    iaith: fact('person/language', own('Cymraeg yn gyntaf, Saesneg wedyn')),
    'dewi-ffon': fact('people/call', says('mab', '01632 960 655')),
    codeine: of('alert', 'allergy', professional('ward', 'Codeine', { lang: 'en-GB' }), {
      about: 'allergy',
      of: 'medicine',
      reaction: 'Sick and confused for two days.',
      level: 'serious',
      source: 'Ward notes.',
    }),
    gwenyn: of('alert', 'allergy', own('Gwenyn'), {
      about: 'allergy',
      of: 'other',
      reaction: 'Mae fy wyneb yn chwyddo.',
      level: 'life',
      todo: 'Mae’r pen adrenalin yn fy mag.',
    }),
    niwed: of('none', 'medicine/never', says('mab', ''), { known: 'not-known' }),
    ie: of('cue', 'talk', own('“Ie” neu wasgu llaw.'), { says: 'yes' }),
    poen: about('pain', own('Bydda i’n dweud “dim byd” ac yn cau fy llygaid.')),
    cerdded: about(
      'move',
      professional('ward', 'Needs two staff to walk.', {
        lang: 'en-GB',
        views: [
          { agrees: 'no', voice: 'own', lang: 'cy', text: 'Ffon a fi. Neb arall.', on: on('2026-05-02') },
          { agrees: 'partly', voice: 'knows-me', by: ['mab'], lang: 'cy', text: 'Un person, yn y nos.' },
        ],
      }),
    ),
    ci: about('likes', own('Clywed am y ci.')),
    enwau: about('dislikes', own('Cael fy ngalw’n “love”.')),
  },
  papers: {
    'hospital-passport/ysbyty': {
      for: ['hospital'],
      helped: ['mab'],
      way: 'helped',
      seen: { ...own('Ddim y darn am gerdded.'), right: 'partly' },
      there: false,
      checked: on('2026-03-30'),
      checkedBy: 'ward',
      checkAgain: on('2026-09'),
      owner: 'mab',
      shows: { moving: ['cerdded'], likes: ['ci'], dislikes: ['enwau'] },
    },
  },
});
