/** What is published for servers that are not JavaScript: the blocks of every example are as the schema says, and become the HTML. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { examples } from '../../src/examples/index.js';
import type { Block, Printing } from '../../src/present/blocks.js';
import { toHTML } from '../../src/present/to-html.js';

interface Case {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly printing: Printing;
  readonly html: string;
}
const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const { format, cases } = read('dist/printing-tests.json') as { format: string; cases: readonly Case[] };

describe('dist/printing-tests.json', () => {
  it('has every example with a record', () => {
    assert.equal(format, 'say-so/printing-tests@1');
    assert.deepEqual(
      cases.map(({ name }) => name),
      examples.filter(({ person }) => person !== undefined).map(({ element, name }) => `${element}/${name}`),
    );
  });

  it('has blocks as the schema says, and none that is not in it', () => {
    const valid = new Ajv2020({ allErrors: true }).compile(read('schema/blocks.schema.json') as object);
    for (const { name, blocks } of cases)
      assert.ok(valid(blocks), `${name}: ${JSON.stringify(valid.errors)}`);
    for (const wrong of [[{ type: 'script' }], [{ type: 'title' }], [{ type: 'list', lines: [{}] }], {}])
      assert.ok(!valid(wrong), JSON.stringify(wrong));
    const used = new Set(JSON.stringify(cases.map(({ blocks }) => blocks)).match(/"type":"\w+"/g));
    for (const type of [
      'header',
      'footer',
      'title',
      'lede',
      'paragraph',
      'notice',
      'list',
      'section',
      'figure',
    ])
      assert.ok(used.has(`"type":"${type}"`), `no example has a ${type}`);
  });

  it('has the HTML that these blocks become, from the data alone', () => {
    for (const { name, blocks, printing, html } of cases) assert.equal(toHTML(blocks, printing), html, name);
  });
});
