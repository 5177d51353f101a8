import { aboutMe } from '../../documents/about-me.js';
import { aboutMe as own } from '../../locales/en/parts/about-me.js';
import { people as peopleWords } from '../../locales/en/parts/people.js';
import { shared } from '../../locales/en/parts/shared.js';
import { people } from '../../present/more/people.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilitiesFor } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * The seven parts that travel in health and care records (PRSB About Me 2.01), in our own plain words.
 */
export class SayAboutMe extends DocumentElement {
  static override readonly outline = aboutMe;
  protected static override readonly abilities = abilitiesFor(aboutMe, [shared, peopleWords, own], {
    draws: { people },
  });
  static override styles = [pageStyles, moreStyles];
}
