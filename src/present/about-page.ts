import type { Person, PersonDocument, When } from '../person/record.js';
import type { Locale } from '../locales/locale.js';
import type { Block, Words } from './blocks.js';
import { people } from './whose.js';

/** True when `when` has a date and that day, month or year is over. `now` is an ISO date. */
export const isPast = (when: When | undefined, now: string): boolean =>
  !!when?.on && now.slice(0, when.on.length) > when.on;

/** Who helped, whether I went through it, when it was checked and when again: each fact, or once and calmly that it is not there. */
export function aboutPage(document: PersonDocument, person: Person, locale: Locale): readonly Block[] {
  const { t, date } = locale;
  const list = people(document.helped, person, locale);
  const one = (id?: string) => people(id ? [id] : [], person, locale);
  const { seen, checked, checkAgain } = document;

  const made: Words[] = [];
  if (document.way === 'alone') made.push({ text: t('helped.alone') });
  else if (!list) made.push({ text: t('helped.missing') });
  else if (document.way === 'made-for-me')
    made.push({ text: t('helped.forMe', { list }) }, { text: t('helped.forMe.how') });
  else made.push({ text: t('helped.by', { list }) });

  if (!seen) made.push({ text: t('helped.seen.no') });
  else {
    const who = one(seen.writtenBy) || people(seen.by, person, locale) || list;
    if (seen.right === 'shown' && who) made.push({ text: t('helped.seen.shown', { who }) });
    else
      made.push({
        text: t(
          seen.right === 'yes' ? 'helped.seen.yes' : seen.right === 'no' ? 'helped.seen.no' : 'helped.seen.parts',
        ),
      });
    if (seen.text) made.push({ text: seen.text, lang: seen.lang, said: true });
  }

  const check: Words[] = [];
  if (checked) {
    const who = one(document.checkedBy);
    const on = date(checked);
    check.push({
      text: !who
        ? t('helped.checked.noWho', { date: on })
        : t(document.there === false ? 'helped.checked.without' : 'helped.checked', { who, date: on }),
    });
  } else check.push({ text: t('helped.checked.missing') });
  if (checkAgain) {
    const who = one(document.owner);
    const on = date(checkAgain);
    check.push({ text: who ? t('helped.again', { who, date: on }) : t('helped.again.noWho', { date: on }) });
  } else check.push({ text: t('helped.again.missing') });

  return [
    { type: 'paragraph', runs: made },
    { type: 'paragraph', runs: check },
  ];
}

/** A draft, a replaced page, a check that was due: said on the face, and that it should still be read. */
export function freshness(
  document: PersonDocument,
  person: Person,
  locale: Locale,
  now: string,
): readonly Block[] {
  const { t, date } = locale;
  if (document.status === 'draft') return [{ type: 'notice', runs: [{ text: t('fresh.draft') }] }];
  if (document.status === 'replaced') {
    const newer = Object.values(person.documents).find(
      (d) => d.status === 'current' && d.outline === document.outline && d.variant === document.variant,
    );
    return [
      {
        type: 'notice',
        runs: [{ text: newer?.checked ? t('fresh.replaced', { date: date(newer.checked) }) : t('fresh.replaced.noDate') }],
      },
    ];
  }
  if (!document.checkAgain || !isPast(document.checkAgain, now)) return [];
  const owner = people(document.owner ? [document.owner] : [], person, locale);
  const on = date(document.checkAgain);
  return [
    {
      type: 'notice',
      runs: [
        { text: t('fresh.late', { date: on }) },
        { text: owner ? t('fresh.late.do', { owner }) : t('fresh.late.do.noOwner') },
      ],
    },
  ];
}
