/** The page of what works in what: as it would be made, and in what nobody has run every tag and attribute exists. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { snippets, worksIn } from '../../../scripts/make-works-in.mjs';
import { elementsIn, readManifest } from '../../../scripts/read-manifest.mjs';
import { apps } from '../../integration/apps.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const at = (name: string): string => path.join(root, 'test/integration', name);
interface Described {
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string }[];
  readonly members: readonly { readonly name: string }[];
}

describe('docs/works-in.md', () => {
  it('is what the last run and the sources of the apps make', async () => {
    for (const [file, text] of Object.entries(await worksIn()))
      assert.equal(
        fs.readFileSync(path.join(root, file), 'utf8'),
        text,
        `${file} is out of date: npm run api`,
      );
  });

  it('has every app, passed', () => {
    const rows = JSON.parse(fs.readFileSync(at('results.json'), 'utf8')) as readonly { name: string }[];
    assert.deepEqual(
      rows.map(({ name }) => name),
      apps.map(({ name }) => name),
    );
  });

  it('has snippets whose tags, attributes and properties there are', async () => {
    const elements = elementsIn(await readManifest()) as readonly Described[];
    const files = fs.readdirSync(at('snippets')).sort();
    assert.deepEqual(snippets.map(([, file]) => file).sort(), files);
    for (const file of files) {
      const text = fs.readFileSync(at(`snippets/${file}`), 'utf8');
      let tags = 0;
      for (const [, tag, inside = ''] of text.matchAll(/<(say-[\w-]+)([^>]*)>/g)) {
        const element = elements.find(({ tagName }) => tagName === tag);
        assert.ok(element, `${file}: <${tag}>`);
        tags += 1;
        for (const [, name = ''] of inside.matchAll(/(?:^|\s)([@\w-]+)=/g))
          assert.ok(
            ['id', 'class', 'lang', '@ref'].includes(name) ||
              element.attributes.some((attribute) => attribute.name === name),
            `${file}: <${tag} ${name}>`,
          );
      }
      for (const [, variable, tag] of text.matchAll(
        /const (\w+) = document\.createElement\('(say-[\w-]+)'\)/g,
      )) {
        const element = elements.find(({ tagName }) => tagName === tag);
        assert.ok(element, `${file}: ${tag}`);
        tags += 1;
        for (const [, name = ''] of text.matchAll(new RegExp(`\\b${variable}\\.(\\w+) =`, 'g')))
          assert.ok(
            element.members.some((member) => member.name === name),
            `${file}: ${variable}.${name}`,
          );
      }
      assert.ok(tags, `${file} has no tag of ours`);
    }
  });
});
