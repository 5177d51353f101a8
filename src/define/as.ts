import { define } from './guarded.js';

/**
 * Registers an element under a name of your own, as a class of its own: for a page where another version of the library
 * has the usual name, or for a house that prefixes every tag. Returns the class that stands behind the name: the one
 * there before when the name is taken.
 *
 * Give the tag `data-say="one-page-profile"` as well, and `before-upgrade.css` and `print.css` know it.
 *
 * @param tag A name with a hyphen: `acme-profile`. The browser throws where it is none.
 * @param element Any element of this library: `SayOnePageProfile`.
 */
export function defineAs<C extends CustomElementConstructor>(tag: string, element: C): C {
  define(tag, class extends (element as CustomElementConstructor) {});
  return customElements.get(tag) as C;
}
