import { isList, isObject } from './json.js';
import { DATE, FILE, ID, LANG, LONGEST } from './patterns.js';
import {
  agreements,
  FORMAT,
  helps,
  makings,
  renderings,
  rights,
  rings,
  statuses,
  voices,
  ways,
  wishes,
  type Json,
  type Person,
} from './record.js';

/**
 * What a plain record of words and facts is made of. It is stricter than the table that `parse` goes by and never
 * laxer: a field that is not here, or not like this, sends the record to `parse`, which knows them all.
 * Each line: the fields that may hold a text (`*`: in a list), and how it must read.
 */
const leaf = new RegExp(
  `^(?:string(?:${[
    '(?:text|topic|rank|name|role|type|credit|outline|variant|called|of|when\\.said|(?:for|onlyFor)\\*)=.*',
    `(?:id|writtenBy|photo|oneThing|checkedBy|owner|(?:by|helpedBy|media|helped|entries)\\*)=${ID}`,
    `lang=${LANG}`,
    `when\\.on=${DATE}`,
    `file=${FILE}`,
    `format=${FORMAT}`,
    'kind=(?:words|fact)',
    ...Object.entries({
      voice: voices,
      help: helps,
      how: ways,
      as: renderings,
      agrees: agreements,
      right: rights,
      way: makings,
      status: statuses,
      ring: rings,
      wants: wishes,
    }).map(([field, codes]) => `${field}=(?:${codes.join('|')})`),
  ].join('|')})|numberpoints=1[24]|boolean(?:there|off|paid)=.*)$`,
  'su',
);
const lists = /^(?:by|helpedBy|media|helped|entries|for|onlyFor|versions|views)$/;
const whens = /^(?:on|checked|checkAgain|since)$/;
const tables = /^(?:entries|people|media|documents)$/;
const record = 'format id lang called entries people media documents';
const said = 'text lang voice';
/** What an object must have; `/`: a row of a table. */
const needs: { readonly [field: string]: string } = {
  said,
  alt: said,
  title: said,
  purpose: said,
  seen: `${said} right`,
  'versions*': `${said} as of`,
  'views*': `${said} agrees`,
  'entries/': 'id kind topic said rank',
  'people/': 'id name',
  'media/': 'id type file',
  'documents/': 'id outline for helped status sections',
  'sections/': 'entries',
};

/** The same value, copied: a getter runs once, and nobody can change it later. Throws when it is not as said here. */
function plain(field: string, x: Json): Json {
  if (isList(x) && lists.test(field)) return x.map((item) => plain(`${field}*`, item));
  if (isObject(x))
    return field === 'sections'
      ? rows(field, x)
      : whens.test(field)
        ? fields(x, 'said', 'when.')
        : fields(x, needs[field]!);
  if (!leaf.test(`${typeof x}${field}=${x as string}`)) throw new TypeError(field);
  if ((x as string).length > LONGEST) throw new RangeError(field);
  return x;
}
function fields(x: { readonly [field: string]: Json }, needed: string, inside = ''): Json {
  const made: Record<string, Json> = {};
  for (const field of Object.keys(x)) {
    const value = x[field];
    if (value !== undefined)
      made[field] = (tables.test(field) && needed === record ? rows : plain)(inside + field, value);
  }
  for (const field of needed.split(' ')) if (!(field in made)) throw new TypeError(field);
  return made;
}
function rows(table: string, x: Json): Json {
  if (!isObject(x)) throw new TypeError(table);
  const made: Record<string, Json> = {};
  for (const id of Object.keys(x)) {
    const row = plain(`${table}/`, x[id]) as { readonly id?: Json };
    if (plain('id', id) !== (row.id ?? id)) throw new TypeError(table);
    made[id] = row;
  }
  return made;
}

/**
 * A record that holds only words and facts and in which nothing is wrong, the very record `parse` would give; else
 * undefined, and `parse` says what is wrong or reads the rest. Pages that show such a record need no more than this.
 */
export function quickly(given: unknown): Person | undefined {
  try {
    const x: Json = typeof given === 'string' ? JSON.parse(given) : given;
    return isObject(x) ? (fields(x, record) as Person) : undefined;
  } catch {
    return undefined;
  }
}
