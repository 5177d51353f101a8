/** What a page may say about each language we have words in. */
export interface LocaleInfo {
  /** The language in its own words. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** `view`: what readers see; the rest falls back to English. */
  readonly holds: 'all' | 'view';
  /** Who, fluent and named, has read it: "Name, who they are, date". `none` until someone has, and pages should say so. */
  readonly checkedBy: string;
}

export const locales: Readonly<Record<'en' | 'cy' | 'ur', LocaleInfo>> = {
  en: { name: 'English', dir: 'ltr', holds: 'all', checkedBy: 'none' },
  cy: { name: 'Cymraeg', dir: 'ltr', holds: 'all', checkedBy: 'none' },
  ur: { name: 'اردو', dir: 'rtl', holds: 'view', checkedBy: 'none' },
};
