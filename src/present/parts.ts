/** What else was said of an entry: its parts, each by its name. */
import type { Section } from '../documents/outline.js';
import { capital } from '../locales/make-locale.js';
import type { Entry, Person, Said, When } from '../person/record.js';
import { isPlace, nearOf } from '../person/takes.js';
import type { Fact, Whose, Words } from './blocks.js';
import { readAs } from './line.js';
import { said } from './said.js';
import { mayShow, type At } from './present.js';
import { named, people, whose } from './whose.js';

/** Parts that hold one person. A test holds this to the table of kinds, which pages that only read do without. */
export const personParts: readonly string[] = ['who', 'agreedBy', 'seenBy', 'heldBy'];

/** Parts that hold another entry, by the kind they are a part of: in others such a name is a code, or plain words. */
export const entryParts: readonly string[] = [
  'stage.of',
  'action.from',
  'check.of',
  'judgement.proposal',
  'judgement.goal',
  'money.of',
  'money.goal',
  'question.about',
];
const isLink = ({ kind }: Entry, name: string): boolean => entryParts.includes(`${kind}.${name}`);

/** Like `locale.find`, with the kind's own words before those that several kinds share. */
const findFor = ({ around: { locale } }: At, what: string, kind: string, rest: string): string | undefined =>
  locale.find(`${what}.${kind}.${rest}`) ?? locale.find(`${what}.${rest}`);

/** What a part is called: in the outline's own words, else in ours. */
export const labelOf = (section: Section, kind: string, name: string, at: At): Words =>
  at.words(section.labels?.[name], `${section.id}.${name}`) ?? {
    text: findFor(at, 'field', kind, name) ?? name,
  };

/** The word for a code, such as `life` for how bad an allergy is; undefined when it is no code. */
export const codeOf = (kind: string, name: string, code: string, at: At): string | undefined =>
  findFor(at, 'code', kind, `${name}.${code}`);

/** Of someone the person does not want near, a page has neither the name nor a place for it. */
const isOfUnwanted = (name: string, value: unknown, person: Person): boolean =>
  personParts.includes(name) && typeof value === 'string' && !nearOf([value], person).length;

const isSaid = (value: unknown): value is Said => !!value && typeof value === 'object' && 'voice' in value;

/** A part as it is read; nothing when it holds nothing. */
export function valueOf(entry: Entry, name: string, at: At): readonly Words[] {
  const { person, around } = at;
  const { locale } = around;
  const value = (entry.parts as { readonly [part: string]: unknown } | undefined)?.[name];
  const spoken = (text: string, lang = entry.said.lang): Words =>
    readAs(around.reading, said({ text, lang }));
  if (isPlace(entry.kind, name)) return [];
  if (value === true) return [{ text: locale.find('code.true') ?? '' }];
  if (typeof value === 'number') return [{ text: `${value}` }];
  if (typeof value === 'string') {
    if (!value.trim() || isOfUnwanted(name, value, person)) return [];
    if (isLink(entry, name)) {
      // what a closed document kept names what it kept; what was added since, what is there now
      const kept = at.document?.frozen;
      const then = kept?.[entry.id] === entry && kept[value];
      const its = [then, person.entries[value]].flatMap((one) => one || []);
      const [other] = mayShow(its, at.document, person);
      return other?.said.text.trim() ? [spoken(other.said.text, other.said.lang)] : [];
    }
    const who = personParts.includes(name) && (value === person.id ? person.called : nameOf(value, at));
    const code = codeOf(entry.kind, name, value, at);
    return code ? [{ text: code }] : who ? [{ text: who }] : [spoken(value)];
  }
  if (Array.isArray(value)) {
    const list = people(value as readonly string[], person, locale);
    return list ? [{ text: capital(list) }] : [];
  }
  if (!value || typeof value !== 'object') return [];
  if (!isSaid(value)) {
    const date = locale.date(value as When);
    return date ? [{ text: date }] : [];
  }
  if (!value.text.trim()) return [];
  const words = spoken(value.text, value.lang);
  const who = whosePart(entry, name, at);
  return who ? [words, { text: who.text }] : [words];
}

/** Whose words a part is, where it has a voice of its own: not that of the entry around it. */
function whosePart(entry: Entry, name: string, { person, around }: At): Whose | undefined {
  const value = (entry.parts as { readonly [part: string]: unknown } | undefined)?.[name];
  if (!isSaid(value)) return undefined;
  const same =
    value.voice === entry.said.voice &&
    String(nearOf(value.by, person)) === String(nearOf(entry.said.by, person));
  return same ? undefined : whose(value, person, around.locale);
}

function nameOf(id: string, { person, around: { locale } }: At): string | undefined {
  const one = person.people[id];
  return one && capital(named(one, locale));
}

/**
 * The names of the parts of these entries, where a section names none. Not what links to another entry: it stands with that
 * one, and nobody can read an id; nor where an answer belongs.
 */
export const partsOf = (all: readonly Entry[], { person }: At): readonly string[] => [
  ...new Set(
    all.flatMap((e) =>
      Object.entries(e.parts ?? {}).flatMap(([name, value]) =>
        isLink(e, name) || isPlace(e.kind, name) || isOfUnwanted(name, value, person) ? [] : [name],
      ),
    ),
  ),
];

/** The parts a section shows of an entry: those it names, in its order, else all there are. What the section itself says of all is left out. */
export function factsOf(
  entry: Entry,
  section: Section,
  at: At,
  names: readonly string[] = section.fields ?? partsOf([entry], at),
): readonly Fact[] {
  return names.flatMap((name): readonly Fact[] => {
    if (name === 'said' || section.takes?.with?.[name]) return [];
    const runs = valueOf(entry, name, at);
    const [words] = runs;
    if (!words) return [];
    const label = labelOf(section, entry.kind, name, at);
    const who = whosePart(entry, name, at);
    return who
      ? [{ label, line: { id: `${entry.id}-${name}`, words, figures: [], whose: who, beside: [] } }]
      : [{ label, runs }];
  });
}
