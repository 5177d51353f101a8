/** Keeping on the device, through the portal as a person uses it: killed browsers, two tabs, clearing, leaving, conflicts. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { idris } from '../../src/examples/people/answering.js';
import { denise } from '../../src/examples/people/denise.js';
import { mei } from '../../src/examples/people/mei.js';
import type { Person } from '../../src/person/record.js';
import { site, type Opened } from './helpers.js';

const here = site();

const PROFILE = 'say-one-page-profile';

/** The element's own part of that selector, once it is there. */
async function part(page: Page, selector: string, tag = PROFILE) {
  const handle = await page.waitForFunction(
    (of: string, find: string) => document.querySelector(of)?.shadowRoot?.querySelector(find),
    { timeout: 15_000 },
    tag,
    selector,
  );
  const element = handle.asElement();
  assert.ok(element, selector);
  return element as unknown as ElementHandle<HTMLElement>;
}
const press = async (page: Page, selector: string, tag = PROFILE): Promise<void> => {
  await (await part(page, selector, tag)).evaluate((e) => e.click());
  await page.evaluate(() => new Promise(requestAnimationFrame));
};
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('say-one-page-profile')?.shadowRoot?.textContent ?? '');
/** Until the words can be read, or stand in a field; or do so no longer. */
const waitFor = (page: Page, text: string, tag = PROFILE, there = true) =>
  page.waitForFunction(
    (of: string, words: string, wanted: boolean) => {
      const root = document.querySelector(of)?.shadowRoot;
      const fields = [...(root?.querySelectorAll('textarea, input') ?? [])] as HTMLInputElement[];
      const found = root?.textContent?.includes(words) || fields.some((f) => f.value.includes(words));
      return !!found === wanted;
    },
    { timeout: 15_000 },
    tag,
    text,
    there,
  );

/** The compiler of the tests names functions with a helper that pages do not have. */
const named = 'globalThis.__name = (f) => f';

/** There is no room on the device, until it heals. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(named);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { heal: () => (IDBObjectStore.prototype.put = put) });
  });
}
const heal = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { heal: () => void }).heal());

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
    for (const { page } of [one, two])
      assert.match(await shown(page), /This page is open twice\. We kept the words from both\./);
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
    await page.keyboard.press('Enter'); // pressed twice by a hand that shakes: nothing is lost
    await press(page, '[data-key=keep-clear]');
    await page.keyboard.press('Escape');
    assert.doesNotMatch(await shown(page), /Cleared/);
    await press(page, '[data-key=keep-clear]');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
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
    await fill(page);
    await page.keyboard.type('Blue curtains.');
    await waitFor(page, 'We could not save this.');
    await waitFor(page, 'Blue curtains.');
    await heal(page);
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

interface Written {
  readonly tag: string;
  readonly person: Person;
  readonly more?: string;
  /** What is pressed to open a form, the field to write in, and what is pressed when it is written; in one tab and in the other. */
  readonly forms: readonly [Form, Form];
}
type Form = readonly [open: readonly string[], field: string, done: string];
const entry = (id: string, field = '#words'): Form => [[`[data-key=change-${id}]`], field, '[data-key=save]'];
const answer = (id: string): Form => [
  [`[data-key=a-${id}-No]`, `[data-key=more-${id}]`],
  `[data-key=because-${id}]`,
  '[data-key=stop]',
];
/** Beside the profile, what a person writes in or answers. */
const written: readonly Written[] = [
  { tag: 'say-communication-passport', person: mei, forms: [entry('signs'), entry('tap', '#part-means')] },
  {
    tag: 'say-hospital-passport',
    person: denise,
    forms: [entry('penicillin', '#part-todo'), entry('sodium', '#part-dose')],
  },
  {
    tag: 'say-communication-chart',
    person: mei,
    forms: [entry('tap', '#part-means'), entry('time', '#part-say')],
  },
  { tag: 'say-i-statements', person: idris, more: 'layout="list"', forms: [answer('h1'), answer('h3')] },
];
const FULL = 'There is no room left on this device.';

describe('keeping what is written in passports, in a chart and in answers', () => {
  const all = `<!doctype html><html lang="en"><title>All of them</title><link rel="icon" href="data:,">
    <script type="module" src="/cdn/say-so.js"></script>
    ${written
      .map(
        ({ tag, person, more = '' }) =>
          `<${tag} name="${tag}" mode="edit" keep="device" ${more}><script type="application/json">${JSON.stringify(person)}</script></${tag}>`,
      )
      .join('\n')}
    <section></section></html>`;
  const answers = { '/all.html': all };
  let one: Opened;
  let two: Opened;
  before(async () => {
    const context = await here.browser.createBrowserContext();
    const open = () => here.open('/all.html', { context, answers });
    one = await open();
    for (const { tag } of written) await press(one.page, '[data-key=keep-yes]', tag);
    two = await open();
  });
  after(async () => {
    await two.close();
    await one.close();
  });

  const write = async (page: Page, tag: string, [open, field]: Form, words: string): Promise<void> => {
    await page.bringToFront();
    for (const key of ['#writer', '[data-key=writer-start]', ...open]) await press(page, key, tag);
    await typeIn(page, tag, field, words);
  };
  const typeIn = async (page: Page, tag: string, field: string, words: string): Promise<void> => {
    await (await part(page, field, tag)).focus();
    await page.keyboard.press('End');
    await page.keyboard.sendCharacter(words);
  };
  /** The record as it stands on the device. */
  const kept = (page: Page, tag: string): Promise<string> =>
    page.evaluate(
      (key) =>
        new Promise<string>((ok, no) => {
          const opening = indexedDB.open('say-so');
          opening.onerror = no;
          opening.onsuccess = () => {
            const db = opening.result;
            const get = db.transaction('say-so').objectStore('say-so').get([key, 'record']);
            get.onsuccess = () => {
              db.close();
              ok(JSON.stringify((get.result as { person: unknown } | undefined)?.person));
            };
          };
        }),
      tag,
    );

  const wordsIn = (record: string): readonly string[] =>
    Object.values((JSON.parse(record) as Person).entries).flatMap(({ said }) => said?.text ?? []);

  for (const { tag, person, forms } of written)
    it(`${tag}: in two tabs, on a device that is full, moved and taken out mid-word`, async () => {
      const [first, second] = forms;
      await write(one.page, tag, first, ' From one tab');
      await write(two.page, tag, second, ' From the other');

      await fill(two.page);
      const before = await kept(two.page, tag);
      await two.page.keyboard.sendCharacter(', when there is no room');
      await waitFor(two.page, FULL, tag);
      const since = await kept(two.page, tag); // by now perhaps with what the other tab has kept
      for (const words of wordsIn(before)) assert.ok(since.includes(words), `${words} is still kept`);
      await heal(two.page);
      await two.page.keyboard.sendCharacter(', and when there is');
      await press(two.page, second[2], tag);
      await waitFor(two.page, FULL, tag, false);

      await one.page.bringToFront();
      // in two steps, each of which ends: an open promise in a page is sometimes collected by Chromium
      const element = await one.page.waitForSelector(tag);
      assert.ok(element);
      await element.evaluate((e) => e.remove());
      await element.evaluate((e) => document.querySelector('section')?.append(e));
      await typeIn(one.page, tag, first[1], ', and moved');
      await press(one.page, first[2], tag);

      const words = ['From one tab, and moved', 'From the other, when there is no room, and when there is'];
      for (const { page } of [one, two]) {
        await page.bringToFront();
        await waitFor(page, 'We kept the words from both.', tag);
      }
      await one.page.waitForFunction(
        (of: string, all: readonly string[]) => {
          const { person } = document.querySelector(of) as Element & { person?: unknown };
          return all.every((text) => JSON.stringify(person).includes(text));
        },
        { timeout: 5000 },
        tag,
        words,
      );
      const record = await kept(one.page, tag);
      for (const text of words) assert.ok(record.includes(text), `${text} is kept`);
      assert.deepEqual(
        Object.keys(person.entries).filter((id) => !record.includes(`"${id}":`)),
        [],
        'nothing that was there is lost',
      );
      for (const { errors } of [one, two]) assert.deepEqual(errors, []);
    });

  it('on a device that keeps nothing: says so, and the words stay on the page', async () => {
    const { page, errors, close } = await here.open('/all.html', {
      answers,
      before: () =>
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw new DOMException('Not on this device', 'SecurityError');
          },
        }),
    });
    for (const { tag, forms } of written) {
      await press(page, '[data-key=keep-yes]', tag);
      await write(page, tag, forms[0], ' Nowhere else');
      await waitFor(page, 'This device cannot keep anything.', tag);
      await press(page, forms[0][2], tag);
      const record = await page.evaluate(
        (of) => JSON.stringify((document.querySelector(of) as Element & { person?: unknown }).person),
        tag,
      );
      assert.ok(record.includes('Nowhere else'), tag);
    }
    assert.deepEqual(errors, []);
    await close();
  });
});
