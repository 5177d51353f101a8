/**
 * What axe cannot decide and a person has looked at. "Incomplete" fails unless it stands here, with a reason.
 * axe calls broken id references, duplicate aria ids and focus inside aria-hidden incomplete: those never stand here.
 */
export interface LookedAt {
  /** The rule. */
  readonly rule: string;
  /** A part of the selector axe gives: what it is about. */
  readonly where: RegExp;
  /** Why it is right. */
  readonly why: string;
}

export const lookedAt: readonly LookedAt[] = [
  {
    rule: 'color-contrast-enhanced',
    where: /\[data-key="(up|down)-/,
    why: 'The arrow on the buttons that move a line. axe measures letters only; it is the same ink on the same paper as the buttons beside it, which are measured.',
  },
  {
    rule: 'video-caption',
    where: /(^| )video$/,
    why: 'A film is the person’s own and brings no captions. What is said in it stands below it, or that nobody has written it down yet; the accessibility statement says that there are no captions.',
  },
  {
    rule: 'color-contrast',
    where: /\btext\[x=/,
    why: 'Single figures in the chart of rounds. axe measures no text of one letter; they are in the ink of the page, and the same figures stand in the table below, which is measured.',
  },
];
