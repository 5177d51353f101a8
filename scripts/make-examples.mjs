/** Writes the examples as data: `[{element, name, about, person, …}]`. They drive the portal's example pages, and anyone may use them. */
import fs from 'node:fs';
import { examples } from '../src/examples/index.ts';

const seen = new Set();
for (const { element, name } of examples) {
  const address = `${element}/${name}`;
  if (!/^[a-z][a-z-]*\/[a-z0-9][a-z0-9-]*$/.test(address))
    throw new Error(`Not usable as an address: ${address}`);
  if (seen.has(address)) throw new Error(`Two examples are called ${address}`);
  seen.add(address);
}
fs.mkdirSync('dist', { recursive: true });
fs.writeFileSync('dist/examples.json', `${JSON.stringify(examples)}\n`);
