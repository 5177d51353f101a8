/**
 * What the package costs, minified and gzipped, lit included; 1 kB is 1,000 bytes. Needs `npm run build`.
 * `--why` lists the largest modules behind each budget, in minified bytes before gzip.
 * `--write` puts the table into docs/sizes.md. `--check` only compares: it fails when a figure is more than 1 % away
 * from the one written there, so that nobody makes the package heavier without saying so, and asks nothing of budgets.
 * Otherwise fails when a budget is broken, and when a figure could not be measured.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** What keeps records on the device or where the page says: loaded when the page turns keeping on. */
const isKeeping = (file) => /keeping/.test(file);

/** What nobody waits for who starts to write: each comes when it is opened, or when the page asks for it. */
const parts = {
  'the tools for a photo, sounds and films': /photo-editor|media-tool|sha256/,
  'keeping, when the page turns it on': /keeping|keeping\/device/,
  'printing, which comes with its button': /printing\/(print|forms|statements|summary)\.js/,
  'the form of who helped and when to check': /helped-form/,
  'the panel of several profiles of one person': /documents-panel/,
  'what is asked at home, at school, at work and in hospital': /locales\/en\/variants/,
};
const isPart = (file) => Object.values(parts).some((its) => its.test(file));

/** Words in a further language, loaded by pages in that language. */
const isFurther = (file) => /locales\/(?!en\/)|own-(?!en\.)/.test(file);

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
const profile = 'dist/define/one-page-profile.js';
const tags = fs
  .readdirSync('dist/define')
  .filter((name) => name.endsWith('.js') && fs.existsSync(`dist/elements/${name.slice(0, -3)}`))
  .map((name) => name.slice(0, -3));
const fileSize = (file) => ({ size: gzip(fs.readFileSync(file)) });

/** Elements that hold or read, and are no documents: nothing was asked of their size. */
const noDocument = ['person'];
/** What was asked of an element, in bytes: to view, and with editing. */
const asked = (tag) =>
  tag === 'one-page-profile' ? [14_000, 26_000] : noDocument.includes(tag) ? [] : [16_000];

/** Loaded while somebody writes, though nobody opened it: how many pages a booklet will have is counted by laying it out. */
const unasked = { 'communication-passport': /printing\/forms/, document: /printing\/forms/ };

/** `[group, name, budget, measure]` */
const measures = tags.flatMap((tag) => {
  const file = [`dist/define/${tag}.js`];
  const [view, edit] = asked(tag);
  const apart = (to) => isFurther(to) || (isPart(to) && !unasked[tag]?.test(to));
  return [
    ['One element', `${tag}: view`, view, () => bundle(file, all)],
    ['One element', `${tag}: view and edit`, edit, () => bundle(file, apart)],
    ['One element', `${tag}: with every part`, undefined, () => bundle(file, isFurther)],
  ];
});
const whole = 'Everything';
measures.push(
  [whole, 'every element: view', undefined, () => bundle(['dist/define/all.js'], all)],
  [
    whole,
    'every element: view and edit, English, without keeping',
    75_000,
    () => bundle(['dist/define/all.js'], (to) => isKeeping(to) || isFurther(to)),
  ],
);
for (const folder of ['cdn', 'cdn/locales'])
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.js')))
    measures.push(['Files', `${folder}/${name}`, undefined, () => fileSize(`${folder}/${name}`)]);

const why = process.argv.includes('--why');
const check = process.argv.includes('--check');
const written = 'docs/sizes.md';
const DRIFT = 0.01;

let bad = 0;
const row = (name, size, budget = '', verdict = '') =>
  console.log(`${name.padEnd(58)} ${size.padStart(9)}  ${budget.padStart(9)}  ${verdict}`.trimEnd());

const found = [];
if (!check) row('min + gzip, lit included', 'is', 'at most');
for (const [group, name, budget, measure] of measures) {
  try {
    const { size, modules } = await measure();
    found.push({ group, name, size, budget });
    if (check) continue;
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

const list = (all) => `${all.slice(0, -1).join('; ')}; and ${all.at(-1)}`;
/** The table as a page. */
function page() {
  const lines = [
    '# What it weighs',
    '',
    `Written by \`npm run size -- --write\` after a build; \`npm run size -- --check\` fails when a figure has moved by more than 1 %. Minified and gzipped, lit included; 1 kB is 1,000 bytes. “View” is what a page loads to show a record of words. “View and edit” is what is there when somebody can write. Some parts come later, and are counted under “with every part”: ${list(Object.keys(parts))}. What was asked for and is not reached stands in [decision 9](adr/0009-what-it-weighs.md).`,
  ];
  for (const group of new Set(found.map((it) => it.group))) {
    lines.push('', `## ${group}`, '', '| | is | at most | |', '| --- | ---: | ---: | --- |');
    for (const { name, size, budget } of found.filter((it) => it.group === group))
      lines.push(
        `| ${name} | ${kB(size)} | ${budget ? kB(budget) : ''} | ${budget && size > budget ? `${kB(size - budget)} too much` : ''} |`,
      );
  }
  return lines.join('\n');
}
if (process.argv.includes('--write')) {
  const options = { ...(await resolveConfig(written)), parser: 'markdown' };
  fs.writeFileSync(written, await format(page(), options));
  console.log(`\nWritten to ${written}.`);
}
if (check) {
  const before = fs.readFileSync(written, 'utf8');
  for (const { name, size } of found) {
    const said = before.split('\n').find((line) => line.startsWith(`| ${name} `));
    const was = Number(said?.split('|')[2].replace('kB', '')) * 1000;
    // half of the last digit that is written is no drift
    if (Math.abs(size - was) <= Math.max(was * DRIFT, 50)) continue;
    bad += 1;
    console.error(`${name}: ${said ? `${kB(was)} is written` : 'not written'}, it is ${kB(size)}.`);
  }
  console.log(
    bad
      ? `Moved by more than ${DRIFT * 100} %. If that is meant: npm run size -- --write`
      : `${found.length} figures, each within ${DRIFT * 100} % of ${written}.`,
  );
} else if (fs.existsSync(profile)) {
  console.log('\nAs files of their own, when a bundler splits (one-page-profile):');
  for (const [name, size] of await chunks(profile)) row(`  ${name}`, kB(size));

  console.log('\nWhat each further element adds to a page (view):');
  const before = [];
  let last = 0;
  for (const tag of ['one-page-profile', ...tags.filter((tag) => tag !== 'one-page-profile')]) {
    before.push(`dist/define/${tag}.js`);
    const { size } = await bundle(before, all);
    row(`  ${last ? '+ ' : ''}${tag}`, kB(size), last ? `+ ${kB(size - last)}` : '');
    last = size;
  }
}
if (bad) process.exitCode = 1;
