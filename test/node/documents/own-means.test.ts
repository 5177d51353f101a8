/** A document loads only the words and the means that its own outline asks for: nothing may be missing of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outline, Section } from '../../../src/documents/outline.js';
import { SayAboutMe } from '../../../src/elements/about-me/say-about-me.js';
import { SayAdjustments } from '../../../src/elements/adjustments/say-adjustments.js';
import { SayCommunicationChart } from '../../../src/elements/communication-chart/say-communication-chart.js';
import { SayCommunicationPassport } from '../../../src/elements/communication-passport/say-communication-passport.js';
import type { Abilities } from '../../../src/elements/document/document-element.js';
import { SayGrabSheet } from '../../../src/elements/grab-sheet/say-grab-sheet.js';
import { SayHospitalPassport } from '../../../src/elements/hospital-passport/say-hospital-passport.js';
import { SayYesAndNo } from '../../../src/elements/yes-and-no/say-yes-and-no.js';
import { examples } from '../../../src/examples/index.js';
import type { Locale, Strings } from '../../../src/locales/locale.js';
import { parts as all } from '../../../src/locales/en/parts.js';
import { makeLocale } from '../../../src/locales/make-locale.js';
import { kinds, type Field } from '../../../src/person/kinds.js';
import { parse } from '../../../src/person/parse.js';
import { isPlace } from '../../../src/person/takes.js';
import { everything } from '../../../src/present/more/everything.js';
import { present, type More } from '../../../src/present/present.js';

const now = '2026-11-21';
const parts: Strings = all;
/** All of ours that draw more than lists of words, by name. */
const documents = Object.fromEntries(
  [
    SayAboutMe,
    SayAdjustments,
    SayCommunicationChart,
    SayCommunicationPassport,
    SayGrabSheet,
    SayHospitalPassport,
    SayYesAndNo,
  ].map((element) => {
    const { outline, abilities } = element as unknown as { outline: Outline; abilities: Abilities };
    return [outline.id, { outline, more: abilities.more }];
  }),
);

/** The words that a section may need, whatever stands in a record: read, and asked for while it is written. */
function keysOf(section: Section, { words = '' }: Outline): readonly string[] {
  const { id, takes, fields, shows } = section;
  const kind = takes?.kind ?? 'words';
  const has = kinds[kind] as Readonly<Record<string, Field>>;
  const named = fields?.filter((name) => name in has) ?? [];
  const known = (...keys: readonly string[]) => keys.find((key) => key in parts);
  const under = (start: string) => Object.keys(parts).filter((key) => key.startsWith(start));
  const ofField = (name: string): readonly (string | undefined)[] => [
    known(`${words}.${id}.${name}`, `field.${kind}.${name}`, `field.${name}`),
    ...(typeof has[name] === 'string'
      ? has[name] === 'yes'
        ? ['code.true']
        : []
      : under(`code.${kind}.${name}.`)),
  ];
  return [
    ...under(`part.${id}.`),
    ...under(`${words}.`),
    ...(kind === 'words' || kind === 'fact'
      ? []
      : ['said', ...(named.length ? named : Object.keys(has))].flatMap(ofField)),
    ...(kind === 'fact' ? (takes?.topics ?? []).map((topic) => `topic.${topic}`) : []),
    ...(section.answer ? under('state.').filter((key) => !/more|askNumber/.test(key)) : []),
    ...(section.max ? ['state.more'] : []),
    ...(shows === 'people' && !takes
      ? [...under('field.call.'), ...under('code.call.'), 'state.askNumber', 'code.true']
      : []),
  ].flatMap((key) => (key && key in parts ? [key] : []));
}
const sectionsOf = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((s) => [s, ...sectionsOf(s.sections ?? [])]);

/** A locale that notes what it is asked for. */
function noting(asked: Set<string>): Locale {
  const locale = makeLocale('en');
  const note = <A extends readonly unknown[], R>(of: (key: never, ...rest: A) => R) =>
    ((key: string, ...rest: A) => {
      if (key in parts) asked.add(key);
      return of(key as never, ...rest);
    }) as typeof of;
  return { ...locale, lang: locale.lang, dir: locale.dir, t: note(locale.t), find: note(locale.find) };
}

const without = (words: Strings, keys: Iterable<string>): readonly string[] =>
  [...keys].filter((key) => !(key in words));
const drawnBy = (more: More, outline: Outline, person: unknown, locale: Locale) =>
  present(parse(person).person!, outline, { locale, now, more });

describe('a document that loads only what its outline asks for', () => {
  everything.ready();

  it('is every one that has more than lists of words', () =>
    assert.deepEqual(
      Object.keys(documents).sort(),
      [
        ...new Set(
          examples.flatMap(({ element }) =>
            /^(one-page|who|person|document|i-st|statement)/.test(element) ? [] : [element],
          ),
        ),
      ].sort(),
    ));

  for (const [id, { outline, more }] of Object.entries(documents)) {
    it(`${id} has every word it may need`, () => {
      const needed = sectionsOf(outline.sections).flatMap((section) => keysOf(section, outline));
      assert.ok(needed.length > 3);
      assert.deepEqual(without(more.words, needed), []);
    });
    it(`${id} has every word that its examples ask for, and draws them as all means together do`, () => {
      const mine = examples.filter(({ element, person }) => element === id && parse(person).person);
      assert.ok(mine.length);
      for (const { person, name } of mine) {
        const asked = new Set<string>();
        const blocks = drawnBy(more, outline, person, noting(asked));
        assert.deepEqual(without(more.words, asked), [], name);
        assert.deepEqual(blocks, drawnBy(everything, outline, person, makeLocale('en')), name);
      }
    });
  }

  describe('that a page gave an outline of its own', () => {
    const ask = (more: More | undefined, section: Partial<Section>, outline: Partial<Outline> = {}): string =>
      JSON.stringify(
        present(
          parse({ format: 'say-so/person@1', id: 'p', called: 'Pat', lang: 'en' }).person!,
          {
            format: 'say-so/outline@1',
            id: 'ours',
            version: 1,
            sections: [{ id: 'garden', pick: 'all', shows: 'list', heading: { en: 'Garden' }, ...section }],
            prints: [],
            ...outline,
          },
          { locale: makeLocale('en'), now, more },
        ),
      );
    const notice = /Section “garden” is not all here: use <say-document>\./;
    const whole = /This document is not all here: use <say-document>\./;
    const takes = { kind: 'words', topics: ['x.example.org/garden'] } as const;
    const alerts = { takes: { kind: 'alert', topics: ['allergy'] } } as const;

    it('says in its place what it cannot draw', () => {
      const { more } = documents['about-me']!;
      const sections: readonly Partial<Section>[] = [
        { takes, shows: 'table' },
        { takes, answer: 'needed' },
        { each: 'words' },
        { shows: 'rings' },
        alerts,
      ];
      for (const section of sections) assert.match(ask(more, section), notice, JSON.stringify(section));
      for (const section of [{ takes, shows: 'people' } as const, { takes }])
        assert.doesNotMatch(ask(more, section), notice);
      assert.doesNotMatch(ask(documents['grab-sheet']!.more, alerts), notice, 'it has words for its parts');
      for (const asks of [{ index: true }, { brief: true }]) assert.match(ask(more, { takes }, asks), whole);
      assert.doesNotMatch(ask(more, { takes }), whole);
      assert.doesNotMatch(ask(documents['grab-sheet']!.more, { takes }, { brief: true }), whole);
      assert.doesNotMatch(ask(everything, { ...alerts, shows: 'table' }, { index: true }), /not all here/);
    });
    it('says so too where it draws lists of words alone, as a profile does', () => {
      const group = { sections: [{ id: 'tools', takes, pick: 'chosen', shows: 'list' }] } as const;
      const sections: readonly Partial<Section>[] = [
        alerts,
        group,
        { takes, shows: 'paragraphs' },
        { takes, answer: 'asked' },
        { takes, only: { topic: 'x.example.org/asked', is: 'yes' } },
        { takes, max: 2 },
        { takes, lead: { en: 'First' } },
        { each: 'goal' },
      ];
      for (const section of sections) assert.match(ask(undefined, section), notice, JSON.stringify(section));
      for (const asks of [{ index: true }, { brief: true }])
        assert.match(ask(undefined, { takes }, asks), whole);
      assert.doesNotMatch(ask(undefined, { takes, sign: 'like' }), /not all here/);
    });
  });

  it('has a name in words for each column that a form of a page’s own may have of a plan', () => {
    const plans = 'goal stage action check proposal judgement recommendation money risk contingency decision';
    const more = 'working day learning question match duty path slot meeting';
    for (const kind of `${plans} ${more}`.split(' ') as (keyof typeof kinds)[])
      for (const name of ['said', ...Object.keys(kinds[kind])])
        assert.ok(`field.${kind}.${name}` in parts || `field.${name}` in parts, `${kind}.${name}`);
    for (const name of ['said', ...Object.keys(kinds.answer)].filter((one) => !isPlace('answer', one)))
      assert.ok(`field.answer.${name}` in parts || `field.${name}` in parts, name);
  });
  it('shares no word with another file of words, so that none is said in two ways', async () => {
    const files = [
      'shared',
      'questions',
      'emergency',
      'call',
      'yes-no',
      'every-day',
      'adjust',
      'hospital',
      'grab',
      'passport',
      'chart',
      'about-me',
      'people',
      'further',
      'codes',
    ];
    const keys = (
      await Promise.all(
        files.map(async (file) => {
          const module = (await import(`../../../src/locales/en/parts/${file}.js`)) as Record<
            string,
            Strings
          >;
          return Object.values(module).flatMap((strings) => Object.keys(strings));
        }),
      )
    ).flat();
    assert.deepEqual([...keys].sort(), Object.keys(parts).sort());
  });
});
