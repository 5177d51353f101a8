import type { Outline } from '../../documents/outline.js';
import type { Person, PersonDocument } from '../../person/record.js';
import { aboutPart } from '../../present/about-page.js';
import type { Block } from '../../present/blocks.js';
import { documentOf } from '../../present/present.js';
import { DocumentElement } from '../document/document-element.js';

/** No sections of its own: only what stands at the foot of every document. */
const foot: Outline = {
  format: 'say-so/outline@1',
  id: 'who-helped',
  version: 1,
  words: 'helped',
  sections: [],
  prints: [{ name: 'sheet' }],
};

/**
 * Who helped to make a document, whether the person has gone through it, when it was checked and when again.
 */
export class SayWhoHelped extends DocumentElement {
  static override readonly outline = foot;

  /** The document it is about: the one named by `document-id`, else the first current one, else the first. */
  override get document(): PersonDocument | undefined {
    const { person } = this.record;
    if (person && this.documentId) return documentOf(person, this.documentId);
    const all = Object.values(person?.documents ?? {});
    return all.find((d) => d.status === 'current') ?? all[0];
  }

  protected override about(person: Person): readonly Block[] {
    return this.document ? aboutPart(this.document, person, this.language.locale, this.today) : [];
  }

  /** A part, not a page: its heading is the first. */
  protected override get headingOffset(): number {
    return -1;
  }
}
