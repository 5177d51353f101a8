/** How this run of the browser tests was asked for. */
interface Run {
  readonly engine: 'chromium' | 'firefox' | 'webkit';
  /** Every mode and every edit, not the fixed pairs: `npm run test:all`. */
  readonly all: boolean;
}

export const run = (globalThis as unknown as { readonly sayTest: Run }).sayTest;
