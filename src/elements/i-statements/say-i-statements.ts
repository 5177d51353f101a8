import type { PropertyDeclarations } from 'lit';
import { StatementsElement } from './statements-element.js';

/**
 * "I" statements: what a good life looks like, what the person answered, what changed from one round to the next, and
 * what was done about it. In edit mode they are asked: one at a time, or all in a list.
 *
 * @fires {SayChangeEvent} say-change - On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed.
 * @slot - Words to read before any script runs, the record as `<script type="application/json">`, a set as `<script type="application/vnd.say-so.statements+json">`.
 * @csspart page - All of it, read or asked.
 * @csspart section - Each theme, as it is read.
 * @csspart editor - All of it while it is asked.
 */
export class SayIStatements extends StatementsElement {
  static override properties: PropertyDeclarations = {
    ...StatementsElement.properties,
    side: {},
    layout: {},
  };

  /** `service`: beside what services should do, what the person said, and what was done about it. */
  declare side?: 'person' | 'service';
  /** How statements are asked: `one` at a time, large and calm, or all in a `list`. */
  declare layout?: 'one' | 'list';

  protected override get showing(): 'answers' | 'we' {
    return this.side === 'service' ? 'we' : 'answers';
  }
  protected override get asks(): 'one' | 'list' {
    return this.layout === 'list' ? 'list' : 'one';
  }
}
