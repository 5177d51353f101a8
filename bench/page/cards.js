/** Many "I" statements with their answers, in the page: ours, and the same nodes by hand, without containment on either side. */
import '../../dist/define/i-statements.js';
import { pageStyles } from '../../dist/styles/page.js';
import { statementStyles } from '../../dist/styles/statements.js';
import { byHand } from './hand-written.js';

const NOW = '2026-11-21';
const sheet = new CSSStyleSheet();
sheet.replaceSync(pageStyles.cssText + statementStyles.cssText);

function element({ set, person }) {
  const made = document.createElement('say-i-statements');
  made.now = NOW;
  made.set = set;
  made.person = person;
  return made;
}
/** Resolves when nothing of it waits to be laid out any more. */
async function laidOut(one) {
  await one.updateComplete;
  while (one.shadowRoot.querySelector('[data-later]')) await new Promise((done) => setTimeout(done, 5));
  void document.body.offsetHeight;
  return one;
}
const drawn = (given) => laidOut(document.body.appendChild(element(given)));
/** Drawn, and out of the page before what is far down is laid out: that takes seconds, and the nodes are the same. */
async function onlyDrawn(one) {
  await one.updateComplete;
  one.remove();
  return laidOut(one);
}
/** The same by hand, made from what the element draws. */
async function twinOf(given) {
  const one = await onlyDrawn(document.body.appendChild(element(given)));
  const make = byHand(one.shadowRoot.querySelector('.page'), sheet, '.cards');
  const cards = [one, make()].map(({ shadowRoot }) => shadowRoot.querySelectorAll('.card').length);
  if (cards[0] !== cards[1] || cards[0] !== given.set.statements.length)
    throw new Error(`${cards.join(' and ')} cards of ${given.set.statements.length}.`);
  return make;
}
/** Milliseconds until there is a first picture of it, and, where `toTheEnd` is asked, until all of it is laid out. */
async function timed(make, toTheEnd) {
  const from = performance.now();
  const one = document.body.appendChild(make());
  await one.updateComplete;
  void document.body.offsetHeight;
  const first = performance.now() - from;
  if (toTheEnd) await laidOut(one);
  const whole = performance.now() - from;
  // nothing of it is left to do beside the next
  await onlyDrawn(one);
  return { first, whole };
}

/**
 * From the set and the record to the first picture, and to all boxes where `toTheEnd` is asked: `{ ours, whole, byHand }`,
 * one sample of each after the other. By hand the first picture is all of it.
 */
export async function cards(given, { samples, toTheEnd }) {
  const hand = await twinOf(given);
  const out = { ours: [], whole: [], byHand: [] };
  for (let i = -3; i < samples; i++) {
    // neither is read before: a page gives each a record of its own
    const fresh = structuredClone(given);
    const ours = await timed(() => element(fresh), toTheEnd);
    const theirs = await timed(hand, toTheEnd);
    if (i < 0) continue;
    out.ours.push(ours.first);
    out.whole.push(ours.whole);
    out.byHand.push(theirs.first);
  }
  return out;
}

/** What was said with one answer changes: which cards are touched, and how long until it is laid out. */
export async function oneCard({ set, person }, { samples }) {
  const ours = await drawn({ set, person });
  const twin = (await twinOf({ set, person }))();
  document.body.append(twin);
  const holder = ours.record.own;
  const seen = [];
  const watch = new MutationObserver((records) => seen.push(...records));
  watch.observe(ours.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  const cards = [...twin.shadowRoot.querySelectorAll('.card')];
  const ids = Object.keys(person.entries).filter((id) => person.entries[id].said.text);
  const out = { ours: [], byHand: [], touched: [] };
  let now = ours.person;
  for (let i = -10; i < samples; i++) {
    const at = (i + 10) * 7;
    const id = ids[at % ids.length];
    const entry = now.entries[id];
    const text = `It is so since day ${i + 10}.`;
    const next = { ...now, entries: { ...now.entries, [id]: { ...entry, said: { ...entry.said, text } } } };
    void document.body.offsetHeight;
    seen.length = 0;
    const from = performance.now();
    holder.put(next);
    await ours.updateComplete;
    void document.body.offsetHeight;
    const took = performance.now() - from;
    seen.push(...watch.takeRecords());
    now = ours.person;
    const because = cards[Number(entry.parts.statement.slice(1))].querySelector('.because');
    const again = performance.now();
    because.textContent = text;
    void document.body.offsetHeight;
    const theirs = performance.now() - again;
    if (i < 0) continue;
    out.ours.push(took);
    out.byHand.push(theirs);
    const touched = new Set(
      seen.map(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest('.card')),
    );
    out.touched.push(touched.has(null) ? Infinity : touched.size);
  }
  ours.remove();
  twin.remove();
  return out;
}

const held = [];
/** Puts cards in the page and keeps them there, by hand or as ours, for the browser's own count of bytes; nothing: takes them away. */
export async function hold(given, how) {
  if (!how) for (const one of held.splice(0)) one.remove();
  else if (how === 'ours') held.push(await drawn(given));
  else {
    held.push(document.body.appendChild((await twinOf(given))()));
    void document.body.offsetHeight;
  }
}
