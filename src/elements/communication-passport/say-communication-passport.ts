import { communicationPassport } from '../../documents/communication-passport.js';
import { call } from '../../locales/en/parts/call.js';
import { chart } from '../../locales/en/parts/chart.js';
import { everyDay } from '../../locales/en/parts/every-day.js';
import { passport } from '../../locales/en/parts/passport.js';
import { people as peopleWords } from '../../locales/en/parts/people.js';
import { questions } from '../../locales/en/parts/questions.js';
import { shared } from '../../locales/en/parts/shared.js';
import { yesNo } from '../../locales/en/parts/yes-no.js';
import { calls } from '../../present/more/calls.js';
import { facts } from '../../present/more/facts.js';
import { indexOf } from '../../present/more/index-of.js';
import { people } from '../../present/more/people.js';
import { question } from '../../present/more/question.js';
import { table } from '../../present/more/table.js';
import { withIndex } from '../../present/more/index-to-lit.js';
import { withTable } from '../../present/more/table-to-lit.js';
import { moreToLit } from '../../present/more-to-lit.js';
import { indexStyles } from '../../styles/index-of.js';
import { tableStyles } from '../../styles/table.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilitiesFor } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * Everything a new person needs to talk with someone and to support them well, on the first shift.
 */
export class SayCommunicationPassport extends DocumentElement {
  static override readonly outline = communicationPassport;
  protected static override readonly abilities = abilitiesFor(
    communicationPassport,
    [shared, questions, call, yesNo, everyDay, chart, peopleWords, passport],
    { draws: { facts, table, people }, people: { people: calls }, question, index: indexOf },
    withIndex(withTable(moreToLit)),
  );
  static override styles = [pageStyles, moreStyles, indexStyles, tableStyles];
}
