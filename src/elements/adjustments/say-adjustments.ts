import { adjustments } from '../../documents/adjustments.js';
import { adjust } from '../../locales/en/parts/adjust.js';
import { questions } from '../../locales/en/parts/questions.js';
import { shared } from '../../locales/en/parts/shared.js';
import { question } from '../../present/more/question.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilitiesFor } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * The changes someone needs, each with what happens if it is not done.
 */
export class SayAdjustments extends DocumentElement {
  static override readonly outline = adjustments;
  protected static override readonly abilities = abilitiesFor(adjustments, [shared, questions, adjust], {
    question,
  });
  static override styles = [pageStyles, moreStyles];
}
