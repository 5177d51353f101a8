import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';

/**
 * A person's words as the only child of an element. Translation and read-aloud toolbars wrap, split or replace text
 * nodes; after that a bare `${text}` keeps showing the old words in silence. Nothing is touched while the words are
 * the same; when they change, whatever stands there is replaced.
 */
class WordsDirective extends Directive {
  #text?: string;
  #box?: ParentNode;

  render(text: string): unknown {
    return text;
  }

  override update(part: ChildPart, [text]: [string]): unknown {
    if (text === this.#text) return noChange;
    const first = this.#text === undefined;
    this.#text = text;
    if (first) {
      this.#box = part.parentNode as ParentNode;
      return text;
    }
    this.#box?.replaceChildren(part.startNode as Node, text);
    return noChange;
  }
}

export const words = directive(WordsDirective);
