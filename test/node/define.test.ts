/** What define/ says of itself: every element is in every list, and the version is the package's. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../src/define/version.js';

const read = (file: string): string => fs.readFileSync(file, 'utf8');

describe('define/', () => {
  it('knows the version of the package', () => {
    assert.equal(version, (JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('defines every element, in the whole and for the autoloader', () => {
    const elements = fs.readdirSync('src/elements');
    assert.ok(elements.length > 3);
    for (const name of elements) {
      assert.match(read(`src/define/${name}.ts`), new RegExp(`define\\('say-${name}', `));
      assert.ok(read('src/define/all.ts').includes(`import './${name}.js';`), `all.ts: ${name}`);
      assert.ok(
        read('src/define/auto.ts').includes(`['say-${name}', () => import('./${name}.js')]`),
        `auto.ts: ${name}`,
      );
    }
  });

  it('can be imported where there is no page', async () => {
    const { autoload } = await import('../../src/define/auto.js');
    assert.equal(typeof autoload, 'function');
  });
});

describe('every element', () => {
  it('is held to the contract of every element', () => {
    const tests = fs
      .readdirSync('test/browser', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => read(`test/browser/${file}`))
      .join('\n');
    const held = [...tests.matchAll(/everyElement\(\{\s*name: '([\w-]+)'/g)].map(([, name]) => name);
    const general = ['document']; // the class all documents share: its examples are theirs
    assert.deepEqual(
      fs.readdirSync('src/elements').filter((name) => !held.includes(name) && !general.includes(name)),
      [],
    );
  });
});
