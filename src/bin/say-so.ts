#!/usr/bin/env node
/** `npx say-so html record.json`: the words to put inside the tag, so that they are there before any script runs. */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { outlines } from '../documents/index.js';
import { fromFile } from '../exchange/file.js';
import { parse } from '../person/parse.js';
import { FORMAT } from '../person/record.js';
import type { Reading } from '../present/line.js';
import { ownSetFor, printStatements } from '../present/statements/print-statements.js';
import { printSummary } from '../present/statements/print-summary.js';
import { readSet } from '../statements/read-set.js';
import { readSummary } from '../statements/read-summary.js';
import { meant, outlineOf, outlinesFor, printRecord } from './print-record.js';

/** Names for the right-hand column of what follows. */
const inLines = (names: readonly string[]): string =>
  names.join(', ').replace(/(.{60,}?,) /g, `$1\n${' '.repeat(26)}`);

const usage = `say-so html <record.json>    prints the HTML to put inside the tag ("-" reads standard input)

  --document <what>       which kind of document: that of the record's first current document, or
                          ${inLines([...Object.keys(outlines), 'who-helped'])};
                          i-statements or i-statement for the person's answers; statement-summary when the file is one
  --document-id <id>      which of the person's documents
  --set <set.json>        the statements that were answered (default: our own)
  --statement <id>        the one that i-statement shows (default: the first)
  --reading <how>         easy, or standard (default)
  --lang <language>       of the headings and labels (default: en)
  --heading-level <1-6>   of the title (default: 2)
  --now <date>            today, as 2026-11-21 (default: this machine's date)
`;

/** Something to tell whoever ran the command, with no need of a stack. */
class Told extends Error {}

function read(file: string): string {
  try {
    // Some editors begin a file with a mark that JSON does not know.
    return fs.readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Told(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

/** Brings in the words of a language, or of its base: `cy-GB`, `cy`. English is always there. */
async function bringIn(lang: string): Promise<void> {
  const base = lang.split('-')[0] ?? lang;
  if (base === 'en') return;
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))
    throw new Told(`--lang ${lang}: give a language such as cy.`);
  const files = [lang, base].map((name) => new URL(`../define/locales/${name}.js`, import.meta.url));
  const file = files.find((url) => fs.existsSync(url));
  if (file) await import(file.href);
  else console.error(`There are no words in "${lang}" yet: headings and labels are in English.`);
}

function level(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-6]$/.test(text)) throw new Told(`--heading-level ${text}: give a number from 1 to 6.`);
  return Number(text);
}

/** The 31st of November is none, and Date takes it to be in December. */
const isDay = (text: string): boolean => {
  const day = new Date(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(+day) && day.toISOString().startsWith(text);
};

function today(text: string | undefined): string {
  if (text !== undefined && !isDay(text)) throw new Told(`--now ${text}: give a date as 2026-11-21.`);
  if (text) return text;
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function options() {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        document: string,
        'document-id': string,
        set: string,
        statement: string,
        reading: string,
        lang: string,
        'heading-level': string,
        now: string,
      },
    });
  } catch (error) {
    throw new Told(`${(error as Error).message}\n\n${usage}`);
  }
}

function howRead(text: string | undefined): Reading | undefined {
  if (text === undefined || text === 'easy' || text === 'standard') return text;
  throw new Told(`--reading ${text}: give easy or standard.`);
}

/** What shows statements is no document of the record, and a summary is no record. */
const ofStatements = ['i-statements', 'i-statement', 'statement-summary'];

/** The set that was asked for; one that cannot be read is told: the words inside the tag would be of another. */
function setFrom(file: string | undefined): unknown {
  if (file === undefined) return undefined;
  const text = read(file);
  const { set, problems } = readSet(text);
  if (!set) throw new Told(problems.map(({ path, message }) => `${file}${path}: ${message}`).join('\n'));
  return text;
}

/** The record in a file that `toFile()` saved; any other text as it is. */
async function recordIn(text: string): Promise<unknown> {
  const { person, problem } = await fromFile(new Blob([text]));
  return problem === undefined || problem === 'wrong-bytes' ? person : text;
}

/** A file that is no record, or a document that is not in it, is told and not printed: the words would not be there. */
function check(record: unknown, file: string, outline: string | undefined, id: string | undefined): void {
  const { person, problems } = parse(record);
  if (!person) {
    const what = problems.map(({ path, message }) => `${file}${path}: ${message}`).join('\n');
    throw new Told(
      `${what}\nGive what \`toFile()\` saved, or a record: JSON that says "format": "${FORMAT}". schema/person.schema.json describes it.`,
    );
  }
  const known = [...outlinesFor(person), ...ofStatements];
  if (outline !== undefined && !known.includes(outline))
    throw new Told(`--document ${outline}: there is no such document. There is ${known.join(', ')}.`);
  const ids = Object.keys(person.documents);
  if (id !== undefined && !Object.hasOwn(person.documents, id))
    throw new Told(`--document-id ${id}: the record has ${ids.length ? ids.join(', ') : 'no document yet'}.`);
  if (outline === undefined && !outlineOf(person, { documentId: id }))
    throw new Told(
      `${file}: nothing here draws "${meant(person, id)?.outline}", the outline of its document. Name another with --document: ${known.join(', ')}.`,
    );
}

/** Where the set has no such statement, the words inside the tag would be of none. */
function checkStatement(asked: string | undefined, given: unknown, lang: string): void {
  const set = given === undefined ? ownSetFor(lang) : readSet(given).set;
  const ids = (set?.statements ?? []).flatMap(({ id, parts }) => [id, ...(parts ?? []).map((one) => one.id)]);
  if (asked !== undefined && !ids.includes(asked))
    throw new Told(`--statement ${asked}: the set has ${ids.join(', ')}.`);
}

function checkSummary(text: string, file: string): void {
  const { summary, problems } = readSummary(text);
  if (summary !== undefined) return; // null: no numbers yet
  const what = problems.map(({ path, message }) => `${file}${path}: ${message}`).join('\n');
  throw new Told(`${what}\nGive what \`summarise()\` of say-so/statements.js made, as JSON.`);
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  const [command, file, ...more] = positionals;
  if (values.help || command === 'help') {
    process.stdout.write(usage);
    return;
  }
  if (command !== 'html') throw new Told(command ? `There is no command "${command}".\n\n${usage}` : usage);
  if (file === undefined) throw new Told(`Say in which file the record is.\n\n${usage}`);
  if (more.length) throw new Told(`One file at a time, without "${more.join(' ')}".\n\n${usage}`);
  const lang = values.lang ?? 'en';
  await bringIn(lang);
  const text = read(file);
  const asking = {
    lang,
    reading: howRead(values.reading),
    headingLevel: level(values['heading-level']),
    now: today(values.now),
  };
  const from = file === '-' ? 'standard input' : file;
  const summary = values.document === 'statement-summary';
  const record = summary ? undefined : await recordIn(text);
  if (summary) checkSummary(text, from);
  else check(record, from, values.document, values['document-id']);
  const about = { ...asking, set: setFrom(values.set) };
  if (values.document === 'i-statement') checkStatement(values.statement, about.set, lang);
  const { html, problems } = summary
    ? printSummary(text, about)
    : values.document?.startsWith('i-statement')
      ? printStatements(record, {
          ...about,
          one: values.document === 'i-statement',
          statement: values.statement,
        })
      : printRecord(record, { ...asking, outline: values.document, documentId: values['document-id'] });
  for (const { path, message } of problems) console.error(`${from}${path}: ${message}`);
  process.stdout.write(`${html}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Told ? error.message : error);
  process.exitCode = 1;
});
