/** Classes, functions and types; importing this registers nothing. Tags come from `say-so/define/…`. */
export { SayDocument } from './elements/document/say-document.js';
export { SayOnePageProfile } from './elements/one-page-profile/say-one-page-profile.js';
export { SayPerson } from './elements/person/say-person.js';
export { SayWhoHelped } from './elements/who-helped/say-who-helped.js';
export { SayChangeEvent } from './events/change.js';
export { onePageProfile } from './documents/one-page-profile.js';
export { fromFile, toFile, type FileProblem, type Opened } from './exchange/file.js';
export { locales, type LocaleInfo } from './locales/info.js';
export { addStrings, fillStrings, makeLocale } from './locales/make-locale.js';
export { present, findDocument } from './present/present.js';
export { toHTML } from './present/to-html.js';
export type * from './documents/outline.js';
export type * from './keeping/keep.js';
export type * from './locales/locale.js';
export type * from './person/record.js';
export type * from './present/blocks.js';
