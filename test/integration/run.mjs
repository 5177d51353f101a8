/**
 * `npm run integration`: every app in apps/ is built with the packed package and passes one contract (contract.mjs) in a
 * browser, and its types are checked. Needs `npm run build`.
 * `--short`: without the heavy ones, which are named and counted as skipped.
 * Names run only those. `--packed=` takes a packed package instead of packing anew. What passed is written to results.json, of which docs/works-in.md is made (`npm run api`).
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { tsc } from '../../scripts/run.mjs';
import { apps } from './apps.mjs';
import { drive } from './contract.mjs';
import { prepare } from './folder.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const short = process.argv.includes('--short');
const packed = process.argv.find((word) => word.startsWith('--packed='))?.slice('--packed='.length);
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const wanted = apps.filter(({ name }) => !asked.length || asked.includes(name));
const chosen = wanted.filter(({ heavy }) => !(short && heavy));

if (!fs.existsSync('dist/examples.json')) throw new Error('Nothing is built yet. Run: npm run build');
const { person: record } = JSON.parse(fs.readFileSync('dist/examples.json', 'utf8')).find(
  ({ element, name }) => element === 'one-page-profile' && name === 'ordinary',
);
const { printRecord } = await import(pathToFileURL(path.resolve('dist/bin/print-record.js')).href);
const words = printRecord(record, { now: new Date().toISOString().slice(0, 10) }).html;
const [{ said }] = Object.values(record.entries);

const seconds = (from) => (performance.now() - from) / 1000;
const began = performance.now();
const folder = await prepare({
  record,
  words,
  packed: packed && path.resolve(packed),
  further: chosen.filter(({ heavy }) => heavy).map(({ name }) => name),
});
console.log(`Installed in ${seconds(began).toFixed(1)} s: ${folder}`);

const placeOf = (app) => (app.heavy ? `${folder}-${app.name}` : path.join(folder, 'apps', app.name));
const modulesOf = (app) => path.join(app.heavy ? placeOf(app) : folder, 'node_modules');
const versionOf = (app, name) =>
  JSON.parse(fs.readFileSync(path.join(modulesOf(app), name, 'package.json'), 'utf8')).version;

const command = promisify(execFile);
/** By its name. TypeScript's own checker is this project's: 7 takes a second where 6 takes six. */
const tool = (app, [name, ...args]) => {
  const [program, before] =
    name === 'tsc' ? [process.execPath, [tsc]] : [path.join(modulesOf(app), '.bin', name), []];
  return command(program, [...before, ...args], {
    cwd: placeOf(app),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
};

const chrome = await findChrome();
const browser = await puppeteer.launch({ executablePath: chrome.path, args: chromeArgs, headless: true });

/** The lines of a file that must be refused: each after one that says "wrong:". */
const toRefuse = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.includes('wrong: ') ? [i + 2] : []));

/** The types, in the words of the framework's own checker. */
async function checked(app) {
  const point =
    app.wrong || app.name === 'vue' || app.name === 'solid'
      ? 'types: right ones pass, wrong ones do not'
      : 'types';
  const { stdout, code } = await tool(app, app.check).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error) => ({ stdout: `${error.stdout}${error.stderr}`, code: 1 }),
  );
  if (!app.wrong) return code ? { point, error: stdout.slice(0, 1000) } : { point };
  const found = [...stripVTControlCharacters(stdout).matchAll(/([\w./-]+)(?:" |:)(\d+):\d+ (?:- error|")/g)]
    .filter(([line]) => !/WARNING/.test(line))
    .map(([, file, line]) => `${path.basename(file)}:${line}`);
  const wanted = toRefuse(path.join(placeOf(app), app.wrong)).map((line) => `${app.wrong}:${line}`);
  const sorted = (all) => [...new Set(all)].sort().join(', ');
  return sorted(found) === sorted(wanted)
    ? { point }
    : { point, error: `refused ${sorted(found) || 'nothing'}; wrong are ${sorted(wanted)}` };
}

/** One app: built, served, driven. */
async function through(app) {
  const from = performance.now();
  const points = [];
  try {
    for (const step of app.build ?? []) await tool(app, step);
    const at = placeOf(app);
    const serving = (how) =>
      serve({
        more: app.policy,
        files: Object.fromEntries(
          Object.entries(app.files ?? {}).map(([address, file]) => [
            address,
            path.join(modulesOf(app), file),
          ]),
        ),
        fill: { record: JSON.stringify(record).replace(/</g, '\\u003c') },
        folders: [
          ...[path.join(at, 'dist'), at, path.join(folder, 'apps')],
          ...[path.join(folder, 'node_modules/say-so'), 'docs/portal'],
        ],
        ...how,
      });
    const { start } = app.start ? await import(`./start/${app.start}.mjs`) : { start: () => serving() };
    const server = await start({ at, bin: path.join(modulesOf(app), '.bin'), serve: serving });
    try {
      points.push(
        ...(await drive(browser, {
          ...app,
          url: server.url,
          first: said.text,
          called: record.called,
          lines: Object.keys(record.entries).length,
        })),
      );
    } finally {
      await server.stop();
    }
  } catch (error) {
    const why = `${error.stdout || error.stderr || ''}${error.message}`;
    points.push({ point: 'it is built and served', error: why.slice(0, 2000) });
  }
  if (app.check && !points.some(({ error }) => error)) points.push(await checked(app));
  return { app, points, seconds: seconds(from) };
}

/** Two at a time: one is built while another is driven. */
const results = [];
const waiting = [...chosen];
await Promise.all(
  Array.from({ length: Math.min(2, os.availableParallelism()) }, async () => {
    for (let app = waiting.shift(); app; app = waiting.shift()) results.push(await through(app));
  }),
);
const version = await browser.version();
await browser.close();

let passed = 0;
let failed = 0;
const rows = results.sort((a, b) => apps.indexOf(a.app) - apps.indexOf(b.app));
for (const { app, points, seconds: took } of rows) {
  const bad = points.filter(({ error }) => error);
  passed += points.length - bad.length;
  failed += bad.length;
  const with_ = app.versions.map((name) => `${name} ${versionOf(app, name)}`).join(', ');
  console.log(
    `${bad.length ? 'FAILED' : 'passed'}  ${app.title}${with_ && ` (${with_})`}: ${points.length - bad.length} of ${points.length}, ${took.toFixed(1)} s`,
  );
  for (const { point, error } of bad) console.log(`        ${point}: ${error}`);
}
const left = wanted.filter((app) => !chosen.includes(app));
for (const { title } of left) console.log(`Skipped: ${title}. Only in the full run: npm run integration.`);
const skipped = left.length;
if (!rows.length) failed += 1;

/** An app that passed is written down; docs/works-in.md is made of that. `--short` leaves both as they are. */
if (!short) {
  const file = 'test/integration/results.json';
  const before = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : [];
  const now = rows
    .filter(({ points }) => points.every(({ error }) => !error))
    .map(({ app, points, seconds: took }) => ({
      name: app.name,
      versions: Object.fromEntries(app.versions.map((name) => [name, versionOf(app, name)])),
      passed: points.length,
      seconds: Math.round(took),
      date: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      browser: version.replace(/^(Headless)?Chrome\//, 'Chromium '),
    }));
  const all = apps.flatMap(({ name }) => [...now, ...before].find((row) => row.name === name) ?? []);
  fs.writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  const { worksIn } = await import('../../scripts/make-works-in.mjs');
  for (const [page, text] of Object.entries(await worksIn())) fs.writeFileSync(page, text);
}
console.log(`${seconds(began).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
if (failed) process.exitCode = 1;
