/**
 * WTR plugin: a text that must stay what it was. executeServerCommand('snapshot', {name, text}) answers {before}: what is
 * committed under test/browser/snapshots/ (undefined when there is nothing yet). UPDATE_SNAPSHOTS=1 writes instead.
 */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../test/browser/snapshots');

export function snapshotPlugin() {
  return {
    name: 'snapshot',
    executeCommand({ command, payload }) {
      if (command !== 'snapshot') return undefined;
      const file = path.join(root, `${payload.name}.txt`);
      if (!file.startsWith(root + path.sep)) throw new Error(`${payload.name} is outside ${root}`);
      if (process.env.UPDATE_SNAPSHOTS) {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, payload.text);
      }
      return { before: fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined };
    },
  };
}
