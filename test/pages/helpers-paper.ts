/** What `print()` sends to the printer: the frame as it stands when the dialog opens, and the PDF it becomes. */
import assert from 'node:assert/strict';
import { pdfOf, readPdf, type Pdf } from './helpers-pdf.js';
import type { site } from './helpers.js';

type Site = ReturnType<typeof site>;

export interface Paper {
  readonly html: string;
  readonly css: string;
  readonly title: string;
  /** What can be read on it, in order. */
  readonly words: string;
}
declare global {
  interface Window {
    paper?: Paper;
  }
}

/** Words without the spaces between them: lines break elsewhere on paper. */
export const bare = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Prints the element of an example page (`/examples/<element>/<name>/`), `options` being those of its `print()`; or what
 * another method of it prints. `attributes`: what its tag says besides. `font`: of the page, in place of its own.
 */
export async function printed(
  there: Site,
  path: string,
  options?: object,
  method = 'print',
  attributes: Readonly<Record<string, string>> = {},
  font = '',
): Promise<{ paper: Paper; pdf: Pdf }> {
  const { page, close, violations, errors } = await there.open(path, {
    before: () => {
      window.print = () => {
        const { documentElement: html, body, title, adoptedStyleSheets } = document;
        const css = adoptedStyleSheets.flatMap((s) => [...s.cssRules].map((rule) => rule.cssText)).join('\n');
        window.parent.paper = { html: html.outerHTML, css, title, words: body.innerText };
        window.dispatchEvent(new Event('afterprint'));
      };
    },
  });
  const tag = `say-${path.split('/')[2]}`;
  await page.waitForSelector(`${tag}:defined`);
  await page.$eval(
    tag,
    (element, name, given, said, family) => {
      document.body.style.fontFamily = family;
      for (const [attribute, value] of Object.entries(said)) element.setAttribute(attribute, value);
      return (element as unknown as Record<string, (options?: object) => Promise<void>>)[name]!(given);
    },
    method,
    options,
    attributes,
    font,
  );
  const paper = await page.evaluate(() => window.paper);
  assert.ok(paper, 'the frame was printed');
  assert.equal(await page.$('iframe'), null, 'the frame is gone');
  assert.deepEqual([...errors, ...(await violations())], []);
  await close();
  return { paper, pdf: await pdfFrom(there, paper) };
}

async function pdfFrom(there: Site, { html, css }: Paper): Promise<Pdf> {
  const page = await there.browser.newPage();
  await page.setBypassCSP(true); // the policy of the site refuses the very setContent that this test needs
  await page.goto(`${there.url}/examples/index.json`);
  await page.setContent(
    html.replace('<head>', `<head><base href="${there.url}/"><meta charset="utf-8"><style>${css}</style>`),
  );
  await page.evaluate(() => Promise.all([...document.images].map((i) => i.decode().catch(() => undefined))));
  const bytes = await pdfOf(page);
  await page.close();
  return readPdf(bytes);
}
