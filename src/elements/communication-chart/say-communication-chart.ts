import { communicationChart } from '../../documents/communication-chart.js';
import { chart } from '../../locales/en/parts/chart.js';
import { shared } from '../../locales/en/parts/shared.js';
import { table } from '../../present/more/table.js';
import { withTable } from '../../present/more/table-to-lit.js';
import { moreToLit } from '../../present/more-to-lit.js';
import { tableStyles } from '../../styles/table.js';
import { moreStyles } from '../../styles/more.js';
import { pageStyles } from '../../styles/page.js';
import { abilitiesFor } from '../document/abilities.js';
import { DocumentElement } from '../document/document-element.js';

/**
 * What I tell you, and what you tell me: two tables, which become cards where there is little room.
 */
export class SayCommunicationChart extends DocumentElement {
  static override readonly outline = communicationChart;
  protected static override readonly abilities = abilitiesFor(
    communicationChart,
    [shared, chart],
    { draws: { table } },
    withTable(moreToLit),
  );
  static override styles = [pageStyles, moreStyles, tableStyles];
}
