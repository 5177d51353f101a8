import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { printStatements } from '../../../src/present/statements/print-statements.js';
import '../../../src/define/locales/cy.js';
import { iStatementExamples, iStatementsExamples } from '../../../src/examples/i-statements.js';
import { lily, marsha, precious, publishedSet, tomasz } from '../../../src/examples/people/answering.js';
import { ownEnglish } from '../../../src/statements/own-en.js';
import { OWN_TOPIC } from '../../../src/statements/answers.js';
import { ownSet } from '../../../src/statements/own.js';
import { addStrings, makeLocale } from '../../../src/locales/make-locale.js';
import { answering, small } from './build.js';
import { DrawnCards } from '../../../src/present/statements/drawn.js';
import { statementsPage } from '../../../src/present/statements/page.js';
import type { Entry, Person } from '../../../src/person/record.js';

const now = '2026-11-21';
const set = ownSet(ownEnglish);
const locale = () => makeLocale('en');
const pageFor = (person: typeof precious, shows?: 'we') => {
  printStatements(person, { now }); // brings the words
  return statementsPage(person, set, { locale: locale(), now, shows });
};
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a page of statements', () => {
  const card = (person: typeof precious, id: string) =>
    pageFor(person)
      .groups.flatMap(({ cards }) => cards)
      .find((one) => one.id === id)!;

  it('says of a sentence nobody answered that nobody did: under a name it would be read as theirs', () => {
    const none = ['No answer here.'];
    const { groups } = pageFor(precious);
    const bare = groups.flatMap(({ cards }) => cards).filter(({ answers }) => !answers.length);
    assert.ok(bare.length > 3);
    for (const { notes, words } of bare) assert.deepEqual(notes, none, words.text);
    assert.deepEqual(card(precious, 'h1').notes, []);
    // one that they wrote is theirs; one of several parts is answered by its parts
    const own: Entry = {
      id: 'mine',
      kind: 'words',
      topic: OWN_TOPIC,
      said: { text: 'I sing.', lang: 'en', voice: 'own' },
      rank: 'z',
    };
    const { entries } = precious;
    assert.deepEqual(card({ ...precious, entries: { ...entries, mine: own } }, 'mine').notes, []);
    const whole = statementsPage(marsha, publishedSet, { locale: locale(), now }).groups.flatMap(
      ({ cards }) => cards,
    );
    for (const { parts, notes } of whole) if (parts) assert.deepEqual(notes, []);
    assert.ok(whole.some(({ parts }) => parts));
  });

  it('shows a promise that was not kept, in plain words', () => {
    const [promise] = card(precious, 's3').promises;
    assert.equal(promise?.kept, 'late');
    assert.deepEqual(promise?.notes, [
      'My support worker Sam said this would be done by 31 October 2026. It is not done yet.',
    ]);
    assert.equal(card(precious, 'h2').promises[0]?.kept, 'open');
  });

  it('says where something is to change and nobody said what they will do', () => {
    const nobody = 'Nobody has said what they will do about this yet.';
    const { entries } = precious;
    const without = (keep: (entry: Entry) => boolean): typeof precious => ({
      ...precious,
      entries: Object.fromEntries(Object.entries(entries).filter(([, entry]) => keep(entry))),
    });
    const none = without(({ kind }) => kind !== 'action');
    assert.equal(card(precious, 's3').none, undefined);
    assert.equal(card(none, 's3').none, nobody);
    assert.equal(card(none, 'o2').none, undefined, 'not now');
    const wished = Object.values(entries).find(({ kind }) => kind === 'action')! as Entry<'action'>;
    const { who: _, by: __, ...parts } = wished.parts ?? {};
    const wish: Entry = { ...wished, parts };
    const only: typeof precious = { ...none, entries: { ...none.entries, [wish.id]: wish } };
    const promises = pageFor(only).groups.flatMap(({ cards }) => cards.flatMap((one) => one.promises));
    assert.deepEqual(
      promises.map(({ notes }) => notes),
      [[nobody]],
      'a wish is no promise',
    );
    const emptied: Entry = { ...wished, parts: { ...parts, by: { said: '' } } };
    assert.deepEqual(
      pageFor({ ...none, entries: { ...none.entries, [emptied.id]: emptied } })
        .groups.flatMap(({ cards }) => cards.flatMap((one) => one.promises))
        .map(({ notes }) => notes),
      [[nobody]],
      'a date that was taken out again is no date',
    );
    const ours = pageFor(none, 'we').groups.flatMap(({ cards }) => cards);
    assert.equal(ours.find(({ id }) => id === 's3')!.none, 'We have not done anything about this yet.');
  });

  it('says what changed in words, and never better or worse', () => {
    assert.equal(card(tomasz, 'h1').told, 'Before, I said “Sometimes”. Now I say “Yes”.');
    assert.equal(card(tomasz, 'm1').told, 'I said “No” last time too.');
    const { rounds } = pageFor(tomasz);
    assert.equal(rounds?.summary, '2 of my answers changed.');
    assert.deepEqual(
      rounds?.rows.map(({ counts }) => counts),
      [
        [0, 0, 5, 2],
        [0, 3, 3, 0],
        [2, 3, 1, 0],
        [4, 1, 1, 0],
      ],
    );
    assert.doesNotMatch(JSON.stringify(pageFor(tomasz)), /better|worse|average/i);
  });

  it('marks an answer that somebody else gave, and says the person has not answered', () => {
    const { answers, notes } = card(lily, 'p2');
    assert.equal(answers[0]?.forMe, true);
    assert.equal(answers[0]?.whose.text, 'My mum Carol answered this. It is not Lily’s answer.');
    assert.equal(answers[0]?.whose.mark, 'empty');
    assert.deepEqual(notes, ['Lily has not answered this one yet.']);
    assert.equal(card(lily, 'h1').answers[0]?.forMe, undefined);
  });

  it('shows a statement of several ideas as published, its parts as ours, and keeps an answer that has no place', () => {
    printStatements(marsha, { now });
    const { groups } = statementsPage(marsha, publishedSet, { locale: locale(), now });
    const [whole, part] = groups[0]!.cards;
    assert.equal(whole?.words.text, publishedSet.statements[0]!.text);
    assert.match(whole?.parts ?? '', /They are our words\.$/);
    assert.deepEqual(whole?.answers, []);
    assert.equal(part?.part, true);
    const gone = groups.at(-1)!;
    assert.equal(gone.id, 'gone');
    assert.equal(gone.cards[0]?.words.text, 'I choose the biscuits at meetings.');
    assert.equal(gone.cards[0]?.answers[0]?.label, 'No, never');
  });

  it('shows a service what it should do', () => {
    const we = pageFor(precious, 'we').groups[0]!.cards[0]!.we;
    assert.match(we?.text ?? '', /^We wait/);
    assert.equal(pageFor(precious).groups[0]!.cards[0]!.we, undefined);
  });

  it('says beside the answers that a part of the record could not be read', () => {
    const { html, problems } = printStatements(
      { ...precious, entries: { ...precious.entries, x: 7 } },
      { now },
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/entries/x'],
    );
    assert.match(read(html), /We could not read 1 part of this\. It is kept as it was\./);
    assert.match(read(html), new RegExp(pageFor(precious).groups[0]!.cards[0]!.words.text));
  });

  it('gives the same card again while nothing it depends on has changed', () => {
    const drawn = new DrawnCards();
    const words = locale();
    const cards = (person: typeof precious) =>
      statementsPage(person, set, { locale: words, now, drawn }).groups.flatMap((group) => group.cards);
    const before = cards(precious);
    assert.deepEqual(
      cards({ ...precious, entries: { ...precious.entries } }).map((c, i) => c === before[i]),
      before.map(() => true),
    );
    const id = 'h1-2026-10-03';
    const entry = precious.entries[id]!;
    const changed: Entry = { ...entry, said: { ...entry.said, text: 'Because.' } };
    const after = cards({ ...precious, entries: { ...precious.entries, [id]: changed } });
    assert.deepEqual(
      after.filter((c, i) => c !== before[i]).map((c) => c.id),
      ['h1'],
    );
  });
});

describe('whose an answer is said to be', () => {
  const tea = small();
  const of = (person: Person, lang = 'en') => {
    printStatements(person, { now }); // brings the words
    return statementsPage(person, tea, { locale: makeLocale(lang), now }).groups.flatMap(
      ({ cards }) => cards,
    );
  };
  const people: Person['people'] = {
    jo: { id: 'jo', name: 'Jo', role: 'my nan', ring: 'closest' },
    sam: { id: 'sam', name: 'Sam', ring: 'know' },
    ed: { id: 'ed', name: 'Ed', ring: 'know', wants: 'not' },
  };

  it('names whoever wrote it down, where a page may not name who said it: as the copy of its readers does', () => {
    const given = answering(tea, [
      { statement: 'a', answer: 'yes', said: { voice: 'knows-me', by: ['ed'], writtenBy: 'sam' } },
      { statement: 'b', answer: 'no', said: { voice: 'own-with-help', helpedBy: ['ed'], writtenBy: 'sam' } },
      { statement: 'c', answer: 'no', said: { voice: 'shown', writtenBy: 'ed' } },
    ]);
    assert.deepEqual(
      of({ ...given, people }).map(({ answers }) => answers[0]!.whose.text),
      [
        'Sam answered this. It is not P’s answer.',
        'my answer, Sam helped',
        'I showed this, someone wrote it down',
      ],
    );
  });

  it('joins names as the sentence they stand in joins them, on a page of a language without that sentence', () => {
    addStrings('kw', { 'who.named': '{name} ({role})', 'list.and': '{a} ha {b}' });
    const given = answering(tea, [
      {
        statement: 'a',
        answer: 'yes',
        said: { voice: 'own-with-help', helpedBy: ['jo', 'sam'] },
        parts: { present: ['jo', 'sam'] },
      },
      { statement: 'b', answer: 'yes', parts: { present: ['sam'] } },
    ]);
    const [one, two] = of({ ...given, people }, 'kw').map(({ answers }) => answers[0]!);
    assert.equal(one!.whose.text, 'my answer, my nan Jo and Sam helped');
    assert.deepEqual(one!.notes, ['My nan Jo and Sam were there.']);
    assert.deepEqual(two!.notes, ['Sam was there.']);
  });
});

describe('cards that were drawn before', () => {
  it('are of one statement each, whatever ids a record has given to its entries', () => {
    const tea = small();
    const made = answering(
      tea,
      [
        { statement: 'a', answer: 'yes' },
        { statement: 'a', answer: 'no', parts: { set: 'mine' } },
        { statement: 'not there', answer: 'no' },
      ],
      [
        {
          id: 'a',
          kind: 'words',
          topic: 'statement/mine',
          said: { text: 'I sing.', lang: 'en', voice: 'own' },
          rank: 'Z',
        },
      ],
    );
    const { e2, ...entries } = made.entries;
    // the answer that has no place is called as a statement is
    let person: Person = { ...made, entries: { ...entries, b: { ...e2!, id: 'b' } } };
    printStatements(person, { now });
    const options = { locale: locale(), now };
    const drawn = new DrawnCards();
    const labels = () =>
      statementsPage(person, tea, { ...options, drawn }).groups.flatMap(({ cards }) =>
        cards.map(({ words, answers }) => `${words.text}: ${answers.map(({ label }) => label).join()}`),
      );
    assert.deepEqual(labels(), [
      'I have my own cup.: Yes',
      'I choose when I have tea.: ',
      'Nobody takes my tea away.: ',
      'I sing.: No',
      'not there: No',
    ]);
    for (const id of ['e0', 'e1', 'b']) {
      const before = person.entries[id]!;
      const now: Entry = { ...before, said: { ...before.said, text: 'Because.' } };
      person = { ...person, entries: { ...person.entries, [id]: now } };
      const page = statementsPage(person, tea, { ...options, drawn });
      assert.deepEqual(page, statementsPage(person, tea, options), id);
    }
  });

  it('show a change of a statement whose id an answer without a place has', () => {
    const tea = small();
    const made = answering(tea, [
      { statement: 'a', answer: 'yes' },
      { statement: 'not there', answer: 'no' },
    ]);
    const { e1, ...entries } = made.entries;
    const person: Person = { ...made, entries: { ...entries, a: { ...e1!, id: 'a' } } };
    printStatements(person, { now });
    const options = { locale: locale(), now };
    const drawn = new DrawnCards();
    statementsPage(person, tea, { ...options, drawn });
    const e0 = person.entries['e0'] as Entry<'answer'>;
    const after: Person = {
      ...person,
      entries: { ...person.entries, e0: { ...e0, parts: { ...e0.parts, answer: 'no' } } },
    };
    assert.deepEqual(statementsPage(after, tea, { ...options, drawn }), statementsPage(after, tea, options));
  });
});

describe('a page made from the one before', () => {
  const people = [precious, tomasz, lily, marsha];
  /** One thing that can happen to a record between two pages. */
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('said', 'chosen', 'round', 'moved', 'gone', 'new', 'called', 'set', 'nothing'),
    text: fc.string({ maxLength: 8 }),
  });
  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

  function changed(person: Person, { at, how, text }: Change): Person {
    const ids = Object.keys(person.entries);
    const id = ids[at % ids.length]!;
    const entry = person.entries[id] as Entry<'answer'>;
    const withOne = (one: Entry): Person => ({ ...person, entries: { ...person.entries, [one.id]: one } });
    const { parts } = entry;
    switch (how) {
      case 'said':
        return withOne({ ...entry, said: { ...entry.said, text } });
      case 'chosen':
        return withOne({ ...entry, parts: { ...parts, answer: at % 2 ? 'no' : 'yes' } });
      case 'round':
        return withOne({ ...entry, parts: { ...parts, round: `2026-0${1 + (at % 9)}-01` } });
      case 'moved':
        return withOne({ ...entry, rank: `${text}z` });
      case 'set':
        return withOne({ ...entry, parts: { ...parts, version: '0', wording: text } });
      case 'gone': {
        const { [id]: _, ...entries } = person.entries;
        return { ...person, entries };
      }
      case 'new':
        return withOne({ ...entry, id: `new-${at}` });
      case 'called':
        return { ...person, called: text };
      default:
        return { ...person, entries: { ...person.entries } };
    }
  }

  it('says what a page made anew says, whatever changed in between', () => {
    const words = locale();
    const sets = [set, publishedSet];
    const looked = { again: 0, anew: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.constantFrom(...sets),
        fc.constantFrom('answers' as const, 'we' as const),
        fc.constantFrom(undefined, 'h1', 'p2', publishedSet.statements[0]!.id),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (person, of, shows, statement, changes) => {
          const options = { locale: words, now, shows, statement };
          const drawn = new DrawnCards();
          let here = person;
          let before = statementsPage(here, of, { ...options, drawn });
          for (const one of changes) {
            here = changed(here, one);
            const page = statementsPage(here, of, { ...options, drawn });
            assert.deepEqual(page, statementsPage(here, of, options));
            looked[page.groups.some((group) => before.groups.includes(group)) ? 'again' : 'anew']++;
            before = page;
            if (!Object.keys(here.entries).length) return;
          }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 100) },
    );
    assert.ok(looked.again && looked.anew, JSON.stringify(looked));
  });
});

describe('examples of statements as they are read', () => {
  const all = [...iStatementsExamples, ...iStatementExamples];
  it('say every sentence whole, in English and in Welsh, and run nothing', () => {
    for (const { element, name, person, set: given, attributes = {} } of all)
      for (const lang of ['en', 'cy']) {
        const { html } = printStatements(person, {
          now,
          lang,
          set: given,
          side: attributes['side'] as 'service' | undefined,
          one: element === 'i-statement',
          statement: attributes['statement'],
        });
        const words = read(html);
        assert.doesNotMatch(
          words,
          /\bstatements\.\w|undefined|\[object|NaN/,
          `${element}/${name} in ${lang}`,
        );
        if (name !== 'hostile') assert.doesNotMatch(words, /[{}]/, name);
        assert.doesNotMatch(html, /<(?:script|b onclick)/i, name);
      }
  });
});
