/** The photo under the strict policy, with the browser's own made-up camera, a real file dialog and a real mouse. */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { policy } from '../../scripts/serve.mjs';
import type { PhotoHost } from '../browser/photo/host.js';

const root = path.resolve(import.meta.dirname, '../..');
let server: http.Server;
let browser: Browser;
let page: Page;
let folder: string;
const wrong: string[] = [];

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-photo-'));
  const bundle = await build({
    stdin: {
      contents: `
        import { LitElement, html } from 'lit';
        import { PhotoEditor } from './src/editing/photo/photo-editor.js';
        import { memoryFiles } from './src/keeping/memory-files.js';
        import { edit } from './src/locales/en/edit.js';
        import { fillStrings, makeLocale } from './src/locales/make-locale.js';
        import { editStyles } from './src/styles/edit.js';
        import { pageStyles } from './src/styles/page.js';
        fillStrings('en', edit);
        customElements.define('photo-host', class extends LitElement {
          static styles = [pageStyles, editStyles, PhotoEditor.styles];
          files = memoryFiles();
          done = [];
          tool = new PhotoEditor(this, {
            locale: () => makeLocale('en-GB'), name: () => 'Idris', self: () => true, files: () => this.files,
            done: (photo) => this.done.push(photo), cancelled: () => {},
          });
          render() { return html\`<div class="page editor">\${this.tool.render()}</div>\`; }
        });`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    tsconfig: path.join(root, 'tsconfig.json'),
  });
  const script = bundle.outputFiles[0]!.text;
  server = http.createServer((request, response) => {
    const isScript = request.url === '/photo.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', policy);
    response.end(
      isScript
        ? script
        : '<!doctype html><html lang="en"><title>Photo</title><script type="module" src="/photo.js"></script><photo-host></photo-host></html>',
    );
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
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
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
after(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Asked again and again: puppeteer's own waiting does not notice what changes in a shadow tree. */
async function there(selector: string): Promise<ElementHandle> {
  for (let i = 0; i < 100; i++) {
    const found = await page.$(`photo-host >>> ${selector}`);
    if (found) return found;
    await new Promise((ok) => setTimeout(ok, 50));
  }
  throw new Error(`no ${selector}`);
}
const press = async (name: string): Promise<void> =>
  (await there(`::-p-aria([name="${name}"][role="button"])`)).click();
/** To the end: the size of the photo that is made, and what it is. */
async function finish(alt: string): Promise<{ size: string; alt: string; taken?: string | undefined }> {
  await press('Next');
  await press('Yes');
  await (await there('#photo-alt')).type(alt);
  await press('Use this photo');
  await page.waitForFunction(() => document.querySelector<PhotoHost>('photo-host')!.done.length > 0);
  return page.evaluate(async () => {
    const host = document.querySelector<PhotoHost>('photo-host')!;
    const photo = host.done.pop()!;
    const { width, height } = await createImageBitmap((await host.files.get(photo.file))!);
    return { size: `${width} × ${height}`, alt: photo.alt, taken: photo.taken };
  });
}

test('a photo from the camera', async () => {
  await press('Take a photo');
  const video = await there('video');
  const shape = await video.evaluate(async (element) => {
    const live = element as HTMLVideoElement;
    const before = live.width / live.height;
    if (!live.videoWidth) await new Promise((ok) => live.addEventListener('loadedmetadata', ok));
    return { before, after: live.videoWidth / live.videoHeight };
  });
  assert.equal(shape.before, shape.after, 'the live view has its room before there is a picture');
  await press('Take it now');
  await there('[role=application]');
  assert.equal(await page.$('photo-host >>> video'), null);
  const made = await finish('Me, in the kitchen');
  assert.match(made.size, /^\d+ × \d+$/);
  assert.equal(made.alt, 'Me, in the kitchen');
  assert.equal(made.taken, String(new Date().getFullYear()));
});

test('a photo from a file, moved with the mouse; nothing is refused by the policy', async () => {
  const file = path.join(folder, 'photo.png');
  const data = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 1200);
    canvas.getContext('2d')!.fillRect(0, 0, 800, 1200);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return [...bytes];
  });
  fs.writeFileSync(file, Uint8Array.from(data));
  const [chooser] = await Promise.all([page.waitForFileChooser(), press('Choose a photo from a file')]);
  await chooser.accept([file]);
  const frame = await there('[role=application]');
  const where = (): Promise<string> =>
    page.$eval('photo-host >>> #photo-where', (element) => element.textContent.trim());
  assert.match(await where(), /the whole height, middle/);
  const { x, y, width, height } = (await frame.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 2, y + height / 2, { steps: 5 });
  await page.mouse.up();
  assert.match(await where(), /the whole height, left side/);
  await page.mouse.move(x, y);
  assert.match(await where(), /left side/);
  assert.deepEqual(await finish('A drawing of me'), { size: '982 × 1200', alt: 'A drawing of me' });
  assert.deepEqual(wrong, []);
});
