/** Cwestiynau ar gyfer y cartref, yr ysgol, y gwaith a’r ysbyty. Questions for home, school, work and hospital, in Welsh. */
import type { VariantsKey, Message } from '../locale.js';

export const variants = {
  'profile.home.appreciate.prompt.self':
    'Beth mae’r bobl sy’n byw neu’n gweithio gyda chi yn ei hoffi amdanoch chi?',
  'profile.home.important.prompt.self':
    'Sut ydych chi’n hoffi eich boreau, eich nosweithiau a’ch penwythnosau?',
  'profile.home.important.prompt.helper': 'Sut mae {name} yn hoffi boreau, nosweithiau a phenwythnosau?',
  'profile.home.important.prompts.self': [
    'Sut ydych chi’n hoffi deffro a mynd i’r gwely?',
    'Beth ydych chi’n hoffi ei fwyta a’i yfed? Pryd, a sut?',
    'Pwy sy’n dod i’ch gweld, a phwy ydych chi’n ei ffonio?',
    'Pa waith yn y cartref yw eich gwaith chi?',
    'Pryd ydych chi eisiau llonydd?',
    'Beth na ddylai neb ei gyffwrdd na’i dacluso?',
  ],
  'profile.home.support.prompt.self': 'Beth dylai cefnogwr newydd ei wneud ar y diwrnod cyntaf?',
  'profile.home.support.prompt.helper': 'Beth dylai cefnogwr newydd ei wneud ar y diwrnod cyntaf?',
  'profile.home.support.prompts.self': [
    'Beth ydych chi’n ei wneud ar eich pen eich hun?',
    'Sut dylai pobl helpu gydag ymolchi a gwisgo?',
    'Sut dylai pobl ddod i mewn i’ch ystafell?',
  ],
  'profile.school.appreciate.prompt.self':
    'Beth mae eich ffrindiau, eich teulu a’ch athrawon yn ei hoffi amdanoch chi?',
  'profile.school.important.prompt.self': 'Beth sy’n gwneud diwrnod ysgol da i chi?',
  'profile.school.important.prompt.helper': 'Beth sy’n gwneud diwrnod ysgol da i {name}?',
  'profile.school.important.prompts.self': [
    'Gyda phwy ydych chi’n hoffi bod?',
    'Am beth ydych chi wrth eich bodd yn dysgu?',
    'Beth sy’n digwydd amser egwyl ac amser cinio?',
    'Beth mae angen i chi ei wybod cyn newid?',
    'Beth ydych chi eisiau ei wneud ar ôl gadael yr ysgol?',
  ],
  'profile.school.support.prompt.self': 'Beth sy’n eich helpu chi i ddysgu a theimlo’n iawn?',
  'profile.school.support.prompt.helper': 'Beth sy’n helpu {name} i ddysgu a theimlo’n iawn?',
  'profile.school.support.prompts.self': [
    'Sut dylai pobl egluro pethau?',
    'Sut ydych chi’n gofyn am help neu egwyl?',
    'Beth dylai pobl ei wneud os ydych chi’n edrych yn bryderus?',
    'Ble ydych chi’n hoffi eistedd?',
  ],
  'profile.work.appreciate.prompt.self':
    'Beth ydych chi’n dda am ei wneud? Am beth byddai eich tîm yn diolch i chi?',
  'profile.work.appreciate.prompt.helper':
    'Beth mae {name} yn dda am ei wneud? Am beth mae’r tîm yn diolch i {name}?',
  'profile.work.important.prompt.self': 'Beth sy’n gwneud diwrnod gwaith da i chi?',
  'profile.work.important.prompt.helper': 'Beth sy’n gwneud diwrnod gwaith da i {name}?',
  'profile.work.important.prompts.self': [
    'Pa waith ydych chi’n ei hoffi orau?',
    'Pryd ydych chi’n hoffi cael egwyl?',
    'Sut ydych chi’n hoffi clywed am newid?',
    'Beth ydych chi eisiau ei wneud nesaf yn y gwaith?',
  ],
  'profile.work.support.prompt.self': 'Beth sy’n eich helpu chi i wneud y gwaith yn dda?',
  'profile.work.support.prompt.helper': 'Beth sy’n helpu {name} i wneud y gwaith yn dda?',
  'profile.work.support.prompts.self': [
    'Sut dylai pobl ddangos gwaith newydd i chi?',
    'Sut dylai pobl ddweud wrthoch chi os oes rhywbeth o’i le?',
    'Pa newidiadau yn y gwaith sydd eu hangen arnoch chi?',
  ],
  'profile.hospital.appreciate.prompt.self':
    'Pwy ydych chi pan fyddwch chi’n iach? Helpwch y staff i’ch gweld chi.',
  'profile.hospital.appreciate.prompt.helper': 'Pwy yw {name} mewn iechyd da? Helpwch y staff i weld hynny.',
  'profile.hospital.important.prompt.self': 'Beth sydd ei angen o’ch cwmpas chi yn yr ysbyty?',
  'profile.hospital.important.prompt.helper': 'Beth sydd ei angen o gwmpas {name} yn yr ysbyty?',
  'profile.hospital.important.prompts.self': [
    'Pwy sy’n gorfod bod gyda chi?',
    'Beth sy’n gorfod bod gyda chi?',
    'Sut ydych chi’n hoffi’r gwely, y golau a’r sŵn?',
    'Beth ydych chi eisiau ei wybod, a gan bwy?',
  ],
  'profile.hospital.support.prompt.self': 'Beth dylai pob nyrs a meddyg ei wneud?',
  'profile.hospital.support.prompt.helper': 'Beth dylai pob nyrs a meddyg ei wneud i {name}?',
  'profile.hospital.support.prompts.self': [
    'Beth dylai pobl ei ddweud cyn eich cyffwrdd chi?',
    'Pa mor hir dylai pobl aros am ateb?',
    'Beth sy’n helpu pan fyddwch chi’n ofnus?',
  ],
} as const satisfies Record<VariantsKey, Message>;
