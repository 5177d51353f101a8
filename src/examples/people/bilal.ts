import { on, own, says, shown } from '../build.js';
import { about, fact, of, passport } from '../passport.js';

/** Bilal, 22, in Urdu: he shows what he means, and his mother writes it down. */
export const bilal = passport({
  id: 'bilal',
  called: 'بلال',
  lang: 'ur',
  people: {
    ammi: {
      name: 'میری امی',
      ring: 'closest',
      contact: ['number'],
      call: { order: 1, when: 'any', canStay: true, mayPrint: true },
    },
  },
  rows: {
    name: fact('person/name', says('ammi', 'بلال احمد')),
    born: fact('person/born', says('ammi', '17 جنوری 2004')),
    number: fact('people/call', says('ammi', '01632 960 204')),
    nuts: of('alert', 'allergy', says('ammi', 'مونگ پھلی'), {
      about: 'allergy',
      of: 'food',
      reaction: 'سانس رک جاتی ہے۔',
      level: 'life',
      todo: 'فوراً ایمبولینس بلائیں۔',
    }),
    yes: of('cue', 'talk', shown('ammi', 'آنکھیں اوپر کرتا ہے۔', { how: 'behaviour' }), { says: 'yes' }),
    stop: of('cue', 'talk', shown('ammi', 'منہ پھیر لیتا ہے۔', { how: 'behaviour' }), { says: 'stop' }),
    pain: about('pain', shown('ammi', 'بالکل خاموش ہو جاتا ہے۔', { how: 'behaviour' })),
    hold: about('support', shown('ammi', 'پہلے ہاتھ دکھائیں، پھر چھوئیں۔', { how: 'behaviour' })),
    drum: about('likes', own('ڈھول کی آواز۔', { how: 'pointed' })),
  },
  papers: {
    'hospital-passport/hospital': {
      for: ['hospital'],
      helped: ['ammi'],
      way: 'made-for-me',
      checked: on('2026-10-11'),
      checkedBy: 'ammi',
      checkAgain: on('2027-04'),
      owner: 'ammi',
      shows: { likes: ['drum'] },
    },
    'grab-sheet/grab': {
      for: ['emergency'],
      helped: ['ammi'],
      way: 'made-for-me',
      checked: on('2026-10-11'),
      checkedBy: 'ammi',
      checkAgain: on('2027-04'),
      shows: { pleaseDo: ['hold'] },
    },
  },
});
