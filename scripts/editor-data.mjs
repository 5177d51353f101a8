/** The manifest in the shapes that editors read, and as a page of plain text for language models: llms.txt. */
import fs from 'node:fs';

const pkg = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const options = (type = '') => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => name);

/** JetBrains: https://github.com/JetBrains/web-types. */
const webTypes = (elements) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: pkg.name,
  version: pkg.version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(
        ({ tagName, description, attributes, members, events, slots, cssParts, cssProperties }) => ({
          name: tagName,
          description,
          attributes: attributes.map(({ name, description: about, type }) => ({
            name,
            description: about,
            value: { type: type?.text ?? 'string' },
          })),
          slots: slots.map(({ name, description: about }) => ({
            name: name || 'default',
            description: about,
          })),
          js: {
            properties: members
              .filter(({ kind }) => kind === 'field')
              .map(({ name, description: about, type, readonly }) => ({
                name,
                description: about,
                type: type?.text,
                ...(readonly && { 'read-only': true }),
              })),
            events: events.map(({ name, description: about, type }) => ({
              name,
              description: about,
              type: type.text,
            })),
          },
          css: {
            parts: cssParts.map(({ name, description: about }) => ({ name, description: about })),
            properties: cssProperties.map(({ name, description: about }) => ({ name, description: about })),
          },
        }),
      ),
    },
  },
});

/** VS Code: https://code.visualstudio.com/api/extension-guides/custom-data-extension. */
const vscode = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description: { kind: 'markdown', value: description },
    attributes: attributes.map(({ name, description: about, type }) => ({
      name,
      description: { kind: 'markdown', value: about },
      ...(options(type?.text).length && { values: options(type.text).map((value) => ({ name: value })) }),
    })),
  })),
});

const flat = (text) => text.replaceAll(/\s*\n\s*/g, ' ');
const list = (all, line) => all.map((one) => `- ${line(one)}`).join('\n');

/** https://llmstxt.org: what it is, what there is, where more stands. */
const llms = (elements) => `# ${pkg.name}

> ${pkg.description}

One record is kept about one person; documents choose from it. The record is JSON, described in \`schema/person.schema.json\`. Never make up a person's words: each line says whose words it holds, and what is not known is \`not-known\`.

- Register a tag: \`import 'say-so/define/one-page-profile.js'\`, or \`<script type="module" src="/cdn/say-so.js"></script>\` for all of them.
- Give the record: the property \`person\`, or \`<script type="application/json">\` inside the tag, or \`src\` on \`<say-person>\`.
- Hear changes: \`say-change\`; \`event.person\` is the record now. Give it back: \`element.person = event.person\`.
- On a server: \`toHTML(present(record, onePageProfile, { locale, now }), { lang, dir })\` goes inside the tag.
- In React use the components from \`say-so/react.js\`, in Angular the directives from \`say-so/angular.js\`; types for other frameworks are \`say-so/vue.js\`, \`say-so/svelte.js\`, \`say-so/jsx/solid.js\`, \`say-so/jsx/preact.js\`.
- Nothing is stored or sent unless the page turns it on. What a reader may not see must not be in the record: \`share()\`, on the server.

## Elements

${elements
  .map(
    ({ tagName, description, attributes, members, events }) => `### <${tagName}>

${flat(description)}

${list(
  attributes,
  ({ name, type, description: about }) =>
    `attribute \`${name}\` (${flat(type?.text ?? 'string').replace(/( \| undefined)+$/, '')}): ${flat(about)}`,
)}
${list(
  members.filter(
    ({ kind, name, readonly }) =>
      kind === 'field' && !readonly && !attributes.some(({ fieldName }) => fieldName === name),
  ),
  ({ name, description: about }) => `property \`${name}\`: ${flat(about)}`,
)}
${list(events, ({ name, type, description: about }) => `event \`${name}\` (${type.text}): ${flat(about)}`)}`,
  )
  .join('\n\n')}

## More

- [What it works in, with source to copy](docs/works-in.md)
- [Ten common cases](docs/guides/start/README.md)
- [Rendering on a server](docs/guides/server-rendering.md)
- [Each element in full](docs/api/README.md)
- [When to use what, and what to write](docs/guides/README.md)
`;

/** What is built, by file. */
export const editorData = (elements) => ({
  'dist/web-types.json': `${JSON.stringify(webTypes(elements), null, 2)}\n`,
  'dist/vscode.html-custom-data.json': `${JSON.stringify(vscode(elements), null, 2)}\n`,
});
/** What is checked in. */
export const llmsText = (elements) => ({ 'llms.txt': llms(elements) });
