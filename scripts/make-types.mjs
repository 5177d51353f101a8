/**
 * From the manifest, because generators of others are wrong for today's frameworks:
 * llms.txt                           what there is, for language models (editor-data.mjs; the files for editors are built with it)
 * src/react/index.ts                 the React components, checked in: `npm run api` writes them anew, and a test says when they are not as they would be made
 * dist/jsx/react.d.ts, preact.d.ts   the tags themselves in JSX; `--built` writes only these, as the build does
 * dist/vue, svelte, angular, jsx/solid.d.ts   the tags in the templates of others: types-for-frameworks.mjs
 */
import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editorData, llmsText } from './editor-data.mjs';
import { elementsIn, readManifest, write } from './read-manifest.mjs';
import { forFrameworks } from './types-for-frameworks.mjs';
import {
  attributesOnly,
  comment,
  given,
  givenTo,
  handler,
  imports,
  NOTE,
  ownNames,
  quote,
  settable,
  union,
} from './types-parts.mjs';

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
  ${extras.length ? `{ ${extras.join('\n')} }` : 'object'}
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

const react = (elements) => `${NOTE}
${imports(elements, (name) => `{ ${name} as ${name}Element }`)}
import { wrap, type Props } from './wrap.js';

export type { Common, Component, Props } from './wrap.js';
${elements.map(component).join('\n')}
`;

const tag = (framework) => (element) => {
  const { name, tagName, events } = element;
  const plain = settable(element).filter((member) => !given[member.name]);
  return `
export interface ${name}Tag extends Base<${name}>, Partial<Pick<${name}, ${union(plain.map((member) => member.name))}>> {
  ${givenTo(element)
    .map((member) => `${comment(member.description)}${member.name}?: ${given[member.name]};`)
    .join('\n')}
  ${attributesOnly(element)
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
declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
      ${quote(tagName)}: ${name}Tag;
    }
  }
}`;
};
const jsx = (elements, framework) => `${NOTE}
${imports(elements, (name) => `type { ${name} }`)}
import type { ClassAttributes, HTMLAttributes } from '${framework}';

type Base<E extends EventTarget> = ClassAttributes<E> & Omit<HTMLAttributes<E>, ${union(ownNames(elements))}>;
${elements.map(tag(framework)).join('\n')}
`;

const written = async (file, text) => [
  file,
  await format(text, { ...(await resolveConfig('src/react/index.ts')), parser: 'typescript' }),
];

/** `llms.txt` is Markdown. */
const formatted = async (files) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(files).map(async ([file, text]) => [
        file,
        await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }),
      ]),
    ),
  );

/**
 * What is checked in, by file.
 * @returns {Promise<Record<string, string>>}
 */
export const sources = async (elements) => ({
  ...Object.fromEntries([await written('src/react/index.ts', react(elements))]),
  ...(await formatted(llmsText(elements))),
});

/** What is built, by file. */
export const declarations = async (elements) =>
  Object.fromEntries([
    await written('dist/jsx/react.d.ts', jsx(elements, 'react')),
    await written('dist/jsx/preact.d.ts', jsx(elements, 'preact')),
    ...Object.entries(editorData(elements)),
    // Types are all there is; a module that is nothing lets tools find them.
    ['dist/jsx/react.js', 'export {};\n'],
    ['dist/jsx/preact.js', 'export {};\n'],
    ...(await Promise.all(
      Object.entries(forFrameworks(elements)).map(([file, text]) => written(file, text)),
    )),
  ]);

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  if (process.argv.includes('--built')) {
    const manifest = JSON.parse(fs.readFileSync('custom-elements.json', 'utf8'));
    write(await declarations(elementsIn(manifest)));
  } else console.log(`${write(await sources(elementsIn(await readManifest())))} written`);
}
