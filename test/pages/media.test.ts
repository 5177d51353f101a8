/** A voice and a film in a profile under the strict policy: the browser's own made-up microphone, a real file dialog, a page that is left. */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import http from 'node:http';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { policy } from '../../scripts/serve.mjs';
import { ama } from '../../src/examples/people/ama.js';
import type { Person } from '../../src/person/record.js';

const root = path.resolve(import.meta.dirname, '../..');
const TAG = 'say-one-page-profile';
let server: http.Server;
let browser: Browser;
let page: Page;
let address: string;
const wrong: string[] = [];
const asked: string[] = [];

before(async () => {
  const bundle = await build({
    stdin: { contents: `import './src/define/one-page-profile.js';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    tsconfig: path.join(root, 'tsconfig.json'),
  });
  const script = bundle.outputFiles[0]!.text;
  const record = JSON.stringify(ama).replace(/</g, '\\u003c');
  server = http.createServer(({ url = '' }, response) => {
    asked.push(url);
    const isScript = url === '/say-so.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(
      isScript
        ? script
        : `<!doctype html><html lang="en"><title>Ama</title><link rel="icon" href="data:,"><script type="module" src="/say-so.js"></script><${TAG} id="ama" mode="edit" keep="device"><script type="application/json">${record}</script></${TAG}></html>`,
    );
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const chrome = await findChrome();
  browser = await puppeteer.launch({
    executablePath: chrome.path,
    args: [...chromeArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(address);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Asked again and again: puppeteer's own waiting does not notice what changes in a shadow tree. */
async function there(selector: string): Promise<ElementHandle> {
  for (let i = 0; i < 200; i++) {
    const found = await page.$(`${TAG} >>> ${selector}`);
    if (found) return found;
    await new Promise((ok) => setTimeout(ok, 50));
  }
  throw new Error(`no ${selector}`);
}
/** A button by how its words begin. */
async function button(name: string): Promise<ElementHandle> {
  for (let i = 0; i < 200; i++) {
    for (const found of await page.$$(`${TAG} >>> button`)) {
      const text = await found.evaluate((element) => element.textContent.replace(/\s+/g, ' ').trim());
      if (text === name || text.startsWith(`${name}:`)) return found;
    }
    await new Promise((ok) => setTimeout(ok, 50));
  }
  throw new Error(`no button ${name}`);
}
const press = async (name: string): Promise<void> => (await button(name)).click();
const person = (): Promise<Person> =>
  page.evaluate((tag) => document.querySelector<HTMLElement & { person: Person }>(tag)!.person, TAG);
async function writes(): Promise<void> {
  await (await there('input[type=radio]')).click();
  await press('Next');
}

test('a voice is recorded with the microphone of the browser, and can be played', async () => {
  await press('Yes, keep it here');
  await writes();
  await (await there('[data-key="change-tea"]')).click();
  await press('Add a picture, a sound or a film');
  await press('Record a sound');
  await press('Stop');
  await there('.media-tool audio');
  const seconds = await page.$eval(`${TAG} >>> .media-tool audio`, async (player) => {
    const audio = player;
    if (!audio.duration) await new Promise((ok) => audio.addEventListener('loadedmetadata', ok));
    await audio.play();
    audio.pause();
    return audio.duration;
  });
  assert.ok(seconds > 0, `${seconds} s`);
  const { media } = await person();
  assert.match(Object.values(media).at(-1)?.file ?? '', /^sha256-[0-9a-f]{64}$/);
});

test('it is there again when the page was left before it was saved', async () => {
  const { media } = await person();
  await new Promise((ok) => setTimeout(ok, 1000)); // a draft is kept within 300 ms, and this machine may be busy
  await page.goto('about:blank');
  await page.goto(address);
  await press('Show them');
  await writes();
  await there('.media-tool audio[src^="blob:"]');
  assert.deepEqual((await person()).media, media);
});

test('who leaves while it records is asked', async () => {
  await press('Record a sound');
  await button('Stop');
  let leaving = '';
  page.once('dialog', (dialog) => {
    leaving = dialog.type();
    void dialog.dismiss();
  });
  await page.evaluate(() => location.reload());
  for (let i = 0; i < 100 && !leaving; i++) await new Promise((ok) => setTimeout(ok, 50));
  assert.equal(leaving, 'beforeunload');
  await press('Throw this recording away');
});

test('a film by the real file dialog, asked about, and kept', async () => {
  const film = path.join(root, 'docs/portal/media/pet-stop.webm');
  const [chooser] = await Promise.all([page.waitForFileChooser(), press('Choose a film')]);
  await chooser.accept([film]);
  await press('Yes, use it');
  await there('.media-tool video[src^="blob:"]');
  await press('Save');
  const { entries, media } = await person();
  const types = Object.values(entries)
    .flatMap(({ said }) => said.media ?? [])
    .map((id) => media[id]?.type);
  assert.deepEqual(types, ['audio/mp4', 'video/webm']);
});

test('nothing was refused by the policy, and nothing was asked of the network', () => {
  assert.deepEqual(wrong, []);
  assert.deepEqual([...new Set(asked)].sort(), ['/', '/media/ama.svg', '/say-so.js']);
});
