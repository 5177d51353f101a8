import type { FormsKey, Message } from '../locale.js';

/** Beth mae’r ffurfiau argraffu’n ei ddweud. What print forms say, in Welsh. */
export const forms = {
  'form.pages': 'Y cyfan, ar A4',
  'form.booklet': 'Llyfryn, ar A5',
  'form.booklet.hint':
    'Yn eich ffenestr argraffu, dewiswch “llyfryn” neu 2 dudalen ar bob ochr. Mae nifer y tudalennau’n ffitio.',
  'form.sheet': 'Y pethau pwysicaf, ar un ochr',
  'form.tri-fold': 'Y pethau pwysicaf, wedi’u plygu’n dair',
  'form.tri-fold.hint':
    'Argraffwch ar y ddwy ochr, gan droi ar yr ymyl fer. Plygwch yn igam-ogam wrth y marciau.',
  'form.card': 'Cerdyn ar gyfer waled',
  'form.card.hint': 'Torrwch ar hyd y llinellau, a phlygwch yn igam-ogam wrth y marciau.',
  'form.ask': 'Cerdyn sy’n gofyn i bobl ei ddarllen',
  'form.ask.hint': 'Torrwch ar hyd y llinell. Gosodwch ef ar y wal, neu rhowch ef gyda’r pasbort.',
  'form.ask.please': 'Darllenwch ef, os gwelwch yn dda.',
  'form.ask.what': 'Mae’n dweud beth mae angen i chi ei wybod i fy nghefnogi i.',
  'form.ask.when': 'Darllenwch ef cyn fy nghefnogi i.',
  'form.ask.where': 'Os na allwch ei weld, gofynnwch i mi, neu i’r bobl sydd gyda fi, ble mae e.',
  'form.rest': 'Dim ond rhan yw hon. Darllenwch y gweddill, os gwelwch yn dda.',
  'form.blank': 'Mae’r dudalen hon ar gyfer yr hyn mae pobl yn ei ddysgu amdana i.',
  'form.at': 'tudalen {n}',
  'form.page': 'Tudalen {n} o {total}',
} as const satisfies Record<FormsKey, Message>;
