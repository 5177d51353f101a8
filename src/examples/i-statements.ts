import type { StatementSet } from '../statements/set.js';
import type { Example } from './example.js';
import { hostile } from './hostile.js';
import {
  eirlys,
  hamza,
  idris,
  lily,
  longSet,
  manyAnswers,
  marsha,
  precious,
  pictureSet,
  publishedSet,
  tomasz,
} from './people/answering.js';

type More = Pick<Example, 'lang' | 'dir' | 'set' | 'attributes'>;
const example = (name: string, about: string, person: unknown, more?: More): Example => ({
  element: 'i-statements',
  name,
  about,
  person,
  ...more,
});
const one = (name: string, about: string, person: unknown, statement: string, more?: More): Example => ({
  element: 'i-statement',
  name,
  about,
  person,
  ...more,
  attributes: { statement, ...more?.attributes },
});

/** Somebody who reads the answers today, and somebody to talk to: without them, some statements are not asked. */
const telling = { reader: 'Sam Okoro', contact: 'Sam Okoro, 0117 496 0123', audiences: 'the support team' };

const harm = '</script><script>alert(1)</script><b onclick="alert(2)">{name}</b>';
export const hostileSet: StatementSet = {
  format: 'say-so/statements@1',
  id: 'x.example.org/harm',
  version: harm,
  lang: 'en-GB',
  title: `Title ${harm}`,
  source: `Source ${harm}`,
  licence: harm,
  themes: [{ id: 't', title: `Theme ${harm}` }],
  statements: [{ id: 'a', theme: 't', text: `Text \u202e ${harm}`, we: harm, anotherWay: harm }],
};

export const iStatementsExamples: readonly Example[] = [
  example(
    'ordinary',
    'Precious, 27, answered once, with her sister reading; one promise was not kept.',
    precious,
    {
      attributes: telling,
    },
  ),
  example('empty', 'Idris, 24, has not answered anything yet.', idris, { attributes: telling }),
  example('four-rounds', 'Tomasz, 58, has answered 4 times since he left hospital.', tomasz, {
    attributes: telling,
  }),
  example(
    'someone-else',
    'Lily, 16: her mum answered some of it, and it does not look like Lily’s answer.',
    lily,
    {
      attributes: telling,
    },
  ),
  example('asked-twice', 'Hamza, 39, was asked again in another way, and gave another answer.', hamza),
  example(
    'parts',
    'Marsha, 45, and a set that asks several things at once: its plain parts are answered.',
    marsha,
    {
      set: publishedSet,
    },
  ),
  example('pictures', 'Marsha, and the same set with a picture for each sentence.', marsha, {
    set: pictureSet,
  }),
  example('service', 'What services should do, what Precious said, and what was done.', precious, {
    attributes: { side: 'service' },
  }),
  example('list', 'Idris, and all statements in one list.', idris, {
    attributes: { ...telling, layout: 'list' },
  }),
  example('welsh', 'Eirlys, 71, in Welsh.', eirlys, { lang: 'cy', attributes: telling }),
  example(
    'right-to-left',
    'Tomasz’s answers on a page in Urdu, which has no words for statements yet.',
    tomasz,
    {
      lang: 'ur',
      dir: 'rtl',
    },
  ),
  example('bad-set', 'A set with one id twice: none of it is shown.', idris, {
    set: { ...publishedSet, statements: [publishedSet.statements[1], publishedSet.statements[1]] },
  }),
  example('not-given', 'No record: known to be empty.', null),
  example('hostile', 'Nobody’s record, and a set with harm in every text.', hostile, { set: hostileSet }),
];

export const iStatementExamples: readonly Example[] = [
  one('ordinary', 'Precious wants to go on the train on her own.', precious, 's3', { attributes: telling }),
  one('four-rounds', 'Tomasz decides who comes in, after 4 rounds.', tomasz, 'o2', { attributes: telling }),
  one('part', 'Marsha and one plain part of a longer statement.', marsha, '1.1/3', { set: publishedSet }),
  one('empty', 'Idris has not answered it yet.', idris, 'h1'),
  one('welsh', 'Eirlys, in Welsh.', eirlys, 'h1', { lang: 'cy' }),
  one('not-given', 'No record: known to be empty.', null, 'h1'),
  one('hostile', 'Nobody’s record, and a set with harm in it.', hostile, 'a', { set: hostileSet }),
];

/** 300 statements: for measuring and for tests of long lists. Cards out of sight have no height of their own until they are near. */
export const manyStatements: Example = example('many', 'Robin and a set of 300 statements.', manyAnswers, {
  set: longSet,
});
