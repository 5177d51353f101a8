import type { PropertyDeclarations } from 'lit';
import { StatementsElement } from '../i-statements/statements-element.js';

/**
 * One "I" statement: the words, the person's answer, and what was done about it. In edit mode it is asked.
 *
 * @fires {SayChangeEvent} say-change - On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed.
 * @slot - Words to read before any script runs, the record as `<script type="application/json">`, a set as `<script type="application/vnd.say-so.statements+json">`.
 * @csspart page - All of it, read or asked.
 * @csspart section - The theme it stands in, as it is read.
 * @csspart editor - All of it while it is asked.
 */
export class SayIStatement extends StatementsElement {
  static override properties: PropertyDeclarations = {
    ...StatementsElement.properties,
    statement: {},
  };

  /** Which statement of the set, by its id; without it, the first. */
  declare statement?: string;

  protected override get only(): string | undefined {
    return this.statement ?? this.set?.statements[0]?.id;
  }
}
