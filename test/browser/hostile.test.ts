/**
 * Pages with style sheets that reach for everything. In the shadow tree nothing of ours changes; the element itself is
 * the page's to place, and is never left without room.
 */
import { assert } from '@open-wc/testing';
import { examples } from '../../src/examples/index.js';
import { clear, draw, editorOf, everything, pageOf, settled, tagOf, until, type Said } from './helpers.js';
import { run, setViewport } from './run.js';
import { lost } from './suites/look.js';

const ordinary = [...new Map([...examples].reverse().map((one) => [one.element, one])).values()].reverse();

const sheets: Readonly<Record<string, string>> = {
  'reverts, floats and shrinks everything': '* { all: revert; float: left; font-size: 9px; }',
  'sets tags and classes of ours': `
    p, ul, li, h1, h2, h3, button, label, textarea, section, article { margin: 50px !important; color: red !important; font: 9px serif !important; }
    .page, .line, .words, .who, .section, .heading { display: none !important; }
    input { appearance: none !important; position: absolute !important; }`,
};
/** What makes up how a thing looks, apart from where and how wide it is. */
const looked = [
  ...['color', 'background-color', 'font-weight', 'text-align', 'display', 'float', 'position', 'visibility'],
  ...['opacity', 'list-style-type', 'border-top-color', 'text-transform', 'white-space'],
];
/** A page that makes 1rem 9px makes our spaces smaller, and nothing that is read or pressed. */
const tooSmall = (drawn: Said): readonly string[] =>
  everything(drawn)
    .filter((e) => e.getRootNode() === drawn.shadowRoot && e.checkVisibility() && !e.closest('.unseen'))
    .filter((e) => {
      const { height } = e.getBoundingClientRect();
      const pressed = e.matches('button, textarea, .choice, input:not([type=radio], [type=checkbox])');
      return (pressed && height < 43.9) || parseFloat(getComputedStyle(e).fontSize) < 13;
    })
    .map((e) => `${e.localName}.${e.className}`);
const looks = (drawn: Said): readonly string[] =>
  everything(drawn)
    .slice(1)
    // a table is cards where it has less room, and a float has less
    .filter((e) => e.getRootNode() === drawn.shadowRoot && !e.closest('.table, .counts'))
    .map((e) => {
      const style = getComputedStyle(e);
      return `${e.localName}.${e.className} ${looked.map((p) => `${p}: ${style.getPropertyValue(p)}`).join('; ')}`;
    });

/** What a sheet could change of words in the light tree, where nothing keeps it out. The font is the page's, everywhere. */
const looksInPage = (drawn: Said): readonly string[] =>
  everything(pageOf(drawn)!).map((e) => {
    const style = getComputedStyle(e);
    return `${e.localName}.${e.className} ${[...looked, 'font-size', 'line-height', 'margin-top', 'padding-left'].map((p) => `${p}: ${style.getPropertyValue(p)}`).join('; ')}`;
  });

function wear(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

for (const [what, text] of Object.entries(sheets))
  describe(`a page that ${what}`, () => {
    let undress = (): void => undefined;
    afterEach(async () => {
      undress();
      clear();
      await setViewport({ width: 1280, height: 900 });
    });

    for (const example of ordinary)
      for (const width of [1280, 360])
        it(`${tagOf(example)} at ${width} px, read and written`, async () => {
          await setViewport({ width, height: 900 });
          const { element, drawn } = await draw(example);
          // numbers of many people are only read
          for (const mode of 'mode' in element ? (['view', 'edit'] as const) : (['view'] as const)) {
            undress();
            if (mode === 'edit') {
              element.mode = mode;
              await until(() => editorOf(drawn), 'the editor');
            }
            await settled(element, drawn);
            const before = looks(drawn);
            assert.isAbove(before.length, 4);
            undress = wear(text);
            assert.deepEqual(looks(drawn), before, mode);
            assert.deepEqual(tooSmall(drawn), [], mode);
            const room = document.documentElement.clientWidth;
            const { width: wide } = drawn.getBoundingClientRect();
            assert.isAtLeast(wide, Math.min(300, room * 0.8), `${mode}: it has room`);
            assert.isAtMost(wide, room, `${mode}: and no more than there is`);
            assert.deepEqual(lost(drawn), [], mode);
          }
        });
  });

/** Their fonts are for their own sites alone. */
const sheetOf = async (file: string): Promise<string> =>
  (await (await fetch(`/node_modules/${file}`)).text()).replace(/@font-face\s*\{[^}]*\}/g, '');

for (const [name, file, around] of [
  ['GOV.UK Frontend', 'govuk-frontend/dist/govuk/govuk-frontend.min.css', 'govuk-main-wrapper govuk-body'],
  ['NHS.UK frontend', 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css', 'nhsuk-main-wrapper nhsuk-body'],
] as const)
  describe(`a portal with the style sheet of the ${name}`, () => {
    let undress = (): void => undefined;
    afterEach(() => {
      undress();
      clear();
    });
    for (const [i, example] of ordinary.entries())
      for (const tree of run.all ? (['shadow', 'light'] as const) : ([i % 2 ? 'shadow' : 'light'] as const))
        it(`${tagOf(example)} looks as it does without (${tree})`, async () => {
          const { stage: main, drawn } = await draw(example, { tree });
          const before = looksInPage(drawn);
          assert.isAbove(before.length, 4);
          main.className += ` ${around}`;
          undress = wear(await sheetOf(file));
          assert.deepEqual(looksInPage(drawn), before);
          assert.deepEqual(lost(drawn), []);
        });
  });

describe('places that give no width of their own', () => {
  afterEach(clear);
  for (const [place, style] of Object.entries({
    'a float': 'float: left',
    'a line': 'display: inline-block',
    'a flex row': 'display: flex',
    'a grid of min-content': 'display: grid; grid-template-columns: min-content',
    'a table cell': 'display: table-cell',
    'an absolute place': 'position: absolute',
  }))
    it(`${place}: there is room to read`, async () => {
      const { stage: main, element, drawn } = await draw(ordinary[0]!);
      const around = document.createElement('div');
      for (const part of style.split(';')) {
        const [name = '', value = ''] = part.split(':');
        around.style.setProperty(name.trim(), value.trim());
      }
      main.append(around);
      around.append(element);
      await settled(element, drawn);
      assert.isAtLeast(drawn.getBoundingClientRect().width, 240);
      assert.deepEqual(lost(drawn), []);
    });
});
