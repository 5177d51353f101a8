import { hostile } from './hostile.js';

const script = '<script>alert("say-so")</script><img src=x onerror="alert(1)">';
const place = 'She calls it {name}, {who} and {Who}: $& $1 $` `${alert(1)}` {{name}} &lt;b&gt; &#x202e;';
const turned = 'Read this \u202Esdrawkcab\u202D and this \u2066\u2067and never end it';
const said = (text: string, more: object = {}): object => ({ text, lang: 'en-GB', voice: 'own', ...more });
const row = (id: string, kind: string, topic: string, text: string, parts: object = {}): object => ({
  id,
  kind,
  topic,
  rank: id,
  said: said(text),
  parts,
});
const whole = hostile as { readonly entries: object; readonly people: object };
const sections = (outline: string): object => ({
  id: 'passport',
  outline: `${outline}@1`,
  variant: '__proto__',
  for: [script, '__proto__'],
  helped: ['mallory', 'nobody'],
  status: 'current',
  checked: { said: script },
  checkAgain: { said: turned, on: '2026-10' },
  sections: {
    likes: { entries: ['place', 'good', 'gone', 'turned', 'unbroken'] },
    importantTo: { entries: ['place', 'good', 'gone', 'turned', 'unbroken'] },
    mostImportant: { entries: ['place', 'good', 'gone', 'turned', 'unbroken'] },
    aboutMe: { entries: ['place', 'good', 'gone', 'turned', 'unbroken'] },
    pleaseDo: { entries: ['place', 'good', 'gone', 'turned', 'unbroken'] },
    pleaseNot: { entries: ['place', 'good'] },
    fromMe: { entries: ['signal'] },
    toMe: { entries: ['telling'] },
  },
});

/** The same with harm in the parts of entries, in who to call, and in a passport of this outline. */
export const hostilePassport = (outline: string): unknown => ({
  ...whole,
  entries: {
    ...whole.entries,
    name: row('name', 'fact', 'person/name', script),
    born: row('born', 'fact', 'person/born', turned),
    allergic: row('allergic', 'alert', 'allergy', 'This row is as it should be, and has to be shown.', {
      reaction: script,
      todo: place,
      level: 'life',
      source: turned,
    }),
    level: row('level', 'alert', 'allergy', 'A level that nobody knows.', { level: '"><b>' }),
    nothing: row('nothing', 'none', 'medicine/never', script, { known: 'none' }),
    need: row(
      'need',
      'adjustment',
      'adjustment',
      `${place} This row is as it should be, and has to be shown.`,
      { ifNot: script, who: 'mallory', where: place },
    ),
    signal: row('signal', 'signal', 'signal/fromMe', place, { means: script, when: turned, sure: 'sure' }),
    telling: row('telling', 'telling', 'signal/toMe', 'This row is as it should be, and has to be shown.', {
      say: script,
    }),
    number: row('number', 'fact', 'people/call', 'javascript:alert(1)'),
    sign: row('sign', 'cue', 'talk', `${place} This row is as it should be, and has to be shown.`, {
      says: 'yes',
    }),
  },
  people: {
    ...whole.people,
    called: {
      id: 'called',
      name: script,
      contact: ['number', 'gone', '__proto__'],
      call: { order: 1, when: 'any', mayPrint: true },
    },
  },
  documents: { passport: sections(outline) },
});
