/** Seven digits or more, with what stands between them where people write numbers down. */
const number = /\+?\d(?:[\s().-]{0,2}\d){6,}/;

/** The first telephone number in a text, as it was written; undefined where there is none. */
export const numberIn = (text: string): string | undefined => number.exec(text)?.[0];

/** The address that dials it. The 0 of “+44 (0)1632” is for those who call from within the country, and wrong after +44. */
export const dials = (written: string): string =>
  `tel:${written.replace(/^(\+.*)\(0\)/, '$1').replace(/[^+\d]/g, '')}`;
