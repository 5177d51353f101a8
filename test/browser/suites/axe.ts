/** axe over the whole page, so that headings are judged with what stands before them. */
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { lookedAt } from './axe-looked-at.js';

const { axe } = globalThis as unknown as { readonly axe: typeof Axe };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Checking {
  /** Colours that the browser forces are not ours to judge, and axe does not know them. */
  readonly forcedColors?: boolean;
}

/** What axe finds, violations and undecided alike: `rule (impact): selector: what is wrong`. */
export async function axeFinds({ forcedColors }: Checking = {}): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    rules: {
      // 7:1 is what we promise by default; it is the AAA rule, so no tag above has it. What keeps it keeps 4.5:1.
      'color-contrast-enhanced': { enabled: !forcedColors },
      'color-contrast': { enabled: false },
    },
    resultTypes: ['violations', 'incomplete'],
  });
  const lines = (results: readonly Axe.Result[], kind: string) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map((node) => {
        const where = node.target.flat().join(' ');
        return {
          id,
          where,
          text: `${id} (${kind}): ${where}: ${node.failureSummary ?? ''}\n${node.html.slice(0, 200)}`,
        };
      }),
    );
  return [
    ...lines(violations, 'violation'),
    ...lines(incomplete, 'undecided').filter(
      ({ id, where }) => !lookedAt.some((l) => l.rule === id && l.where.test(where)),
    ),
  ].map(({ text }) => text);
}
