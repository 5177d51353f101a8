/**
 * The topics our documents share, so that what was said once stands in each of them, and where each goes in the
 * PRSB About Me standard (2.01). A topic holds all below it. Hosts add their own under their domain: `x.example.org/…`.
 */

/** The seven sections of About Me: our name for each, and its SNOMED CT code. */
export const aboutMe = {
  mostImportant: '1515861000000103',
  people: '1515871000000105',
  communicate: '1515881000000107',
  wellness: '1515891000000109',
  doDoNot: '1515901000000105',
  howWhen: '1515911000000107',
  also: '1515921000000101',
} as const;
export type AboutMeSection = keyof typeof aboutMe;

/** Every topic, and its section of About Me; null where About Me has no place for it (plans, alerts, private things). */
export const topics = {
  // Who I am
  'person/name': null,
  'person/called': null,
  'person/photo': null,
  'person/born': null,
  'person/nhsNumber': null,
  'person/language': 'communicate',
  'person/pronouns': 'also',

  // The heart of it
  importantTo: 'mostImportant',
  importantFor: 'howWhen',
  hope: 'mostImportant',
  appreciate: 'also',
  support: 'howWhen',
  goodDay: 'wellness',
  badDay: 'wellness',
  routine: 'also',
  likes: 'also',
  dislikes: 'doDoNot',
  places: 'also',

  // How we talk to each other
  'talk/me': 'communicate',
  'talk/aids': 'communicate',
  'talk/you': 'communicate',
  'talk/yes': 'communicate',
  'talk/no': 'communicate',
  'talk/stop': 'communicate',
  'talk/more': 'communicate',
  'talk/maybe': 'communicate',
  'talk/help': 'communicate',
  'talk/choice': 'communicate',
  'talk/pain': 'communicate',
  'talk/feelings': 'communicate',
  'talk/lost': 'communicate',
  'signal/fromMe': 'communicate',
  'signal/toMe': 'communicate',

  // People
  'people/close': 'people',
  'people/family': 'people',
  'people/friends': 'people',
  'people/know': 'people',
  'people/around': 'people',
  'people/paid': 'people',
  'people/animals': 'people',
  'people/missed': 'people',
  'people/wanted': 'people',
  'people/call': null,
  'people/stay': null,
  'people/decide': null,
  'people/notContact': null,

  // Every day
  food: 'howWhen',
  drink: 'howWhen',
  wash: 'howWhen',
  toilet: 'howWhen',
  move: 'howWhen',
  posture: 'howWhen',
  sleep: 'howWhen',
  'senses/see': 'howWhen',
  'senses/hear': 'howWhen',
  'senses/noise': 'howWhen',
  'senses/light': 'howWhen',
  'senses/touch': 'howWhen',
  'senses/smell': 'howWhen',
  genderOfHelper: 'howWhen',
  culture: 'also',
  faith: 'also',
  things: 'also',
  home: 'also',

  // Safe and well
  allergy: null,
  'medicine/never': null,
  'medicine/list': null,
  'medicine/how': 'howWhen',
  'medicine/onTime': null,
  swallow: 'howWhen',
  seizure: 'wellness',
  condition: 'wellness',
  device: null,
  normal: 'wellness',
  illSigns: 'wellness',
  pain: 'wellness',
  checks: 'howWhen',
  hospitalBefore: 'also',
  goingHome: null,
  skin: 'howWhen',
  bones: 'howWhen',
  mood: 'wellness',
  keepSafe: 'howWhen',

  // Hard times
  'upset/first': 'doDoNot',
  'upset/causes': 'doDoNot',
  'upset/calm': 'doDoNot',
  'upset/early': 'wellness',
  'upset/high': 'wellness',
  'upset/after': 'wellness',
  'upset/medicine': null,
  restriction: null,
  contingency: null,
  risk: null,

  // Decisions
  'decide/help': 'communicate',
  'decide/who': null,
  'decide/legal': null,
  'decide/plans': null,

  // Hopes, and what comes of them
  adjustment: 'howWhen',
  goal: 'mostImportant',
  action: null,
  working: null,
  notWorking: null,
  question: null,
  learning: null,
  work: 'also',
  check: null,
  proposal: null,
  recommendation: null,
  money: null,
  matching: 'howWhen',
  duty: null,
  path: null,
  week: 'also',

  // The areas of growing up (from 13 or 14)
  'adult/work': 'mostImportant',
  'adult/home': 'mostImportant',
  'adult/community': 'mostImportant',
  'adult/health': 'mostImportant',

  // My review
  'review/want': null,
  'review/who': null,
  'review/how': null,
  'review/help': null,
  'review/rules': null,
  'review/feel': null,
  'review/copy': null,

  // "I" statements
  statement: null,
} as const satisfies { readonly [topic: string]: AboutMeSection | null };
export type OurTopic = keyof typeof topics;

/** The section of About Me for any topic, a host's below one of ours included; undefined where there is none. */
export function aboutMeSection(topic: string): AboutMeSection | undefined {
  for (let at = topic; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
    if (Object.hasOwn(topics, at)) return topics[at as OurTopic] ?? undefined;
  return undefined;
}
