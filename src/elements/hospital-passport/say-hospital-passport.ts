import { hospitalPassport } from '../../documents/hospital-passport.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilities } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * What hospital staff must know to keep a person safe and treat them well: must know, important, likes and dislikes.
 * What staff look for first is never left blank.
 */
export class SayHospitalPassport extends DocumentElement {
  static override readonly outline = hospitalPassport;
  protected static override readonly abilities = abilities;
  static override styles = [pageStyles, moreStyles];
}
