/**
 * `npm run integration`: every app in apps/ is built with the packed package and passes one contract (contract.mjs) in a
 * browser, and its types are checked. Needs `npm run build`.
 * `--short`: without the heavy ones, which are named and counted as skipped: what CI has time for.
 * Names run only those. A full run that passes writes results.json, of which docs/works-in.md is made (`npm run api`).
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { apps } from './apps.mjs';
import { drive } from './contract.mjs';
import { prepare } from './folder.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const short = process.argv.includes('--short');
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
  further: chosen.filter(({ heavy }) => heavy).map(({ name }) => name),
});
console.log(`Installed in ${seconds(began).toFixed(1)} s: ${folder}`);

const placeOf = (app) => path.join(folder, app.heavy ? 'further' : 'apps', app.name);
const modulesOf = (app) => path.join(app.heavy ? placeOf(app) : folder, 'node_modules');
const versionOf = (app, name) =>
  JSON.parse(fs.readFileSync(path.join(modulesOf(app), name, 'package.json'), 'utf8')).version;

const command = promisify(execFile);
const tool = (app, [name, ...args]) =>
  command(path.join(modulesOf(app), '.bin', name), args, {
    cwd: placeOf(app),
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });

const chrome = await findChrome();
const browser = await puppeteer.launch({ executablePath: chrome.path, args: chromeArgs, headless: true });

/** One app: built, served, driven. */
async function through(app) {
  const from = performance.now();
  const points = [];
  try {
    for (const step of app.build ?? []) await tool(app, step);
    const at = placeOf(app);
    const start = app.start
      ? await import(pathToFileURL(path.join(root, 'test/integration', app.start)).href)
      : undefined;
    const server = start
      ? await start.start({ app, at, modules: modulesOf(app) })
      : await serve({
          more: app.policy,
          files: Object.fromEntries(
            Object.entries(app.files ?? {}).map(([address, file]) => [
              address,
              path.join(modulesOf(app), file),
            ]),
          ),
          fill: { record: JSON.stringify(record).replace(/</g, '\\u003c'), words },
          folders: [
            ...[path.join(at, 'dist'), at, path.join(folder, 'apps')],
            ...[path.join(folder, 'node_modules/say-so'), 'docs/portal'],
          ],
        });
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
if (!rows.length) failed += 1;
console.log(`${seconds(began).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed${left.length ? `, ${left.length} skipped` : ''}`);
if (failed) process.exitCode = 1;
