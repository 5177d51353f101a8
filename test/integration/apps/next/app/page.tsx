import { makeLocale, onePageProfile, present, toHTML } from 'say-so';
import { record } from '../record';
import { Profile } from './profile';

export default function Page() {
  const locale = makeLocale('en');
  const now = new Date().toISOString().slice(0, 10);
  const { lang, dir } = locale;
  const words = toHTML(present(record, onePageProfile, { locale, now }), { lang, dir });
  return <Profile record={record} words={words} />;
}
