/** The manifest, read from the sources as they are now: what `npm run manifest` would write. */
import fs from 'node:fs';
import path from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = path.resolve(import.meta.dirname, '..');

export const readManifest = () =>
  cli({
    argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
    cwd: root,
    noWrite: true,
  });

/** The elements in it, by tag, each with every list it may lack. */
export function elementsIn({ modules }) {
  return modules
    .flatMap(({ path: module, declarations = [] }) =>
      declarations.map((declaration) => ({
        module,
        attributes: [],
        members: [],
        events: [],
        slots: [],
        cssParts: [],
        cssProperties: [],
        ...declaration,
      })),
    )
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** Writes files whose text is made, or with `--check` says which are not as they would be made. */
export function writeOrCheck(files, how) {
  const stale = [];
  for (const [file, text] of Object.entries(files)) {
    const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
    if (before === text) continue;
    stale.push(file);
    if (!process.argv.includes('--check')) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
  }
  if (!process.argv.includes('--check'))
    console.log(`${stale.length} of ${Object.keys(files).length} files written`);
  else if (stale.length) {
    console.error(`Out of date: ${stale.join(', ')}. Run: ${how}`);
    process.exitCode = 1;
  }
}
