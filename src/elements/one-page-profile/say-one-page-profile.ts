import { onePageProfile } from '../../documents/one-page-profile.js';
import { SayDocument } from '../document/say-document.js';

/**
 * One side of paper that shows who a person is and how to be with them, in the words of whoever said them.
 *
 * @fires {SayChangeEvent} say-change - On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed.
 * @slot - Words to read before any script runs, as `toHTML()` makes them, and the record as `<script type="application/json">`.
 * @csspart page - The whole document.
 * @csspart section - Each section.
 */
export class SayOnePageProfile extends SayDocument {
  static override readonly outline = onePageProfile;
}
