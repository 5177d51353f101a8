/**
 * What documents say beyond lists of words: parts of entries, tables, facts, people, sections in sections, sections that
 * repeat or depend on an answer, and questions that are never left blank. Handed to `present` by what needs it.
 */
import type { Section } from '../documents/outline.js';
import { fillStrings } from '../locales/make-locale.js';
import { parts } from '../locales/en/parts.js';
import type { Connection, Entry } from '../person/record.js';
import {
  answers,
  answersFor,
  calledFor,
  entriesFor,
  isNeverBlank,
  isOff,
  isUnder,
  linksTo,
  noneOf,
  repeatsFor,
} from '../person/takes.js';
import type { Block, Fact, Line, Words } from './blocks.js';
import { codeOf, factsOf, labelOf, partsOf, valueOf } from './parts.js';
import { mayShow, placed, plainId, withheld, type At, type More } from './present.js';
import { named, whose, whoseBriefly } from './whose.js';

let known = false;

/** Everything an outline may ask for. */
export const everything: More = {
  ready() {
    if (!known) fillStrings('en', parts);
    known = true;
  },
  section: (section, at) => sectionBlocks(section, at.outline.brief ? briefly(at) : at, { depth: 1 }),
  // one side of paper is its owner's; what is read in an emergency says whose it is on a second one too, if there is one
  frame: (blocks, at) =>
    at.outline.prints.some(({ name, sides, sections }) => name === 'sheet' && sides === 1 && !sections) &&
    !at.outline.sections.some(isNeverBlank)
      ? blocks
      : [{ type: 'sides', head: sideHead(at), blocks: at.outline.index ? withIndex(blocks, at) : blocks }],
};

/** What is in it, before the first section. An anchor names the document too: two of them may stand on one page. */
function withIndex(blocks: readonly Block[], at: At): readonly Block[] {
  const anchored = blocks.map((b) =>
    b.type === 'section'
      ? { ...b, anchor: `say-${at.document?.id ?? at.outline.id}-${b.id}`.replace(/[^\w-]/g, '-') }
      : b,
  );
  const items = anchored.flatMap((b) =>
    b.type === 'section' && b.anchor ? [{ anchor: b.anchor, words: b.heading }] : [],
  );
  const first = anchored.findIndex(({ type }) => type === 'section');
  return items.length < 2
    ? blocks
    : [
        ...anchored.slice(0, first),
        { type: 'index', heading: { text: find(at, 'index.heading') ?? '' }, items },
        ...anchored.slice(first),
      ];
}

/** By the line as it is elsewhere: an unchanged one stays the same object, which printers skip. */
const briefLines = new WeakMap<Line, Line>();
/** Whose words, without a sentence around it. */
const briefly = (at: At): At => ({
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

interface Place {
  readonly depth: number;
  /** The entry for which a section is repeated. */
  readonly of?: Entry;
}

const find = ({ around: { locale } }: At, key: string): string | undefined => locale.find(key);
/** The document's own wording, else what all documents call a section of this id. */
function wordsOf(at: At, section: Section, own: Parameters<At['words']>[0], what: string): Words | undefined {
  const key = `${section.id}.${what}`;
  const shared = () => find(at, `part.${key}`);
  return at.words(own, key) ?? (shared() ? { text: shared() as string } : undefined);
}

/** Entries anyone who sees this document may see, in the person's order. */
const open = ({ person, document }: At): readonly Entry[] =>
  Object.values(person.entries).filter((e) => !withheld(e, document));
const inOrder = (a: Entry, b: Entry): number =>
  a.rank < b.rank || (a.rank === b.rank && a.id < b.id) ? -1 : 1;

function sectionBlocks(section: Section, at: At, place: Place): readonly Block[] {
  const { each } = section;
  if (isOff(section, at.document)) return [];
  if (!isAsked(section, mayShow(answersFor(at.person, at.document), at.document, at.person))) return [];
  if (each) return repeated(section, at, place);
  const inner = { ...place, depth: place.depth + 1 };
  const own = contentOf(section, at, place);
  const nested = (section.sections ?? []).flatMap((s) => sectionBlocks(s, at, inner));
  if (!own.length && !nested.length) return [];
  const heading = wordsOf(at, section, section.heading, 'heading') ?? { text: section.id };
  return [wrapped(section, heading, [...leadOf(section, at), ...own, ...nested], place)];
}

/** False while the answer that the section depends on has not been given. */
export const isAsked = ({ only }: Section, entries: readonly Entry[]): boolean =>
  !only || entries.some((e) => answers(only, e));

function leadOf(section: Section, at: At): readonly Block[] {
  const lead = wordsOf(at, section, section.lead, 'lead');
  return lead ? [{ type: 'paragraph', runs: [lead] }] : [];
}

const wrapped = (section: Section, heading: Words, blocks: readonly Block[], { depth }: Place): Block =>
  depth === 1
    ? { type: 'section', id: section.id, heading, ...(section.sign && { sign: section.sign }), blocks }
    : { type: 'part', id: section.id, heading, ...(section.keepTogether && { keep: true }), blocks };

/** The sections inside, once for each entry of a kind. In them, a section shows what links to that entry. */
function repeated(section: Section, at: At, place: Place): readonly Block[] {
  const { person, document } = at;
  const all = mayShow(entriesFor(person, document, section), document, person)
    .filter((e) => repeatsFor(section, e, place.of && [place.of]))
    .sort(inOrder);
  const blocks = all.map((entry): Block => {
    const facts = factsOf(entry, section, at);
    return {
      type: 'part',
      id: `${section.id}-${entry.id}`,
      heading: entry.said.text
        ? { text: entry.said.text, lang: entry.said.lang, said: true }
        : (at.lineOf(entry).figures[0]?.alt ?? { text: plainId(section.id) }),
      blocks: [
        ...(facts.length ? [{ type: 'facts', facts } as const] : []),
        ...(section.sections ?? []).flatMap((s) =>
          sectionBlocks(s, at, { depth: place.depth + 2, of: entry }),
        ),
      ],
    };
  });
  if (!blocks.length) return [];
  const heading = wordsOf(at, section, section.heading, 'heading') ?? { text: section.id };
  return [wrapped(section, heading, [...leadOf(section, at), ...blocks], place)];
}

/** What a section itself shows, before the sections in it. */
function contentOf(section: Section, at: At, { of }: Place): readonly Block[] {
  const { max, shows } = section;
  if (!section.takes) return shows === 'people' || shows === 'rings' ? ringsOrCalls(section, at) : [];
  // what belongs to one of several stands there because it links to it: nobody can choose it once more for each
  const all = of
    ? placed({ ...section, pick: 'all' }, at.document, at.person).filter((e) => linksTo(e, of))
    : placed(section, at.document, at.person);
  if (!all.length && !(shows === 'facts' && section.fields?.length && section.takes.kind === 'fact'))
    return answered(section, at);
  const sorted = worstFirst(all);
  const shown = max ? sorted.slice(0, max) : sorted;
  const left = sorted.length - shown.length;
  const blocks = (draw[shows] ?? draw.list)(shown, section, at);
  const more = left > 0 && at.around.locale.find('state.more', { n: left });
  return more ? [...blocks, { type: 'paragraph', runs: [{ text: more }] }] : blocks;
}

const levels: readonly (string | undefined)[] = ['life', 'serious', 'not-sure', undefined, 'other'];
/** What could kill comes first; otherwise the person's order. */
const worstFirst = (all: readonly Entry[]): readonly Entry[] => {
  const level = (e: Entry) =>
    levels.indexOf(e.kind === 'alert' ? (e as Entry<'alert'>).parts?.level : undefined);
  return all.some((e) => e.kind === 'alert') ? [...all].sort((a, b) => level(a) - level(b)) : all;
};

// --- how each is shown

type Draw = (all: readonly Entry[], section: Section, at: At) => readonly Block[];

const list: Draw = (all, section, at) => {
  const entries = all.map((e) => ({ line: lineOf(e, at), facts: factsOf(e, section, at) }));
  return entries.some(({ facts }) => facts.length)
    ? [{ type: 'entries', entries }]
    : [{ type: 'list', lines: entries.map(({ line }) => line) }];
};

/** Someone's line is their name; what was said of them is a fact beside it. */
const personOf = (entry: Entry, { person }: At): Connection | undefined =>
  entry.kind === 'someone' ? person.people[(entry as Entry<'someone'>).parts?.who ?? ''] : undefined;
function lineOf(entry: Entry, at: At): Line {
  const line = at.lineOf(entry);
  const who = personOf(entry, at);
  return who ? { ...line, words: { text: named(who, at.around.locale) } } : line;
}

const people: Draw = (all, section, at) => [
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

/** Each by its name: a fact by its topic, another entry by the code of the first field. */
const facts: Draw = (all, section, at) => {
  const [first = ''] = section.fields ?? [];
  const isFact = section.takes?.kind === 'fact';
  const topic = (name: string): Words =>
    at.words(section.labels?.[name], `topic.${name}`) ?? { text: find(at, `topic.${name}`) ?? name };
  const named = all.map((e): Fact => {
    const code = (e.parts as { readonly [part: string]: unknown } | undefined)?.[first];
    const label = isFact
      ? topic(e.topic)
      : { text: (typeof code === 'string' && codeOf(e.kind, first, code, at)) || section.id };
    return { label, line: at.lineOf(e) };
  });
  const missing = isFact ? (section.fields ?? []).filter((t) => !all.some((e) => isUnder(e.topic, t))) : [];
  const blank = { text: find(at, 'state.blank') ?? '' };
  return [{ type: 'facts', facts: [...named, ...missing.map((t) => ({ label: topic(t), runs: [blank] }))] }];
};

const table: Draw = (all, section, at) => {
  const names = section.fields ?? ['said', ...partsOf(all, at)];
  const columns = names.includes('said') ? names : ['said', ...names];
  const kind = section.takes?.kind ?? 'words';
  return [
    {
      type: 'table',
      columns: columns.map((name) => labelOf(section, kind, name, at)),
      rows: all.map((e) => ({
        id: e.id,
        cells: columns.map((name) =>
          name === 'said' ? { line: at.lineOf(e) } : { runs: valueOf(e, name, at) },
        ),
      })),
    },
  ];
};

const yesNo: Draw = (all, section, at) => [
  {
    type: 'facts',
    facts: all.map((e): Fact => {
      const answer = valueOf(e, 'answer', at);
      const label = at.words(section.labels?.[e.topic], `topic.${e.topic}`) ?? {
        text: find(at, `topic.${e.topic}`) ?? e.topic,
      };
      return { label, runs: answer, line: at.lineOf(e) };
    }),
  },
];

const draw: { readonly [shows: string]: Draw } & { readonly list: Draw } = {
  list,
  people,
  facts,
  table,
  paragraphs: (all, _, at) => [{ type: 'prose', lines: all.map(at.lineOf) }],
  'yes-no': yesNo,
};

// --- people, without entries of their own

const rings = ['closest', 'friends', 'know', 'around'] as const;

/** Whom to call, in order, with a number where that person has said it may be printed; or everyone, by how close they are. */
function ringsOrCalls(section: Section, at: At): readonly Block[] {
  const { person, around } = at;
  const all = Object.values(person.people).filter((c) => c.wants !== 'not');
  const line = (c: Connection): Line => ({
    id: c.id,
    words: { text: named(c, around.locale) },
    figures: [],
    beside: [],
  });
  if (section.shows === 'rings')
    return rings.flatMap((ring): readonly Block[] => {
      const lines = all.filter((c) => c.ring === ring).map(line);
      const heading = { text: find(at, `ring.${ring}`) ?? ring };
      return lines.length ? [{ type: 'part', id: ring, heading, blocks: [{ type: 'list', lines }] }] : [];
    });
  const called = calledFor(person.people);
  if (!called.length) return answered(section, at);
  const shown = section.max ? called.slice(0, section.max) : called;
  return [{ type: 'entries', entries: shown.map((c) => ({ line: line(c), facts: callFacts(c, at) })) }];
}

function callFacts({ call, contact = [] }: Connection, at: At): readonly Fact[] {
  const fact = (name: string, runs: readonly Words[]): readonly Fact[] =>
    runs.length ? [{ label: { text: find(at, `field.call.${name}`) ?? name }, runs }] : [];
  const word = (key: string): readonly Words[] => [{ text: find(at, key) ?? key }];
  const numbers = contact.flatMap((id) => {
    const entry = at.person.entries[id];
    return entry && !withheld(entry, at.document) ? [at.lineOf(entry).words] : [];
  });
  return [
    ...fact('number', call?.mayPrint && numbers.length ? numbers : word('state.askNumber')),
    ...fact('when', call ? word(`code.call.when.${call.when}`) : []),
    ...fact('canStay', call?.canStay ? word('code.true') : []),
  ];
}

// --- questions that are never left blank

/** Nothing is listed: said to be none, said not to be known, or asked by nobody yet. Each is its own sentence. */
function answered(section: Section, at: At): readonly Block[] {
  const { answer } = section;
  if (!answer) return [];
  const said = noneOf(section, at.person, (e) => !withheld(e, at.document));
  const state = said?.parts?.known ?? 'unanswered';
  if (state === 'unanswered' && answer === 'asked') return [];
  const own = state === 'unanswered' ? section.whenEmpty : undefined;
  const sentence = wordsOf(at, section, own, state) ?? { text: find(at, `state.${state}`) ?? '' };
  return [{ type: 'answer', state, runs: [sentence, ...(said ? whoSaidSo(said, at) : [])] }];
}

/** "My mum said so on 3 October 2026.", and what else they said. */
function whoSaidSo({ said }: Entry, at: At): readonly Words[] {
  const { locale } = at.around;
  const own = said.voice === 'own' || said.voice === 'own-with-help';
  const who = own ? '' : (whoOf(said, at) ?? '');
  const when = said.on && (said.on.said || said.on.on) ? locale.when(said.on, 'at') : '';
  const key = `state.said${own ? '.own' : who ? '' : '.noName'}${when ? '' : '.noDate'}`;
  return [
    { text: locale.find(key, { who, when }) ?? '' },
    ...(said.text.trim() ? [{ text: said.text, lang: said.lang, said: true } as const] : []),
    ...(said.voice === 'own-with-help' ? [{ text: whose(said, at.person, locale).text }] : []),
  ];
}
function whoOf({ by, writtenBy }: Entry['said'], { person, around: { locale } }: At): string | undefined {
  const ids = by?.length ? by : writtenBy ? [writtenBy] : [];
  const list = ids.flatMap((id) => {
    const one = person.people[id];
    return one ? [named(one, locale)] : id === person.id ? [person.called] : [];
  });
  return list.length ? locale.list(list) : undefined;
}

// --- every side of paper

/** Whose it is, so that no side is mixed up with another person's: name, full name, date of birth, when it was checked. */
function sideHead(at: At): readonly Words[] {
  const { person, document, around } = at;
  const { locale } = around;
  const fact = (topic: string): Words | undefined => {
    const entry = open(at).find((e) => e.kind === 'fact' && e.topic === topic && e.said.text.trim());
    return entry && { text: entry.said.text, lang: entry.said.lang, said: true };
  };
  const name = fact('person/name');
  const born = fact('person/born');
  const { checked } = document ?? {};
  const between: Words = { text: '·' };
  const when = checked && locale.when(checked, 'at');
  return [
    { text: person.called, lang: person.lang, said: true },
    ...(name && name.text !== person.called ? [between, name] : []),
    ...(born ? [between, { text: find(at, 'side.born') ?? '' }, born] : []),
    between,
    { text: (when ? locale.find('side.checked', { when }) : locale.find('side.notChecked')) ?? '' },
  ];
}
