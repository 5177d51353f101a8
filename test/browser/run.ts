/** How this run of the browser tests was asked for, and what every engine can be asked. */
import { executeServerCommand } from '@web/test-runner-commands';

interface Run {
  readonly engine: 'chromium' | 'firefox' | 'webkit';
  /** Every mode and every edit, not the fixed pairs: `npm run test:all`. */
  readonly all: boolean;
}

export const run = (globalThis as unknown as { readonly sayTest: Run }).sayTest;

/** In CSS px, of what the page sees. */
export const setViewport = (size: { readonly width: number; readonly height: number }): Promise<unknown> =>
  executeServerCommand('viewport', size);
