import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilities } from './abilities.js';
import { DocumentElement } from './document-element.js';

/**
 * Any document about a person, drawn from an outline: read, edited, printed.
 */
export class SayDocument extends DocumentElement {
  protected static override readonly abilities = abilities;
  static override styles = [pageStyles, moreStyles];
}
