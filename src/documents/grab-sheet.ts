import { allergy, conditions, decidePlans, devices, never, seizure, swallow, who } from './first-hour.js';
import type { Outline } from './outline.js';
import { allWords, call, pain, words } from './sections.js';
import { yesNo } from './yes-and-no.js';

/** One side for an ambulance crew or a stranger, made from what is already kept. */
export const grabSheet: Outline = {
  format: 'say-so/outline@1',
  id: 'grab-sheet',
  version: 1,
  words: 'grab',
  checkEvery: 'P6M',
  brief: true,
  emergency: true,
  sections: [
    {
      id: 'must',
      pick: 'all',
      shows: 'list',
      sign: 'must',
      sections: [
        { ...who, fields: ['person/name', 'person/born'] },
        { ...call, max: 2 },
        { ...allergy, fields: ['reaction', 'level', 'todo'] },
        { ...never, fields: ['reaction', 'level', 'todo'] },
        yesNo,
        { ...swallow, fields: ['food', 'drink', 'plan', 'written', 'sit', 'watch'] },
        { ...seizure, fields: ['lasts', 'please', 'not', 'medicine', 'call'] },
        conditions,
        devices,
        {
          id: 'onTime',
          takes: { kind: 'medicine', topics: ['medicine/onTime'] },
          pick: 'all',
          shows: 'list',
          fields: ['dose', 'how', 'listed'],
        },
      ],
    },
    { ...allWords('normal', 'normal'), max: 4 },
    pain,
    { ...words('pleaseDo', 'support', 'upset/calm'), max: 4 },
    { ...words('pleaseNot', 'dislikes', 'upset/causes'), max: 4 },
    { ...words('things', 'things', 'talk/aids'), max: 6 },
    decidePlans,
  ],
  prints: [{ name: 'sheet', sides: 1 }],
};
