import { onePageProfile } from '../../documents/one-page-profile.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * One side of paper that shows who a person is and how to be with them, in the words of whoever said them.
 */
export class SayOnePageProfile extends DocumentElement {
  static override readonly outline = onePageProfile;
}
