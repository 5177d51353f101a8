import type { Words } from './blocks.js';

type Spoken = Pick<Words, 'text' | 'lang'>;

/** A title, an initial or a shortening is no end of a sentence, though a point and a capital follow each other. */
const goesOn = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|St|e\.g|i\.e|[A-HJ-Z])\.\s*$/;

/** Each sentence of a text. “Dr. Shah” stays together, which Intl cuts. */
export function sentencesOf(said: Spoken): readonly string[] {
  const all: string[] = [];
  for (const segment of segmentsOf(said, 'sentence'))
    if (goesOn.test(all.at(-1) ?? '')) all.push(all.pop() + segment);
    else all.push(segment);
  return all.map((sentence) => sentence.trim());
}

/**
 * A text cut into its sentences or words. Intl throws at some languages that a record may name, for a record has any tag of
 * the right form: `zh-min-nan`, an old one. Those words are cut like words of no known language: nobody’s page goes blank.
 */
export function segmentsOf({ text, lang }: Spoken, granularity: 'sentence' | 'word'): readonly string[] {
  return [...segmenter(lang, granularity).segment(text)].map(({ segment }) => segment);
}

/** Made once for all texts in a row that are alike: making one takes longer than cutting a text. */
let last:
  | { readonly by: Intl.Segmenter; readonly lang: string | undefined; readonly granularity: string }
  | undefined;
function segmenter(lang: string | undefined, granularity: 'sentence' | 'word'): Intl.Segmenter {
  if (last && last.lang === lang && last.granularity === granularity) return last.by;
  let by: Intl.Segmenter;
  try {
    by = new Intl.Segmenter(lang, { granularity });
  } catch {
    by = new Intl.Segmenter(undefined, { granularity });
  }
  last = { by, lang, granularity };
  return by;
}
