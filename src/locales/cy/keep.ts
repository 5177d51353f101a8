/** Yr hyn a ddywedir am gadw, yn Gymraeg. What keeping says, in Welsh. */
import type { KeepKey, Message } from '../locale.js';

export const keep = {
  'common.saved': 'Wedi’i gadw am {time}.',
  'common.notSaved': 'Heb ei gadw eto.',
  'common.otherTab': 'Mae’r dudalen hon ar agor ddwywaith. Rydyn ni wedi cadw’r geiriau o’r ddwy.',
  'common.merged': 'Newidiodd rhywun arall hyn hefyd. Rydyn ni wedi cadw geiriau’r ddau ohonoch chi.',
  'keep.ask': 'Cadw hyn ar y ddyfais hon?',
  'keep.hint': 'Dywedwch ie dim ond os nad oes neb arall yn defnyddio’r ddyfais hon.',
  'keep.yes': 'Ie, ei gadw yma',
  'keep.no': 'Na, peidio â’i gadw',
  'keep.on': 'Mae’n cael ei gadw ar y ddyfais hon.',
  'keep.clear': 'Ei glirio o’r ddyfais hon',
  'keep.clear.ask': 'Ei glirio o’r ddyfais hon? Allwch chi ddim dadwneud hyn.',
  'keep.clear.yes': 'Ie, ei glirio',
  'keep.clear.no': 'Na, ei adael yma',
  'keep.cleared': 'Wedi’i glirio. Does dim byd ar y ddyfais hon nawr.',
  'keep.draft': 'Mae geiriau yma sydd heb eu cadw eto.',
  'keep.draft.at': 'Maen nhw o {time}.',
  'keep.draft.use': 'Eu dangos nhw',
  'keep.draft.drop': 'Eu taflu nhw',
  'keep.draft.drop.ask': 'Taflu’r geiriau hyn? Fyddan nhw ddim yn dod yn ôl.',
  'keep.draft.drop.yes': 'Ie, eu taflu nhw',
  'keep.draft.drop.no': 'Na, eu gadael nhw yma',
  'keep.draft.dropped': 'Maen nhw wedi’u taflu.',
  'keep.none': 'All y ddyfais hon ddim cadw unrhyw beth. Argraffwch y geiriau cyn cau’r dudalen.',
  'keep.full': 'Does dim lle ar ôl ar y ddyfais hon. Argraffwch y geiriau cyn cau’r dudalen.',
} as const satisfies Record<KeepKey, Message>;
