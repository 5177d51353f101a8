/** The same content as React components, one for each kind of block, given what to say ready made. No JSX: nothing to compile. */
import { createElement as h, Fragment } from 'react';

const Run = ({ words: { text, lang, said } }) =>
  h('bdi', { className: said && 'said', dir: said ? undefined : 'ltr', lang }, text);
const Runs = ({ runs }) => runs.map((words, i) => h(Fragment, { key: i }, i ? ' ' : null, h(Run, { words })));

const Picture = ({ figure: { src, alt } }) =>
  h('figure', { className: 'figure' }, h('img', { src, alt: alt.text, lang: alt.lang }));

const Line = ({ line: { words, whose, figures, beside } }) =>
  h(
    'li',
    { className: 'line' },
    figures.map((figure, i) => h(Picture, { figure, key: i })),
    h('p', { className: 'words', dir: 'auto', lang: words.lang }, words.text),
    whose && ' ',
    whose && h('p', { className: 'who', 'data-mark': whose.mark }, h(Run, { words: whose })),
    beside.length > 0 &&
      h(
        'ul',
        { className: 'besides', role: 'list' },
        beside.map(({ about, runs }, i) =>
          h('li', { className: 'beside', 'data-about': about, key: i }, h(Runs, { runs })),
        ),
      ),
  );

const blocksOf = (blocks, level) => blocks.map((block, i) => h(Block, { block, level, key: i }));

function Block({ block, level }) {
  switch (block.type) {
    case 'header':
      return h(
        'div',
        { className: 'head' },
        blocksOf(
          block.blocks.filter(({ type }) => type === 'figure'),
          level,
        ),
        h(
          'div',
          { className: 'names' },
          blocksOf(
            block.blocks.filter(({ type }) => type !== 'figure'),
            level,
          ),
        ),
      );
    case 'footer':
      return h('div', { className: 'foot' }, blocksOf(block.blocks, level));
    case 'section':
      return h(
        'section',
        { className: 'section', 'data-sign': block.sign, part: 'section' },
        h(`h${level + 1}`, { className: 'heading' }, h(Run, { words: block.heading })),
        blocksOf(block.blocks, level + 1),
      );
    case 'title':
      return h(`h${level}`, { className: 'title' }, h(Run, { words: block.words }));
    case 'lede':
      return h('p', { className: 'lede' }, h(Run, { words: block.words }));
    case 'paragraph':
    case 'notice':
      return h('p', { className: block.type }, h(Runs, { runs: block.runs }));
    case 'list':
      return h(
        'ul',
        { className: 'lines', role: 'list' },
        block.lines.map((line) => h(Line, { line, key: line.id })),
      );
    case 'figure':
      return h(Picture, { figure: block });
  }
}

export const Profile = ({ blocks, lang }) =>
  h('article', { className: 'page', part: 'page', lang }, blocksOf(blocks, 2));

/** The same with what to say worked out while rendering, as a page of components would. */
export const ProfileOf = ({ person, say }) => h(Profile, { blocks: say(person), lang: 'en' });
