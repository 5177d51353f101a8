/** What keeps a version from going out. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { wrongWith } from '../../scripts/release-check.mjs';

const pkg = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
};
const ready = {
  changelog: `# Changelog\n\n## [${pkg.version}] - 2026-11-22\n`,
  own: `export const version = '${pkg.version}';`,
  status: '',
  tags: `v${pkg.version}`,
};

describe('a release', () => {
  it('that is ready may go out', () => assert.deepEqual(wrongWith(ready), []));

  it('that is not is stopped, and told why', () => {
    for (const [change, why] of [
      [{ changelog: '## [Unreleased]' }, /CHANGELOG/],
      [{ own: "export const version = '0.0.1';" }, /version\.ts/],
      [{ status: ' M src/index.ts' }, /Not committed/],
      [{ tags: 'v0.0.1' }, /the tag/],
    ] as const) {
      const wrong = wrongWith({ ...ready, ...change });
      assert.equal(wrong.length, 1);
      assert.match(wrong[0]!, why);
    }
  });

  it('goes through the gates', () => {
    assert.match(pkg.scripts['prepublishOnly'] ?? '', /release-check/);
    assert.match(pkg.scripts['version'] ?? '', /set-version/);
    const workflow = fs.readFileSync('.github/workflows/release.yml', 'utf8');
    assert.match(workflow, /id-token: write/);
    assert.match(workflow, /npm publish --provenance/);
    assert.doesNotMatch(workflow, /NODE_AUTH_TOKEN|secrets\./);
  });
});
