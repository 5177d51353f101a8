/** The Lit printer and the HTML printer say the same: the same tags, attributes and words, in the same order. */
import { assert } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import '../../src/define/locales/cy.js';
import '../../src/define/locales/ur.js';
import { onePageProfile, outlines } from '../../src/documents/index.js';
import { examples, type Example } from '../../src/examples/index.js';
import { makeLocale } from '../../src/locales/make-locale.js';
import { parse } from '../../src/person/parse.js';
import { aboutPage } from '../../src/present/about-page.js';
import type { Block, Printing } from '../../src/present/blocks.js';
import { everythingToLit } from '../../src/present/more/everything-to-lit.js';
import { findDocument } from '../../src/present/present.js';
import { said } from '../../src/present/said.js';
import { present } from '../../src/present/whole.js';
import { framed } from '../../src/present/problems.js';
import { toHTML } from '../../src/present/to-html.js';
import { statementsToHTML } from '../../src/present/statements/to-html.js';
import { statementsToLit } from '../../src/present/statements/to-lit.js';
import { pageOf } from '../../src/present/statements/page.js';
import { summaryPageOf } from '../../src/present/statements/summary-page.js';
import { summaryToHTML } from '../../src/present/statements/summary-to-html.js';
import { summaryToLit } from '../../src/present/statements/summary-to-lit.js';
import { summaryWordsFor } from '../../src/base/statements/summary-words.js';
import { ownEnglish } from '../../src/statements/own-en.js';
import { ownSet } from '../../src/statements/own.js';
import { readSet } from '../../src/statements/read-set.js';
import { readSummary } from '../../src/statements/read-summary.js';
import { toLit } from '../../src/present/to-lit.js';
import { folded, NOW } from './helpers.js';

const languages = ['en', 'cy', 'ur'];
const readings = ['standard', 'easy'] as const;

/** Elements whose words touch: here a space more or less is a word more or less. */
const inline = 'p, caption, .beside, h1, h2, h3, h4, h5, h6, bdi, figcaption';

function plain(element: Element, depth = 0): readonly string[] {
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort();
  const exact = element.matches('.words, .because, bdi');
  const text = exact
    ? element.textContent
    : element.matches(inline)
      ? folded(element.textContent)
      : undefined;
  return [
    `${'  '.repeat(depth)}${element.localName}${attributes.join('')}${text === undefined ? '' : ` ${JSON.stringify(text)}`}`,
    ...[...element.children].flatMap((child) => plain(child, depth + 1)),
  ];
}

/** On paper the words and whose they are stand in one line: a space is between them. */
function apart(root: ParentNode): void {
  for (const who of root.querySelectorAll('.words + .who')) {
    let before = who.previousSibling;
    while (before?.nodeType === Node.COMMENT_NODE) before = before.previousSibling;
    assert.match(before?.textContent ?? '', /^\s+$/);
  }
}

const both = (blocks: readonly Block[], printing: Printing): { lit: string; html: string } =>
  sides(toLit(blocks, printing, everythingToLit), toHTML(blocks, printing));

function sides(template: TemplateResult, text: string): { lit: string; html: string } {
  const box = document.createElement('div');
  render(template, box);
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  assert.strictEqual(parsed.body.children.length, 1);
  assert.isEmpty(parsed.head.children, 'nothing wandered into the head');
  apart(box);
  apart(parsed);
  return {
    lit: plain(box.firstElementChild!).join('\n'),
    html: plain(parsed.body.firstElementChild!).join('\n'),
  };
}

/** What an element shows of an example: its problems, its document, and what stands in its foot. */
function blocksOf(example: Example, lang: string, reading: 'standard' | 'easy'): readonly Block[] {
  const locale = makeLocale(lang);
  const given = example.person === null ? { person: null, problems: [] } : parse(example.person);
  return framed(given, locale, (person) => {
    const [own] = Object.values(person.outlines ?? {});
    const outline = outlines[example.element] ?? own ?? onePageProfile;
    const page = findDocument(person, outline, example.documentId);
    const blocks = page ? aboutPage(page, person, locale, NOW) : [];
    return [
      ...present(person, outline, { locale, now: NOW, documentId: example.documentId, reading }),
      { type: 'section', id: 'helped', heading: { text: locale.t('helped.title') }, blocks },
    ];
  });
}

function statementsBoth(
  { person, summary, set: given, attributes = {} }: Example,
  printing: Printing,
): { lit: string; html: string } {
  const locale = makeLocale(printing.lang);
  const { reading } = printing;
  const { set } = given === undefined ? { set: ownSet(ownEnglish) } : readSet(given);
  if (summary !== undefined) {
    const page = summaryPageOf(readSummary(summary), set, { locale, reading });
    return sides(summaryToLit(page, printing), summaryToHTML(page, printing));
  }
  const page = pageOf(person === null ? { person: null, problems: [] } : parse(person), set, {
    locale,
    now: NOW,
    reading,
    shows: attributes['side'] === 'service' ? 'we' : 'answers',
    statement: attributes['statement'],
  });
  return sides(statementsToLit(page, printing), statementsToHTML(page, printing));
}

describe('the two printers', () => {
  for (const example of examples.filter(({ element }) => !element.includes('statement')))
    it(`say the same of ${example.element}, ${example.name}`, () => {
      for (const lang of languages)
        for (const reading of readings) {
          const blocks = blocksOf(example, lang, reading);
          const { lit, html } = both(blocks, { lang, reading });
          assert.strictEqual(html, lit, `${lang}, ${reading}`);
        }
    });

  for (const example of examples.filter(({ element }) => element.includes('statement')))
    it(`say the same of ${example.element}, ${example.name}`, async () => {
      for (const lang of languages) {
        await summaryWordsFor(lang);
        for (const reading of readings)
          for (const headingLevel of [2, 5]) {
            const { lit, html } = statementsBoth(example, { lang, dir: 'ltr', reading, headingLevel });
            assert.strictEqual(html, lit, `${lang}, ${reading}`);
          }
      }
    });

  it('say the same at every heading level and print size', () => {
    const [first] = examples;
    for (const headingLevel of [1, 2, 3, 4, 5, 6])
      for (const points of [undefined, 12, 14] as const) {
        const { lit, html } = both(blocksOf(first!, 'en', 'standard'), { lang: 'en', headingLevel, points });
        assert.strictEqual(html, lit);
      }
  });

  it('say the same of every kind of picture, sound and film, there or missing', () => {
    const alt = { text: 'What it "shows" <b>', lang: 'en-GB', said: true } as const;
    const figures = (['image', 'audio', 'video'] as const).flatMap((media) => [
      { type: 'figure', media, alt } as const,
      { type: 'figure', media, alt, src: '/a.png?"&<' } as const,
      { type: 'figure', media, alt: { text: alt.text }, src: '/a', credit: 'By <me> & "you"' } as const,
    ]);
    const sections = ([undefined, 'must', 'important', 'like'] as const).map(
      (sign) =>
        ({ type: 'section', id: 's', ...(sign && { sign }), heading: { text: '<h>' }, blocks: [] }) as const,
    );
    const { lit, html } = both([...figures, ...sections], { lang: 'en' });
    assert.strictEqual(html, lit);
  });

  it('say what was said to the letter', () => {
    const text = ' two  spaces\n and a line, \u202eturned\u202c, <b>&amp;</b> "it\'s" ';
    const line = { id: 'a', words: { text, lang: 'en-GB', said: true }, figures: [], beside: [] } as const;
    const blocks = [{ type: 'list', lines: [line] }] as const;
    const box = document.createElement('div');
    render(toLit(blocks, { lang: 'en' }), box);
    assert.strictEqual(box.querySelector('.words')?.textContent, text);
    const parsed = new DOMParser().parseFromString(toHTML(blocks, { lang: 'en' }), 'text/html');
    assert.strictEqual(parsed.querySelector('.words')?.textContent, text);
  });

  it('keep the direction of what was said to it: ours beside it stands where it stood', () => {
    for (const text of ['\u2067abc', 'abc\u2069\u202edef', '\u202e\u2066abc\nd']) {
      const runs = [{ text: 'Born' }, said({ text, lang: 'en-GB' }), { text: 'Checked' }];
      const box = document.body.appendChild(document.createElement('div'));
      render(toLit([{ type: 'paragraph', runs }], { lang: 'en' }), box);
      const [born, their, checked] = [...box.querySelectorAll('bdi')].map((bdi) =>
        bdi.getBoundingClientRect(),
      );
      assert.isAtMost(born!.right, their!.left + 1);
      assert.isAtMost(their!.right, checked!.left + 1, JSON.stringify(text));
      box.remove();
    }
  });
});
