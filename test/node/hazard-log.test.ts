/** The hazard log names, for each hazard, a test that exists. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';

const rows = fs
  .readFileSync('docs/hazard-log.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').slice(1, -1));

describe('the hazard log', () => {
  it('has the hazards of the field', () => assert.ok(rows.length >= 13));

  it('names a design and a test file that exists, for each', () => {
    for (const [hazard, , design, tests = ''] of rows) {
      assert.ok(design?.trim(), hazard);
      const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file as string);
      assert.ok(files.length, hazard);
      for (const file of files) assert.ok(fs.existsSync(file), `${hazard?.trim()}: ${file}`);
    }
  });
});
