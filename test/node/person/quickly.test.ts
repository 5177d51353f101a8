import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examples } from '../../../src/examples/index.js';
import { parse, serialise } from '../../../src/person/parse.js';
import { quickly } from '../../../src/person/quickly.js';
import { person } from './arbitrary.js';

const RUNS = Number(process.env['RUNS'] ?? 200);

/** What is read quickly is what `parse` reads, whole and without a problem. */
function agrees(given: unknown): boolean {
  const quick = quickly(given);
  if (!quick) return false;
  assert.deepEqual(parse(given), { person: quick, problems: [] });
  assert.equal(JSON.stringify(quick), serialise(quick));
  return true;
}

describe('reading quickly', () => {
  it('agrees with parse on every example, and does read the ordinary one', () => {
    for (const example of examples) {
      const read = agrees(example.person);
      if (example.name === 'ordinary' && example.element === 'one-page-profile') assert.ok(read);
    }
  });

  it('agrees with parse on generated records, with one value spoilt as well', () => {
    fc.assert(
      fc.property(person, fc.anything(), fc.nat(), (record, spoilt, at) => {
        agrees(record);
        const text = JSON.stringify(record);
        const words = [...text.matchAll(/:("[^"]*"|\[\]|\{\})/g)];
        const hit = words[at % Math.max(1, words.length)];
        const value = JSON.stringify(spoilt) as string | undefined;
        if (hit && value)
          agrees(text.slice(0, hit.index + 1) + value + text.slice(hit.index + hit[0].length));
      }),
      { numRuns: RUNS },
    );
  });
});
