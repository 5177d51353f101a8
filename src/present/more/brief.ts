import type { Line } from '../blocks.js';
import type { At } from '../present.js';
import { whoseBriefly } from '../whose.js';

/** By the line as it is elsewhere: an unchanged one stays the same object, which printers skip. */
const briefLines = new WeakMap<Line, Line>();
/** Whose words, without a sentence around it. */
export const brief = (at: At): At => ({
  ...at,
  lineOf(entry) {
    const line = at.lineOf(entry);
    const made = briefLines.get(line);
    if (made || !line.whose) return made ?? line;
    const text = whoseBriefly(entry.said, at.person, at.around.locale) ?? line.whose.text;
    const brief = { ...line, whose: { ...line.whose, text } };
    briefLines.set(line, brief);
    return brief;
  },
});
