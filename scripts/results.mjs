/** Writes the dated table of counts that a full run leaves behind. */
import fs from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = 'test/RESULTS.md';

export async function writeResults(rows) {
  const table = rows.map(
    ({ name, passed, failed, skipped, seconds, why }) =>
      `| ${name} | ${passed} | ${failed} | ${skipped}${why ? ` (${why})` : ''} | ${seconds.toFixed(0)} |`,
  );
  const text = `# The last full run

\`npm run test:all\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}. \`webkit\` is WebKitGTK, not Safari.

| Stage | Passed | Failed | Skipped | Seconds |
| --- | --: | --: | --: | --: |
${table.join('\n')}
`;
  fs.writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}
