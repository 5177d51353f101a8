/**
 * `npm test`: Node tests, a fast build, the browser tests in Chromium, the page tests against what was built.
 * `--all` (`npm run test:all`): the same with every mode, and the browser tests in Firefox, in Firefox with colours
 * forced, and in WebKitGTK as well; the counts go to test/RESULTS.md.
 * Names of stages run only those, and of browser tests only these files: `npm test -- browser test/browser/person.test.ts`.
 * Ends with one line that adds up every count; a stage that ran no test is a failure.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runToEnd } from '../scripts/run.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
const all = process.argv.includes('--all');
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const asked = words.filter((word) => !word.endsWith('.ts'));
const files = words.filter((word) => word.endsWith('.ts'));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-test-'));
const none = () => ({ passed: 0, failed: 0, skipped: 0, why: {} });

const filesIn = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => path.join(folder, name))
        .sort()
    : [];

/** What a runner wrote about its tests. Nothing written means it fell over before it could count. */
function counted(file, code) {
  const counts = {
    ...none(),
    ...(fs.existsSync(file) && JSON.parse(fs.readFileSync(file, 'utf8') || '{}')),
  };
  for (const one of Object.values(counts.files ?? {}))
    for (const key of ['passed', 'failed', 'skipped']) counts[key] += one[key];
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

let reports = 0;
async function node(files, concurrency) {
  if (!files.length) return none();
  const report = path.join(scratch, `node-${(reports += 1)}.json`);
  const { code } = await runToEnd(
    process.execPath,
    [
      ...['--import', 'tsx', '--test', `--test-concurrency=${concurrency}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/count-reporter.mjs', `--test-reporter-destination=${report}`],
      ...files,
    ],
    { env: { ALL: all ? '1' : '', LONG: all ? '1' : '' } },
  );
  return counted(report, code);
}

/** Three at a time, as the browser tests, and then those whose windows must have the focus: of two browsers only one has it. */
async function pages() {
  const alone = (file) => file.endsWith('photo.test.ts');
  const files = filesIn('test/pages');
  const total = none();
  for (const [some, concurrency] of [
    [files.filter((file) => !alone(file)), 3],
    [files.filter(alone), 1],
  ]) {
    const { why, ...counts } = await node(some, concurrency);
    for (const [key, n] of Object.entries(counts)) total[key] += n;
    for (const [reason, n] of Object.entries(why)) total.why[reason] = (total.why[reason] ?? 0) + n;
  }
  return total;
}

async function build() {
  const { code } = await runToEnd(process.execPath, ['scripts/build.mjs', ...(all ? [] : ['--fast'])]);
  return { ...none(), failed: code === 0 ? 0 : 1 };
}

async function browser(engine, forced = '') {
  const report = path.join(scratch, `${engine}${forced}.json`);
  const { code } = await runToEnd('wtr', files.length ? ['--files', ...files] : [], {
    env: { ENGINE: engine, FORCED_COLOURS: forced, ALL: all ? '1' : '', COUNTS: report },
  });
  return counted(report, code);
}

/** A missing engine is a named and counted skip: it says so, and the run goes on. */
async function ifThere(engine, forced) {
  const { missing } = await import('../scripts/engines.mjs');
  const why = missing(engine);
  if (!why) return browser(engine, forced);
  console.log(`Skipped: ${engine}. ${why}`);
  return { ...none(), skipped: 1, why: { [why]: 1 } };
}

const browserFiles = filesIn('test/browser').map((file) => file.split(path.sep).join('/'));
const overExamples = browserFiles.filter((file) => fs.readFileSync(file, 'utf8').includes('/suites/'));

const stages = [
  { name: 'node', run: () => node(filesIn('test/node'), os.availableParallelism()) },
  { name: 'build', run: build, countless: true },
  { name: 'browser', run: () => browser('chromium'), files: browserFiles },
  ...(all
    ? [
        { name: 'firefox', run: () => ifThere('firefox'), files: browserFiles },
        { name: 'forced', run: () => ifThere('firefox', '1'), files: overExamples },
        { name: 'webkit', run: () => ifThere('webkit'), files: browserFiles },
      ]
    : []),
  { name: 'pages', run: pages },
];
const chosen = stages.filter(({ name }) => !asked.length || asked.includes(name));

/** The Node tests read nothing that is built, and either leaves a core idle at times: they run beside each other. */
const atOnce = ({ name }) => name === 'node' || name === 'build';
const turns = [chosen.filter(atOnce), ...chosen.filter((stage) => !atOnce(stage)).map((stage) => [stage])];

async function timed(stage) {
  const started = performance.now();
  const counts = await stage.run();
  return { stage, counts, seconds: (performance.now() - started) / 1000 };
}

const total = none();
const rows = [];
for (const turn of turns.filter(({ length }) => length)) {
  console.log(`\n== ${turn.map(({ name }) => name).join(', ')}`);
  for (const { stage, counts, seconds } of await Promise.all(turn.map(timed))) {
    if (!stage.countless && counts.passed + counts.failed + counts.skipped === 0) {
      console.error(`The stage "${stage.name}" ran no test.`);
      counts.failed = 1;
    }
    for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
    rows.push({ name: stage.name, seconds, ...counts });
  }
  if (rows.some(({ name, failed }) => name === 'build' && failed)) break; // what follows would test an older build
}
fs.rmSync(scratch, { recursive: true, force: true });

if (!rows.length) {
  console.error(`No stage is called ${asked.join(', ')}.`);
  total.failed += 1;
}
console.log('');
for (const { name, seconds, passed, failed, skipped } of rows) {
  console.log(
    `${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed, ${skipped} skipped`,
  );
}
if (all) {
  const { writeResults } = await import('../scripts/results.mjs');
  await writeResults(
    rows,
    stages.map(({ name, files: known }) => ({ name, files: known })),
  );
}
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed ? 1 : 0;
