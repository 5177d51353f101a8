import { factsOf, labelOf } from '../parts.js';
import { lineOf, personOf, type Draw } from '../more.js';

/** People by their names, and what was said of each. */
export const people: Draw = (all, section, at) => [
  {
    type: 'entries',
    // never someone the person does not want near
    entries: all
      .filter((e) => personOf(e, at)?.wants !== 'not')
      .map((e) => ({
        line: lineOf(e, at),
        facts: [
          ...(e.kind === 'someone' && e.said.text.trim()
            ? [{ label: labelOf(section, e.kind, 'said', at), runs: [at.lineOf(e).words] }]
            : []),
          ...factsOf(e, { ...section, fields: (section.fields ?? []).filter((f) => f !== 'who') }, at),
        ],
      })),
  },
];
