/**
 * Every theme × every element, read and written, light and dark: text at least 7:1, edges and focus at least 3:1. What
 * stays under 7:1 is named in the theme, with its reason, is above 4.5:1, and is really there.
 */
import { assert } from '@open-wc/testing';
import { themeCss } from '../../scripts/theme-files.mjs';
import { examples } from '../../src/examples/index.js';
import { themes, type Theme } from '../../src/styles/themes.js';
import { clear, draw, editorOf, pageOf, settled, stage, tagOf, type Said } from './helpers.js';
import { run } from './run.js';
import { edgePairs, textPairs, type Pair } from './suites/contrast.js';

const ordinary = [...new Map([...examples].reverse().map((one) => [one.element, one])).values()].reverse();
const tags = ordinary.map(tagOf);

const unthemed: Theme = { name: '', title: 'none', about: '', scheme: 'page', values: {}, exceptions: [] };
const page = document.documentElement;

function wear(theme: Theme): () => void {
  const sheet = new CSSStyleSheet();
  if (theme.name) sheet.replaceSync(themeCss(theme, tags));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const text = (pairs: readonly Pair[]): readonly string[] => [
  ...new Set(pairs.map(({ what, text, on, ratio: r }) => `${r.toFixed(2)}:1, ${text} on ${on}: ${what}`)),
];

/** As far as someone gets before anything is saved: who writes, a list of entries, one of them open, what is missing. */
async function steps(drawn: Said, look: (when: string) => void): Promise<void> {
  const press = async (selector: string): Promise<boolean> => {
    const target = drawn.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.click();
    await settled(drawn);
    return !!target;
  };
  look('who is writing');
  await press('#writer');
  await press('[data-key=writer-start]');
  look('the page to write in');
  const opened =
    (await press(
      '[data-key^=change-]:not([data-key=change-face], [data-key=change-photo], [data-key=change-helped])',
    )) || (await press('[data-key^=add-], [data-key=change-helped]'));
  if (!opened) return;
  look('one entry open');
  const field = drawn.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea');
  if (field) {
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await press('[data-key=save]');
  look('what is missing');
}

for (const theme of [unthemed, ...themes]) {
  describe(`theme: ${theme.title}`, () => {
    const met = new Set<string>();
    let undress = (): void => undefined;
    before(() => {
      undress = wear(theme);
    });
    after(() => undress());
    afterEach(clear);

    const sides = theme.scheme === 'page' ? (['light', 'dark'] as const) : ([theme.scheme] as const);
    // every side of each when all is run; on each commit every theme and every element, side by side in turn
    for (const [i, example] of ordinary.entries())
      for (const scheme of run.all ? sides : [sides[i % sides.length]!])
        it(`${tagOf(example)}, ${scheme}`, async () => {
          const low: string[] = [];
          const judge = (drawn: Said, when: string): void => {
            for (const one of textPairs(drawn)) {
              const exception = theme.exceptions.find((e) => e.text === one.text && e.on === one.on);
              if (exception) met.add(`${one.text} on ${one.on}`);
              if (one.ratio < (exception ? 4.5 : 7)) low.push(`${when}: ${text([one]).join()}`);
            }
            for (const one of edgePairs(drawn)) if (one.ratio < 3) low.push(`${when}: ${text([one]).join()}`);
          };
          // a dark theme on a light page, and the other way round: the page's own scheme is not the element's
          const on = theme.scheme === 'page' ? scheme : scheme === 'dark' ? 'light' : 'dark';
          for (const reading of run.all ? (['standard', 'easy'] as const) : (['standard'] as const)) {
            const { drawn } = await draw(example, { scheme: on, reading });
            assert.isAbove(textPairs(drawn).length, 1);
            judge(drawn, `read (${reading})`);
            clear();
          }
          const { drawn } = await draw(example, { scheme: on, mode: 'edit' });
          // numbers of many people are only read
          if ('now' in drawn) {
            assert.isOk(editorOf(drawn));
            await steps(drawn, (when) => judge(drawn, when));
          }
          assert.deepEqual([...new Set(low)], []);
        });

    it('names only what is there', () => {
      assert.deepEqual([...met].sort(), theme.exceptions.map(({ text, on }) => `${text} on ${on}`).sort());
      for (const { why } of theme.exceptions) assert.isAbove(why.length, 20);
    });
  });
}

describe('themes together', () => {
  afterEach(() => {
    clear();
    delete page.dataset['sayTheme'];
  });

  it('each holds in its own place, inside another or beside it', async () => {
    const undress = themes.map(wear);
    const main = stage();
    page.dataset['sayTheme'] = 'govuk';
    const inkOf = (theme: Theme): string => {
      const ink = theme.values.ink!;
      return typeof ink === 'string' ? ink : ink[0];
    };
    const drawn = themes.map((theme) => {
      const place = document.createElement('div');
      place.dataset['sayTheme'] = theme.name;
      const element = document.createElement('say-one-page-profile') as Said;
      element.person = ordinary[0]!.person;
      place.append(element);
      // each inside the one before
      (main.querySelector('[data-say-theme]:not(:has([data-say-theme]))') ?? main).append(place);
      return element;
    });
    await settled(...drawn);
    const probe = document.createElement('i');
    main.append(probe);
    for (const [i, theme] of themes.entries()) {
      probe.style.color = inkOf(theme);
      assert.strictEqual(
        getComputedStyle(pageOf(drawn[i]!)!).color,
        getComputedStyle(probe).color,
        theme.name,
      );
      assert.strictEqual(
        getComputedStyle(drawn[i]!).colorScheme,
        theme.scheme === 'page' ? getComputedStyle(main).colorScheme : theme.scheme,
        theme.name,
      );
    }
    for (const one of undress) one();
  });
});
