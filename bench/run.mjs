/**
 * `npm run bench`: ratios within one run, the target beside each. Needs `npm run build`. Never a test: a busy machine
 * is slow, and a ratio of two things measured one right after the other is what can be compared.
 */
import fs from 'node:fs';
import os from 'node:os';
import { inBrowser } from './browser.mjs';
import { printTable, ratio, shown, spread } from './figures.mjs';

if (!fs.existsSync('dist/examples.json')) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exit(1);
}
const { server } = await import('./server.mjs');
const { rendered, served } = await import('./hydrate.mjs');
const { summaries } = await import('./summary.mjs');
const { manyEntries, manySignals, manyStatementsAnswered } = await import('../src/examples/many.ts');
const { dougal } = await import('../src/examples/people/dougal.ts');
const ordinary = JSON.parse(fs.readFileSync('dist/examples.json', 'utf8')).find(
  ({ element, name }) => element === 'one-page-profile' && name === 'ordinary',
).person;

const rows = [];
const atMost = (name, samples, most) =>
  rows.push({ name, is: shown(samples), target: `at most ${most}`, good: samples.middle <= most });
const atLeast = (name, samples, least) =>
  rows.push({ name, is: shown(samples), target: `at least ${least}`, good: samples.middle >= least });
const also = (name, is) => rows.push({ name, is });

await inBrowser(async (page) => {
  const run = (what, ...args) => page.evaluate((w, a) => globalThis.bench[w](...a), what, args);

  const made = await run('create', ordinary, { samples: 120, batch: 20 });
  atMost('ordinary profile, warm: create + layout, by hand = 1', ratio(made.ours, made.byHand), 1.8);
  also('  by hand, ms', shown(spread(made.byHand)));

  const passport = await run('create', dougal, { samples: 60, batch: 4, tag: 'say-communication-passport' });
  atMost(
    'passport of 24 sections, a chart of 20 rows, warm: by hand = 1',
    ratio(passport.ours, passport.byHand),
    1.8,
  );
  also('  by hand, ms', shown(spread(passport.byHand)));

  const chart = { tag: 'say-communication-chart', samples: 100 };
  const typed = await run('write', manySignals(200), { ...chart, row: 's100' });
  const worst = [...typed.letters].sort((a, b) => a - b)[Math.floor(typed.letters.length * 0.95)];
  rows.push({
    name: 'a chart of 200 rows: a letter, 95th percentile, ms',
    is: worst.toFixed(1),
    target: 'one frame: at most 16.7',
    good: worst <= 16.7,
  });
  also('  middle', shown(spread(typed.letters)));
  const moved = await run('reorder', manySignals(200), { ...chart, samples: 40, row: 's100' });
  also('  a row moved up or down: ms', shown(spread(moved)));

  const edit = await run('change', manyEntries(1000), { samples: 60 });
  const most = Math.max(...edit.rowsTouched);
  rows.push({
    name: `one entry of ${edit.rows} changed: rows touched`,
    is: `${Math.min(...edit.rowsTouched)} to ${most}`,
    target: 'only what shows it: 1',
    good: most === 1,
  });
  also('  an edit puts it: ms', shown(spread(edit.fromEdit)));
  also('  the page sets another record (read anew): ms', shown(spread(edit.fromPage)));
  also('  by hand: ms', shown(spread(edit.byHand)));

  const written = await run('write', manyEntries(1000), { samples: 60 });
  const touched = Math.max(...written.rowsTouched);
  rows.push({
    name: 'one of 1,000 written letter by letter: rows touched',
    is: `${Math.min(...written.rowsTouched)} to ${touched}`,
    target: 'at most the one written',
    good: touched <= 1,
  });
  also('  a letter: ms', shown(spread(written.letters)));

  const thousand = manyStatementsAnswered(1000);
  const shapes = [
    ['1,000 statement cards in 20 themes', thousand],
    ['1,000 statement cards in one list', manyStatementsAnswered(1000, 1000)],
  ];
  const firsts = [];
  for (const [name, given] of shapes) {
    const statements = await run('cards', given, { samples: 25, toTheEnd: true });
    firsts.push(statements);
    atMost(`${name}: first picture, by hand = 1`, ratio(statements.ours, statements.byHand), 0.45);
    also('  until all of it is laid out, by hand = 1', shown(ratio(statements.whole, statements.byHand)));
    also('  by hand, ms', shown(spread(statements.byHand)));
    also('  ours, ms', shown(spread(statements.ours)));
    const answer = await run('oneCard', given, { samples: 60 });
    const mostCards = Math.max(...answer.touched);
    rows.push({
      name: '  one answer changed: cards touched',
      is: `${Math.min(...answer.touched)} to ${mostCards}`,
      target: 'its own: 1',
      good: mostCards === 1,
    });
    atMost('  until it is laid out, by hand = 1', ratio(answer.ours, answer.byHand), 1.5);
    also('  by hand, ms', shown(spread(answer.byHand)));
  }
  const [one] = firsts;
  const ten = await run('cards', manyStatementsAnswered(10_000), { samples: 8 });
  const growth = spread(ten.ours).middle / spread(one.ours).middle;
  rows.push({
    name: '10,000 cards in 200 themes: times as long as 1,000',
    is: growth.toFixed(1),
    target: 'linear: at most 12',
    good: growth <= 12,
  });
  also('  by hand', (spread(ten.byHand).middle / spread(one.byHand).middle).toFixed(1));

  const cdp = await page.createCDPSession();
  const counted = async () => {
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners };
  };
  const bytes = async () => {
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize;
  };
  const perCard = {};
  for (const how of ['by hand', 'ours']) {
    await run('hold', thousand, how); // what is kept once for all is kept now
    await run('hold', thousand);
    const before = await bytes();
    await run('hold', thousand, how);
    perCard[how] = ((await bytes()) - before) / 1000;
    await run('hold', thousand);
  }
  rows.push({
    name: 'memory of a statement card, by hand = 1',
    is: `${(perCard['ours'] / perCard['by hand']).toFixed(2)} (${perCard['ours'].toFixed(0)} bytes)`,
    target: 'below 1',
    good: perCard['ours'] < perCard['by hand'],
  });

  /** Each run leaves or frees some thousand bytes of the engine's own: a leak grows with every one, that does not. */
  const ROUNDS = 5;
  for (const tree of ['shadow', 'light']) {
    await run('reconnect', ordinary, { times: 1000, tree }); // what is kept once for all is kept now
    const before = await counted();
    for (let i = 0; i < ROUNDS; i++) await run('reconnect', ordinary, { times: 1000, tree });
    const after = await counted();
    const left = (key) => Math.round((after[key] - before[key]) / ROUNDS);
    const row = (what, key, most) =>
      rows.push({
        name: `1,000 connects, ${tree} tree: ${what} left`,
        is: String(left(key)),
        target: `at most ${most}`,
        good: left(key) <= most,
      });
    row('listeners', 'listeners', 0);
    row('nodes', 'nodes', 0);
    row('heap bytes', 'heap', 20_000); // 20 bytes each: noise of the engine's own
  }
});

await inBrowser(async (page) => {
  const taken = await page.evaluate((...args) => globalThis.bench.hydrate(...args), served(ordinary), {
    samples: 60,
    batch: 6,
  });
  atMost('hydrated from @lit-labs/ssr, React’s hydration = 1', ratio(taken.declared, taken.react), 1);
  atMost('taken over from toHTML(), React’s hydration = 1', ratio(taken.words, taken.react), 1);
  also('  hydrated, React given it ready made = 1', shown(ratio(taken.declared, taken.reactReady)));
  also('  hydrated by React, ms', shown(spread(taken.react)));
}, 'bench/page/hydrate.js');
const sent = rendered(ordinary, { samples: 60, batch: 50 });
also('@lit-labs/ssr, profiles a second, toHTML() = 1', shown(ratio(sent.declared, sent.words)));

const printed = server(ordinary, { samples: 100, batch: 100 });
const against = (name, ours, theirs) => atLeast(name, ratio(printed[ours], printed[theirs]), 3);
against('toHTML(present(record)), renderToString = 1', 'whole', 'wholeString');
against('toHTML(present(record)), renderToStaticMarkup = 1', 'whole', 'wholeStatic');
against('toHTML(blocks), renderToString of the blocks = 1', 'printed', 'printedString');
against('toHTML(blocks), renderToStaticMarkup of them = 1', 'printed', 'printedStatic');
also(
  '  toHTML(present(record)), React given it ready made = 1',
  shown(ratio(printed.whole, printed.printedString)),
);
also('  records to HTML, a second of processor time', shown(spread(printed.whole)));

const summed = summaries({ people: 10_000, samples: 15 });
atMost(`10,000 people × ${summed.statements} statements counted, ms`, spread(summed.took), 200);

console.log(
  `Node ${process.versions.node}, ${os.availableParallelism()} processors, load ${os.loadavg()[0].toFixed(1)}\n`,
);
if (!printTable(rows)) process.exitCode = 1;
