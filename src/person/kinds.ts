/**
 * The one table of kinds and their fields. Types, JSON Schema, reader, edit forms, table columns,
 * locale keys and docs are made from it: a new kind is a line here and its words in the locale files. Where a part holds a
 * person or another entry, `present/parts.ts` has its name as well, for pages that only read; a test holds the two together.
 * What an entry says first (the goal, the sign, the medicine's name) is its `said`; these are what else it may hold.
 */
import type { Id, Said, When } from './record.js';

/**
 * What a field may hold.
 * `text` plain words in the entry's own voice · `said` words with a voice of their own · `when` · `number` ·
 * `yes` (true or absent) · `person`, `people`, `entry` ids of rows · a list of codes: one of them.
 */
export type Field =
  'text' | 'said' | 'when' | 'number' | 'yes' | 'person' | 'people' | 'entry' | readonly string[];

export const kinds = {
  words: {},
  /** A name, a number, a date of birth: the label is the topic's. */
  fact: {},
  /** "No known allergies": said by somebody, some day. Goes when its list gets an entry. */
  none: { known: ['none', 'not-known'] },
  'yes-no': { answer: ['yes', 'no', 'sometimes', 'not-known'] },
  /** Someone of `people`, placed in a document, with what the person says of them. */
  someone: { who: 'person', chosen: ['yes', 'no', 'not-asked'] },

  // How we talk to each other
  cue: { says: ['yes', 'no', 'stop', 'more', 'not-understood', 'not-sure', 'pain', 'choice'] },
  /** What I tell you. */
  signal: {
    when: 'text',
    does: 'text',
    means: 'text',
    sure: ['sure', 'think-so', 'guess'],
    please: 'text',
    not: 'text',
    seen: 'when',
  },
  /** What you tell me, from my side: never the worker's "I". */
  telling: { want: 'text', say: 'text', helps: 'text', understood: 'text', not: 'text' },
  aid: { where: 'text', setUp: 'text', broken: 'text' },

  // Safe and well
  alert: {
    about: ['allergy', 'never-give', 'danger'],
    of: ['medicine', 'food', 'other'],
    reaction: 'text',
    level: ['life', 'serious', 'other', 'not-sure'],
    todo: 'text',
    happened: 'when',
    source: 'text',
  },
  medicine: {
    dose: 'text',
    how: 'text',
    neverLate: 'yes',
    listed: 'when',
    firstTry: 'text',
    agreedBy: 'person',
    again: 'when',
  },
  swallow: {
    state: ['safe', 'changes', 'not-known'],
    food: ['7', '7-easy', '6', '5', '4', '3', 'nothing'],
    drink: ['0', '1', '2', '3', '4', 'nothing'],
    sit: 'text',
    watch: 'text',
    plan: 'text',
    written: 'when',
  },
  seizure: {
    look: 'text',
    lasts: 'text',
    often: 'text',
    cause: 'text',
    please: 'text',
    not: 'text',
    medicine: 'text',
    call: 'text',
    after: 'text',
  },
  condition: { means: 'text', please: 'text', not: 'text' },
  device: { where: 'text', care: 'text', not: 'text' },
  adjustment: {
    ifNot: 'text',
    where: 'text',
    who: 'person',
    agreed: 'yes',
    works: ['yes', 'partly', 'no'],
    flagged: 'yes',
  },

  // Hard times
  upset: {
    stage: ['check-first', 'well', 'first-signs', 'very-hard', 'afterwards'],
    see: 'text',
    means: 'text',
    please: 'text',
    not: 'text',
    lasts: 'text',
    call: 'text',
    learned: 'text',
  },
  contingency: { trigger: 'text', before: 'text', call: 'people', helps: 'text', until: 'text' },
  /** A restriction on my life, in the open. */
  limit: {
    why: 'said',
    tried: 'said',
    law: 'text',
    agreedBy: 'people',
    view: 'said',
    ends: 'when',
    again: 'when',
  },
  risk: { why: 'said', happen: 'said', safer: 'said', notDoing: 'said', who: 'people', again: 'when' },

  // Decisions
  decision: {
    decides: ['me', 'me-helped', 'together', 'parents', 'best-interests', 'legal'],
    involved: 'said',
    why: 'said',
    power: 'text',
    asked: 'said',
    again: 'when',
  },
  /** How to help me decide. */
  deciding: {
    about: [
      'tell',
      'show',
      'understand',
      'time',
      'good-time',
      'bad-time',
      'help',
      'please-people',
      'choice',
      'change',
    ],
  },
  /** Who may decide with the force of law, and about what. */
  power: {
    who: 'person',
    covers: ['health', 'money', 'both', 'parent', 'nobody', 'not-known'],
    which: 'text',
    seenBy: 'person',
    seen: 'when',
  },
  /** A plan made earlier: where the signed paper is, never what it says. */
  paper: { where: 'text', dated: 'when', seenBy: 'person', seen: 'when' },

  // Hopes and what comes of them
  goal: {
    why: 'said',
    know: 'said',
    now: 'said',
    importance: 'number',
    areas: 'text',
    inTheWay: 'said',
    who: 'people',
    by: 'when',
    whose: ['mine', 'ours', 'theirs'],
    status: ['hope', 'now', 'done', 'stopped', 'changed-my-mind'],
  },
  stage: { of: 'entry', status: ['to-do', 'now', 'done'], by: 'when' },
  /** `from`: the goal, answer or question it comes from. */
  action: { who: 'person', by: 'when', done: 'when', from: 'entry', sure: 'number', helped: 'said' },
  /** Activity, quantity and quality: no verdict unless all three are there. */
  check: { of: 'entry', activity: 'said', quantity: 'said', quality: 'said' },
  proposal: { from: 'text', when: 'when', answer: ['yes', 'no', 'not-yet'], why: 'said' },
  judgement: { proposal: 'entry', goal: 'entry', helps: ['helps', 'partly', 'no', 'against'], mine: 'said' },
  recommendation: {
    accepted: ['yes', 'partly', 'no', 'not-yet'],
    reason: 'said',
    who: 'person',
    due: 'when',
    done: 'when',
  },
  money: {
    amount: 'number',
    currency: 'text',
    every: ['week', 'month', 'year', 'once'],
    held: ['me', 'person', 'council', 'provider', 'mixed'],
    heldBy: 'person',
    spends: 'yes',
    of: 'entry',
    goal: 'entry',
  },

  // Person-centred thinking
  working: { works: ['yes', 'no'], seenBy: ['me', 'family', 'staff', 'other'] },
  day: {
    day: ['good', 'bad', 'ordinary'],
    part: ['morning', 'afternoon', 'evening', 'night'],
    learn: 'said',
  },
  learning: { keep: 'said', change: 'said', who: 'people', where: 'text' },
  /** 4 + 1 questions. */
  question: {
    asks: ['tried', 'learned', 'pleased', 'concerned', 'next', 'open'],
    about: 'entry',
    answered: 'said',
  },
  match: { of: ['skills', 'personality', 'interests', 'help'], sign: ['must', 'like'] },
  /** The doughnut. */
  duty: { part: ['core', 'judgement', 'not-ours'], who: 'people' },
  /** PATH and MAPS. */
  path: {
    part: [
      'story',
      'dream',
      'nightmare',
      'goal',
      'now',
      'who',
      'gifts',
      'needs',
      'stronger',
      'soon',
      'next-month',
      'first-step',
    ],
    by: 'when',
    who: 'people',
  },
  /** One part of a perfect week. */
  slot: {
    day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    part: ['morning', 'afternoon', 'evening', 'night'],
    from: 'text',
    to: 'text',
    where: 'text',
    with: 'people',
  },
  meeting: {
    about: ['want', 'where', 'when', 'how', 'help', 'changed', 'how-was-it', 'again', 'copy'],
    on: 'when',
    come: ['yes', 'part', 'no'],
  },

  // "I" statements
  /** `answer`: the code of the word that was chosen. `asks`: the wording it was asked in. */
  answer: {
    set: 'text',
    version: 'text',
    statement: 'text',
    wording: 'text',
    round: 'text',
    answer: 'text',
    wayOut: ['not-sure', 'not-understand', 'not-me', 'rather-not'],
    feels: ['good', 'between', 'bad'],
    present: 'people',
    helped: ['read', 'answer'],
    wants: ['yes', 'no', 'later'],
    next: 'said',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>;

type Value<F> = F extends readonly (infer C)[]
  ? C
  : F extends 'said'
    ? Said
    : F extends 'when'
      ? When
      : F extends 'number'
        ? number
        : F extends 'yes'
          ? true
          : F extends 'people'
            ? readonly Id[]
            : string;

export type Kind = keyof typeof kinds;
export type Parts<K extends Kind> = { readonly [F in keyof (typeof kinds)[K]]?: Value<(typeof kinds)[K][F]> };
