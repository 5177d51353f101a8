import type { Json } from './record.js';
import { isObject } from './json.js';

/** From the format a record has to the next one, by the version it starts from. Each is pure and keeps what it does not know. */
export type Steps = { readonly [version: number]: (record: { readonly [field: string]: Json }) => Json };

/** None yet: version 1 is the first. */
const ours: Steps = {};

/** Brings an earlier record, parsed from JSON, to the format of today; anything else comes back as it is. `parse` it next. */
export function migrate(record: Json, steps: Steps = ours): Json {
  for (let next = record; ;) {
    const version = isObject(next) && /^say-so\/person@(\d+)$/.exec(String(next.format))?.[1];
    const step = version ? steps[Number(version)] : undefined;
    const made = step?.(next as { readonly [field: string]: Json });
    // A step that does not move the format on would never end.
    if (!isObject(made) || made.format === (next as { readonly format: Json }).format) return next;
    next = made;
  }
}
