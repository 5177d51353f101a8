/**
 * docs/works-in.md: what the last full `npm run integration` drove, in which versions, with the source to copy; and
 * snippets for systems that no test here can run. `npm run api` writes it anew, and a test says when it is not as it would be made.
 */
import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { apps } from '../test/integration/apps.mjs';
import { write } from './read-manifest.mjs';

const here = path.resolve(import.meta.dirname, '../test/integration');
const PAGE = 'docs/works-in.md';

/** Systems that cannot be run here: name, file, what to know. */
export const snippets = [
  [
    'Drupal and LocalGov Drupal',
    'drupal.html.twig',
    'The text formats of the editor strip unknown tags: this goes into a template, not into a text field.',
  ],
  ['WordPress', 'wordpress.php', 'For the same reason a shortcode, not a block of HTML.'],
  [
    'SharePoint',
    'sharepoint.ts',
    'A web part of the SharePoint Framework. The strict policy of SharePoint refuses nothing here.',
  ],
  [
    'Power Pages',
    'power-pages.html',
    'Turn on nothing in the policy of the site: the file needs no exception but `trusted-types lit-html`, where Trusted Types are on.',
  ],
  ['Umbraco', 'umbraco.cshtml', ''],
  [
    'Blazor',
    'blazor.razor',
    'Blazor sets attributes, and hears only events it knows: the record goes in by script and comes back with the form.',
  ],
];

const languages = {
  tsx: 'tsx',
  ts: 'ts',
  js: 'js',
  vue: 'vue',
  svelte: 'svelte',
  html: 'html',
  njk: 'html',
  twig: 'twig',
  php: 'php',
  cshtml: 'html',
  razor: 'html',
};
const block = (folder, file) => {
  const text = fs.readFileSync(path.join(here, folder, file), 'utf8').trimEnd();
  return `\`${path.basename(file)}\`\n\n<!-- prettier-ignore -->\n\`\`\`${languages[path.extname(file).slice(1)]}\n${text}\n\`\`\``;
};

/** What the strict policy had to be given besides, in words. */
function allowed({ policy = {}, start }) {
  if (start === 'next') return 'none: its pages have inline scripts, which need a nonce';
  const names = Object.entries(policy);
  if (!names.length) return 'the strict one';
  if (names.some(([, more]) => more === null)) return 'strict, without Trusted Types';
  return `strict, and ${names.map(([name, more]) => `\`${name} ${more}\``).join(', ')}`;
}
const bends = {
  classic: 'htmx makes HTML from text, which Trusted Types refuse.',
  react: 'The component, not the bare tag: React 19 drops what a tag was given when it hydrates.',
  vue: '`isCustomElement` in the settings of the compiler. `shallowRef`, not `ref`, holds the record: Vue would wrap it, and what you give back would not be what you were given.',
  svelte:
    '`$state.raw`, not `$state`, for the same reason. Svelte takes any tag with a hyphen: a wrong one is not refused.',
  solid: 'Solid sets properties, and a form asks for the attribute: `attr:name`.',
  angular: 'Import the directive. Then the template is checked, and `CUSTOM_ELEMENTS_SCHEMA` is not needed.',
  'react-server': '`words` on the server, and an empty text in the browser, where they stand already.',
  next: 'As for React on a server. The words are in the HTML once, and once in what Next sends its own script.',
};

function page(rows) {
  const of = (app) => rows.find(({ name }) => name === app.name);
  const driven = apps.filter(of);
  return `<!-- Made by scripts/make-works-in.mjs from the last full run: do not edit. -->

# Works in

Each of these was built with the packed package and driven in a browser: the record goes in and its words come out, a person writes with a real keyboard and the event is heard, the value given back takes no letter away, what the app changes is shown, it prints, the form sends the record, axe finds nothing, and the console stays silent. Where the words come from a server, they are there without a script, and nothing moves when it comes.

| | Version | Passed | Content security policy | Driven |
| --- | --- | --- | --- | --- |
${driven
  .map((app) => {
    const { versions, passed, seconds, date, node, browser } = of(app);
    return `| [${app.title}](#${app.name}) | ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(
        ', ',
      )} | ${passed} of ${passed} | ${allowed(app)} | ${date}, ${browser}, Node ${node}, ${seconds} s |`;
  })
  .join('\n')}

“The strict one” is the policy in \`scripts/serve.mjs\`: own scripts and styles alone, nothing inline, no \`eval\`, Trusted Types with \`lit-html\`. The seconds are for building, driving and checking the types, on a busy machine of two cores, with another app at the same time.

Types come from the same manifest as the elements’ own pages: \`say-so/react.js\`, \`say-so/angular.js\`, \`say-so/vue.js\`, \`say-so/svelte.js\`, \`say-so/jsx/react.js\`, \`say-so/jsx/preact.js\`, \`say-so/jsx/solid.js\`. What they must refuse is tried as well, with tsc, vue-tsc, svelte-check and Angular’s strict templates.

${driven
  .map(
    (app) => `<a id="${app.name}"></a>

## ${app.title}

${bends[app.name] ?? ''}

${app.source.map((file) => block(path.join('apps', app.name), file)).join('\n\n')}
`,
  )
  .join('\n')}

# Not tried

Nobody has run what follows. A test only looks that every tag and attribute in it exists. What we were told: editors of content systems strip tags they do not know, so these go into templates. For servers that are not JavaScript see [Rendering on a server](guides/server-rendering.md).

${snippets.map(([title, file, note]) => `## ${title}\n\n**Untested.** ${note}\n\n${block('snippets', file)}`).join('\n\n')}
`;
}

/** By file. */
export const worksIn = async () => {
  const results = JSON.parse(fs.readFileSync(path.join(here, 'results.json'), 'utf8'));
  const text = page(results).replace(/\n{3,}/g, '\n\n');
  return { [PAGE]: await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' }) };
};

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename)
  console.log(`${write(await worksIn())} written`);
