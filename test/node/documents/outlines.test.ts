/** Outlines of hosts: three unlike forms drawn without a line of source, and what is said of an outline that is wrong. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { checkOutline, outlines } from '../../../src/documents/index.js';
import type { Outline } from '../../../src/documents/index.js';
import type { Section } from '../../../src/documents/outline.js';
import { denise } from '../../../src/examples/people/denise.js';
import { precious } from '../../../src/examples/people/answering.js';
import { mei } from '../../../src/examples/people/mei.js';
import { makeLocale } from '../../../src/locales/make-locale.js';
import { edit } from '../../../src/person/edit.js';
import { emptyPerson } from '../../../src/person/empty.js';
import { parse } from '../../../src/person/parse.js';
import type { Entry, Person } from '../../../src/person/record.js';
import { noneOf } from '../../../src/person/nones.js';
import { present, toHTML } from '../../../src/present/index.js';

const drawn = (person: Person, given: unknown, documentId?: string): string => {
  const { outline, problems } = checkOutline(given);
  assert.deepEqual(problems, []);
  const blocks = present(person, outline as Outline, {
    locale: makeLocale('en'),
    now: '2026-11-21',
    documentId,
  });
  return toHTML(blocks, { lang: 'en' });
};
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const en = (text: string) => ({ en: text });
const frame = { format: 'say-so/outline@1', version: 1, title: en('Our form'), prints: [] };

/** Many parts: free text, lists, yes or no, whom to call, a chart. */
const long = {
  ...frame,
  id: 'county',
  sections: [
    {
      id: 'a1',
      heading: en('About the person'),
      takes: { kind: 'fact', topics: ['person'] },
      pick: 'all',
      shows: 'facts',
    },
    { id: 'a2', heading: en('In an emergency'), pick: 'all', shows: 'people', answer: 'needed' },
    {
      id: 'b1',
      heading: en('Communication'),
      takes: { kind: 'words', topics: ['talk'] },
      pick: 'all',
      shows: 'paragraphs',
    },
    {
      id: 'b2',
      heading: en('Signals'),
      takes: { kind: 'signal', topics: ['signal'] },
      pick: 'all',
      shows: 'table',
      fields: ['when', 'means', 'please'],
      labels: { means: en('Meaning') },
    },
    {
      id: 'c1',
      heading: en('Consent asked'),
      takes: { kind: 'yes-no', topics: ['x.county.example/consent'] },
      labels: { 'x.county.example/consent': en('Was I asked?') },
      pick: 'all',
      shows: 'yes-no',
    },
    {
      id: 'd1',
      heading: en('Allergies'),
      takes: { kind: 'alert', topics: ['allergy'] },
      pick: 'all',
      shows: 'list',
      answer: 'needed',
      whenEmpty: en('Not asked.'),
    },
    { id: 'e1', heading: en('Around me'), pick: 'all', shows: 'rings' },
  ],
};
/** Nesting, and sections that repeat. */
const nested = {
  ...frame,
  id: 'plan',
  sections: [
    {
      id: 'goals',
      heading: en('What I want'),
      each: 'goal',
      fields: ['whose'],
      pick: 'all',
      shows: 'list',
      sections: [
        {
          id: 'steps',
          heading: en('Steps'),
          takes: { kind: 'stage', topics: ['goal'] },
          pick: 'all',
          shows: 'list',
        },
        {
          id: 'todo',
          heading: en('Who does what'),
          takes: { kind: 'action', topics: ['action'] },
          pick: 'all',
          shows: 'table',
          fields: ['said', 'who', 'by'],
        },
      ],
    },
  ],
};
/** Parts that are shown only after a yes. */
const branching = JSON.parse(
  /```json\n(.*?)```/s.exec(fs.readFileSync('docs/guides/your-own-outline.md', 'utf8'))?.[1] ?? '',
) as typeof long;

const row = (id: string, kind: string, topic: string, text: string, parts: object): Entry =>
  ({ id, kind, topic, said: { text, lang: 'en-GB', voice: 'own' }, parts, rank: id }) as Entry;
const withRows = (person: Person, ...rows: readonly Entry[]): Person => ({
  ...person,
  entries: { ...person.entries, ...Object.fromEntries(rows.map((r) => [r.id, r])) },
});

describe('a form of a host', () => {
  it('with free text, lists, yes and no, whom to call, and a chart', () => {
    const person = withRows(
      mei,
      row('asked', 'yes-no', 'x.county.example/consent', 'Twice.', { answer: 'yes' }),
    );
    const html = drawn(person, long);
    const text = read(html);
    assert.match(text, /My full name Mei Xiu Chen/);
    assert.match(text, /Text or video call, 01632 960 733/);
    assert.match(html, /<th scope="col" role="columnheader"><bdi[^>]*>Meaning<\/bdi><\/th>/);
    assert.match(text, /Was I asked\? Yes Twice\./);
    assert.match(text, /There are none that we know of\. My sister Lin said so on 14 September 2026\./);
    assert.match(text, /Closest to me .*Lin/);
  });

  it('with sections in sections that repeat for each goal, each with its own steps', () => {
    const person = withRows(
      denise,
      row('sing', 'goal', 'goal', 'Sing in the choir', { whose: 'mine' }),
      row('swim', 'goal', 'goal', 'Swim in the sea', {}),
      row('s1', 'stage', 'goal', 'Meet the leader', { of: 'sing', status: 'now' }),
      row('s2', 'stage', 'goal', 'Buy a costume', { of: 'swim' }),
      row('t1', 'action', 'action', 'Ring the vicar', {
        from: 'sing',
        who: 'brother',
        by: { said: 'by Friday' },
      }),
    );
    const text = read(drawn(person, nested));
    assert.match(
      text,
      /Sing in the choir .*Meet the leader .*Ring the vicar .*My brother Carlton .*Swim in the sea .*Buy a costume/,
    );
    assert.equal(text.split('Meet the leader').length, 2, 'once, under its own goal');
  });

  it('with what they are called, which is no entry, where a form asks for it', () => {
    const asks = (field: string) => ({
      ...frame,
      id: 'x',
      sections: [
        {
          id: 'me',
          heading: en('Me'),
          takes: { kind: 'fact', topics: [field] },
          fields: [field],
          labels: { [field]: en('Call me') },
          pick: 'all',
          shows: 'facts',
        },
      ],
    });
    assert.match(read(drawn(mei, asks('person/called'))), /Me Call me Mei/);
    assert.match(
      read(drawn(emptyPerson({ id: 'jo', lang: 'en-GB', called: '' }), asks('person/called'))),
      /Call me Not filled in/,
    );
  });

  it('with a list of what may harm: it says that one could not be read, whoever forgot to ask for it', () => {
    const outline = {
      ...frame,
      id: 'x',
      sections: [
        {
          id: 'pills',
          heading: en('My pills'),
          takes: { kind: 'medicine', topics: ['medicine'] },
          pick: 'all',
          shows: 'table',
          fields: ['said', 'dose'],
        },
        {
          id: 'like',
          heading: en('I like'),
          takes: { kind: 'words', topics: ['likes'] },
          pick: 'all',
          shows: 'list',
        },
      ],
    };
    const bare = { ...emptyPerson({ id: 'jo', lang: 'en-GB', called: 'Jo' }) };
    const pill = row('p1', 'medicine', 'medicine', 'Vitamin D', {});
    const bad = row('p2', 'medicine', 'medicine', 'Levetiracetam', { neverLate: 'yes' });
    const said = (...rows: readonly Entry[]) =>
      read(drawn(parse(withRows(bare, ...rows)).person as Person, outline));
    assert.match(said(pill, bad), /Vitamin D.*We could not read something\. It may belong here\./);
    assert.match(said(bad), /My pills We could not read something\. It may belong here\./);
    assert.doesNotMatch(said(bad), /I like/, 'of what may not harm nothing is said');
    assert.doesNotMatch(said(pill), /We could not/);
  });

  it('with a part that is shown only after a yes: the one of the guide', () => {
    assert.doesNotMatch(read(drawn(denise, branching)), /What to do in a seizure/);
    const yes = withRows(denise, row('fit', 'yes-no', 'seizure', '', { answer: 'yes' }));
    assert.match(
      read(drawn(yes, branching)),
      /I have seizures Yes .*What to do in a seizure .*Put her on her side/,
    );
  });
});

describe('an outline that is wrong', () => {
  const section = {
    id: 'a',
    heading: en('A'),
    pick: 'all',
    shows: 'list',
    takes: { kind: 'words', topics: ['likes'] },
  };
  const said = (sections: readonly unknown[]) => {
    const { outline, problems } = checkOutline({ ...frame, id: 'x', sections });
    return { kept: outline?.sections.map(({ id }) => id), said: problems.map(({ message }) => message) };
  };
  it('ours are right', () => {
    for (const outline of Object.values(outlines))
      assert.deepEqual(checkOutline(outline).problems, [], outline.id);
  });
  for (const [what, wrong, cause] of [
    [
      'a kind nobody knows',
      { ...section, id: 'b', takes: { kind: 'hologram', topics: [] } },
      /Section “b”: takes\/kind: .*kind/,
    ],
    ['no heading', { ...section, id: 'b', heading: undefined }, /Section “b”: Its heading is missing\./],
    ['an id that is there twice', section, /Section “a”: There is another section of this id\./],
    ['no section at all', 7, /Section “number 2”: This is not a section\./],
  ] as const)
    it(`${what}: the section and the cause are named, and the rest is kept`, () => {
      const { kept, said: messages } = said([section, wrong]);
      assert.deepEqual(kept, ['a']);
      assert.match(messages.join('\n'), cause);
    });
  it('a slip in the name of a part, or in the answer it waits for, is said: nothing else would be', () => {
    const takes = { kind: 'alert', topics: ['allergy'] };
    const slip = {
      ...section,
      id: 'b',
      takes,
      fields: ['reactoin', 'level'],
      only: { topic: 'pain', is: 'ja' },
    };
    const { kept, said: messages } = said([section, slip]);
    assert.deepEqual(kept, ['a', 'b'], 'it is drawn all the same');
    assert.match(
      messages.join('\n'),
      /Section “b”: “reactoin” is no part of “alert”\. It has said, about, of, reaction, level/,
    );
    assert.match(messages.join('\n'), /waits for the answer “ja”, which nobody can give: use yes, no/);
  });
  it('a column of ids is said and left out: nobody can read where an answer belongs', () => {
    const takes = { kind: 'answer', topics: ['statement'] };
    const table = { ...section, takes, shows: 'table', fields: ['wording', 'statement', 'round', 'answer'] };
    const { outline, problems } = checkOutline({ ...frame, id: 'x', sections: [table] });
    assert.deepEqual(outline?.sections[0]?.fields, ['wording', 'answer']);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['statement', 'round'].map(
        (name) =>
          `Section “a”: “${name}” of “answer” is an id, which nobody can read, so it is left out. What was asked is in “wording”.`,
      ),
    );
    const { fields: _, ...every } = table;
    const entries = Object.entries(precious.entries).map(([id, { onlyFor: _, ...open }]) => [id, open]);
    const person: Person = { ...precious, entries: Object.fromEntries(entries) as Person['entries'] };
    for (const shows of ['table', 'list'] as const)
      for (const one of [every, table]) {
        const html = toHTML(
          present(
            person,
            { ...frame, id: 'x', sections: [{ ...one, pick: 'all', shows }] } as unknown as Outline,
            { locale: makeLocale('en'), now: '2026-11-22' },
          ),
          { lang: 'en' },
        );
        assert.match(html, /People give me time/);
        assert.doesNotMatch(html, /say-so\/own|>h1<|>2026-1|>(?:set|version|statement|round|wording)</);
      }
  });
  it('facts over what is none say what they leave out: they would be called by the id of the section', () => {
    const facts = (kind: string, ...fields: string[]) =>
      said([{ ...section, takes: { kind, topics: ['talk'] }, shows: 'facts', fields }]);
    for (const fields of [[], ['answer', 'wording']]) {
      const { kept, said: messages } = facts('answer', ...fields);
      assert.deepEqual(kept, ['a'], 'it is drawn all the same');
      assert.deepEqual(messages, [
        'Section “a”: “facts” leaves out the parts of “answer”, and has no name for each. To name each by what it is, begin “fields” with one of wayOut, feels, helped, wants; to show the parts, use “list” or “table”.',
      ]);
    }
    assert.match(facts('words').said.join(), /no name for each\. To show the parts, use “list” or “table”\./);
    assert.deepEqual(facts('cue', 'says').said, []);
    assert.deepEqual(facts('fact', 'person/born').said, []);
  });
  it('a slip in a topic is said, with the one that may have been meant', () => {
    const takes = (...topics: string[]) => ({ ...section, takes: { kind: 'words', topics } });
    for (const [topic, why] of [
      ['importnatTo', /“importnatTo”\. Did you mean “importantTo”\?/],
      ['importantto', /Did you mean “importantTo”\?/],
      ['talk/yse', /Did you mean “talk\/yes”\?/],
      ['alergy', /Did you mean “allergy”\?/],
      ['parking', /“parking”\. A topic of your own begins with your domain: “x\.example\.org\/parking”\./],
    ] as const) {
      const { kept, said: messages } = said([takes('likes', topic)]);
      assert.deepEqual(kept, ['a'], 'it is drawn all the same');
      assert.equal(messages.length, 1);
      assert.match(messages[0]!, why);
      assert.match(said([{ ...section, only: { topic, is: 'yes' } }]).said.join(), why);
    }
    const facts = { kind: 'fact', topics: ['person'] };
    assert.match(
      said([{ ...section, takes: facts, shows: 'facts', fields: ['person/nam'] }]).said.join(),
      /Did you mean “person\/name”\?/,
    );
    assert.deepEqual(said([takes('likes/tea', 'talk', 'x.example.org/parking', 'our.org/bins')]).said, []);
  });
  it('a slip in the name of what a section or an outline says is said: it would be left out in silence', () => {
    for (const [slip, meant] of [
      ['whenEmty', 'whenEmpty'],
      ['keepTogehter', 'keepTogether'],
      ['field', 'fields'],
      ['label', 'labels'],
    ] as const) {
      const { kept, said: messages } = said([{ ...section, [slip]: [] }]);
      assert.deepEqual(kept, ['a'], 'it is drawn all the same');
      assert.deepEqual(messages, [`Section “a”: “${slip}” is not known here. Did you mean “${meant}”?`]);
    }
    const { heading, ...headless } = section;
    assert.deepEqual(said([{ ...headless, heding: heading }]).said, [
      'Section “a”: “heding” is not known here. Did you mean “heading”?',
      'Section “a”: Its heading is missing.',
    ]);
    const { problems } = checkOutline({ ...frame, id: 'x', indexs: true, sections: [section] });
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['The outline: “indexs” is not known here. Did you mean “index”?'],
    );
    assert.deepEqual(said([{ ...section, 'x.example.org/colour': 'teal', note: 'ours' }]).said, []);
  });
  it('a slip in a kind, in how it is shown and in a name is said with what may have been meant', () => {
    const section = { id: 's', heading: en('S'), pick: 'all', shows: 'list' };
    const wrongs: readonly (readonly [object, RegExp])[] = [
      [{ takes: { kind: 'medicin', topics: ['medicine'] } }, /takes\/kind: .*Did you mean “medicine”\?$/],
      [{ each: 'gaol' }, /each: .*Did you mean “goal”\?$/],
      [
        { takes: { kind: 'yes-no', topics: ['seizure'] }, shows: 'yesno' },
        /“yesno” is not known here\. It is shown as a list\. Did you mean “yes-no”\?$/,
      ],
      [
        { takes: { kind: 'yes-no', topics: ['seizure'] }, shows: 'yes-no', labels: { seizur: en('Fits') } },
        /“seizur” in “labels” is the name of nothing here\. Did you mean “seizure”\?$/,
      ],
    ];
    for (const [slip, message] of wrongs) {
      const { problems } = checkOutline({ ...frame, id: 'x', sections: [{ ...section, ...slip }] });
      assert.match(problems[0]?.message ?? '', message);
    }
  });

  it('what it need not have is left out where it is wrong, and all else stays', () => {
    const wrongs = { source: 'Our council', intro: 5, checkEvery: true, title: ['x'], index: 'yes' };
    const { outline, problems } = checkOutline({ ...long, ...wrongs });
    assert.deepEqual(
      problems.map(({ message }) => message.split(': ').slice(0, 2).join(': ')).sort(),
      Object.keys(wrongs)
        .map((name) => `The outline: /${name}`)
        .sort(),
    );
    assert.deepEqual(
      Object.keys(wrongs).filter((name) => outline && name in outline),
      [],
    );
    assert.equal(outline?.sections.length, long.sections.length);
    assert.equal(
      checkOutline({ ...long, version: 'one' }).outline,
      undefined,
      'what it must have, it must have',
    );
  });

  it('a print form with a slip is left out, and all else stays', () => {
    const prints = [{ name: 'bookelt' }, { name: 'sheet', sides: 1 }];
    const { outline, problems } = checkOutline({ ...long, prints });
    assert.match(problems[0]?.message ?? '', /^The outline: \/prints\/0: This should be sheet, or booklet/);
    assert.deepEqual(outline?.prints, [prints[1]]);
    assert.equal(outline.sections.length, long.sections.length);
  });

  it('two lists that ask about the same are said: none of one would be none of both', () => {
    const list = (id: string, answer: string | undefined, ...topics: string[]) => ({
      ...section,
      id,
      answer,
      takes: { kind: 'alert', topics },
    });
    const { kept, said: messages } = said([
      list('food', 'needed', 'allergy', 'food'),
      { ...section, id: 'more', takes: undefined, sections: [list('drugs', 'asked', 'allergy')] },
    ]);
    assert.deepEqual(kept, ['food', 'more'], 'both are drawn');
    assert.equal(messages.length, 1);
    assert.match(
      messages[0]!,
      /Section “more\/drugs”: It asks about “allergy”, as “food” does: .* Give each its own/,
    );
    const right = [list('food', 'needed', 'food', 'allergy'), list('drugs', 'needed', 'allergy')];
    assert.deepEqual(said([...right, list('all', undefined, 'allergy')]).said, []);
  });
  it('a way to show that nobody knows is a list, and said', () => {
    const { kept, said: messages } = said([{ ...section, shows: 'hologram' }]);
    assert.deepEqual(kept, ['a']);
    assert.match(messages[0] ?? '', /“hologram” is not known here\. It is shown as a list\./);
  });
  it('what cannot belong to what a section repeats for is named, in it or deeper', () => {
    const goals = (...inner: readonly object[]) => ({
      ...section,
      id: 'goals',
      takes: undefined,
      each: 'goal',
      sections: inner,
    });
    const todo = { ...section, id: 'todo', takes: undefined, each: 'action' };
    assert.deepEqual(said([goals(todo)]), { kept: ['goals'], said: [] });
    assert.match(
      said([goals(section)]).said.join(),
      /Section “goals\/a”: “words” cannot belong to “goal”, so it cannot stand inside/,
    );
    assert.match(
      said([goals({ ...todo, sections: [section] })]).said.join(),
      /Section “goals\/todo\/a”: “words” cannot belong to “action”/,
    );
  });
  it('drawn without being checked, what has no name is called by its id, in letters that can be read', () => {
    const takes = { kind: 'fact', topics: ['person'] };
    const bare = {
      id: 'about_me-first',
      pick: 'all',
      takes,
      shows: 'facts',
      fields: ['person/born', 'person/shoe-size'],
    };
    const outline = { ...frame, id: 'x', sections: [bare] } as unknown as Outline;
    const html = read(
      toHTML(present(denise, outline, { locale: makeLocale('en'), now: '2026-11-21' }), { lang: 'en' }),
    );
    assert.match(html, / about me first /);
    assert.match(html, / person shoe size /);
    assert.doesNotMatch(html, /about_me|person\//);
  });
  it('is read in English, and not in the first language it has, where it has another English', () => {
    const heading = { cy: 'Fy nghath', 'en-GB': 'My cat' };
    const takes = { kind: 'fact', topics: ['person'] };
    const outline = {
      ...frame,
      id: 'x',
      sections: [{ id: 'a', heading, pick: 'all', takes, shows: 'list' }],
    };
    for (const [lang, text] of [
      ['en', 'My cat'],
      ['en-gb', 'My cat'],
      ['ur', 'My cat'],
      ['cy', 'Fy nghath'],
    ] as const) {
      const locale = { ...makeLocale('en'), lang };
      const blocks = present(denise, outline as unknown as Outline, { locale, now: '2026-11-21' });
      assert.match(toHTML(blocks, { lang }), new RegExp(`>${text}<`));
    }
  });
  it('an index leads to each section, whatever letters their ids have', () => {
    const takes = { kind: 'fact', topics: ['person'] };
    const section = (id: string) => ({ id, heading: en(id), pick: 'all', takes, shows: 'list' });
    const outline = { ...frame, id: 'x', index: true, sections: [section('غذا'), section('صحت')] };
    const html = drawn(denise, outline);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, at]) => at!);
    assert.equal(new Set(links).size, 2);
    for (const at of links) assert.ok(html.includes(`id="${at}"`), at);
  });
  it('no number that was deleted again stands on a page to call, and no “max” leaves out the last one', () => {
    const people = { id: 'call', heading: en('Call'), pick: 'all', shows: 'people', max: -1 };
    const outline = { ...frame, id: 'x', sections: [people] } as unknown as Outline;
    const blank = (text: string): Person => {
      const [first] = Object.values(denise.people).filter(({ call, contact }) => call?.mayPrint && contact);
      const number = denise.entries[first!.contact![0]!]!;
      return {
        ...denise,
        entries: { ...denise.entries, [number.id]: { ...number, said: { ...number.said, text } } },
      };
    };
    const page = (person: Person) =>
      read(toHTML(present(person, outline, { locale: makeLocale('en'), now: '2026-11-21' }), { lang: 'en' }));
    const called = Object.values(denise.people).filter(({ call }) => call);
    for (const { name } of called) assert.ok(page(denise).includes(name), name);
    assert.match(page(blank('01632 960 118')), /Phone 01632 960 118/);
    assert.match(page(blank(' ')), /Phone Ask me, or the people with me, for the number\./);
  });
  it('a loop ends', () => {
    const loop: Record<string, unknown> = { ...section, id: 'loop' };
    loop['sections'] = [loop];
    assert.match(said([loop]).said.join(), /Section “loop\/loop”: It stands inside itself\./);
  });
  it('nothing that is no outline throws', () => {
    for (const given of ['{', '7', null, undefined, 7, [], {}, { sections: 7 }])
      assert.equal(checkOutline(given).problems.length, 1);
  });
});

describe('“none” in one section', () => {
  const allIn = (sections: readonly Section[]): readonly Section[] =>
    sections.flatMap((s) => [s, ...allIn(s.sections ?? [])]);
  const all = Object.values(outlines).flatMap(({ id, sections }) =>
    allIn(sections).flatMap((s) => (s.takes ? [{ ...s, takes: s.takes, name: `${id} ${s.id}` }] : [])),
  );
  const asking = all.filter(({ answer }) => answer);
  const sameList = (a: (typeof all)[number], b: (typeof all)[number]): boolean =>
    a.takes.kind === b.takes.kind && a.takes.topics.join() === b.takes.topics.join();
  const row = (id: string, kind: Entry['kind'], topic: string): Entry => ({
    id,
    kind,
    topic,
    rank: 'V',
    said: { text: '', lang: 'en', voice: 'own' },
    ...(kind === 'none' && { parts: { known: 'none' } }),
  });
  const put = (person: Person, after: Entry): Person =>
    edit(person, [{ table: 'entries', id: after.id, after }], {
      by: 'me',
      at: '2026-11-21',
      newId: () => 'c',
    }).person;
  const pat = emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' });

  it('is said of that list alone, on every page that has it', () => {
    assert.ok(asking.length > 15);
    for (const one of asking) {
      const person = put(pat, row('none', 'none', one.takes.topics[0]!));
      for (const other of asking)
        assert.equal(!!noneOf(other, person, () => true), sameList(one, other), `${one.name}, ${other.name}`);
    }
  });
  it('of one thing that a list holds is not said of the list', () => {
    for (const one of asking)
      for (const topic of [...one.takes.topics.slice(1), `${one.takes.topics[0]!}/food`])
        assert.equal(
          noneOf(one, put(pat, row('none', 'none', topic)), () => true),
          undefined,
          one.name,
        );
  });
  it('goes when its own list gets an entry, and stays when another one does', () => {
    for (const one of asking) {
      const person = put(pat, row('none', 'none', one.takes.topics[0]!));
      for (const other of all) {
        const { entries } = put(person, row('new', other.takes.kind, other.takes.topics[0]!));
        const isOn = other.takes.kind === one.takes.kind && other.takes.topics[0] === one.takes.topics[0];
        const isBelow = other.name.endsWith(' onTime') && one.name.endsWith(' medicines');
        assert.equal(!entries['none'], isOn || isBelow, `${one.name}, ${other.name}`);
      }
    }
  });
});
