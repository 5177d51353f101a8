import type { Words } from './blocks.js';

/** What turns the direction of what follows until it is closed. */
const turning = /[\u2066-\u2069]/;
/** The same, and what ends a paragraph and closes all of it. */
const marks = /[\u2066-\u2069\n\r\u2029]/g;

/**
 * Words stand beside ours in one paragraph, each in an element that keeps its direction to itself. Browsers keep it in with
 * the very marks that a text may hold: one left open takes ours after it along, and one closed too often lets theirs out
 * (Chromium 156). So as many are closed as were opened. Nobody sees a difference in words that stand alone.
 */
export function closed(text: string): string {
  if (!turning.test(text)) return text; // nearly all: a page is printed thousands of times a second
  let open = 0;
  const kept = text.replace(marks, (mark) => {
    if (mark === '\u2069') return open && open-- ? mark : '';
    if (mark >= '\u2066' && mark < '\u2069') {
      open++;
      return mark;
    }
    const all = '\u2069'.repeat(open);
    open = 0;
    return all + mark;
  });
  return kept + '\u2069'.repeat(open);
}

/** What somebody said, as a page shows it. */
export const said = ({ text, lang }: { readonly text: string; readonly lang?: string }): Words => ({
  text: closed(text),
  lang,
  said: true,
});
