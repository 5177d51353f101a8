/** What a page pays for when a bundler has been through it: what it uses, and nothing else. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import resolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** Everything an entry needs, whenever it is loaded, as one text. `outside` is not gone into. */
const bundlers = {
  async vite(entry, outside) {
    const made = await vite({
      root: path.dirname(entry),
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, rollupOptions: { input: entry, external: outside } },
    });
    return [made].flat().flatMap(({ output }) => output.map(({ code = '' }) => code));
  },
  async rollup(entry, outside) {
    const bundle = await rollup({
      input: entry,
      external: outside,
      plugins: [resolve({ browser: true })],
      // A mark for frameworks that render on servers; a bundler for browsers has no use for it.
      onwarn(warning) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(({ code = '' }) => code);
  },
  async esbuild(entry, outside) {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      external: outside,
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      outdir: 'out',
      logLevel: 'error',
    });
    return outputFiles.map(({ text }) => text);
  },
  async webpack(entry, outside) {
    const to = `${entry}-webpack`;
    const made = await promisify(webpack)({
      mode: 'production',
      target: ['web', 'es2022'],
      experiments: { outputModule: true },
      entry,
      externals: Object.fromEntries(outside.map((name) => [name, name])),
      externalsType: 'module',
      // what is not used is marked, and it is the minimizer that leaves it out
      optimization: { minimize: true },
      performance: false,
      output: { path: to, module: true },
    });
    const { errors = [], warnings = [] } = made.toJson({ all: false, errors: true, warnings: true });
    if (errors.length || warnings.length) throw new Error([...errors, ...warnings][0].message);
    return fs.readdirSync(to).map((file) => fs.readFileSync(path.join(to, file), 'utf8'));
  },
};

const pages = [
  {
    name: 'one tag',
    code: `import 'say-so/define/one-page-profile.js';`,
    has: ['say-one-page-profile', 'SayOnePageProfile'],
    lacks: ['say-who-helped', 'SayWhoHelped', 'say-person', 'SayPerson', 'toHTML'],
  },
  {
    name: 'the record without elements',
    code: `import { parse } from 'say-so/person.js'; console.log(parse('{}'));`,
    has: ['say-so/person@'],
    lacks: ['LitElement', 'say-one-page-profile', 'my words'],
  },
  {
    name: 'one class by its name',
    code: `import { SayPerson } from 'say-so'; console.log(SayPerson);`,
    has: ['SayPerson'],
    lacks: ['SayWhoHelped', 'SayOnePageProfile', 'toHTML', 'customElements.define'],
  },
  {
    name: 'one React component',
    code: `import { SayPerson } from 'say-so/react.js'; console.log(SayPerson);`,
    has: ['say-person'],
    lacks: ['say-who-helped', 'SayWhoHelped', 'say-one-page-profile', 'SayOnePageProfile'],
    outside: ['react'],
  },
];

/** In the folder where the package is installed; resolves to how many bundles were made and looked through. */
export async function checkBundles(folder) {
  let made = 0;
  for (const [i, { name, code, has, lacks, outside = [] }] of pages.entries()) {
    const entry = path.join(folder, `page-${i}.mjs`);
    fs.writeFileSync(entry, `${code}\n`);
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      const text = (await bundle(entry, outside)).join('\n');
      // webpack's minimizer gives classes other names: there the tags and the sentences speak
      const told = (word) => bundler !== 'webpack' || !/^(Say|Lit|to)[A-Z]/.test(word);
      for (const word of has.filter(told))
        assert.ok(text.includes(word), `${bundler}, ${name}: ${word} is missing`);
      for (const word of lacks.filter(told))
        assert.ok(!text.includes(word), `${bundler}, ${name}: ${word} is in it, unused`);
      made += 1;
    }
  }
  return made;
}
