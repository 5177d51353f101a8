import type { Id, Person, PersonDocument, When } from '../person/record.js';
import { isPast } from '../person/when.js';
import type { Locale } from '../locales/locale.js';
import type { Block, Words } from './blocks.js';
import { said } from './said.js';
import { peopleIn } from './whose.js';

/** Asked in the language of the sentence it stands in. */
const at = (when: When) => (its: Locale) => its.when(when, 'at');
const by = (when: When) => (its: Locale) => its.when(when, 'by');

/** Whether words anywhere in what is drawn have beside them who helped. */
const namesHelper = (drawn: unknown): boolean =>
  typeof drawn === 'object' &&
  drawn !== null &&
  ('helper' in drawn || Object.values(drawn).some(namesHelper));

/** Who helped, whether I went through it, when it was checked and when again: each fact, or once and calmly that it is not there. */
export function aboutPage(
  document: PersonDocument,
  person: Person,
  locale: Locale,
  now: string,
  /** What stands on the same page: words there may say beside them who helped with those. */
  around?: () => readonly Block[],
): readonly Block[] {
  const { t } = locale;
  const { seen, checked, checkedBy, checkAgain, owner, helped, way, there } = document;
  const some = (ids: readonly Id[] | undefined) => peopleIn(ids, person, locale);
  const one = (id: Id | undefined) => (id ? some([id]) : '');
  const list = some(helped);

  const made: Words[] = [];
  if (way === 'alone') made.push({ text: t('helped.alone') });
  else if (!list) made.push({ text: t(namesHelper(around?.()) ? 'helped.beside' : 'helped.missing') });
  else if (way === 'made-for-me')
    made.push({ text: t('helped.forMe', { list }) }, { text: t('helped.forMe.how') });
  else made.push({ text: t('helped.by', { list }) });

  if (!seen) made.push({ text: t('helped.seen.missing') });
  else {
    const who = seen.right === 'shown' && (one(seen.writtenBy) || some(seen.by));
    made.push({
      text: who === '' ? t('helped.seen.shown.noName') : t(`helped.seen.${seen.right}`, { who: who || '' }),
    });
    // ticked by someone else, it says so
    if (seen.right !== 'shown' && (seen.voice === 'knows-me' || seen.voice === 'professional')) {
      const teller = some(seen.by) || one(seen.writtenBy);
      if (teller) made.push({ text: t('helped.seen.told', { who: teller }) });
    }
    if (seen.text) made.push(said(seen));
    if (seen.since) made.push({ text: t('helped.seen.since', { when: at(seen.since) }) });
  }

  const check: Words[] = [];
  if (!checked) check.push({ text: t('helped.checked.missing') });
  else {
    const who = one(checkedBy);
    const when = at(checked);
    const key =
      checkedBy === person.id
        ? 'helped.checked.self'
        : !who
          ? 'helped.checked.noWho'
          : there === undefined
            ? 'helped.checked.who'
            : there
              ? 'helped.checked'
              : 'helped.checked.without';
    check.push({ text: t(key, { who, when }) });
  }
  if (isPast(checkAgain, now)) check.push({ text: t('fresh.late', { when: by(checkAgain as When) }) });
  else if (!checkAgain) check.push({ text: t('helped.again.missing') });
  else {
    const who = one(owner);
    const when = by(checkAgain);
    const key = owner === person.id ? 'helped.again.self' : who ? 'helped.again' : 'helped.again.noWho';
    check.push({ text: t(key, { who, when }) });
  }
  return [
    { type: 'paragraph', runs: made },
    { type: 'paragraph', runs: check },
  ];
}

/** The same as a part of its own, with its heading. */
export const aboutPart = (
  document: PersonDocument,
  person: Person,
  locale: Locale,
  now: string,
): readonly Block[] => [
  {
    type: 'section',
    id: 'helped',
    heading: { text: locale.t('helped.title') },
    blocks: aboutPage(document, person, locale, now),
  },
];

/** A draft, a replaced page, a check that was due: said on the face, and that it should still be read. */
export function freshness(
  document: PersonDocument,
  person: Person,
  locale: Locale,
  now: string,
  /** What its words begin with: a hospital passport says what to check before using it. */
  words?: string,
): readonly Block[] {
  const { t } = locale;
  const notice = (...texts: string[]): readonly Block[] => [
    { type: 'notice', runs: texts.filter(Boolean).map((text) => ({ text })) },
  ];
  if (document.status === 'draft') return notice(t('fresh.draft'));
  if (document.status === 'replaced') {
    const newer = Object.values(person.documents).find(
      (d) =>
        d.outline === document.outline &&
        d.variant === document.variant &&
        d.status === 'current' &&
        // of one that its readers may not see, nothing is said, nor when it was checked
        document.for.every((audience) => d.for.includes(audience)),
    );
    const date = newer?.checked && locale.date(newer.checked);
    return notice(
      date ? t('fresh.replaced', { date: (its) => its.date(newer.checked!) }) : t('fresh.replaced.noDate'),
    );
  }
  if (!document.checkAgain || !isPast(document.checkAgain, now)) return [];
  const who = peopleIn(document.owner ? [document.owner] : [], person, locale);
  return notice(
    t('fresh.late', { when: by(document.checkAgain) }),
    locale.find(`${words}.fresh.late`) ?? '',
    who ? t('fresh.late.do', { who }) : t('fresh.late.do.noOwner'),
  );
}
