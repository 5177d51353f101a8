import type { Outline } from './outline.js';
import { words } from './sections.js';

/** The seven sections of PRSB About Me 2.01, by our own names; their codes stand in `person/topics.ts`. */
export const aboutMe: Outline = {
  format: 'say-so/outline@1',
  id: 'about-me',
  version: 1,
  words: 'aboutMe',
  checkEvery: 'P1Y',
  sections: [
    words('mostImportant', 'importantTo', 'hope', 'goal'),
    { id: 'people', takes: { kind: 'someone', topics: ['people'] }, pick: 'chosen', shows: 'people' },
    words('communicate', 'talk', 'person/language'),
    words('wellness', 'goodDay', 'badDay', 'normal', 'mood', 'illSigns'),
    {
      id: 'doDoNot',
      pick: 'chosen',
      shows: 'list',
      sections: [words('pleaseDo', 'support', 'upset/calm'), words('pleaseNot', 'dislikes', 'upset/causes')],
    },
    words('howWhen', 'food', 'drink', 'wash', 'toilet', 'move', 'sleep', 'checks', 'medicine/how'),
    words('also', 'appreciate', 'likes', 'faith', 'culture', 'work', 'places', 'routine'),
  ],
  prints: [{ name: 'sheet', sides: 2 }],
};
