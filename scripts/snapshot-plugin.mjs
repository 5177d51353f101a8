/**
 * WTR plugin: a text that must stay what it was. executeServerCommand('snapshot', {name, text}) answers {before}: what is
 * committed under test/browser/snapshots/ (undefined when there is nothing yet). UPDATE_SNAPSHOTS=1 writes instead, and in
 * a run of everything (ALL) takes away what no test asked for.
 */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../test/browser/snapshots');

export function snapshotPlugin() {
  const update = Boolean(process.env.UPDATE_SNAPSHOTS);
  const asked = new Set();
  return {
    name: 'snapshot',
    executeCommand({ command, payload }) {
      if (command !== 'snapshot') return undefined;
      const file = path.join(root, `${payload.name}.txt`);
      if (!file.startsWith(root + path.sep)) throw new Error(`${payload.name} is outside ${root}`);
      asked.add(file);
      if (update) {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, payload.text);
      }
      return { before: fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined };
    },
    serverStop() {
      if (!update || !process.env.ALL || !asked.size || process.argv.includes('--files')) return;
      for (const name of fs.readdirSync(root, { recursive: true })) {
        const file = path.join(root, name);
        if (file.endsWith('.txt') && !asked.has(file)) fs.rmSync(file);
      }
    },
  };
}
