/**
 * The dated table of counts that a full run leaves behind. A full run may be made stage by stage: what each stage said
 * last is kept in .cache/, and each row names its own commit and time.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = 'test/RESULTS.md';
const KEPT = '.cache/test-all.json';

const git = (...args) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};
/** What the sources were: a commit, and whether anything stood beside it. */
const commit = () => {
  const at = git('rev-parse', '--short', 'HEAD') || 'no commit';
  return git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'test', 'scripts')
    ? `${at} and changes`
    : at;
};

/** `rows`: what ran now. `names`: every stage of a full run, in order. */
export async function writeResults(rows, names) {
  const kept = fs.existsSync(KEPT) ? JSON.parse(fs.readFileSync(KEPT, 'utf8')) : {};
  const when = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  for (const row of rows) kept[row.name] = { ...row, when, commit: commit() };
  fs.mkdirSync('.cache', { recursive: true });
  fs.writeFileSync(KEPT, JSON.stringify(kept));

  const line = (name) => {
    const row = kept[name];
    if (!row) return `| ${name} | not run | | | | | |`;
    const { passed, failed, skipped, seconds } = row;
    return `| ${name} | ${passed} | ${failed} | ${skipped} | ${seconds.toFixed(0)} | ${row.when} | ${row.commit} |`;
  };
  const left = names.flatMap((name) => {
    const { skipped = 0, why = {} } = kept[name] ?? {};
    const named = Object.entries(why);
    const unnamed = skipped - named.reduce((sum, [, count]) => sum + count, 0);
    return [...named, ...(unnamed ? [['No reason given', unnamed]] : [])].map(
      ([reason, count]) => `| ${name} | ${count} | ${reason} |`,
    );
  });
  const text = `# The last full run

\`npm run test:all\`, Node ${process.versions.node}. \`chromium\` is every edit and every row of the table of modes; \`webkit\` is WebKitGTK, not Safari; \`forced\` is Firefox with colours forced.

| Stage | Passed | Failed | Skipped | Seconds | When | Commit |
| --- | --: | --: | --: | --: | --- | --- |
${names.map(line).join('\n')}

## What was left out, and why

${left.length ? `| Stage | Tests | Why |\n| --- | --: | --- |\n${left.join('\n')}` : 'Nothing.'}
`;
  fs.writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}
