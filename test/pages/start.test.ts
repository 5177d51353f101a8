/** The pages to copy of docs/guides/start/, each as it stands there, under the strict policy; and the guide for servers. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { policy } from '../../scripts/serve.mjs';
import { printRecord } from '../../src/bin/print-record.js';
import { ama } from '../../src/examples/people/ama.js';
import { site, type Opened } from './helpers.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs/guides/start');
const served = site();
const tag = 'say-one-page-profile';
const tea = 'Tea with the milk in first';

const guide = (name: string): string => fs.readFileSync(path.join(folder, `${name}.md`), 'utf8');
const block = (text: string, lang: string): string | undefined =>
  text.split(`\`\`\`${lang}\n`)[1]?.split('\n```')[0];

interface Put {
  readonly method: string;
  readonly body: string;
}
/** Opens the page of a guide; `/api/people/ama` answers with Ama's record, and `/people/ama` takes a form. */
async function open(
  name: string,
  html = block(guide(name), 'html'),
): Promise<Opened & { readonly puts: Put[] }> {
  assert.ok(html, `${name}.md has no page`);
  const puts: Put[] = [];
  const answers: Readonly<Record<string, readonly [string, string | undefined]>> = {
    '/start': ['text/html; charset=utf-8', html],
    '/page.js': ['text/javascript; charset=utf-8', block(guide(name), 'js')],
    '/page.css': ['text/css; charset=utf-8', block(guide(name), 'css')],
    '/api/people/ama': ['application/json', JSON.stringify(ama)],
    '/people/ama': [
      'text/html; charset=utf-8',
      '<!doctype html><html lang="en"><title>Thank you</title><p id="sent">Sent',
    ],
    '/favicon.ico': ['image/png', ''],
  };
  // as high as a form with its Save: what is saved stands in a bar at the foot of the window, over what is below
  const opened = await served.open('/examples/', { height: 1200 });
  const { page } = opened;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = answers[new URL(request.url()).pathname];
    if (!answer) return void request.continue();
    if (request.method() !== 'GET') puts.push({ method: request.method(), body: request.postData() ?? '' });
    void request.respond({
      status: request.method() === 'PUT' ? 204 : 200,
      contentType: answer[0],
      headers: { 'content-security-policy': policy },
      body: request.method() === 'PUT' ? '' : (answer[1] ?? ''),
    });
  });
  await page.goto(`${served.url}/start`, { waitUntil: 'load' });
  return { ...opened, puts };
}
const shows = (page: Page, text: string, at = tag) =>
  page.waitForFunction(
    (at, text) => document.querySelector(at)?.shadowRoot?.textContent?.includes(text),
    { timeout: 10_000 },
    at,
    text,
  );
const press = (page: Page, key: string) => page.locator(`${tag} >>> ${key}`).click();
async function write(page: Page, words: string): Promise<void> {
  for (const key of ['#writer', '[data-key=writer-start]', '[data-key=add-important]'])
    await press(page, key);
  await page.locator(`${tag} >>> #words`).fill(words);
  for (const key of ['#voice', '[data-key=save]']) await press(page, key);
  await shows(page, words);
}
async function until(what: string, check: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !check(); i++) await new Promise((done) => setTimeout(done, 25));
  assert.ok(check(), what);
}

/** What each page promises, by its name. */
const promises: Readonly<Record<string, (opened: Opened & { readonly puts: Put[] }) => Promise<void>>> = {
  show: ({ page }) => shows(page, tea).then(() => undefined),
  fetch: ({ page }) => shows(page, tea).then(() => undefined),
  new: async ({ page }) => {
    await shows(page, 'Who is writing today?');
  },
  async form({ page, puts }) {
    await write(page, 'Rain on the roof.');
    await Promise.all([page.waitForNavigation(), page.locator('form > button').click()]);
    const sent = JSON.parse(new URLSearchParams(puts[0]?.body).get('record') ?? 'null') as object;
    assert.match(JSON.stringify(sent), /Rain on the roof\./);
  },
  async save({ page, puts }) {
    await shows(page, tea);
    await write(page, 'Rain on the roof.');
    await until('it is saved', () => puts.some(({ body }) => body.includes('Rain on the roof.')));
    assert.ok(puts.every(({ method }) => method === 'PUT'));
  },
  async device({ page }) {
    await shows(page, 'Who is writing today?');
    assert.equal(
      await page.evaluate(() => indexedDB.databases().then((all) => all.length)),
      0,
      'asked first',
    );
  },
  async several({ page }) {
    await shows(page, tea);
    await shows(page, 'This page', 'say-who-helped');
  },
  async 'read-and-write'({ page }) {
    await page.locator('#write').click();
    await write(page, 'Rain on the roof.');
    await page.locator('#write').click();
    await shows(page, 'Rain on the roof.');
    await page.locator('#print').click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { printed?: string }).printed?.includes('Rain'),
    );
  },
  async welsh({ page }) {
    await shows(page, 'Beth sy’n cyfrif i mi');
    await shows(page, 'fy ngeiriau i');
    const radius = await page.$eval(`${tag} >>> .page`, (it) => getComputedStyle(it).borderStartStartRadius);
    assert.equal(radius, '0px');
  },
  async 'no-script'({ page }) {
    await shows(page, tea);
  },
};

describe('docs/guides/start', () => {
  it('has a promise for each page, and lists them all', () => {
    const files = fs.readdirSync(folder).filter((name) => name !== 'README.md');
    assert.deepEqual(
      files.sort(),
      Object.keys(promises)
        .map((name) => `${name}.md`)
        .sort(),
    );
    const readme = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');
    for (const file of files) {
      assert.ok(readme.includes(`(${file})`), file);
      const page = block(guide(file.replace('.md', '')), 'html') ?? '';
      assert.ok(page.includes('name="viewport"'), `${file}: or a phone draws it as small as a desk's screen`);
    }
    for (const name of [...files, 'README.md'])
      for (const [, to] of fs
        .readFileSync(path.join(folder, name), 'utf8')
        .matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        assert.ok(fs.existsSync(path.join(folder, to!)), `${name}: ${to}`);
  });

  for (const [name, holds] of Object.entries(promises))
    it(`${name}: does what it says, and the console stays silent`, async () => {
      const opened = await open(name);
      await opened.page.evaluate(() => {
        const frames = new MutationObserver(() => {
          for (const frame of document.querySelectorAll('iframe')) {
            if (!frame.contentWindow) continue;
            frame.contentWindow.print = () => {
              Object.assign(globalThis, { printed: frame.contentDocument?.body.innerText });
              frame.contentWindow?.dispatchEvent(new Event('afterprint'));
            };
          }
        });
        frames.observe(document, { childList: true, subtree: true });
      });
      await holds(opened);
      assert.deepEqual(
        // A driver calls an answer without a body aborted.
        opened.errors.filter((error) => !error.includes('ERR_ABORTED')),
        [],
      );
      if (name !== 'form') assert.deepEqual(await opened.violations(), []);
      await opened.close();
    });

  it('no-script: with what the command prints, it is read without one', async () => {
    const html = block(guide('no-script'), 'html')?.replace(
      /<!--.*?-->/,
      () => printRecord(ama, { now: '2026-11-21', headingLevel: 1 }).html,
    );
    const { page, close } = await open('no-script', html);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    assert.ok((await page.$eval(tag, (it) => it.innerText)).includes(tea));
    await close();
  });
});

describe('docs/guides/server-rendering.md', () => {
  it('has a function that makes the tag, and lets nothing out of it', async () => {
    const text = fs.readFileSync(path.join(root, 'docs/guides/server-rendering.md'), 'utf8');
    const { outputFiles } = await build({
      stdin: { contents: block(text, 'js') ?? '', resolveDir: root },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      conditions: ['node'],
      logLevel: 'error',
    });
    const { profileTag } = (await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.text).toString('base64')}`
    )) as { profileTag(stored: string, now: string): string };
    const made = profileTag(JSON.stringify({ ...ama, called: '</script><img src=x>' }), '2026-11-21');
    assert.ok(made.includes('Tea with the milk in first'));
    assert.equal(made.match(/<\/script>/g)?.length, 1);
    assert.doesNotMatch(made, /<img src=x>/);
    assert.throws(() => profileTag('{"format":"other@1"}', '2026-11-21'), /cannot be read/);
  });
});

describe('when nothing shows', () => {
  const said = guide('README');
  const record = (person: unknown): string =>
    `<script type="application/json">${JSON.stringify(person).replace(/</g, '\\u003c')}</script>`;
  const broken = { ...ama, entries: { ...ama.entries, tea: 1, choir: 2 } };
  /** What a page does, what is seen then (nothing: ''), and what `problems` says, where it says something. */
  const mistakes: readonly (readonly [row: string, html: string, seen: string, problem?: RegExp])[] = [
    ['Nothing, and the tag is defined', `<${tag} person="{}"></${tag}>`, ''],
    ['`<say-document>` shows nothing', `<say-document>${record(ama)}</say-document>`, ''],
    [
      '“We could not read this record.”',
      `<${tag}>${record({ name: 'Ama' })}</${tag}>`,
      'We could not read this record.',
      /format should be say-so\/person@1/,
    ],
    [
      '“We could not read this record.”',
      `<${tag}><script type="application/json">{'called': 'Ama'}</script></${tag}>`,
      'We could not read this record.',
      /JSON/,
    ],
    [
      '“We could not read 2 parts of this.”',
      `<${tag}>${record(broken)}</${tag}>`,
      'We could not read 2 parts of this.',
      /object/,
    ],
    [
      'A name, and no words',
      `<${tag} document-id="nobody">${record(ama)}</${tag}>`,
      'Ama My profile',
      /There is no “nobody”: /,
    ],
    ['It is read and cannot be written', `<${tag} mode="Edit">${record(ama)}</${tag}>`, tea],
    [
      '“We could not save this.” from the start',
      `<${tag} mode="edit" keep="cloud">${record(ama)}</${tag}>`,
      'We could not save this.',
      /keep is "device", or an object .* not "cloud"/,
    ],
    [
      '“These are 0 sentences about a good life.”',
      `<say-i-statement mode="edit" statement="slip">${record(ama)}</say-i-statement>`,
      'These are 0 sentences about a good life.',
    ],
  ];
  for (const [row, html, seen, problem] of mistakes)
    it(`${row}: ${html.slice(0, 60)}`, async () => {
      assert.ok(said.includes(`| ${row} `), 'the guide has it');
      const { page, close, errors } = await open(
        'show',
        `<!doctype html><html lang="en"><title>A mistake</title><script type="module" src="/cdn/say-so.js"></script>${html}`,
      );
      const now = () =>
        page.$eval('body > *', (element) => {
          const { problems } = element as Element & { readonly problems: readonly { message: string }[] };
          const words = (element.shadowRoot ?? element).textContent.replace(/\s+/g, ' ').trim();
          return { words, problems: problems.map(({ message }) => message).join(' ') };
        });
      if (seen)
        await page.waitForFunction(
          (words: string) => {
            const shown = document.querySelector('body > *')?.shadowRoot?.textContent;
            return words.split(' ').every((word) => shown?.includes(word));
          },
          {},
          seen,
        );
      else await page.waitForSelector('body > :defined');
      const { words, problems } = await now();
      if (seen) assert.ok(words.replace(/(?<=Ama)(?=My)/, ' ').includes(seen), words.slice(0, 200));
      else assert.equal(words, '');
      if (problem) assert.match(problems, problem);
      else assert.equal(problems, '');
      assert.deepEqual(errors, []);
      await close();
    });
});
