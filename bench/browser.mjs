/** Opens Chromium on a page that holds the built package, minified as a bundler would, and what is to be measured. */
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../scripts/find-chrome.mjs';

/** Calls `use(page)` with what `entry` puts on `globalThis.bench`; the browser is closed whatever happens. */
export async function inBrowser(use, entry = 'bench/page/measure.js') {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    target: 'es2022',
    logLevel: 'error',
  });
  const chrome = await findChrome();
  const browser = await puppeteer.launch({
    executablePath: chrome.path,
    args: [...chromeArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><title>bench</title><body></body></html>');
    page.on('pageerror', (error) => console.error(error));
    await page.addScriptTag({ content: outputFiles[0].text, type: 'module' });
    await page.waitForFunction(() => globalThis.bench);
    return await use(page);
  } finally {
    await browser.close();
  }
}
