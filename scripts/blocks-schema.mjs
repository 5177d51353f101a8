/** What `present()` gives and every printer draws, as JSON Schema: src/present/blocks.ts in the words of any language. */
const text = { type: 'string' };
const object = (properties, optional = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const ref = (name) => ({ $ref: `#/$defs/${name}` });
const many = (items) => ({ type: 'array', items });
const one = (type, properties, optional) => object({ type: { const: type }, ...properties }, optional);

export const blocksSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The blocks of a document',
  description: 'What a document says, in order. A printer draws them and decides nothing.',
  type: 'array',
  items: ref('block'),
  $defs: {
    words: object(
      {
        text,
        lang: { ...text, description: 'When it is not the language of the interface.' },
        said: { const: true, description: "A person's own words, in their own direction." },
        dials: {
          type: 'string',
          pattern: '^tel:\\+?\\d+$',
          description: 'Of a telephone number: the address that dials it.',
        },
      },
      ['lang', 'said', 'dials'],
    ),
    whose: object(
      {
        mark: { enum: ['full', 'half', 'empty', 'none'] },
        text,
        helper: { const: true, description: 'It names who helped with the words. Nothing is drawn of it.' },
      },
      ['helper'],
    ),
    beside: object({ about: { enum: ['view', 'version', 'alongside'] }, runs: many(ref('words')) }),
    figure: one(
      'figure',
      {
        media: { enum: ['image', 'audio', 'video'] },
        src: text,
        alt: ref('words'),
        transcript: many(ref('words')),
        onPaper: ref('words'),
        credit: text,
      },
      ['src', 'transcript', 'onPaper', 'credit'],
    ),
    line: object(
      {
        id: text,
        words: ref('words'),
        figures: many(ref('figure')),
        whose: ref('whose'),
        beside: many(ref('beside')),
      },
      ['whose'],
    ),
    section: one(
      'section',
      {
        id: text,
        sign: { enum: ['must', 'important', 'like'] },
        heading: ref('words'),
        blocks: many(ref('block')),
        anchor: text,
      },
      ['sign', 'anchor'],
    ),
    fact: object({ label: ref('words'), runs: many(ref('words')), line: ref('line') }, ['runs', 'line']),
    entered: object({ line: ref('line'), facts: many(ref('fact')) }),
    cell: { oneOf: [object({ line: ref('line') }), object({ runs: many(ref('words')) })] },
    block: {
      oneOf: [
        one('part', { id: text, heading: ref('words'), keep: { const: true }, blocks: many(ref('block')) }, [
          'keep',
        ]),
        one('entries', { entries: many(ref('entered')) }),
        one('prose', { lines: many(ref('line')) }),
        one('facts', { facts: many(ref('fact')) }),
        one(
          'table',
          {
            caption: ref('words'),
            columns: many(ref('words')),
            rows: many(object({ id: text, cells: many(ref('cell')) })),
          },
          ['caption'],
        ),
        one('answer', { state: { enum: ['none', 'not-known', 'unanswered'] }, runs: many(ref('words')) }),
        one('index', { heading: ref('words'), items: many(object({ anchor: text, words: ref('words') })) }),
        one('sides', { head: many(ref('words')), blocks: many(ref('block')) }),
        one('header', { blocks: many(ref('block')) }),
        one('footer', { blocks: many(ref('block')) }),
        one('title', { words: ref('words') }),
        one('lede', { words: ref('words') }),
        one('paragraph', { runs: many(ref('words')) }),
        one('notice', { runs: many(ref('words')) }),
        one('list', { lines: many(ref('line')) }),
        ref('section'),
        ref('figure'),
      ],
    },
  },
};
