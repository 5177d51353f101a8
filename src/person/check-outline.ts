/** Is it an outline? What is wrong is said section by section, and the rest is still an outline. */
import { kinds, type Kind } from './kinds.js';
import { linkOf } from './links.js';
import { nearest } from './near.js';
import { wrong } from './read.js';
import { partsOf, shapes, type Fields } from './shapes.js';
import { isObject } from './json.js';
import type { Json, Problem, Topic } from './record.js';
import { isPlace, isUnder } from './takes.js';
import { topics } from './topics.js';
import type { Outline, Section } from '../documents/outline.js';

/** What a section asks for besides kind and topic has to be something that an entry of the kind can be. */
function wrongCode({ takes, each }: Section, around: Kind | undefined): string | undefined {
  if (takes && each && takes.kind !== each)
    return `It repeats for each “${each}” and takes “${takes.kind}”: these have to be the same.`;
  const kind = takes?.kind ?? each;
  if (kind === 'none')
    return 'That there is none of something is an answer, and never listed: give the section that lists the thing an “answer”.';
  // it would stand under each of them, or under none, and nobody could say to which it belongs
  if (kind && around && !linkOf(kind, around))
    return `“${kind}” cannot belong to “${around}”, so it cannot stand inside what repeats for each “${around}”.`;
  const problem = takes?.with && wrong(partsOf(takes.kind), takes.with, 'takes/with');
  return problem && `${problem.path}: ${problem.message}`;
}

const ours = Object.keys(topics);
/** One of ours, something below or above one, or a host's own, which begins with its domain. */
const isTopic = (topic: Topic): boolean =>
  topic.split('/')[0]!.includes('.') || ours.some((one) => isUnder(topic, one) || isUnder(one, topic));

/** What is drawn without: a slip in a name, which would leave out how bad an allergy is and say nothing. */
function* slips({ takes, each, shows, fields = [], labels = {}, only }: Section): Generator<string> {
  const kind = takes?.kind ?? each;
  const facts = shows === 'facts' && kind === 'fact' ? fields : [];
  for (const topic of new Set([...(takes?.topics ?? []), ...(only ? [only.topic] : []), ...facts]))
    if (!isTopic(topic)) {
      const meant = nearest(topic, ours);
      yield `Nothing is filed under “${topic}”. ${
        meant
          ? `Did you mean “${meant}”?`
          : 'A topic of your own begins with your domain: “x.example.org/parking”.'
      }`;
    }
  // facts and signs for yes and no name topics and codes here
  if (kind && shows !== 'facts' && shows !== 'yes-no') {
    const parts = Object.keys(kinds[kind]);
    for (const name of fields)
      if (name !== 'said' && !parts.includes(name))
        yield `“${name}” is no part of “${kind}”. It has ${['said', ...parts].join(', ')}.`;
  }
  const labelled = ['said', ...Object.keys(kind ? kinds[kind] : {}), ...ours];
  for (const name of Object.keys(labels)) {
    const meant = didYouMean(name, labelled);
    if (meant) yield `“${name}” in “labels” is the name of nothing here.${meant}`;
  }
  // an entry that is no fact and nobody is called by a code of its own; without one, by the id of its section
  if (takes && !each && shows === 'facts' && takes.kind !== 'fact' && takes.kind !== 'someone') {
    const codes = Object.entries(kinds[takes.kind]).flatMap(([name, of]) =>
      Array.isArray(of) ? [name] : [],
    );
    if (!codes.includes(fields[0] ?? ''))
      yield `“facts” leaves out the parts of “${takes.kind}”, and has no name for each. ${
        codes.length ? `To name each by what it is, begin “fields” with one of ${codes.join(', ')}; to` : 'To'
      } show the parts, use “list” or “table”.`;
  }
  for (const name of fields)
    if (kind && isPlace(kind, name))
      yield `“${name}” of “${kind}” is an id, which nobody can read, so it is left out. What was asked is in “wording”.`;
  const answers: readonly string[] = kinds['yes-no'].answer;
  if (only && !answers.includes(only.is))
    yield `It waits for the answer “${only.is}”, which nobody can give: use ${answers.join(', ')}.`;
}

const ourKinds = Object.keys(kinds);
const didYouMean = (name: unknown, names: readonly string[]): string => {
  const meant = typeof name === 'string' && !names.includes(name) && nearest(name, names);
  return meant ? ` Did you mean “${meant}”?` : '';
};

/** A name that is none of its own, and near to one that is: what it says would be left out in silence. */
function* misspelt(given: object, shape: Fields): Generator<string> {
  const known = Object.keys(shape).map((name) => name.replace('?', ''));
  for (const name of Object.keys(given)) {
    const meant = didYouMean(name, known);
    if (meant) yield `“${name}” is not known here.${meant}`;
  }
}

/** How sections can be shown today; anything else an outline asks for is shown as a list. */
const shown: readonly string[] = ['list', 'paragraphs', 'table', 'facts', 'yes-no', 'people', 'rings'];
/** Headings below the title; a fourth would leave the six there are. */
const DEEPEST = 3;

export interface OutlineProblem extends Problem {
  /** All of it is drawn, but somebody should look at this. */
  readonly note?: true;
}
export interface CheckedOutline {
  /** Absent when nothing of it can be drawn. */
  readonly outline?: Outline;
  /** `path` names the section by its ids (`must/allergy`); `message` says what is wrong with it. */
  readonly problems: readonly OutlineProblem[];
}

/**
 * Reads an outline given as an object or as JSON text, by the shapes the published schema is made of. Never throws.
 * A section that cannot be drawn is left out and named: a part nobody knows, a heading that is missing, an id that is
 * there twice, sections inside themselves or nested too deep.
 */
export function checkOutline(given: unknown): CheckedOutline {
  let x: Json;
  try {
    x = typeof given === 'string' ? (JSON.parse(given) as Json) : given;
  } catch {
    return {
      problems: [
        {
          path: '',
          message: 'This outline is not plain JSON. An address is not fetched: give what stands there.',
        },
      ],
    };
  }
  if (!isObject(x) || !Array.isArray(x.sections))
    return { problems: [{ path: '', message: 'This is not an outline: it has no list of sections.' }] };
  const problems: OutlineProblem[] = [];
  for (const slip of misspelt(x, shapes.outlines))
    problems.push({ path: '', message: `The outline: ${slip}` });
  // a form with a slip is left out, and all else can be printed
  const prints = Array.isArray(x.prints)
    ? x.prints.filter((form, i) => {
        const slip = wrong('outlines', { ...x, sections: [], prints: [form] }, '');
        if (!slip?.path.startsWith('/prints')) return true;
        problems.push({ path: '', message: `The outline: /prints/${i}: ${slip.message}` });
        return false;
      })
    : x.prints;
  // what it need not have is left out where it is wrong, and all else is drawn
  let frame: { readonly [name: string]: Json } = { ...x, prints, sections: [] };
  for (let slip = wrong('outlines', frame, ''); slip; slip = wrong('outlines', frame, '')) {
    const [, name = ''] = slip.path.split('/');
    const { [name]: left, ...rest } = frame;
    problems.push({ path: '', message: `The outline: ${slip.path}: ${slip.message}` });
    if (left === undefined || !(`${name}?` in shapes.outlines)) return { problems };
    frame = rest;
  }
  const seen = new Set<string>();
  /** What each list asks about, and which asked first. */
  const asked = new Map<string, string>();
  const isOurs = typeof x.words === 'string';

  const read = (
    all: readonly Json[],
    above: readonly Json[],
    at: string,
    around?: Kind,
  ): readonly Section[] =>
    all.flatMap((given, i): readonly Section[] => {
      const id = isObject(given) && typeof given.id === 'string' ? given.id : `number ${i + 1}`;
      const path = at ? `${at}/${id}` : id;
      const said = (message: string) => problems.push({ path, message: `Section “${path}”: ${message}` });
      const refuse = (message: string): readonly Section[] => {
        said(message);
        return [];
      };
      if (!isObject(given)) return refuse('This is not a section.');
      if (above.includes(given)) return refuse('It stands inside itself.');
      if (above.length >= DEEPEST) return refuse(`Sections can be nested ${DEEPEST} deep, and no deeper.`);
      for (const slip of misspelt(given, shapes.section)) said(slip);
      const { sections, ...own } = given;
      const problem = wrong('section', own, '');
      if (problem) {
        const path = problem.path.slice(1);
        const given = path.split('/').reduce<Json>((x, key) => (isObject(x) ? x[key] : undefined), own);
        const meant = /kind$|^each$/.test(path) ? didYouMean(given, ourKinds) : '';
        return refuse(`${path}: ${problem.message}${meant}`);
      }
      const section = own as unknown as Section;
      if (seen.has(section.id)) return refuse('There is another section of this id.');
      if (!section.heading && !isOurs) return refuse('Its heading is missing.');
      const code = wrongCode(section, around);
      if (code) return refuse(code);
      seen.add(section.id);
      const [about] = (section.answer && section.takes?.topics) || [];
      const other = about !== undefined && asked.get(about);
      if (other)
        said(
          `It asks about “${about}”, as “${other}” does: who says that there is none for one says it for both. Give each its own first topic.`,
        );
      else if (about !== undefined) asked.set(about, path);
      for (const slip of slips(section)) said(slip);
      if (!shown.includes(section.shows))
        problems.push({
          path,
          message: `Section “${path}”: “${section.shows}” is not known here. It is shown as a list.${didYouMean(section.shows, shown)}`,
          note: true,
        });
      const inner = Array.isArray(sections)
        ? read(sections as readonly Json[], [...above, given], path, section.each ?? around)
        : [];
      const kind = section.takes?.kind ?? section.each ?? '';
      const fields = section.fields?.filter((name) => !isPlace(kind, name));
      return [{ ...section, ...(fields && { fields }), ...(inner.length && { sections: inner }) }];
    });
  const sections = read(x.sections as readonly Json[], [], '');
  return {
    outline: { ...(frame as unknown as Outline), sections },
    problems,
  };
}
