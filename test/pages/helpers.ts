/** For tests that open the built package in a browser, as a reader would. */
import { after, before } from 'node:test';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { startServer } from '../../scripts/serve.mjs';

export interface Opening {
  /** CSS px; default 1280 × 900. */
  readonly width?: number;
  readonly height?: number;
  /** `false`: what a reader without scripts gets. */
  readonly script?: boolean;
  /** Holds back every file of /cdn/ for this many milliseconds. */
  readonly scriptLate?: number;
  /** CSS media features: `{ 'prefers-color-scheme': 'dark' }`. */
  readonly media?: Readonly<Record<string, string>>;
  /** Forced colours, which puppeteer has no word for. */
  readonly forcedColors?: boolean;
  /** What these paths answer in place of what the server has. HTML comes with the `policy` given here, else with none. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly policy?: string;
  /** Runs in the page before any of its own scripts. */
  readonly before?: () => void;
  /** A context of its own keeps storage apart from other pages; default: a new one for each page. */
  readonly context?: BrowserContext;
}

export interface Opened {
  readonly page: Page;
  /** What the page wrote to the console as an error or warning, and what it threw. */
  readonly errors: readonly string[];
  /** What the content security policy refused: `style-src-attr inline`. */
  readonly violations: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

declare global {
  interface Window {
    refused?: string[];
  }
}

interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** Opens a path of the site (`/examples/…`) and waits until it is loaded. */
  open(path: string, options?: Opening): Promise<Opened>;
}

/**
 * Serves the built package and starts a browser for the tests of one file. Call it at the top of the file.
 * `whole`: with all that a reader's browser has, where one is installed.
 */
export function site(asked: { readonly whole?: true } = {}): Site {
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  let browser: Browser | undefined;
  before(async () => {
    const chrome = await findChrome(asked);
    server = await startServer({ port: 0 });
    browser = await puppeteer.launch({ executablePath: chrome.path, args: chromeArgs, headless: true });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
  const there = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('The site starts before the first test: use it inside a test.');
    return thing;
  };
  return {
    get url() {
      return there(server).url;
    },
    get browser() {
      return there(browser);
    },
    open: (path, options) => open(there(browser), there(server).url + path, options),
  };
}

/** Why a test of the browser's own search is left out here, if it is: the Chromium that comes with the packages has none. */
export async function cannotFind({ browser }: Site): Promise<string | undefined> {
  const page = await browser.newPage();
  await page.setContent('<p>Words.</p>');
  const finds = await page.evaluate(() =>
    (window as unknown as { find(text: string): boolean }).find('Words'),
  );
  await page.close();
  return finds ? undefined : 'This Chromium has no search in the page';
}

async function open(browser: Browser, url: string, options: Opening = {}): Promise<Opened> {
  const context = options.context ?? (await browser.createBrowserContext());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // a film that knows how long it is stops its own request, and so does a picture that is taken off the page
    if (['image', 'media'].includes(request.resourceType()) && why === 'net::ERR_ABORTED') return;
    errors.push(`${request.url()}: ${why}`);
  });
  await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 900 });
  if (options.script === false) await page.setJavaScriptEnabled(false);
  if (options.media) {
    await page.emulateMediaFeatures(Object.entries(options.media).map(([name, value]) => ({ name, value })));
  }
  if (options.forcedColors) {
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  if (options.before) await page.evaluateOnNewDocument(options.before);
  await page.evaluateOnNewDocument(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refused?.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
    });
  });
  const { answers = {}, policy, scriptLate: late } = options;
  if (late || options.answers) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const body = answers[pathname];
      if (body !== undefined) {
        const script = pathname.endsWith('.js');
        void request.respond({
          contentType: `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`,
          headers: policy && !script ? { 'content-security-policy': policy } : {},
          body,
        });
      } else setTimeout(() => void request.continue(), pathname.startsWith('/cdn/') ? (late ?? 0) : 0);
    });
  }
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    errors,
    violations: () => page.evaluate(() => window.refused ?? []),
    close: () => (options.context ? page.close() : context.close()),
  };
}
