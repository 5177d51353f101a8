import { aboutMe } from '../../documents/about-me.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilities } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * The seven parts that travel in health and care records (PRSB About Me 2.01), in our own plain words.
 */
export class SayAboutMe extends DocumentElement {
  static override readonly outline = aboutMe;
  protected static override readonly abilities = abilities;
  static override styles = [pageStyles, moreStyles];
}
