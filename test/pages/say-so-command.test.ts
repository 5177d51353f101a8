/** `npx say-so html record.json`, as it is built. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { printRecord } from '../../src/bin/print-record.js';
import { outlines } from '../../src/documents/index.js';
import { toFile } from '../../src/exchange/index.js';
import { examples, outlineIdOf } from '../../src/examples/index.js';
import type { Person } from '../../src/person/record.js';
import { ownSetFor, printStatements } from '../../src/present/statements/print-statements.js';
import { printSummary } from '../../src/present/statements/print-summary.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'say-so-'));
after(() => fs.rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
const saySo = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['dist/bin/say-so.js', ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

const find = (name: string) => examples.find((e) => e.element === 'one-page-profile' && e.name === name)!;
const file = (name: string, text: string): string => {
  const at = path.join(folder, name);
  fs.writeFileSync(at, text);
  return at;
};

describe('say-so html', () => {
  it('prints what printRecord gives', async () => {
    const { person } = find('ordinary');
    const record = file('ordinary.json', JSON.stringify(person));
    const { code, out, err } = await saySo('html', record, '--now', '2026-11-21', '--heading-level', '3');
    assert.equal(err, '');
    assert.equal(code, 0);
    const { html, problems } = printRecord(person, { now: '2026-11-21', headingLevel: 3 });
    assert.deepEqual(problems, []);
    assert.equal(out, `${html}\n`);
    assert.match(out, /<h3 class="title"/);
  });

  it('takes the file that toFile() saves', async () => {
    const person = find('ordinary').person as Person;
    const saved = file('saved.json', await (await toFile(person)).text());
    const { code, out, err } = await saySo('html', saved, '--now', '2026-11-21');
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.equal(out, `${printRecord(person, { now: '2026-11-21' }).html}\n`);
  });

  it('tells what it cannot read, and how to ask', async () => {
    const broken = file('broken.json', '{ "format": ');
    const record = file('record.json', JSON.stringify(find('ordinary').person));
    const nowhere = file(
      'nowhere.json',
      JSON.stringify(find('ordinary').person).replaceAll('one-page-profile@1', 'one-page-profil@1'),
    );
    for (const [args, says] of [
      [[], /^say-so html <record\.json>/],
      [['html'], /^Say in which file [^]*say-so html <record\.json>/],
      [['check', record], /^There is no command "check"\.[^]*say-so html <record\.json>/],
      [['html', record, 'more.json'], /^One file at a time, without "more\.json"\./],
      [['html', broken, '--now', '2026-11-31'], /--now 2026-11-31: give a date/],
      [['html', nowhere], /nowhere\.json: nothing here draws "one-page-profil@1"[^]* one-page-profile, /],
      [['html', path.join(folder, 'none.json')], /Cannot read .*ENOENT/],
      [['html', broken, '--now', 'today'], /--now today: give a date/],
      [['html', broken, '--heading-level', '7'], /--heading-level 7/],
      [['html', broken, '--lang', '../cy'], /--lang \.\.\/cy/],
      [['html', broken, '--colour'], /--colour/],
      [['html', folder], /Cannot read .*EISDIR/],
      [
        ['html', broken],
        /broken\.json: This is not plain JSON\.\nGive what `toFile\(\)` saved, .*say-so\/person@1/,
      ],
      [['html', file('other.json', '{"format":"other@1"}')], /other\.json\/format: This is not a record/],
      [['html', file('nothing.json', '')], /nothing\.json: This is not plain JSON/],
      [['html', record, '--document', 'passport'], /--document passport: .* one-page-profile, .*who-helped/],
      [['html', record, '--document-id', 'nowhere'], /--document-id nowhere: the record has \S/],
      [['html', record, '--document-id', '__proto__'], /--document-id __proto__: the record has/],
    ] as const) {
      const { code, err, out } = await saySo(...args);
      assert.equal(code, 1, args.join(' '));
      assert.match(err, says);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack');
      assert.equal(out, '');
    }
    const { code, out } = await saySo('--help');
    assert.equal(code, 0);
    for (const id of Object.keys(outlines)) assert.ok(out.includes(id), id);
    assert.deepEqual(await saySo('help'), { code, out, err: '' });
  });

  it('prints a person’s answers, one of them, and the numbers of many', async () => {
    const now = '2026-11-21';
    const answered = examples.find((e) => e.element === 'i-statements' && e.name === 'ordinary')!;
    const numbers = examples.find((e) => e.element === 'statement-summary' && e.name === 'ordinary')!;
    const record = file('answers.json', JSON.stringify(answered.person));
    const counted = file('numbers.json', JSON.stringify(numbers.summary));
    const ours = ownSetFor('en');
    const set = file('set.json', JSON.stringify({ ...ours, statements: ours.statements.slice(0, 3) }));
    const last = ours.statements[2]!.id;
    for (const [args, { html, problems }] of [
      [
        [record, '--document', 'i-statements', '--reading', 'easy'],
        printStatements(answered.person, { now, reading: 'easy' }),
      ],
      [
        [record, '--document', 'i-statement', '--statement', last, '--set', set],
        printStatements(answered.person, {
          now,
          set: fs.readFileSync(set, 'utf8'),
          one: true,
          statement: last,
        }),
      ],
      [[counted, '--document', 'statement-summary'], printSummary(numbers.summary)],
    ] as const) {
      assert.deepEqual(problems, []);
      const { code, out, err } = await saySo('html', ...args, '--now', now);
      assert.equal(err, '');
      assert.equal(code, 0);
      assert.equal(out, `${html}\n`);
    }
    const source = file('source.json', JSON.stringify({ ...ours, source: undefined }));
    for (const [args, says] of [
      [[record, '--document', 'statement-summary'], /answers\.json.*\n.*Give what `summarise\(\)`/s],
      [[counted, '--document', 'i-statements'], /numbers\.json.*\nGive what `toFile\(\)` saved/s],
      [[record, '--document', 'i-statements', '--set', source], /source\.json.*source/],
      [[record, '--document', 'i-statement', '--statement', 'h99'], /--statement h99: the set has h1, /],
      [[record, '--reading', 'slow'], /--reading slow: give easy or standard/],
    ] as const) {
      const { code, err, out } = await saySo('html', ...args);
      assert.equal(code, 1, args.join(' '));
      assert.match(err, says);
      assert.equal(out, '');
    }
  });

  it('prints what it can of a record with a bad row, and says what it could not', async () => {
    const person = structuredClone(find('ordinary').person) as {
      entries: Record<string, { said: { voice: string } }>;
    };
    const [id = ''] = Object.keys(person.entries);
    person.entries[id]!.said.voice = 'loud';
    const { code, out, err } = await saySo('html', file('bad-row.json', `\uFEFF${JSON.stringify(person)}`));
    assert.equal(code, 0);
    assert.match(err, new RegExp(`bad-row\\.json/entries/${id}/said/voice: `));
    assert.match(out, /class="notice"/);
  });

  it('prints every example, and no script of any of them', () => {
    for (const { element, name, person, documentId, lang } of examples) {
      const { html } = printRecord(person, {
        outline: outlineIdOf(element),
        documentId,
        lang,
        now: '2026-11-21',
      });
      assert.ok(html.startsWith('<article'), `${element}/${name}`);
      const tags = (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, ''));
      for (const tag of tags) assert.match(tag, /^<\/?[a-z][a-z1-6]*( [a-z-]+)*>$/, `${element}/${name}`);
      assert.ok(!tags.some((tag) => /^<script| on/.test(tag)), `${element}/${name}`);
      // an index leads to its own page, a number to call to whom it is of
      assert.doesNotMatch(
        html,
        / (src|href)="(?!\/(?!\/)|data:image\/|#say-[\w-]+"|tel:\+?\d+")/,
        `${element}/${name}`,
      );
    }
  });
});
