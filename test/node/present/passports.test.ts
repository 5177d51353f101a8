/** What passports say, and what they never say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../src/define/locales/cy.js';
import { printRecord } from '../../../src/bin/print-record.js';
import { outlines } from '../../../src/documents/index.js';
import type { Outline } from '../../../src/documents/outline.js';
import { denise } from '../../../src/examples/people/denise.js';
import { greenLane } from '../../../src/examples/green-lane.js';
import { rhodri } from '../../../src/examples/people/rhodri.js';
import { statements } from '../../../src/locales/en/statements.js';
import { makeLocale } from '../../../src/locales/make-locale.js';
import { emptyPerson } from '../../../src/person/empty.js';
import { kinds, type Field } from '../../../src/person/kinds.js';
import type { Entry, Person } from '../../../src/person/record.js';
import { present, toHTML } from '../../../src/present/index.js';
import { entryParts, personParts } from '../../../src/present/parts.js';
import { bandStyles } from '../../../src/styles/bands.js';
import { moreStyles } from '../../../src/styles/more.js';

const read = (person: Person, outline = 'hospital-passport'): string =>
  printRecord(person, { outline, now: '2026-11-21' })
    .html.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const without = (person: Person, ...gone: readonly string[]): Person => ({
  ...person,
  entries: Object.fromEntries(Object.entries(person.entries).filter(([id]) => !gone.includes(id))),
});
const withEntries = (person: Person, ...more: readonly Entry[]): Person => ({
  ...person,
  entries: { ...person.entries, ...Object.fromEntries(more.map((e) => [e.id, e])) },
});
const none = (topic: string, known: 'none' | 'not-known', id = `none-${known}`): Entry => ({
  id,
  kind: 'none',
  topic,
  said: { text: '', lang: 'en-GB', voice: 'knows-me', by: ['brother'], on: { said: '', on: '2026-10-03' } },
  parts: { known },
  rank: 'a',
});
const noAllergies = without(denise, 'penicillin', 'plasters');
const unanswered = /Nobody has asked me about allergies yet\. Check my record/;

describe('easy read', () => {
  const easy = (person: Person): string =>
    printRecord(person, { outline: 'hospital-passport', now: '2026-11-21', reading: 'easy' }).html;
  it('puts each sentence on a line of its own: of a list, of a lead, and of what is not there', () => {
    assert.match(easy(denise), /Call the emergency team\.\nI carry an adrenaline pen in my red bag\.</);
    assert.match(easy(denise), /Read this first\.\nIt keeps me safe\.</);
    assert.match(easy(noAllergies), /Nobody has asked me about allergies yet\.\nCheck my record/);
  });
  it('reads words in a language that browsers have no rules for', () => {
    const said = { text: 'Tea first. Then talk.', lang: 'zh-min-nan', voice: 'own' } as const;
    const entry: Entry = { id: 'old-tag', kind: 'alert', topic: 'allergy', said, rank: 'a' };
    assert.match(easy(withEntries(denise, entry)), /lang="zh-min-nan"[^>]*>Tea first\.\nThen talk\.</);
  });
  it('keeps a name with its title or its initial', () => {
    const text = 'Ask Dr. Shah or J. Obi. So do I. Then wait, e.g. Ten minutes.';
    const said = { text, lang: 'en-GB', voice: 'own' } as const;
    const entry: Entry = { id: 'titles', kind: 'alert', topic: 'allergy', said, rank: 'a' };
    const lines = 'Ask Dr. Shah or J. Obi.\nSo do I.\nThen wait, e.g. Ten minutes.';
    assert.ok(easy(withEntries(denise, entry)).includes(`>${lines}<`));
  });
  it('changes no word', () =>
    assert.equal(
      easy(denise)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' '),
      read(denise),
    ));
});
const notRead =
  /Allergies We could not read something\. It may belong here\. Allergies not known\. Check my record before any/;

describe('words inside an entry', () => {
  const limits = printRecord(denise, { outline: 'hospital-passport', now: '2026-11-21' }).html;
  it('carry the mark of whose they are, where that is somebody else than whose entry it is', () =>
    assert.match(
      limits,
      /I do not like the bars\. I can see out if the light is on\.<\/p> <p class="who" data-mark="full"><bdi dir="ltr">my words</,
    ));
  it('have no mark of their own where the same person says all of it', () =>
    assert.match(limits, /<dd><p><bdi[^>]*>She has fallen out of bed in a seizure\.<\/bdi><\/p><\/dd>/));
});

describe('a question that is never left blank', () => {
  it('says what is listed, what could kill first', () => {
    const text = read(denise);
    assert.match(text, /Penicillin .* It could kill me .* Plasters with latex .* It is mild/);
    assert.doesNotMatch(text, unanswered);
  });
  it('says that nobody has asked, and where to look', () => assert.match(read(noAllergies), unanswered));
  it('says none with who said so and when', () =>
    assert.match(
      read(withEntries(noAllergies, none('allergy', 'none'))),
      /No known allergies\. My brother Carlton said so on 3 October 2026\./,
    ));
  it('says not known when somebody said so, even beside a “none”', () =>
    assert.match(
      read(withEntries(noAllergies, none('allergy', 'none'), none('allergy', 'not-known'))),
      /Allergies not known\. Check my record before any medicine or food\. My brother Carlton said so/,
    ));
  it('never says none while something is listed', () =>
    assert.doesNotMatch(read(withEntries(denise, none('allergy', 'none'))), /No known allergies/));
  it('never says none while a row could not be read that may be on the list', () => {
    const said = withEntries(noAllergies, none('allergy', 'none'));
    const alert = { ...denise.entries['penicillin'] };
    const unread = (row: unknown): Person => ({ ...said, entries: { ...said.entries, lost: row } }) as Person;
    for (const row of [
      { ...alert, topic: 42 },
      { ...alert, kind: 'Alert' },
      { ...alert, said: 7 },
      null,
      'x',
      [],
    ])
      assert.match(read(unread(row)), notRead, JSON.stringify(row));
    assert.match(read({ ...said, unread: { '/entries': 'x' } }), notRead, 'the whole table, once');
    assert.match(
      read(unread({ ...alert, topic: 'seizure', said: 7 })),
      /No known allergies/,
      'of something else',
    );
    assert.match(read({ ...said, people: { ...said.people, lost: null } } as unknown as Person), /No known/);
  });
  it('never says that nobody was asked while a row could not be read that may be the answer', () => {
    const lost = { ...denise.entries['penicillin'], said: 7 };
    const text = read({ ...noAllergies, entries: { ...noAllergies.entries, lost } } as unknown as Person);
    assert.match(text, notRead);
    assert.doesNotMatch(text, unanswered);
    // of people to call too, and only of these
    const nobody: Person = { ...denise, people: {} };
    const call = /No one to call is filled in/;
    assert.match(read(nobody), call);
    assert.match(read({ ...nobody, entries: { ...nobody.entries, lost } } as unknown as Person), call);
    const someone = read({ ...nobody, people: { brother: { id: 'brother' } } } as unknown as Person);
    assert.match(
      someone,
      /Call these people We could not read something\. It may belong here\. We do not know\./,
    );
    assert.doesNotMatch(someone, call);
  });
  it('never says none to a reader from whom an entry is withheld', () => {
    const hidden = withEntries(withEntries(noAllergies, none('allergy', 'none')), {
      ...(denise.entries['penicillin'] as Entry),
      onlyFor: [],
    });
    assert.doesNotMatch(read(hidden), /No known allergies|Penicillin/);
    assert.match(read(hidden), unanswered);
  });
  it('cannot be switched off', () => {
    const document = denise.documents['passport']!;
    const off = { ...document, sections: { ...document.sections, allergy: { entries: [], off: true } } };
    assert.match(read({ ...denise, documents: { passport: off } }), /Penicillin/);
  });
  it('has a sentence for limits that never says there are none', () => {
    const text = read(without(denise, 'rails'));
    assert.match(text, /No limits are written down\./);
    assert.doesNotMatch(text, /no limits on my life/i);
  });
  it('shows a limit with what the person thinks of it, whose words that is, and when it is looked at again', () =>
    assert.match(
      read(denise),
      /Bed rails at night .* What I think of it I do not like the bars\..* my words Looked at again January 2027/,
    ));
  it('dates a copied list of medicines, and without one sends the reader to the record', () => {
    assert.match(read(denise), /Copied from my list on 30 September 2026/);
    assert.match(read(without(denise, 'sodium')), /There is no list here\. Get it from my GP record\./);
  });
  it('gives food and drink levels with the plan they come from and its date', () =>
    assert.match(read(denise), /6: soft and bite-sized .* in the blue folder\. .* 12 May 2026/));
  it('shows a number only where that person has said it may be printed', () => {
    assert.match(read(denise), /01632 960 118/);
    assert.doesNotMatch(read(denise), /01632 960 472/);
  });
  it('can be called by its number, whatever is written around it', () => {
    const dialled = (text: string): readonly string[] => {
      const number: Entry = {
        id: 'tel',
        kind: 'fact',
        topic: 'people/call',
        said: { text, lang: 'en-GB', voice: 'own' },
        rank: 'a',
      };
      const call = { order: 1, when: 'any', mayPrint: true } as const;
      const person: Person = {
        ...emptyPerson({ id: 'p', lang: 'en-GB', called: 'Pat' }),
        entries: { tel: number },
        people: { jo: { id: 'jo', name: 'Jo', contact: ['tel'], call } },
      };
      const { html } = printRecord(person, { outline: 'grab-sheet', now: '2026-11-21' });
      return [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to!);
    };
    assert.deepEqual(dialled('Text or video call, 01632 960 733'), ['tel:01632960733']);
    assert.deepEqual(dialled('+44 (0)1632 960-733'), ['tel:+441632960733']);
    assert.deepEqual(dialled('Flat 4, ask at the desk'), []);
    assert.deepEqual(dialled('javascript:alert(1)//"onclick="x" 07700 900 341'), ['tel:07700900341']);
  });
  it('says who somebody is in the order it asks, and in its place what is not filled in', () => {
    const fact = (id: string, topic: string, rank: string): Entry => ({
      id,
      kind: 'fact',
      topic,
      said: { text: id, lang: 'en-GB', voice: 'own' },
      rank,
    });
    const page = (...facts: readonly Entry[]) =>
      read(withEntries(emptyPerson({ id: 'p', lang: 'en', called: 'Pat' }), ...facts));
    assert.match(
      page(fact('nhs', 'person/nhsNumber', 'a'), fact('full', 'person/name', 'b')),
      /My full name full .* Not filled in\. NHS number nhs /,
    );
    assert.match(
      page(fact('nhs', 'person/nhsNumber', 'a')),
      /My full name Not filled in\. Date of birth Not filled in\. NHS number nhs /,
    );
  });
});

describe('whose it is, and how old', () => {
  const html = (person: Person) =>
    printRecord(person, { outline: 'hospital-passport', now: '2026-11-21' }).html;
  it('stands in the header that every side of paper repeats', () =>
    assert.match(
      /<thead.*?<\/thead>/s.exec(html(denise))?.[0]?.replace(/<[^>]*>/g, '') ?? '',
      /Denise · Denise Pauline Grant · Born 14 February 1968 · Checked on 2 October 2026\./,
    ));
  it('says a check was due, and to use it and check it, and never that it is expired', () => {
    const document = { ...denise.documents['passport']!, checkAgain: { said: '', on: '2026-06' } };
    const text = read({ ...denise, documents: { passport: document } });
    assert.match(
      text,
      /This was due a check by June 2026\..* Check allergies and medicines .* Please still read it/,
    );
    assert.doesNotMatch(text, /expired|invalid|overdue/i);
  });
  it('says which one is newer when it was replaced', () => {
    const document = denise.documents['passport']!;
    const old = { ...document, id: 'old', status: 'replaced' } as const;
    const text = printRecord(
      { ...denise, documents: { old, passport: document } },
      { outline: 'hospital-passport', documentId: 'old', now: '2026-11-21' },
    ).html;
    assert.match(text, /There is a newer one from 2 October 2026\./);
  });
  it('is never broken inside an entry on paper, and needs no colour', () => {
    assert.match(moreStyles.cssText, /@media print[\s\S]*break-inside: avoid/);
    for (const sign of ['must', 'important', 'like'])
      assert.match(bandStyles.cssText, new RegExp(`data-sign='${sign}'\\][^}]*--_sign: '[^']+'`));
  });
});

describe('a form of somebody else', () => {
  it('says below its title what it is for, and at its end who made it', () => {
    const text = read(rhodri, 'green-lane');
    assert.match(
      text,
      /My day at Green Lane So that everyone at the allotments .* Read this before we start/,
    );
    const source = { by: 'Us', licence: 'MIT', url: 'https://form.example.org' };
    const ours = { ...rhodri, outlines: { 'green-lane@1': { ...greenLane, source } } };
    assert.match(
      read(ours, 'green-lane'),
      /This form was made by Us, https:\/\/form\.example\.org\. Licence: MIT\. *$/,
    );
    assert.match(text, /This form was made by Green Lane Allotments \(invented\)\. Licence: CC BY 4\.0\. *$/);
  });
});

describe('parts of entries', () => {
  it('that hold another entry are known too, and no id of it is read', () => {
    const links = Object.entries(kinds).flatMap(([kind, parts]) =>
      Object.entries<Field>(parts).flatMap(([name, field]) => (field === 'entry' ? [`${kind}.${name}`] : [])),
    );
    assert.deepEqual(new Set(entryParts), new Set(links));
    const sections = greenLane.sections.map((s) => {
      const { fields: _, ...todo } = s.sections?.[0] ?? s;
      return s.each ? { ...s, sections: [todo, { ...todo, id: 'list', shows: 'list' as const }] } : s;
    });
    const drawn = (form: typeof greenLane) =>
      read({ ...rhodri, outlines: { 'green-lane@1': form } }, 'green-lane');
    const text = drawn({ ...greenLane, sections });
    assert.equal(text.match(/Dig in the muck/g)?.length, 2);
    assert.doesNotMatch(text, /\bfrom show\b|\bshow\b(?!\.)/);
    const named = sections.map((s) =>
      s.each
        ? { ...s, sections: s.sections?.map((inner) => ({ ...inner, fields: ['said', 'from'] })) ?? [] }
        : s,
    );
    assert.match(drawn({ ...greenLane, sections: named }), /Dig in the muck .*from First in the leeks/);
  });
  describe('that are codes', () => {
    const tableOf = (kind: string, fields: readonly string[]): Outline =>
      ({
        format: 'say-so/outline@1',
        id: 'o',
        version: 1,
        prints: [],
        sections: [
          {
            id: 'a',
            heading: { en: 'A' },
            shows: 'table',
            pick: 'all',
            takes: { kind, topics: ['x.a'] },
            fields,
          },
        ],
      }) as unknown as Outline;
    const cellsOf = (kind: string, parts: Readonly<Record<string, string>>, lang: string): string => {
      const said = { text: '', lang: 'en', voice: 'own' } as const;
      const entry = { id: 'one', kind, topic: 'x.a', rank: 'V', said, parts } as Entry;
      const pat = withEntries(emptyPerson({ id: 'pat', lang: 'en', called: 'Pat' }), entry);
      const options = { locale: makeLocale(lang), now: '2026-11-21' };
      const html = toHTML(present(pat, tableOf(kind, Object.keys(parts)), options), { lang });
      return [...html.matchAll(/<td[^]*?<\/td>/g)].join('');
    };
    for (const lang of ['en', 'cy'])
      it(`are read in words, each one of every kind (${lang})`, () => {
        const locale = makeLocale(lang);
        for (const [kind, fields] of Object.entries(kinds))
          for (const [name, field] of Object.entries<Field>(fields))
            if (typeof field !== 'string')
              for (const code of field) {
                const words =
                  locale.find(`code.${kind}.${name}.${code}`) ?? locale.find(`code.${name}.${code}`);
                assert.ok(words, `${kind}.${name}: ${code}`);
                // that there is none of something is no row
                if (kind === 'none') continue;
                const cells = cellsOf(kind, { [name]: code }, lang);
                assert.ok(cells.includes(words), `${kind}.${name}: ${code} in ${cells}`);
                assert.ok(!cells.includes(`>${code}<`), `${kind}.${name}: ${code}`);
              }
      });
    it('of answers to statements are read in the words of those', () => {
      const said: readonly (readonly [string, string, keyof typeof statements])[] = [
        ...(['yes', 'no', 'sometimes', 'always', 'often', 'not-often', 'never'] as const).map(
          (code) => ['answer', code, `statements.answer.${code}`] as const,
        ),
        ...kinds.answer.wayOut.map((code) => ['wayOut', code, `statements.answer.${code}`] as const),
        ...kinds.answer.feels.map((code) => ['feels', code, `statements.feels.${code}`] as const),
        ...kinds.answer.wants.map((code) => ['wants', code, `statements.wants.${code}`] as const),
      ];
      for (const [name, code, key] of said)
        assert.ok(cellsOf('answer', { [name]: code }, 'en').includes(`>${statements[key] as string}<`), key);
    });
    it('leave the person’s own words alone, where another kind has a code of that name', () => {
      assert.match(cellsOf('contingency', { helps: 'partly' }, 'en'), />partly</);
      assert.match(cellsOf('slot', { where: 'morning' }, 'en'), />morning</);
    });
  });
  it('that hold a person are known by name without the table of kinds', () => {
    const fields = Object.values(kinds).flatMap((kind) => Object.entries<Field>(kind));
    for (const [name, field] of fields) {
      if (field === 'person') assert.ok(personParts.includes(name), name);
      if (personParts.includes(name)) assert.notEqual(field, 'text', name);
    }
  });
});

describe('a passport of a record that is wrong', () => {
  const penicillin = denise.entries['penicillin'] as Entry<'alert'>;
  const deep = (levels: number): unknown => (levels ? { x: deep(levels - 1) } : 'deep');
  const withRow = (row: object): object => ({
    ...denise,
    entries: { ...denise.entries, bad: { ...penicillin, id: 'bad', ...row } },
  });
  const wrong: Readonly<Record<string, unknown>> = {
    'a part of 5 MB': withRow({ parts: { reaction: 'x'.repeat(5e6) } }),
    'a part 1,000 levels deep': withRow({ parts: { reaction: deep(1000) } }),
    'a row 1,000 levels deep': withRow({ x: deep(1000) }),
    'a code that nobody knows': withRow({ parts: { level: 'hologram' } }),
    'a row that is none': withRow({ said: undefined }),
    'keys of JavaScript': JSON.parse(
      JSON.stringify(denise).replace(
        '"entries":{',
        '"entries":{"__proto__":{"id":"__proto__","kind":"alert","topic":"allergy"},',
      ),
    ) as unknown,
  };
  const told =
    '<p class="notice"><bdi dir="ltr">We could not read 1 part of this. It is kept as it was.</bdi></p>';
  const couldNot =
    /<p class="answer" data-state="unanswered"><bdi dir="ltr">We could not read something\. It may belong here\.<\/bdi> <bdi dir="ltr">Ask me, or the people who know me\.<\/bdi><\/p>/g;
  for (const [what, record] of Object.entries(wrong))
    it(`${what}: said once for the page, and all else is drawn, in every document`, () => {
      for (const { id: outline } of Object.values(outlines)) {
        const html = (given: unknown) => printRecord(given, { outline, now: '2026-11-21' }).html;
        assert.ok(html(record).includes(told), outline);
        // a list of allergies says so in its place too, or a ward would take it for all there is
        const inPlace = html(record).match(couldNot)?.length ?? 0;
        if (outline === 'hospital-passport' || outline === 'grab-sheet') assert.ok(inPlace > 0, outline);
        assert.equal(html(record).replace(told, '').replace(couldNot, ''), html(denise), outline);
      }
    });
  it('not JSON, another format, a newer one: a sentence, and what can be read', () => {
    for (const given of ['{', '[]', { ...denise, format: 'x' }])
      assert.equal(read(given as Person).trim(), 'We could not read this record. Nothing in it was changed.');
    const newer = read({ ...denise, format: 'say-so/person@2' });
    assert.match(newer, /This was made with a newer version\. .* Penicillin .* It could kill me/);
  });
});
