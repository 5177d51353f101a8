/** What keeps a version from going out. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
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

describe('what is packed', () => {
  it('has what its own pages lead to', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    ) as readonly [{ readonly files: readonly { readonly path: string }[] }];
    const files = packed.files.map((file) => file.path);
    const pages = files.filter((file) => /\.md$|^llms\.txt$/.test(file));
    assert.ok(pages.includes('llms.txt') && pages.includes('docs/guides/start/README.md'));
    const dead = pages.flatMap((page) =>
      [...fs.readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:|#|\?)([^)#\s]+)/g)].flatMap(
        ([, to]) => {
          const target = path.posix.join(path.posix.dirname(page), to!).replace(/\/$/, '');
          return files.some((file) => file === target || file.startsWith(`${target}/`))
            ? []
            : [`${page}: ${to}`];
        },
      ),
    );
    assert.deepEqual(dead, []);
  });
});

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
