// Writes the JSON Schemas, made from the tables of the record, to schema/. Run it with tsx: the tables are TypeScript.
import { mkdir, writeFile } from 'node:fs/promises';
import { outlineSchema, personSchema } from '../src/person/schema.ts';
import { statementSetSchema } from '../src/statements/schema.ts';

const folder = new URL('../schema/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries({
  person: personSchema,
  outline: outlineSchema,
  'statement-set': statementSetSchema,
}))
  await writeFile(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
