import { SayCommunicationChart } from '../elements/communication-chart/say-communication-chart.js';
import { define } from './guarded.js';
define('say-communication-chart', SayCommunicationChart);

declare global {
  interface HTMLElementTagNameMap {
    'say-communication-chart': SayCommunicationChart;
  }
}
