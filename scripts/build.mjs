/**
 * Builds everything the package holds: dist/, cdn/, schema/, custom-elements.json.
 * `--fast` leaves out the types, which no test loads; `--types` adds them to what it built.
 */
import fs from 'node:fs';
import { run, tsc } from './run.mjs';

const fast = process.argv.includes('--fast');
const onlyTypes = process.argv.includes('--types');
const started = performance.now();

/** Scripts that read the sources, and that come after the modules because they may read dist/ too. */
const afterwards = [
  'make-schema',
  'make-styles',
  'make-examples',
  'make-printing-tests',
  'make-integrity',
].filter((name) => fs.existsSync(`scripts/${name}.mjs`));

const types = () => run(process.execPath, [tsc, '-p', 'tsconfig.build.json']);

async function everything() {
  // custom-elements.json is written over, and never away: a linter may be reading it
  for (const made of ['dist', 'cdn', 'schema']) fs.rmSync(made, { recursive: true, force: true });
  await Promise.all([
    run('rollup', ['-c', '--silent']),
    fast ? undefined : types(),
    run('cem', ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs']),
  ]);
  for (const name of afterwards) await run(process.execPath, ['--import', 'tsx', `scripts/${name}.mjs`]);
}

try {
  if (onlyTypes && !fs.existsSync('dist/index.js'))
    throw new Error('--types adds to what --fast built, and nothing is built');
  await (onlyTypes ? types() : everything());
  // after tsc, which writes files of the same names
  await run(process.execPath, ['scripts/make-types.mjs', '--built']);
  console.log(`Built dist/ and cdn/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exitCode = 1;
}
