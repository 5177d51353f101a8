import { yesAndNo } from '../../documents/yes-and-no.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilities } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * How someone says yes, no, stop and more, exactly.
 */
export class SayYesAndNo extends DocumentElement {
  static override readonly outline = yesAndNo;
  protected static override readonly abilities = abilities;
  static override styles = [pageStyles, moreStyles];
}
