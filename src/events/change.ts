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

declare global {
  interface HTMLElementEventMap {
    'say-change': SayChangeEvent;
  }
}
