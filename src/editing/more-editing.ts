/** The forms for what is not words: loaded when someone edits a document that has such things. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../documents/outline.js';
import { forms } from '../locales/en/forms.js';
import { partsEdit } from '../locales/en/parts-edit.js';
import type { Locale } from '../locales/locale.js';
import { capital, fillStrings } from '../locales/make-locale.js';
import { kinds, type Field, type Kind } from '../person/kinds.js';
import type { Entry, Said, When } from '../person/record.js';
import { said } from '../present/said.js';
import { isNoneOf } from '../person/nones.js';
import { factsContent } from '../present/more-to-lit.js';
import { codeOf, factsOf, labelOf } from '../present/parts.js';
import { plainId, wording, type At } from '../present/present.js';
import { named } from '../present/whose.js';
import { asksTopic, isByTopic, saidByWriter, sectionWords, type Desk } from './desk.js';
import { settledWhen, shownWhen, whenOf } from './forms/dates.js';
import { choiceField, textField } from './forms/fields.js';
import { peoplePicker } from './forms/people-picker.js';

export { callsForm } from './forms/calls-form.js';
export { contents } from './contents.js';
export { doubted } from './forms/doubts.js';
export { missing } from './missing.js';
export { hasForms, printChoice } from './paper/print-choice.js';
export { insideOf, whatRepeats } from './repeats.js';
export { isAsked } from '../present/more.js';

type Parts = { readonly [part: string]: unknown };

/** Its words, before any of it is drawn. */
export function ready(): void {
  fillStrings('en', partsEdit);
  fillStrings('en', forms);
}

/** What a reader of this section would be told. */
function atOf({ person, outline, document, locale }: Desk): At {
  const around = { person, document, locale, reading: 'standard', fileAddress: () => undefined } as const;
  return {
    person,
    outline,
    document,
    around,
    words: (own, key) => wording(own, outline, document.variant, key, locale),
    lineOf: (entry) => ({ id: entry.id, words: said(entry.said), figures: [], beside: [] }),
  };
}

/** What else is said of an entry, as it is read. */
export const rowFacts = (desk: Desk, section: Section, entry: Entry): TemplateResult | typeof nothing =>
  section.shows === 'facts' // its first part is what it is called, and there is no other
    ? nothing
    : factsContent(factsOf(entry, section, atOf(desk)), desk.locale.dir);

/** What a topic is called: in the words of this outline, else in those of every document. */
const topicOf = (desk: Desk, section: Section, topic: string): string | undefined =>
  atOf(desk).words(section.labels?.[topic], `topic.${topic}`)?.text ?? desk.locale.find(`topic.${topic}`);

/** What a fact is about, where the section is of facts. */
export function rowLabel(desk: Desk, section: Section, entry: Entry): string | undefined {
  if (isByTopic(entry.kind)) return topicOf(desk, section, entry.topic);
  const who = entry.kind === 'someone' && desk.person.people[(entry as Entry<'someone'>).parts?.who ?? ''];
  if (who) return capital(named(who, desk.locale));
  const [first = ''] = section.shows === 'facts' ? (section.fields ?? []) : [];
  const code = (entry.parts as Parts | undefined)?.[first];
  return typeof code === 'string' ? codeOf(entry.kind, first, code, atOf(desk)) : undefined;
}

/** The parts a section asks for: those it names, else all of the kind. */
function fieldsOf(
  { fields, takes }: Section,
  kind: Kind,
): readonly (readonly [name: string, field: Field])[] {
  const all = Object.entries<Field>(kinds[kind]).filter(([name]) => !takes?.with?.[name]);
  const named = fields?.filter((name) => name in kinds[kind]);
  return named?.length ? all.filter(([name]) => named.includes(name)) : all;
}

/** What an entry says besides its words. `put` takes the entry as it shall be, and rows to write with it. */
export function partsForm(
  desk: Desk,
  section: Section,
  entry: Entry,
  put: (entry: Entry, rows?: Parameters<Desk['type']>[0]) => void,
): TemplateResult | typeof nothing {
  const { twin, errors, locale } = desk;
  const at = atOf(desk);
  const parts: Parts = entry.parts ?? {};
  const set = (name: string, value: unknown, rows?: Parameters<Desk['type']>[0]) => {
    const { [name]: _, ...rest } = parts;
    const next = value === undefined || value === '' ? rest : { ...rest, [name]: value };
    const { parts: _parts, ...bare } = entry;
    put({ ...bare, ...(Object.keys(next).length && { parts: next }) }, rows);
  };
  const asked = (name: string) =>
    twin(`ask.${entry.kind}.${name}`) || labelOf(section, entry.kind, name, at).text;
  const hint = (name: string) => twin(`ask.${entry.kind}.${name}`, {}, '.hint') || undefined;

  const field = ([name, type]: readonly [string, Field]): TemplateResult | typeof nothing => {
    const value = parts[name];
    const common = { id: `part-${name}`, label: asked(name), hint: hint(name), errors };
    if (typeof type !== 'string')
      return choiceField({
        ...common,
        chosen: typeof value === 'string' ? [value] : [],
        choices: type.map((code) => ({
          value: code,
          label: twin(`ask.${entry.kind}.${name}.${code}`) || (codeOf(entry.kind, name, code, at) ?? code),
        })),
        choose: ([code]) => set(name, code),
      });
    switch (type) {
      case 'text':
        return textField({
          ...common,
          value: typeof value === 'string' ? value : '',
          lines: 2,
          lang: entry.said.lang,
          input: (text) => set(name, text),
        });
      case 'number':
        return textField({
          ...common,
          type: 'number',
          value: typeof value === 'number' ? `${value}` : '',
          input: (text) => set(name, text.trim() && Number.isFinite(+text) ? +text : undefined),
        });
      case 'when': {
        return textField({
          ...common,
          hint: common.hint ?? locale.find('ask.when.hint'),
          value: shownWhen(value as When | undefined, locale),
          input: (text) => set(name, text.trim() ? whenOf(text, locale) : undefined),
        });
      }
      case 'yes':
        return choiceField({
          ...common,
          many: true,
          chosen: value === true ? ['yes'] : [],
          choices: [{ value: 'yes', label: codeOf('', 'true', '', at) ?? locale.find('code.true') ?? '' }],
          choose: (chosen) => set(name, chosen.length ? true : undefined),
        });
      case 'said': {
        const said = value as Said | undefined;
        return textField({
          ...common,
          value: said?.text ?? '',
          lines: 2,
          lang: said?.lang ?? entry.said.lang,
          input: (text) => set(name, text.trim() ? spoken(desk, name, entry, text) : undefined),
        });
      }
      case 'person':
      case 'people': {
        const many = type === 'people';
        const chosen = many ? ((value as readonly string[] | undefined) ?? []) : [value as string];
        return peoplePicker(desk, {
          id: common.id,
          label: common.label,
          ...(common.hint && { hint: common.hint }),
          many,
          chosen: chosen.filter(Boolean),
          choose: (ids, added) => set(name, many ? ids : ids[0], added && { people: { [added.id]: added } }),
        });
      }
      default:
        // a link to another entry is made where that entry stands, not in a form
        return nothing;
    }
  };
  const me = twin('ask.me');
  return html`${me ? html`<p class="hint">${me}</p>` : nothing} ${fieldsOf(section, entry.kind).map(field)}`;
}

/** Words inside an entry: of the person, where it asks what the person thinks; else of whoever says the entry. */
function spoken(desk: Desk, name: string, { said }: Entry, text: string): Said {
  if (name !== 'view') return { ...said, text };
  const { writer } = desk.session;
  const mine = saidByWriter(desk, text);
  return writer?.as !== 'other'
    ? mine
    : { text, lang: mine.lang, voice: 'own-with-help', helpedBy: mine.by ?? [], help: 'scribe' };
}

/** On save, words inside an entry take the voice that was chosen for it after they were written. */
export function settled(entry: Entry, locale: Locale): Entry {
  const fields: Readonly<Record<string, Field>> = kinds[entry.kind];
  const parts = Object.entries(entry.parts ?? {});
  const done = parts.map(([name, value]) => [
    name,
    isUnvoiced(value)
      ? { ...entry.said, text: value.text }
      : fields[name] === 'when' && value
        ? settledWhen(value as When, locale)
        : value,
  ]);
  return done.every(([, value], i) => value === parts[i]![1])
    ? entry
    : { ...entry, parts: Object.fromEntries(done) as Entry['parts'] & object };
}
const isUnvoiced = (value: unknown): value is Said =>
  !!value && typeof value === 'object' && (value as Partial<Said>).voice === 'not-known';

/** What an entry is of, where it is known by its topic: asked before its words, which mean nothing without it. */
export function topicField(
  desk: Desk,
  section: Section,
  entry: Entry,
  put: (entry: Entry) => void,
): TemplateResult | typeof nothing {
  if (!asksTopic(section)) return nothing;
  return choiceField({
    id: 'topic',
    label: desk.locale.find('ask.fact.topic') ?? '',
    errors: desk.errors,
    chosen: [entry.topic],
    choices: (section.takes?.topics ?? []).map((topic) => ({
      value: topic,
      label: topicOf(desk, section, topic) ?? plainId(topic),
    })),
    choose: ([topic]) => topic && put({ ...entry, topic }),
  });
}

/** The `none` entries of a section: someone said there are none, or that it is not known. */
const nones = ({ person }: Desk, section: Section): readonly Entry[] =>
  Object.values(person.entries).filter((e) => isNoneOf(section, e));

/** With an entry in the list, it is no longer said to be none. */
export const nonesGone = (desk: Desk, section: Section): Readonly<Record<string, undefined>> =>
  section.answer ? Object.fromEntries(nones(desk, section).map(({ id }) => [id, undefined])) : {};

/** The question a section asks while nothing is listed: nothing is chosen in advance. */
export function question(
  desk: Desk,
  section: Section,
  today: string,
  newId: () => string,
  add: () => void,
): TemplateResult | typeof nothing {
  const { locale, document } = desk;
  if (!section.answer || !section.takes || section.takes.kind === 'fact') return nothing;
  const there = nones(desk, section);
  const said = there[0] as Entry<'none'> | undefined;
  const states = (['none', 'not-known'] as const).filter(
    (state) => section.heading || locale.find(`part.${section.id}.${state}`),
  );
  if (!states.length) return nothing;
  const words = (key: string) => sectionWords(desk, section, key) ?? locale.find(`ask.${key}`) ?? '';
  return choiceField({
    id: `question-${section.id}`,
    atOnce: true,
    label: words('question'),
    hint: words('hint') || undefined,
    errors: [],
    chosen: said?.parts?.known ? [said.parts.known] : [],
    choices: [
      { value: 'listed', label: words('listed') },
      ...states.map((state) => ({ value: state, label: words(`say-${state}`) })),
    ],
    choose: ([chosen]) => {
      if (chosen === 'listed') return add();
      const id = said?.id ?? newId();
      const entry: Entry = {
        id,
        kind: 'none',
        topic: section.takes?.topics[0] ?? section.id,
        said: { ...saidByWriter(desk, ''), on: { said: '', on: today } },
        parts: { known: chosen as 'none' | 'not-known' },
        rank: said?.rank ?? 'a',
      };
      desk.act({
        entries: { ...Object.fromEntries(there.map((e) => [e.id, undefined])), [id]: entry },
        ...(!desk.person.documents[document.id] && { documents: { [document.id]: document } }),
      });
      desk.saved();
      desk.focus(`question-${section.id}${chosen === 'none' ? '-none' : '-not-known'}`);
    },
  });
}
