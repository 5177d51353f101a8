/**
 * What readers see, in English. It is part of every page that shows a record, so it is kept small.
 * Keys are made of codes of the record where there are any: `voice.show.own-with-help`, `helped.seen.partly`.
 * Places: `{who}` someone as the record says them ("my friend Jo"); `{Who}` the same at the start of a sentence;
 * `{list}` and `{List}` several of them, joined; `{when}` from `Locale.when` ("on 3 October 2026", "in October 2026",
 * "by January 2027", or what was said); `{n}` a count, which chooses the plural form.
 * A person's own words are never put into a place: they stand beside the sentence, in their own language and direction.
 */
export const view = {
  // Names, lists and dates. `list.and.vowel` stands before a vowel (Welsh "ac").
  dir: 'ltr',
  'who.named': '{role} {name}',
  'list.comma': '{a}, {b}',
  'list.and': '{a} and {b}',
  'list.and.vowel': '{a} and {b}',
  'date.months': [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  'date.day': '{day} {month} {year}',
  'date.month': '{month} {year}',
  'date.year': '{year}',
  'date.at.day': 'on {date}',
  'date.at.month': 'in {date}',
  'date.at.year': 'in {date}',
  'date.by': 'by {date}',

  // Whose words. `n` is how many people say it.
  'voice.show.own': 'my words',
  'voice.show.own-with-help': 'my words, {who} helped',
  'voice.show.own-with-help.noName': 'my words, with help',
  'voice.show.shown': 'I showed this, {who} wrote it down',
  'voice.show.shown.noName': 'I showed this, someone wrote it down',
  'voice.show.knows-me': { one: '{who} says', other: '{who} say' },
  'voice.show.knows-me.noName': 'someone who knows me says',
  'voice.show.professional': { one: '{who} says', other: '{who} say' },
  'voice.show.professional.noName': 'someone who works with me says',
  'voice.show.not-known': 'We do not know whose words these are',
  'voice.show.easy-read': 'easy read version by {who}',
  'voice.allForMe': 'People who know me wrote this as if I was speaking. They are: {list}.',

  // The one-page profile and its variants.
  'profile.title': 'My profile',
  'media.noAlt': 'A picture. Nobody has said what it shows yet.',
  'media.audio': 'A sound',
  'media.video': 'A film',
  'media.words': 'In words:',
  'media.noWords': 'Nobody has written it down in words yet.',
  'media.wroteDown': '{Who} wrote it down.',
  'media.onPaper': '{what}. You can play it on a screen.',
  'profile.appreciate.heading': 'What people appreciate about me',
  'profile.important.heading': 'What is important to me',
  'profile.support.heading': 'How best to support me',
  'profile.home.title': 'My profile at home',
  'profile.home.important.heading': 'What is important to me at home',
  'profile.home.support.heading': 'How best to support me at home',
  'profile.school.title': 'My profile at school',
  'profile.school.appreciate.heading': 'What people like about me',
  'profile.school.important.heading': 'What is important to me at school',
  'profile.school.support.heading': 'How best to support me to learn',
  'profile.work.title': 'My profile at work',
  'profile.work.appreciate.heading': 'What people value about me at work',
  'profile.work.important.heading': 'What is important to me at work',
  'profile.work.support.heading': 'How to help me do my best work',
  'profile.hospital.title': 'My profile in hospital',
  'profile.hospital.important.heading': 'What is important to me in hospital',
  'profile.hospital.support.heading': 'How best to support me in hospital',
  'profile.hospital.pointer': 'My allergies and medicines are in my hospital passport. Please read it.',
  'profile.empty.nobody': 'There is no profile here yet.',

  // Who may see it, as readers read it. A host's own words are shown as they are.

  // The foot of every document: who helped, seen, checked, check again, who makes sure.
  'helped.title': 'About this page',
  'helped.alone': 'I made this on my own.',
  'helped.by': '{List} helped me to make this.',
  'helped.forMe': '{List} made this for me.',
  'helped.forMe.how': 'They know me well. They agreed it together from what I show.',
  'helped.missing': 'This page does not say who helped to make it.',
  'helped.beside':
    'Beside some of my words, it says who helped me. Nobody has said who helped with the whole page.',
  'helped.seen.yes': 'I have gone through this. It is right.',
  'helped.seen.partly': 'I have gone through this. I do not agree with all of it.',
  'helped.seen.no': 'I have gone through this. It is not right.',
  'helped.seen.shown': '{Who} went through it with me and watched what I showed.',
  'helped.seen.shown.noName': 'Someone went through it with me and watched what I showed.',
  'helped.seen.told': '{Who} told us this.',
  'helped.seen.since': 'Something here was added or changed {when}. I have not gone through that yet.',
  'helped.seen.missing': 'I have not gone through this yet.',
  'helped.checked': '{Who} checked it with me {when}.',
  'helped.checked.without': '{Who} checked it {when}. I was not there.',
  'helped.checked.who': '{Who} checked it {when}.',
  'helped.checked.self': 'I checked it {when}.',
  'helped.checked.noWho': 'It was checked {when}.',
  'helped.checked.missing': 'This page does not say when it was last checked.',
  'helped.again': '{Who} will check it with me {when}.',
  'helped.again.self': 'I will check it again {when}.',
  'helped.again.noWho': 'Check it again {when}. Nobody is down to do it yet.',
  'helped.again.missing': 'There is no date to check it again.',

  // Draft, due, replaced. An old page must still be read.
  'fresh.draft': 'This is a draft. It is not finished.',
  'fresh.late': 'This was due a check {when}. Some of it may have changed.',
  'fresh.late.do': 'Please still read it. Ask me or {who} what has changed.',
  'fresh.late.do.noOwner': 'Please still read it. Ask me what has changed.',
  'fresh.replaced': 'There is a newer one from {date}. Please use that one.',
  'fresh.replaced.noDate': 'There is a newer one. Please use that one.',

  // Views on an entry. The reason follows, in the words of the one who gave it.
  'disagree.show': 'I do not agree with this.',
  'disagree.show.partly': 'I do not agree with a part of this.',
  'disagree.show.yes': 'I agree with this.',
  'disagree.show.other': '{Who} does not agree with this.',
  'disagree.show.other.partly': '{Who} does not agree with a part of this.',
  'disagree.show.other.yes': '{Who} agrees with this.',
  'disagree.show.shown': '{Who} saw that I do not want this.',
  'disagree.show.noName': 'Someone does not agree with this.',
  'disagree.notAsked.show': 'Nobody asked me about this.',
  'disagree.notAsked.show.other': 'Nobody asked {who} about this.',
  'disagree.alongside': 'There are two versions of this. Nobody has chosen yet.',

  // What could not be shown or done.
  'problem.notRecord': 'We could not read this record. Nothing in it was changed.',
  'problem.notFetched': 'We could not get this from where it is kept. Nothing was changed. Try again later.',
  'problem.newer': 'This was made with a newer version. We show what we can read.',
  'problem.newer.do': 'You cannot change it here. Ask for this page to be updated.',
  'problem.unread': {
    one: 'We could not read 1 part of this. It is kept as it was.',
    other: 'We could not read {n} parts of this. They are kept as they were.',
  },
  'problem.edit':
    'The part for writing did not load. You can still read and print. To write, open this page again.',
} as const;
