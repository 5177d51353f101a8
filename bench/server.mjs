/** (c) Profiles a second in Node: `toHTML(present(…))` and react-dom/server, the same content. */
process.env.NODE_ENV = 'production'; // React's own fast build; it is read when React is imported
const { createElement } = await import('react');
const { renderToStaticMarkup, renderToString } = await import('react-dom/server');
const { Profile, ProfileOf } = await import('./react-profile.mjs');
const { makeLocale, onePageProfile, present, toHTML } = await import('../dist/index.js');

const locale = makeLocale('en');
export const printing = { lang: 'en', dir: 'ltr' };
export const say = (person) => present(person, onePageProfile, { locale, now: '2026-11-21' });

/** Profiles a second of processor time, each of a record not seen before: a server has one reader after the other. */
export function perSecond(records, print) {
  const from = process.cpuUsage();
  for (const one of records) print(one);
  const { user, system } = process.cpuUsage(from);
  return (records.length / (user + system)) * 1e6;
}

/** The tags and the words, attributes aside; React adds a preload and ends void tags its own way. */
const told = (html) =>
  html
    .replace(/<link [^>]*>|<!-- -->/g, '')
    .replace(/<(\/?\w+)[^>]*>/g, '<$1>')
    .replaceAll('&#x27;', '&#39;');

/**
 * Samples of each way, one after the other. Two questions, each answered alike by both sides: from the record to the HTML,
 * and only the printing, of what to say ready made.
 */
export function server(person, { samples, batch }) {
  const ready = say(person);
  const react = (render, blocks) => render(createElement(Profile, { blocks, lang: 'en' }));
  const fromRecord = (render) => (one) => render(createElement(ProfileOf, { person: one, say }));
  const fromBlocks = (render) => (one) => react(render, one);
  const ways = {
    whole: { given: person, print: (one) => toHTML(say(one), printing) },
    wholeString: { given: person, print: fromRecord(renderToString) },
    wholeStatic: { given: person, print: fromRecord(renderToStaticMarkup) },
    printed: { given: ready, print: (one) => toHTML(one, printing) },
    printedString: { given: ready, print: fromBlocks(renderToString) },
    printedStatic: { given: ready, print: fromBlocks(renderToStaticMarkup) },
  };
  const ours = told(toHTML(ready, printing));
  for (const [name, { given, print }] of Object.entries(ways)) {
    const theirs = told(print(given));
    if (theirs !== ours) throw new Error(`React (${name}) does not say the same:\n${theirs}\n${ours}`);
  }
  const out = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let i = -20; i < samples; i++) {
    for (const [name, { given, print }] of Object.entries(ways)) {
      const speed = perSecond(
        Array.from({ length: batch }, () => structuredClone(given)),
        print,
      );
      if (i >= 0) out[name].push(speed);
    }
  }
  return out;
}
