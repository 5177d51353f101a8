import { html as litHtml, type TemplateResult } from 'lit';

/**
 * A template that always stands in another's place. Lit copies, walks and marks each template by itself, so a row made
 * of four takes about twice the time of the same row made of one, and more memory. With this module's `html`, templates
 * stay written apart and are one where it counts: joined once for each way in which they stand in each other.
 */
class Inline {
  constructor(readonly template: TemplateResult) {}
}
/** Makes a template part of the one it stands in: this module's `html`, where a child stands, and in no list. */
export const inline = (template: TemplateResult): Inline => new Inline(template);

interface Joined {
  strings?: TemplateStringsArray;
  readonly next: Map<TemplateStringsArray | undefined, Joined>;
}
const joined: Joined = { next: new Map() };
function step({ next }: Joined, strings?: TemplateStringsArray): Joined {
  let there = next.get(strings);
  if (!there) next.set(strings, (there = { next: new Map() }));
  return there;
}

/** Lit's `html`, with the templates that are inline taken in. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  if (!values.some((value) => value instanceof Inline)) return litHtml(strings, ...values);
  let at = step(joined, strings);
  for (const value of values) at = step(at, value instanceof Inline ? value.template.strings : undefined);
  at.strings ??= join(strings, values);
  return litHtml(
    at.strings,
    ...values.flatMap((value) => (value instanceof Inline ? value.template.values : [value])),
  );
}

function join(strings: TemplateStringsArray, values: readonly unknown[]): TemplateStringsArray {
  const all = [strings[0]!];
  for (const [i, value] of values.entries())
    if (value instanceof Inline) {
      const [first, ...more] = value.template.strings;
      all.push(all.pop()! + first!, ...more);
      all.push(all.pop()! + strings[i + 1]!);
    } else all.push(strings[i + 1]!);
  return Object.assign(all, { raw: all }); // lit takes nothing for a template that has no `raw`
}
