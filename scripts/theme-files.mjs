/** The tokens and themes as files: CSS for pages, JSON in the Design Tokens format (2025.10) for design tools. */
import { themes, tokens } from '../src/styles/themes.ts';

/**
 * Bundlers that make CSS fit for older browsers (Vite does, by default) turn `light-dark()` into what only works where the same
 * CSS sets `color-scheme`; ours must not, because dark follows the page. What asks for `light-dark()` first is left as it is.
 * @param {string} text the whole file
 */
export const withLightDark = (text) =>
  text.includes('light-dark(') ? `@supports (color: light-dark(#000, #fff)) {\n${text}}\n` : text;

/** A theme sets every token, so that one theme may stand inside another. */
const defaults = Object.fromEntries(Object.entries(tokens).map(([name, { value }]) => [name, value]));

/** `{ink}` is another token. */
const refer = (value) => value.replace(/\{([\w-]+)\}/g, 'var(--say-$1)');
const css = (value) => (Array.isArray(value) ? `light-dark(${value.join(', ')})` : refer(value));
const lines = (values, indent = '  ') =>
  Object.entries(values)
    .map(([name, value]) => `${indent}--say-${name}: ${css(value)};\n`)
    .join('');

/** Every token with what holds where nobody sets it. */
export const tokensCss =
  () => `/* say-so: the tokens, with what holds where nobody sets them. Copy what you change. */
${withLightDark(`:where(:root) {
${Object.entries(tokens)
  .map(([name, { about, value }]) => `  /* ${about} */\n  --say-${name}: ${css(value)};\n`)
  .join('')}}
`)}`;

/**
 * A theme: for the whole page, or for what stands in `data-say-theme` when a page has several.
 * Its scheme is passed on as a property, so that of two themes, one inside the other, the nearest holds.
 * @param {import('../src/styles/themes.js').Theme} theme one of `themes`
 * @param {readonly string[]} elements the tags it dresses, for what the browser draws itself: date pickers, tick boxes
 */
export const themeCss = (
  { name, title, about, font, scheme, values },
  elements,
) => `/* say-so, theme ${title}. ${about} */
${withLightDark(`:where(:root:not([data-say-theme])),
[data-say-theme='${name}'] {
${lines({ ...defaults, ...values })}  --say-scheme: ${scheme === 'page' ? 'initial' : scheme};
}
:is(:root:not([data-say-theme]), [data-say-theme='${name}']) :is(${elements.join(', ')}) {
  color-scheme: var(--say-scheme);
${font ? `  font-family: ${font};\n` : ''}}
`)}`;

const colour = (hex) => {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const components = [1, 3, 5].map(
    (at) => Math.round((parseInt(long.slice(at, at + 2), 16) / 255) * 1e4) / 1e4,
  );
  return { colorSpace: 'srgb', components, hex: long };
};
const dimension = (text) => ({ value: parseFloat(text), unit: text.replace(/^[\d.]+/, '') });

function group(values, side, path) {
  return Object.fromEntries(
    Object.entries(values).map(([name, given]) => {
      const { type, about } = tokens[name];
      const value = Array.isArray(given) ? given[side] : given;
      const $value = value.startsWith('{')
        ? `{${path}.${value.slice(1)}`
        : type === 'color'
          ? colour(value)
          : dimension(value);
      return [name, { $type: type, $value, $description: about }];
    }),
  );
}

/** Groups by theme, then light or dark: the format knows tokens and groups, and no other way of saying it yet. */
export function tokensJson() {
  const sides = (name, values, scheme) =>
    Object.fromEntries(
      ['light', 'dark'].flatMap((side, i) =>
        scheme === 'page' || scheme === side ? [[side, group(values, i, `${name}.${side}`)]] : [],
      ),
    );
  return {
    default: {
      $description: 'What holds where nobody sets anything.',
      ...sides('default', defaults, 'page'),
    },
    ...Object.fromEntries(
      themes.map(({ name, about, scheme, values }) => [
        name,
        { $description: about, ...sides(name, { ...defaults, ...values }, scheme) },
      ]),
    ),
  };
}
