/**
 * The tags in the templates of Vue, Svelte, Solid and Angular, by file. Types alone for the first three; Angular has a
 * directive for each tag, because only what a directive claims is checked in its templates, and because with one the
 * schema that lets every tag pass is not needed.
 */
import {
  attributesOnly,
  comment,
  given,
  handler,
  imports,
  NOTE,
  ownNames,
  quote,
  settable,
  typeOf,
  union,
} from './types-parts.mjs';

/** One optional property per line: `[name, type, description]`. */
const lines = (all) =>
  all.map(([name, type, about]) => `${comment(about)}${quote(name)}?: ${type};`).join('\n');
const properties = (element) =>
  settable(element).map((member) => [member.name, typeOf(element, member), member.description]);
const attributes = (element) =>
  attributesOnly(element).map(({ name, fieldName, description }) => [
    name,
    fieldName ? typeOf(element, { name: fieldName }) : 'string | undefined',
    description,
  ]);
const listener = ({ type }) => `((event: ${type.text}) => void) | undefined`;
/** With what `document.querySelector('say-person')` gives, wherever a template asks. */
const TAGS = `import type {} from '../define/all.js';`;
const typesOf = (elements) => `${imports(elements, (name) => `type { ${name} }`)}\n${TAGS}`;

/** An attribute in a template is text: `heading-level="3"`. Vue reads it as `headingLevel`. */
const vueType = (element, member) => {
  const type = typeOf(element, member);
  return /\bnumber\b/.test(member.type?.text ?? '') ? `${type} | \`\${number}\`` : type;
};
const vue = (elements) => `${NOTE}
${typesOf(elements)}
import type { HTMLAttributes, ReservedProps } from 'vue';

type Tag<E, Own> = new () => E & {
  readonly $props: Own &
    Omit<HTMLAttributes, keyof Own> &
    ReservedProps & { [data: \`data\${Capitalize<string>}\`]: unknown };
};
${elements
  .map(
    (element) => `
export interface ${element.name}Props {
  ${lines([
    ...settable(element).map((member) => [member.name, vueType(element, member), member.description]),
    ...attributesOnly(element)
      .filter(({ fieldName }) => !fieldName)
      .map(({ name, description }) => [name, 'string | undefined', description]),
    ...element.events.map((event) => [handler(event.name), listener(event), event.description]),
  ])}
}`,
  )
  .join('\n')}

declare module 'vue' {
  interface GlobalComponents {
    ${elements.map(({ name, tagName }) => `${quote(tagName)}: Tag<${name}, ${name}Props>;`).join('\n')}
  }
}
`;

/** `on:say-change` in Solid, `onsay-change` in Svelte. */
const tags = (elements, prefix, more = () => []) =>
  elements
    .map(
      (element) => `
export interface ${element.name}Tag extends Base<${element.name}> {
  ${lines([
    ...properties(element),
    ...attributes(element),
    ...more(element),
    ...element.events.map((event) => [`${prefix}${event.name}`, listener(event), event.description]),
  ])}
}`,
    )
    .join('\n');
const intrinsic = (elements) =>
  elements.map(({ name, tagName }) => `${quote(tagName)}: ${name}Tag;`).join('\n');

const svelte = (elements) => `${NOTE}
${typesOf(elements)}
import type { HTMLAttributes } from 'svelte/elements';

type Base<E extends EventTarget> = Omit<HTMLAttributes<E>, ${union(ownNames(elements))}>;
${tags(elements, 'on')}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${intrinsic(elements)}
  }
}
`;

const solid = (elements) => `${NOTE}
${typesOf(elements)}
import type { JSX } from 'solid-js';

type Base<E extends Element> = Omit<JSX.HTMLAttributes<E>, ${union(ownNames(elements))}>;
${tags(elements, 'on:', (element) => [
  ...properties(element).map(([name, type]) => [`prop:${name}`, type]),
  ...element.attributes.map(({ name, fieldName, description }) => [
    `attr:${name}`,
    fieldName ? typeOf(element, { name: fieldName }) : 'string | undefined',
    description,
  ]),
])}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      ${intrinsic(elements)}
    }
  }
}
`;

/**
 * As Angular's own compiler writes a library: declarations that the compiler of the page's Angular turns into what it needs.
 * 19 is the first Angular in which a directive stands alone unless it says otherwise.
 */
const VERSION = `version: '19.0.0'`;
const angular = (elements) => `${NOTE}
import * as i0 from '@angular/core';
import { define } from '../define/guarded.js';
${elements.map(({ name, module }) => `import { ${name} as ${name}Element } from '${module.replace(/^dist/, '..')}';`).join('\n')}

/** Registers the tag when the first one is made; on a server there is nothing to register. */
function hostOf(tag, element) {
  const host = i0.inject(i0.ElementRef).nativeElement;
  if (typeof customElements !== 'undefined') {
    define(tag, element);
    customElements.upgrade(host);
  }
  return host;
}
${elements
  .map(
    (element) => `
export class ${element.name} {
  #host = hostOf(${quote(element.tagName)}, ${element.name}Element);
  ${settable(element)
    .map(
      ({ name }) => `get ${name}() { return this.#host.${name}; }
  set ${name}(value) { this.#host.${name} = value; }`,
    )
    .join('\n  ')}
  static ɵfac = /* @__PURE__ */ i0.ɵɵngDeclareFactory({ minVersion: '12.0.0', ${VERSION}, ngImport: i0, type: ${element.name}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = /* @__PURE__ */ i0.ɵɵngDeclareDirective({ minVersion: '14.0.0', ${VERSION}, ngImport: i0, type: ${element.name}, isStandalone: true, selector: ${quote(element.tagName)}, inputs: { ${settable(
    element,
  )
    .map(({ name }) => `${name}: ${quote(name)}`)
    .join(', ')} } });
}`,
  )
  .join('\n')}
`;
const angularTypes = (elements) => `${NOTE}
import type * as i0 from '@angular/core';
${imports(elements, (name) => `type { ${name} as ${name}Element }`)}
${TAGS}
${elements
  .map(
    (element) => `
${comment(element.description.replaceAll('\n', ' '))}export declare class ${element.name} {
  ${settable(element)
    .map((member) => {
      const is = `${element.name}Element['${member.name}']`;
      return `${comment(member.description)}get ${member.name}(): ${is};\nset ${member.name}(value: ${given[member.name] ?? `${is} | undefined`});`;
    })
    .join('\n')}
  static ɵfac: i0.ɵɵFactoryDeclaration<${element.name}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${element.name}, ${quote(element.tagName)}, never, {
    ${settable(element)
      .map(({ name }) => `${quote(name)}: { alias: ${quote(name)}; required: false };`)
      .join('\n')}
  }, {}, never, never, true, never>;
}`,
  )
  .join('\n')}
export type { ${[...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].join(', ')} };
`;

/** Types are all there is behind most; a module that is nothing lets tools find them. */
const nothing = 'export {};\n';

/** What is built, by file. */
export const forFrameworks = (elements) => ({
  'dist/vue/index.d.ts': vue(elements),
  'dist/vue/index.js': nothing,
  'dist/svelte/index.d.ts': svelte(elements),
  'dist/svelte/index.js': nothing,
  'dist/jsx/solid.d.ts': solid(elements),
  'dist/jsx/solid.js': nothing,
  'dist/angular/index.d.ts': angularTypes(elements),
  'dist/angular/index.js': angular(elements),
});
