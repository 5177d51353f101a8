/**
 * From the manifest, because generators of others are wrong for today's frameworks:
 * src/react/index.ts                 the React components, checked in; `--check` says whether they are as they would be made
 * dist/jsx/react.d.ts, preact.d.ts   the tags themselves in JSX; `--built` writes only these, as the build does
 */
import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsIn, readManifest, writeOrCheck } from './read-manifest.mjs';

const built = process.argv.includes('--built');
const elements = elementsIn(
  built ? JSON.parse(fs.readFileSync('custom-elements.json', 'utf8')) : await readManifest(),
);

const NOTE = '/** Made from the manifest by scripts/make-types.mjs: do not edit. */';
const quote = (text) => `'${text}'`;
const first = (text) => text[0].toUpperCase() + text.slice(1);
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const handler = (event) => `on${first(camel(event))}`;

/** What a page may set. */
const settable = ({ members }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
/** The getter says what is there; these may be given in other shapes too. */
const given = { person: 'Person | string | null | undefined' };
const givenTo = (element) => settable(element).filter(({ name }) => given[name]);
const comment = (text) => (text ? `/** ${text} */\n` : '');
const union = (names) => names.map(quote).join(' | ') || 'never';

const classes = elements.map(({ name, module }) => ({ name, module }));
const eventTypes = [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].sort();
const imports = (up, names = (name) => name) =>
  classes
    .map(({ name, module }) => `import ${names(name)} from '${module.replace(/^dist/, up)}';\n`)
    .join('');
const sharedImports = (up) =>
  `import type { Person } from '${up}/person/record.js';
import type { ${eventTypes.join(', ')} } from '${up}/events/change.js';\n`;

const component = (element) => {
  const { name, tagName, description, events } = element;
  const attributeOf = ({ name: field }) =>
    element.attributes.find(({ fieldName }) => fieldName === field)?.name ?? '';
  const extras = [
    ...givenTo(element).map(
      (member) => `${comment(member.description)}readonly ${member.name}?: ${given[member.name]};`,
    ),
    ...events.map(
      (event) =>
        `${comment(event.description)}readonly ${handler(event.name)}?: ((event: ${event.type.text}) => void) | undefined;`,
    ),
  ];
  return `
export type ${name}Props = Props<
  ${name}Element,
  ${union(settable(element).map((member) => member.name))},
  { ${extras.join('\n')} }
>;
${comment(description.replaceAll('\n', ' '))}export const ${name} = /* @__PURE__ */ wrap<${name}Element, ${name}Props>(
  ${quote(tagName)},
  ${name}Element,
  { ${settable(element)
    .map((member) => `${member.name}: ${quote(attributeOf(member))}`)
    .join(', ')} },
  { ${events.map((event) => `${handler(event.name)}: ${quote(event.name)}`).join(', ')} },
);`;
};

const react = `${NOTE}
${imports('..', (name) => `{ ${name} as ${name}Element }`)}${sharedImports('..')}
import { wrap, type Props } from './wrap.js';

export type { Common, Component, Props } from './wrap.js';
${elements.map(component).join('\n')}
`;

const tag = (element, base) => {
  const { name, tagName, attributes, events } = element;
  const plain = settable(element).filter((member) => !given[member.name]);
  const attributesOnly = attributes.filter(({ name: attribute, fieldName }) => attribute !== fieldName);
  return `
export interface ${name}Tag extends ${base(name)}, Partial<Pick<${name}, ${union(plain.map((member) => member.name))}>> {
  ${givenTo(element)
    .map((member) => `${comment(member.description)}${member.name}?: ${given[member.name]};`)
    .join('\n')}
  ${attributesOnly
    .map(
      ({ name: attribute, fieldName, description }) =>
        `${comment(description)}${quote(attribute)}?: ${fieldName ? `${name}['${fieldName}']` : 'string | undefined'};`,
    )
    .join('\n')}
  ${events
    .map(
      (event) =>
        `${comment(event.description)}${quote(`on${event.name}`)}?: ((event: ${event.type.text}) => void) | undefined;`,
    )
    .join('\n')}
}
declare module 'FRAMEWORK' {
  namespace JSX {
    interface IntrinsicElements {
      ${quote(tagName)}: ${name}Tag;
    }
  }
}`;
};
const jsx = (framework, base, extra) =>
  `${NOTE}
${extra}
${imports('..', (name) => `type { ${name} }`)}${sharedImports('..')}
${elements.map((element) => tag(element, base)).join('\n')}
`.replaceAll('FRAMEWORK', framework);

const own = new Set(
  elements.flatMap((element) => [...element.members, ...element.attributes].map(({ name }) => name)),
);
const omitted = union([...own].sort());
const declarations = {
  'dist/jsx/react.d.ts': jsx(
    'react',
    (name) => `Base<${name}>`,
    `import type { ClassAttributes, HTMLAttributes } from 'react';
type Base<E> = ClassAttributes<E> & Omit<HTMLAttributes<E>, ${omitted}>;`,
  ),
  'dist/jsx/preact.d.ts': jsx(
    'preact',
    (name) => `Base<${name}>`,
    `import type { ClassAttributes, HTMLAttributes } from 'preact';
type Base<E extends EventTarget> = ClassAttributes<E> & Omit<HTMLAttributes<E>, ${omitted}>;`,
  ),
};

const options = { ...(await resolveConfig('src/react/index.ts')), parser: 'typescript' };
const files = {};
for (const [file, text] of Object.entries(built ? declarations : { 'src/react/index.ts': react }))
  files[file] = await format(text, options);
if (built)
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    // Types are all there is; a module that is nothing lets tools find them.
    fs.writeFileSync(file.replace('.d.ts', '.js'), 'export {};\n');
  }
else writeOrCheck(files, 'node scripts/make-types.mjs');
