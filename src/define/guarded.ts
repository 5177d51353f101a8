import { version } from './version.js';

/** `Symbol.for`: what one copy of the library writes on a class, another can read. */
const key = Symbol.for('say-so/version');
let told = false;

/**
 * Defines a tag unless the page has it already: a second copy of the library must not throw. Where the class that is
 * there is of another version, the console says so, once for each copy, and names both.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const there = customElements.get(tag);
  if (!there) {
    Reflect.set(element, key, version);
    customElements.define(tag, element);
    return;
  }
  const other = Reflect.get(there, key) as string | undefined;
  if (told || other === version) return;
  told = true;
  console.warn(
    `say-so ${version} found <${tag}> defined by ${other ? `say-so ${other}` : 'something else'}, which stays. ` +
      'Load one version, or give this one names of its own with defineAs().',
  );
}
