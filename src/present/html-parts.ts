/** What the HTML printers are made of: every string escaped, every element as lit's printers make it. */
import type { Direction, Words } from './blocks.js';

const special = /[&<>"']/;
const entity: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One pass, and none at all for the many strings with nothing to escape. Lone surrogates become U+FFFD where it is sent as UTF-8. */
export function escape(text: string): string {
  if (!special.test(text)) return text;
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const to = entity[text[i] as string];
    if (to) {
      out += text.slice(from, i) + to;
      from = i + 1;
    }
  }
  return out + text.slice(from);
}

/** An attribute; nothing where it has no value. */
export const at = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escape(String(value))}"`;

/** Words in a line: ours in the interface's direction, what somebody said in its own. */
export const run = ({ text, lang, said, dials }: Words, dir?: Direction): string =>
  `<bdi${said ? ' class="said"' : at('dir', dir)}${at('lang', lang)}>${
    dials ? `<a href="${dials}">${escape(text)}</a>` : escape(text)
  }</bdi>`;
/** A block of somebody's words. */
export const theirs = (tag: string, className: string, { text, lang }: Words): string =>
  `<${tag} class="${className}" dir="auto"${at('lang', lang)}>${escape(text)}</${tag}>`;
/** A paragraph of the interface's. */
export const ours = (className: string, text: string, dir?: Direction): string =>
  `<p class="${className}"${at('dir', dir)}>${escape(text)}</p>`;

export function heading(level: number, className: string, content: string): string {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag} class="${className}">${content}</${tag}>`;
}
