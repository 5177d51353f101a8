/** The links between rows: found by their shapes, so a new field with an id needs no code here. */
import type { Id, Json } from './record.js';
import { isObject } from './json.js';
import { inside, type Shape } from './shapes.js';
import type { Row } from './tables.js';

/** Asked of each link: does it stay? */
export type Keeps = (table: string, id: Id) => boolean;

/** The same value without the links that do not stay; the very same object when all do. */
export function mapLinks(shape: Shape, x: Json, keeps: Keeps): Json {
  const steps = inside(shape, x);
  if (!steps) {
    const link = typeof shape === 'string' && shape.startsWith('>') && typeof x === 'string';
    return link && !keeps(shape.slice(1), x) ? undefined : x;
  }
  let changed = false;
  const next = steps.map(([key, inner, value]) => {
    const mapped = value === undefined ? value : mapLinks(inner, value, keeps);
    changed ||= mapped !== value;
    return [key, mapped] as const;
  });
  if (!changed) return x;
  if (Array.isArray(x)) return next.map(([, value]) => value).filter((value) => value !== undefined);
  return Object.fromEntries(
    Object.entries({ ...(isObject(x) && x), ...Object.fromEntries(next) }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

/** The links of one row. A closed review keeps the words it places: those are no links to a row. */
export function mapRowLinks(table: string, row: Row, keeps: Keeps): Row {
  const frozen = isObject(row.frozen) ? row.frozen : {};
  return mapLinks(
    table,
    row,
    (to, id) => (to === 'entries' && Object.hasOwn(frozen, id)) || keeps(to, id),
  ) as Row;
}
