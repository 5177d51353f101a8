import { renderToString } from 'react-dom/server';
import { makeLocale, onePageProfile, present, toHTML } from 'say-so';
import { Profile } from '../react/Profile';
import { record } from '../record';

/** What stands in #app before any script runs. */
export function render(): string {
  const locale = makeLocale('en');
  const now = new Date().toISOString().slice(0, 10);
  const { lang, dir } = locale;
  const words = toHTML(present(record, onePageProfile, { locale, now }), { lang, dir });
  return renderToString(<Profile record={record} words={words} />);
}
