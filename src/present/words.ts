import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';

/**
 * A person's words as the only child of an element. Translation and read-aloud toolbars wrap, split or replace text
 * nodes; after that a bare `${text}` keeps showing the old words in silence. Nothing is touched while the words are
 * the same; when they change, whatever stands there is replaced, also where it is as we left it: a tool may hold that
 * text node still, and write what the old words are in another language into it when it has the answer.
 */
class WordsDirective extends Directive {
  #text?: string;
  #box?: ParentNode;

  render(text: string): unknown {
    return text;
  }

  override update(part: ChildPart, [text]: [string]): unknown {
    const before = this.#text;
    if (text === before) return noChange;
    this.#text = text;
    const { startNode: start } = part;
    if (before === undefined) {
      this.#box = part.parentNode as ParentNode;
      // what a server sent stands here already, and lit takes it over
      if (start !== this.#box.lastChild) return text;
      this.#box.append(text);
      return noChange;
    }
    this.#box?.replaceChildren(start as Node, text);
    return noChange;
  }
}

export const words = directive(WordsDirective);
