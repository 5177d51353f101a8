/** docs/api/: one page per element, made from the manifest and checked in: `npm run api` writes them anew, and a test says when they are not as they would be made. */
import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsIn, readManifest, write } from './read-manifest.mjs';

const NOTE = '<!-- Made from the manifest by scripts/make-api.mjs: do not edit. -->';
const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const code = (text) => (text ? `\`${cell(text)}\`` : '');
/** A tag in a sentence is no HTML of the page: written as code unless it is already. */
const prose = (text = '') =>
  cell(text).replace(/(`[^`]*`)|<[\w/][^>]*>/g, (found, asCode) => asCode ?? `\`${found}\``);

function table(title, heads, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return `## ${title}\n\n${[heads, heads.map(() => '---'), ...rows].map(line).join('\n')}\n`;
}

const typeOf = ({ type }) => code(type?.text?.replace(/( \| undefined)+$/, ''));

function page({ tagName, name, description, attributes, members, ...has }) {
  const short = tagName.slice(4);
  const fields = members.filter(({ kind }) => kind === 'field');
  const attributeOf = ({ name: field }) => attributes.find(({ fieldName }) => fieldName === field)?.name;
  return [
    NOTE,
    `# \`<${tagName}>\``,
    prose(description),
    `\`import 'say-so/define/${short}.js';\` registers the tag. The class is \`${name}\` from \`say-so/elements/${short}.js\`, the React component \`${name}\` from \`say-so/react.js\`.`,
    table(
      'Properties and attributes',
      ['Property', 'Attribute', 'Type', ''],
      [
        ...fields.map((field) => [
          code(field.name),
          code(attributeOf(field)),
          typeOf(field),
          `${prose(field.description)}${field.readonly ? ' Read only.' : ''}`,
        ]),
        ...attributes
          .filter(({ fieldName }) => !fieldName)
          .map((attribute) => ['', code(attribute.name), typeOf(attribute), prose(attribute.description)]),
      ],
    ),
    table(
      'Methods',
      ['Method', 'Gives', ''],
      members
        .filter(({ kind }) => kind === 'method')
        .map((method) => [
          code(`${method.name}(${(method.parameters ?? []).map(({ name: one }) => one).join(', ')})`),
          code(method.return?.type?.text),
          prose(method.description),
        ]),
    ),
    table(
      'Events',
      ['Event', 'Class', ''],
      has.events.map((event) => [code(event.name), typeOf(event), prose(event.description)]),
    ),
    table(
      'Slots',
      ['Slot', ''],
      has.slots.map((slot) => [code(slot.name) || 'default', prose(slot.description)]),
    ),
    table(
      'Parts',
      ['Part', ''],
      has.cssParts.map((part) => [code(part.name), prose(part.description)]),
    ),
    table(
      'Tokens',
      ['Custom property', 'Without it', ''],
      has.cssProperties.map((token) => [code(token.name), code(token.default), prose(token.description)]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const index = (elements) => `${NOTE}

# The elements

${elements
  .map(({ tagName, description }) => `- [\`<${tagName}>\`](${tagName}.md): ${prose(description)}`)
  .join('\n')}
`;

/**
 * Every page, by file.
 * @returns {Promise<Record<string, string>>}
 */
export async function apiPages(elements) {
  const options = { ...(await resolveConfig('docs/api/README.md')), parser: 'markdown' };
  const pages = [
    ['docs/api/README.md', index(elements)],
    ...elements.map((element) => [`docs/api/${element.tagName}.md`, page(element)]),
  ];
  return Object.fromEntries(
    await Promise.all(pages.map(async ([file, text]) => [file, await format(text, options)])),
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const pages = await apiPages(elementsIn(await readManifest()));
  for (const name of fs.existsSync('docs/api') ? fs.readdirSync('docs/api') : [])
    if (!pages[`docs/api/${name}`]) fs.rmSync(`docs/api/${name}`);
  console.log(`${write(pages)} written`);
}
