/**
 * Modes together: every pair of two settings stands in some row of the table. Each example is drawn in one row
 * (in every row when all is run): axe is content, nothing is lost, and the console stays silent.
 */
import { assert } from '@open-wc/testing';
import { examples, type Example } from '../../../src/examples/index.js';
import { canForce, clear, draw, editorOf, forceColours, settled, type Said } from '../helpers.js';
import { noForcedColours, run, setViewport, skip } from '../run.js';
import { axeFinds } from './axe.js';
import { broken, inlineStyles, lost, twiceAsLargeOnAPhone } from './look.js';

const settings = {
  mode: ['view', 'edit'],
  tree: ['shadow', 'light'],
  reading: ['standard', 'easy'],
  lang: ['en', 'cy', 'ur'],
  dir: ['ltr', 'rtl'],
  scheme: ['light', 'dark'],
  colours: ['own', 'forced'],
  width: [320, 768, 1280],
} as const;
/** Enough for most of what is drawn. */
const TALL = 5000;
/** A window on an X server cannot be made small again once it was as large as the server can count. */
const TALLEST = run.engine === 'webkit' ? 16_000 : Infinity;

type Row = { readonly [S in keyof typeof settings]: (typeof settings)[S][number] };

const row = (
  mode: Row['mode'],
  tree: Row['tree'],
  reading: Row['reading'],
  lang: Row['lang'],
  dir: Row['dir'],
  scheme: Row['scheme'],
  colours: Row['colours'],
  width: Row['width'],
): Row => ({ mode, tree, reading, lang, dir, scheme, colours, width });

const table: readonly Row[] = [
  row('view', 'shadow', 'easy', 'ur', 'rtl', 'dark', 'forced', 768),
  row('edit', 'light', 'standard', 'cy', 'ltr', 'light', 'own', 768),
  row('edit', 'light', 'standard', 'en', 'rtl', 'dark', 'forced', 1280),
  row('view', 'shadow', 'easy', 'en', 'ltr', 'light', 'own', 320),
  row('edit', 'light', 'standard', 'ur', 'rtl', 'light', 'own', 320),
  row('view', 'shadow', 'easy', 'cy', 'ltr', 'dark', 'own', 1280),
  row('edit', 'shadow', 'standard', 'ur', 'ltr', 'light', 'forced', 1280),
  row('edit', 'light', 'easy', 'cy', 'rtl', 'dark', 'forced', 320),
  row('view', 'light', 'standard', 'en', 'ltr', 'dark', 'forced', 768),
];

const nameOf = (r: Row): string => Object.values(r).join(' ');

/** Every `of`-th example from the `nth` on: the runner takes files beside each other, and one file of all is long. */
export function pairwise(nth: number, of: number): void {
  describe('modes together', () => {
    let complaints: string[] = [];
    const complain = (...said: unknown[]) => complaints.push(said.map(String).join(' '));
    const broke = (event: ErrorEvent | PromiseRejectionEvent) =>
      complain('message' in event ? event.message : event.reason);
    const { error, warn } = console;
    before(() => {
      Object.assign(console, { error: complain, warn: complain });
      addEventListener('error', broke);
      addEventListener('unhandledrejection', broke);
    });
    after(async () => {
      Object.assign(console, { error, warn });
      removeEventListener('error', broke);
      removeEventListener('unhandledrejection', broke);
      await setViewport({ width: 1280, height: 900 });
      if (canForce) await forceColours(false);
    });
    afterEach(clear);

    it('the table has every pair', () => {
      const keys = Object.keys(settings) as (keyof Row)[];
      for (const a of keys)
        for (const b of keys)
          for (const x of settings[a])
            for (const y of settings[b])
              if (a < b)
                assert.isTrue(
                  table.some((r) => r[a] === x && r[b] === y),
                  `${a} ${x} with ${b} ${y}`,
                );
    });

    examples.forEach((example, i) => {
      if (i % of !== nth) return;
      for (const r of run.all ? table : [table[i % table.length]!])
        it(`${example.element}, ${example.name}: ${nameOf(r)}`, async function () {
          if (r.colours === 'forced' && !canForce) return skip(this, noForcedColours);
          complaints = [];
          await together(example, r);
          assert.deepEqual(complaints, []);
        });
    });
  });
}

async function together(example: Example, r: Row): Promise<void> {
  await setViewport({ width: r.width, height: TALL });
  const forcedColors = r.colours === 'forced';
  if (canForce) await forceColours(forcedColors);
  const { drawn } = await draw(example, r);
  const look = async (when: string) => {
    // all of it in sight: axe cannot decide on words that the bar with Undo stands over until they are scrolled
    const { scrollHeight } = document.documentElement;
    const height = Math.min(scrollHeight + 100, TALLEST);
    if (height > innerHeight) await setViewport({ width: r.width, height });
    assert.deepEqual(lost(drawn), [], when);
    assert.deepEqual(broken(drawn), [], when);
    assert.deepEqual(inlineStyles(drawn), [], when);
    assert.deepEqual(await axeFinds({ forcedColors }), [], when);
  };
  await look('as it opens');
  if (!editorOf(drawn)) return;
  await press(drawn, '#writer');
  await press(drawn, '[data-key=writer-start]');
  await look('writing');
  const phone = async (when: string) => {
    assert.deepEqual(await twiceAsLargeOnAPhone(drawn), [], `${when}, on a phone, text twice as large`);
    await setViewport({ width: r.width, height: TALL });
  };
  await phone('writing');
  if (example.element.startsWith('i-statement')) {
    await press(drawn, '.points input');
    for (const what of ['more', 'again', 'explain'])
      if (drawn.shadowRoot?.querySelector(`[data-key^=${what}-]`)) await press(drawn, `[data-key^=${what}-]`);
    await press(drawn, '[data-key^=wants-]');
    await look('answered');
    return phone('answered');
  }
  const change = editorOf(drawn)?.querySelector<HTMLElement>(
    '[data-key^=change-]:not([data-key=change-face], [data-key=change-photo], [data-key=change-helped])',
  );
  // without a name yet, the name is what is open; who to call is asked before anything can be saved
  const opens =
    change ??
    editorOf(drawn)?.querySelector<HTMLElement>(
      '[data-key^=add-]:not([data-key=add-call]), [data-key=change-helped]',
    );
  if (opens) await press(drawn, `[data-key="${opens.dataset['key']}"]`);
  await press(drawn, '[data-key=save]');
  await look('one entry open');
  await phone('one entry open');
}

async function press(drawn: Said, selector: string): Promise<void> {
  const target = drawn.shadowRoot?.querySelector<HTMLElement>(selector);
  assert.isOk(target, selector);
  target?.click();
  await settled(drawn);
}
