/** Dates as people write them while they edit. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settledWhen, shownWhen, whenOf } from '../../../src/editing/forms/dates.js';
import { edit as welshEdit } from '../../../src/locales/cy/edit.js';
import { view as welsh } from '../../../src/locales/cy/view.js';
import { edit } from '../../../src/locales/en/edit.js';
import { fillStrings, makeLocale } from '../../../src/locales/make-locale.js';

fillStrings('en', edit);
fillStrings('cy', { ...welsh, ...welshEdit });
const en = makeLocale('en');
const cy = makeLocale('cy');

describe('a date that someone writes', () => {
  const is = (text: string, on: string | undefined, locale = en): void =>
    assert.equal(whenOf(text, locale).on, on, text);
  it('is one of the calendar, in words or in figures', () => {
    is('August 1997', '1997-08');
    is('3 August 1997', '1997-08-03');
    is('3rd aug 1997', '1997-08-03');
    is('Sept. 2026', '2026-09');
    is('1997', '1997');
    is('1997-08-03', '1997-08-03');
    is('29 February 2024', '2024-02-29');
    is('3 Hydref 2026', '2026-10-03', cy);
    is('3ydd Hydref 2026', '2026-10-03', cy);
    is('hyd 2026', '2026-10', cy);
  });
  it('is words where it is none, or might be two', () => {
    for (const text of [
      'when I move house',
      'August',
      'Ju 1997',
      'Jun July 1997',
      'Whit 1997',
      '31 June 1997',
      '10am March 2020',
      '10mg Jan 2024',
      '6yrs Mar 2019',
      '0 June 1997',
      '2026-13',
      '2025-02-29',
      '3/10/2026',
      'August 97',
      '2026 when Ros came',
      '',
    ])
      assert.deepEqual(whenOf(text, en), { said: text });
  });
  it('stands in the field letter by letter, whatever date it is on the way', () => {
    for (const whole of ['3 August 1997, in the night', '1997-08-12', '2026 when Ros came', 'Aug 1997 '])
      for (let n = 1; n <= whole.length; n++) {
        const text = whole.slice(0, n);
        assert.equal(shownWhen(whenOf(text, en), en), text);
      }
  });
  it('is shown in words once it is saved, and in those of the other language', () => {
    const saved = (text: string) => settledWhen(whenOf(text, en), en);
    assert.deepEqual(saved('1997-08'), { said: '', on: '1997-08' });
    assert.deepEqual(saved('August 1997 '), { said: '', on: '1997-08' });
    assert.equal(shownWhen(saved('1997-08'), en), 'August 1997');
    assert.equal(shownWhen(saved('1997-08'), cy), 'Awst 1997');
    assert.deepEqual(saved('3 aug 1997'), { said: '3 aug 1997', on: '1997-08-03' });
    assert.deepEqual(saved('when I move house '), { said: 'when I move house' });
  });
  it('is not touched when nobody wrote it', () => {
    for (const when of [{ said: 'after Easter', on: '2027-04' }, { said: '', on: '2027' }, { said: 'soon' }])
      assert.equal(settledWhen(when, en), when);
  });
  it('keeps the date that was chosen with words, whatever stands around them', () => {
    for (const [said, on] of [
      ['when I move house ', '2027-01-01'],
      [' last spring', '2026-03'],
      ['2026 ', '2026-03-04'],
    ] as const)
      assert.deepEqual(settledWhen({ said, on }, en), { said: said.trim(), on });
  });
});
