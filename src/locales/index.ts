/** How the interface speaks, and how a page changes what it says. A language's own words come from `say-so/define/locales/…`. */
export { locales, type LocaleInfo } from './info.js';
export type * from './locale.js';
export { addStrings, fillStrings, makeLocale } from './make-locale.js';
