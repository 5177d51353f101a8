/**
 * The addresses of the package, one by one (tools skip wildcards), made from what was built.
 * Writes package.json; with `--check` only says whether it is up to date. Needs `npm run build`.
 */
import fs from 'node:fs';
import path from 'node:path';

const list = (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []);
const scripts = (folder) => list(folder).filter((name) => name.endsWith('.js'));
const module = (file) => ({ types: `./${file.replace(/\.js$/, '.d.ts')}`, default: `./${file}` });

/** Every address and what stands behind it. */
export function addresses() {
  const out = { '.': module('dist/index.js') };
  const add = (address, file) => {
    if (fs.existsSync(file)) out[address] = module(file);
  };
  for (const name of ['all', 'as', 'auto']) add(`./define/${name}.js`, `dist/define/${name}.js`);
  for (const tag of list('dist/elements')) {
    add(`./define/${tag}.js`, `dist/define/${tag}.js`);
    add(`./elements/${tag}.js`, `dist/elements/${tag}/say-${tag}.js`);
  }
  for (const name of scripts('dist/define/locales'))
    add(`./define/locales/${name}`, `dist/define/locales/${name}`);
  // A room with a front door is an address: person.js, present.js, keeping.js…
  for (const room of list('dist')) add(`./${room}.js`, `dist/${room}/index.js`);
  // Types for the tags in JSX: `import type {} from 'say-so/jsx/react.js'`.
  for (const name of scripts('dist/jsx')) add(`./jsx/${name}`, `dist/jsx/${name}`);
  for (const lang of list('dist/locales')) add(`./locales/${lang}.js`, `dist/locales/${lang}/index.js`);
  for (const name of list('dist/styles').filter((file) => /\.(css|json)$/.test(file))) {
    out[`./styles/${name}`] = `./dist/styles/${name}`;
  }
  for (const folder of ['shadow', 'themes'])
    for (const name of list(`dist/styles/${folder}`))
      out[`./styles/${folder}/${name}`] = `./dist/styles/${folder}/${name}`;
  for (const name of list('schema')) out[`./schema/${name}`] = `./schema/${name}`;
  for (const name of scripts('cdn')) {
    out[`./cdn/${name}`] = { types: './dist/index.d.ts', default: `./cdn/${name}` };
  }
  for (const name of scripts('cdn/locales')) {
    const [lang] = name.split('.');
    out[`./cdn/locales/${name}`] = {
      types: `./dist/define/locales/${lang}.d.ts`,
      default: `./cdn/locales/${name}`,
    };
  }
  return {
    ...out,
    './examples.json': './dist/examples.json',
    './printing-tests.json': './dist/printing-tests.json',
    './web-types.json': './dist/web-types.json',
    './vscode.html-custom-data.json': './dist/vscode.html-custom-data.json',
    './llms.txt': './llms.txt',
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  };
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const pkg = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  const made = addresses();
  const same = JSON.stringify(pkg.exports) === JSON.stringify(made);
  if (!process.argv.includes('--check')) {
    if (!same) fs.writeFileSync('package.json', `${JSON.stringify({ ...pkg, exports: made }, null, 2)}\n`);
    console.log(`${Object.keys(made).length} addresses in package.json`);
  } else if (!same) {
    const differing = [...new Set([...Object.keys(made), ...Object.keys(pkg.exports)])].filter(
      (key) => JSON.stringify(made[key]) !== JSON.stringify(pkg.exports[key]),
    );
    console.error(
      `The addresses in package.json are out of date (${differing.join(', ') || 'order'}): npm run exports`,
    );
    process.exitCode = 1;
  }
}
