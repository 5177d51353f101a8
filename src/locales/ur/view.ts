/**
 * What readers see, in Urdu. Verbs that would say whether the person is a man or a woman are avoided in the first
 * person, and for people whose gender the record does not hold. Not yet checked by a fluent reader: see `info.ts`.
 */
import type { Message, ViewKey } from '../locale.js';

export const view = {
  // Names, lists and dates.
  dir: 'rtl',
  'who.named': '{role} {name}',
  'list.comma': '{a}، {b}',
  'list.and': '{a} اور {b}',
  'list.and.vowel': '{a} اور {b}',
  'date.months': [
    'جنوری',
    'فروری',
    'مارچ',
    'اپریل',
    'مئی',
    'جون',
    'جولائی',
    'اگست',
    'ستمبر',
    'اکتوبر',
    'نومبر',
    'دسمبر',
  ],
  'date.day': '{day} {month} {year}',
  'date.month': '{month} {year}',
  'date.year': '{year}',
  'date.at.day': '{date} کو',
  'date.at.month': '{date} میں',
  'date.at.year': '{date} میں',
  'date.by': '{date} تک',

  // Whose words.
  'voice.show.own': 'میرے الفاظ',
  'voice.show.own-with-help': 'میرے الفاظ، {who} کی مدد سے',
  'voice.show.own-with-help.noName': 'میرے الفاظ، کسی کی مدد سے',
  'voice.show.shown': 'یہ میں نے دکھایا، {who} نے لکھا',
  'voice.show.shown.noName': 'یہ میں نے دکھایا، کسی نے لکھا',
  'voice.show.knows-me': '{who} کا کہنا ہے',
  'voice.show.knows-me.noName': 'مجھے جاننے والے کسی شخص کا کہنا ہے',
  'voice.show.professional': '{who} کا کہنا ہے',
  'voice.show.professional.noName': 'میرے ساتھ کام کرنے والے کسی شخص کا کہنا ہے',
  'voice.show.not-known': 'ہمیں معلوم نہیں کہ یہ کس کے الفاظ ہیں',
  'voice.show.easy-read': 'آسان متن، {who} کا لکھا ہوا',
  'voice.allForMe': 'یہ مجھے جاننے والوں نے میری طرف سے لکھا ہے۔ وہ یہ ہیں: {list}۔',

  // The one-page profile and its variants.
  'profile.title': 'میرا پروفائل',
  'media.noAlt': 'ایک تصویر۔ ابھی کسی نے نہیں بتایا کہ اس میں کیا ہے۔',
  'profile.appreciate.heading': 'لوگ میری کن باتوں کی قدر کرتے ہیں',
  'profile.important.heading': 'میرے لیے کیا اہم ہے',
  'profile.support.heading': 'میری مدد کا بہترین طریقہ',
  'profile.home.title': 'گھر پر میرا پروفائل',
  'profile.home.important.heading': 'گھر پر میرے لیے کیا اہم ہے',
  'profile.home.support.heading': 'گھر پر میری مدد کا بہترین طریقہ',
  'profile.school.title': 'اسکول میں میرا پروفائل',
  'profile.school.appreciate.heading': 'لوگوں کو میری کون سی باتیں پسند ہیں',
  'profile.school.important.heading': 'اسکول میں میرے لیے کیا اہم ہے',
  'profile.school.support.heading': 'سیکھنے میں میری مدد کا بہترین طریقہ',
  'profile.work.title': 'کام پر میرا پروفائل',
  'profile.work.appreciate.heading': 'کام پر لوگ میری کن باتوں کی قدر کرتے ہیں',
  'profile.work.important.heading': 'کام پر میرے لیے کیا اہم ہے',
  'profile.work.support.heading': 'اپنا بہترین کام کرنے میں میری مدد کیسے کریں',
  'profile.hospital.title': 'ہسپتال میں میرا پروفائل',
  'profile.hospital.important.heading': 'ہسپتال میں میرے لیے کیا اہم ہے',
  'profile.hospital.support.heading': 'ہسپتال میں میری مدد کا بہترین طریقہ',
  'profile.hospital.pointer': 'میری الرجی اور دوائیں میرے ہسپتال پاسپورٹ میں لکھی ہیں۔ براہ کرم اسے پڑھیں۔',
  'profile.empty.nobody': 'یہاں ابھی کوئی پروفائل نہیں ہے۔',

  // Who may see it.

  // The foot of every document.
  'helped.title': 'اس صفحے کے بارے میں',
  'helped.alone': 'یہ میں نے خود بنایا ہے۔',
  'helped.by': '{List} نے اسے بنانے میں میری مدد کی۔',
  'helped.forMe': '{List} نے یہ میرے لیے بنایا ہے۔',
  'helped.forMe.how': 'وہ مجھے اچھی طرح جانتے ہیں۔ انہوں نے میرے اشارے دیکھ کر مل کر یہ طے کیا۔',
  'helped.missing': 'اس صفحے پر نہیں لکھا کہ اسے بنانے میں کس نے مدد کی۔',
  'helped.seen.yes': 'میں نے اسے پورا دیکھا ہے۔ یہ درست ہے۔',
  'helped.seen.partly': 'میں نے اسے پورا دیکھا ہے۔ مجھے سب باتوں سے اتفاق نہیں۔',
  'helped.seen.no': 'میں نے اسے پورا دیکھا ہے۔ یہ درست نہیں ہے۔',
  'helped.seen.shown': '{Who} نے اسے میرے ساتھ دیکھا اور میرے اشاروں پر دھیان دیا۔',
  'helped.seen.shown.noName': 'کسی نے اسے میرے ساتھ دیکھا اور میرے اشاروں پر دھیان دیا۔',
  'helped.seen.told': 'یہ {who} نے ہمیں بتایا۔',
  'helped.seen.missing': 'میں نے اسے ابھی پورا نہیں دیکھا۔',
  'helped.checked': '{Who} نے {when} اسے میرے ساتھ جانچا۔',
  'helped.checked.without': '{Who} نے {when} اسے جانچا۔ اس وقت میری شرکت نہیں تھی۔',
  'helped.checked.who': '{Who} نے {when} اسے جانچا۔',
  'helped.checked.self': 'میں نے {when} اسے جانچا۔',
  'helped.checked.noWho': 'اسے {when} جانچا گیا۔',
  'helped.checked.missing': 'اس صفحے پر نہیں لکھا کہ اسے آخری بار کب جانچا گیا۔',
  'helped.again': 'اسے {when} میرے ساتھ پھر جانچنا {who} کا کام ہے۔',
  'helped.again.self': 'اسے {when} پھر جانچنا میرا کام ہے۔',
  'helped.again.noWho': 'اسے {when} پھر جانچیں۔ ابھی یہ کسی کے ذمے نہیں ہے۔',
  'helped.again.missing': 'اسے پھر جانچنے کی کوئی تاریخ نہیں ہے۔',

  // Draft, due, replaced.
  'fresh.draft': 'یہ مسودہ ہے۔ یہ ابھی مکمل نہیں ہے۔',
  'fresh.late': 'اسے {when} جانچنا تھا۔ شاید کچھ باتیں بدل گئی ہوں۔',
  'fresh.late.do': 'پھر بھی اسے پڑھیں۔ مجھ سے یا {who} سے پوچھیں کہ کیا بدلا ہے۔',
  'fresh.late.do.noOwner': 'پھر بھی اسے پڑھیں۔ مجھ سے پوچھیں کہ کیا بدلا ہے۔',
  'fresh.replaced': 'اس سے نیا صفحہ موجود ہے، تاریخ {date}۔ براہ کرم وہ استعمال کریں۔',

  // Views on an entry.
  'disagree.show': 'مجھے اس سے اتفاق نہیں۔',
  'disagree.show.partly': 'مجھے اس کے ایک حصے سے اتفاق نہیں۔',
  'disagree.show.yes': 'مجھے اس سے اتفاق ہے۔',
  'disagree.show.other': '{Who} کو اس سے اتفاق نہیں۔',
  'disagree.show.other.partly': '{Who} کو اس کے ایک حصے سے اتفاق نہیں۔',
  'disagree.show.other.yes': '{Who} کو اس سے اتفاق ہے۔',
  'disagree.show.shown': '{Who} نے دیکھا کہ مجھے یہ نہیں چاہیے۔',
  'disagree.show.noName': 'کسی کو اس سے اتفاق نہیں۔',
  'disagree.notAsked.show': 'اس کے بارے میں مجھ سے کسی نے نہیں پوچھا۔',
  'disagree.notAsked.show.other': 'اس کے بارے میں {who} سے کسی نے نہیں پوچھا۔',
  'disagree.alongside': 'اس کی دو صورتیں ہیں۔ ابھی کسی نے ایک کو نہیں چنا۔',

  // What could not be shown or done.
  'problem.notRecord': 'ہم یہ ریکارڈ نہیں پڑھ سکے۔ اس میں کچھ نہیں بدلا۔',
  'problem.newer': 'یہ کسی نئے ورژن سے بنایا گیا ہے۔ ہم جتنا پڑھ سکتے ہیں دکھا رہے ہیں۔',
  'problem.newer.do': 'آپ اسے یہاں نہیں بدل سکتے۔ کسی سے کہیں کہ اس صفحے کو نیا کرے۔',
  'problem.unread': {
    one: 'ہم اس کا 1 حصہ نہیں پڑھ سکے۔ وہ جیسا تھا ویسا ہی رکھا ہے۔',
    other: 'ہم اس کے {n} حصے نہیں پڑھ سکے۔ وہ جیسے تھے ویسے ہی رکھے ہیں۔',
  },
  'problem.edit': 'لکھنے والا حصہ نہیں کھلا۔ آپ اب بھی پڑھ اور چھاپ سکتے ہیں۔',
} as const satisfies Record<ViewKey, Message>;
