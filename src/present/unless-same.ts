import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type Part } from 'lit/directive.js';

/**
 * Draws a thing again only when it is another one. What a page is made of is replaced and never changed, so the same
 * object says the same. For rows of which there may be thousands: lit's `guard` keeps a list for each of them.
 */
class UnlessSame extends Directive {
  #drawn: unknown = this;

  render(thing: unknown, draw: (thing: never) => unknown): unknown {
    return draw(thing as never);
  }

  override update(_part: Part, [thing, draw]: Parameters<this['render']>): unknown {
    if (thing === this.#drawn) return noChange;
    this.#drawn = thing;
    return this.render(thing, draw);
  }
}

export const unlessSame = directive(UnlessSame) as <T>(
  thing: T,
  draw: (thing: T) => unknown,
) => DirectiveResult;
