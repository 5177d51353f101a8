import { makeLocale, onePageProfile, present, toHTML } from 'say-so';
import { parse } from 'say-so/person.js';

/** The tag with the record inside, and its words for whoever reads before a script runs, or without any. */
function profile(record) {
  const locale = makeLocale('en');
  const now = new Date().toISOString().slice(0, 10);
  const blocks = present(parse(record).person, onePageProfile, { locale, now });
  const words = toHTML(blocks, { lang: locale.lang, dir: locale.dir });
  const json = JSON.stringify(record).replace(/</g, '\\u003c');
  return `<say-one-page-profile name="record"><script type="application/json">${json}</script>${words}</say-one-page-profile>`;
}

export default function (config) {
  config.addShortcode('profile', profile);
  config.addPassthroughCopy('page.js');
  return { dir: { output: 'dist' } };
}
