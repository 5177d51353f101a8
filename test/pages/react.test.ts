/** The React components as a page that is rendered on a server uses them: read before any script, hydrated, edited, taken away. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import path from 'node:path';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { printRecord } from '../../src/bin/print-record.js';
import { ama } from '../../src/examples/people/ama.js';
import { SayOnePageProfile, SayPerson } from '../../src/react/index.js';
import { site } from './helpers.js';

const root = path.resolve(import.meta.dirname, '../..');
const served = site();
const words = printRecord(ama, { now: '2026-11-21' }).html;

/** What both sides render; React's own development build, which complains of every difference. */
const app = `
  const App = ({ person, tree, words, onSayChange }) => {
    const [shown, show] = useState(true);
    globalThis.hide = () => show(false);
    return createElement('main', { className: 'portal' }, shown && createElement(SayOnePageProfile, {
      className: 'card', person, tree, words, headingLevel: 3, now: '2026-11-21', onSayChange,
      ref: (it) => (globalThis.held = it),
    }));
  };`;
const bundle = build({
  stdin: {
    contents: `
      import { createElement, useState, StrictMode } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      import { SayOnePageProfile } from './dist/react/index.js';
      ${app}
      globalThis.heard = [];
      globalThis.begin = (person, tree, words) => {
        const rendered = createElement(StrictMode, null, createElement(App,
          { person, tree, words, onSayChange: (event) => globalThis.heard.push(event.person) }));
        globalThis.root = hydrateRoot(document.querySelector('#root'), rendered);
      };`,
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"development"' },
  logLevel: 'error',
});

const onServer = (tree?: 'light'): string =>
  renderToString(
    createElement(
      'main',
      { className: 'portal' },
      createElement(SayOnePageProfile, {
        className: 'card',
        person: ama,
        tree,
        words,
        headingLevel: 3,
        now: '2026-11-21',
      }),
    ),
  );

interface Held extends HTMLElement {
  person: { called: string; entries: object };
  headingLevel: number;
  record: { own: { owner: HTMLElement; person: unknown } };
  updateComplete: Promise<boolean>;
}
interface There {
  readonly held: Held;
  readonly heard: unknown[];
  hide(): void;
  begin(person: unknown, tree: string | undefined, words: string): void;
}

describe('React components', () => {
  it('give a server the words and the attributes, and register nothing there', () => {
    const html = onServer();
    assert.ok(html.includes(words), 'the words are in it as they are');
    assert.match(html, /<say-one-page-profile [^>]*class="card"/);
    assert.match(html, /heading-level="3"/);
    assert.doesNotMatch(html, /person=|\[object|on[sS]ay/);
    assert.equal(globalThis.customElements?.get('say-one-page-profile'), undefined);
    const around = renderToString(
      createElement(SayPerson, { person: ama, mode: 'view' }, createElement(SayOnePageProfile)),
    );
    assert.match(
      around,
      /^<say-person mode="view"><say-one-page-profile><\/say-one-page-profile><\/say-person>$/,
    );
  });

  for (const tree of [undefined, 'light'] as const)
    it(`are hydrated without a word from React, and taken away again: ${tree ?? 'shadow'} tree`, async () => {
      const page = await served.browser.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body><div id="root">${onServer(tree)}</div>`;
        if (request.url().endsWith('/react'))
          void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
        else void request.continue();
      });
      await page.goto(`${served.url}/react`, { waitUntil: 'load' });
      const inTag = await page.$eval('say-one-page-profile', (it) => it.textContent ?? '');
      assert.ok(inTag.includes(ama.called), 'read before any script');
      const text = (await bundle).outputFiles[0]!.text;
      await page.evaluate(text);
      await page.evaluate(
        (person, light, html) => (globalThis as unknown as There).begin(person, light, html),
        ama,
        tree,
        words,
      );
      await page.waitForFunction(() => (globalThis as unknown as There).held?.person);
      const drawn = await page.evaluate(async () => {
        const { held } = globalThis as unknown as There;
        await held.updateComplete;
        return {
          called: held.person.called,
          level: held.headingLevel,
          heading: (held.shadowRoot ?? held).querySelector('.title')?.localName,
          pages:
            held.querySelectorAll('.page').length + (held.shadowRoot?.querySelectorAll('.page').length ?? 0),
        };
      });
      assert.deepEqual(drawn, {
        called: ama.called,
        level: 3,
        heading: 'h3',
        pages: tree ? 1 : 2, // in the shadow tree the words before stay beside it, unseen
      });
      const heard = await page.evaluate(() => {
        const { held, heard } = globalThis as unknown as There;
        held.dispatchEvent(Object.assign(new Event('say-change'), { person: held.person }));
        return heard.length;
      });
      assert.equal(heard, 1, 'onSayChange, once');
      await page.evaluate(() => (globalThis as unknown as There).hide());
      await page.waitForFunction(() => !document.querySelector('say-one-page-profile'));
      assert.deepEqual(errors, []);
      await page.close();
    });
});
