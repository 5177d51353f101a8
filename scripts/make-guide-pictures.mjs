/**
 * Takes the pictures of docs/guides/pictures from the examples, as they are built: `node scripts/make-guide-pictures.mjs`,
 * after a change that shows in them. Nobody needs it to build or to test.
 */
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from './find-chrome.mjs';
import { startServer } from './serve.mjs';

const folder = path.resolve(import.meta.dirname, '../docs/guides/pictures');
const most = 60_000;

const server = await startServer();
const { path: executablePath } = await findChrome();
const browser = await puppeteer.launch({ executablePath, args: chromeArgs, headless: true });

/** An example, as wide as a guide is read, from its top; what it is about is left out. */
async function open(address, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`${server.url}/examples/${address}`, { waitUntil: 'networkidle0' });
  return page;
}
async function take(page, name, selector, height) {
  await page.evaluate(() => scrollTo(0, 0));
  const box = await (await page.$(selector)).boundingBox();
  const file = path.join(folder, `${name}.webp`);
  const clip = { ...box, height: Math.min(height ?? box.height, box.height) };
  await page.screenshot({ path: file, type: 'webp', quality: 70, clip, captureBeyondViewport: true });
  const { size } = fs.statSync(file);
  console.log(`${name}.webp: ${Math.round(size / 1000)} kB`);
  if (size > most) throw new Error(`${name}.webp has ${size} bytes: ${most} is the most.`);
  await page.close();
}
const press = (page, tag, selector) => page.locator(`${tag} >>> ${selector}`).click();

/** What `print()` gives to the printer, on a page that is seen as paper is. */
async function paper(address, form, [width, height]) {
  const page = await open(address, 900);
  const tag = `say-${address.split('/')[0]}`;
  const sheet = await page.$eval(
    tag,
    (element, form) =>
      new Promise((done) => {
        new MutationObserver(() => {
          const inside = document.querySelector('iframe')?.contentWindow;
          if (!inside) return;
          inside.print = () => {
            const { documentElement, adoptedStyleSheets } = inside.document;
            const css = adoptedStyleSheets
              .flatMap((s) => [...s.cssRules].map((rule) => rule.cssText))
              .join('\n');
            done({ css, html: documentElement.outerHTML });
            inside.dispatchEvent(new Event('afterprint'));
          };
        }).observe(document, { childList: true, subtree: true });
        void element.print({ form });
      }),
    form,
  );
  await page.close();
  const seen = await browser.newPage();
  await seen.setViewport({ width, height });
  await seen.emulateMediaType('print');
  await seen.setContent(
    `<!doctype html>${sheet.html.replaceAll('src="/', `src="${server.url}/`)}<style>${sheet.css}</style>`,
    { waitUntil: 'networkidle0' },
  );
  return seen;
}

try {
  fs.mkdirSync(folder, { recursive: true });
  await take(
    await open('one-page-profile/ordinary/?reading=easy', 800),
    'easy-read',
    'say-one-page-profile',
    1000,
  );
  const writing = await open('one-page-profile/ordinary/?mode=edit', 800);
  for (const key of ['#writer', '[data-key=writer-start]', '[data-key=add-appreciate]'])
    await press(writing, 'say-one-page-profile', key);
  await writing.waitForSelector('say-one-page-profile >>> #words');
  await take(writing, 'writing', 'say-one-page-profile >>> .opened');
  const answering = await open('i-statements/ordinary/?mode=edit', 800);
  for (const key of ['#writer', '[data-key=writer-start]'])
    await press(answering, 'say-i-statements', key).catch(() => {});
  await take(answering, 'answering', 'say-i-statements');
  await take(await paper('communication-passport/ordinary/', 'card', [990, 800]), 'card', 'body');
} finally {
  await browser.close();
  await server.stop();
}
