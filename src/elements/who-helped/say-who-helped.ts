import type { PropertyDeclarations } from 'lit';
import { today } from '../../base/today.js';
import { SayElement } from '../../base/say-element.js';
import { aboutPage } from '../../present/about-page.js';
import { toLit } from '../../present/to-lit.js';
import { pageStyles } from '../../styles/page.js';

/**
 * Who helped to make a document, whether the person has gone through it, when it was checked and when again.
 *
 * @slot - Words to read before any script runs, and the record as `<script type="application/json">`.
 * @csspart page - The whole part.
 * @csspart section - The section.
 */
export class SayWhoHelped extends SayElement {
  static override styles = pageStyles;
  static override properties: PropertyDeclarations = {
    ...SayElement.properties,
    documentId: { attribute: 'document-id' },
    now: {},
  };

  /** Which of the person's documents; without it, the first current one, else the first. */
  declare documentId?: string;
  /** Today as an ISO date (`2026-11-21`); without it, this device's date. */
  declare now?: string;

  protected override view(): unknown {
    const person = this.record.person;
    const { locale } = this.language;
    const all = Object.values(person?.documents ?? {});
    const document = this.documentId
      ? person?.documents[this.documentId]
      : (all.find((d) => d.status === 'current') ?? all[0]);
    return toLit(
      person && document
        ? [
            {
              type: 'section',
              id: 'helped',
              heading: { text: locale.t('helped.title') },
              blocks: aboutPage(document, person, locale, this.now ?? today()),
            },
          ]
        : [],
      { lang: locale.lang, dir: locale.dir, headingLevel: this.settings.headingLevel - 1 },
    );
  }
}
