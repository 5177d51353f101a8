/**
 * dist/styles/: the same style text the elements use, for pages:
 * before-upgrade.css  the words inside a tag look before any script runs as they will after: no shift on upgrade
 * print.css           the page's own print gives what element.print() gives: A4, nothing of the page around
 */
import fs from 'node:fs';
import { scopedCss } from '../dist/base/light-tree.js';
import { pageStyles } from '../dist/styles/page.js';

const tags = fs
  .readdirSync('dist/elements')
  .filter((name) => name !== 'person') // it draws nothing
  .map((name) => `say-${name}`);

fs.mkdirSync('dist/styles', { recursive: true });
fs.writeFileSync(
  'dist/styles/before-upgrade.css',
  `${tags.map((tag) => scopedCss(tag, pageStyles.cssText)).join('\n')}\n`,
);
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
