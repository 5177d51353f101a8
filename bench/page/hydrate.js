/** Runs in a page of its own, with lit's hydration in it: the same profile taken over from a server's HTML, by each. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { createElement, useLayoutEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { makeLocale, onePageProfile, present } from '../../dist/index.js';
import { Profile, ProfileOf } from '../react-profile.mjs';

await import('../../dist/define/one-page-profile.js');

const locale = makeLocale('en');
const say = (person) => present(person, onePageProfile, { locale, now: '2026-11-21' });

function place(html, n) {
  const around = document.createElement('div');
  document.body.append(around);
  // reads declarative shadow trees, as a page that is loaded does
  around.setHTMLUnsafe(html.repeat(n));
  void document.body.offsetHeight;
  return around;
}

/** Milliseconds for one of `n`, laid out: from the record and the server's HTML to an element that answers to changes. */
async function ours(html, person, n) {
  const around = place(html, n);
  const all = [...around.children];
  const had = all[0].shadowRoot?.querySelector('.words');
  const from = performance.now();
  for (const one of all) {
    one.person = person;
    one.removeAttribute('defer-hydration');
  }
  await Promise.all(all.map((one) => one.updateComplete));
  void document.body.offsetHeight;
  const took = (performance.now() - from) / n;
  if (had && had !== all[0].shadowRoot.querySelector('.words')) throw new Error('Drawn anew, not hydrated.');
  if (!all.at(-1).shadowRoot.querySelector('.words')) throw new Error('Nothing was drawn.');
  around.remove();
  return took;
}

/** The same of React's roots; the last layout effect is when they are all there. */
async function reacts(html, element, n) {
  const around = place(`<div>${html}</div>`, n);
  const had = around.querySelector('.words');
  let left = n;
  let done;
  const all = new Promise((resolve) => (done = resolve));
  const Told = () => {
    useLayoutEffect(() => {
      left -= 1;
      if (!left) done();
    }, []);
    return element;
  };
  const from = performance.now();
  const roots = [...around.children].map((place) =>
    hydrateRoot(place, createElement(Told), {
      onRecoverableError: (error) => {
        throw error;
      },
    }),
  );
  await all;
  void document.body.offsetHeight;
  const took = (performance.now() - from) / n;
  if (had !== around.querySelector('.words')) throw new Error('React drew it anew.');
  for (const root of roots) root.unmount();
  around.remove();
  return took;
}

/** Samples, one right after the other. `declared` comes from @lit-labs/ssr, `words` from `toHTML()`, `reactHTML` from React. */
async function hydrate({ person, declared, words, reactHTML }, { samples, batch }) {
  const blocks = say(person);
  const ways = {
    declared: () => ours(declared, person, batch),
    words: () => ours(words, person, batch),
    react: () => reacts(reactHTML, createElement(ProfileOf, { person, say }), batch),
    reactReady: () => reacts(reactHTML, createElement(Profile, { blocks, lang: 'en' }), batch),
  };
  const out = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let i = -10; i < samples; i++)
    for (const [name, measure] of Object.entries(ways)) {
      const took = await measure();
      if (i >= 0) out[name].push(took);
    }
  return out;
}

globalThis.bench = { hydrate };
