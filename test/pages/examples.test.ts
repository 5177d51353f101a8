/** Every example on a page of its own, from the built file, under the strict policy. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { site, type Opened } from './helpers.js';

interface Listed {
  readonly element: string;
  readonly example: string;
  readonly url: string;
}
declare global {
  interface Window {
    shifted?: string[];
    /** What stood there until the script came. */
    untilThen?: { readonly words: string; readonly height: number };
  }
}

/** Every way of each example, or one way each: enough to meet every way and every example on each commit. */
const everyWay = Boolean(process.env.ALL);
const waysOf = <T>(ways: readonly T[], i: number): readonly T[] =>
  everyWay ? ways : ways.slice(i % ways.length, (i % ways.length) + 1);

/** Half a character cannot be sent: both say so in the same way. */
const bare = (text: string): string => text.replace(/\s+/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD');
/** What a page complained of since it was last asked. */
const asked = new Map<Opened, number>();
async function complaints(opened: Opened): Promise<readonly string[]> {
  const since = asked.get(opened) ?? 0;
  asked.set(opened, opened.errors.length);
  return [...(await opened.violations()), ...opened.errors.slice(since)];
}

/** The words of an element that can be seen; with a script they are in the tree it draws into. */
const seen = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, (element) => {
    const drawn =
      element.localName === 'say-person' ? element.querySelector('say-one-page-profile') : element;
    const shown = (drawn?.shadowRoot ?? drawn)?.querySelector<HTMLElement>('.page') ?? drawn;
    return (shown as HTMLElement | null)?.innerText ?? '';
  });
const upgraded = (page: Page, tag: string): Promise<unknown> =>
  page.waitForFunction((name) => document.querySelector(name)?.matches(':defined'), { polling: 20 }, tag);

/** Runs in the page before its own scripts: what is seen until the script comes, and whether anything moves then. */
function watch(): void {
  window.shifted = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources?: { node?: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
    })[]) {
      // Chromium's own buttons of a sound settle among themselves, also before anything of it is loaded: in no tree of ours
      const ofPlayer = entry.value < 0.001 && entry.sources?.every(({ node }) => !node);
      const trees = [document, ...[...document.querySelectorAll('main > *')].map((one) => one.shadowRoot)];
      if (ofPlayer && trees.some((tree) => tree?.querySelector('audio'))) continue;
      window.shifted?.push(
        `${entry.value.toFixed(5)} ${entry.sources
          ?.map(({ node, previousRect: a, currentRect: b }) => {
            const moved = [b.x - a.x, b.y - a.y, b.width - a.width, b.height - a.height].join();
            return `${node?.nodeName}.${node?.className ?? ''} "${node?.textContent?.trim().slice(0, 20)}" (${moved})`;
          })
          .join(', ')}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => {
    const timer = setInterval(() => {
      const drawn = document.querySelector<HTMLElement>('main > :last-child');
      if (drawn?.matches(':defined')) clearInterval(timer);
      else if (drawn) {
        const shown = drawn.querySelector<HTMLElement>('.page') ?? drawn;
        window.untilThen = { words: shown.innerText, height: drawn.getBoundingClientRect().height };
      }
    }, 100);
  });
}

describe('every example, on its page', () => {
  const there = site();
  let all: readonly (Listed & { readonly tag: string })[] = [];
  before(async () => {
    const listed = (await (await fetch(`${there.url}/examples/index.json`)).json()) as readonly Listed[];
    all = listed.map((one) => ({ ...one, tag: `say-${one.element}` }));
    assert.ok(all.length > 30);
  });

  it('is chosen from all elements, drawn small: each card leads to its examples, and nothing else in it can be reached', async () => {
    const opened = await there.open('/examples/');
    await opened.page.waitForFunction(() => !document.querySelector('.gallery :not(:defined)'));
    const cards = await opened.page.$$eval('.gallery > li', (items) =>
      items.map((item) => {
        const link = item.querySelector('a')!;
        const small = item.querySelector('.small')!;
        const one = small.querySelector('say-person > :not(script)') ?? small.firstElementChild;
        return {
          tag: item.querySelector('code')?.textContent,
          leads: document
            .querySelector(`section:has(> ${link.hash})`)
            ?.textContent.includes(`${link.hash.slice(1)}>`),
          drawn: !!one?.shadowRoot?.querySelector('.page')?.textContent.trim(),
          shut: small.matches('[inert]'),
        };
      }),
    );
    const tags = [...new Set(all.map(({ tag }) => tag))].sort();
    assert.deepEqual(cards.map(({ tag }) => tag?.replace(/[<>]/g, '')).sort(), tags);
    assert.deepEqual(
      cards.filter(({ leads, drawn, shut }) => !(leads && drawn && shut)),
      [],
    );
    assert.deepEqual(await complaints(opened), []);
    await opened.close();
  });

  it('is drawn without a complaint when the script comes 600 ms late: it says the same, and nothing moves', async () => {
    const wrong: string[] = [];
    // on each commit the first of each element, and every sixth of the others
    const met = new Set<string>();
    const some = all.filter(({ tag }, i) => everyWay || (!met.has(tag) && met.add(tag)) || i % 6 === 0);
    const queue = some.flatMap(({ url, tag }, i) =>
      waysOf(['shadow', 'light'], i).map((tree) => ({ at: `${url}?tree=${tree}`, tag })),
    );
    const again = new Set<string>();
    const late = async () => {
      // one page for many: a context for each example takes longer than what is tested
      const opened = await there.open('/examples/', { scriptLate: 600, height: 4000, before: watch });
      const { page, close } = opened;
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { at, tag } = next;
        await page.goto(there.url + at);
        await upgraded(page, tag);
        await new Promise((done) => setTimeout(done, 100));
        const words = await seen(page, tag);
        const { shifted, untilThen, height } = await page.evaluate(
          (name) => ({
            shifted: window.shifted,
            untilThen: window.untilThen,
            height: document.querySelector(name)!.getBoundingClientRect().height,
          }),
          tag,
        );
        // on a machine that is busy nobody may have looked in those 600 ms: it is opened once more
        if (!untilThen && !again.has(at)) {
          again.add(at);
          queue.push(next);
          continue;
        }
        if (shifted?.length) wrong.push(`${at}: shifted ${shifted.join(', ')}`);
        if (!untilThen) wrong.push(`${at}: not seen before the script`);
        else {
          if (Math.abs(height - untilThen.height) > 0.5)
            wrong.push(`${at}: ${untilThen.height} px, then ${height} px`);
          if (bare(words) !== bare(untilThen.words)) wrong.push(`${at}:\n${untilThen.words}\n--\n${words}`);
        }
        for (const said of await complaints(opened)) wrong.push(`${at}: ${said}`);
      }
      await close();
    };
    // they mostly wait: several at once
    await Promise.all(Array.from({ length: 6 }, late));
    assert.deepEqual(wrong.sort(), []);
  });

  it('says the same where no script ever runs', async () => {
    const [opened, silent] = await Promise.all([
      there.open('/examples/'),
      there.open('/examples/', { script: false }),
    ]);
    const met = new Set<string>();
    const wrong: string[] = [];
    for (const { url, tag } of all) {
      if (!everyWay && met.has(tag)) continue;
      met.add(tag);
      await Promise.all([opened, silent].map(({ page }) => page.goto(there.url + url)));
      await upgraded(opened.page, tag);
      const [withScript, without] = [await seen(opened.page, tag), await seen(silent.page, tag)];
      if (bare(withScript) !== bare(without)) wrong.push(`${url}:\n${without}\n--\n${withScript}`);
      for (const said of await complaints(opened)) wrong.push(`${url}: ${said}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('is opened for writing without a complaint', async () => {
    const opened = await there.open('/examples/');
    const wrong: string[] = [];
    for (const [i, { url, tag }] of all.entries()) {
      if (!everyWay && i % 4) continue;
      for (const query of waysOf(['?mode=edit', '?mode=edit&tree=light'], i / 4)) {
        await opened.page.goto(there.url + url + query);
        await upgraded(opened.page, tag);
        await new Promise((done) => setTimeout(done, 100));
        for (const said of await complaints(opened)) wrong.push(`${url}${query}: ${said}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('words that run against the page stand beside what belongs to them', async () => {
    const { page, close } = await there.open('/examples/i-statements/ordinary/?dir=rtl');
    await upgraded(page, 'say-i-statements');
    const apart = await page.$eval('say-i-statements', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('.statement')]
        .filter((statement) => {
          const words = document.createRange();
          words.selectNodeContents(statement);
          const end = statement.parentElement!.getBoundingClientRect().right;
          return Math.abs(words.getBoundingClientRect().right - end) > 1;
        })
        .map((statement) => statement.textContent),
    );
    assert.deepEqual(apart, []);
    await close();
  });
});
