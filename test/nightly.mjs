/**
 * `npm run test:nightly`: every law of the Node tests, 10,000 times each (RUNS changes it), one file after another.
 * A law that does not hold prints the seed and the smallest record that breaks it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { runToEnd } from '../scripts/run.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
const RUNS = process.env.RUNS ?? '10000';
const files = fs
  .readdirSync('test/node', { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => path.join('test/node', name))
  .filter((file) => /\bfast-check\b/.test(fs.readFileSync(file, 'utf8')))
  .sort();

const rows = [];
for (const file of files) {
  const started = performance.now();
  const { code } = await runToEnd(
    process.execPath,
    ['--import', 'tsx', '--import', './test/many-runs.mjs', '--test', file],
    { env: { RUNS } },
  );
  const minutes = (performance.now() - started) / 60_000;
  rows.push(`${code === 0 ? 'holds' : 'FELL '} ${minutes.toFixed(1).padStart(5)} min  ${file}`);
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n${RUNS} runs of each law:\n${rows.join('\n')}`);
