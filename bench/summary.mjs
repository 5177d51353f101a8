/** (e) A summary of many people's shared answers, in Node, as a server makes it: milliseconds of processor time. */
import { ownEnglish, ownSet, summarise } from '../dist/statements/index.js';

const codes = ['yes', 'sometimes', 'no'];
const set = ownSet(ownEnglish);

/** People who answered every statement, each in their own way; one in seven chose a way out, one in eleven has somebody answer for them. */
const crowd = (many) =>
  Array.from({ length: many }, (_, i) => ({
    entries: Object.fromEntries(
      set.statements.map(({ id, text }, at) => {
        const n = i * 31 + at * 17;
        const chosen = n % 7 ? { answer: codes[n % 3] } : { wayOut: 'not-sure' };
        const parts = {
          set: set.id,
          version: set.version,
          statement: id,
          wording: text,
          round: '2026-10',
          ...chosen,
        };
        const said = {
          text: '',
          lang: 'en-GB',
          voice: n % 11 ? 'own' : 'knows-me',
          on: { said: '', on: '2026-10-01' },
        };
        return [
          id,
          { id, kind: 'answer', topic: 'statement', said, parts, rank: 'a', onlyFor: ['the council'] },
        ];
      }),
    ),
  }));

export function summaries({ people: many, samples }) {
  const people = crowd(many);
  const out = { statements: set.statements.length, took: [] };
  for (let i = -2; i < samples; i++) {
    const from = process.cpuUsage();
    const { people: counted } = summarise(people, set, { audience: 'the council', round: '2026-10' });
    const { user, system } = process.cpuUsage(from);
    if (counted !== many) throw new Error(`${counted} of ${many} people were counted.`);
    if (i >= 0) out.took.push((user + system) / 1000);
  }
  return out;
}
