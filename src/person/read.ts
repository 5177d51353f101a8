/** Checks by every shape there is. */
import { wrongBy, wrongRowBy } from './check.js';
import type { Id, Json, Problem } from './record.js';
import { everything, type Shape } from './shapes.js';

export { copy } from './check.js';

/** The first thing in `x` that is not as its shape says, or undefined. */
export const wrong = (shape: Shape, x: Json, path: string): Problem | undefined =>
  wrongBy(everything, shape, x, path);

/** The first thing wrong with a row of a table, its id included. */
export const wrongRow = (table: string, id: Id, row: Json, path: string): Problem | undefined =>
  wrongRowBy(everything, table, id, row, path);
