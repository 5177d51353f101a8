/** What an entry in a picture, a sound or a film says, before any printer draws it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../src/define/locales/cy.js';
import { onePageProfile } from '../../../src/documents/one-page-profile.js';
import { pet } from '../../../src/examples/people/pet.js';
import { makeLocale } from '../../../src/locales/make-locale.js';
import type { Media, Person } from '../../../src/person/record.js';
import type { Figure, Line } from '../../../src/present/blocks.js';
import { present } from '../../../src/present/present.js';
import { toHTML } from '../../../src/present/to-html.js';

const locale = makeLocale('en');
const blocksOf = (person: Person, lang = 'en') =>
  present(person, onePageProfile, { locale: makeLocale(lang), now: '2026-11-22' });
const linesOf = (person: Person): readonly Line[] =>
  blocksOf(person).flatMap((b) =>
    b.type === 'section' ? b.blocks.flatMap((x) => (x.type === 'list' ? x.lines : [])) : [],
  );
/** The figure of an entry of Pet’s, with its media row changed. */
function figureOf(entry: string, media: string, change: Partial<Media> = {}): Figure {
  const row = { ...(pet.media[media] as Media), ...change };
  const person = { ...pet, media: { ...pet.media, [media]: row } };
  const found = linesOf(person).find(({ id }) => id === entry)?.figures[0];
  assert.ok(found);
  return found;
}
const textOf = (words: Figure['transcript']) => words?.map(({ text }) => text).join(' ');

describe('an entry in a picture, a sound or a film', () => {
  it('that is only a picture has its text alternative, and no empty words', () => {
    const line = linesOf(pet).find(({ id }) => id === 'stall');
    assert.equal(line?.figures[0]?.alt.text, 'My stall: red and white roof, oranges, apples, bananas.');
    const html = toHTML(blocksOf(pet), { lang: 'en' });
    assert.doesNotMatch(html, /<p class="words"[^>]*><\/p>/);
    assert.match(html, /<img src="\/media\/pet-stall.svg" alt="My stall: /);
  });

  it('that is a sound is played by the browser’s own buttons, by name, and never by itself', () => {
    const html = toHTML(blocksOf(pet), { lang: 'en' });
    assert.match(
      html,
      /<audio controls preload="metadata" src="\/media\/pet-yes.wav" aria-label="How my yes sounds" lang="en-GB"><\/audio>/,
    );
    assert.match(html, /<video controls playsinline preload="metadata" src="\/media\/pet-stop.webm"/);
    assert.doesNotMatch(html, /autoplay|<details/);
  });

  it('says in words what is said in it, and who wrote that down', () => {
    assert.equal(
      textOf(figureOf('hum', 'yes').transcript),
      'In words: Two notes that go up. my speech therapist Ola wrote it down.'.replace('my', 'My'),
    );
  });

  it('in words that are not the person’s own, says whose they are, whoever is named', () => {
    const words = { text: 'Two notes.', lang: 'en-GB' } as const;
    const marked = (transcript: NonNullable<Media['transcript']>) =>
      textOf(figureOf('hum', 'yes', { transcript }).transcript);
    const [id = ''] = Object.keys(pet.people);
    assert.match(marked({ ...words, voice: 'knows-me', by: [id] }) ?? '', / wrote it down\.$/);
    assert.match(
      marked({ ...words, voice: 'own-with-help', helpedBy: [id] }) ?? '',
      /\(my words, .+ helped\)$/,
    );
    assert.match(marked({ ...words, voice: 'not-known' }) ?? '', /\(We do not know whose words these are\)$/);
    assert.equal(marked({ ...words, voice: 'own' }), 'In words: Two notes.');
  });

  it('of which the bytes are not at hand says nothing of playing, and keeps its words', () => {
    const gone = { file: `sha256-${'0'.repeat(64)}` };
    const figure = figureOf('hum', 'yes', gone);
    assert.equal(figure.onPaper, undefined);
    const person = { ...pet, media: { ...pet.media, yes: { ...(pet.media['yes'] as Media), ...gone } } };
    assert.match(toHTML(blocksOf(person), { lang: 'en' }), /In words:[^]*Two notes that go up\./);
  });

  it('without a transcript says that nobody wrote it, where no other words stand beside it', () => {
    const missing = { transcript: { text: '', lang: 'en-GB', voice: 'own' } } as const;
    assert.equal(textOf(figureOf('hum', 'yes', missing).transcript), locale.t('media.noWords'));
    assert.equal(figureOf('flat', 'stop', missing).transcript, undefined);
  });

  it('without a name is called what it is', () => {
    const nameless = { alt: { text: '', lang: 'en-GB', voice: 'own' } } as const;
    assert.equal(figureOf('hum', 'yes', nameless).alt.text, 'A sound');
    assert.equal(figureOf('flat', 'stop', nameless).alt.text, 'A film');
    assert.equal(figureOf('stall', 'fruit', nameless).alt.text, locale.t('media.noAlt'));
    const called = /<p class="called">/g;
    const html = (person: Person): string => toHTML(blocksOf(person), { lang: 'en' });
    const unnamed = Object.fromEntries(
      Object.entries(pet.media).map(([id, one]) => [id, { ...one, ...nameless }]),
    );
    assert.match(html(pet), called);
    assert.doesNotMatch(html({ ...pet, media: unnamed }), called, 'and not twice');
  });

  it('says on paper that there is something to play', () => {
    assert.equal(figureOf('hum', 'yes').onPaper?.text, 'A sound. You can play it on a screen.');
    assert.match(toHTML(blocksOf(pet, 'cy'), { lang: 'cy' }), /Ffilm\. Gallwch ei chwarae ar sgrin\./);
    assert.equal(figureOf('stall', 'fruit').onPaper, undefined);
  });

  it('is named by what it is where two people said different things', () => {
    const other = { ...pet.entries['hum']!, said: { ...pet.entries['hum']!.said, media: ['fruit'] } };
    const person = {
      ...pet,
      entries: { ...pet.entries, hum: { ...pet.entries['hum']!, alongside: [other] } },
    };
    const beside = linesOf(person).find(({ id }) => id === 'hum')?.beside[0];
    assert.equal(beside?.runs[1]?.text, 'My stall: red and white roof, oranges, apples, bananas.');
  });

  it('of a type that is none of these is not shown', () => {
    const person = {
      ...pet,
      media: { ...pet.media, fruit: { ...(pet.media['fruit'] as Media), type: 'text/html' } },
    };
    assert.deepEqual(linesOf(person).find(({ id }) => id === 'stall')?.figures, []);
  });
});
