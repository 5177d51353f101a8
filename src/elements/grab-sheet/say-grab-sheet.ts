import { grabSheet } from '../../documents/grab-sheet.js';
import { call } from '../../locales/en/parts/call.js';
import { emergency } from '../../locales/en/parts/emergency.js';
import { grab } from '../../locales/en/parts/grab.js';
import { people } from '../../locales/en/parts/people.js';
import { questions } from '../../locales/en/parts/questions.js';
import { shared } from '../../locales/en/parts/shared.js';
import { yesNo } from '../../locales/en/parts/yes-no.js';
import { brief } from '../../present/more/brief.js';
import { calls } from '../../present/more/calls.js';
import { facts } from '../../present/more/facts.js';
import { question } from '../../present/more/question.js';
import { bandStyles } from '../../styles/bands.js';
import { oneSideStyles } from '../../styles/one-side.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilitiesFor } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * One side for an emergency, made from what the record holds already: nothing is typed twice.
 */
export class SayGrabSheet extends DocumentElement {
  static override readonly outline = grabSheet;
  protected static override readonly abilities = abilitiesFor(
    grabSheet,
    [shared, questions, emergency, call, yesNo, people, grab],
    { draws: { facts }, people: { people: calls }, question, brief },
  );
  static override styles = [pageStyles, moreStyles, bandStyles, oneSideStyles];
}
