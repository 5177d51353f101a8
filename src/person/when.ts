import type { When } from './record.js';

/** True when `when` has a date and that day, month or year is over. `now` is an ISO date. */
export const isPast = (when: When | undefined, now: string): boolean =>
  !!when?.on && now.slice(0, when.on.length) > when.on;
