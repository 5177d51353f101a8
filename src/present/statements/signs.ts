/** The signs, drawn here: one ink, one weight, none of them redder, larger or sadder than another. */
import type { Sign } from '../../statements/scales.js';

/** Paths in a box of 24 by 24, drawn with a line in the text's colour. */
export const signs: Readonly<Record<Sign, string>> = {
  tick: 'M4 13l5 5L20 6',
  ticks: 'M1 13l5 5L15 6M11 17l1 1L23 6',
  wave: 'M3 14c3-7 6-7 9-2s6 5 9-2',
  cross: 'M5 5l14 14M19 5L5 19',
  crosses: 'M2 7l10 10M12 7L2 17M12 7l10 10M22 7L12 17',
};
