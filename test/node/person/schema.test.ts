import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { onePageProfile } from '../../../src/documents/one-page-profile.js';
import { isObject } from '../../../src/person/json.js';
import { parse } from '../../../src/person/parse.js';
import type { Json } from '../../../src/person/record.js';
import { outlineSchema, personSchema } from '../../../src/person/schema.js';
import { person as whole, runs, spoil, valueOf } from './arbitrary.js';

/** A shared copy, some of them: its mark is part of the record too. */
const person = fc
  .tuple(whole, fc.option(valueOf('sharedCopy'), { freq: 2 }))
  .map(([x, sharedCopy]): Json => (sharedCopy ? { ...x, sharedCopy } : x));

const ajv = new Ajv2020({ strict: true, strictRequired: false });
const valid = ajv.compile(personSchema);
const validOutline = ajv.compile(outlineSchema);

/** What no schema can say, and its comment says so: a row stands under its own id. */
const underTheirIds = (x: Json): boolean =>
  !isObject(x) ||
  (['entries', 'people', 'media', 'documents'].every((table) => keyed(x[table])) &&
    (!isObject(x.documents) || Object.values(x.documents).every((d) => !isObject(d) || keyed(d.frozen))));
const keyed = (rows: unknown): boolean =>
  !isObject(rows) ||
  Object.entries(rows).every(([id, row]) => !isObject(row) || typeof row.id !== 'string' || row.id === id);

describe('the JSON Schema', () => {
  it('accepts every record that parse reads whole', () =>
    fc.assert(
      fc.property(person, (x) => assert.ok(valid(x), JSON.stringify(valid.errors))),
      { numRuns: runs },
    ));
  it('accepts and refuses the same records as parse', () => {
    let refused = 0;
    fc.assert(
      fc.property(person, fc.array(spoil, { minLength: 1, maxLength: 2 }), (x, spoils) => {
        const spoilt = JSON.parse(
          JSON.stringify(spoils.reduce<Json>((now, does) => does(now), x)) ?? 'null',
        ) as Json;
        fc.pre(underTheirIds(spoilt) && !(isObject(spoilt) && spoilt.unread !== undefined));
        const { problems } = parse(spoilt);
        if (problems.length) refused++;
        assert.equal(valid(spoilt), problems.length === 0, JSON.stringify([problems, valid.errors]));
      }),
      { numRuns: runs },
    );
    assert.ok(refused > runs / 10, `${refused} of ${runs} were refused`);
  });
  it('accepts our outlines', () =>
    assert.ok(validOutline(onePageProfile), JSON.stringify(validOutline.errors)));
  it('refuses an outline without sections', () =>
    assert.equal(validOutline({ ...onePageProfile, sections: undefined }), false));
});
