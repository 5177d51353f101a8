import type { Json } from './record.js';

/** An object of JSON, not a list. */
export const isObject = (x: Json): x is { readonly [key: string]: Json } =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

export const isList = (x: Json): x is readonly Json[] => Array.isArray(x);

/** A field of its own, not of what every object is made of. */
export const own = (x: object, key: string): Json =>
  Object.hasOwn(x, key) ? (x as Record<string, Json>)[key] : undefined;

/** Whether two values are the same JSON: the order of fields does not count, nor does a field that is undefined. */
export function same(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const of = (x: object): readonly string[] =>
    Object.keys(x).filter((key) => (x as Record<string, Json>)[key] !== undefined);
  const keys = of(a);
  return keys.length === of(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
