/** The portal, as people meet it: the built file alone, in plain pages, under the strict policy. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { withParts } from '../../scripts/example-pages.mjs';
import { site, type Opened } from './helpers.js';

const axe = fs.readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-portal-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const portal = site();
const tag = 'say-one-page-profile';

/** What a reader sees, in the shadow tree once there is one. */
const words = (page: Page) =>
  page.$eval(tag, (element) => ((element.shadowRoot ?? element) as ParentNode & Node).textContent ?? '');
const said = (page: Page) => page.$eval('#said', (p) => p.textContent ?? '');
/** Waits until the page says it: what it does is over then. */
const hears = (page: Page, text: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#said')?.textContent ?? ''),
    {},
    text.source,
  );
const shows = (page: Page, text: string) =>
  page.waitForFunction(
    (tag, text) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(text),
    {},
    tag,
    text,
  );
/** Presses what says this, or else begins with it, inside the element, as soon as it is there. */
async function press(page: Page, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (tag, text) => {
      const all = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('button, label') ?? [])];
      return (
        all.find((one) => one.textContent?.trim() === text) ??
        all.find((one) => one.textContent?.trim().startsWith(text))
      );
    },
    {},
    tag,
    text,
  );
  await (found as unknown as { evaluate(f: (one: HTMLElement) => void): Promise<void> }).evaluate((one) =>
    one.click(),
  );
}
async function begin(page: Page, who: string): Promise<void> {
  await page.locator('[data-mode=edit]').click();
  await press(page, who);
  await press(page, 'Next');
}
async function fine({ errors, violations, close }: Opened): Promise<void> {
  assert.deepEqual(await violations(), []);
  assert.deepEqual(errors, []);
  await close();
}

describe('the portal', () => {
  it('shows the words before any script, and without one', async () => {
    const opened = await portal.open('/', { script: false });
    const text = await words(opened.page);
    assert.match(text, /Tea with the milk in first/);
    assert.match(text, /my friend Jo says/);
    assert.equal(
      await opened.page.$$eval('.acts, #language', (all) => all.filter((e) => e.checkVisibility()).length),
      0,
    );
    await opened.close();
  });

  it('on paper, by the browser’s own Print, no frame of the page stands around the profile', async () => {
    const opened = await portal.open('/?scheme=dark');
    await opened.page.waitForSelector('[data-scheme=dark]');
    await opened.page.emulateMediaType('print');
    const look = await opened.page.$eval('.sheet', (sheet) => {
      const { borderTopWidth, boxShadow, backgroundColor, colorScheme } = getComputedStyle(sheet);
      return [borderTopWidth, boxShadow, backgroundColor, colorScheme];
    });
    assert.deepEqual(look, ['0px', 'none', 'rgba(0, 0, 0, 0)', 'light'], 'nor is it dark');
    await fine(opened);
  });

  for (const address of [
    '/',
    '/new.html',
    '/ways.html',
    '/answers.html',
    '/answers.html?lang=cy',
    '/?lang=cy',
    '/?scheme=dark',
    '/new.html?size=largest',
  ])
    for (const width of [1280, 320])
      it(`${address} is accessible and fits at ${width} px`, async () => {
        const opened = await portal.open(address, { width });
        const { page } = opened;
        await page.waitForSelector('[data-ready]');
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes.map((n) => n.target)]),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await fine(opened);
      });

  it('reads and changes, and keeps on the device what the person agreed to', async () => {
    const context = await portal.browser.createBrowserContext();
    const opened = await portal.open('/', { context });
    const { page } = opened;
    await page.waitForSelector('[data-ready]');
    assert.equal(await page.$eval('[data-mode=view]', (b) => b.getAttribute('aria-pressed')), 'true');
    await page.locator('[data-mode=edit]').click();
    assert.equal(await page.$eval('[data-mode=edit]', (b) => b.getAttribute('aria-pressed')), 'true');
    await press(page, 'Yes, keep it here');
    await begin(page, 'I am Ama');
    await press(page, 'Add something important');
    await shows(page, 'Whose words are these?');
    await page.keyboard.type('Cake on Sundays.');
    await press(page, 'My words');
    await press(page, 'Save');
    await page.locator('[data-mode=view]').click();
    await shows(page, 'Cake on Sundays.');
    await page.waitForFunction(
      async () => (await indexedDB.databases()).some(({ name }) => name === 'say-so'),
      {},
    );
    await new Promise((done) => setTimeout(done, 500));
    await page.reload();
    await shows(page, 'Cake on Sundays.');
    await fine(opened);
    await context.close();
  });

  it('saves to a file with the photo, and opens it again', async () => {
    const context = await portal.browser.createBrowserContext({
      downloadBehavior: { policy: 'allow', downloadPath: folder },
    });
    const opened = await portal.open('/', { context });
    const { page } = opened;
    await page.waitForSelector('[data-ready]');
    const photo = path.join(folder, 'photo.png');
    fs.writeFileSync(photo, await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 400 } }));
    await begin(page, 'I am Ama');
    await press(page, 'Change the photo');
    const input = await page.waitForSelector(`${tag} >>> input[type=file]`);
    await input!.uploadFile(photo);
    await press(page, 'Next');
    await shows(page, 'Do you like this photo of you?');
    await press(page, 'Yes');
    const alt = await page.waitForSelector(`${tag} >>> #photo-alt`);
    await alt!.type('Me, at the seaside.');
    await press(page, 'Use this photo');
    await page.waitForSelector(`${tag} >>> #photo-alt`, { hidden: true });
    await page.locator('[data-mode=view]').click();
    await page.waitForSelector(`${tag} >>> img[alt="Me, at the seaside."]`);

    await page.locator('#save').click();
    await hears(page, /Ama\.json/);
    const file = path.join(folder, 'Ama.json');
    for (let i = 0; i < 50 && !fs.existsSync(file); i++) await new Promise((done) => setTimeout(done, 50));
    await fine(opened);
    await context.close();

    const again = await portal.open('/');
    await again.page.waitForSelector('[data-ready]');
    const open = (await again.page.$('#file')) as unknown as { uploadFile(path: string): Promise<void> };
    await open.uploadFile(file);
    await hears(again.page, /Opened from the file: Ama\./);
    const shown = await again.page.waitForSelector(`${tag} >>> img[alt="Me, at the seaside."]`);
    assert.match(await shown!.evaluate((img) => img.src), /^blob:/);
    await again.page.locator('#back button').click();
    await again.page.waitForSelector(`${tag} >>> img[src="/media/ama.svg"]`);
    // what was written in the opened one is not thrown away: the same button brings it back
    await again.page.locator('#back button').click();
    await again.page.waitForSelector(`${tag} >>> img[alt="Me, at the seaside."]`);
    await fine(again);
  });

  it('says what is wrong with a file, and leaves what is shown', async () => {
    const opened = await portal.open('/');
    const { page } = opened;
    await page.waitForSelector('[data-ready]');
    const input = (await page.$('#file')) as unknown as { uploadFile(path: string): Promise<void> };
    for (const [content, answer] of [
      ['{ "format": "say-so/per', /could not read this file/],
      ['{"a": 1}', /no profile in this file/],
    ] as const) {
      const file = path.join(folder, 'other.json');
      fs.writeFileSync(file, content);
      await input.uploadFile(file);
      await hears(page, answer);
      assert.match(await words(page), /Tea with the milk in first/);
    }
    await fine(opened);
  });

  it('never keeps someone else’s profile under this one’s name', async () => {
    const opened = await portal.open('/');
    const { page } = opened;
    await page.waitForSelector('[data-ready]');
    const file = path.join(folder, 'tove.json');
    fs.writeFileSync(
      file,
      JSON.stringify({
        format: 'say-so/person@1',
        id: 'tove',
        lang: 'en',
        called: 'Tove',
        entries: {},
        people: {},
        media: {},
        documents: {},
      }),
    );
    const input = (await page.$('#file')) as unknown as { uploadFile(path: string): Promise<void> };
    await input.uploadFile(file);
    await hears(page, /someone else/);
    assert.equal(
      await page.$eval(tag, (element) => (element as HTMLElement & { keep?: unknown }).keep),
      undefined,
    );
    await page.locator('#back button').click();
    assert.equal(
      await page.$eval(tag, (element) => (element as HTMLElement & { keep?: unknown }).keep),
      'device',
    );
    assert.match(await said(page), /as it was/);
    await fine(opened);
  });

  it('speaks Welsh, and says that nobody has checked it', async () => {
    const opened = await portal.open('/');
    const { page } = opened;
    await page.waitForSelector('[data-ready]');
    assert.equal(await page.$eval('#checked', (p) => p.checkVisibility()), false);
    await page.locator('#language').click();
    await page.waitForFunction(() => document.documentElement.lang === 'cy');
    await shows(page, 'fy ngeiriau i');
    assert.equal(await page.$eval('#checked', (p) => p.checkVisibility()), true);
    assert.match(page.url(), /lang=cy/);
    const english = await page.$$eval('[data-t]', (all) => all.filter((e) => e.textContent === '').length);
    assert.equal(english, 0);
    await page.locator('#language').click();
    await shows(page, 'my words');
    assert.doesNotMatch(page.url(), /lang=/);
    await fine(opened);
  });

  it('makes a profile from nothing', async () => {
    const opened = await portal.open('/new.html');
    const { page } = opened;
    await page.waitForSelector('[data-ready]');
    await press(page, 'I am the person this is about');
    await press(page, 'Next');
    await shows(page, 'What do you like to be called?');
    await page.keyboard.type('Zofia');
    await press(page, 'Save');
    await press(page, 'Add something people appreciate');
    await shows(page, 'Whose words are these?');
    await page.keyboard.type('I make people laugh.');
    await press(page, 'My words');
    await press(page, 'Save');
    await page.locator('[data-mode=view]').click();
    await shows(page, 'I make people laugh.');
    await shows(page, 'Zofia');
    await fine(opened);
  });

  it('shows many pages of what was said once, and what changes in the record changes on all of them', async () => {
    const opened = await portal.open('/ways.html#communication-passport');
    const { page } = opened;
    await page.waitForSelector('[data-ready]');
    const shown = () =>
      page.$$eval('say-person > :not(script)', (all) =>
        all.filter((one) => one.checkVisibility()).map(({ localName }) => localName),
      );
    assert.deepEqual(await shown(), ['say-communication-passport']);
    await page.locator('.ways a[href="#grab-sheet"]').click();
    await page.waitForFunction(() => document.querySelector('say-grab-sheet')?.checkVisibility());
    assert.deepEqual(await shown(), ['say-grab-sheet']);
    assert.deepEqual(
      await page.$$eval('.ways [aria-current=true]', (all) => all.map(({ textContent }) => textContent)),
      ['In an emergency'],
    );

    await page.$eval('say-person', (element) => {
      const holder = element as HTMLElement & { person: { entries: Record<string, { said: object }> } };
      const { person } = holder;
      const { stop } = person.entries;
      const said = { ...stop!.said, text: 'My hand flat on your arm.' };
      holder.person = { ...person, entries: { ...person.entries, stop: { ...stop!, said } } };
    });
    for (const name of ['grab-sheet', 'hospital-passport', 'communication-passport', 'yes-and-no'])
      await page.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.textContent?.includes('My hand flat on your arm.'),
        {},
        `say-${name}`,
      );
    await fine(opened);
  });

  it('has one person’s answers: read, and answered one at a time', async () => {
    const opened = await portal.open('/answers.html');
    const { page } = opened;
    await page.waitForSelector('[data-ready]');
    const its = 'say-i-statements';
    const pressed = async (key: string) => {
      const found = await page.waitForSelector(`${its} >>> [data-key="${key}"]`);
      await found?.evaluate((one) => (one as HTMLElement).click());
    };
    const answers = () =>
      page.$eval(
        its,
        (element) =>
          Object.values(
            (element as HTMLElement & { person: { entries: Record<string, { kind: string }> } }).person
              .entries,
          ).filter(({ kind }) => kind === 'answer').length,
      );
    const before = await answers();
    await page.locator('[data-mode=edit]').click();
    for (const key of ['writer', 'writer-start']) await pressed(key);
    await page.waitForSelector(`${its} >>> .one`);
    const first = await page.$eval(its, (element) =>
      element.shadowRoot?.querySelector('.one input')?.getAttribute('data-key'),
    );
    await pressed(String(first));
    assert.equal(await answers(), before + 1);
    await page.locator('[data-mode=view]').click();
    await page.waitForSelector(`${its} >>> .card .answer`);
    await fine(opened);
  });

  it('has every word of its pages in Welsh too', async () => {
    const { words: welsh } = (await import('../../docs/portal/cymraeg.js')) as {
      words: Record<string, string>;
    };
    for (const name of ['index.html', 'new.html', 'ways.html', 'answers.html']) {
      const html = withParts(fs.readFileSync(path.resolve('docs/portal', name), 'utf8'), name);
      for (const [, key] of html.matchAll(/data-t(?:-label)?="([^"]+)"/g)) assert.ok(welsh[key!], key);
    }
  });
});
