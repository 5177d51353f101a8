/**
 * What every app must do, whatever it is made with: one list, driven as a person would, with a mouse and a keyboard.
 * The page has a profile, `#write` that changes the mode, `#rename` by which the app changes the record from outside,
 * `#lines` that counts the entries in the record the app holds, and `#send` that sends the form.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const tag = 'say-one-page-profile';
const inside = (selector) => `${tag} >>> ${selector}`;
const MOST = 8000;

/** What stands in the page before anything of its own runs: what is refused, what moves, what goes to the printer. */
function watch() {
  window.refused = [];
  window.moved = 0;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    window.refused.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.print = () => {
    window.parent.printed = document.body.innerText;
    window.dispatchEvent(new Event('afterprint'));
  };
}

/**
 * Drives the app at `url`. Resolves to `[{ point, error? }]`, in order; nothing is thrown.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, served?: boolean, stays?: boolean, first: string, called: string, lines: number }} app
 *   `served`: the words are in the HTML of the server. `stays`: the form is sent without leaving the page.
 */
export async function drive(browser, { url, served, stays, first, called, lines }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // as high as a form with its Save: a bar stands at the foot of the window, over what is below
  await page.setViewport({ width: 1280, height: 1200 });
  page.setDefaultTimeout(MOST);
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('requestfailed', (request) => {
    // A framework may stop fetching ahead when the page is left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`${request.url()} did not come`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) said.push(`${answer.url()}: ${answer.status()}`);
  });
  await page.evaluateOnNewDocument(watch);

  const points = [];
  const point = async (name, check) => {
    try {
      await check();
      points.push({ point: name });
    } catch (error) {
      points.push({ point: name, error: error.message.split('\n').slice(0, 6).join(' ') });
    }
  };
  const wait = async (what, check, ...args) => {
    await page.waitForFunction(check, {}, ...args).catch(() => {
      throw new Error(`never: ${what}`);
    });
  };
  /** Text in the element, wherever it draws. */
  const shows = (text) =>
    page
      .waitForFunction(
        (tag, text) => {
          const it = document.querySelector(tag);
          const drawn = it?.shadowRoot?.querySelector('article, form, [part]') ?? it?.querySelector('.page');
          return drawn?.textContent.includes(text) && it.matches(':defined');
        },
        {},
        tag,
        text,
      )
      .catch(() => {
        throw new Error(`never shown: ${text}`);
      });
  const press = (selector) => page.locator(selector).setTimeout(MOST).click();
  const clean = async () => {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
    const found = await page.evaluate(async (tags) => {
      const { violations } = await window.axe.run(document, { runOnly: tags });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    }, tags);
    assert.deepEqual(found, []);
  };
  const held = () => page.$eval(tag, (it) => JSON.stringify(it.person));
  const count = (n) =>
    wait(
      `${n} lines in the app`,
      (n) => document.querySelector('#lines')?.textContent.trim() === n,
      String(n),
    );

  if (served) {
    await point('read before any script', async () => {
      const still = await context.newPage();
      await still.setJavaScriptEnabled(false);
      await still.goto(url, { waitUntil: 'load' });
      const text = await still.$eval(tag, (it) => it.innerText);
      assert.ok(text.includes(first), 'the words are not in the HTML');
      await still.close();
    });
  }
  await page.goto(url, { waitUntil: 'load' });
  await point('data in, text out', async () => {
    await shows(first);
    await shows(called);
  });
  if (points.some(({ error }) => error)) {
    await context.close();
    return [...points, { point: 'nothing else was looked at', error: said.join('; ') }];
  }
  if (served)
    await point('nothing moves', async () => assert.equal(await page.evaluate(() => window.moved), 0));
  await point('axe finds nothing, reading', clean);
  await point('the mode switches', async () => {
    await press('#write');
    await page.waitForSelector(inside('#writer'), { timeout: MOST });
  });
  await point('real typing fires the event', async () => {
    await press(inside('#writer'));
    await press(inside('[data-key=writer-start]'));
    await press(inside('[data-key=add-important]'));
    await press(inside('#words'));
    await page.keyboard.type('Rain on');
    await count(lines + 1); // after a second's rest
  });
  await point('the value given back takes nothing away', async () => {
    await page.keyboard.type(' the roof.');
    assert.equal(await page.$eval(inside('#words'), (it) => it.value), 'Rain on the roof.');
    await clean();
    await press(inside('#voice'));
    await press(inside('[data-key=save]'));
    await shows('Rain on the roof.');
    assert.match(await held(), /Rain on the roof\./);
    await count(lines + 1);
  });
  await point('what the app changes is shown', async () => {
    await press('#rename');
    await press('#write');
    await shows('Ama Serwaa');
    await shows('Rain on the roof.');
  });
  await point('it prints', async () => {
    await page.$eval(tag, (it) => it.print());
    const printed = await page.evaluate(() => window.printed);
    assert.match(printed ?? 'nothing', /Ama Serwaa[^]*Rain on the roof\./);
  });
  await point('the console is silent', async () => {
    const refused = await page.evaluate(() => window.refused.map((what) => `refused: ${what}`));
    assert.deepEqual([...said, ...refused], []);
  });
  await point('the form sends the record', async () => {
    await Promise.all([stays ? undefined : page.waitForNavigation(), press('#send')]);
    await page.waitForSelector('#sent', { timeout: MOST });
    const sent = JSON.parse(await page.$eval('#sent', (it) => it.textContent));
    assert.equal(sent.called, 'Ama Serwaa');
    assert.match(JSON.stringify(sent.entries), /Rain on the roof\./);
  });
  await context.close();
  return points;
}
