import { fromMe, toMe } from './communication-chart.js';
import type { Outline } from './outline.js';
import { allWords, call, pain, words } from './sections.js';
import { yesNo } from './yes-and-no.js';

/** For the first minutes. */
const short = ['mustKnow', 'talkMe', 'understand', 'yesNo', 'pain', 'likes', 'dislikes', 'call'];

/** Everything a new person needs to talk with someone and to support them well. */
export const communicationPassport: Outline = {
  format: 'say-so/outline@1',
  id: 'communication-passport',
  version: 1,
  words: 'passport',
  checkEvery: 'P6M',
  index: true,
  sections: [
    { ...words('mustKnow', 'keepSafe', 'swallow', 'seizure', 'pain', 'support'), max: 6, answer: 'needed' },
    words('aboutMe', 'appreciate', 'hope'),
    words('talkMe', 'talk/me'),
    {
      id: 'aids',
      takes: { kind: 'aid', topics: ['talk/aids'] },
      pick: 'chosen',
      shows: 'list',
      fields: ['where', 'setUp', 'broken'],
    },
    words('understand', 'talk/you'),
    yesNo,
    words('choices', 'talk/choice'),
    pain,
    words('feelings', 'talk/feelings'),
    {
      id: 'upset',
      takes: { kind: 'upset', topics: ['upset'] },
      pick: 'chosen',
      shows: 'list',
      fields: ['stage', 'means', 'please', 'not', 'lasts', 'call'],
    },
    fromMe,
    toMe,
    { id: 'people', takes: { kind: 'someone', topics: ['people'] }, pick: 'chosen', shows: 'people' },
    words('likes', 'likes'),
    words('dislikes', 'dislikes'),
    words('eat', 'food', 'drink'),
    words('sensory', 'senses'),
    words('moving', 'move', 'posture'),
    words('wash', 'wash', 'toilet', 'genderOfHelper'),
    words('day', 'routine', 'sleep'),
    words('places', 'places'),
    words('culture', 'person/language', 'faith', 'culture'),
    allWords('keepSafe', 'keepSafe'),
    call,
  ],
  prints: [
    { name: 'booklet', sides: 20 },
    { name: 'sheet', sides: 1, sections: short },
    { name: 'tri-fold', sections: short },
    { name: 'card', sections: ['yesNo', 'talkMe', 'call'] },
    { name: 'ask' },
  ],
};
