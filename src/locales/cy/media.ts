import type { MediaKey, Message } from '../locale.js';

/** What the tool for pictures, sounds and films says, in Welsh. */
export const media = {
  'media.title.self': 'Lluniau, seiniau a ffilmiau',
  'media.title.helper': 'Lluniau, seiniau a ffilmiau',
  'media.sizes': 'Gall llun fod hyd at {image}. Gall sain fod hyd at {audio}. Gall ffilm fod hyd at {video}.',
  'media.choose.image': 'Dewis llun',
  'media.choose.audio': 'Dewis sain',
  'media.choose.video': 'Dewis ffilm',
  'media.opening': 'Yn ei agor. Arhoswch, os gwelwch yn dda.',
  'media.item.image': 'Llun',
  'media.item.audio': 'Sain',
  'media.item.video': 'Ffilm',
  'media.added': 'Mae yma nawr. Gallwch ddweud beth yw.',
  'media.gone': 'Mae wedi ei daflu. Gallwch ddadwneud hyn.',
  'media.throw': 'Taflu hwn',

  // Llais.
  'media.record': 'Recordio sain',
  'media.record.long': 'Gallwch recordio am hyd at {n} munud.',
  'media.record.ask': 'Gofynnwch i {name} yn gyntaf. Dywedwch pwy gaiff glywed y recordiad.',
  'media.record.none': 'Allwch chi ddim recordio yma. Gallwch ddewis sain o ffeil.',
  'media.waiting': 'Yn aros am y meicroffon. Efallai y bydd eich porwr yn gofyn yn gyntaf.',
  'media.recording': 'Yn recordio nawr:',
  'media.stop': 'Stopio',
  'media.stop.throw': 'Taflu’r recordiad hwn',
  'media.again': 'Recordio eto',

  // Cyn iddo fynd i’r cofnod.
  'media.ask.see.self': 'Ydych chi eisiau i bobl weld hwn?',
  'media.ask.see.helper': 'Fyddai {name} yn hapus i weithiwr newydd weld hwn?',
  'media.ask.see.answer': 'Fyddai {name} yn hapus i bwy bynnag sy’n darllen yr atebion weld hwn?',
  'media.ask.hear.self': 'Ydych chi eisiau i bobl glywed hwn?',
  'media.ask.hear.helper': 'Fyddai {name} yn hapus i weithiwr newydd glywed hwn?',
  'media.ask.hear.answer': 'Fyddai {name} yn hapus i bwy bynnag sy’n darllen yr atebion glywed hwn?',
  'media.ask.dignity': 'Peidiwch â dangos ymolchi, gwisgo, y toiled na gofid mawr.',
  'media.use': 'Ie, defnyddio hwn',
  'media.use.not': 'Na, peidio â defnyddio hwn',

  // I bobl na allant ei weld na’i glywed.
  'media.alt.image': 'Beth sydd yn y llun?',
  'media.alt.image.hint': 'Mae hyn i bobl na allant ei weld. Er enghraifft: “Fy mwg glas.”',
  'media.alt.audio': 'Beth yw’r sain hon?',
  'media.alt.audio.hint': 'Rhowch enw byr iddi. Er enghraifft: “Sut rwy’n dweud fy enw.”',
  'media.alt.video': 'Beth sydd yn y ffilm?',
  'media.alt.video.hint': 'Rhowch enw byr iddi. Er enghraifft: “Sut rwy’n arwyddo stop.”',
  'media.transcript': 'Beth sy’n cael ei ddweud?',
  'media.transcript.hint': 'Ysgrifennwch hyn i bobl na allant ei glywed. Bydd ar bapur hefyd.',

  // Beth aeth o’i le. Mae’r hyn oedd yno yn dal yno.
  'media.error.type.image': 'Dyw hwn ddim yn llun y gallwn ei ddefnyddio. Dewiswch ffeil arall.',
  'media.error.type.audio': 'Dyw hon ddim yn sain. Dewiswch ffeil arall.',
  'media.error.type.video': 'Dyw hon ddim yn ffilm. Dewiswch ffeil arall.',
  'media.error.big.image': 'Mae’r llun hwn yn rhy fawr. Dewiswch un o dan {size}.',
  'media.error.big.audio': 'Mae’r sain hon yn rhy fawr. Dewiswch un o dan {size}.',
  'media.error.big.video': 'Mae’r ffilm hon yn rhy fawr. Dewiswch un o dan {size}.',
  'media.error.broken': 'Allen ni ddim agor y ffeil hon. Rhowch gynnig ar un arall.',
  'media.error.full': 'Does dim lle iddo. Gall y ffeiliau i gyd fod hyd at {size} gyda’i gilydd.',
  'media.error.save': 'Allen ni ddim ei gadw. Rhowch gynnig arall arni.',
  'media.error.microphone': 'Allen ni ddim defnyddio’r meicroffon. Gallwch ddewis sain o ffeil.',
  'media.error.recording': 'Stopiwch y recordiad yn gyntaf.',
  'media.error.ask': 'Atebwch y cwestiwn am y llun, y sain neu’r ffilm yn gyntaf.',
  'media.error.nothing': 'Chafodd dim ei recordio. Rhowch gynnig arall arni.',
} as const satisfies Record<MediaKey, Message>;
