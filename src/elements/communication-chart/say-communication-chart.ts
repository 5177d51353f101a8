import { communicationChart } from '../../documents/communication-chart.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilities } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * What I tell you, and what you tell me: two tables, which become cards where there is little room.
 */
export class SayCommunicationChart extends DocumentElement {
  static override readonly outline = communicationChart;
  protected static override readonly abilities = abilities;
  static override styles = [pageStyles, moreStyles];
}
