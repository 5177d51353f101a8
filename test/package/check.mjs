/**
 * The package as its users get it: publint and attw, then packed, installed in an empty folder,
 * and every address imported in Node and seen by TypeScript. Needs `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../scripts/run.mjs';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const pkg = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-package-'));

/** `.` is `say-so`, `./person.js` is `say-so/person.js`. */
const addresses = Object.keys(pkg.exports).map((key) => pkg.name + key.slice(1));
const is = (pattern) => (address) => pattern.test(address);
const data = addresses.filter(is(/\.(json|css)$/));
const whole = addresses.filter(is(/\/cdn\//));
const modules = addresses.filter((address) => !data.includes(address) && !whole.includes(address));
const registering = modules.filter(is(/\/define\//));

const script = `
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
const at = (address) => fs.readFileSync(fileURLToPath(import.meta.resolve(address)), 'utf8');
const before = Object.getOwnPropertyNames(globalThis).length;
for (const address of ${JSON.stringify(modules.filter((address) => !registering.includes(address)))}) {
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
for (const address of ${JSON.stringify(whole)}) assert.ok(at(address).length > 20, address + ' is empty');
`;

const typed = modules.map((address, i) => `import * as m${i} from '${address}';\nvoid m${i};`).join('\n');
const tsconfig = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    strict: true,
    noEmit: true,
    types: [],
  },
  files: ['all.ts'],
};

try {
  await run('publint', ['--strict']);
  // attw looks for types, and a stylesheet has none; that they are there is looked at below.
  const sheets = Object.keys(pkg.exports).filter((key) => key.endsWith('.css'));
  await run('attw', [
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--no-color',
    '--exclude-entrypoints',
    ...sheets,
  ]);

  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ filename, size, entryCount }] = JSON.parse(packed);
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', path.join(folder, filename)], {
    cwd: folder,
  });
  fs.writeFileSync(path.join(folder, 'all.mjs'), script);
  await run(process.execPath, ['all.mjs'], { cwd: folder });
  fs.writeFileSync(path.join(folder, 'all.ts'), typed);
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  await run('tsc', ['-p', folder]);
  for (const name of Object.keys(pkg.bin)) {
    await run(path.join(folder, 'node_modules/.bin', name), ['--help'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  console.log(
    `The package (${Math.round(size / 1000)} kB packed, ${entryCount} files): ${addresses.length} addresses, ${modules.length} imported in Node and by TypeScript.`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
