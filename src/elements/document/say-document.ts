import { carriedOutline } from '../../person/carried.js';
import { checkOutline, type CheckedOutline } from '../../person/check-outline.js';
import type { Outline } from '../../documents/outline.js';
import type { Block } from '../../present/blocks.js';
import { everything } from '../../present/more/everything.js';
import { everythingToLit } from '../../present/more/everything-to-lit.js';
import { outlineNotices } from '../../present/outline-notices.js';
import { documentOf } from '../../present/present.js';
import { bandStyles } from '../../styles/bands.js';
import { indexStyles } from '../../styles/index-of.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { tableStyles } from '../../styles/table.js';
import { edit } from './abilities.js';
import { DocumentElement } from './document-element.js';

/**
 * Any document about a person, drawn from an outline of your own, given as an object or as JSON text: read, edited,
 * printed. What is wrong with the outline is said in its place, section by section, and the rest is drawn. Without an
 * outline it draws by the one that travels in the record, checked in the same way.
 */
export class SayDocument extends DocumentElement {
  protected static override readonly abilities = {
    more: everything,
    print: everythingToLit,
    edit,
  };
  static override styles = [pageStyles, moreStyles, bandStyles, indexStyles, tableStyles];

  #given: unknown;
  #checked: CheckedOutline = { problems: [] };

  get #read(): CheckedOutline {
    const given: unknown = this.outline;
    if (given === undefined || given === null) return this.#carried;
    if (!Object.is(given, this.#given)) {
      this.#given = given;
      this.#checked = checkOutline(given);
    }
    return this.#checked;
  }
  /** That of the document that is asked for, else of the first that brings one. */
  get #carried(): CheckedOutline {
    const { person } = this.record;
    if (!person) return { problems: [] };
    const all = this.documentId ? [documentOf(person, this.documentId)] : Object.values(person.documents);
    for (const document of all) {
      const own = document && carriedOutline(person, document.outline);
      if (own) return own;
    }
    return { problems: [] };
  }

  override get drawnBy(): Outline | undefined {
    return this.#read.outline;
  }

  /** What is wrong with the outline it is drawn by, as blocks; read and edited, it stands before everything else. */
  get outlineNotices(): readonly Block[] {
    return outlineNotices(this.#read.problems);
  }

  override blocks(): readonly Block[] {
    return [...this.outlineNotices, ...super.blocks()];
  }
}
