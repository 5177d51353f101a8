/**
 * The package as its users get it: packed, looked at by publint and attw, installed in an empty folder, every address
 * imported in Node and seen by TypeScript 6 and 7, what JSX takes and refuses, what four bundlers make of it, and its command.
 * Needs `npm run build`. The path of a packed package is taken instead of packing anew.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pack } from '../../scripts/pack.mjs';
import { run, tsc } from '../../scripts/run.mjs';
import { checkBundles } from './bundles.mjs';
import { checkCommand } from './command.mjs';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const tsc6 = path.resolve('node_modules', 'typescript', 'bin', 'tsc');
const pkg = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-package-'));

/** `.` is `say-so`, `./person.js` is `say-so/person.js`. */
const addresses = Object.keys(pkg.exports).map((key) => pkg.name + key.slice(1));
const is = (pattern) => (address) => pattern.test(address);
/** Only types stand behind these. */
const typesOnly = addresses.filter(is(/\/(jsx\/|(vue|svelte)\.js$)/));
const data = addresses.filter(is(/\.(json|css|txt)$/));
const whole = addresses.filter(is(/\/cdn\//));
/** Compiled by the page's own Angular, and tried with it in test/integration/. */
const forAngular = addresses.filter(is(/\/angular\.js$/));
const modules = addresses.filter(
  (address) => ![...data, ...whole, ...typesOnly, ...forAngular].includes(address),
);
/** These need React beside them, and say so when it is missing. */
const forReact = modules.filter(is(/\/react\.js$/));
const registering = modules.filter(is(/\/define\//));

const script = `
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
const at = (address) => fs.readFileSync(fileURLToPath(import.meta.resolve(address)), 'utf8');
const before = Object.getOwnPropertyNames(globalThis).length;
for (const address of ${JSON.stringify(modules.filter((address) => ![...registering, ...forReact].includes(address)))}) {
  const names = Object.keys(await import(address));
  assert.ok(names.length, address + ' exports nothing');
}
const tags = ${JSON.stringify(registering.map((address) => path.basename(address, '.js')))};
for (const tag of tags) assert.equal(globalThis.customElements?.get('say-' + tag), undefined, tag + ' was registered by a class');
for (const address of ${JSON.stringify(registering)}) await import(address);
for (const address of ${JSON.stringify(data)}) {
  const text = at(address);
  assert.ok(text.length, address + ' is empty');
  if (address.endsWith('.json')) JSON.parse(text);
}
for (const address of ${JSON.stringify([...whole, ...typesOnly])}) assert.ok(at(address).length > 8, address + ' is empty');
for (const address of ${JSON.stringify(forAngular)}) await assert.rejects(import(address), /Cannot find package '@angular\\/core'/);
for (const address of ${JSON.stringify(forReact)}) {
  const imported = import(address);
  if (process.argv.includes('--react')) assert.ok(Object.keys(await imported).length, address + ' exports nothing');
  else await assert.rejects(imported, /Cannot find package 'react'/);
}
`;

/** What the types are checked against, as this project has it. */
const beside = ['react', 'react-dom', 'preact', '@types/react', '@types/react-dom'].map(
  (name) => `${name}@${pkg.devDependencies[name]}`,
);

const typed = (all) =>
  all.map((address, i) => `import * as m${i} from '${address}';\nvoid m${i};`).join('\n');
const tsconfig = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    strict: true,
    noEmit: true,
    types: [],
    jsx: 'react-jsx',
  },
  include: ['*.ts', '*.tsx'],
};

try {
  const packed = process.argv[2] ? path.resolve(process.argv[2]) : pack(folder);
  await run('publint', ['--strict', packed]);
  // attw looks for types, and a stylesheet or a text has none; that they are there is looked at below.
  const sheets = Object.keys(pkg.exports).filter((key) => /\.(css|txt)$/.test(key));
  await run('attw', [packed, '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', ...sheets]);

  const write = (name, text) => fs.writeFileSync(path.join(folder, name), text);
  const here = (command, ...args) => run(command, args, { cwd: folder });
  const install = (...names) =>
    here('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...names);
  write('package.json', '{ "private": true, "type": "module" }');
  write('tsconfig.json', JSON.stringify(tsconfig));
  write('all.mjs', script);

  // First as most have it: without React.
  await install(packed);
  await here(process.execPath, 'all.mjs');
  write('all.ts', typed(modules.filter((address) => !forReact.includes(address))));
  await here(process.execPath, tsc6, '-p', '.');
  const examples = JSON.parse(fs.readFileSync('dist/examples.json', 'utf8'));
  checkCommand(folder, examples.find(({ name }) => name === 'ordinary').person);

  // Then with it.
  await install(...beside);
  await here(process.execPath, 'all.mjs', '--react');
  write('all.ts', typed(modules));
  for (const name of fs.readdirSync('test/package/types'))
    fs.copyFileSync(path.join('test/package/types', name), path.join(folder, name));
  await here(process.execPath, tsc, '-p', '.');
  const bundles = await checkBundles(folder);
  const { size } = fs.statSync(packed);
  console.log(
    `The package (${Math.round(size / 1000)} kB packed): ${addresses.length} addresses, ${modules.length} imported in Node and by TypeScript; ${bundles} bundles hold only what they use; JSX is checked; the command works.`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
