import { grabSheet } from '../../documents/grab-sheet.js';
import { moreStyles } from '../../styles/more.js';
import { oneSideStyles } from '../../styles/one-side.js';
import { pageStyles } from '../../styles/page.js';
import { abilities } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * One side for an emergency, made from what the record holds already: nothing is typed twice.
 */
export class SayGrabSheet extends DocumentElement {
  static override readonly outline = grabSheet;
  protected static override readonly abilities = abilities;
  static override styles = [pageStyles, moreStyles, oneSideStyles];
}
