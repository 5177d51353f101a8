/** A page that comes from a server: what `@lit-labs/ssr` takes beside `toHTML()`, and taking the page over beside React. */
process.env.NODE_ENV = 'production';
const { render } = await import('@lit-labs/ssr');
const { collectResultSync } = await import('@lit-labs/ssr/lib/render-result.js');
const { html } = await import('lit');
await import('../dist/define/one-page-profile.js');
const { createElement } = await import('react');
const { renderToString } = await import('react-dom/server');
const { toHTML } = await import('../dist/index.js');
const { ProfileOf } = await import('./react-profile.mjs');
const { perSecond, printing, say } = await import('./server.mjs');

const declared = (person) =>
  collectResultSync(
    render(html`<say-one-page-profile .person=${person} lang="en" now="2026-11-21"></say-one-page-profile>`),
  );
const words = (person) => toHTML(say(person), printing);

/** What a server sends, three ways; the elements wait for their record. */
export const served = (person) => ({
  person,
  declared: declared(person).replace('<say-one-page-profile', '$& defer-hydration'),
  words: `<say-one-page-profile lang="en" now="2026-11-21">${words(person)}</say-one-page-profile>`,
  // without what React asks to be loaded early: of a picture that stands in the address itself there is nothing to load
  reactHTML: renderToString(createElement(ProfileOf, { person, say })).replace(/<link [^>]*>/g, ''),
});

/** Profiles a second of processor time, one way right after the other. */
export function rendered(person, { samples, batch }) {
  const out = { declared: [], words: [] };
  for (let i = -10; i < samples; i++)
    for (const [name, print] of Object.entries({ declared, words })) {
      const speed = perSecond(
        Array.from({ length: batch }, () => structuredClone(person)),
        print,
      );
      if (i >= 0) out[name].push(speed);
    }
  return out;
}
