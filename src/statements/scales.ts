/** Words to answer with. One scale for a whole set: a scale that changes from line to line is misread. */

/** A neutral mark in one ink: it says which word it is, never whether the word is good. */
export type Sign = 'tick' | 'ticks' | 'wave' | 'cross' | 'crosses';

export interface Point {
  readonly code: string;
  readonly sign: Sign;
}

/** From most to least. Each code is a locale key: `statements.answer.yes`. */
export const scales = {
  three: [
    { code: 'yes', sign: 'tick' },
    { code: 'sometimes', sign: 'wave' },
    { code: 'no', sign: 'cross' },
  ],
  five: [
    { code: 'always', sign: 'ticks' },
    { code: 'often', sign: 'tick' },
    { code: 'sometimes', sign: 'wave' },
    { code: 'not-often', sign: 'cross' },
    { code: 'never', sign: 'crosses' },
  ],
} as const satisfies Readonly<Record<string, readonly Point[]>>;
export type ScaleName = keyof typeof scales;

export const scaleOf = ({ scale = 'three' }: { readonly scale?: ScaleName }): readonly Point[] =>
  scales[scale];

/** Always there, beside every scale: none of them is a point on it. */
export const waysOut = ['not-sure', 'not-understand', 'not-me', 'rather-not'] as const;
export type WayOut = (typeof waysOut)[number];

/** The sign of any answer's code, whatever set it was given in. */
export const signOf = (code: string): Sign | undefined =>
  [...scales.three, ...scales.five].find((point) => point.code === code)?.sign;

/** An answer that says no, on either scale. */
export const saysNo = (code: string | undefined): boolean =>
  code === 'no' || code === 'not-often' || code === 'never';
