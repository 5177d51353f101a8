/**
 * What must be so before a version is published (`npm publish` runs it first): the version is the same everywhere and new
 * in the changelog, nothing is uncommitted, the tag is this commit; then everything CI runs.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { runToEnd } from './run.mjs';

const read = (file) => fs.readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json'));
const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** Why this version may not go out. */
export function wrongWith({ changelog, own, status, tags }) {
  const wrong = [];
  if (!new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(changelog))
    wrong.push(`CHANGELOG.md has no heading "## [${version}] - year-month-day".`);
  if (!own.includes(`'${version}'`)) wrong.push(`src/define/version.ts does not say ${version}.`);
  if (status) wrong.push(`Not committed:\n${status}`);
  if (!tags.split('\n').includes(`v${version}`)) wrong.push(`This commit does not have the tag v${version}.`);
  return wrong;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) {
  const wrong = wrongWith({
    changelog: read('CHANGELOG.md'),
    own: read('src/define/version.ts'),
    status: git('status', '--porcelain'),
    tags: git('tag', '--points-at', 'HEAD'),
  });
  for (const one of wrong) console.error(one);
  if (wrong.length) process.exit(1);
  for (const [command, args] of [
    ['.ci/run', []],
    [process.execPath, ['scripts/size.mjs', '--check']],
  ]) {
    const { code } = await runToEnd(command, args);
    if (code !== 0) process.exitCode = 1;
  }
}
