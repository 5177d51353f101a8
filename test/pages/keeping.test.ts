/** Keeping on the device, through the portal as a person uses it: killed browsers, two tabs, clearing, leaving, conflicts. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { site } from './helpers.js';

const here = site();

/** The element's own part of that selector, once it is there. */
async function part(page: Page, selector: string) {
  const handle = await page.waitForFunction(
    (find: string) => document.querySelector('say-one-page-profile')?.shadowRoot?.querySelector(find),
    { timeout: 15_000 },
    selector,
  );
  const element = handle.asElement();
  assert.ok(element, selector);
  return element as unknown as ElementHandle<HTMLElement>;
}
const press = async (page: Page, selector: string): Promise<void> => {
  await (await part(page, selector)).evaluate((e) => e.click());
  await page.evaluate(() => new Promise(requestAnimationFrame));
};
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('say-one-page-profile')?.shadowRoot?.textContent ?? '');
const waitFor = (page: Page, text: string) =>
  page.waitForFunction(
    (words: string) => {
      const root = document.querySelector('say-one-page-profile')?.shadowRoot;
      const fields = [...(root?.querySelectorAll('textarea, input') ?? [])] as HTMLInputElement[];
      return root?.textContent?.includes(words) || fields.some((f) => f.value.includes(words));
    },
    { timeout: 15_000 },
    text,
  );

/** The compiler of the tests names functions with a helper that pages do not have. */
const named = 'globalThis.__name = (f) => f';

/** From nothing to an open entry: says who writes, and opens the first section. */
async function begin(page: Page, keep: 'yes' | 'no'): Promise<void> {
  await press(page, keep === 'yes' ? '[data-key=keep-yes]' : '.ask button:not([data-key=keep-yes])');
  await press(page, '#writer');
  await press(page, '[data-key=writer-start]');
  await (await part(page, '#called')).focus();
  await page.keyboard.type('Nasreen');
  await press(page, '[data-key=save]');
  await press(page, '[data-key=add-important]');
  await (await part(page, '#words')).focus();
}

describe('keeping on this device', () => {
  it('loses nothing when the browser is killed half a second after typing', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-kept-'));
    const chrome = await findChrome();
    const start = async (): Promise<{ browser: Browser; page: Page }> => {
      const browser = await puppeteer.launch({
        executablePath: chrome.path,
        args: chromeArgs,
        userDataDir: folder,
      });
      const page = await browser.newPage();
      await page.goto(`${here.url}/new.html`);
      return { browser, page };
    };
    const first = await start();
    await begin(first.page, 'yes');
    await first.page.keyboard.type('My radio on, low, all night.');
    await new Promise((rest) => setTimeout(rest, 500));
    const gone = new Promise((end) => first.browser.process()?.once('exit', end));
    first.browser.process()?.kill('SIGKILL');
    await gone;

    const again = await start();
    try {
      await part(again.page, '.page');
      await again.page.waitForFunction(
        () => {
          const root = document.querySelector('say-one-page-profile')?.shadowRoot;
          return (
            !!root?.querySelector('[data-key=draft-use]') || !!root?.textContent?.includes('My radio on')
          );
        },
        { timeout: 15_000 },
      );
      if (!(await shown(again.page)).includes('My radio on')) await press(again.page, '[data-key=draft-use]');
      await waitFor(again.page, 'My radio on, low, all night.');
    } finally {
      await again.browser.close();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  it('keeps the words of two tabs, and says so', async () => {
    const context = await here.browser.createBrowserContext();
    const one = await here.open('/new.html', { context });
    await begin(one.page, 'yes');
    await one.page.keyboard.type('Tea first.');
    await press(one.page, '#voice');
    await press(one.page, '[data-key=save]');
    const two = await here.open('/new.html', { context });
    await waitFor(two.page, 'Tea first.');
    await press(two.page, '#writer');
    await press(two.page, '[data-key=writer-start]');
    await press(two.page, '[data-key=add-support]');
    await (await part(two.page, '#words')).focus();
    await two.page.keyboard.type('Knock, then wait.');
    await press(two.page, '#voice');
    await press(two.page, '[data-key=save]');
    await one.page.bringToFront();
    await press(one.page, '[data-key=add-appreciate]');
    await (await part(one.page, '#words')).focus();
    await one.page.keyboard.type('I sing.');
    await press(one.page, '#voice');
    await press(one.page, '[data-key=save]');
    for (const { page } of [one, two]) {
      await page.bringToFront();
      await waitFor(page, 'I sing.');
      await waitFor(page, 'Knock, then wait.');
      await waitFor(page, 'Tea first.');
    }
    for (const { page } of [one, two]) assert.match(await shown(page), /We kept the words from both\./);
    await one.close();
    await two.close();
  });

  it('asks first, keeps nothing without a yes, and warns before words are lost', async () => {
    const { page, close } = await here.open('/new.html');
    await begin(page, 'no');
    await page.keyboard.type('Not to be kept.');
    await new Promise((rest) => setTimeout(rest, 1500));
    assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name)), []);
    const asked = new Promise<string>((ok) =>
      page.once('dialog', (dialog) => {
        ok(dialog.type());
        void dialog.accept();
      }),
    );
    await page.close({ runBeforeUnload: true });
    assert.equal(await asked, 'beforeunload');
    await close();
  });

  it('clears it from the device', async () => {
    const context = await here.browser.createBrowserContext();
    const { page, close } = await here.open('/new.html', { context });
    await begin(page, 'yes');
    await page.keyboard.type('For my eyes.');
    await new Promise((rest) => setTimeout(rest, 1500));
    await press(page, '[data-key=stop-button]');
    await press(page, '[data-key=keep-clear]');
    await press(page, '[data-key=clear-yes]');
    await waitFor(page, 'Cleared.');
    const again = await here.open('/new.html', { context });
    await part(again.page, '[data-key=keep-yes]');
    assert.doesNotMatch(await shown(again.page), /Nasreen|For my eyes/);
    await again.close();
    await close();
  });

  it('says when the device is full, keeps the words on the page, and heals', async () => {
    const { page, close } = await here.open('/new.html');
    await begin(page, 'yes');
    await page.evaluate(named);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(window, { heal: () => (IDBObjectStore.prototype.put = put) });
    });
    await page.keyboard.type('Blue curtains.');
    await waitFor(page, 'We could not save this.');
    await waitFor(page, 'Blue curtains.');
    await page.evaluate(() => (window as unknown as { heal: () => void }).heal());
    await (await part(page, '#words')).focus();
    await page.keyboard.type(' And red.');
    await page.waitForFunction(
      () =>
        !document
          .querySelector('say-one-page-profile')
          ?.shadowRoot?.textContent?.includes('We could not save this.'),
      { timeout: 15_000 },
    );
    await close();
  });
});

describe('keeping on the host’s own server', () => {
  it('merges what was saved there meanwhile, and saves again', async () => {
    const { page, close } = await here.open('/examples/one-page-profile/ordinary/?mode=edit');
    await part(page, '#writer');
    await page.evaluate(named);
    await page.evaluate(() => {
      const element = document.querySelector('say-one-page-profile') as unknown as {
        person: { entries: Record<string, { said: { text: string } }> };
        keep: unknown;
      };
      const first = element.person;
      const saves: string[] = [];
      Object.assign(window, { saves });
      element.keep = {
        load: () => Promise.resolve(first),
        save: (person: unknown) => {
          saves.push(JSON.stringify(person));
          if (saves.length > 1) return Promise.resolve();
          const tea = first.entries['tea']!;
          const theirs = {
            ...first,
            entries: { ...first.entries, tea: { ...tea, said: { ...tea.said, text: 'Coffee now.' } } },
          };
          return Promise.resolve({ conflict: theirs });
        },
      };
    });
    await press(page, '#writer');
    await press(page, '[data-key=writer-start]');
    await press(page, '[data-key=change-brave]');
    await (await part(page, '#words')).focus();
    await page.keyboard.type(' Always.');
    await press(page, '[data-key=save]');
    await page.waitForFunction(() => (window as unknown as { saves: string[] }).saves.length === 2, {
      timeout: 5000,
    });
    const last = await page.evaluate(() => (window as unknown as { saves: string[] }).saves[1]!);
    assert.match(last, /Coffee now\./);
    assert.match(last, /Always\./);
    await close();
  });
});
