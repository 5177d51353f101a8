/**
 * Records whose pages have something on them: entries that fit the sections of an outline that travels in the record, in
 * groups, taken off, repeated, opened by answers, on closed reviews, withheld from some.
 */
import fc from 'fast-check';
import type { Section } from '../../../src/documents/outline.js';
import { FORMAT, makings, type Entry, type Json, type Person } from '../../../src/person/record.js';

const ids = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
const topic = fc.constantFrom('x.a', 'x.a', 'x.a', 'x.a/b', 'person/name');
const maybe = <T>(of: fc.Arbitrary<T>, freq = 2) => fc.option(of, { nil: undefined, freq });
/** Else most of a page is waiting for an answer, or taken off. */
const seldom = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: of });
const onlyFor = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom([], ['school'], ['home'], ['home', 'school']) },
);
const tidy = <T extends object>(x: T): T =>
  Object.fromEntries(Object.entries(x).filter(([, value]) => value !== undefined)) as T;

/** What an entry of each kind may say besides its words. */
const parts: Readonly<Record<string, fc.Arbitrary<object | undefined>>> = {
  words: fc.constant(undefined),
  fact: fc.constant(undefined),
  none: fc.record({ known: fc.constantFrom('none', 'not-known') }),
  'yes-no': fc.record({ answer: fc.constantFrom('yes', 'no') }),
  goal: fc.constant({ status: 'now' }),
  someone: fc.record({ who: fc.constantFrom('p1', 'p2') }),
  action: fc
    .record({ from: fc.constantFrom('e1', 'e1', ...ids), who: seldom(fc.constantFrom('p1', 'p2')) })
    .map(tidy),
  alert: maybe(fc.record({ level: fc.constantFrom('life', 'serious', 'not-sure', 'other') }), 4),
};
/** Whose words: also of people who may not be wanted near. */
const several = seldom(fc.subarray(['p1', 'p2', 'ama']));
const whose = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ voice: 'own' }) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        voice: fc.constantFrom('own-with-help', 'shown', 'knows-me', 'knows-me', 'professional'),
        by: several,
        helpedBy: several,
        writtenBy: seldom(fc.constantFrom('p1', 'p2')),
      })
      .map(tidy),
  },
);
/** The kinds of one record: of all of them there would be one of each, and never more than a section has room for. `e1` has the first. */
const some = fc.constantFrom<readonly string[]>(
  [...Object.keys(parts), 'yes-no'],
  ['words', 'none', 'yes-no'],
  ['someone', 'none', 'words'],
  ['alert', 'none', 'action'],
  ['goal', 'action', 'action', 'action'],
);
const entry = (id: string, mark: string, of: readonly string[]): fc.Arbitrary<Entry> =>
  fc.constantFrom(...(id === 'e1' ? of.slice(0, 1) : of)).chain((its) =>
    fc
      .record({
        topic,
        parts: parts[its]!,
        rank: fc.constantFrom('V', 'W'),
        onlyFor,
        by: whose,
        other: seldom(fc.record({ parts: parts[its]!, onlyFor })),
      })
      .map(({ other, by, ...row }) => {
        const said = { text: its === 'none' ? '' : `${mark}-${id}.`, lang: 'en', ...by };
        const alongside = other && { ...row, ...other, said: { ...said, text: `${said.text}other-` } };
        const whole = (one: object) => tidy({ id, kind: its, said, ...one });
        return whole({ ...row, alongside: alongside && [whole(alongside)] }) as Entry;
      }),
  );
const entries = (mark: string, of: readonly string[]): fc.Arbitrary<Record<string, Entry>> =>
  fc
    .subarray([...ids], { minLength: 3 })
    .chain((some) => fc.tuple(...some.map((id) => entry(id, mark, of))))
    .map((rows) => Object.fromEntries(rows.map((row) => [row.id, row])));

const shows = fc.constantFrom('list', 'list', 'table', 'facts', 'yes-no', 'paragraphs', 'people', 'rings');
/** Some of them are wrong in some way, as `checkOutline` says. */
const section = (id: string, of: readonly string[]): fc.Arbitrary<Section> =>
  fc
    .record({
      shows,
      pick: fc.constantFrom('chosen', 'all'),
      takes: maybe(
        fc.record({
          kind: fc.constantFrom(...of.filter((its) => its !== 'none')),
          topics: fc.uniqueArray(topic, { minLength: 1, maxLength: 2 }),
        }),
        5,
      ),
      answer: maybe(fc.constantFrom('needed', 'asked')),
      only: seldom(fc.record({ topic, is: fc.constantFrom('yes', 'no') })),
      each: maybe(fc.constantFrom('goal')),
      max: maybe(fc.integer({ min: 1, max: 2 })),
      fields: maybe(fc.subarray(['status', 'from', 'known', 'x.a', 'said'], { minLength: 1 })),
      inside: id.length > 3 ? fc.constant(0) : fc.constantFrom(0, 0, 1, 2),
      wrong: fc.integer({ min: 0, max: 60 }),
    })
    .chain(({ inside, wrong, each, takes, ...rest }) =>
      fc.tuple(...['a', 'b'].slice(0, inside).map((its) => section(`${id}${its}`, of))).map(
        (inner) =>
          tidy({
            id,
            heading: wrong === 60 ? undefined : { en: id },
            ...rest,
            ...(wrong === 59 && { pick: 'some' }),
            // what repeats takes what it repeats for
            takes: takes && {
              kind: each ?? takes.kind,
              // of two lists that share what there is none of, one may hold more: then only one says it, and a copy does not
              topics: rest.answer ? takes.topics.slice(0, 1) : takes.topics,
            },
            each,
            ...(inner.length && { sections: inner }),
          }) as unknown as Section,
      ),
    );
const idsOf = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ id, sections: inner = [] }) => [id, ...idsOf(inner)]);

const outline = (id: string, of: readonly string[]) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((many) => fc.tuple(...['sa', 'sb', 'sc', 'sd'].slice(0, many).map((its) => section(its, of))))
    .map((sections) => ({
      format: 'say-so/outline@1',
      id,
      version: 1,
      title: { en: id },
      sections,
      prints: [],
    }));
const document = (
  id: string,
  its: { readonly id: string; readonly sections: readonly Section[] },
  of: readonly string[],
) =>
  fc
    .record({
      audiences: fc.constantFrom(['home', 'school'], ['school'], ['school'], ['home']),
      placed: fc.array(
        fc.tuple(
          fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.subarray([...ids], { maxLength: 2 }) },
          ),
          seldom(fc.constant(true)),
        ),
        {
          minLength: idsOf(its.sections).length,
          maxLength: idsOf(its.sections).length,
        },
      ),
      frozen: maybe(entries('then', of), 2),
      helped: fc.subarray(['p1', 'p2']),
      way: maybe(fc.constantFrom(...makings)),
    })
    .map(({ audiences, placed, frozen, helped, way }) =>
      tidy({
        id,
        outline: `${its.id}@1`,
        for: audiences,
        helped,
        way,
        status: 'current',
        sections: Object.fromEntries(
          idsOf(its.sections).map((section, i) => [
            section,
            tidy({ entries: placed[i]![0], off: placed[i]![1] }),
          ]),
        ),
        frozen,
      }),
    );

const call = maybe(fc.record({ order: fc.integer({ min: 0, max: 3 }), when: fc.constant('any') }));
const someone = (id: string) =>
  fc
    .record({
      ring: maybe(fc.constantFrom('closest', 'friends')),
      call: maybe(fc.tuple(call, fc.boolean()).map(([its, mayPrint]) => its && tidy({ ...its, mayPrint }))),
      contact: maybe(fc.subarray([...ids], { maxLength: 2 })),
      wants: maybe(fc.constantFrom('not', 'more'), 3),
    })
    .map((row) => tidy({ id, name: `name-${id}.`, ...row }));

/** As it is stored: to be read by `parse`, which refuses some rows. */
export const stored: fc.Arbitrary<Json> = some
  .chain((of) => fc.tuple(fc.constant(of), outline('o', of), outline('p', of)))
  .chain(([of, o, p]) =>
    fc.record({
      outlines: fc.constant({ 'o@1': o, 'p@1': p }),
      entries: entries('now', of),
      spoilt: fc.integer({ min: 0, max: 40 }),
      people: fc.tuple(someone('p1'), someone('p2')),
      documents: fc.tuple(document('d1', o, of), document('d2', p, of)),
    }),
  )
  .map(({ outlines, entries, spoilt, people, documents }) => ({
    format: FORMAT,
    id: 'ama',
    lang: 'en',
    called: 'Ama',
    entries: spoilt >= 35 ? { ...entries, [ids[spoilt - 35]!]: { topic: 'x.a', said: 7 } } : entries,
    people: Object.fromEntries(
      people.map((one) => [
        one.id,
        // that there is none of something is no number to call
        tidy({ ...one, contact: one.contact?.filter((its) => entries[its]?.kind !== 'none') }),
      ]),
    ),
    media: {},
    documents: Object.fromEntries(documents.map((one) => [one.id, one])),
    outlines,
  }));

/** The record as one audience is shown it: each document of theirs for them alone. */
export const shownTo = (x: Person, audience: string): Person => ({
  ...x,
  documents: Object.fromEntries(
    Object.values(x.documents).map((one) => [
      one.id,
      one.for.includes(audience) ? { ...one, for: [audience] } : one,
    ]),
  ),
});
