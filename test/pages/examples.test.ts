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
    heightBefore?: number | undefined;
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

describe('every example, on its page', () => {
  const there = site();
  let all: readonly (Listed & { readonly tag: string })[] = [];
  let opened: Opened;
  let silent: Opened;
  before(async () => {
    const listed = (await (await fetch(`${there.url}/examples/index.json`)).json()) as readonly Listed[];
    all = listed.map((one) => ({ ...one, tag: `say-${one.element}` }));
    // two pages for all: a context for each example takes longer than what is tested
    opened = await there.open('/examples/');
    silent = await there.open('/examples/', { script: false });
  });

  it('is drawn without a complaint, and says the same without any script', async () => {
    const wrong: string[] = [];
    for (const [i, { url, tag }] of all.entries()) {
      for (const query of waysOf(['', '?tree=light'], i)) {
        await opened.page.goto(there.url + url + query);
        await upgraded(opened.page, tag);
        await silent.page.goto(there.url + url);
        const [withScript, without] = [await seen(opened.page, tag), await seen(silent.page, tag)];
        if (bare(withScript) !== bare(without)) wrong.push(`${url}${query}:\n${without}\n--\n${withScript}`);
        for (const said of await complaints(opened)) wrong.push(`${url}${query}: ${said}`);
      }
    }
    assert.ok(all.length > 30);
    assert.deepEqual(wrong, []);
  });

  it('is opened for writing without a complaint', async () => {
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

  it('nothing moves when the script comes 600 ms late', async () => {
    const wrong: string[] = [];
    const queue = all.flatMap(({ url, tag }, i) =>
      waysOf(['shadow', 'light'], i).map((tree) => ({ at: `${url}?tree=${tree}`, tag })),
    );
    const late = async () => {
      const { page, close } = await there.open('/examples/', {
        scriptLate: 600,
        height: 4000,
        before: () => {
          window.shifted = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              value: number;
              sources?: { node?: Element | null }[];
            })[])
              window.shifted?.push(
                `${entry.value.toFixed(5)} ${entry.sources?.map(({ node }) => node?.className ?? '').join(' ')}`,
              );
          }).observe({ type: 'layout-shift', buffered: true });
          // how high the words are, from the first frame until the script is there
          requestAnimationFrame(() => {
            const timer = setInterval(() => {
              const words = document.querySelector('main > :last-child');
              if (words?.matches(':defined')) clearInterval(timer);
              else if (words) window.heightBefore = words.getBoundingClientRect().height;
            }, 20);
          });
        },
      });
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { at, tag } = next;
        await page.goto(there.url + at);
        await upgraded(page, tag);
        await new Promise((done) => setTimeout(done, 100));
        const { shifted, heightBefore, height } = await page.evaluate(
          (name) => ({
            shifted: window.shifted,
            heightBefore: window.heightBefore,
            height: document.querySelector(name)?.getBoundingClientRect().height,
          }),
          tag,
        );
        if (shifted?.length) wrong.push(`${at}: shifted ${shifted.join(', ')}`);
        if (heightBefore === undefined || height === undefined) wrong.push(`${at}: not measured`);
        else if (Math.abs(height - heightBefore) > 0.5)
          wrong.push(`${at}: ${heightBefore} px, then ${height} px`);
      }
      await close();
    };
    // they mostly wait: several at once
    await Promise.all(Array.from({ length: 6 }, late));
    assert.deepEqual(wrong.sort(), []);
  });
});
