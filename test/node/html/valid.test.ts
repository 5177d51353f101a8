/** What is printed for readers without scripts, and the portal's own pages, are HTML by the rules of HTML. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { withParts } from '../../../scripts/example-pages.mjs';
import { printRecord } from '../../../src/bin/print-record.js';
import '../../../src/define/locales/cy.js';
import '../../../src/define/locales/ur.js';
import { printStatements } from '../../../src/present/statements/print-statements.js';
import { printSummary } from '../../../src/present/statements/print-summary.js';
import { examples, outlineIdOf, type Example } from '../../../src/examples/index.js';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A list without bullets is no list to VoiceOver unless it says so.
      'no-redundant-role': 'off',
      // A number is somebody's words, which are kept to the letter.
      'tel-non-breaking': 'off',
      // As Prettier writes them; either is HTML.
      'doctype-style': 'off',
      'void-style': 'off',
    },
  }),
);

/** They differ in words and classes, not in what stands in what. */
const readings: readonly ('standard' | 'easy')[] = process.env['ALL'] ? ['standard', 'easy'] : ['standard'];

async function wrongIn(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${ruleId}, line ${line}: ${message} ${selector}`),
  );
}

function printed(
  { element, person, summary, set, documentId, attributes = {}, lang = 'en' }: Example,
  reading: 'standard' | 'easy',
): string {
  const asked = { lang, reading, now: '2026-11-21' };
  if (summary !== undefined) return printSummary(summary, { ...asked, set }).html;
  if (element.startsWith('i-statement'))
    return printStatements(person, {
      ...asked,
      set,
      side: attributes['side'] as 'service' | undefined,
      one: element === 'i-statement',
      statement: attributes['statement'],
    }).html;
  return printRecord(person, { ...asked, outline: outlineIdOf(element), documentId }).html;
}

describe('by the rules of HTML', () => {
  for (const example of examples)
    it(`stands what is printed of ${example.element}, ${example.name}`, async () => {
      for (const reading of readings) assert.deepEqual(await wrongIn(printed(example, reading)), [], reading);
    });

  const portal = path.resolve(import.meta.dirname, '../../../docs/portal');
  for (const page of fs.readdirSync(portal).filter((name) => name.endsWith('.html')))
    it(`stands the portal's ${page}`, async () => {
      const html = withParts(fs.readFileSync(path.join(portal, page), 'utf8'), page);
      assert.deepEqual(await wrongIn(html), []);
      assert.equal(html.match(/aria-current="page"/g)?.length, 1, 'one link leads to this page');
    });

  it('does not stand what breaks them', async () => {
    for (const html of ['<p><ul></ul></p>', '<img src="/a.png">', '<p id="a"></p><p id="a"></p>', '<b></i>'])
      assert.notDeepEqual(await wrongIn(html), [], html);
  });
});
