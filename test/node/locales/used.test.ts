/** Every string is asked for somewhere: by its key, or by a key that is put together. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { outlines as ours } from '../../../src/documents/index.js';
import { edit } from '../../../src/locales/en/edit.js';
import { helped } from '../../../src/locales/en/helped.js';
import { keep } from '../../../src/locales/en/keep.js';
import { media } from '../../../src/locales/en/media.js';
import { partsEdit } from '../../../src/locales/en/parts-edit.js';
import { photo } from '../../../src/locales/en/photo.js';
import { print } from '../../../src/locales/en/print.js';
import { statementSummary } from '../../../src/locales/en/statement-summary.js';
import { statementsAsk } from '../../../src/locales/en/statements-ask.js';
import { statements } from '../../../src/locales/en/statements.js';
import { variants } from '../../../src/locales/en/variants.js';
import { view } from '../../../src/locales/en/view.js';

const root = path.resolve(import.meta.dirname, '../../../src');
const source = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(locales\/..\/|examples\/)/.test(file))
  .map((file) => fs.readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

/** Keys as they stand in the source. */
const whole = new Set(
  [...source.matchAll(/['"`]([a-zA-Z][\w-]*(?:\.[\w-]+)*)['"`]/g)].map(([, key]) => key!),
);
/** Keys with places: `voice.show.${voice}.noName`. One that holds another template is known by how it begins. */
const built = [...source.matchAll(/`([a-z][\w-]*\.[^`]*)`/g)].flatMap(([, text]) => {
  const parts = text!.split(/\$\{[^}]*\}/);
  const inner = text!.indexOf('${') >= 0 && /\$\{[^}]*$/.test(text!);
  const start = text!.slice(0, text!.indexOf('${')).replaceAll('.', '\\.');
  if (inner) return [new RegExp(`^${start}`)];
  return parts.length > 1
    ? [new RegExp(`^${parts.map((p) => p.replaceAll('.', '\\.')).join('[\\w-]+(?:\\.vowel)?')}$`)]
    : [];
});
/** What an outline's words are made of. */
const outlines = Object.values(ours).flatMap(({ words, sections, variants = [] }) =>
  ['', ...variants.map((v) => `${v}.`)].flatMap((variant) => [
    ...['title', 'pointer', 'leaveOut'].map((what) => `${words}.${variant}${what}`),
    ...[...variants, 'other'].map((v) => `${words}.which.${v}`),
    ...sections.flatMap(({ id }) =>
      ['heading', 'lead', 'prompt', 'prompts', 'tip', 'add', 'empty'].map(
        (what) => `${words}.${variant}${id}.${what}`,
      ),
    ),
  ]),
);
const known = new Set(outlines);
const used = (key: string): boolean =>
  whole.has(key) || known.has(key) || built.some((pattern) => pattern.test(key));
/** The answer to "Who is writing today?" and a hint are added to keys. */
const bare = (key: string): readonly string[] => [
  key,
  key.replace(/\.hint$/, ''),
  key.replace(/\.(self|helper)$/, ''),
  key.replace(/\.(self|helper)(\.hint)?$/, ''),
];

describe('strings', () => {
  const all = {
    view,
    edit,
    helped,
    keep,
    variants,
    photo,
    media,
    print,
    partsEdit,
    statements,
    statementsAsk,
    statementSummary,
  };
  for (const [name, strings] of Object.entries(all))
    it(`of ${name} are each asked for somewhere`, () => {
      assert.deepEqual(
        Object.keys(strings).filter((key) => !bare(key).some(used)),
        [],
      );
    });
});
