/** Packs what was built, as npm would publish it. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** @returns the path of the packed package, in `folder` */
export function pack(folder) {
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return path.join(folder, JSON.parse(said)[0].filename);
}
