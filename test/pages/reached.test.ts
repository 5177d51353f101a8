/** What a page's own surroundings do to the words: the browser's find, and a frame that may keep nothing. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { cannotFind, site } from './helpers.js';

interface Listed {
  readonly element: string;
  readonly example: string;
  readonly url: string;
}
declare global {
  interface Window {
    find(text: string, matchCase?: boolean, backwards?: boolean, wrap?: boolean): boolean;
  }
}

const served = site({ whole: true });

describe('the browser’s own find', () => {
  for (const tree of ['shadow', 'light'] as const)
    it(`comes to the first and the last words of every element (${tree})`, async (t) => {
      const why = await cannotFind(served);
      if (why) return t.skip(why);
      const list = (await (await fetch(`${served.url}/examples/index.json`)).json()) as readonly Listed[];
      const { page, close } = await served.open('/examples/');
      const missed: string[] = [];
      const first = list.filter((one, i) => list.findIndex(({ element }) => element === one.element) === i);
      for (const [i, { element, url }] of first.entries()) {
        // on each commit every element in one of the trees
        if (!process.env.ALL && i % 2 === Number(tree === 'shadow')) continue;
        await page.goto(`${served.url}${url}?tree=${tree}`);
        await page.waitForFunction(
          (tag) => document.querySelector(tag)?.matches(':defined'),
          {},
          `say-${element}`,
        );
        const found = await page.evaluate((tag) => {
          const outer = document.querySelector(tag)!;
          const drawn = outer.querySelector('say-one-page-profile') ?? outer;
          const shown = (drawn.shadowRoot ?? drawn).querySelector<HTMLElement>('.page')!;
          const lines = shown.innerText.split('\n').filter((line) => line.trim().length > 3);
          return [lines[0]!, lines.at(-1)!].map((line) => {
            getSelection()?.removeAllRanges();
            // as far as a person types
            const words = line.trim().slice(0, 25).trim();
            const there = window.find(words, true, false, true);
            getSelection()?.removeAllRanges();
            const always = window.find('No page says zyxw.', true, false, true);
            return { words, there: there && !always };
          });
        }, `say-${element}`);
        for (const { words, there } of found) if (!there) missed.push(`${url}: ${words}`);
      }
      await close();
      assert.deepEqual(missed, []);
    });

  it('comes to the first statement and the last, and to what was said with an answer', async (t) => {
    const why = await cannotFind(served);
    if (why) return t.skip(why);
    for (const query of ['', '?tree=light']) {
      const { page, close } = await served.open(`/examples/i-statements/ordinary/${query}`);
      await page.waitForFunction(() => {
        const element = document.querySelector('say-i-statements');
        return (element?.shadowRoot ?? element)?.querySelector('.card');
      });
      for (const words of [
        'People give me time to say what I want to say.',
        'I want to go on the train on my own.',
        'When people promise to do something, they do it.',
        'I sing with other people every week.',
      ])
        assert.ok(
          await page.evaluate((text) => {
            getSelection()?.removeAllRanges();
            return window.find(text);
          }, words),
          `${words} ${query}`,
        );
      await close();
    }
  });
});

/** How somebody writes: what is pressed, the field, the words, what is pressed then. */
const written = [
  {
    tag: 'say-one-page-profile',
    example: 'one-page-profile/long',
    before: ['#writer', '[data-key=writer-start]', '[data-key^=add-]'],
    field: '#words',
    words: 'My own cup.',
    after: ['#voice', '[data-key=save]'],
  },
  {
    tag: 'say-i-statements',
    example: 'i-statements/empty',
    before: ['#writer', '[data-key=writer-start]', '[data-key=a-h1-No]', '[data-key=more-h1]'],
    field: '#because-h1',
    words: 'They talk over me.',
    after: [],
  },
];

describe('a frame without an origin, where nothing can be kept', () => {
  for (const { tag, example: name, before, field, words, after } of written)
    it(`${tag}: is read, is written in, says that nothing is kept, and complains of nothing`, async () => {
      const example = await (await fetch(`${served.url}/examples/${name}/`)).text();
      const record = /<script type="application\/json">([^]*?)<\/script>/.exec(example)?.[1];
      assert.ok(record);
      const opened = await served.open('/outer.html', {
        answers: {
          '/outer.html': `<!doctype html><html lang="en"><title>Outer</title><link rel="icon" href="data:,">
          <iframe title="A profile" sandbox="allow-scripts" src="/inner.html" width="900" height="1200"></iframe>`,
          '/inner.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inner</title>
          <script src="/cdn/say-so.classic.js"></script>
          <${tag} mode="edit" keep="device">
          <script type="application/json">${record.replace(/"src":"[^"]*"/g, '"src":"data:,"')}</script>
          </${tag}>`,
          // given here: Chromium lets nobody without an origin ask a server on the same machine
          '/cdn/say-so.classic.js': fs.readFileSync('cdn/say-so.classic.js', 'utf8'),
        },
      });
      const { page, errors, close } = opened;
      const frame = page.frames().find((one) => one.url().endsWith('/inner.html'));
      assert.ok(frame, 'the frame is there');
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      const part = async (selector: string) => {
        const handle = await frame.waitForFunction(
          (name: string, at: string) =>
            document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(at),
          { timeout: 10_000 },
          tag,
          selector,
        );
        return handle.asElement() as ElementHandle<HTMLElement>;
      };
      const press = async (selector: string): Promise<void> => {
        await (await part(selector)).evaluate((e) => e.click());
        await frame.evaluate(() => new Promise(requestAnimationFrame));
      };
      for (const selector of ['[data-key=keep-yes]', ...before]) await press(selector);
      await (await part(field)).evaluate((e) => e.focus());
      await page.keyboard.type(words);
      for (const selector of after) await press(selector);
      await frame.waitForFunction(
        (name: string, words: string) => {
          const element = document.querySelector(name) as HTMLElement & { person: unknown };
          return (
            JSON.stringify(element.person).includes(words) &&
            element.shadowRoot?.textContent.includes('This device cannot keep anything.')
          );
        },
        { timeout: 10_000 },
        tag,
        words,
      );
      assert.deepEqual(errors, []);
      await close();
    });
});
