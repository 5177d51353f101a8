import { hospitalPassport } from '../../documents/hospital-passport.js';
import { adjust } from '../../locales/en/parts/adjust.js';
import { call } from '../../locales/en/parts/call.js';
import { emergency } from '../../locales/en/parts/emergency.js';
import { everyDay } from '../../locales/en/parts/every-day.js';
import { hospital } from '../../locales/en/parts/hospital.js';
import { questions } from '../../locales/en/parts/questions.js';
import { shared } from '../../locales/en/parts/shared.js';
import { yesNo } from '../../locales/en/parts/yes-no.js';
import { calls } from '../../present/more/calls.js';
import { facts } from '../../present/more/facts.js';
import { question } from '../../present/more/question.js';
import { bandStyles } from '../../styles/bands.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilitiesFor } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * What hospital staff must know to keep a person safe and treat them well: must know, important, likes and dislikes.
 * What staff look for first is never left blank.
 */
export class SayHospitalPassport extends DocumentElement {
  static override readonly outline = hospitalPassport;
  protected static override readonly abilities = abilitiesFor(
    hospitalPassport,
    [shared, questions, emergency, call, yesNo, everyDay, adjust, hospital],
    { draws: { facts }, people: { people: calls }, question },
  );
  static override styles = [pageStyles, moreStyles, bandStyles];
}
