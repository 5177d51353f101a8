/**
 * For servers that are not JavaScript: every example as its blocks and as the HTML they must become, and the schema of blocks.
 * dist/printing-tests.json, schema/blocks.schema.json. Run it with tsx.
 */
import fs from 'node:fs';
import '../src/define/locales/cy.ts';
import '../src/define/locales/ur.ts';
import { printRecord } from '../src/bin/print-record.ts';
import { examples, outlineIdOf } from '../src/examples/index.ts';
import { blocksSchema } from './blocks-schema.mjs';

const NOW = '2026-11-21';
const cases = examples
  .filter(({ person }) => person !== undefined)
  .map(({ element, name, about, person, documentId, lang = 'en' }) => {
    const asked = { outline: outlineIdOf(element), documentId, lang, now: NOW };
    const { html, blocks, printing, problems } = printRecord(person, asked);
    return { name: `${element}/${name}`, about, asked, record: person, problems, blocks, printing, html };
  });

fs.mkdirSync('schema', { recursive: true });
fs.writeFileSync('schema/blocks.schema.json', `${JSON.stringify(blocksSchema, null, 2)}\n`);
fs.writeFileSync(
  'dist/printing-tests.json',
  `${JSON.stringify({ format: 'say-so/printing-tests@1', cases })}\n`,
);
