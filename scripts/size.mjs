/**
 * What the package costs, minified and gzipped, lit included; 1 kB is 1,000 bytes. Needs `npm run build`.
 * `--why` lists the largest modules behind each budget, in minified bytes before gzip.
 * Fails when a budget is broken, and when a figure with a budget could not be measured.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** A module of the photo: its chunk is loaded when someone takes a photo, and is counted apart. */
const isPhoto = (file) => /photo/.test(file);

/** Leaves out what is loaded later: everything, or only what the test says. */
const later = (out) => ({
  name: 'later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path: to }) =>
      kind === 'dynamic-import' && out(to) ? { path: to, external: true } : undefined,
    ),
});

/** One file that imports all of these: its gzipped size, and how many minified bytes each module gave it. */
async function bundle(files, out) {
  const missing = files.filter((file) => !fs.existsSync(file));
  if (missing.length) throw new Error(`not built: ${missing.join(', ')}`);
  const { outputFiles, metafile } = await build({
    metafile: true,
    outdir: 'out',
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [later(out)],
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const modules = Object.entries(inputs).map(([name, { bytesInOutput }]) => [name, bytesInOutput]);
  return { size: gzip(outputFiles[0].contents), modules: modules.sort(([, a], [, b]) => b - a) };
}

/** The files a browser loads one after the other when a bundler splits: `[name, gzip]`. */
async function chunks(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    outdir: 'out',
    logLevel: 'error',
  });
  return outputFiles.map(({ path: name, contents }) => {
    const { entryPoint } = metafile.outputs[path.relative('.', name)];
    return [entryPoint ? path.relative('dist', entryPoint) : 'shared by several', gzip(contents)];
  });
}

const all = () => true;
const tags = () =>
  fs
    .readdirSync('dist/define')
    .filter((name) => name.endsWith('.js') && fs.existsSync(`dist/elements/${name.slice(0, -3)}`))
    .map((name) => `dist/define/${name}`);
const profile = 'dist/define/one-page-profile.js';
const fileSize = (file) => ({ size: gzip(fs.readFileSync(file)) });

const measures = [
  ['one-page-profile: view', 14_000, () => bundle([profile], all)],
  ['one-page-profile: view and edit, photo apart', 26_000, () => bundle([profile], isPhoto)],
  ['one-page-profile: everything', undefined, () => bundle([profile], () => false)],
  ['every element: view', undefined, () => bundle(['dist/define/all.js'], all)],
  ['cdn/say-so.js, whole', undefined, () => fileSize('cdn/say-so.js')],
  ['cdn/say-so.classic.js, whole', undefined, () => fileSize('cdn/say-so.classic.js')],
];
if (fs.existsSync('cdn/locales')) {
  for (const name of fs.readdirSync('cdn/locales').filter((file) => /^[\w-]+\.js$/.test(file))) {
    measures.push([`cdn/locales/${name}`, undefined, () => fileSize(`cdn/locales/${name}`)]);
  }
}

const why = process.argv.includes('--why');
let bad = 0;
const row = (name, size, budget = '', verdict = '') =>
  console.log(`${name.padEnd(46)} ${size.padStart(9)}  ${budget.padStart(9)}  ${verdict}`.trimEnd());

row('min + gzip, lit included', 'is', 'at most');
for (const [name, budget, measure] of measures) {
  try {
    const { size, modules } = await measure();
    const over = budget !== undefined && size > budget;
    if (over) bad += 1;
    row(
      name,
      kB(size),
      budget && kB(budget),
      over ? `${kB(size - budget)} TOO MUCH` : budget ? 'within' : '',
    );
    if (why && budget) {
      for (const [module, bytes] of modules.slice(0, 30))
        row(`  ${module.replace(/^dist\//, '')}`, `${bytes} B`);
    }
  } catch (error) {
    bad += 1;
    row(name, '?', budget && kB(budget), `NOT MEASURED: ${error.message.split('\n')[0]}`);
  }
}

if (fs.existsSync(profile)) {
  console.log('\nAs files of their own, when a bundler splits (one-page-profile):');
  for (const [name, size] of await chunks(profile)) row(`  ${name}`, kB(size));

  console.log('\nWhat each further element adds to a page (view):');
  const before = [];
  let last = 0;
  for (const file of [profile, ...tags().filter((tag) => tag !== profile)]) {
    before.push(file);
    const { size } = await bundle(before, all);
    row(`  ${last ? '+ ' : ''}${path.basename(file, '.js')}`, kB(size), last ? `+ ${kB(size - last)}` : '');
    last = size;
  }
}
if (bad) process.exitCode = 1;
