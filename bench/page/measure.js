/** Runs in the page: what is measured, one side right after the other. Answers are milliseconds, or counts. */
import '../../dist/define/communication-chart.js';
import '../../dist/define/communication-passport.js';
import '../../dist/define/one-page-profile.js';
import '../../dist/define/person.js';
import { moreStyles } from '../../dist/styles/more.js';
import { pageStyles } from '../../dist/styles/page.js';
import { cards, hold, oneCard } from './cards.js';
import { byHand } from './hand-written.js';

const NOW = '2026-11-21';
const sheet = new CSSStyleSheet();
sheet.replaceSync(pageStyles.cssText);
const moreSheet = new CSSStyleSheet();
moreSheet.replaceSync(pageStyles.cssText + moreStyles.cssText);

const element = (person, tag = 'say-one-page-profile') => {
  const made = document.createElement(tag);
  made.now = NOW;
  made.person = person;
  return made;
};
/** The same page by hand, made from what the element draws for this record. */
async function twinOf(person, tag) {
  const one = element(person, tag);
  document.body.append(one);
  await one.updateComplete;
  const make = byHand(one.shadowRoot.querySelector('.page'), tag ? moreSheet : sheet);
  const [ours, theirs] = [one, make()].map(({ shadowRoot }) => plain(shadowRoot.innerHTML));
  if (ours !== theirs) throw new Error(`The page by hand does not say the same:\n${theirs}\n${ours}`);
  one.remove();
  return make;
}
const plain = (html) =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/>\s+/g, '>')
    .replace(/\s+</g, '<')
    .replace(/<[^/][^>]*>/g, (tag) =>
      tag
        .slice(0, -1)
        .split(/ (?=[\w-]+=)/)
        .sort()
        .join(' '),
    );

/** Puts `n` of them in the page and lays them out; milliseconds for one. */
async function timed(n, make) {
  const from = performance.now();
  const all = Array.from({ length: n }, () => document.body.appendChild(make()));
  await all.at(-1).updateComplete;
  void document.body.offsetHeight;
  const took = (performance.now() - from) / n;
  for (const one of all) one.remove();
  return took;
}

/** (a) Create and lay out, warm: `{ ours, byHand }`, one sample of each after the other. */
async function create(person, { samples, batch, tag }) {
  const hand = await twinOf(person, tag);
  const out = { ours: [], byHand: [] };
  for (let i = -20; i < samples; i++) {
    const ours = await timed(batch, () => element(person, tag));
    const theirs = await timed(batch, hand);
    if (i < 0) continue;
    out.ours.push(ours);
    out.byHand.push(theirs);
  }
  return out;
}

const reworded = (person, id, text) => ({
  ...person,
  entries: {
    ...person.entries,
    [id]: { ...person.entries[id], said: { ...person.entries[id].said, text } },
  },
});

/** (b) One entry of many changes: which rows changed, and how long until it is laid out. */
async function change(person, { samples }) {
  const ids = Object.keys(person.entries);
  const ours = element(person);
  document.body.append(ours);
  await ours.updateComplete;
  const rows = [...ours.shadowRoot.querySelectorAll('.line')];
  const seen = [];
  const watch = new MutationObserver((records) => seen.push(...records));
  watch.observe(ours.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });

  const twin = (await twinOf(person))();
  document.body.append(twin);
  const paragraphs = [...twin.shadowRoot.querySelectorAll('.words')];
  const byText = new Map(paragraphs.map((p) => [p.textContent, p]));

  const out = { fromPage: [], fromEdit: [], byHand: [], rowsTouched: [], rows: rows.length };
  const holder = ours.record.own;
  let now = person;
  for (let i = -10; i < samples; i++) {
    const id = ids[(i + 10) % ids.length];
    const before = person.entries[id].said.text;
    const times = [];
    // a page sets another record; then an edit puts one, as every letter typed does
    for (const put of [(p) => (ours.person = p), (p) => holder.put(p)]) {
      const next = reworded(now, id, `${before} Changed ${i} ${times.length}.`);
      void document.body.offsetHeight;
      seen.length = 0;
      const from = performance.now();
      put(next);
      await ours.updateComplete;
      void document.body.offsetHeight;
      times.push(performance.now() - from);
      await Promise.resolve();
      seen.push(...watch.takeRecords());
      const touched = new Set(
        seen.map(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest('.line')),
      );
      if (i >= 0) out.rowsTouched.push(touched.has(null) ? Infinity : touched.size);
      now = ours.person;
    }
    const p = byText.get(before);
    const from = performance.now();
    p.textContent = `${before} Changed ${i}.`;
    void document.body.offsetHeight;
    const theirs = performance.now() - from;
    if (i < 0) continue;
    out.fromPage.push(times[0]);
    out.fromEdit.push(times[1]);
    out.byHand.push(theirs);
  }
  ours.remove();
  twin.remove();
  return out;
}

/** (b) Written letter by letter in one entry of many: which rows changed, and how long a letter takes to be laid out. */
async function write(person, { samples, tag, row = 'e' }) {
  const one = element(person, tag);
  one.mode = 'edit';
  document.body.append(one);
  const root = one.shadowRoot;
  const there = async (at) => {
    for (let i = 0; i < 500 && !root.querySelector(at); i++)
      await new Promise((done) => setTimeout(done, 10));
    if (!root.querySelector(at)) throw new Error(`There is no ${at}.`);
    return root.querySelector(at);
  };
  for (const at of ['#writer', '[data-key=writer-start]', `[data-key^=change-${row}]`]) {
    (await there(at)).click();
    await one.updateComplete;
  }
  const field = await there('#words');
  const rows = [...root.querySelectorAll('.line')];
  const seen = [];
  const watch = new MutationObserver((records) => seen.push(...records));
  watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  const out = { letters: [], rowsTouched: [], rows: rows.length };
  for (let i = -10; i < samples; i++) {
    void document.body.offsetHeight;
    seen.length = 0;
    const from = performance.now();
    field.value += 'a';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await one.updateComplete;
    void document.body.offsetHeight;
    const took = performance.now() - from;
    seen.push(...watch.takeRecords());
    if (i < 0) continue;
    out.letters.push(took);
    const touched = seen.map(({ target }) =>
      (target.nodeType === 1 ? target : target.parentElement)?.closest('.editable, .line'),
    );
    out.rowsTouched.push(new Set(touched.filter(Boolean)).size);
  }
  one.remove();
  return out;
}

/** (c) A row of a long chart moved to its neighbour's place, by its button: until it is laid out. */
async function reorder(person, { samples, tag, row }) {
  const one = element(person, tag);
  one.mode = 'edit';
  document.body.append(one);
  const root = one.shadowRoot;
  for (let i = 0; i < 500 && !root.querySelector('#writer'); i++)
    await new Promise((done) => setTimeout(done, 10));
  for (const at of ['#writer', '[data-key=writer-start]']) {
    root.querySelector(at).click();
    await one.updateComplete;
  }
  const out = [];
  for (let i = -4; i < samples; i++) {
    void document.body.offsetHeight;
    const from = performance.now();
    root.querySelector(`[data-key=${i % 2 ? 'up' : 'down'}-${row}]`).click();
    await one.updateComplete;
    void document.body.offsetHeight;
    if (i >= 0) out.push(performance.now() - from);
  }
  one.remove();
  return out;
}

/** (d) One element connected and disconnected over and over, and as many new ones made and dropped. */
async function reconnect(person, { times, tree }) {
  const holder = document.createElement('say-person');
  holder.person = person;
  const one = document.createElement('say-one-page-profile');
  if (tree) one.tree = tree;
  document.body.append(holder);
  for (let i = 0; i < times; i++) {
    holder.append(one);
    if (i % 50 === 0) await one.updateComplete;
    one.remove();
    const dropped = element(person);
    if (tree) dropped.tree = tree;
    document.body.append(dropped);
    await dropped.updateComplete;
    dropped.remove();
  }
  holder.remove();
}

globalThis.bench = {
  cards,
  oneCard,
  hold,
  create,
  change,
  write,
  reorder,
  reconnect,
};
