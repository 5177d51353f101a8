import { checkOutline, type CheckedOutline } from '../../documents/check-outline.js';
import type { Outline } from '../../documents/outline.js';
import type { Block } from '../../present/blocks.js';
import { everything } from '../../present/more/everything.js';
import { everythingToLit } from '../../present/more/everything-to-lit.js';
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
 * outline it draws by the one that travels in the record.
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
    if (!Object.is(given, this.#given)) {
      this.#given = given;
      this.#checked = given === undefined || given === null ? { problems: [] } : checkOutline(given);
    }
    return this.#checked;
  }

  override get drawnBy(): Outline | undefined {
    const { outline, problems } = this.#read;
    if (outline ?? problems.length) return outline;
    const { documents = {}, outlines = {} } = this.record.person ?? {};
    const all = this.documentId ? [documents[this.documentId]] : Object.values(documents);
    for (const document of all) {
      const own = document && outlines[document.outline];
      if (own) return own;
    }
    return undefined;
  }

  override blocks(): readonly Block[] {
    const notices = this.#read.problems.map(({ message }): Block => ({
      type: 'notice',
      runs: [{ text: message, lang: 'en' }],
    }));
    return [...notices, ...super.blocks()];
  }
}
