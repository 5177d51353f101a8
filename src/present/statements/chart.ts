/** The chart of rounds, from its table: one bar for each answer of each round, side by side. Nothing is added up or averaged. */
import type { Sign } from '../../statements/scales.js';
import type { RoundsPart } from './blocks.js';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which answer: 0 is the first column; the look is the same in every round. */
  readonly answer: number;
  /** The number that stands on it. */
  readonly text: string;
  /** What stands under it; none for answers that are no word of the scale. */
  readonly sign?: Sign | undefined;
}
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** What stands under each round: its number in the table. */
  readonly feet: readonly { readonly x: number; readonly text: string }[];
  readonly floor: number;
}

const BAR = 16;
const GAP = 4;
const BETWEEN = 20;
const TOP = 18;
const TALL = 80;
/** Signs, then the number of the round. */
const FOOT = 38;

export function chartOf({ rows, signs }: RoundsPart): Chart {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const answers = rows[0]?.counts.length ?? 0;
  const group = answers * (BAR + GAP) - GAP;
  const floor = TOP + TALL;
  return {
    width: rows.length * (group + BETWEEN) - BETWEEN + 2,
    height: floor + FOOT,
    floor,
    bars: rows.flatMap(({ counts }, round) =>
      counts.map((n, answer): Bar => {
        const height = (n / most) * TALL;
        return {
          x: 1 + round * (group + BETWEEN) + answer * (BAR + GAP),
          y: floor - height,
          width: BAR,
          height,
          answer,
          text: String(n),
          sign: signs[answer],
        };
      }),
    ),
    feet: rows.map((_, round) => ({ x: 1 + round * (group + BETWEEN) + group / 2, text: String(round + 1) })),
  };
}
