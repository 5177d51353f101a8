import { html as litHtml, type TemplateResult } from 'lit';

/**
 * A template that always stands in another's place. Lit copies, walks and marks each template by itself, so a row made
 * of four takes about twice the time of the same row made of one, and more memory. With this module's `html`, templates
 * stay written apart and are one where it counts: joined once for each way in which they stand in each other.
 */
export class Inline {
  constructor(readonly template: Pick<TemplateResult, 'strings' | 'values'>) {}
}
/** Makes a template part of the one it stands in: this module's `html`, where a child stands, and in no list. */
export const inline = (template: TemplateResult): Inline => new Inline(template);
/**
 * Markup that is one of a few, such as an attribute that is there or not: as if it stood in the template, where a value
 * of its own would cost every row. Only for what is written here in the code, never for what comes from anywhere else.
 */
export const fixed = (markup: '' | `${string}="${string}"`): Inline =>
  new Inline({ strings: asStrings([markup]), values: [] });
/** Nothing, and no place kept for it. */
export const none = fixed('');
/** An attribute that is not there, and costs nothing, where its value is undefined. */
export function maybe(name: string): (value: unknown) => Inline {
  const strings = asStrings([`${name}=`, '']);
  return (value) => (value === undefined ? none : new Inline({ strings, values: [value] }));
}

/** One way in which templates stand in each other, and by place and template what may stand in it further on. */
interface Joined {
  strings?: TemplateStringsArray;
  readonly next: (Map<TemplateStringsArray, Joined> | undefined)[];
}
const joined = new Map<TemplateStringsArray, Joined>();
function step(from: Map<TemplateStringsArray, Joined>, strings: TemplateStringsArray): Joined {
  let there = from.get(strings);
  if (!there) from.set(strings, (there = { next: [] }));
  return there;
}

/** Lit's `html`, with the templates that are inline taken in. Called for every row: one look at each value, and no more. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  let at: Joined | undefined;
  let all: unknown[] | undefined;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value instanceof Inline) {
      const { strings: its, values: more } = value.template;
      at ??= step(joined, strings);
      at = step((at.next[i] ??= new Map<TemplateStringsArray, Joined>()), its);
      (all ??= values.slice(0, i)).push(...more);
    } else all?.push(value);
  }
  if (!at || !all) return litHtml(strings, ...values);
  const whole = litHtml((at.strings ??= join(strings, values)));
  whole.values = all;
  return whole;
}

function join(strings: TemplateStringsArray, values: readonly unknown[]): TemplateStringsArray {
  const all = [strings[0]!];
  for (const [i, value] of values.entries())
    if (value instanceof Inline) {
      const [first, ...more] = value.template.strings;
      all.push(all.pop()! + first!, ...more);
      all.push(all.pop()! + strings[i + 1]!);
    } else all.push(strings[i + 1]!);
  return asStrings(all);
}
/** Lit takes nothing for a template that has no `raw`. */
function asStrings(all: string[]): TemplateStringsArray {
  return Object.assign(all, { raw: all });
}
