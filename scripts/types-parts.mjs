/** What every generator of types asks of an element in the manifest. */
export const NOTE = '/** Made from the manifest by scripts/make-types.mjs: do not edit. */';
export const quote = (text) => `'${text}'`;
export const first = (text) => text[0].toUpperCase() + text.slice(1);
export const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** `say-change` is `onSayChange`. */
export const handler = (event) => `on${first(camel(event))}`;
export const comment = (text) => (text ? `/** ${text} */\n` : '');
export const union = (names) => names.map(quote).join(' | ') || 'never';

/** What a page may set. */
export const settable = ({ members }) =>
  members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
/** The getter says what is there; these may be given in other shapes too. */
export const given = { person: 'Person | string | null | undefined' };
export const givenTo = (element) => settable(element).filter(({ name }) => given[name]);
export const typeOf = (element, { name }) => given[name] ?? `${element.name}['${name}'] | undefined`;
/** Attributes that are not written as their property is. */
export const attributesOnly = ({ attributes }) =>
  attributes.filter(({ name, fieldName }) => name !== fieldName);
/** Every name an element has for itself, so that the framework's own idea of it can be left out. */
export const ownNames = (elements) =>
  [
    ...new Set(
      elements.flatMap(({ members, attributes }) => [...members, ...attributes].map(({ name }) => name)),
    ),
  ].sort();

/** The classes, and the types that go with them; `say-change` is described in events/change.js. */
export const imports = (elements, how) => {
  const events = new Map(
    elements.flatMap((element) => element.events.map(({ name, type }) => [name.slice(4), type.text])),
  );
  return [
    ...elements.map(({ name, module }) => `import ${how(name)} from '${module.replace(/^dist/, '..')}';`),
    `import type { Person } from '../person/record.js';`,
    ...[...events].map(([file, type]) => `import type { ${type} } from '../events/${file}.js';`),
  ].join('\n');
};
