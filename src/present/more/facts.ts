import type { Words, Fact } from '../blocks.js';
import { isUnder } from '../../person/takes.js';
import { find, headingOf, type Draw } from '../more.js';
import { codeOf } from '../parts.js';
import { askedAt, plainId } from '../present.js';
import { said } from '../said.js';

/** Each by its name: a fact by its topic, another entry by the code of the first field. */
export const facts: Draw = (all, section, at) => {
  const [first = ''] = section.fields ?? [];
  const isFact = section.takes?.kind === 'fact';
  const topic = (name: string): Words =>
    at.words(section.labels?.[name], `topic.${name}`) ?? {
      text: find(at, `topic.${name}`) ?? plainId(name),
    };
  const named = all.map((e): Placed => {
    const code = (e.parts as { readonly [part: string]: unknown } | undefined)?.[first];
    const coded = typeof code === 'string' && codeOf(e.kind, first, code, at);
    const label = isFact ? topic(e.topic) : coded ? { text: coded } : headingOf(section, at);
    return { topic: e.topic, fact: { label, line: at.lineOf(e) } };
  });
  const missing = isFact ? (section.fields ?? []).filter((t) => !all.some((e) => isUnder(e.topic, t))) : [];
  // what they are called is in every record, and in no entry
  const known = (name: string): Words | undefined => {
    const { called, lang } = at.person;
    return name === 'person/called' && called.trim() ? said({ text: called, lang }) : undefined;
  };
  const blank = { text: find(at, 'state.blank') ?? '' };
  const blanks = missing.map((t): Placed => ({
    topic: t,
    fact: { label: topic(t), runs: [known(t) ?? blank] },
  }));
  // what is not filled in stands where it would stand
  const placed = isFact
    ? [...named, ...blanks].sort((a, b) => askedAt(section, a) - askedAt(section, b))
    : named;
  return [{ type: 'facts', facts: placed.map(({ fact }) => fact) }];
};

interface Placed {
  readonly topic: string;
  readonly fact: Fact;
}
