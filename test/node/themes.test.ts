/** The themes as data: one source, the same as what the elements say of themselves, and files in the formats they claim. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsIn, readManifest } from '../../scripts/read-manifest.mjs';
import { themeCss, tokensCss, tokensJson } from '../../scripts/theme-files.mjs';
import { themes, tokens, type Value } from '../../src/styles/themes.js';

interface Tokened {
  readonly cssParts: readonly unknown[];
  readonly cssProperties: readonly { readonly name: string; readonly default: string }[];
}
const asCss = (value: Value): string =>
  typeof value === 'string' ? value.replace(/\{(\w+)\}/, 'var(--_$1)') : `light-dark(${value.join(', ')})`;

describe('themes', () => {
  it('know every token of the elements, with what holds without it', async () => {
    const drawn = (elementsIn(await readManifest()) as readonly Tokened[]).find((e) => e.cssParts.length)!;
    const said = Object.fromEntries(drawn.cssProperties.map((token) => [token.name, token.default]));
    const known = Object.fromEntries(
      Object.entries(tokens).map(([name, { value }]) => [`--say-${name}`, asCss(value)]),
    );
    assert.deepEqual(known, { ...known, ...said });
    assert.deepEqual(Object.keys(said).sort(), Object.keys(known).sort());
  });

  it('set every token in their files, so that one may stand inside another', () => {
    assert.ok(themes.length >= 5);
    for (const theme of themes) {
      const css = themeCss(theme, ['say-person']);
      for (const name of Object.keys(tokens)) assert.match(css, new RegExp(`--say-${name}: \\S`), theme.name);
    }
    for (const name of Object.keys(tokens)) assert.match(tokensCss(), new RegExp(`--say-${name}: \\S`));
  });

  it('are Design Tokens: a type and a value of its shape for each, and references that lead somewhere', () => {
    const all = tokensJson() as Record<string, unknown>;
    let seen = 0;
    const at = (path: string): unknown =>
      path.split('.').reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], all);
    const look = (group: Record<string, unknown>): void => {
      for (const [key, one] of Object.entries(group)) {
        if (key.startsWith('$')) continue;
        assert.doesNotMatch(key, /[{}.]/);
        const token = one as Record<string, unknown>;
        if (!('$value' in token)) {
          look(token);
          continue;
        }
        seen += 1;
        const value = token['$value'];
        if (typeof value === 'string') assert.ok(at(value.slice(1, -1)), value);
        else if (token['$type'] === 'dimension') {
          const { value: number, unit } = value as { value: number; unit: string };
          assert.ok(Number.isFinite(number) && /^(px|rem)$/.test(unit), key);
        } else {
          const { colorSpace, components, hex } = value as {
            colorSpace: string;
            components: readonly number[];
            hex: string;
          };
          assert.equal(token['$type'], 'color');
          assert.equal(colorSpace, 'srgb');
          assert.match(hex, /^#[0-9a-f]{6}$/);
          assert.ok(components.length === 3 && components.every((c) => c >= 0 && c <= 1));
        }
      }
    };
    look(all);
    assert.ok(seen > 100);
  });
});
