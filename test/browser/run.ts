/** How this run of the browser tests was asked for, and what every engine can be asked. */
import { executeServerCommand } from '@web/test-runner-commands';

interface Run {
  readonly engine: 'chromium' | 'firefox' | 'webkit';
  /** The browser forces colours, and only the tests that want that run. */
  readonly forced: boolean;
  /** Every mode and every edit, not the fixed pairs: `npm run test:all`. */
  readonly all: boolean;
}

export const run = (globalThis as unknown as { readonly sayTest: Run }).sayTest;

if (run.forced)
  beforeEach(function () {
    if (!this.currentTest?.title.includes('forced')) this.skip();
  });

/** In CSS px, of what the page sees. */
export const setViewport = (size: { readonly width: number; readonly height: number }): Promise<unknown> =>
  executeServerCommand('viewport', size);

/** Keeps what has this in its address from the page, until `block()`. */
export const block = (part?: string): Promise<unknown> => executeServerCommand('block', part);

/** Lets what has this in its address wait, until `hold()`. */
export const hold = (part?: string): Promise<unknown> => executeServerCommand('hold', part);

/**
 * Whether this browser asks for a module again that did not come: builds of Chromium differ, so it is tried; the others
 * remember it until the page is opened again, and WebKitGTK does as its cache has it.
 */
export const asksAgain = (): Promise<boolean> =>
  (again ??= run.engine === 'chromium' ? comesLate() : Promise.resolve(false));
let again: Promise<boolean> | undefined;
async function comesLate(): Promise<boolean> {
  const address = '/test/browser/comes-late.js';
  const comes = (): Promise<boolean> =>
    import(address).then(
      () => true,
      () => false,
    );
  await block(address);
  const before = await comes();
  await block();
  return !before && comes();
}

/** Real keys: a text, letter by letter, or one key by its name, `Space` and `Shift+Tab` among them. */
export const sendKeys = (keys: { readonly type: string } | { readonly press: string }): Promise<unknown> =>
  executeServerCommand('keys', keys);

/** Leaves a test out and says why: a full run names and counts it in test/RESULTS.md. */
export async function skip(test: Mocha.Context, why: string): Promise<void> {
  await executeServerCommand('skip', why);
  test.skip();
}
export const noTree = 'Only Chromium shows a test what assistive technology is told';
export const noForcedColours =
  run.engine === 'firefox'
    ? 'Firefox forces colours from its start or never: these run in the stage “forced”'
    : 'WebKitGTK knows no forced colours';
