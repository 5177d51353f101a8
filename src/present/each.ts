import { noChange } from 'lit';
import { getCommittedValue, setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';
import { directive, Directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';

/**
 * Draws the rows of a list, and again only those which are another thing than before. What a page is made of is replaced
 * and never changed, so the same object says the same. Lit's `guard` keeps a list for every row, and lit asks each row
 * whether it has changed: of a thousand that is most of what it costs to draw one.
 */
class Each extends Directive {
  #drawn?: readonly unknown[];
  #around?: unknown;

  render(things: readonly unknown[], draw: (thing: unknown) => unknown, _around?: unknown): unknown {
    return things.map((thing) => draw(thing));
  }

  /**
   * Draws a list as lit does, but with one comment between two rows and not two: rows go and come at the end alone, so
   * what one ends with the next may begin with. Lit does not give its class of a part away; the list is one of it.
   */
  #drawFirst(part: ChildPart, things: readonly unknown[], draw: (thing: unknown) => unknown): void {
    const Row = part.constructor as new (
      start: Node,
      end: Node,
      list: ChildPart,
      options: ChildPart['options'],
    ) => ChildPart;
    let start = part.startNode!;
    setCommittedValue(
      part,
      things.map((thing) => {
        const end = part.parentNode.insertBefore(document.createComment(''), part.endNode);
        const row = new Row(start, end, part, part.options);
        start = end;
        return setChildPartValue(row, draw(thing));
      }),
    );
  }

  override update(part: ChildPart, [things, draw, around]: Parameters<this['render']>): unknown {
    const before = this.#drawn;
    let drawn: unknown = noChange;
    if (!before && part.startNode?.nextSibling === part.endNode) this.#drawFirst(part, things, draw);
    else if (before?.length !== things.length || around !== this.#around) drawn = this.render(things, draw);
    else {
      const rows = getCommittedValue(part) as readonly ChildPart[];
      for (let i = 0; i < things.length; i++)
        if (things[i] !== before[i]) setChildPartValue(rows[i]!, draw(things[i]));
    }
    // only now: what threw while it was drawn is drawn again the next time
    this.#drawn = things;
    this.#around = around;
    return drawn;
  }
}

/** `around`: what every row is drawn with, if there is more than the thing: all are drawn again when it is another. */
export const each = directive(Each) as <T>(
  things: readonly T[],
  draw: (thing: T) => unknown,
  around?: unknown,
) => DirectiveResult;
