/** The manifest, read from the sources as they are now. */
import fs from 'node:fs';
import path from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = path.resolve(import.meta.dirname, '..');

/**
 * What `npm run manifest` would write.
 * @returns {Promise<{ modules: object[] }>}
 */
export const readManifest = () =>
  cli({
    argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
    cwd: root,
    noWrite: true,
  });

/**
 * The elements in it, by tag, each with every list it may lack.
 * @param {{ modules: object[] }} manifest
 * @returns {object[]}
 */
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

/** Writes the files that are not as they should be; gives how many. */
export function write(files) {
  let count = 0;
  for (const [file, text] of Object.entries(files)) {
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    count += 1;
  }
  return count;
}
