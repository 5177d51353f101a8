/**
 * `@lit-labs/ssr` to declarative shadow DOM: one example per element, read without a script, then hydrated under the
 * strict policy, and not a node changed. `toHTML()` is the main road; this one is open to pages that are made with lit.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { html, LitElement, type TemplateResult } from 'lit';
import { html as statically, unsafeStatic } from 'lit/static-html.js';
import { policy } from '../../scripts/serve.mjs';
import { onePageProfile } from '../../src/documents/one-page-profile.js';
import type * as SaySo from '../../src/index.js';
import { examples } from '../../src/examples/index.js';
import { ama } from '../../src/examples/people/ama.js';
import { site } from './helpers.js';

const root = path.resolve(import.meta.dirname, '../..');
const served = site();

/** A strict policy refuses the renderer's `<style>`: a link to the same rules stands in its place. */
class Linked extends LitElementRenderer {
  override renderShadow(
    ...given: Parameters<LitElementRenderer['renderShadow']>
  ): ReturnType<LitElementRenderer['renderShadow']> {
    const drawn = super.renderShadow(...given) as unknown[];
    if (!drawn.includes('</style>')) return drawn as never;
    const name = this.tagName.replace('say-', '');
    return [
      `<link rel="stylesheet" href="/dist/styles/shadow/${name}.css">`,
      ...drawn.slice(drawn.indexOf('</style>') + 1),
    ] as never;
  }
}

interface Page {
  readonly template: TemplateResult;
  /** What the page gives the element again, before its tag is registered there. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly says: RegExp;
}
const tea = /Tea with the milk in first/;
const ofAma = { given: { person: ama }, says: tea };

/** One with a set that the page brings. */
const chosen: Readonly<Record<string, string>> = { 'say-i-statement': 'part' };
/** What stands for each element: an example, the record as a property; what chooses a template also as an attribute. */
const ofExamples = (says: Readonly<Record<string, RegExp>>): Readonly<Record<string, Page>> =>
  Object.fromEntries(
    Object.entries(says).map(([tag, words]) => {
      const example = examples.find(
        ({ element, name }) => `say-${element}` === tag && (!chosen[tag] || name === chosen[tag]),
      );
      assert.ok(example, tag);
      const { person, summary, set, attributes = {} } = example;
      const name = unsafeStatic(tag);
      const said = unsafeStatic(
        Object.entries(attributes)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' '),
      );
      const given = {
        ...(summary === undefined ? { person } : { summary }),
        ...(set !== undefined && { set }),
      };
      return [
        tag,
        {
          template: statically`<${name} ${said} .person=${person} .summary=${summary} .set=${set} lang="en" now="2026-11-21"></${name}>`,
          given,
          says: words,
        },
      ];
    }),
  );
const pages: Readonly<Record<string, Page>> = {
  'say-one-page-profile': {
    ...ofAma,
    template: html`<say-one-page-profile
      .person=${ama}
      lang="en"
      now="2026-11-21"
      heading-level="3"
    ></say-one-page-profile>`,
  },
  'say-document': {
    template: html`<say-document
      .person=${ama}
      .outline=${onePageProfile}
      lang="en"
      now="2026-11-21"
    ></say-document>`,
    given: { person: ama, outline: onePageProfile },
    says: tea,
  },
  'say-person': {
    ...ofAma,
    template: html`<say-person .person=${ama}>
      <say-one-page-profile .person=${ama} lang="en" now="2026-11-21"></say-one-page-profile>
    </say-person>`,
  },
  ...ofExamples({
    'say-about-me': /The early shift, five to one/,
    'say-adjustments': /A BSL interprete/,
    'say-communication-chart': /How we talk to each other/,
    'say-communication-passport': /I cannot hear an alarm/,
    'say-grab-sheet': /Mei Xiu Chen/,
    'say-hospital-passport': /Denise Pauline Grant/,
    'say-i-statement': /It is Dot and Femi, and that is it/,
    'say-i-statements': /I sing with other people every week/,
    'say-statement-summary': /40 people answered/,
    'say-who-helped': /helped|checked/i,
    'say-yes-and-no': /I nod my fist/,
  }),
};

/** A page's own element with one of ours in it: the server tells ours to wait until what it stands in is hydrated. */
class Around extends LitElement {
  static override properties = { person: { attribute: false } };
  declare person?: unknown;
  override render(): TemplateResult {
    return html`<say-one-page-profile
      .person=${this.person}
      lang="en"
      now="2026-11-21"
    ></say-one-page-profile>`;
  }
}
customElements.define('x-around', Around);
const around: Page = { ...ofAma, template: html`<x-around .person=${ama}></x-around>` };

const client = build({
  stdin: {
    contents: `
      import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
      import { loadReader, loadStatements } from './dist/index.js';
      // Noted before any tag is registered: every node in every served root.
      const inside = (root) =>
        [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? inside(e.shadowRoot) : [])]);
      globalThis.nodes = inside(document.body).filter((e) => e.getRootNode() !== document);
      // What moves from here on: a sheet that a shadow root links to comes after the words, and moves them once.
      const there = (e) => (e.localName === 'link' ? e.sheet : e.localName === 'img' ? e.complete : true);
      while (!globalThis.nodes.every(there)) await new Promise(requestAnimationFrame);
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.moved += value;
      }).observe({ type: 'layout-shift' });
      const given = JSON.parse(document.querySelector('#given').textContent);
      for (const element of document.querySelectorAll('[data-given]')) Object.assign(element, given);
      await Promise.all([loadReader(), loadStatements('en')]);
      await import('./dist/define/all.js');
      const { html, LitElement } = await import('lit');
      customElements.define('x-around', class extends LitElement {
        static properties = { person: { attribute: false } };
        render() {
          return html\`<say-one-page-profile
      .person=\${this.person}
      lang="en"
      now="2026-11-21"
    ></say-one-page-profile>\`;
        }
      });
      await Promise.all([...document.querySelectorAll('[data-given]')].map((it) => it.updateComplete));
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      globalThis.ready = true;`,
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'esm',
  outdir: 'out',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});

describe('rendered by @lit-labs/ssr', () => {
  before(async () => {
    await import(path.join(root, 'dist/define/all.js'));
    const { loadReader, loadStatements } = (await import(path.join(root, 'dist/index.js'))) as typeof SaySo;
    await Promise.all([loadReader(), loadStatements('en')]);
  });

  for (const [tag, { template, given, says }] of Object.entries({ ...pages, 'x-around': around }))
    it(`${tag}: read without a script, hydrated under the strict policy, not a node changed`, async () => {
      const made = await collectResult(render(template, { elementRenderers: [Linked] }));
      const body = made.replace(/<(?:say|x)-[\w-]+/g, '$& data-given');
      assert.doesNotMatch(body, /<style/);
      const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${tag}</title>
        <link rel="icon" href="data:,"></head><body>${body}
        <script type="application/json" id="given">${JSON.stringify(given).replace(/</g, '\\u003c')}</script>
        <script type="module" src="/hydrate.js"></script></body></html>`;
      const text = (await client).outputFiles[0]!.text;
      const opened = await served.open('/examples/');
      await opened.page.setRequestInterception(true);
      opened.page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        const headers = { 'content-security-policy': policy };
        if (pathname === '/ssr')
          void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: page });
        else if (pathname === '/hydrate.js')
          setTimeout(
            () => void request.respond({ contentType: 'text/javascript', headers, body: text }),
            150,
          );
        else void request.continue();
      });
      await opened.page.goto(`${served.url}/ssr`, { waitUntil: 'load' });
      await opened.page.waitForFunction(() => (globalThis as unknown as { ready?: boolean }).ready);
      const after = await opened.page.evaluate((tag) => {
        const { nodes, moved } = globalThis as unknown as { nodes: Element[]; moved: number };
        const element = document.querySelector(tag)!;
        const inside = tag === 'x-around' ? element.shadowRoot! : element;
        const drawn = inside.querySelector('say-one-page-profile') ?? element;
        const now = [...drawn.shadowRoot!.querySelectorAll('*')];
        return {
          moved,
          noted: nodes.length,
          gone: nodes.filter((node) => !node.isConnected).length,
          fresh: now.filter((node) => !nodes.includes(node)).map((node) => node.localName),
          text: drawn.shadowRoot!.textContent,
          adopted: drawn.shadowRoot!.adoptedStyleSheets.length,
        };
      }, tag);
      assert.ok(after.noted > 5, `${after.noted} nodes were there before the script`);
      assert.deepEqual(
        { gone: after.gone, fresh: after.fresh, moved: after.moved },
        { gone: 0, fresh: [], moved: 0 },
      );
      assert.ok(after.adopted > 0);
      assert.match(after.text ?? '', says);
      // Hydrated, not only standing there: what is set next is drawn.
      const next = await opened.page.evaluate(async (tag) => {
        const element = document.querySelector(tag)!;
        const inside = tag === 'x-around' ? element.shadowRoot! : element;
        const drawn = (inside.querySelector('say-one-page-profile') ?? element) as HTMLElement & {
          locale: string;
          headingLevel: number;
          updateComplete: Promise<boolean>;
        };
        drawn.headingLevel = 5;
        await drawn.updateComplete;
        return drawn.shadowRoot!.querySelectorAll('h5, h4').length;
      }, tag);
      assert.ok(next > 0);
      assert.deepEqual(opened.errors, []);
      assert.deepEqual(await opened.violations(), []);
      await opened.close();
    });

  it('has a page for each element', () => {
    const tags = fs
      .readdirSync(path.join(root, 'dist/elements'))
      .map((name) => `say-${name}`)
      .sort();
    assert.deepEqual(Object.keys(pages).sort(), tags);
  });

  it('costs the normal page nothing: no element brings hydration along', () => {
    const files = fs.readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.js')))
      assert.doesNotMatch(
        fs.readFileSync(path.join(root, 'dist', file), 'utf8'),
        /hydrat(e|ion)-?support|ssr-client/i,
        file,
      );
    assert.doesNotMatch(
      fs.readFileSync(path.join(root, 'cdn/say-so.js'), 'utf8'),
      /litElementHydrateSupport=/,
    );
  });
});
