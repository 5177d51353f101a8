/**
 * The dated table of counts that a full run leaves behind. A full run may be made stage by stage, and a browser's file by
 * file: what each said last is kept in .cache/, and each row names its commits and the time of the last.
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
  return git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'test', 'scripts', `:!${FILE}`)
    ? `${at} and changes`
    : at;
};

/** A row as the sum of its parts: a browser's files, or the one that a stage without files is. */
function sum(parts, missing) {
  const total = { passed: 0, failed: 0, skipped: 0, seconds: 0, why: {}, missing };
  for (const { why = {}, ...part } of parts) {
    for (const key of ['passed', 'failed', 'skipped', 'seconds']) total[key] += part[key];
    for (const [reason, count] of Object.entries(why)) total.why[reason] = (total.why[reason] ?? 0) + count;
  }
  total.when = parts
    .map(({ when }) => when)
    .sort()
    .at(-1);
  total.commit = [...new Set(parts.map(({ commit }) => commit))].join(', ');
  return total;
}

/** `rows`: what ran now. `stages`: every stage of a full run, in order, with the browser test files it has. */
export async function writeResults(rows, stages) {
  const kept = fs.existsSync(KEPT) ? JSON.parse(fs.readFileSync(KEPT, 'utf8')) : {};
  const stamp = {
    when: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    commit: commit(),
  };
  for (const { name, files, ...whole } of rows) {
    const parts = files ?? { [name]: whole };
    const own = (kept[name] = files ? (kept[name] ?? {}) : {});
    for (const [part, counts] of Object.entries(parts)) own[part] = { ...counts, ...stamp };
  }
  fs.mkdirSync('.cache', { recursive: true });
  fs.writeFileSync(KEPT, JSON.stringify(kept));

  const sums = stages
    .filter(({ name }) => kept[name])
    .map(({ name, files }) => {
      const own = kept[name];
      const there = files?.some((file) => own[file]) ? files.filter((file) => own[file]) : [name];
      const missing = there[0] === name ? [] : files.filter((file) => !own[file]);
      return [
        name,
        sum(
          there.map((part) => own[part]),
          missing,
        ),
      ];
    });
  const line = ([name, row]) =>
    `| ${name} | ${row.passed} | ${row.failed} | ${row.skipped} | ${row.seconds.toFixed(0)} | ${row.when} | ${row.commit} |`;
  const left = sums.flatMap(([name, { skipped, why, missing }]) => {
    const named = Object.entries(why);
    const unnamed = skipped - named.reduce((all, [, count]) => all + count, 0);
    return [
      ...named,
      ...(unnamed ? [['No reason given', unnamed]] : []),
      ...missing.map((file) => [`\`${file}\` was not run`, 'all']),
    ].map(([reason, count]) => `| ${name} | ${count} | ${reason} |`);
  });
  for (const { name } of stages) if (!kept[name]) left.push(`| ${name} | all | The stage was not run |`);
  const text = `# The last full run

\`npm run test:all\`, Node ${process.versions.node}. \`browser\` is Chromium, with every edit and every row of the table of modes; \`webkit\` is WebKitGTK, not Safari; \`forced\` is Firefox with colours forced. Seconds are on a machine that was busy with other things as well.

| Stage | Passed | Failed | Skipped | Seconds | When | Commit |
| --- | --: | --: | --: | --: | --- | --- |
${sums.map(line).join('\n')}

## What was left out, and why

${left.length ? `| Stage | Tests | Why |\n| --- | --: | --- |\n${left.join('\n')}` : 'Nothing.'}
`;
  fs.writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}
