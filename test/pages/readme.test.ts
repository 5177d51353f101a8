/** Every snippet of README.md is run as it stands there, against what was built. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { policy } from '../../scripts/serve.mjs';
import { ama } from '../../src/examples/people/ama.js';
import { parse } from '../../src/person/parse.js';
import type { Person } from '../../src/person/record.js';
import { editStyles } from '../../src/styles/edit.js';
import { pageStyles } from '../../src/styles/page.js';
import { site, type Opened } from './helpers.js';

const root = path.resolve(import.meta.dirname, '../..');
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
const served = site();
const tag = 'say-one-page-profile';

/** The first block of a language below a heading. */
function snippet(heading: string, lang: string): string {
  const below = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0];
  const code = below?.split(`\`\`\`${lang}\n`)[1]?.split('\n```')[0];
  assert.ok(code, `README.md has no ${lang} under "${heading}"`);
  return code;
}
const linesOf = (code: string): number => code.split('\n').length;

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly etag?: string;
}
interface Asked {
  readonly method: string;
  readonly body: string | undefined;
  readonly match: string | undefined;
}
type Answers = Readonly<Record<string, string | ((asked: Asked) => Answer)>>;
/** Opens a page of these answers, under the strict policy; what is not among them comes from the server. */
async function openWith(answers: Answers): Promise<Opened> {
  const all: Answers = { '/favicon.ico': () => ({ status: 204 }), ...answers };
  // as high as a form with its Save: what is saved stands in a bar at the foot of the window, over what is below
  const opened = await served.open('/examples/', { height: 1200 });
  const { page } = opened;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = all[new URL(request.url()).pathname];
    if (answer === undefined) return void request.continue();
    const {
      status = 200,
      type,
      body,
      etag,
    }: Answer = typeof answer === 'string'
      ? { body: answer, type: answer.startsWith('<') ? 'text/html; charset=utf-8' : 'text/javascript' }
      : answer({ method: request.method(), body: request.postData(), match: request.headers()['if-match'] });
    void request.respond({
      status,
      contentType: type ?? 'application/json',
      headers: { 'content-security-policy': policy, ...(etag && { etag }) },
      body: body ?? '',
    });
  });
  await page.goto(`${served.url}/readme`, { waitUntil: 'load' });
  return opened;
}
const shows = (page: Page, text: string) =>
  page.waitForFunction(
    (tag, text) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(text),
    { timeout: 10_000 },
    tag,
    text,
  );
async function fine({ errors, violations, close }: Opened): Promise<void> {
  assert.deepEqual(await violations(), []);
  assert.deepEqual(errors, []);
  await close();
}
const pageWith = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${body}</html>`;
const script = (src: string) => `<script type="module" src="${src}"></script>`;

/** What the blocks of a guide export; there are so many that do. */
async function guideModule(file: string, count: number): Promise<unknown> {
  const guide = fs.readFileSync(path.join(root, 'docs/guides', file), 'utf8');
  const code = [...guide.matchAll(/```js\n(.*?)\n```/gs)].flatMap(([, block = '']) =>
    block.includes('export ') ? [block] : [],
  );
  assert.equal(code.length, count);
  const bundle = await build({
    stdin: { contents: code.join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0]!.text).toString('base64')}`);
}

describe('README.md', () => {
  it('keeps to the lengths it promises', () => {
    for (const [heading, lang, most] of [
      ['A page in 15 lines', 'html', 15],
      ['With a bundler, and in React', 'jsx', 10],
      ['Saving to your own server', 'js', 10],
      ['Your own look', 'css', 6],
    ] as const)
      assert.ok(linesOf(snippet(heading, lang)) <= most, heading);
  });

  it('has a page that shows a record, which reads without a problem', async () => {
    const html = snippet('A page in 15 lines', 'html');
    const json = /<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    assert.deepEqual(parse(json).problems, []);
    const opened = await openWith({ '/readme': html });
    await shows(opened.page, 'Tea with the milk in first, in my blue mug.');
    await shows(opened.page, 'my words');
    await fine(opened);
  });

  it('has a page where a profile is made from nothing', async () => {
    const html = snippet('A page in 15 lines', 'html')
      .replace(/(<script type="application\/json">).*?(<\/script>)/s, '$1null$2')
      .replace(`<${tag} `, `<${tag} mode="edit" `);
    const opened = await openWith({ '/readme': html });
    await shows(opened.page, 'Who is writing today?');
    await fine(opened);
  });

  it('names scripts, files and addresses that there are', () => {
    const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, name] of readme.matchAll(/npm run ([a-z:-]+)/g)) assert.ok(scripts[name!], name);
    for (const name of ['start', 'test']) assert.ok(scripts[name], name);
    for (const [, file] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      assert.ok(fs.existsSync(path.join(root, file!)), file);
    for (const [, file] of readme.matchAll(/`((?:cdn|dist|schema|src)\/[\w./-]+\.\w+)`/g))
      assert.ok(fs.existsSync(path.join(root, file!)), file);
  });

  it('prints the words to put inside the tag', async () => {
    const [command, bin, ...args] = snippet('A page in 15 lines', 'sh').split(' ');
    assert.deepEqual([command, bin], ['npx', 'say-so']);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-readme-'));
    fs.writeFileSync(path.join(folder, 'record.json'), JSON.stringify(ama));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(root, 'dist/bin/say-so.js'), ...args],
      { cwd: folder },
    );
    fs.rmSync(folder, { recursive: true });
    assert.match(stdout, /<article class="page".*Tea with the milk in first/s);
  });

  it('shares as the guide says, and takes back what comes', async () => {
    const { copyFor, takeBack } = (await guideModule('sharing.md', 2)) as {
      copyFor(stored: unknown, audience: string, at: string): Person;
      takeBack(whole: Person, given: Person, back: Person): Person;
    };
    const tea = ama.entries['tea']!;
    const whole: Person = { ...ama, entries: { ...ama.entries, tea: { ...tea, onlyFor: [] } } };
    const copy = copyFor(JSON.stringify(whole), 'school', '2026-11-21T09:00:00Z');
    assert.doesNotMatch(JSON.stringify(copy), /blue mug|"tea"/);
    assert.match(JSON.stringify(copy), /Choir on Thursday/);
    const choir = copy.entries['choir']!;
    const back: Person = {
      ...copy,
      entries: { ...copy.entries, choir: { ...choir, said: { ...choir.said, text: 'Choir on Friday.' } } },
    };
    const again = takeBack(whole, copy, back);
    assert.match(JSON.stringify(again), /Choir on Friday\./);
    assert.deepEqual(again.entries['tea'], whole.entries['tea']);
    assert.throws(() => takeBack(whole, whole, back), TypeError);
  });

  it('saves a file and opens it again, as the guide says', async () => {
    const { saved, open } = (await guideModule('record.md', 1)) as {
      saved(element: object): Promise<Blob>;
      open(element: object, chosen: Blob): Promise<void>;
    };
    const element: { person?: unknown; files?: unknown } = {};
    await open(element, await saved({ person: ama, files: new Map() }));
    assert.deepEqual(element, { person: ama, files: new Map() });
    await assert.rejects(open(element, new Blob(['{ "other": 1 }'])), /not-ours/);
    await assert.rejects(open(element, new Blob(['{ "cut'])), /not-json/);
    assert.deepEqual(element.person, ama);
  });

  it('works in React', async () => {
    const bundle = await build({
      stdin: {
        contents: `${snippet('With a bundler, and in React', 'jsx')}
          import { createElement } from 'react';
          import { createRoot } from 'react-dom/client';
          globalThis.addEventListener('say-change', ({ person }) => (globalThis.heard = person));
          const record = ${JSON.stringify(ama)};
          createRoot(document.querySelector('main')).render(createElement(Profile, { record }));`,
        resolveDir: root,
        loader: 'jsx',
      },
      bundle: true,
      write: false,
      jsx: 'automatic',
      format: 'esm',
      outdir: 'out',
      splitting: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    const opened = await openWith({
      '/readme': pageWith(script('/app.js'), '<main></main>'),
      '/app.js': bundle.outputFiles[0]!.text,
    });
    const { page } = opened;
    await shows(page, 'Who is writing today?');
    await page.locator(`${tag} >>> #writer`).click();
    await page.locator(`${tag} >>> [data-key=writer-start]`).click();
    await page.locator(`${tag} >>> [data-key=add-important]`).click();
    await page.locator(`${tag} >>> #words`).fill('Rain on the roof.');
    await page.locator(`${tag} >>> #voice`).click();
    await page.locator(`${tag} >>> [data-key=save]`).click();
    await page.waitForFunction(() =>
      JSON.stringify((globalThis as unknown as { heard: unknown }).heard).includes('Rain on the roof.'),
    );
    await shows(page, 'Rain on the roof.');
    await fine(opened);
  });

  it('saves to a server, and loses nothing that another saved meanwhile', async () => {
    let saved: unknown = ama;
    let version = 1;
    const puts: Asked[] = [];
    const opened = await openWith({
      '/readme': pageWith(script('/cdn/say-so.js') + script('/keep.js'), `<${tag} mode="edit"></${tag}>`),
      '/keep.js': snippet('Saving to your own server', 'js'),
      '/api/people/ama': (asked) => {
        const etag = `"${version}"`;
        if (asked.method === 'GET') return { body: JSON.stringify(saved), etag };
        puts.push(asked);
        if (asked.match !== etag) return { status: 412, body: JSON.stringify(saved), etag };
        saved = JSON.parse(asked.body ?? 'null');
        return { status: 204, etag: `"${++version}"` };
      },
    });
    const { page } = opened;
    await shows(page, 'Tea with the milk in first');
    // Her nan saves something on another device.
    saved = {
      ...ama,
      entries: {
        ...ama.entries,
        brave: {
          ...ama.entries['brave'],
          said: { ...ama.entries['brave']!.said, text: 'I am brave. I tell everyone.' },
        },
      },
    };
    version++;
    await page.locator(`${tag} >>> #writer`).click();
    await page.locator(`${tag} >>> [data-key=writer-start]`).click();
    await page.locator(`${tag} >>> [data-key=add-important]`).click();
    await page.locator(`${tag} >>> #words`).fill('Rain on the roof.');
    await page.locator(`${tag} >>> #voice`).click();
    await page.locator(`${tag} >>> [data-key=save]`).click();
    await shows(page, 'I tell everyone.');
    for (let i = 0; i < 100 && !JSON.stringify(saved).includes('Rain on the roof.'); i++)
      await new Promise((done) => setTimeout(done, 50));
    assert.match(JSON.stringify(saved), /Rain on the roof\./);
    assert.match(JSON.stringify(saved), /I tell everyone\./);
    assert.deepEqual(parse(saved).problems, []);
    assert.ok(puts.length >= 2);
    // The browser itself reports the 412, and its driver calls an answer without a body aborted; nothing else went wrong.
    assert.deepEqual(
      opened.errors.filter((error) => !/412|ERR_ABORTED/.test(error)),
      [],
    );
    await opened.close();
  });

  it('never writes over what it cannot read on the server', async () => {
    const newer = JSON.stringify({ ...ama, format: 'say-so/person@2' });
    const puts: Asked[] = [];
    let loaded = false;
    const opened = await openWith({
      '/readme': pageWith(script('/cdn/say-so.js') + script('/keep.js'), `<${tag} mode="edit"></${tag}>`),
      '/keep.js': snippet('Saving to your own server', 'js'),
      '/api/people/ama': (asked) => {
        if (asked.method === 'GET') {
          const body = loaded ? newer : JSON.stringify(ama);
          loaded = true;
          return { body, etag: '"1"' };
        }
        puts.push(asked);
        return { status: 412, body: newer, etag: '"2"' };
      },
    });
    const { page } = opened;
    await shows(page, 'Tea with the milk in first');
    await page.locator(`${tag} >>> #writer`).click();
    await page.locator(`${tag} >>> [data-key=writer-start]`).click();
    await page.locator(`${tag} >>> [data-key=add-important]`).click();
    await page.locator(`${tag} >>> #words`).fill('Rain on the roof.');
    await shows(page, 'We could not save this.');
    await page.locator(`${tag} >>> #voice`).click();
    await page.locator(`${tag} >>> [data-key=save]`).click();
    await shows(page, 'Rain on the roof.');
    await new Promise((done) => setTimeout(done, 1500));
    assert.equal(puts.length, 1);
    await opened.close();
  });

  it('has tokens that there are, and they show', async () => {
    const css = snippet('Your own look', 'css');
    const styles = pageStyles.cssText + editStyles.cssText;
    const section = readme.split('\n## Your own look\n')[1]!.split('\n## ')[0]!;
    for (const [token] of section.matchAll(/--say-[a-z]+(-\d)?/g))
      assert.ok(styles.includes(`var(${token}`), token);
    const opened = await openWith({
      '/readme': pageWith(
        `<link rel="stylesheet" href="/look.css">${script('/cdn/say-so.js')}`,
        `<${tag}><script type="application/json">${JSON.stringify(ama)}</script></${tag}>`,
      ),
      '/look.css': () => ({ type: 'text/css', body: css }),
    });
    await shows(opened.page, 'Tea with the milk in first');
    const look = await opened.page.$eval(`${tag} >>> .page`, (page) => {
      const { color, backgroundColor, borderStartStartRadius } = getComputedStyle(page);
      return [color, backgroundColor, borderStartStartRadius];
    });
    assert.deepEqual(look, ['rgb(11, 12, 12)', 'rgb(255, 255, 255)', '0px']);
    await fine(opened);
  });
});
