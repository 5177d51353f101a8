/** How a text must read where not any text will do, as the source of a regular expression with the flag `u`. */
import { OWN_PATH } from './own-path.js';

/** No ids that mean something to JavaScript itself, so that looking one up in a table finds a row or nothing. */
export const ID =
  '(?!(?:__.*|constructor|prototype|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)$)[^\\p{Cc}\\p{Cs}]{1,200}';
export const LANG = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*';
export const DATE = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';
export const FILE = `(?:sha256-[0-9a-f]{64}|${OWN_PATH})`;
/** A text longer than this is no text. */
export const LONGEST = 1_000_000;
/** No section has more entries than this beyond those it shows. */
export const MOST = 1_000_000;
