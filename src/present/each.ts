import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type Part } from 'lit/directive.js';

/**
 * Draws the rows of a list, and again only those which are another thing than before. What a page is made of is replaced
 * and never changed, so the same object says the same. One list of what was drawn, where lit's `guard` keeps one for
 * every row, of which there may be thousands.
 */
class Each extends Directive {
  #drawn: readonly unknown[] = [];
  #around?: unknown;

  render(things: readonly unknown[], draw: (thing: never) => unknown, _around?: unknown): unknown {
    return things.map((thing) => draw(thing as never));
  }

  override update(_part: Part, [things, draw, around]: Parameters<this['render']>): unknown {
    const before = around === this.#around ? this.#drawn : [];
    this.#drawn = things;
    this.#around = around;
    return things.map((thing, i) => (thing === before[i] ? noChange : draw(thing as never)));
  }
}

/** `around`: what every row is drawn with, if there is more than the thing: all are drawn again when it is another. */
export const each = directive(Each) as <T>(
  things: readonly T[],
  draw: (thing: T) => unknown,
  around?: unknown,
) => DirectiveResult;
