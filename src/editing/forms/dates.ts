/** Dates as people write them: “August 1997”, “3 Aug 1997”, “1997-08”, or “when I move house”. */
import type { Locale } from '../../locales/locale.js';
import type { When } from '../../person/record.js';

/** Day, what a language puts after its number, month and year. */
const written = /^(?:(\d{1,2})(\p{L}*)\s+)?(\p{L}{3,})\.?,?\s+(\d{4})$/u;
const calendar = /^\d{4}(-\d\d){0,2}$/;

/** A month by its name, or by as much of it as no other month begins with. */
function monthOf(word: string, locale: Locale): string {
  const fits = locale
    .all('date.months')
    .flatMap((name, i) => (name.toLowerCase().startsWith(word.toLowerCase()) ? [i + 1] : []));
  return fits.length > 1 ? '' : `${fits[0] ?? ''}`.padStart(2, '0');
}

function dateIn(text: string, locale: Locale): string | undefined {
  const [, day, ordinal = '', month = '', year] = written.exec(text) ?? [];
  // “10am March 2020” is no tenth of March
  const isDay = !ordinal || (locale.find('date.ordinals') ?? '').split(' ').includes(ordinal.toLowerCase());
  const on =
    year && isDay ? `${year}-${monthOf(month, locale)}${day ? `-${day.padStart(2, '0')}` : ''}` : text;
  // 31 June is no day
  return calendar.test(on) && new Date(on).getUTCDate() === Number(on.split('-')[2] ?? 1) ? on : undefined;
}

/** Written as a day of a month is, or a date of the calendar: there may be no such day. */
export const looksLikeDay = (text: string): boolean =>
  written.test(text.trim()) || calendar.test(text.trim());

/**
 * What was written, and the date of the calendar that it is, if it is one. What the field would show anyway is not kept as
 * said: it is read in the words of each language. The rest is kept letter by letter, so that nothing in the field changes
 * under the hand that goes on to “1997-08-12”, or to “1997, in spring”.
 */
export function whenOf(text: string, locale: Locale): When {
  const on = dateIn(text.trim(), locale);
  if (!on) return { said: text };
  return { said: locale.date({ said: '', on }) === text ? '' : text, on };
}

/** What a field shows of it: while it is written, what was written. */
export const shownWhen = (when: When | undefined, locale: Locale): string =>
  when?.said || (when ? locale.date(when) : '');

/** Once it is saved: a telephone puts a space after a date, and a date of the calendar is read in words. */
export function settledWhen(when: When, locale: Locale): When {
  const said = when.said.trim();
  if (said === when.said && said !== when.on) return when;
  const next = whenOf(said, locale);
  // a date that was chosen with these words stays with them
  if (when.on && next.on !== when.on && when.on.startsWith(next.on ?? '')) return { ...when, said };
  return next.said === next.on ? { ...next, said: '' } : next;
}
