/** The small chart of a row, drawn from its cells: a bar for each answer, as long as people gave it; dotted where the number is withheld. */
import { signs } from './signs.js';
import type { SummaryBar } from './summary-page.js';

const TALL = 10;
const STEP = 16;
/** Where bars begin: the sign of the answer stands before. */
const FROM = 20;
const LONG = 100;
const WIDTH = FROM + LONG + 2;

export interface RowChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    /** The path of the sign, and how it is moved to where it stands. */
    readonly sign: string;
    readonly at: string;
    /** A bar by its outline, or a line to be drawn dotted. */
    readonly path: string;
    readonly dotted: boolean;
  }[];
}

export function rowChart(bars: readonly SummaryBar[]): RowChart {
  return {
    width: WIDTH,
    height: bars.length * STEP,
    bars: bars.map(({ sign, share }, i) => {
      const y = i * STEP + 3;
      const middle = y + TALL / 2;
      return {
        sign: signs[sign],
        at: `translate(0 ${i * STEP + 1}) scale(0.58)`,
        dotted: share === undefined,
        path:
          share === undefined
            ? `M${FROM} ${middle}h${LONG}`
            : `M${FROM} ${y}h${Math.round(share * LONG * 10) / 10}v${TALL}H${FROM}z`,
      };
    }),
  };
}
