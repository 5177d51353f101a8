/** Every example at an address of its own: a plain page that loads only the built file. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { whichElement } from './which-element.mjs';

const root = path.resolve(import.meta.dirname, '..');
const built = (file) => fs.existsSync(path.join(root, file));
/** Read anew only when it was built anew: it is 2 MB, and a page of tests asks for hundreds of examples. */
let read = { at: 0, examples: undefined };
function readExamples() {
  const file = path.join(root, 'dist/examples.json');
  const at = fs.statSync(file).mtimeMs;
  if (at !== read.at) read = { at, examples: JSON.parse(fs.readFileSync(file, 'utf8')) };
  return read.examples;
}

/** The themes that were built. */
const themes = built('dist/styles/themes')
  ? fs.readdirSync(path.join(root, 'dist/styles/themes')).map((file) => file.replace('.css', ''))
  : undefined;

/** What an address may ask for. A word the page does not know is an error, not a guess. */
const choices = {
  mode: /^(view|edit)$/,
  tree: /^(light|shadow)$/,
  reading: /^[a-z-]+$/,
  lang: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  dir: /^(ltr|rtl)$/,
  theme: themes ? new RegExp(`^(${themes.join('|')})$`) : /^[a-z-]+$/,
  portal: /^(govuk|nhsuk|hostile)$/,
  scheme: /^(light|dark)$/,
  size: /^(large|largest)$/,
  person: /^(property)$/,
};

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value) => String(value).replace(/[&<>"]/g, (char) => escapes[char]);
const attributes = (given) =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${text(value)}"`)
    .join('');

/** A record as a page holds it. A string is given as it is: some examples are not JSON. `<` never ends the script. */
const json = (person) =>
  (typeof person === 'string' ? person : JSON.stringify(person)).replace(/</g, '\\u003c');

/** What an element shows: a record, or the numbers of many. */
const given = ({ person, summary }) => (summary === undefined ? person : summary);

const addressOf = ({ element, name }) => `/examples/${element}/${name}/`;

const style = (file) => (built(file) ? `<link rel="stylesheet" href="/${file}">\n` : '');

/**
 * A portal to stand in, with the real style sheets of two design systems (`/portals/` in serve.mjs). The words around are
 * of no service. `hostile`: the worst style sheet we could think of.
 */
const portals = {
  govuk: {
    sheet: '/portals/govuk-frontend.min.css',
    page: { class: 'govuk-template' },
    body: { class: 'govuk-template__body' },
    around: (
      main,
    ) => `<header class="govuk-header"><div class="govuk-header__container govuk-width-container"><p class="portal-name">An invented service</p></div></header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper">
<h1 class="govuk-heading-xl">My support</h1>
<p class="govuk-body-l">A page as the GOV.UK Frontend draws it, with one element of ours in it.</p>
${main}
<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
<p class="govuk-body"><a class="govuk-link" href="/examples/">All examples</a></p>
</main>
</div>`,
  },
  nhsuk: {
    sheet: '/portals/nhsuk-frontend.min.css',
    page: { class: 'nhsuk-template' },
    body: { class: 'nhsuk-template__body' },
    around: (
      main,
    ) => `<header class="nhsuk-header"><div class="nhsuk-header__container nhsuk-width-container"><p class="portal-name">An invented service</p></div></header>
<div class="nhsuk-width-container">
<main class="nhsuk-main-wrapper">
<h1 class="nhsuk-heading-xl">My support</h1>
<p class="nhsuk-lede-text">A page as the NHS.UK frontend draws it, with one element of ours in it.</p>
${main}
<button type="submit" class="nhsuk-button">Continue</button>
<p class="nhsuk-body"><a href="/examples/">All examples</a></p>
</main>
</div>`,
  },
  hostile: {
    sheet: '/portals/hostile.css',
    around: (main) => `<main>\n<h1>A page that is hostile</h1>\n${main}\n</main>`,
  },
};

function page({ title, lang = 'en', dir, data = {}, head = '', body, portal }) {
  return `<!doctype html>
<html${attributes({ lang, dir, ...data, ...portal?.page })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<link rel="icon" href="data:,">
${portal ? `<link rel="stylesheet" href="${portal.sheet}">\n<link rel="stylesheet" href="/portals/portal.css">` : '<link rel="stylesheet" href="/examples.css">'}
${head}</head>
<body${attributes(portal?.body ?? {})}>
${body}
</body>
</html>
`;
}

function indexPage(examples) {
  const elements = [...new Set(examples.map(({ element }) => element))];
  const link = (example, query, words) => `<a href="${addressOf(example)}${text(query)}">${words}</a>`;
  const row = (example) =>
    `<li>${link(example, '', text(example.name))}: <span dir="auto">${text(example.about)}</span> ${link(example, '?mode=edit', 'edit')}, ${link(example, '?tree=light', 'light tree')}, ${link(example, '?scheme=dark', 'dark')}</li>`;
  /** What it looks like, small: to choose by, and nothing to press or to be read out. */
  const card = ({ need, tag, element, name }) =>
    `<li><a href="#${element}">${text(need)}</a>
<code>&lt;${tag}&gt;</code>
<div class="small" inert>
${tagOf(
  examples.find((one) => one.element === element && one.name === name),
  { 'heading-level': 3 },
)}
</div></li>`;
  const section = (element) =>
    `<section aria-labelledby="${element}">
<h2 id="${element}">&lt;say-${element}&gt;</h2>
<ul>
${examples
  .filter((example) => example.element === element)
  .map(row)
  .join('\n')}
</ul>
</section>`;
  return page({
    title: 'Examples: say-so',
    head: `${style('dist/styles/before-upgrade.css')}<script type="module" src="/cdn/say-so.js"></script>\n`,
    body: `<main class="every-example">
<p><a href="/">Back to the portal</a></p>
<h1>Examples</h1>
<p>Everyone in them is invented. Each stands on a page of its own, under a strict content security policy, and loads only the built file.</p>
<p><a href="/examples/themes/">Every theme, side by side</a></p>
<h2 id="which">What does somebody need to know?</h2>
<ul class="gallery">
${whichElement(fs.readFileSync(path.join(root, 'docs/guides/README.md'), 'utf8'))
  .map(card)
  .join('\n')}
</ul>
<p>After the address you can write <code>?mode=edit</code>, <code>tree=light</code>, <code>lang=cy</code>, <code>dir=rtl</code>, <code>scheme=dark</code>, <code>theme=govuk</code>, <code>portal=govuk</code>, <code>reading=…</code>, <code>size=largest</code> and <code>person=property</code>, joined by <code>&amp;</code>.</p>
${elements.map(section).join('\n')}
</main>`,
  });
}

/** What a reader without scripts sees: the printed record, inside the tag. */
async function printed({ element, person, summary, documentId, set, attributes: said = {} }, lang) {
  if (given({ person, summary }) === undefined) return '';
  const at = (file) => import(pathToFileURL(path.join(root, file)).href);
  const locale = localeFile(lang);
  if (locale) await at(locale.replace(/^cdn/, 'dist/define'));
  const now = new Date().toISOString().slice(0, 10);
  if (summary !== undefined) {
    const { printSummary } = await at('dist/present/statements/print-summary.js');
    return printSummary(summary, { set, lang }).html;
  }
  if (element.startsWith('i-statement')) {
    const { printStatements } = await at('dist/present/statements/print-statements.js');
    return (
      await printStatements(person, {
        set,
        lang,
        now,
        side: said.side,
        statement: said.statement,
        one: element === 'i-statement',
      })
    ).html;
  }
  const { printRecord } = await at('dist/bin/print-record.js');
  const outline = element === 'person' ? 'one-page-profile' : element === 'document' ? undefined : element;
  return printRecord(person, { outline, documentId, lang, now }).html;
}

/** The tag with its record, and inside it what it says before it is upgraded. `more`: attributes beside the example's own. `bare`: without the record. */
function tagOf(example, more, words = '', { bare = false } = {}) {
  const { element, documentId, set, attributes: own } = example;
  const record = bare ? undefined : given(example);
  const all = { ...more, 'document-id': element === 'person' ? undefined : documentId, ...own };
  return `<say-${element}${attributes(all)}>
${record === undefined ? '' : `<script type="application/json">${json(record)}</script>\n`}${set ? `<script type="application/vnd.say-so.statements+json">${json(set)}</script>\n` : ''}${inside(example, words)}
</say-${element}>`;
}

/** `<say-person>` draws nothing itself: a document stands inside it. */
const inside = ({ element, documentId }, words) =>
  element === 'person'
    ? `<say-one-page-profile${attributes({ 'document-id': documentId })}>\n${words}\n</say-one-page-profile>`
    : words;

const localeFile = (lang) =>
  [lang, lang.split('-')[0]].map((tag) => `cdn/locales/${tag}.js`).find((file) => built(file));

async function examplePage(example, query) {
  const lang = query.lang ?? example.lang ?? 'en';
  const dir = query.dir ?? example.dir;
  const { mode, tree, reading, theme, scheme, size } = query;
  const portal = portals[query.portal];
  const locale = localeFile(lang);
  const byProperty = query.person === 'property';
  const script = (src) => `<script type="module" src="${src}"></script>\n`;
  const about = `<h1 lang="en" dir="ltr">${text(example.element)}: ${text(example.name)}</h1>
<p class="about" lang="en" dir="auto">${text(example.about)}</p>
`;
  return page({
    title: `${example.element}, ${example.name}: say-so`,
    lang,
    dir,
    portal,
    data: { 'data-say-theme': theme, 'data-scheme': scheme, 'data-size': size },
    head:
      style('dist/styles/before-upgrade.css') +
      style('dist/styles/print.css') +
      (theme ? style(`dist/styles/themes/${theme}.css`) : '') +
      // the words first: they bring the library with them, and nothing is drawn in another language before
      (locale ? script(`/${locale}`) : '') +
      script('/cdn/say-so.js') +
      (byProperty ? script('/examples.js') : ''),
    body: (portal?.around ?? ((main) => `<main>\n${main}\n</main>`))(
      `${portal ? '' : about}${tagOf(
        example,
        {
          mode,
          tree,
          reading,
          'data-property': byProperty ? (example.summary === undefined ? 'person' : 'summary') : undefined,
          'data-person': byProperty ? `${addressOf(example)}person.json` : undefined,
        },
        await printed(example, lang),
        { bare: byProperty },
      )}`,
    ),
  });
}

/**
 * A page of the portal, with the record and its words where it says `<!-- example: one-page-profile/ordinary -->`. The
 * record alone of `person/…`, which draws nothing; a document inside says `<!-- example: grab-sheet of person/… -->`.
 */
export async function withExamples(html) {
  const [mark, as, element, name] =
    /<!-- example: (?:([a-z-]+) of )?([a-z-]+)\/([a-z0-9-]+) -->/.exec(html) ?? [];
  if (!mark || !built('dist/examples.json')) return html;
  const example = readExamples().find((one) => one.element === element && one.name === name);
  if (!example) throw new Error(`There is no example ${element}/${name}.`);
  const record = as ? '' : `<script type="application/json">${json(example.person)}</script>\n`;
  const draws = as ?? (element === 'person' ? undefined : element);
  const words = draws ? await printed({ ...example, element: draws }, 'en') : '';
  return withExamples(html.replace(mark, () => record + words));
}

/**
 * A page of the portal with what stands on each of them: for `<!-- part: top -->`, `docs/portal/parts/top.html`. In it, the
 * link to this page is the current one.
 * @param {string} html
 * @param {string} file
 * @returns {string}
 */
export function withParts(html, file) {
  const link = `<li><a href="/${file === 'index.html' ? '' : file}"`;
  return html.replace(/<!-- part: ([a-z]+) -->/g, (_, name) =>
    fs
      .readFileSync(path.join(root, `docs/portal/parts/${name}.html`), 'utf8')
      .replace(link, `${link} aria-current="page"`),
  );
}

/** Every theme beside the others, each read, with the profile that the portal shows. */
async function themesPage(query) {
  const example = readExamples().find(
    ({ element, name }) => element === 'one-page-profile' && name === 'ordinary',
  );
  const words = await printed(example, 'en');
  const { mode, scheme } = query;
  const one = (theme) => `<section class="themed" data-say-theme="${theme}" aria-labelledby="theme-${theme}">
<h2 id="theme-${theme}">${theme === 'none' ? 'No theme' : theme}</h2>
<say-one-page-profile heading-level="3"${attributes({ mode })}>
<script type="application/json">${json(example.person)}</script>
${words}
</say-one-page-profile>
</section>`;
  return page({
    title: 'Themes: say-so',
    data: { 'data-scheme': scheme, 'data-say-theme': 'none' },
    head:
      style('dist/styles/before-upgrade.css') +
      themes.map((theme) => style(`dist/styles/themes/${theme}.css`)).join('') +
      '<script type="module" src="/cdn/say-so.js"></script>\n',
    body: `<main class="every-example themes">
<p><a href="/examples/">All examples</a></p>
<h1>Themes</h1>
<p>The same profile in each. Add <code>?scheme=dark</code> for a dark page, <code>?mode=edit</code> to write.</p>
<div class="themes-beside">
${['none', ...themes].map(one).join('\n')}
</div>
</main>`,
  });
}

/** The answer for an address under /examples/, or undefined when it is not one. */
export async function exampleAnswer(pathname, parameters) {
  const match = /^\/examples(?:\/(.*))?$/.exec(pathname);
  if (!match) return undefined;
  if (match[1] === undefined) return { status: 308, location: '/examples/' };
  if (!built('dist/examples.json'))
    return { status: 503, body: 'The examples are not built yet: npm run build' };
  const examples = readExamples();
  const html = (body) => ({ status: 200, type: 'text/html; charset=utf-8', body });
  const data = (value) => ({
    status: 200,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(value),
  });
  if (match[1] === 'themes/') return html(await themesPage(Object.fromEntries(parameters)));
  if (match[1] === '' || match[1] === 'index.html') return html(indexPage(examples));
  if (match[1] === 'index.json') {
    return data(
      examples.map((example) => ({
        element: example.element,
        example: example.name,
        url: addressOf(example),
      })),
    );
  }
  const [element, name, last] = match[1].split('/');
  const example = examples.find((one) => one.element === element && one.name === name);
  if (!example) return { status: 404, body: `There is no example ${pathname}. All are listed at /examples/` };
  if (last === undefined) {
    const query = parameters.size ? `?${parameters}` : '';
    return { status: 308, location: addressOf(example) + query };
  }
  if (last === 'person.json') return data(given(example) ?? null);
  if (last !== '') return undefined;
  const query = Object.fromEntries(parameters);
  for (const [key, value] of Object.entries(query)) {
    if (!choices[key])
      return { status: 400, body: `${key}= is not known here. Known: ${Object.keys(choices).join(', ')}.` };
    if (!choices[key].test(value)) return { status: 400, body: `${key}=${value} is not known here.` };
  }
  return html(await examplePage(example, query));
}
