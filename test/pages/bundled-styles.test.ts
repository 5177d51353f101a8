/** The style sheets after a bundler that makes CSS fit for older browsers: the colours are still there. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';

const styles = path.resolve(import.meta.dirname, '../../dist/styles');
const files = fs.readdirSync(styles, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.css'));
const schemes = (css: string): number => css.split('light-dark(').length;

describe('a style sheet that Vite has bundled', () => {
  for (const file of files)
    it(`keeps every light and dark colour: ${file}`, async () => {
      const input = path.join(styles, file);
      const made = await build({
        root: styles,
        configFile: false,
        logLevel: 'error',
        build: { write: false, rollupOptions: { input } },
      });
      const css = [made]
        .flat()
        .flatMap((one) => ('output' in one ? one.output : []))
        .flatMap((one) => (one.type === 'asset' ? [String(one.source)] : []))
        .join('');
      assert.equal(schemes(css), schemes(fs.readFileSync(input, 'utf8')));
    });
});
