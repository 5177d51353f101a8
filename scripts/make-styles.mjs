/**
 * dist/styles/: the same style text the elements use, for pages:
 * before-upgrade.css  the words inside a tag look before any script runs as they will after: no shift on upgrade
 * tokens.css, tokens.json, themes/  from src/styles/themes.ts, the one source
 * shadow/<element>.css  the same rules as its shadow root takes them, for servers that render one and may not write `<style>`
 * print.css           the page's own print gives what element.print() gives: A4, nothing of the page around
 */
import fs from 'node:fs';
import { scopedCss } from '../dist/base/light-tree.js';
import { themes } from '../src/styles/themes.ts';
import { themeCss, tokensCss, tokensJson, withLightDark } from './theme-files.mjs';

const names = fs.readdirSync('dist/elements').filter((name) => name !== 'person'); // it draws nothing
const tags = names.map((name) => `say-${name}`);

function stylesOf(element) {
  void element.observedAttributes; // lit gathers a class's styles when a tag first asks for its attributes
  return element.elementStyles.map(({ cssText }) => cssText);
}
const styles = new Map();
for (const name of [...names, 'person']) {
  const [element] = Object.values(await import(`../dist/elements/${name}/say-${name}.js`));
  styles.set(name, stylesOf(element));
}

/** Which elements take each style text: it is written once for all of them, in the order in which they take them. */
const takers = new Map();
for (const name of names)
  for (const css of styles.get(name)) takers.set(css, [...(takers.get(css) ?? []), name]);
const scoped = ([css, all]) =>
  scopedCss('say-x', css).replace(
    ':is(say-x,[data-say=x],say-x>[data-say-page])',
    `:is(${all.map((name) => `say-${name},[data-say=${name}]`).join()})`,
  );

fs.mkdirSync('dist/styles/shadow', { recursive: true });
for (const [name, all] of styles)
  fs.writeFileSync(`dist/styles/shadow/${name}.css`, withLightDark(`${all.join('')}\n`));
fs.writeFileSync('dist/styles/before-upgrade.css', withLightDark(`${[...takers].map(scoped).join('\n')}\n`));
const ours = ['say-person', ...tags].join(', ');
// a tag under a name of the page's own (`defineAs`) says what it is with `data-say`
const elements = `${ours}, [data-say]`;
fs.writeFileSync(
  'dist/styles/print.css',
  `@page { size: A4; margin: 13mm; }
@media print {
  body *:not(:is(${elements}), :has(${elements}), :is(${elements}) *) { display: none; }
  body, :has(> :is(${elements})) { margin: 0; padding: 0; background: none; }
  :is(${ours}):not(:first-of-type) { break-before: page; }
}
`,
);

fs.mkdirSync('dist/styles/themes', { recursive: true });
fs.writeFileSync('dist/styles/tokens.css', tokensCss());
fs.writeFileSync('dist/styles/tokens.json', `${JSON.stringify(tokensJson(), null, 2)}\n`);
for (const theme of themes)
  fs.writeFileSync(`dist/styles/themes/${theme.name}.css`, themeCss(theme, [...tags, '[data-say]']));
