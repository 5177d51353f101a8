/**
 * Beth mae darllenwyr yn ei weld, yn Gymraeg. What readers see, in Welsh.
 * The reader is called "chi": these pages are read by staff and strangers as well as friends, and an adult who is called
 * "ti" by a form is being talked down to. Plain spoken forms ("dydw i ddim", "bydda i"), whole sentences, no bare nouns
 * put together in code; a page is feminine ("y dudalen hon", "ei gwirio"). Not yet checked by a fluent reader: `info.ts`.
 */
import type { Message, ViewKey } from '../locale.js';

export const view = {
  // Enwau, rhestri a dyddiadau.
  dir: 'ltr',
  'who.named': '{role} {name}',
  'list.comma': '{a}, {b}',
  'list.and': '{a} a {b}',
  'list.and.vowel': '{a} ac {b}',
  'date.months': [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  'date.day': '{day} {month} {year}',
  'date.month': '{month} {year}',
  'date.year': '{year}',
  'date.at.day': 'ar {date}',
  'date.at.month': 'ym mis {date}',
  'date.at.year': 'yn {date}',
  'date.by': 'erbyn {date}',

  // Geiriau pwy.
  'voice.show.own': 'fy ngeiriau i',
  'voice.show.own.wrote': 'fy ngeiriau i, {who} a’u hysgrifennodd',
  'voice.show.own-with-help': 'fy ngeiriau i, gyda help {who}',
  'voice.show.own-with-help.noName': 'fy ngeiriau i, gyda help',
  'voice.show.shown': 'dangosais i hyn, ysgrifennodd {who} y geiriau',
  'voice.show.shown.noName': 'dangosais i hyn, ysgrifennodd rhywun y geiriau',
  'voice.show.knows-me': 'meddai {who}',
  'voice.show.knows-me.noName': 'meddai rhywun sy’n fy adnabod i',
  'voice.show.professional': 'meddai {who}',
  'voice.show.professional.noName': 'meddai rhywun sy’n gweithio gyda fi',
  'voice.show.not-known': 'Dydyn ni ddim yn gwybod geiriau pwy yw’r rhain',
  'voice.show.easy-read': 'fersiwn hawdd ei ddeall gan {who}',
  'voice.allForMe': 'Pobl sy’n fy adnabod i ysgrifennodd hyn, fel pe bawn i’n siarad. Dyma nhw: {list}.',

  // Y proffil un dudalen.
  'profile.title': 'Fy mhroffil',
  'media.noAlt': 'Llun. Does neb wedi dweud eto beth sydd ynddo.',
  'media.audio': 'Sain',
  'media.video': 'Ffilm',
  'media.words': 'Mewn geiriau:',
  'media.noWords': 'Does neb wedi ei ysgrifennu mewn geiriau eto.',
  'media.wroteDown': '{Who} ysgrifennodd y geiriau.',
  'media.onPaper': '{what}. Gallwch ei chwarae ar sgrin.',
  'profile.appreciate.heading': 'Beth mae pobl yn ei werthfawrogi amdana i',
  'profile.important.heading': 'Beth sy’n bwysig i mi',
  'profile.support.heading': 'Sut orau i fy nghefnogi i',
  'profile.home.title': 'Fy mhroffil gartref',
  'profile.home.important.heading': 'Beth sy’n bwysig i mi gartref',
  'profile.home.support.heading': 'Sut orau i fy nghefnogi i gartref',
  'profile.school.title': 'Fy mhroffil yn yr ysgol',
  'profile.school.appreciate.heading': 'Beth mae pobl yn ei hoffi amdana i',
  'profile.school.important.heading': 'Beth sy’n bwysig i mi yn yr ysgol',
  'profile.school.support.heading': 'Sut orau i fy helpu i ddysgu',
  'profile.work.title': 'Fy mhroffil yn y gwaith',
  'profile.work.appreciate.heading': 'Beth mae pobl yn ei werthfawrogi amdana i yn y gwaith',
  'profile.work.important.heading': 'Beth sy’n bwysig i mi yn y gwaith',
  'profile.work.support.heading': 'Sut i fy helpu i wneud fy ngwaith gorau',
  'profile.hospital.title': 'Fy mhroffil yn yr ysbyty',
  'profile.hospital.important.heading': 'Beth sy’n bwysig i mi yn yr ysbyty',
  'profile.hospital.support.heading': 'Sut orau i fy nghefnogi i yn yr ysbyty',
  'profile.hospital.pointer':
    'Mae fy alergeddau a fy moddion yn fy mhasbort ysbyty. Darllenwch y pasbort, os gwelwch yn dda.',
  'profile.empty.nobody': 'Does dim proffil yma eto.',

  // Pwy sy’n cael gweld.

  // Troed pob tudalen.
  'helped.title': 'Am y dudalen hon',
  'helped.alone': 'Gwnes i’r dudalen hon ar fy mhen fy hun.',
  'helped.by': '{List} wnaeth fy helpu i wneud y dudalen hon.',
  'helped.forMe': '{List} wnaeth y dudalen hon i mi.',
  'helped.forMe.how':
    'Maen nhw’n fy adnabod i’n dda. Cytunon nhw gyda’i gilydd, ar sail beth rydw i’n ei ddangos.',
  'helped.missing': 'Dydy’r dudalen hon ddim yn dweud pwy helpodd i’w gwneud.',
  'helped.beside':
    'Wrth ymyl rhai o fy ngeiriau, mae’n dweud pwy helpodd fi. Does neb wedi dweud pwy helpodd gyda’r dudalen gyfan.',
  'helped.seen.yes': 'Rydw i wedi mynd trwy’r dudalen hon. Mae’n iawn.',
  'helped.seen.partly': 'Rydw i wedi mynd trwy’r dudalen hon. Dydw i ddim yn cytuno â phopeth.',
  'helped.seen.no': 'Rydw i wedi mynd trwy’r dudalen hon. Dydy hi ddim yn iawn.',
  'helped.seen.shown': 'Aeth {who} trwy’r dudalen gyda fi, a gwylio beth roeddwn i’n ei ddangos.',
  'helped.seen.shown.noName': 'Aeth rhywun trwy’r dudalen gyda fi, a gwylio beth roeddwn i’n ei ddangos.',
  'helped.seen.told': '{Who} ddywedodd hyn wrthym.',
  'helped.seen.since':
    'Cafodd rhywbeth yma ei ychwanegu neu ei newid {when}. Dydw i ddim wedi mynd trwy hwnnw eto.',
  'helped.seen.missing': 'Dydw i ddim wedi mynd trwy’r dudalen hon eto.',
  'helped.checked': 'Gwiriodd {who} y dudalen gyda fi {when}.',
  'helped.checked.without': 'Gwiriodd {who} y dudalen {when}. Doeddwn i ddim yno.',
  'helped.checked.who': 'Gwiriodd {who} y dudalen {when}.',
  'helped.checked.self': 'Gwiriais i’r dudalen {when}.',
  'helped.checked.noWho': 'Cafodd y dudalen ei gwirio {when}.',
  'helped.checked.missing': 'Dydy’r dudalen hon ddim yn dweud pryd cafodd hi ei gwirio ddiwethaf.',
  'helped.again': 'Bydd {who} yn ei gwirio gyda fi {when}.',
  'helped.again.self': 'Bydda i’n ei gwirio hi eto {when}.',
  'helped.again.noWho': 'Gwiriwch y dudalen eto {when}. Does neb wedi’i enwi i wneud hynny eto.',
  'helped.again.missing': 'Does dim dyddiad ar gyfer y gwiriad nesaf.',
  'page.source': 'Gwnaed y ffurflen hon gan {by}. Trwydded: {licence}.',

  // Drafft, angen gwirio, un mwy newydd.
  'fresh.draft': 'Drafft yw hwn. Dydy’r dudalen ddim wedi’i gorffen eto.',
  'fresh.late': 'Roedd angen gwirio’r dudalen hon {when}. Efallai fod rhai pethau wedi newid.',
  'fresh.late.do': 'Darllenwch y dudalen beth bynnag. Gofynnwch i mi neu i {who} beth sydd wedi newid.',
  'fresh.late.do.noOwner': 'Darllenwch y dudalen beth bynnag. Gofynnwch i mi beth sydd wedi newid.',
  'fresh.replaced.noDate': 'Mae un mwy newydd. Defnyddiwch honno, os gwelwch yn dda.',
  'fresh.replaced': 'Mae un mwy newydd, dyddiad {date}. Defnyddiwch honno, os gwelwch yn dda.',

  // Cytuno ac anghytuno.
  'disagree.show': 'Dydw i ddim yn cytuno â hyn.',
  'disagree.show.partly': 'Dydw i ddim yn cytuno â rhan o hyn.',
  'disagree.show.yes': 'Rydw i’n cytuno â hyn.',
  'disagree.show.other': 'Dydy {who} ddim yn cytuno â hyn.',
  'disagree.show.other.partly': 'Dydy {who} ddim yn cytuno â rhan o hyn.',
  'disagree.show.other.yes': 'Mae {who} yn cytuno â hyn.',
  'disagree.show.shown': 'Ysgrifennodd {who} nad ydw i’n cytuno â hyn.',
  'disagree.show.shown.partly': 'Ysgrifennodd {who} nad ydw i’n cytuno â rhan o hyn.',
  'disagree.show.shown.yes': 'Ysgrifennodd {who} fy mod i’n cytuno â hyn.',
  'disagree.show.noName': 'Mae rhywun yn anghytuno â hyn.',
  'disagree.notAsked.show': 'Wnaeth neb ofyn i mi am hyn.',
  'disagree.notAsked.show.other': 'Wnaeth neb ofyn i {who} am hyn.',
  'disagree.alongside': 'Mae dwy fersiwn o hyn. Does neb wedi dewis eto.',

  // Beth nad oedd modd ei ddangos neu ei wneud.
  'problem.notRecord': 'Doedden ni ddim yn gallu darllen y cofnod hwn. Does dim byd ynddo wedi newid.',
  'problem.notFetched':
    'Doedden ni ddim yn gallu nôl hwn o’r lle mae’n cael ei gadw. Does dim byd wedi newid. Rhowch gynnig arall arni nes ymlaen.',
  'problem.newer':
    'Cafodd hwn ei wneud gyda fersiwn mwy newydd. Rydyn ni’n dangos beth allwn ni ei ddarllen.',
  'problem.newer.do': 'Allwch chi ddim ei newid yma. Gofynnwch i rywun ddiweddaru’r dudalen.',
  'problem.unread': {
    zero: 'Roedden ni’n gallu darllen popeth.',
    one: 'Doedden ni ddim yn gallu darllen 1 rhan. Mae’n cael ei chadw fel yr oedd.',
    two: 'Doedden ni ddim yn gallu darllen 2 ran. Maen nhw’n cael eu cadw fel yr oedden nhw.',
    few: 'Doedden ni ddim yn gallu darllen {n} rhan. Maen nhw’n cael eu cadw fel yr oedden nhw.',
    many: 'Doedden ni ddim yn gallu darllen {n} rhan. Maen nhw’n cael eu cadw fel yr oedden nhw.',
    other: 'Doedden ni ddim yn gallu darllen {n} rhan. Maen nhw’n cael eu cadw fel yr oedden nhw.',
  },
  'problem.edit':
    'Wnaeth y rhan ysgrifennu ddim llwytho. Gallwch chi ddarllen ac argraffu o hyd. I ysgrifennu, agorwch y dudalen hon eto.',
} as const satisfies Record<ViewKey, Message>;
