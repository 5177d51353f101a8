import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementsAsk as cyStatementsAsk } from '../../../src/locales/cy/statements-ask.js';
import { statementSummary as cySummary } from '../../../src/locales/cy/statement-summary.js';
import { statementSummary as enSummary } from '../../../src/locales/en/statement-summary.js';
import { statements as cyStatements } from '../../../src/locales/cy/statements.js';
import { statementsAsk as enStatementsAsk } from '../../../src/locales/en/statements-ask.js';
import { statements as enStatements } from '../../../src/locales/en/statements.js';
import { edit as cyEdit } from '../../../src/locales/cy/edit.js';
import { helped as cyHelped } from '../../../src/locales/cy/helped.js';
import { keep as cyKeep } from '../../../src/locales/cy/keep.js';
import { variants as cyVariants } from '../../../src/locales/cy/variants.js';
import { view as cyView } from '../../../src/locales/cy/view.js';
import { media as cyMedia } from '../../../src/locales/cy/media.js';
import { photo as cyPhoto } from '../../../src/locales/cy/photo.js';
import { forms as cyForms } from '../../../src/locales/cy/forms.js';
import { print as cyPrint } from '../../../src/locales/cy/print.js';
import { parts as cyParts } from '../../../src/locales/cy/parts.js';
import { partsEdit as cyPartsEdit } from '../../../src/locales/cy/parts-edit.js';
import { parts as enParts } from '../../../src/locales/en/parts.js';
import { partsEdit as enPartsEdit } from '../../../src/locales/en/parts-edit.js';
import { edit as enEdit } from '../../../src/locales/en/edit.js';
import { helped as enHelped } from '../../../src/locales/en/helped.js';
import { keep as enKeep } from '../../../src/locales/en/keep.js';
import { variants as enVariants } from '../../../src/locales/en/variants.js';
import { media as enMedia } from '../../../src/locales/en/media.js';
import { photo as enPhoto } from '../../../src/locales/en/photo.js';
import { forms as enForms } from '../../../src/locales/en/forms.js';
import { print as enPrint } from '../../../src/locales/en/print.js';
import { view as enView } from '../../../src/locales/en/view.js';
import { locales } from '../../../src/locales/info.js';
import type { Message, Strings } from '../../../src/locales/locale.js';
import { print as urPrint } from '../../../src/locales/ur/print.js';
import { view as urView } from '../../../src/locales/ur/view.js';

/** Every sentence a message may come out as. */
const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message as Readonly<Record<string, string>>);

/** `{Who}` is `{who}` at the start of a sentence: one language may need it where another does not. */
const places = (message: Message): readonly string[] =>
  [
    ...new Set(
      forms(message).flatMap((text) =>
        [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!.toLowerCase()),
      ),
    ),
  ].sort();

const english: Strings = {
  ...enView,
  ...enEdit,
  ...enHelped,
  ...enKeep,
  ...enVariants,
  ...enPhoto,
  ...enMedia,
  ...enPrint,
  ...enForms,
  ...enParts,
  ...enPartsEdit,
  ...enStatements,
  ...enStatementsAsk,
  ...enSummary,
};
const welsh: Strings = {
  ...cyView,
  ...cyEdit,
  ...cyHelped,
  ...cyKeep,
  ...cyVariants,
  ...cyPhoto,
  ...cyMedia,
  ...cyPrint,
  ...cyForms,
  ...cyParts,
  ...cyPartsEdit,
  ...cyStatements,
  ...cyStatementsAsk,
  ...cySummary,
};
const languages: Readonly<Record<string, readonly [have: Strings, want: Strings]>> = {
  cy: [welsh, english],
  ur: [
    { ...urView, ...urPrint },
    { ...enView, ...enPrint },
  ],
};

describe('strings', () => {
  it('each stand in one place: for readers, for editing, for the photo or for print', () => {
    for (const places of [
      [enView, enEdit, enHelped, enKeep, enVariants, enPhoto, enPrint],
      [cyView, cyEdit, cyHelped, cyKeep, cyVariants, cyPhoto, cyPrint],
    ]) {
      const keys = places.flatMap((strings) => Object.keys(strings));
      assert.deepEqual([...new Set(keys)], keys);
    }
  });

  for (const [lang, [have, want]] of Object.entries(languages)) {
    it(`${lang} has every key it should, and no other`, () => {
      assert.deepEqual(Object.keys(have).sort(), Object.keys(want).sort());
    });

    it(`${lang} fills the same places as English, sentence by sentence`, () => {
      for (const key of Object.keys(want)) assert.deepEqual(places(have[key]!), places(want[key]!), key);
    });

    it(`${lang} has the plural forms its language has, and a list where English has one`, () => {
      const known: readonly string[] = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      for (const [key, message] of Object.entries(have)) {
        if (typeof message === 'string') continue;
        assert.equal(Array.isArray(message), Array.isArray(want[key]), key);
        if (!Array.isArray(message)) assert.deepEqual(Object.keys(message).sort(), [...known].sort(), key);
      }
    });

    it(`${lang} has as many questions and months as English`, () => {
      for (const [key, message] of Object.entries(want))
        if (Array.isArray(message) && !key.endsWith('.find'))
          assert.equal(forms(have[key]!).length, message.length, key);
    });
  }

  it('are never empty, have no space at an end, no double space and no straight quotation mark', () => {
    for (const strings of [english, ...Object.values(languages).map(([have]) => have)])
      for (const [key, message] of Object.entries(strings)) {
        assert.ok(forms(message).length, key);
        if (key.endsWith('.find')) continue;
        for (const text of forms(message)) assert.match(text, /^(?!\s)(?!.* {2})[^"']+(?<!\s)$/u, key);
      }
  });

  it('give a plural message everywhere English has one, or one sentence for all counts', () => {
    for (const [have, want] of Object.values(languages))
      for (const [key, message] of Object.entries(want))
        if (typeof message === 'string') assert.equal(typeof have[key], 'string', key);
  });

  it('say of each language what it is called, which way it runs, and who has checked it', () => {
    for (const [lang, { name, dir, checkedBy }] of Object.entries(locales)) {
      assert.equal(name, new Intl.DisplayNames(lang, { type: 'language' }).of(lang));
      assert.equal(dir, lang === 'ur' ? 'rtl' : 'ltr');
      assert.ok(checkedBy);
    }
  });
});

describe('English, by the rules of easy read that software can check', () => {
  const allowed = new Set(['OK', 'A4', 'I', 'A', 'GP', 'NHS']);
  const sentences = Object.entries(english).flatMap(([key, message]) =>
    key.endsWith('.find')
      ? []
      : forms(message).flatMap((text) =>
          text.split(/(?<=[.?!:])\s+/u).map((sentence) => ({ key, sentence })),
        ),
  );

  it('has sentences of at most 15 words', () => {
    for (const { key, sentence } of sentences)
      assert.ok(sentence.split(/\s+/u).length <= 15, `${key}: ${sentence}`);
  });

  it('has no contraction', () => {
    for (const { key, sentence } of sentences)
      assert.doesNotMatch(
        sentence,
        /[a-z]n’t\b|’(?:re|ve|ll|m|d)\b|\b(?:it|that|there|who|what|let|he|she)’s\b/iu,
        key,
      );
  });

  it('has no short form, no semicolon, no bracketed aside, no per cent', () => {
    for (const { key, sentence } of sentences) {
      assert.doesNotMatch(sentence, /\b(?:e\.g|i\.e|etc|ie|eg|approx|max|min|info)\b|[;%]| – /iu, key);
      for (const [word] of sentence.matchAll(/\b[A-Z]{2,}\b/gu))
        assert.ok(allowed.has(word), `${key}: ${word}`);
    }
  });

  it('has no word that belongs to services', () => {
    const services =
      /\b(?:service users?|challenging|behaviour(?!al? points)|compliant|non-compliant|placement|carers?|clients?|patients|capacity|vulnerable|suffers?|expired|invalid|overdue|incomplete|mandatory|required field)\b/iu;
    for (const { key, sentence } of sentences)
      if (!key.endsWith('.leaveOut')) assert.doesNotMatch(sentence, services, key);
  });

  it('sends nobody to a file: no element has a button that saves one', () => {
    for (const { key, sentence } of sentences) assert.doesNotMatch(sentence, /\bsave\b.* file\b/iu, key);
  });

  it('writes numbers as figures', () => {
    for (const { key, sentence } of sentences)
      if (!key.endsWith('.tip'))
        assert.doesNotMatch(
          sentence,
          /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?!versions)/iu,
          key,
        );
  });
});
