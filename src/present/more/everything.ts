/** Everything an outline may ask for, and what only an outline of a page's own does: for `<say-document>`, and where HTML is made. */
import { parts } from '../../locales/en/parts.js';
import type { Section } from '../../documents/outline.js';
import { isWanted } from '../../person/takes.js';
import type { Block, Fact } from '../blocks.js';
import { find, moreBy, type Draw } from '../more.js';
import { valueOf } from '../parts.js';
import type { At } from '../present.js';
import { brief } from './brief.js';
import { calls, lineOfPerson } from './calls.js';
import { facts } from './facts.js';
import { indexOf } from './index-of.js';
import { people } from './people.js';
import { question } from './question.js';
import { repeated } from './repeated.js';
import { table } from './table.js';

const yesNo: Draw = (all, section, at) => [
  {
    type: 'facts',
    facts: all.map((e): Fact => {
      const answer = valueOf(e, 'answer', at);
      const label = at.words(section.labels?.[e.topic], `topic.${e.topic}`) ?? {
        text: find(at, `topic.${e.topic}`) ?? e.topic,
      };
      return { label, runs: answer, line: at.lineOf(e) };
    }),
  },
];

const closeness = ['closest', 'friends', 'know', 'around'] as const;
/** Everyone of the person's, by how close they are. */
const rings = (_: Section, at: At): readonly Block[] => {
  const all = Object.values(at.person.people).filter(isWanted);
  return closeness.flatMap((ring): readonly Block[] => {
    const lines = all.filter((c) => c.ring === ring).map((c) => lineOfPerson(c, at));
    const heading = { text: find(at, `ring.${ring}`) ?? ring };
    return lines.length ? [{ type: 'part', id: ring, heading, blocks: [{ type: 'list', lines }] }] : [];
  });
};

export const everything = moreBy([parts], {
  draws: {
    people,
    facts,
    table,
    paragraphs: (all, _, at) => [{ type: 'prose', lines: all.map(at.lineOf) }],
    'yes-no': yesNo,
  },
  people: { people: calls, rings },
  question,
  repeated,
  index: indexOf,
  brief,
});
