import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../src/define/locales/cy.js';
import '../../../src/define/locales/ur.js';
import { edit } from '../../../src/locales/en/edit.js';
import { view } from '../../../src/locales/en/view.js';
import type { Locale, Values } from '../../../src/locales/locale.js';
import { addStrings, capital, fillStrings, makeLocale, onStrings } from '../../../src/locales/make-locale.js';

const en = makeLocale('en-GB');
const cy = makeLocale('cy');
const ur = makeLocale('ur');
const on = (date: string) => ({ said: '', on: date });

describe('which language', () => {
  it('takes the one asked for, then its base, then English', () => {
    assert.equal(makeLocale('cy').lang, 'cy');
    assert.equal(makeLocale('cy-GB').lang, 'cy');
    assert.equal(makeLocale('CY').lang, 'cy');
    for (const unknown of ['', 'en', 'fr', 'x', 'constructor', '__proto__', '-', 'a'.repeat(100_000)])
      assert.equal(makeLocale(unknown).lang, 'en', unknown.slice(0, 20));
  });

  it('says which way the language runs', () => {
    assert.deepEqual([en.dir, cy.dir, ur.dir, makeLocale('ur-PK').dir], ['ltr', 'ltr', 'rtl', 'rtl']);
    // Arabic we do not have: the words are English, and so is their direction.
    assert.equal(makeLocale('ar').dir, 'ltr');
  });

  it('falls back key by key', () => {
    addStrings('gd', { 'common.close': 'Deiseil' });
    const gd = makeLocale('gd');
    assert.equal(gd.t('common.close'), 'Deiseil');
    assert.equal(gd.t('voice.show.own'), 'my words');
  });

  it('is in a language once most of what readers see is', () => {
    const keys = Object.keys(view);
    const gv = makeLocale('gv');
    const words = (n: number) => Object.fromEntries(keys.slice(0, n).map((key) => [key, 'x']));
    addStrings('gv', words(keys.length / 2 - 1));
    assert.equal(gv.lang, 'en');
    addStrings('gv', words(keys.length / 2 + 1));
    assert.equal(gv.lang, 'gv');
  });

  it('knows editing in English only once editing has brought its strings', () => {
    assert.equal(en.find('common.cancel'), undefined);
    assert.equal(ur.find('common.cancel'), undefined);
    fillStrings('en', edit);
    assert.equal(en.t('common.cancel'), 'Cancel');
    assert.equal(ur.t('common.cancel'), '\u2066Cancel\u2069');
  });
});

describe('a host’s own words', () => {
  it('win, also when ours come later', () => {
    addStrings('en', { 'keep.ask': 'Shall we keep this?' });
    fillStrings('en', { 'keep.ask': 'Keep this on this device?' });
    assert.equal(en.t('keep.ask'), 'Shall we keep this?');
  });

  it('for a region leave the rest of the language alone', () => {
    addStrings('en-AU', { 'profile.title': 'My page' });
    assert.equal(makeLocale('en-AU').t('profile.title'), 'My page');
    assert.equal(makeLocale('en-AU').t('helped.title'), 'About this page');
    assert.equal(en.t('profile.title'), 'My profile');
  });

  it('for a region of English stand in the sentences of English that it has', () => {
    addStrings('en-NZ', { 'date.day': '{day}/{month}/{year}', 'list.and': '{a} & {b}' });
    addStrings('en', { 'test.sentence': '{when}: {list}' });
    const values: Values = { when: (l) => l.date(on('2026-11-21')), list: (l) => l.list(['Jo', 'Sam']) };
    assert.equal(makeLocale('en-NZ').find('test.sentence', values), '21/November/2026: Jo & Sam');
    assert.equal(en.find('test.sentence', values), '21 November 2026: Jo and Sam');
    addStrings('kw', { 'list.and': '{a} ha {b}' });
    assert.equal(makeLocale('kw').find('test.sentence', values), '21 November 2026: Jo and Sam');
  });

  it('reach locales made before, and those who asked to be told', () => {
    let told = 0;
    const stop = onStrings(() => told++);
    addStrings('kw', { 'profile.title': 'Ow frofil' });
    const kw = makeLocale('kw');
    addStrings('kw', { 'helped.title': 'A-dro dhe’n folen ma' });
    assert.equal(kw.t('profile.title'), 'Ow frofil');
    assert.equal(kw.t('helped.title'), 'A-dro dhe’n folen ma');
    assert.equal(told, 2);
    stop();
    addStrings('kw', {});
    assert.equal(told, 2);
  });

  it('with a key of the language itself change nothing else', () => {
    addStrings('en', JSON.parse('{"__proto__": {"polluted": "yes"}}') as Record<string, string>);
    assert.equal(en.find('polluted'), undefined);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

describe('places', () => {
  it('take a value as it is, whatever is in it', () => {
    for (const who of [
      '{name}',
      '{who}',
      '{Who}',
      '$&',
      "$1 $` $' $$",
      '{{who}}',
      '\\',
      '<b>',
      '\u200F',
      '\uD800',
      '',
    ])
      assert.equal(en.t('voice.show.own-with-help', { who, name: 'wrong' }), `my words, ${who} helped`);
  });

  it('never turn the sentence round', () => {
    for (const turn of ['\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069\u202E'])
      assert.equal(en.t('voice.show.own-with-help', { who: `yad${turn}log` }), 'my words, yadlog helped');
  });

  it('in Georgian begin as the person writes them: it has no capitals there', () =>
    assert.equal(capital('ნინო'), 'ნინო'));
  it('with a capital start a sentence, whatever the alphabet', () => {
    assert.equal(en.t('disagree.show.other', { who: 'my nan' }), 'My nan does not agree with this.');
    assert.equal(en.t('disagree.show.other', { who: 'émilie' }), 'Émilie does not agree with this.');
    assert.equal(en.t('disagree.show.other', { who: '' }), ' does not agree with this.');
    assert.equal(en.t('disagree.show.other', { who: '😀 Jo' }), '😀 Jo does not agree with this.');
    assert.equal(ur.t('helped.by', { list: 'میری امی' }), 'میری امی نے اسے بنانے میں میری مدد کی۔');
  });

  it('that nobody fills stay to be seen', () => {
    assert.equal(en.t('disagree.show.other'), '{Who} does not agree with this.');
  });

  it('are filled in every question of a list', () => {
    assert.deepEqual(
      en.all('profile.important.prompts.helper', { name: 'Ama' })[0],
      'Who does Ama want to see, and how often?',
    );
    assert.deepEqual(en.all('no.such.key'), []);
    assert.deepEqual(en.all('profile.title'), []);
  });

  it('of someone with a role are in the order of the language', () => {
    assert.equal(en.t('who.named', { role: 'my friend', name: 'Jo' }), 'my friend Jo');
    assert.equal(cy.t('who.named', { role: 'fy ffrind', name: 'Jo' }), 'fy ffrind Jo');
  });

  it('for a key made from data give nothing when no locale has it', () => {
    assert.equal(en.find('profile.moon.title'), undefined);
    assert.equal(en.find('profile.home.title'), 'My profile at home');
  });
});

describe('counts', () => {
  it('choose the form: two in English, six in Welsh', () => {
    assert.equal(en.t('profile.long', { n: 1 }), 'This page is about 1 line too long for 1 side.');
    assert.equal(en.t('profile.long', { n: 0 }), 'This page is about 0 lines too long for 1 side.');
    assert.deepEqual(
      [0, 1, 2, 3, 6, 7].map((n) => cy.t('profile.long', { n })),
      [
        'Mae’r dudalen hon yn ffitio ar 1 ochr.',
        'Mae’r dudalen hon tua 1 llinell yn rhy hir i 1 ochr.',
        'Mae’r dudalen hon tua 2 linell yn rhy hir i 1 ochr.',
        'Mae’r dudalen hon tua 3 llinell yn rhy hir i 1 ochr.',
        'Mae’r dudalen hon tua 6 llinell yn rhy hir i 1 ochr.',
        'Mae’r dudalen hon tua 7 llinell yn rhy hir i 1 ochr.',
      ],
    );
  });

  it('of people choose “says” or “say”', () => {
    assert.equal(en.t('voice.show.knows-me', { who: 'my nan', n: 1 }), 'my nan says');
    assert.equal(en.t('voice.show.knows-me', { who: 'my nan and Jo', n: 2 }), 'my nan and Jo say');
  });

  it('by the rules of the language whose words they are', () => {
    // Urdu has no words for editing: the sentence is English, so its plural is too.
    assert.match(ur.t('profile.long', { n: 0 }), /0\u2069 lines too long/);
  });
});

describe('English among words from right to left', () => {
  it('joins a list and says a date in English too, where it stands in a sentence that has no Urdu', () => {
    const list = (its: Locale) => its.list(['Imran', 'Sarah']);
    const when = (its: Locale) => its.when(on('2026-10-03'), 'at');
    assert.equal(ur.t('profile.entry.delete.where', { list }).includes('\u2068Imran and Sarah\u2069'), true);
    fillStrings('en', { 'a.checked': 'Checked {when}.' });
    assert.equal(ur.find('a.checked', { when }), '\u2066Checked \u2068on 3 October 2026\u2069.\u2069');
    assert.equal(ur.t('helped.by', { list }), 'Imran اور Sarah نے اسے بنانے میں میری مدد کی۔');
    assert.equal(makeLocale('ur-PK').t('helped.by', { list }), ur.t('helped.by', { list }));
    assert.equal(en.find('a.checked', { when }), 'Checked on 3 October 2026.');
  });
  it('keeps its own direction, and what is put into it keeps its own', () => {
    fillStrings('en', { 'a.sum': '{n} are left. {Who} knows.', 'a.list': ['One of {n}.'] });
    const values = { n: 9, who: 'نادیہ' };
    assert.equal(ur.find('a.sum', values), '\u2066\u20689\u2069 are left. \u2068نادیہ\u2069 knows.\u2069');
    assert.deepEqual(ur.all('a.list', values), ['\u2066One of \u20689\u2069.\u2069']);
    assert.equal(ur.find('a.sum', { ...values, who: 'a\u202eb' })?.includes('\u202e'), false);
  });

  it('stays as it is among words from left to right', () => {
    const values = { n: 9, who: 'Nadia' };
    assert.equal(en.find('a.sum', values), '9 are left. Nadia knows.');
    assert.equal(cy.find('a.sum', values), '9 are left. Nadia knows.');
  });
});

describe('lists', () => {
  const joined = (locale: Locale, ...names: string[]) => locale.list(names);

  it('join one, two and three', () => {
    assert.equal(joined(en), '');
    assert.equal(joined(en, 'Jo'), 'Jo');
    assert.equal(joined(en, 'Jo', 'my nan'), 'Jo and my nan');
    assert.equal(joined(en, 'Jo', 'my nan', 'my teacher'), 'Jo, my nan and my teacher');
    assert.equal(joined(ur, 'عمران', 'امی', 'Sarah'), 'عمران، امی اور Sarah');
  });

  it('say “ac” before a vowel in Welsh, and “a” before a consonant', () => {
    for (const name of ['Anwen', 'Ioan', 'Êlin', 'Ynyr', 'owain'])
      assert.equal(joined(cy, 'Jo', name), `Jo ac ${name}`);
    for (const name of ['fy nain', 'Yasmin', 'Wil', 'Huw', 'Siân'])
      assert.equal(joined(cy, 'Jo', name), `Jo a ${name}`);
    assert.equal(joined(cy, 'Jo', 'fy nain', 'Anwen'), 'Jo, fy nain ac Anwen');
  });

  it('take names with places in them as they are', () => {
    assert.equal(joined(en, '{b}', '{a}', '$&'), '{b}, {a} and $&');
  });
});

describe('dates', () => {
  it('are in words of the language, the same in every browser', () => {
    assert.equal(en.date(on('2026-10-03')), '3 October 2026');
    assert.equal(cy.date(on('2026-10-03')), '3 Hydref 2026');
    assert.equal(ur.date(on('2026-10-03')), '3 اکتوبر 2026');
    assert.equal(makeLocale('en-US').date(on('2026-10-03')), '3 October 2026');
    assert.equal(en.date(on('2026-10')), 'October 2026');
    assert.equal(en.date(on('2026')), '2026');
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
    assert.deepEqual(
      months.map((month) => en.date(on(month))),
      months.map((month) =>
        new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          new Date(month),
        ),
      ),
    );
  });

  it('that were said are shown as they were said', () => {
    assert.equal(en.date({ said: 'when I move house', on: '2027-01' }), 'when I move house');
    assert.equal(en.date({ said: '2027-01', on: '2027-01' }), 'January 2027');
    assert.equal(en.date({ said: '' }), '');
  });

  it('that are no dates are shown as they are', () => {
    for (const bad of [
      '2026-13',
      '2026-02-30',
      '2025-02-29',
      '2026-1-3',
      '03/10/2026',
      'soon',
      '2026-10-03T10:00',
    ])
      assert.equal(en.date(on(bad)), bad);
    assert.equal(en.date(on('2024-02-29')), '29 February 2024');
    assert.equal(en.date(on('1970-01-01')), '1 January 1970');
  });

  it('stand in a sentence as the language says them', () => {
    assert.equal(en.when(on('2026-10-03'), 'at'), 'on 3 October 2026');
    assert.equal(en.when(on('2026-10'), 'at'), 'in October 2026');
    assert.equal(en.when(on('2026'), 'at'), 'in 2026');
    assert.equal(en.when(on('2027-01'), 'by'), 'by January 2027');
    assert.equal(en.when({ said: 'when I move house' }, 'by'), 'when I move house');
    assert.equal(cy.when(on('2026-10'), 'at'), 'ym mis Hydref 2026');
    assert.equal(cy.when(on('2026-10-03'), 'by'), 'erbyn 3 Hydref 2026');
    assert.equal(
      en.t('helped.checked', { who: 'my nan', when: en.when(on('2026-10-03'), 'at') }),
      'My nan checked it with me on 3 October 2026.',
    );
  });

  it('do not depend on where the clock is', () => {
    const zone = process.env['TZ'];
    for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
      process.env['TZ'] = tz;
      assert.equal(en.date(on('2026-03-29')), '29 March 2026');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});
