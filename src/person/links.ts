/** The links between rows: found by their shapes, so a new field with an id needs no code here. */
import { kinds, type Field, type Kind } from './kinds.js';
import type { Id, Json } from './record.js';
import { isList, isObject } from './json.js';
import { inside, type Shape } from './shapes.js';
import type { Row } from './tables.js';

/** The part of a kind that holds another entry; where there are several, the one that is called like what it holds. */
export function linkOf(kind: Kind, to: Kind): string | undefined {
  const links = Object.entries<Field>(kinds[kind]).filter(([, type]) => type === 'entry');
  return (links.find(([name]) => name === to) ?? links[0])?.[0];
}

/** Asked of each link: does it stay? */
export type Keeps = (table: string, id: Id) => boolean;

/** The same value without the links that do not stay; the very same object when all do. */
export function mapLinks(shape: Shape, x: Json, keeps: Keeps): Json {
  const changed = new Map<string, Json>();
  const whole = inside(shape, x, (key, inner, value) => {
    if (value === undefined) return;
    const mapped = mapLinks(inner, value, keeps);
    if (mapped !== value) changed.set(key, mapped);
  });
  if (!whole) {
    const gone =
      typeof shape === 'string' &&
      shape.startsWith('>') &&
      typeof x === 'string' &&
      !keeps(shape.slice(1), x);
    return gone ? undefined : x;
  }
  if (!changed.size) return x;
  const next = Object.entries(x as object)
    .map(([key, value]): [string, Json] => [key, changed.has(key) ? changed.get(key) : value])
    .filter(([, value]) => value !== undefined);
  return isList(x) ? next.map(([, value]) => value) : Object.fromEntries(next);
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
