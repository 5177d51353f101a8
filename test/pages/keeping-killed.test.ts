/** Words survive a browser that is killed, and a device that is full: a real browser on a profile of its own. */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { deviceKeep } from '../../src/keeping/device.js';
import type { Draft } from '../../src/keeping/keep.js';
import type { Person } from '../../src/person/record.js';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';

declare global {
  interface Window {
    keep: ReturnType<typeof deviceKeep>;
  }
}

let server: http.Server;
let url: string;
let folder: string;
const started: Browser[] = [];

before(async () => {
  const bundle = await build({
    stdin: {
      contents: `import { deviceKeep } from './src/keeping/device.js'; globalThis.keep = deviceKeep({ key: 'idris' });`,
      resolveDir: path.resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = bundle.outputFiles[0]!.text;
  server = http.createServer((request, response) => {
    const isScript = request.url === '/keep.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>Idris</title><script src="/keep.js"></script>');
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-killed-'));
});
after(async () => {
  // Those that a failed test has left open; the killed ones are gone already.
  await Promise.allSettled(started.map((browser) => browser.close()));
  server.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function start(profile: string): Promise<{ browser: Browser; page: Page }> {
  const chrome = await findChrome();
  const browser = await puppeteer.launch({
    executablePath: chrome.path,
    args: chromeArgs,
    userDataDir: path.join(folder, profile),
  });
  started.push(browser);
  const page = await browser.newPage();
  await page.goto(url);
  return { browser, page };
}
/** The whole process group at once, as a tablet does that runs out of memory. */
async function kill(browser: Browser): Promise<void> {
  const running = browser.process()!;
  const gone = new Promise((ok) => running.once('exit', ok));
  process.kill(-running.pid!, 'SIGKILL');
  await gone;
  // The next start of this profile must not find the lock of the one that was killed.
  await new Promise((ok) => setTimeout(ok, 500));
}
const wait = (ms: number): Promise<void> => new Promise((ok) => setTimeout(ok, ms));
const type = (page: Page, called: string, awaited: boolean): Promise<void> =>
  page.evaluate(
    async (name, wanted) => {
      const promise = window.keep.saveDraft({ person: { called: name }, at: new Date().toISOString() });
      if (wanted) await promise;
    },
    called,
    awaited,
  );
const draftOf = (page: Page): Promise<Draft | undefined> => page.evaluate(() => window.keep.loadDraft());

for (const awaited of [true, false]) {
  const how = awaited ? 'has resolved' : 'was merely called';
  test(`killed half a second after saveDraft ${how}, twice: the words are there`, async () => {
    const profile = `draft-${awaited}`;
    for (let round = 0; round < 2; round++) {
      const { browser, page } = await start(profile);
      const before = await draftOf(page);
      if (round) assert.deepEqual(before?.person, { called: `typed ${round - 1}` });
      await type(page, `typed ${round}`, awaited);
      await wait(500);
      await kill(browser);
    }
    const { browser, page } = await start(profile);
    const left = await draftOf(page);
    await browser.close();
    assert.deepEqual(left?.person, { called: 'typed 1' });
  });
}

test('killed half a second after the last of many drafts: the last one is there', async () => {
  const { browser, page } = await start('many');
  for (let i = 0; i < 20; i++) {
    await type(page, `typed ${i}`, false);
    await wait(50);
  }
  await wait(450);
  await kill(browser);
  const later = await start('many');
  const left = await draftOf(later.page);
  await later.browser.close();
  assert.deepEqual(left?.person, { called: 'typed 19' });
});

test('killed half a second after a save with a photo was called: the record and the whole photo are there', async () => {
  const { browser, page } = await start('photo');
  const file = await page.evaluate(async () => {
    const name = await window.keep.files.put(
      new Blob([new Uint8Array(300_000).fill(9)], { type: 'image/jpeg' }),
    );
    void window.keep.save({ called: 'Idris', media: { m: { file: name } } } as unknown as Person, {});
    return name;
  });
  await wait(500);
  await kill(browser);
  const later = await start('photo');
  const left = await later.page.evaluate(async (name) => {
    const person = (await window.keep.load()) as Person;
    return { called: person.called, size: (await window.keep.files.get(name))?.size };
  }, file);
  await later.browser.close();
  assert.deepEqual(left, { called: 'Idris', size: 300_000 });
});

test('a device that is really full: said so, what was there stays, and it heals when there is room', async () => {
  const { browser, page } = await start('full');
  const session = await page.createCDPSession();
  const room = (quotaSize?: number): Promise<unknown> =>
    session.send('Storage.overrideQuotaForOrigin', { origin: url.slice(0, -1), quotaSize });
  const save = (called: string, size: number): Promise<string> =>
    page.evaluate(
      async (name, bytes) => {
        const noise = Array.from({ length: bytes / 1000 }, () =>
          crypto.getRandomValues(new Uint8Array(1000)),
        );
        const files = [await window.keep.files.put(new Blob(noise))];
        const person = { called: name, files } as unknown as Person;
        return window.keep.save(person, {}).then(
          () => 'kept',
          (error: { code: string }) => error.code,
        );
      },
      called,
      size,
    );
  await room(1_000_000);
  assert.equal(await save('Idris', 1000), 'kept');
  assert.equal(await save('Idris, later', 5_000_000), 'full');
  const kept = await page.evaluate(async () => ((await window.keep.load()) as Person).called);
  assert.equal(kept, 'Idris');
  await room();
  assert.equal(await save('Idris, later', 5_000_000), 'kept');
  await browser.close();
});
