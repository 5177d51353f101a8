import { adjustments } from '../../documents/adjustments.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilities } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * The changes someone needs, each with what happens if it is not done.
 */
export class SayAdjustments extends DocumentElement {
  static override readonly outline = adjustments;
  protected static override readonly abilities = abilities;
  static override styles = [pageStyles, moreStyles];
}
