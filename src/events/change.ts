import type { Change, Person } from '../person/record.js';

/** Fired when words are saved, on leaving a field, or after a second's rest: what the record is now, and what changed. */
export class SayChangeEvent extends Event {
  static readonly type = 'say-change';
  constructor(
    readonly person: Person,
    readonly change: Change,
  ) {
    super(SayChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** On every element, and on what they stand in: `document`, `window`. */
declare global {
  interface GlobalEventHandlersEventMap {
    'say-change': SayChangeEvent;
  }
}
