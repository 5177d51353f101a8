import { helped, on, own, person, says, shown } from '../build.js';

/** Nadia (نادیہ), 34, lives in Bradford with her mother. She speaks Urdu and points; a helper writes in English. */
export const nadia = person({
  id: 'nadia',
  called: 'نادیہ',
  lang: 'ur',
  people: {
    ammi: { name: 'میری امی', ring: 'closest' },
    imran: { name: 'عمران', role: 'میرا بھائی', ring: 'closest' },
    sarah: { name: 'Sarah', role: 'میری مددگار', ring: 'know', paid: true },
  },
  media: {
    photo: {
      type: 'image/svg+xml',
      file: '/media/nadia.svg',
      alt: helped('imran', 'میں، سفید دوپٹے میں، کھڑکی کے پاس۔'),
      on: on('2026-03'),
    },
  },
  appreciate: {
    chai: says('ammi', 'وہ سب کے لیے چائے بناتی ہے اور کسی کو نہیں بھولتی۔'),
    songs: own('میں پرانے گانے گاتی ہوں۔ مجھے سب یاد ہیں۔', { how: 'spoke' }),
    notices: says('sarah', 'She sees that someone is sad before anyone else does.', { lang: 'en-GB' }),
  },
  important: {
    morning: own('صبح کی چائے امی کے ساتھ، الائچی والی، ٹی وی سے پہلے۔'),
    friday: helped('imran', 'جمعے کو سفید دوپٹہ، استری کیا ہوا۔', { help: 'choices', how: 'pointed' }),
    window: shown('imran', 'کھڑکی کے پاس بیٹھنا، جہاں سے گلی نظر آتی ہے۔', { how: 'behaviour' }),
    bangles: own('عید پر نئی چوڑیاں۔ ہری والی۔'),
  },
  support: {
    urdu: own('مجھ سے اردو میں بات کریں، اور آہستہ بولیں۔'),
    two: helped('imran', 'مجھے دو چیزیں دکھائیں، پھر انتظار کریں۔ میں ہاتھ سے بتاتی ہوں۔', {
      how: 'pointed',
    }),
    tired: says('ammi', 'جب وہ آنکھیں بند کر لے تو وہ تھک گئی ہے۔ بات بند کر دیں۔'),
    women: own('نہانے میں صرف عورت میری مدد کرے۔'),
  },
  profiles: {
    home: {
      variant: 'home',
      purpose: own('یہ ان کے لیے ہے جو گھر پر میری مدد کرنے آتے ہیں۔'),
      photo: 'photo',
      for: ['home'],
      helped: ['imran', 'ammi', 'sarah'],
      way: 'helped',
      seen: { ...own(''), right: 'yes' },
      there: true,
      checked: on('2026-10-17'),
      checkedBy: 'imran',
      checkAgain: on('2027-10'),
      owner: 'ammi',
    },
  },
});
