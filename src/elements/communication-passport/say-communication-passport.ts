import { communicationPassport } from '../../documents/communication-passport.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilities } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * Everything a new person needs to talk with someone and to support them well, on the first shift.
 */
export class SayCommunicationPassport extends DocumentElement {
  static override readonly outline = communicationPassport;
  protected static override readonly abilities = abilities;
  static override styles = [pageStyles, moreStyles];
}
