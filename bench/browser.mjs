/** Opens Chromium on a page that holds the built package, minified as a bundler would, and what is to be measured. */
import http from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../scripts/find-chrome.mjs';

/** An empty page, isolated from other origins: only there the browser's clock tells microseconds, else tenths of a millisecond. */
const empty = () =>
  new Promise((ready) => {
    const server = http.createServer((_, response) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end('<!doctype html><html lang="en"><title>bench</title><body></body></html>');
    });
    server.listen(0, '127.0.0.1', () => ready(server));
  });

/** Calls `use(page)` with what `entry` puts on `globalThis.bench`; the browser is closed whatever happens. */
export async function inBrowser(use, entry = 'bench/page/measure.js') {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: !process.env.PROF,
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
  const server = await empty();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.address().port}/`);
    page.on('pageerror', (error) => console.error(error));
    await page.addScriptTag({ content: outputFiles[0].text, type: 'module' });
    await page.waitForFunction(() => globalThis.bench);
    return await use(page);
  } finally {
    await browser.close();
    server.close();
  }
}
