/** A folder outside the project, where an app finds only what it has installed: frameworks as the lock says, say-so as it was packed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pack } from '../../scripts/pack.mjs';
import { run } from '../../scripts/run.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const lock = (folder) => fs.readFileSync(path.join(folder, 'package-lock.json'));

/** `npm ci`, unless the folder already has what this lock says. */
async function install(from, folder) {
  fs.mkdirSync(folder, { recursive: true });
  const mark = path.join(folder, 'node_modules', '.installed');
  const wanted = createHash('sha256').update(lock(from)).digest('hex');
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted) return;
  for (const file of ['package.json', 'package-lock.json'])
    fs.copyFileSync(path.join(from, file), path.join(folder, file));
  fs.copyFileSync(path.join(root, '.npmrc'), path.join(folder, '.npmrc'));
  await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: folder,
  });
  fs.writeFileSync(mark, wanted);
}

/** Puts what was packed where npm would: what it depends on must already be there. */
function installPacked(tarball, folder) {
  const to = path.join(folder, 'node_modules/say-so');
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(to, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', to]);
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(to, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies))
    if (!fs.existsSync(path.join(folder, 'node_modules', name)))
      throw new Error(`say-so depends on ${name}: name it in ${path.relative(root, here)}/package.json`);
}

/**
 * Everything an app needs, in place. `record` and `words` are what the apps show; what is `packed` is not packed anew.
 * @returns {Promise<string>} the folder
 */
export async function prepare({ record, words, further, packed }) {
  const folder = path.join(os.tmpdir(), `say-so-integration-${os.userInfo().uid}`);
  await install(here, folder);
  const tarball = packed ?? pack(folder);
  installPacked(tarball, folder);
  fs.rmSync(path.join(folder, 'apps'), { recursive: true, force: true });
  fs.cpSync(path.join(here, 'apps'), path.join(folder, 'apps'), { recursive: true });
  for (const app of further) {
    // Too large to install for every run: beside the others, not among them.
    await install(path.join(here, 'apps', app), `${folder}-${app}`);
    installPacked(tarball, `${folder}-${app}`);
    fs.cpSync(path.join(here, 'apps', app), `${folder}-${app}`, { recursive: true });
    fs.cpSync(path.join(root, 'docs/portal/media'), `${folder}-${app}/public/media`, { recursive: true });
  }
  const write = (name, text) => {
    fs.writeFileSync(path.join(folder, 'apps', name), text);
    for (const app of further) fs.writeFileSync(path.join(`${folder}-${app}`, name), text);
  };
  const json = JSON.stringify(record);
  write('record.json', json);
  write('record.ts', `import type { Person } from 'say-so';\nexport const record: Person = ${json};\n`);
  write('given.js', `window.record = ${json};\n`);
  write('words.ts', `export const words = ${JSON.stringify(words)};\n`);
  write('words.html', words);
  return folder;
}
