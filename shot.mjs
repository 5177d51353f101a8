import puppeteer from 'puppeteer-core';
const [url, out, width = '1280', height = '900', full = '1'] = process.argv.slice(2);
const b = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const p = await b.newPage(); await p.setViewport({ width: +width, height: +height });
await p.goto('http://localhost:8123' + url); await new Promise((r) => setTimeout(r, 800));
await p.screenshot({ path: out, fullPage: full === '1' }); await b.close();
