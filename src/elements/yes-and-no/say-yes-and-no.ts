import { yesAndNo } from '../../documents/yes-and-no.js';
import { questions } from '../../locales/en/parts/questions.js';
import { shared } from '../../locales/en/parts/shared.js';
import { yesNo } from '../../locales/en/parts/yes-no.js';
import { facts } from '../../present/more/facts.js';
import { question } from '../../present/more/question.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilitiesFor } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * How someone says yes, no, stop and more, exactly.
 */
export class SayYesAndNo extends DocumentElement {
  static override readonly outline = yesAndNo;
  protected static override readonly abilities = abilitiesFor(yesAndNo, [shared, questions, yesNo], {
    draws: { facts },
    question,
  });
  static override styles = [pageStyles, moreStyles];
}
